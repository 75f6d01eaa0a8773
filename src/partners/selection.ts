import type {
  Answer,
  Catalog,
  EntryState,
  ListRequest,
  SliceSummary,
  Stretch,
  StretchRequest,
} from "../catalog/catalog.ts";
import { withAnswers } from "../catalog/delegation.ts";
import { membershipsOf } from "../catalog/membership.ts";
import { isEarlier, type Part } from "../site/month.ts";
import { EVERYTHING, type Slice, sliceName, sliceNamed } from "../site/slice.ts";

/** What an answer rests on that was put together of others. */
class Joint {
  readonly answers: readonly Answer[];

  constructor(answers: readonly Answer[]) {
    this.answers = answers;
  }
}

/** The answers that the catalog itself gave. */
function given(answers: readonly Answer[]): Answer[] {
  return answers.flatMap((answer) => (answer.grounds instanceof Joint ? given(answer.grounds.answers) : [answer]));
}

/** When what was put together of several answers became what it is, and when it changes. */
function joined(answers: readonly Answer[]): Answer {
  const changes = Math.min(...answers.map(({ changes = Number.POSITIVE_INFINITY }) => changes));
  return {
    modified: Math.max(0, ...answers.map(({ modified }) => modified)),
    ...(Number.isFinite(changes) ? { changes } : {}),
    grounds: new Joint(answers),
  };
}

function newestFirst(a: EntryState, b: EntryState): number {
  return b.published - a.published || (a.slug < b.slug ? -1 : Number(a.slug > b.slug));
}

/** The entries of several stretches, each once. */
function merged(stretches: readonly Stretch[]): EntryState[] {
  const bySlug = new Map<string, EntryState>();
  for (const entry of stretches.flatMap(({ entries }) => entries)) bySlug.set(entry.slug, entry);
  return [...bySlug.values()].sort(newestFirst);
}

function latest(parts: readonly (Part | undefined)[]): Part | undefined {
  let last: Part | undefined;
  for (const part of parts) if (part !== undefined && (last === undefined || isEarlier(last, part))) last = part;
  return last;
}

function earliest(parts: readonly (Part | undefined)[]): Part | undefined {
  let first: Part | undefined;
  for (const part of parts) if (part !== undefined && (first === undefined || isEarlier(part, first))) first = part;
  return first;
}

/** A catalog with nothing in it but what is in certain slices, each of which it still has by itself. */
class Selection {
  readonly #catalog: Catalog;
  readonly #names: ReadonlySet<string>;
  readonly #slices: readonly Slice[];

  constructor(catalog: Catalog, names: readonly string[]) {
    this.#catalog = catalog;
    this.#names = new Set(names);
    this.#slices = names.map(sliceNamed).filter((slice) => slice !== undefined);
  }

  /** Whether a slice may be asked for. An article may, if it is in one of those that were chosen. */
  async has(slice: Slice, now: Date): Promise<boolean> {
    if (slice.kind === "everything" || this.#names.has(sliceName(slice))) return true;
    if (slice.kind !== "article") return false;
    const { entries } = await this.#catalog.stretch(slice, { now, limit: 1 });
    const [article] = await this.#catalog.read(entries);
    if (article === undefined) return false;
    for (const [own] of membershipsOf(article)) if (this.#names.has(sliceName(own))) return true;
    return false;
  }

  /**
   * A stretch of everything that was chosen. A part of a month is made of the parts of the same number of each slice, and so
   * stays as it is when newer articles come, as theirs do.
   */
  async everything(request: StretchRequest): Promise<Stretch> {
    const { publication } = await this.#catalog.masthead();
    const limit = request.limit === "feed" ? publication.entries : request.limit;
    const stretches = await Promise.all(
      this.#slices.map((slice) => this.#catalog.stretch(slice, { ...request, limit })),
    );
    const all = merged(stretches);
    const answer = joined(stretches);
    if (request.part !== undefined) return { ...answer, entries: all };
    const entries = all.slice(0, limit);
    const shown = new Set(entries.map(({ slug }) => slug));
    const rests = await Promise.all(
      this.#slices.map((slice, index) => this.#rest(slice, stretches[index], shown, request)),
    );
    const rest = latest(rests);
    return { ...answer, entries, ...(rest === undefined ? {} : { rest }) };
  }

  /** The part of a month in which a slice goes on behind what is shown. */
  async #rest(
    slice: Slice,
    stretch: Stretch | undefined,
    shown: ReadonlySet<string>,
    { now }: ListRequest | StretchRequest,
  ): Promise<Part | undefined> {
    const entries = stretch?.entries ?? [];
    const from = entries.findIndex(({ slug }) => !shown.has(slug));
    if (from < 0) return stretch?.rest;
    if (from > 0) return (await this.#catalog.stretch(slice, { now, limit: from })).rest;
    const { months } = await this.#catalog.months(slice, { now, limit: 1 });
    const [month] = months;
    const number = month?.parts.at(-1);
    return month === undefined || number === undefined ? undefined : { month: month.month, number };
  }

  async beside(part: Part, now: Date) {
    const found = await Promise.all(this.#slices.map((slice) => this.#catalog.neighbours(slice, part, now)));
    const older = latest(found.map(({ older }) => older));
    const newer = earliest(found.map(({ newer }) => newer));
    return { ...joined(found), ...(older && { older }), ...(newer && { newer }) };
  }

  /** Those that were chosen and have anything visible. */
  async listed(kind: Slice["kind"], now: Date): Promise<SliceSummary[]> {
    const found = await Promise.all(
      this.#slices
        .filter((slice) => slice.kind === kind)
        .map(async (slice): Promise<SliceSummary | undefined> => {
          const subject = await this.#catalog.find(slice, now);
          return subject && { ...subject, count: 0 };
        }),
    );
    return found.filter((summary) => summary !== undefined);
  }
}

/**
 * A catalog with nothing in it but what is in certain slices; of other slices it knows as little as of those that there
 * are not. Made for feeds, their archives and their list: what only pages ask for, it answers of the slices alone.
 * @param names of slices, such as `topics/harbours`
 */
export function selection(catalog: Catalog, names: readonly string[]): Catalog {
  const chosen = new Selection(catalog, names);
  const nothing = async (now: Date) => ({ ...(await catalog.horizon(now)), entries: [] });
  return withAnswers(catalog, {
    find: async (slice, now) => ((await chosen.has(slice, now)) ? catalog.find(slice, now) : undefined),
    renamed: async (slug, now) => {
      const current = await catalog.renamed(slug, now);
      const isChosen = current !== undefined && (await chosen.has({ kind: "article", key: current }, now));
      return isChosen ? current : undefined;
    },
    stretch: async (slice, request) => {
      if (slice.kind === EVERYTHING.kind) return chosen.everything(request);
      return (await chosen.has(slice, request.now)) ? catalog.stretch(slice, request) : nothing(request.now);
    },
    months: async (slice, request) => {
      const isWhole = slice.kind !== EVERYTHING.kind && (await chosen.has(slice, request.now));
      return isWhole ? catalog.months(slice, request) : { ...(await catalog.horizon(request.now)), months: [] };
    },
    neighbours: async (slice, part, now) =>
      slice.kind === EVERYTHING.kind ? chosen.beside(part, now) : catalog.neighbours(slice, part, now),
    slices: async (kind, { now, limit }) => ({
      ...(await catalog.horizon(now)),
      slices: (await chosen.listed(kind, now)).slice(0, limit),
    }),
    holds: (answers, now) => catalog.holds(given(answers), now),
  });
}
