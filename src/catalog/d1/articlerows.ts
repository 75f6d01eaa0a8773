import { isCanonical } from "../../article/canonical.ts";
import { isStated } from "../../article/uses.ts";
import { usesCode } from "../usescode.ts";
import type { Fresh } from "./admission.ts";
import { bare, type fingerprintCandidate } from "./contentdigest.ts";
import type { Queryable, SqlStatement } from "./database.ts";
import { textIn } from "./row.ts";
import { standingOf } from "./standing.ts";
import { readAll, writing } from "./transition.ts";

/** How many fingerprints are looked at for one article before the store gives up: with 24 bits, never. */
const MOST_CANDIDATES = 4096;

/** How many are looked at first. */
const FIRST_CANDIDATES = 4;

/** One article's write that goes through. */
export interface Going {
  readonly id: string;
  readonly version: number;
  readonly fresh?: Fresh;
  readonly fingerprint?: string;
}

/** The row of an article as it is live. @param at the moment for which its place is reckoned */
export function articleRow({ id, version, fresh, fingerprint }: Going, at: number): unknown[] {
  if (fresh === undefined || fingerprint === undefined) return [];
  const { article } = fresh.bundled;
  const { phase, ago, updated, expires, slices } = standingOf(fresh.bundled, at);
  const flags = [isCanonical(article) ? 1 : 0, article.withdrawn === undefined ? 0 : 1];
  const names = JSON.stringify([...slices.keys()]);
  const uses = isStated(article.usage) ? usesCode(article.usage) : null;
  return [[id, version, article.slug, phase, -ago, updated, expires ?? null, ...flags, fingerprint, names, uses]];
}

/** Writes a version of an article. @param slugBefore what it was called, where it is removed */
export function versionStatement(
  session: Queryable,
  { id, version, fresh, fingerprint }: Going,
  slugBefore: string,
  { by, at }: { readonly by: string; readonly at: number },
): SqlStatement {
  if (fresh === undefined) {
    const removed = [id, version, by, at, "removed", "", slugBefore, "", null, null, null, null, null, null];
    return writing(session, "insertVersion", ...removed);
  }
  const { article, markdown, expires, aliases, source } = fresh.bundled;
  return writing(
    session,
    "insertVersion",
    id,
    version,
    by,
    at,
    article.withdrawn === undefined ? "put" : "withdrawn",
    article.title,
    article.slug,
    fresh.digest,
    fingerprint ?? null,
    expires ?? null,
    aliases === undefined ? null : JSON.stringify(aliases),
    JSON.stringify(bare(article)),
    markdown,
    source === undefined ? null : JSON.stringify(source),
  );
}

/** Gives each article a fingerprint that no version of any article ever had. */
export async function withFingerprints(
  session: Queryable,
  going: readonly Going[],
  candidate: typeof fingerprintCandidate,
): Promise<Going[]> {
  const given = new Map<string, string>();
  const used = new Set<string>();
  for (let count = FIRST_CANDIDATES, from = 0; ; from = count, count *= 4) {
    const open = going.filter(({ id, fresh }) => fresh !== undefined && !given.has(id));
    if (open.length === 0) break;
    if (from >= MOST_CANDIDATES)
      throw new Error("catalog: no fingerprint is left: move what is live to a new database");
    const candidates = await Promise.all(
      open.map(async ({ id, fresh }) => {
        const agains = Array.from({ length: count - from }, (_, index) => from + index);
        const letters = agains.map((again) => fresh && candidate(fresh.bundled.article, again));
        return [id, (await Promise.all(letters)).flatMap((letter) => letter ?? [])] as const;
      }),
    );
    const [rows = []] = await readAll(session, [["taken", JSON.stringify(candidates.flatMap(([, all]) => all))]]);
    for (const row of rows) used.add(textIn(row, "fingerprint"));
    for (const [id, all] of candidates) {
      const free = all.find((letters) => !used.has(letters));
      if (free === undefined) continue;
      used.add(free);
      given.set(id, free);
    }
  }
  return going.map((one) => {
    const fingerprint = given.get(one.id);
    return fingerprint === undefined ? one : { ...one, fingerprint };
  });
}
