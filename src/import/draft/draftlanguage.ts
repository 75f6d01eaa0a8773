import type { Publication } from "../../article/publication.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import type { Material } from "../material/material.ts";
import { baseLanguage, type GuessLanguage } from "./languageguess.ts";

/** An article's language, and what an editor has to know of it. */
interface Told {
  readonly language: Fact<string>;
  readonly doubts: readonly Doubt[];
}

function foreign(language: Fact<string>, own: string, more = ""): Told {
  return {
    language,
    doubts: [{ text: language.value, about: `is another language than the publication's (${own})${more}` }],
  };
}

/**
 * The article's language: what the source says, unless its text reads like another; where it says nothing, what the text reads
 * like, else the publication's. What is guessed is told.
 * @param text the article's own words @param guess none where nothing can be guessed
 */
export function languageOf(
  { facts }: Material,
  { language: own }: Publication,
  text: string,
  guess?: GuessLanguage,
): Told {
  const named = facts?.language;
  const guessed = guess?.(text);
  const isWrong = named !== undefined && guessed?.isRather(named.value) === true;
  const isOther = named === undefined && guessed?.isRather(own) === true;
  const isOwn = (tag: string) => baseLanguage(tag) === baseLanguage(own);
  if (guessed !== undefined && (isWrong || isOther)) {
    const said = named === undefined ? "" : `; the source says ${named.value}`;
    const language = fact(isOwn(guessed.language) ? own : guessed.language, "guessed from the text");
    if (!isOwn(guessed.language)) return foreign(language, own, `, guessed from the text${said}`);
    return { language, doubts: [{ text: language.value, about: `is guessed from the text${said}: check it` }] };
  }
  if (named === undefined || isOwn(named.value)) return { language: fact(own, "publication.yaml"), doubts: [] };
  return foreign(named, own);
}
