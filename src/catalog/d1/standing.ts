import type { Article } from "../../article/article.ts";
import { aliasName, EVERYTHING, sliceName } from "../../site/slice.ts";
import type { BundledArticle } from "../bundle/encode.ts";
import { membershipsOf } from "../membership.ts";
import type { SqlRow } from "./database.ts";
import { numberIn, numberOrNone, textIn } from "./row.ts";

/** Whether an article is embargoed, visible, or expired. */
export const WAITING = 0;
export const LIVE = 1;
export const GONE = 2;

/** Where an article stands in the lists. Times in ms since 1970. */
export interface Standing {
  readonly id: string;
  readonly phase: number;
  /** The negative of when it was published. */
  readonly ago: number;
  readonly updated: number;
  readonly expires?: number;
  /** The names of the slices that it is in, each with what it says that the slice is about, as JSON. */
  readonly slices: ReadonlyMap<string, string | undefined>;
}

/** An article that stands elsewhere than before, or differently; without `before` a new one. */
export interface Move {
  readonly before?: Standing;
  readonly after?: Standing;
}

/** What the clock says of an article. */
function phaseAt(published: number, expires: number | undefined, moment: number): number {
  if (published > moment) return WAITING;
  return expires !== undefined && expires <= moment ? GONE : LIVE;
}

/** The slices of an article; the first thing that it says of a slice counts. */
function slicesOf(article: Article, aliases: readonly string[]): Map<string, string | undefined> {
  const slices = new Map<string, string | undefined>([[sliceName(EVERYTHING), undefined]]);
  for (const [slice, name, url] of membershipsOf(article)) {
    const key = sliceName(slice);
    if (!slices.has(key)) slices.set(key, JSON.stringify({ name, url }));
  }
  for (const alias of aliases) slices.set(aliasName(alias), undefined);
  return slices;
}

/** Where an article stands at a moment. */
export function standingOf({ article, expires, aliases = [] }: BundledArticle, moment: number): Standing {
  const published = Date.parse(article.published);
  const end = expires === undefined ? undefined : Date.parse(expires);
  return {
    id: article.id,
    phase: phaseAt(published, end, moment),
    ago: -published,
    updated: Date.parse(article.updated),
    ...(end === undefined ? {} : { expires: end }),
    slices: slicesOf(article, aliases),
  };
}

/** Where an article stands by its row. @see READINGS.standing */
export function standingIn(row: SqlRow): Standing {
  const expires = numberOrNone(row, "expires");
  const names: string[] = JSON.parse(textIn(row, "slices"));
  return {
    id: textIn(row, "id"),
    phase: numberIn(row, "phase"),
    ago: -numberIn(row, "published"),
    updated: numberIn(row, "updated"),
    ...(expires === undefined ? {} : { expires }),
    slices: new Map(names.map((name) => [name, undefined])),
  };
}
