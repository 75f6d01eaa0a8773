import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { wordCount } from "../lines/wordcount.ts";
import type { Block } from "../material/block.ts";
import { flat } from "../material/flattext.ts";

/** "Text: dpa / Photo: Jo Marsh", "Reported by Jo Marsh for The Lantern": a caption may name who wrote as well. */
const WROTE = new AnyCase(`(?<!\\p{L})(?:${anyLanguage("wrote")})(?<mark>\\s*[:：]|\\s+(?=\\p{L}))`);

/** Whether a line names who wrote: "Text: Jo Marsh", "Reported by Jo Marsh". */
export function saysWhoWrote(line: string): boolean {
  const found = WROTE.exec(line);
  if (found === null) return false;
  return found.groups?.mark?.trim() !== "" || /^\p{Lu}/u.test(line.slice(found.index + found[0].length));
}

/** `A craftsman in his shop (AFP)`, `最終列車＝2月（共同）`: a caption ends so, and is no sentence. */
const ENDS_IN_BRACKETS = /^[^.!?。！？]{12,}[\p{L}\p{N}»”"]\s?[(（]\s?(?<mark>[^()（）]{2,20})\s?[)）]$/u;

/** A day and an hour in figures: who is named behind them gave the text. */
const FIGURES = /^[\p{N}\s年月日時时分:：./,-]+$/u;

/** Fewer words before the brackets are a place, or somebody's name. */
const FEWEST_WORDS = 4;

function isCaptionLike(text: string): boolean {
  const { mark } = ENDS_IN_BRACKETS.exec(text)?.groups ?? {};
  const before = text.slice(0, text.search(/[(（][^(（]*$/u)).trim();
  if (mark === undefined || FIGURES.test(before)) return false;
  return wordCount(before) >= FEWEST_WORDS || /[＝=]/u.test(before);
}

/** Whether a line above or beside a text is a picture's, so that whoever it names gave the picture. */
export function isPictureLine({ text, isCaption }: Block, isAbove: boolean): boolean {
  const line = flat(text);
  return isPictureCredit(line) || (isCaption === true && !saysWhoWrote(line)) || (isAbove && isCaptionLike(line));
}

/** The lines of an article and of its part of the page that may be notices of rights in its text: none below a picture. */
export function noticeLines(rights: readonly string[], near: readonly Block[]): ReadonlySet<string> {
  const captions = new Set(near.filter(({ isCaption }) => isCaption === true).map(({ text }) => text.trim()));
  return new Set([...rights, ...near.map(({ text }) => text)].filter((line) => !captions.has(line.trim())));
}

/** Ends in the label of a picture: whoever is named behind it gave the picture. */
const LABELLED = new AnyCase(
  `(?:^|[^\\p{L}])(?:${anyLanguage("picture")})(?:\\s*[:：・]|\\s+${anyLanguage("byName")})?\\s*(?:[^.:：。、]{2,30}[/,、・]\\s*)?$`,
);

/** Whether what stands before a name says that it gave a picture. */
export function isPictureLabel(before: string): boolean {
  return LABELLED.test(before);
}
