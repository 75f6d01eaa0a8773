const PARTICLE = "(?:de|van|von|der|den|ter|al|bin|ibn|la|le|di|da|del|dos|du|el|y)";
const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";

/** A person's name as bylines write it: two to five words with capitals, particles between them. */
export const PERSON = `(?!The )${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){1,4}`;

const PEOPLE = new RegExp(`^${PERSON}(?:(?:, and |,? and | & |, )${PERSON})*$`, "u");

/** The people in an enumeration such as `A B, C D and E F`; none if any part is no person's name. */
export function people(enumeration: string): readonly string[] {
  const text = enumeration.replace(/[\s,.;]+$/u, "").replace(/\s+/gu, " ");
  return PEOPLE.test(text) ? text.split(/, and |,? and | & |, /u) : [];
}
