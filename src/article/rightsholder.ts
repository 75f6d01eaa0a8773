/** What a rights notice says besides the holder: that there are rights, and since when. */
const NOT_A_NAME = /\(c\)|\bcopyright\b|\ball rights reserved\b|\b\d{4}\b|[\p{P}\p{S}]/giu;

function bareName(text: string): string {
  const words = text.replace(NOT_A_NAME, " ").replace(/\s+/g, " ").trim();
  return words.toLowerCase().replace(/^the /, "");
}

/** Whether a rights notice names somebody as the holder; not where it names somebody else, because a holder is never guessed. */
export function namesHolder(notice: string | undefined, name: string): boolean {
  const holder = bareName(notice ?? "");
  return holder !== "" && bareName(name) === holder;
}
