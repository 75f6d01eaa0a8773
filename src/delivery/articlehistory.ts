import * as v from "valibot";
import { versionTag } from "../publish/preconditions.ts";
import { ask, demand, detailOf, every, type LiveSite, SiteFailure } from "./livesite.ts";

const version = v.object({
  version: v.number(),
  by: v.string(),
  at: v.number(),
  change: v.string(),
  title: v.string(),
  slug: v.string(),
  isKept: v.boolean(),
});

const kept = v.object({
  version: v.number(),
  article: v.object({
    article: v.looseObject({ html: v.string() }),
    markdown: v.string(),
    source: v.optional(v.object({ name: v.string(), text: v.string() })),
  }),
});

/** An article's version with its text, as far as it is shown. */
export type KeptText = v.InferOutput<typeof kept>["article"];

/** One line of an article's history: who, when, what; and what changed since the version before, where both are kept. */
export interface HistoryLine extends v.InferOutput<typeof version> {
  readonly changed?: string;
}

function pathOf(id: string): string {
  return `/publish/articles/${encodeURIComponent(id)}`;
}

/** The id of the live article with a slug. @throws SiteFailure where there is none */
export async function idOfSlug(site: LiveSite, slug: string): Promise<string> {
  const answer = await ask(site, "GET", `/publish/slugs/${encodeURIComponent(slug)}`);
  const read = v.safeParse(v.object({ id: v.string() }), answer.body);
  if (answer.status === 200 && read.success) return read.output.id;
  throw new SiteFailure(`${site.site}: ${detailOf(answer)}: give the id instead where it was removed or renamed`, 404);
}

const WORDS = /[\p{L}\p{N}]+/gu;

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORDS)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How many words of one text are not in the other. */
function wordsOnlyIn(text: string, other: string): number {
  const there = countsOf(other);
  return [...countsOf(text)].reduce((sum, [word, count]) => sum + Math.max(0, count - (there.get(word) ?? 0)), 0);
}

/** What is told by other fields. */
const DERIVED: ReadonlySet<string> = new Set(["html", "fingerprint", "beginning", "tables", "withheld", "url"]);

/** Which facts differ between two versions, and how many words came and went. */
export function changedWords(before: KeptText, after: KeptText): string {
  const [old, now]: readonly Record<string, unknown>[] = [before.article, after.article];
  const names = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})]);
  const differ = (name: string) => JSON.stringify(old?.[name]) !== JSON.stringify(now?.[name]);
  const facts = [...names].filter((name) => !DERIVED.has(name) && differ(name));
  const [came, went] = [
    wordsOnlyIn(after.markdown || after.article.html, before.markdown || before.article.html),
    wordsOnlyIn(before.markdown || before.article.html, after.markdown || after.article.html),
  ];
  const text = differ("html") ? [`text (${came} words in, ${went} out)`] : [];
  return [...facts, ...text].join(", ") || "nothing that is shown";
}

async function textOf(site: LiveSite, id: string, { version, isKept }: HistoryLine): Promise<KeptText | undefined> {
  return isKept ? (await demand(site, `${pathOf(id)}/versions/${version}`, kept)).article : undefined;
}

/** An article's versions, newest first. @throws SiteFailure */
export async function historyOf(site: LiveSite, id: string): Promise<HistoryLine[]> {
  const lines = await every(site, `${pathOf(id)}/versions`, version);
  const texts = await Promise.all(lines.map((line) => textOf(site, id, line)));
  return lines.map((line, index) => {
    const [after, before] = [texts[index], texts[index + 1]];
    return after && before ? { ...line, changed: changedWords(before, after) } : line;
  });
}

/** What an article is live as. @throws SiteFailure where it is not */
export async function liveText(site: LiveSite, id: string): Promise<v.InferOutput<typeof kept>> {
  return demand(site, pathOf(id), kept);
}

/** Brings a version back as a new one. @returns that one's number @throws SiteFailure where it cannot be */
export async function restoreVersion(site: LiveSite, id: string, number: number): Promise<number> {
  const [newest] = await historyOf(site, id);
  const headers: Record<string, string> =
    newest === undefined || newest.change === "removed"
      ? { "If-None-Match": "*" }
      : { "If-Match": versionTag(newest.version) };
  const path = `${pathOf(id)}/versions/${number}/restore`;
  const answer = await ask(site, "POST", path, undefined, headers);
  const read = v.safeParse(v.object({ version: v.number() }), answer.body);
  if (answer.status < 300 && read.success) return read.output.version;
  throw new SiteFailure(`${site.site}: ${detailOf(answer)}`, answer.status);
}

/** Purges the texts of an article that was withdrawn or removed. @returns how many there were @throws SiteFailure */
export async function purgeTexts(site: LiveSite, id: string): Promise<number> {
  const answer = await ask(site, "DELETE", `${pathOf(id)}/versions`);
  const read = v.safeParse(v.object({ purged: v.number() }), answer.body);
  if (answer.status === 200 && read.success) return read.output.purged;
  throw new SiteFailure(`${site.site}: ${detailOf(answer)}`, answer.status);
}
