import { everyLanguage } from "../languages/furtherlanguages.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { namePiece } from "../lines/namepiece.ts";
import { type Block, linkedText } from "../material/block.ts";
import { flat, singleSpaced } from "../material/flattext.ts";

/** What a sentence about a writer goes on with, right behind the name. */
const VERB = new RegExp(
  `^,?\\s*(?:\\(.{1,40}\\)\\s*)?(?:,[^.]{2,90},\\s*)?(?:${anyLanguage("tellsOf")}|[—–-])(?=\\s)`,
  "u",
);

/** What only a writer does, or is. */
const WRITES = new RegExp(`(?<!\\p{L})(?:${anyLanguage("writes")}|(?:${everyLanguage("role")}))(?!\\p{L})`, "u");
const ABOUT = new AnyCase(`^[^\\p{L}\\p{N}]*${anyLanguage("aboutWriter")}\\s*[:.–—-]?\\s*`);

/** Before the name: "the author Jo Marsh". */
const WRITER = new AnyCase(`^${anyLanguage("theWriter")}\\s+(?=\\p{L})`);

/** Between two names. */
const BETWEEN = new RegExp(`,? ${anyLanguage("and")} |, `, "u");

/** Longer paragraphs are about more than somebody. */
const LONGEST = 600;

function isNote({ node }: Block): boolean {
  const children =
    node.type === "paragraph"
      ? node.children.filter((child) => child.type !== "text" || child.value.trim() !== "")
      : [];
  return (
    children.length > 0 && children.every(({ type }) => type === "emphasis" || type === "strong" || type === "break")
  );
}

/** The person whom a paragraph is about from its first word on, and what is said of him. */
function subject(
  line: string,
  isKnown: (name: string) => boolean,
): { readonly names: readonly string[]; readonly rest: string } | undefined {
  const told = line.replace(WRITER, "");
  const words = told.split(" ");
  for (let count = Math.min(words.length - 1, 14); count >= 2; count--) {
    const start = words.slice(0, count).join(" ").replace(/,$/u, "");
    const rest = told.slice(start.length);
    if (!VERB.test(rest)) continue;
    const parts = start.split(BETWEEN);
    const names = parts.map((part) => namePiece(part, isKnown));
    if (names.every((one) => one !== undefined && one.behind.length === 0))
      return { names: names.flatMap((one) => one?.name ?? []), rest };
  }
  return undefined;
}

/**
 * Whom the notes around an article describe as who wrote: "Jo Marsh is a reporter for The Lantern", "About the author: Jo Marsh …". Who is
 * named in the article's own text is somebody that it is about.
 * @param prose the article's own paragraphs @param isForeign whether a note is about somebody of the page's own site
 */
export function described(
  blocks: readonly Block[],
  prose: readonly string[],
  isKnown: (name: string) => boolean,
  isForeign: (line: string) => boolean,
): readonly string[] {
  const own = prose.filter((text) => subject(singleSpaced(text), isKnown) === undefined);
  const found = blocks.flatMap((block) => {
    const whole = flat(block.text);
    if (whole.length > LONGEST || block.node.type === "heading") return [];
    const bare = whole.replace(ABOUT, "").replace(/^[^\p{L}"“«(]+/u, "");
    return sentencesOf(bare).flatMap((line, at) => {
      const about = subject(line, isKnown);
      if (about === undefined) return [];
      const isTold =
        ABOUT.test(whole) || WRITES.test(about.rest.toLowerCase().slice(0, 160)) || (isNote(block) && at === 0);
      const isPartOfText = own.some(
        (text) => text !== block.text && about.names.some((name) => text.includes(name.split(" ").at(-1) ?? name)),
      );
      return isTold && !isPartOfText && !isForeign(linkedText(block)) ? about.names : [];
    });
  });
  return [...new Set(found)];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]["”’)]?)\s+(?=\p{Lu})/u);
}
