import { entryOf, type OutletEntries } from "../article/outlet.ts";
import type { Publication } from "../article/publication.ts";
import type { BundledArticle } from "../catalog/bundle/encode.ts";
import { type Owed, owedFor } from "./points/owed.ts";
import { placeKey } from "./points/samelink.ts";
import { htmlPrints, sentencePrints } from "./points/sentenceprint.ts";
import { folded, hasWords } from "./reprint/folded.ts";
import type { Reprint } from "./reprint/reprint.ts";

/** How it is known which article a reprint carries. */
export type MatchedBy =
  | "the list"
  | "its id"
  | "its address"
  | "canonical link"
  | "isBasedOn"
  | "a link"
  | "its text"
  | "its title";

/** An article that a reprint carries. */
export interface Match {
  readonly owed: Owed;
  readonly by: MatchedBy;
}

/** All articles, and where to look one up. */
export interface ArticleIndex {
  readonly all: readonly Owed[];
  readonly byPlace: ReadonlyMap<string, Owed>;
  readonly byId: ReadonlyMap<string, Owed>;
  readonly bySlug: ReadonlyMap<string, Owed>;
  /** Whose each sentence is; of a sentence that several have, nobody's. */
  readonly bySentence: ReadonlyMap<string, Owed | undefined>;
}

/** Content as a build resolves it, and what the front matter says beside it. */
export interface AuditedContent {
  readonly publication: Publication;
  readonly outlets: OutletEntries;
  readonly articles: readonly BundledArticle[];
}

/** This many sentences in common are no chance. */
const FEWEST_SENTENCES = 2;

/** Makes the index of a publication's articles. */
export function indexOf({ publication, outlets, articles }: AuditedContent): ArticleIndex {
  const all = articles.map((bundled) =>
    owedFor(bundled, publication, entryOf(outlets, bundled.article.credit?.outlet.key)),
  );
  const bySentence = new Map<string, Owed | undefined>();
  for (const owed of all)
    for (const { folded: sentence } of htmlPrints(owed.article.html))
      bySentence.set(sentence, bySentence.has(sentence) && bySentence.get(sentence) !== owed ? undefined : owed);
  const places = all.flatMap((owed) => {
    const { url, credit } = owed.article;
    return [credit?.url, url].flatMap((address) => {
      const key = address === undefined ? undefined : placeKey(address);
      return key === undefined ? [] : [[key, owed] as const];
    });
  });
  return {
    all,
    byPlace: new Map(places),
    byId: new Map(all.map((owed) => [owed.article.id, owed])),
    bySlug: new Map(all.map((owed) => [owed.article.slug, owed])),
    bySentence,
  };
}

function at(address: string | undefined, { byPlace }: ArticleIndex): Owed | undefined {
  const key = address === undefined ? undefined : placeKey(address);
  return key === undefined ? undefined : byPlace.get(key);
}

/** How many sentences of each article a reprint carries. */
function counted({ lines }: Reprint, { bySentence }: ArticleIndex): ReadonlyMap<Owed, number> {
  const counts = new Map<Owed, number>();
  for (const { folded: sentence } of sentencePrints(lines.map(({ text }) => text))) {
    const owed = bySentence.get(sentence);
    if (owed !== undefined) counts.set(owed, (counts.get(owed) ?? 0) + 1);
  }
  return counts;
}

function most(counts: ReadonlyMap<Owed, number>): Owed | undefined {
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= FEWEST_SENTENCES ? first[0] : undefined;
}

function linked({ lines }: Reprint, index: ArticleIndex): readonly Owed[] {
  return [...new Set(lines.flatMap(({ links }) => links.flatMap(({ href }) => at(href, index) ?? [])))];
}

function titled({ titles }: Reprint, { all }: ArticleIndex): Owed | undefined {
  const shown = titles.map(folded);
  const found = all.filter(({ article }) =>
    [article.title, article.credit?.title].some(
      (title) => title !== undefined && shown.some((other) => hasWords(other, folded(title))),
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

function match(owed: Owed | undefined, by: MatchedBy): Match | undefined {
  return owed && { owed, by };
}

/**
 * Finds the article that a reprint carries: by what it says to machines, by a link in it, else by its sentences. A page
 * that links to several carries the one whose sentences it has.
 * @returns none where it carries none of the publication's
 */
export function matchReprint(reprint: Reprint, index: ArticleIndex): Match | undefined {
  const { machine, id, address } = reprint;
  const links = linked(reprint, index);
  return (
    match(id === undefined ? undefined : index.byId.get(id), "its id") ??
    match(at(machine.canonical, index), "canonical link") ??
    match(machine.basedOn.map((based) => at(based, index)).find(Boolean), "isBasedOn") ??
    match(reprint.kind === "entry" ? at(address, index) : undefined, "its address") ??
    match(links.length === 1 ? links[0] : undefined, "a link") ??
    match(most(counted(reprint, index)), "its text") ??
    match(titled(reprint, index), "its title")
  );
}
