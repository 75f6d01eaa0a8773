import { canonicalJson } from "../catalog/canonicaljson.ts";
import type { HandedIn, Handing } from "./handedin.ts";
import type { LastWrite, ListedArticle, LiveState } from "./livestate.ts";
import type { SeenVersions } from "./seenversions.ts";

/** What a write makes of something, as a summary counts it. */
export type SendKind = "new" | "edited" | "moved" | "withdrawn" | "removed" | "outlet" | "publication";

/** Something to be sent. */
export interface Send {
  readonly kind: SendKind;
  /** How people know it: an article's slug, an outlet's file. */
  readonly name: string;
  /** Under what it is remembered: `articles ID`, `outlets KEY`, `publication`. */
  readonly key: string;
  /** As the endpoint takes it. @see WRITES */
  readonly write: object;
  /** The addresses within the site of the pictures that it needs. */
  readonly pictures: readonly string[];
}

/** Something that differs from what is live and yet is not sent. */
export interface Staying {
  readonly name: string;
  readonly why: string;
}

/** What is to be done so that what is live is what content/ says. */
export interface Plan {
  readonly sends: readonly Send[];
  readonly kept: readonly Staying[];
  /** What is the same already, with its version, by key. */
  readonly same: ReadonlyMap<string, number>;
  /** How many articles are live that content/ never had: a content management system's. */
  readonly elsewhere: number;
}

/** What whoever publishes says beside. */
export interface Leave {
  /** Slugs of articles that may vanish. */
  readonly letGo: readonly string[];
  /** Slugs of articles that may replace what somebody else wrote. */
  readonly over: readonly string[];
}

/** What a comparison rests on. */
export interface Comparands {
  readonly handing: Handing;
  readonly live: LiveState;
  readonly seen: SeenVersions;
  readonly leave: Leave;
  /** What readers would lose in silence: why, by the slug under which it is live. */
  readonly losses: ReadonlyMap<string, string>;
}

/** Articles that are live and that this machine, or whoever has its token, put there. */
export function isOurs({ id, by }: ListedArticle, { live, seen }: Pick<Comparands, "live" | "seen">): boolean {
  return seen.articles[id] !== undefined || by === live.me;
}

/** What may be done instead of taking something away in silence. */
function lossWords(why: string, slug: string): string {
  return `${why}; npm run publish -- --let-go ${slug} lets it go`;
}

/** Which version a write names as the one last seen, or why it must not be written. */
function baseOf(
  live: LastWrite | undefined,
  seen: number | undefined,
  me: string,
): { readonly seen: number } | { readonly conflict: LastWrite | undefined } {
  if (live === undefined) return seen === undefined ? { seen: 0 } : { conflict: undefined };
  if (seen === live.version || (seen === undefined && live.by === me)) return { seen: live.version };
  return { conflict: live };
}

/** Who changed something since this machine saw it, and what to do. */
export function conflictWords(live: LastWrite | undefined, slug: string): string {
  const over = `npm run publish -- --over ${slug} puts yours in its place`;
  if (live === undefined) return `somebody removed it since: remove the file, or ${over}`;
  const { by, version, at } = live;
  const when = new Date(at).toISOString().slice(0, 16).replace("T", " ");
  return `${by} made it version ${version} at ${when} UTC, which this machine has not seen: npm run history -- ${slug} shows what changed, npm run export -- --to DIR brings it; ${over}`;
}

function kindOf({ slug, bundled }: HandedIn, live: ListedArticle | undefined): SendKind {
  if (live === undefined) return "new";
  if (bundled.article.withdrawn !== undefined && !live.isWithdrawn) return "withdrawn";
  return live.slug === slug ? "edited" : "moved";
}

function articleSends({ handing, live, seen, leave, losses }: Comparands) {
  const there = new Map(live.articles.map((article) => [article.id, article]));
  const sends: Send[] = [];
  const kept: Staying[] = [];
  const same = new Map<string, number>();
  for (const article of handing.articles) {
    const { id, slug, digest, put, pictures } = article;
    const now = there.get(id);
    const key = `articles ${id}`;
    if (now?.digest === digest) {
      same.set(key, now.version);
      continue;
    }
    const loss = now === undefined || leave.letGo.includes(now.slug) ? undefined : losses.get(now.slug);
    if (now !== undefined && loss !== undefined) {
      kept.push({ name: now.slug, why: lossWords(loss, now.slug) });
      continue;
    }
    const base = leave.over.includes(slug) ? { seen: now?.version ?? 0 } : baseOf(now, seen.articles[id], live.me);
    if ("conflict" in base) kept.push({ name: slug, why: conflictWords(base.conflict, slug) });
    else {
      const write = { kind: "article", seen: base.seen, put };
      sends.push({ kind: kindOf(article, now), name: slug, key, write, pictures });
    }
  }
  return { sends, kept, same };
}

/** Articles that are live and are no longer in content/, though this machine, or whoever has its token, put them there. */
function removals(comparands: Comparands) {
  const { handing, live, leave, losses } = comparands;
  const ids = new Set([...handing.articles, ...handing.held].map(({ id }) => id));
  const held = new Set(handing.held.map(({ slug }) => slug));
  const gone = live.articles.filter(({ id, slug }) => !ids.has(id) && !held.has(slug));
  const ours = gone.filter((article) => isOurs(article, comparands));
  const isUnsure = handing.held.some(({ id }) => id === undefined);
  const sends: Send[] = [];
  const kept: Staying[] = [];
  for (const { id, slug, version } of ours) {
    const write = { kind: "removal", seen: version, id };
    const loss = losses.get(slug) ?? (isUnsure ? UNSURE : undefined);
    const isLetGo = loss === undefined || leave.letGo.includes(slug);
    if (isLetGo) sends.push({ kind: "removed", name: slug, key: `articles ${id}`, write, pictures: [] });
    else kept.push({ name: slug, why: lossWords(loss, slug) });
  }
  return { sends, kept, elsewhere: gone.length - ours.length };
}

const UNSURE = "it is live, and no file has its id: it may be one of those that cannot be read";

function mastheadSends({ handing, live, seen }: Comparands) {
  const sends: Send[] = [];
  const kept: Staying[] = [];
  const same = new Map<string, number>();
  const put = (
    kind: "outlet" | "publication",
    [name, key]: readonly [string, string],
    value: object | undefined,
    now: (LastWrite & { readonly value: object }) | undefined,
    seenVersion: number | undefined,
    more: object,
  ): void => {
    if (value !== undefined && now !== undefined && canonicalJson(now.value) === canonicalJson(value)) {
      same.set(key, now.version);
      return;
    }
    const base = baseOf(now, seenVersion, live.me);
    if (!("conflict" in base)) {
      sends.push({
        kind,
        name,
        key,
        write: { kind, seen: base.seen, ...more, ...(value && { put: value }) },
        pictures: [],
      });
    } else if (base.conflict === undefined)
      kept.push({ name, why: "somebody removed it since: remove the file as well" });
    else {
      const { by, version } = base.conflict;
      const why = `${by} made it version ${version}, which this machine has not seen: npm run export -- --to DIR brings it; put your change into that`;
      kept.push({ name, why });
    }
  };
  const { publication } = live;
  const head = publication && { ...publication, value: publication.publication };
  put("publication", ["publication.yaml", "publication"], handing.publication, head, seen.publication, {});
  const there = new Map(live.outlets.map((entry) => [entry.key, { ...entry, value: entry.entry }]));
  for (const [key, value] of Object.entries(handing.outlets)) {
    put("outlet", [`outlets/${key}.yaml`, `outlets ${key}`], value, there.get(key), seen.outlets[key], { key });
  }
  return { sends, kept, same };
}

/** Outlets whose files are gone, after everything that may have named them. */
function outletRemovals({ handing, live, seen }: Comparands): Send[] {
  const isWhole = handing.wrong.length === 0 && handing.held.length === 0;
  const gone = live.outlets.filter(({ key }) => isWhole && !Object.hasOwn(handing.outlets, key));
  return gone
    .filter(({ key, by, version }) => seen.outlets[key] === version || by === live.me)
    .map(({ key, version }) => {
      const write = { kind: "outlet", seen: version, key };
      return { kind: "outlet", name: `outlets/${key}.yaml`, key: `outlets ${key}`, write, pictures: [] };
    });
}

/** Compares content/ with what is live. What is not this machine's to change is kept, and said. */
export function compare(comparands: Comparands): Plan {
  const masthead = mastheadSends(comparands);
  const gone = removals(comparands);
  const articles = articleSends(comparands);
  return {
    sends: [...masthead.sends, ...gone.sends, ...articles.sends, ...outletRemovals(comparands)],
    kept: [...masthead.kept, ...gone.kept, ...articles.kept],
    same: new Map([...masthead.same, ...articles.same]),
    elsewhere: gone.elsewhere,
  };
}
