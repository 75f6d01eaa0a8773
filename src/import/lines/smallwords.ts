/** Small words that join the words of a name: "of", and articles. */
export const NAME_JOINT =
  "(?:of|the|for|de|la|le|les|des|du|del|della|dei|di|do|da|dos|das|el|los|las|der|die|dem|für|van|het|voor|för|i|z|и|та)";

/** "And", within a name or between two. */
export const NAME_AND = "(?:&|and|und|et|y|e|och|og)";

const SMALL = new RegExp(`^(?:${NAME_JOINT}|${NAME_AND}|on|in|a|an|w|von|vom|zu|à|to|at|by)$`, "u");

/** Whether a word is written small within names and headlines whose other words have capitals. */
export function isSmallWord(word: string): boolean {
  return SMALL.test(word);
}
