import type { Article } from "../../article/article.ts";
import type { OutletEntries } from "../../article/outlet.ts";
import type { Publication } from "../../article/publication.ts";
import { boundsOf, isMonth, type Part } from "../../site/month.ts";
import { aliasName, type CutKind, type Slice, sliceName } from "../../site/slice.ts";
import type {
  Answer,
  CarriedUses,
  Catalog,
  EntryState,
  Horizon,
  ListRequest,
  Masthead,
  MonthList,
  Neighbours,
  SliceList,
  SliceRequest,
  SliceSubject,
  Stretch,
  StretchRequest,
} from "../catalog.ts";
import { originOf, rebased } from "../origin.ts";
import { Recent } from "../recent.ts";
import { CatalogUnavailable, NothingPublished } from "../unavailable.ts";
import { usesIn } from "../usescode.ts";
import type { Database, SqlRow, SqlValue } from "./database.ts";
import type { Question } from "./inquiries.ts";
import { isLiveGrounds, Leases, type LiveGrounds } from "./leases.ts";
import { liveStore } from "./livestore.ts";
import { monthsIn } from "./monthlist.ts";
import { Rounds } from "./round.ts";
import { numberIn, numberOrNone, textIn, textOrNone } from "./row.ts";
import { type Handle, isHandle, stretchIn } from "./stretchrows.ts";

/** Letters of article records kept parsed, with the entries rendered from them: a few hundred articles. */
const REMEMBERED_LETTERS = 4_000_000;

/** Before this month are all. */
const NO_MONTH = "9999-13";

/** How a live catalog is to answer. */
export interface LiveOptions {
  /** Where the site runs, if not where the publication says; only its origin counts. */
  readonly url?: string;
  /** What the store told whoever wrote last here, so that he reads what he wrote; any copy of the database will do without. */
  readonly bookmark?: () => string | undefined;
  /**
   * How long what the database was found to say may be taken for true without asking again, in ms; 0 where it is not
   * given. Whoever writes must wait so long before anybody is told of it.
   */
  readonly lease?: number;
}

function groundsIn(row: SqlRow | undefined, slice: string): LiveGrounds {
  return { slice, revision: numberOrNone(row, "revision") ?? 0 };
}

/** A cursor's number, and what stands behind it. */
function pairIn(cursor: string): [number, string] {
  return [Number.parseInt(cursor, 10) || 0, cursor.slice(cursor.indexOf("/") + 1)];
}

class LiveCatalog implements Catalog {
  readonly #rounds: Rounds;
  readonly #url: string | undefined;
  readonly #articles = new Recent<string, Article>(REMEMBERED_LETTERS);
  readonly #leases: Leases;
  #masthead: Masthead | undefined;

  constructor(database: Database, { url, bookmark, lease = 0 }: LiveOptions) {
    this.#leases = new Leases(lease);
    this.#url = url === undefined ? undefined : originOf(url);
    const store = liveStore(database);
    const note = async (moment: number) => {
      await store.due(new Date(moment));
      return store.bookmark();
    };
    this.#rounds = new Rounds(database, note, bookmark);
  }

  async masthead(): Promise<Masthead> {
    const known = this.#masthead;
    if (known !== undefined) {
      const [row] = await this.#rounds.ask("publicationVersion");
      if (isLiveGrounds(known.grounds) && "publication" in known.grounds) {
        if (known.grounds.publication === numberOrNone(row, "version")) return known;
      }
    }
    const [row] = await this.#rounds.ask("publication");
    if (row === undefined) throw new NothingPublished();
    const masthead = this.#mastheadIn(row);
    this.#masthead = masthead;
    return masthead;
  }

  async outlets(keys: readonly string[]): Promise<OutletEntries> {
    if (keys.length === 0) return {};
    const rows = await this.#rounds.ask("outletsNamed", [JSON.stringify(keys)]);
    return Object.fromEntries(rows.map((row) => [textIn(row, "key"), JSON.parse(textIn(row, "record"))]));
  }

  async find(slice: Slice, now: Date): Promise<SliceSubject | undefined> {
    if (slice.kind === "everything") return { slice, name: (await this.masthead()).publication.title };
    const [[row], site] = await Promise.all([
      this.#rounds.ask("slice", [sliceName(slice)], now.getTime()),
      this.#site(),
    ]);
    return (numberOrNone(row, "size") ?? 0) < 0 ? { slice, ...this.#subjectIn(row, site) } : undefined;
  }

  async stretch(slice: Slice, { limit, after, part, now }: StretchRequest): Promise<Stretch> {
    const name = sliceName(slice);
    const moment = now.getTime();
    const [published, slug] = pairIn(after ?? "");
    const behind = after === undefined ? [] : [-published, slug];
    const within = part === undefined ? [] : [part.month, part.number, boundsOf(part.month).end];
    const question = part === undefined ? "entries" : "entriesOfPart";
    const values: SqlValue[] = [name, limit === "feed" ? null : limit, ...behind, ...within];
    const [rows, [ground]] = await Promise.all([
      this.#rounds.ask(after === undefined ? question : `${question}After`, values, moment),
      part === undefined
        ? this.#rounds.ask("grounds", [name], moment)
        : this.#rounds.ask("monthGrounds", [name, part.month], moment),
    ]);
    return { ...stretchIn(rows, ground, moment, part), grounds: groundsIn(ground, name) };
  }

  async months(slice: Slice, { now, limit, after = NO_MONTH }: ListRequest): Promise<MonthList> {
    const before = after === NO_MONTH || isMonth(after) ? after : "";
    const [rows, horizon] = await Promise.all([
      this.#rounds.ask("months", [sliceName(slice), before, limit], now.getTime()),
      this.horizon(now),
    ]);
    const found = monthsIn(rows, now.getTime());
    const months = found.slice(0, limit);
    const next = found.length > months.length ? months.at(-1)?.month : undefined;
    return { ...horizon, months, ...(next === undefined ? {} : { next }) };
  }

  async neighbours(slice: Slice, { month, number }: Part, now: Date): Promise<Neighbours> {
    const values = [sliceName(slice), month, number, boundsOf(month).end];
    const beside = async (question: Question): Promise<Part | undefined> => {
      const [row] = await this.#rounds.ask(question, values, now.getTime());
      return row && { month: textIn(row, "month"), number: numberIn(row, "number") };
    };
    const [older, newer, horizon] = await Promise.all([beside("older"), beside("newer"), this.horizon(now)]);
    return { ...horizon, ...(older && { older }), ...(newer && { newer }) };
  }

  async slices(kind: CutKind, { now, limit, after, order = "key" }: SliceRequest): Promise<SliceList> {
    const [count, key] = pairIn(after ?? "");
    const asked =
      order === "key"
        ? this.#rounds.ask("slicesByKey", [kind, limit, after ?? ""], now.getTime())
        : after === undefined
          ? this.#rounds.ask("slicesBySize", [kind, limit], now.getTime())
          : this.#rounds.ask("slicesBySizeAfter", [kind, limit, -count, key], now.getTime());
    const [rows, horizon, site] = await Promise.all([asked, this.horizon(now), this.#site()]);
    const slices = rows.slice(0, limit).map((row) => ({
      slice: { kind, key: textIn(row, "key") },
      ...this.#subjectIn(row, site),
      count: -numberIn(row, "size"),
    }));
    const last = rows.length > slices.length ? slices.at(-1) : undefined;
    if (last === undefined) return { ...horizon, slices };
    return { ...horizon, slices, next: order === "key" ? last.slice.key : `${last.count}/${last.slice.key}` };
  }

  async horizon(now: Date): Promise<Answer> {
    const [row] = await this.#rounds.ask("horizon", [], now.getTime());
    const moment = (column: string, otherwise: number) => numberOrNone(row, column) ?? otherwise;
    const changes = Math.min(moment("waiting", Number.POSITIVE_INFINITY), moment("expiring", Number.POSITIVE_INFINITY));
    const modified = Math.min(Math.max(moment("updated", 0), moment("expired", 0)), now.getTime());
    return { modified, ...(Number.isFinite(changes) ? { changes } : {}), grounds: groundsIn(row, "") };
  }

  async carriedUses(now: Date): Promise<CarriedUses> {
    const [rows, horizon] = await Promise.all([this.#rounds.ask("carriedUses", [], now.getTime()), this.horizon(now)]);
    return { ...horizon, uses: rows.map((row) => usesIn(textIn(row, "uses")) ?? {}) };
  }

  async renamed(slug: string, now: Date): Promise<string | undefined> {
    const [row] = await this.#rounds.ask("renamed", [aliasName(slug)], now.getTime());
    return textOrNone(row, "slug");
  }

  async read(entries: readonly EntryState[]): Promise<readonly Article[]> {
    const handles = entries.map(({ handle }) => {
      if (isHandle(handle)) return handle;
      throw new TypeError("catalog: an entry of another catalog was asked for");
    });
    const known = handles.map((handle) => this.#articles.get(keyOf(handle)));
    const unknown = handles.filter((_, index) => known[index] === undefined);
    const found = unknown.length === 0 ? new Map<string, Article>() : await this.#fetch(unknown);
    return handles.map((handle, index) => {
      const article = known[index] ?? found.get(keyOf(handle));
      if (article === undefined) throw new CatalogUnavailable("an article was replaced while it was read");
      return article;
    });
  }

  /** Nothing: what is published stays where it is while the code that renders it is replaced. */
  rendered(): undefined {
    return undefined;
  }

  async markdown(slug: string): Promise<string | undefined> {
    const [[row], site] = await Promise.all([this.#rounds.ask("markdown", [slug]), this.#site()]);
    const text = textOrNone(row, "markdown");
    if (text === undefined || text === "") return undefined;
    return site === undefined ? text : text.replaceAll(`${site}/`, `${this.#url}/`);
  }

  holds(answers: readonly Answer[], now: Date): boolean | Promise<boolean> {
    const moment = now.getTime();
    const isLasting = ({ changes = Number.POSITIVE_INFINITY }: Horizon) => moment < changes;
    const grounds = answers.map(({ grounds }) => grounds).filter(isLiveGrounds);
    if (grounds.length !== answers.length || !answers.every(isLasting)) return false;
    return this.#leases.hold(grounds, moment) || this.#stand(grounds, moment);
  }

  async #stand(grounds: readonly LiveGrounds[], moment: number): Promise<boolean> {
    const slices = new Set(grounds.flatMap((ground) => ("slice" in ground ? [ground.slice] : [])));
    const asked = (slices.size === 0 ? [""] : [...slices]).map(
      async (name) => [name, (await this.#rounds.ask("revisions", [name]))[0]] as const,
    );
    for (const [name, row] of await Promise.all(asked)) {
      const [publication, revision] = [numberOrNone(row, "publication"), numberOrNone(row, "revision") ?? 0];
      this.#leases.note({ slice: name, revision }, moment);
      if (publication !== undefined) this.#leases.note({ publication }, moment);
    }
    return this.#leases.agree(grounds);
  }

  async #fetch(handles: readonly Handle[]): Promise<Map<string, Article>> {
    const pairs = JSON.stringify(handles.map(({ id, version }) => [id, version]));
    const [rows, site] = await Promise.all([this.#rounds.ask("records", [pairs]), this.#site()]);
    return new Map(
      rows.map((row) => {
        const record = textIn(row, "record");
        const article: Article = { ...JSON.parse(this.#moved(record, site)), fingerprint: textIn(row, "fingerprint") };
        const key = keyOf({ id: textIn(row, "id"), version: numberIn(row, "version") });
        this.#articles.set(key, article, record.length);
        return [key, article];
      }),
    );
  }

  #mastheadIn(row: SqlRow): Masthead {
    const record = textIn(row, "record");
    const written: Publication = JSON.parse(record);
    const moved: Publication = JSON.parse(this.#moved(record, written.url));
    const grounds: LiveGrounds = { publication: numberIn(row, "version") };
    const publication = { ...moved, url: this.#url ?? written.url };
    return { publication, fingerprint: textIn(row, "fingerprint"), modified: 0, grounds };
  }

  /** The origin that addresses within the site are written with, where it is not the one at which the site runs. */
  async #site(): Promise<string | undefined> {
    if (this.#url === undefined) return undefined;
    const [row] = await this.#rounds.ask("origin");
    const site = textOrNone(row, "url");
    return site === this.#url ? undefined : site;
  }

  #moved(json: string, site: string | undefined): string {
    return site === undefined ? json : rebased(json, site, this.#url);
  }

  #subjectIn(row: SqlRow | undefined, site: string | undefined): Omit<SliceSubject, "slice"> {
    return JSON.parse(this.#moved(textIn(row, "subject"), site));
  }
}

function keyOf({ id, version }: Handle): string {
  return `${version} ${id}`;
}

/**
 * The catalog behind which a database stands. Whatever it is asked while the database does not answer is rejected with
 * `CatalogUnavailable`.
 * @throws if `url` is no address
 */
export function liveCatalog(database: Database, options: LiveOptions = {}): Catalog {
  return new LiveCatalog(database, options);
}
