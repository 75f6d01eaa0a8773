import { isSentenceEnd } from "../lines/sentences.ts";
import { wordCount } from "../lines/wordcount.ts";
import { type Block, linkedLines, linkedText } from "../material/block.ts";

/** Leads to somebody's page. */
export const PROFILE =
  /\]\([^)]*\/(?:@|(?:authors?|autor\w*|auteurs?|autori|staff|people|faculty|fellows?|experts?|scholars?|columnists?|opinadores?|profiles?|contributors?|users?|by|byline|writers?|journalists?|reporters?|redakt\w+|redac\w+|person(?:en)?|team|yazar\w*|penulis|forfatter|skribent\w*)[/=])/iu;

const LINK = /\[[^[\]]*\]\([^()]*\)/gu;

/** The links of a block as Markdown has them: a block of many lines is asked about for each of them, and read once. */
export function linkReader() {
  const read = new Map<Block, readonly string[]>();
  return (block: Block) => {
    const found = read.get(block) ?? linkedText(block).match(LINK) ?? [];
    read.set(block, found);
    return found;
  };
}

/** Whether a link is called as a name is, or by a part of it. */
export function isLinkOf(link: string, name: string): boolean {
  const words = link.slice(1, link.indexOf("]")).toLowerCase();
  const small = name.toLowerCase();
  return words !== "" && (words.includes(small) || small.includes(words));
}

/** More than a name, and no list of what belongs to it. */
const HEADLINE = /^[^,(|·]+$/u;

/** Whether a link is a headline that a name begins: "Harbour Ideas for the Winter" leads to another article. */
export function isHeadlineLink(link: string, name: string): boolean {
  const words = link.slice(1, link.indexOf("]"));
  return words.startsWith(`${name} `) && HEADLINE.test(words);
}

/** More words beside a name are no note on who it is. */
const MOST_NOTED = 12;

function isSentence(line: string): boolean {
  return isSentenceEnd(line) && wordCount(line) > MOST_NOTED;
}

/** Whether a line of a block is in bold or italic letters as a whole, and the others are no text below a heading. */
export function isEmphasizedLine(line: string, block: Block): boolean {
  const inner =
    block.node.type === "paragraph"
      ? block.node.children.filter((child) => child.type !== "text" || child.value.trim() !== "")
      : [];
  if (inner.length > 0 && inner.every(({ type }) => type === "strong" || type === "emphasis")) return true;
  const lines = linkedLines(block);
  return (
    !lines.some(isSentence) &&
    lines.some((one) => one.startsWith("<em>") && one.replace(/<\/?em>/gu, "").trim() === line)
  );
}
