import type { Article } from "../../../src/article/article.ts";
import type { ReaderFormat } from "../../../src/site/formats.ts";
import type { Contender } from "./contender.ts";
import { creditlineAssembled, creditlineCold, creditlineFirst, creditlineWarm } from "./creditline.ts";
import { feedAlone } from "./feed.ts";
import { feedsmith } from "./feedsmith.ts";
import { template } from "./template.ts";

/** All that write feeds, by name. */
export const CONTENDERS = {
  first: creditlineFirst,
  cold: creditlineCold,
  assembled: creditlineAssembled,
  warm: creditlineWarm,
  feed: feedAlone,
  feedsmith,
  template,
} as const satisfies Readonly<Record<string, Contender>>;

/** A contender's name. */
export type ContenderName = keyof typeof CONTENDERS;

/** One thing to be done over and over. */
export interface Task {
  readonly contender: ContenderName;
  readonly format: ReaderFormat;
  readonly entries: number;
}

/** Does a task some times in a row. @returns the bytes written the last time, so that nothing can be left out */
export function perform({ contender, format, entries }: Task, times: number, articles: readonly Article[]): number {
  const shown = articles.slice(0, entries);
  const render = CONTENDERS[contender][format];
  let bytes = 0;
  for (let time = 0; time < times; time++) bytes = render(shown).length;
  return bytes;
}
