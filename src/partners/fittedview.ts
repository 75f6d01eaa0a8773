import type { Article } from "../article/article.ts";
import type { Catalog, Stretch, StretchRequest } from "../catalog/catalog.ts";
import { withAnswers } from "../catalog/delegation.ts";
import { applyProfile, type FittedFeed } from "../profiles/applyprofile.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Part } from "../site/month.ts";
import { EVERYTHING, type Slice } from "../site/slice.ts";

const DAY = 86_400_000;

/** What a platform's feed of everything carries, and what it does not. @param catalog as the partner sees it, nothing left out */
export async function fitOf(catalog: Catalog, profile: Profile, now: Date): Promise<FittedFeed> {
  const [{ publication }, { entries }] = await Promise.all([
    catalog.masthead(),
    catalog.stretch(EVERYTHING, { now, limit: "feed" }),
  ]);
  return applyProfile(profile, await catalog.read(entries), { publication, now });
}

/** When the first of these articles will be too old. */
function changesOf({ days }: Profile, { changes, entries }: Stretch): Pick<Stretch, "changes"> {
  if (days?.most === undefined) return changes === undefined ? {} : { changes };
  const span = (days.most + 1) * DAY;
  const next = Math.min(changes ?? Number.POSITIVE_INFINITY, ...entries.map(({ published }) => published + span));
  return Number.isFinite(next) ? { changes: next } : {};
}

/** A catalog of which a platform is shown what it takes, as it takes it. */
class FittedView {
  readonly #catalog: Catalog;
  readonly #profile: Profile;
  /** For archives, which may be as long as they are. */
  readonly #unlimited: Profile;
  readonly #made = new WeakMap<Article, Article>();

  constructor(catalog: Catalog, profile: Profile) {
    const { bytes, ...rest } = profile;
    this.#catalog = catalog;
    this.#profile = profile;
    this.#unlimited = { ...rest, entries: {} };
  }

  async stretch(slice: Slice, request: StretchRequest): Promise<Stretch> {
    const { rest, ...stretch } = await this.#catalog.stretch(slice, request);
    const articles = await this.#catalog.read(stretch.entries);
    const fitted = await this.#fit(articles, request.part === undefined ? this.#profile : this.#unlimited, request.now);
    const shown = new Set(fitted.map(({ slug }) => slug));
    const entries = stretch.entries.filter(({ slug }) => shown.has(slug));
    const seen = { ...stretch, entries, ...changesOf(this.#profile, { ...stretch, entries }) };
    if (request.part !== undefined) return seen;
    // Where the feed is full, it is led to what comes after its last entry.
    const end = stretch.entries.findLastIndex(({ slug }) => shown.has(slug)) + 1;
    const isFull = entries.length > 0 && entries.length === this.#profile.entries.most && end < stretch.entries.length;
    const later = isFull ? await this.#restAfter(slice, end, request.now) : rest;
    return later === undefined ? seen : { ...seen, rest: later };
  }

  async read(entries: Stretch["entries"], now: Date): Promise<readonly Article[]> {
    const articles = await this.#catalog.read(entries);
    const unknown = articles.filter((article) => !this.#made.has(article));
    if (unknown.length > 0) await this.#fit(unknown, this.#unlimited, now);
    return articles.map((article) => this.#made.get(article) ?? article);
  }

  async #restAfter(slice: Slice, limit: number, now: Date): Promise<Part | undefined> {
    return (await this.#catalog.stretch(slice, { now, limit })).rest;
  }

  async #fit(articles: readonly Article[], profile: Profile, now: Date): Promise<readonly Article[]> {
    const { publication } = await this.#catalog.masthead();
    const { entries } = applyProfile(profile, articles, { publication, now });
    const bySlug = new Map(articles.map((article) => [article.slug, article]));
    for (const made of entries) {
      const own = bySlug.get(made.slug);
      if (own !== undefined) this.#made.set(own, made);
    }
    return entries;
  }
}

/**
 * A catalog of which a platform is shown what it takes, as it takes it: what does not fit is not there.
 * @param now the clock: an article may become too old between being found and being read
 */
export function fittedView(catalog: Catalog, profile: Profile, now: () => Date): Catalog {
  const view = new FittedView(catalog, profile);
  return withAnswers(catalog, {
    stretch: (slice, request) => view.stretch(slice, request),
    read: (entries) => view.read(entries, now()),
  });
}
