import type { Article } from "../article/article.ts";
import { CUT_KINDS, type CutKind, type Slice } from "../site/slice.ts";

/** One slice of a kind, and what an article says that it is about. */
interface Membership {
  readonly key: string;
  readonly name: string;
  readonly url?: string;
}

/** By which of its facts an article is in slices of each kind. */
const MEMBERSHIPS: Readonly<Record<CutKind, (article: Article) => readonly Membership[]>> = {
  outlet: ({ credit }) => (credit === undefined ? [] : [credit.outlet]),
  topic: ({ topics }) => topics,
  author: ({ authors }) => authors,
  article: ({ slug, title }) => [{ key: slug, name: title }],
};

/** The slices that an article is in besides everything, each with what it is about. */
export function* membershipsOf(article: Article): Generator<[slice: Slice, name: string, url?: string]> {
  for (const kind of CUT_KINDS) {
    for (const { key, name, url } of MEMBERSHIPS[kind](article)) yield [{ kind, key }, name, url];
  }
}
