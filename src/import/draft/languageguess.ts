/** A language that a text reads like, and how like others. */
export interface LanguageGuess {
  /** A tag such as `en`. */
  readonly language: string;
  /** Whether the text reads clearly less like another language; always no for one that cannot be told. */
  readonly isRather: (tag: string) => boolean;
}

/** Tells the language of a text; nothing where it is too short or too mixed. */
export type GuessLanguage = (text: string) => LanguageGuess | undefined;

/** As much as tells a language, and as little. */
const MOST = 3000;
const FEWEST = 100;
const FEWEST_OF_OTHER_SCRIPTS = 40;

/** By how much another language has to fit less; close relatives differ by less than this in a sentence. */
const MARGIN = 0.08;

/** Names of one language that the library knows by another. */
const SAME: Readonly<Record<string, string>> = { nb: "no", nn: "no", iw: "he", in: "id", fil: "tl", sh: "sr" };

/** The language of a tag, as the library names it. */
export function baseLanguage(tag: string): string {
  const base = tag.split("-")[0]?.toLowerCase() ?? tag;
  return SAME[base] ?? base;
}

function isWrittenIn(text: string, script: string): boolean {
  // Unicode has no letters of "Jpan" and "Kore", which are mixed
  const scripts: Readonly<Record<string, string>> = { Jpan: "Han", Kore: "Hangul", Hans: "Han", Hant: "Han" };
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  try {
    const own = text.match(new RegExp(`\\p{Script=${scripts[script] ?? script}}`, "gu"))?.length ?? 0;
    return own * 5 >= letters;
  } catch {
    return true;
  }
}

/** Whether a text can be in a language at all, by its letters. */
function canBe(tag: string, text: string): boolean {
  try {
    const script = new Intl.Locale(tag).maximize().script;
    return script === undefined || isWrittenIn(text, script);
  } catch {
    return true;
  }
}

/** Loads the library that tells languages, which takes half a second. */
export async function languageGuesser(): Promise<GuessLanguage> {
  const { eld } = await import("eld/extrasmall");
  const known = new Set(Object.values(eld.info().Languages));
  return (whole) => {
    const text = whole.slice(0, MOST);
    const fewest = /\p{Script=Latin}{3}/u.test(text) ? FEWEST : FEWEST_OF_OTHER_SCRIPTS;
    const found = eld.detect(text);
    if (text.length < fewest || found.language === "" || !found.isReliable()) return undefined;
    const scores = found.getScores();
    const best = scores[found.language] ?? 0;
    const isRather = (tag: string) => {
      const other = baseLanguage(tag);
      if (other === found.language) return false;
      return known.has(other) ? best - (scores[other] ?? 0) >= MARGIN : !canBe(tag, text);
    };
    return { language: found.language, isRather };
  };
}
