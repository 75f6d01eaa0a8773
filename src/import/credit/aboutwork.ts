import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isFirstWord, isSecondWord, isSoon, OFFER, ORIGIN_WORDS, type OriginWords } from "./originwords.ts";
import { isPictureNote } from "./picturenote.ts";

/** What a sentence says of this article, in one language; `isNamedFirst` where the outlet may stand before the words of origin. */
export interface About {
  /** Whether it says more than that this article was published somewhere. */
  readonly isFirm: boolean;
  readonly isNamedFirst: boolean;
}

/** ", where it first appeared" behind the outlet's name. */
const WHERE = new AnyCase(`[,(]\\s?${anyLanguage("where")}(?!\\p{L})`);

function isWhere(sentence: string, { first, published }: OriginWords): boolean {
  const where = WHERE.exec(sentence);
  const behind = sentence.slice((where?.index ?? 0) + (where?.[0].length ?? 0));
  return where !== null && first.test(behind) && published.test(behind);
}

/** Whether ", where it first appeared" stands directly behind a name. */
export function isBeforeWhere(behind: string): boolean {
  return WHERE.exec(behind)?.index === 0;
}

/** Whether a sentence says of an outlet that this article stood there first: "made with X, where it first appeared". */
export function saysWhere(sentence: string): boolean {
  return WHERE.test(sentence) && ORIGIN_WORDS.some((words) => isWhere(sentence, words));
}

/** A sentence without its words for this article, which may be stems of others: "this report". */
function withoutWork(sentence: string, { works, noun }: OriginWords): string {
  const blank = (found: string) => " ".repeat(found.length);
  return sentence.replace(works, blank).replace(noun, blank);
}

/** Whether words of one kind stand before those of another: "it ran in X, who let me share it". */
function isInOrder(text: string, first: RegExp, second: RegExp): boolean {
  const place = text.search(first);
  return place >= 0 && text.search(second) > place;
}

/** What a sentence says of the article; `isAlone` where the line says little else, `told` is the sentence before. */
export function aboutWork(sentence: string, words: OriginWords, isAlone: boolean, told: string): About | undefined {
  const {
    mayBe,
    stems,
    work,
    noun,
    first,
    published,
    taken,
    original,
    not,
    also,
    helped,
    takenWork,
    itself,
    isOfIt,
    basedOn,
    translated,
    other,
    tells,
  } = words;
  if (sentence.search(stems) < 0 || !mayBe(sentence)) return undefined;
  if (isWhere(sentence, words)) return { isNamedFirst: true, isFirm: true };
  if (also.test(sentence) || OFFER.test(sentence) || tells.test(sentence)) return undefined;
  const rest = withoutWork(sentence, words);
  const isFirst = first.test(rest) && published.test(rest);
  const isOriginal = original.test(rest) && published.test(rest);
  const isSaid = isFirst || isOriginal;
  const isTaken = taken.test(rest);
  if (basedOn.test(sentence) || (!isSaid && helped.test(sentence))) return undefined;
  if (isInOrder(sentence, other, work)) return undefined;
  if (isSoon(work, sentence))
    return isSaid || isTaken || (isAlone && published.test(rest))
      ? { isNamedFirst: isSaid, isFirm: isSaid || isTaken }
      : undefined;
  const isOnWork = work.test(sentence);
  if (!isOnWork && noun.test(sentence) && published.test(rest))
    return { isNamedFirst: false, isFirm: isSaid || isTaken };
  if (!isSaid && !isTaken) return undefined;
  if (isOnWork) return { isNamedFirst: isSaid, isFirm: true };
  if (not.test(sentence)) return undefined;
  if (told !== "" && isSoon(work, told) && !translated.test(sentence)) return { isNamedFirst: false, isFirm: true };
  if (noun.test(sentence)) return { isNamedFirst: true, isFirm: true };
  if (isSaid && itself.test(sentence)) return { isNamedFirst: false, isFirm: true };
  if (isOfIt.test(sentence) && isInOrder(rest, published, taken)) return { isNamedFirst: false, isFirm: true };
  if (takenWork.test(sentence)) return { isNamedFirst: false, isFirm: true };
  if (!isSaid && isPictureNote(told)) return undefined;
  const isBegun = [first, published].some((one) => isFirstWord(one, sentence)) || isSecondWord(taken, sentence);
  return isBegun ? { isNamedFirst: false, isFirm: true } : undefined;
}
