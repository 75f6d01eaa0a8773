import type { Article, Withdrawal } from "../../article/article.ts";
import { takenBack } from "../../article/withdrawal.ts";
import type { BundledArticle, SourceFile } from "../bundle/encode.ts";
import type { Authorship, Change, Write, WriteOutcome } from "./storewrite.ts";

/** What stands in the way of a write, or what is to be written. */
export type WriteVerdict =
  | { readonly outcome: Exclude<WriteOutcome, { is: "written" }> }
  | { readonly version: number; readonly fresh?: Fresh };

/** An article as it is to be. */
export interface Fresh {
  readonly bundled: BundledArticle;
  readonly digest: string;
}

/** What was written last under an id or a key. */
export interface Latest extends Authorship {
  readonly change: Change;
  readonly digest: string;
}

/** What a write would make of its subject; without `digest` it removes it. */
interface Wanted {
  readonly seen: number;
  readonly digest?: string;
}

/** Whether a write may go through, by the versions alone. */
export function verdictOf({ seen, digest }: Wanted, latest: Latest | undefined): WriteVerdict {
  const isThere = latest !== undefined && latest.change !== "removed";
  const version = latest?.version ?? 0;
  if (digest === undefined ? !isThere : isThere && latest.digest === digest) {
    return { outcome: { is: "unchanged", version } };
  }
  if (seen === version || (seen === 0 && !isThere)) return { version: version + 1 };
  const { by = "", at = 0, change = "removed" } = latest ?? {};
  return { outcome: { is: "conflict", live: { version, by, at, change } } };
}

/** A write of an article that may go through as far as versions go. */
export interface Candidate {
  readonly id: string;
  /** The slug that it is to have; none where it goes. */
  readonly slug?: string;
}

/**
 * The candidates that would take a slug which another article has, and keeps. One that gives its slug up in the same
 * transaction does not stand in the way, unless it cannot give it up itself.
 * @param owners by slug, the id of the article that has it now
 */
export function takenSlugs(candidates: readonly Candidate[], owners: ReadonlyMap<string, string>): Map<string, string> {
  const refused = new Map<string, string>();
  for (let before = -1; before !== refused.size; ) {
    before = refused.size;
    const going = candidates.filter(({ id }) => !refused.has(id));
    const wanted = new Map(going.map(({ id, slug }) => [id, slug]));
    const given = new Map<string, string>();
    for (const { id, slug } of going) {
      if (slug === undefined) continue;
      const owner = owners.get(slug);
      const keeps = owner !== undefined && owner !== id && (!wanted.has(owner) || wanted.get(owner) === slug);
      const rival = keeps ? owner : given.get(slug);
      if (rival !== undefined) refused.set(id, rival);
      else given.set(slug, id);
    }
  }
  return refused;
}

/** What stands above a file's text, with the lines around it, and the notice that is there already. */
const FRONT_MATTER = /^---\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)/;
const NOTICE = /^withdrawn:.*\n(?:[ \t]+.*\n)*/m;

/** The file that an article was made of, without its text, and with the notice: JSON is YAML. */
function noticeIn({ name, text }: SourceFile, withdrawal: Withdrawal): SourceFile {
  const [facts = ""] = FRONT_MATTER.exec(text) ?? [];
  const lines = facts.replace(NOTICE, "");
  const end = lines.lastIndexOf("---");
  return { name, text: `${lines.slice(0, end)}withdrawn: ${JSON.stringify(withdrawal)}\n${lines.slice(end)}` };
}

/** An article without the text that was taken back. */
export function withdrawn(bundled: BundledArticle, withdrawal: Withdrawal): BundledArticle {
  const { expires, aliases, source } = bundled;
  const article: Article = takenBack(bundled.article, withdrawal);
  return {
    article,
    markdown: "",
    ...(expires === undefined ? {} : { expires }),
    ...(aliases === undefined ? {} : { aliases }),
    ...(source === undefined ? {} : { source: noticeIn(source, withdrawal) }),
  };
}

/** What of a write is about an article. */
export function articleIdOf(write: Write): string | undefined {
  if (write.kind === "article") return write.put.article.id;
  return write.kind === "withdrawal" || write.kind === "removal" ? write.id : undefined;
}
