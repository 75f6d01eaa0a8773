import { WORDBOOKS } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { quotedWords } from "../lines/quotation.ts";

/** A headline that a credit names beside the outlet, in the quotation marks of any language. */
const QUOTED = quotedWords(300);
const TITLED = new AnyCase(`(?<!\\p{L})(?:${WORDBOOKS.map(({ titled }) => titled).join("|")})\\s*:?\\s*${QUOTED}`);
const QUOTED_BEHIND = new AnyCase(`^[\\s,:–—-]+(?:as )?${QUOTED}[.\\s]*$`);
/** `: The Headline`, as one large chain of papers writes it. */
const TITLE_BEHIND = /^: ([\p{Lu}\d“"‘'].{12,200})$/u;

/** The headline that a credit sentence tells. */
export function creditedTitle(sentence: string): string | undefined {
  return TITLED.exec(sentence)?.slice(1).find(Boolean)?.replace(/[,.]$/u, "");
}

/** The headline that stands behind the outlet's name: quoted, or after a colon. */
export function titleBehind(after: string): string | undefined {
  return QUOTED_BEHIND.exec(after)?.slice(1).find(Boolean) ?? TITLE_BEHIND.exec(after)?.[1];
}
