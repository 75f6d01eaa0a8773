import { LivePattern } from "./livepattern.ts";

/** What in a pattern is no letter of a text: escapes, and the names of groups. */
const SYNTAX = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[\s\S]|\(\?<(?![=!])[^>]*>/gu;

/** A text in small letters, each as long as it was. */
function small(text: string): string {
  const folded = text.toLowerCase();
  if (folded.length === text.length) return folded;
  const letter = (one: string) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one);
  return Array.from(text, letter).join("");
}

/** The pattern that finds in a text in small letters what this one finds in any. */
function smallPattern(source: string): string {
  let end = 0;
  let made = "";
  for (const match of source.matchAll(SYNTAX)) {
    const [syntax] = match;
    made += small(source.slice(end, match.index));
    made += syntax === "\\p{Lu}" ? "\\p{Ll}" : syntax;
    end = match.index + syntax.length;
  }
  return made + small(source.slice(end));
}

/** The text of the last question, since one line is held against many patterns. */
let last = { text: "", folded: "" };

function folded(text: string): string {
  if (last.text !== text) last = { text, folded: small(text) };
  return last.folded;
}

/**
 * A pattern that is read in any letter case, as with the flags `iu`. With those the engine writes out every case of every letter,
 * and takes ten times as long to compile the pattern; this is the pattern in small letters, held against the text in small letters.
 * It is compiled when a text is first held against it: most pages are in one language, and the importer reads many.
 * What it finds is told as it stands in the text. It cannot split a text.
 */
export class AnyCase extends RegExp {
  readonly #pattern: LivePattern;

  /** @param isGlobal whether it finds every place, one after the other */
  constructor(source: string, isGlobal = false) {
    super("", isGlobal ? "g" : "");
    this.#pattern = new LivePattern(() => smallPattern(source), `${this.flags}du`);
  }

  #find(text: string): RegExpExecArray | null {
    const found = this.#pattern.exec(folded(text), this.lastIndex);
    if (this.global) this.lastIndex = found === null ? 0 : found.index + found[0].length;
    return found;
  }

  override exec(text: string): RegExpExecArray | null {
    const found = this.#find(text);
    const places = found?.indices;
    if (!found || places === undefined) return null;
    const shown = (place: [number, number] | undefined) => (place === undefined ? undefined : text.slice(...place));
    const names = Object.entries(places.groups ?? {}).map(([name, place]) => [name, shown(place)]);
    return Object.assign(found, places.map(shown), {
      input: text,
      ...(places.groups && { groups: Object.fromEntries(names) }),
    });
  }

  override test(text: string): boolean {
    return this.#find(text) !== null;
  }
}

/** A pattern with the flags `iu`, which is then never compiled with them. */
export function anyCase({ source }: RegExp): AnyCase {
  return new AnyCase(source);
}
