/** A name's letters as a regular expression has them. */
export function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}

/** Finds a name as a whole word in its own letter case, and not within an address or a longer name. @param words alternatives of a regular expression */
export function wholeName(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}@/.-])(?:${words})(?![\\p{L}\\p{N}@/]|[-.]\\p{L})`, "u");
}
