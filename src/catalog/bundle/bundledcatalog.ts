import type { Article } from "../../article/article.ts";
import type { OutletEntries } from "../../article/outlet.ts";
import type { Publication } from "../../article/publication.ts";
import type { Month } from "../../site/month.ts";
import { aliasName, folderOf, type Slice, type SliceKind, sliceName } from "../../site/slice.ts";
import type {
  Catalog,
  EntryState,
  Horizon,
  Neighbours,
  Page,
  PageRequest,
  Site,
  SliceList,
  SliceSubject,
} from "../catalog.ts";
import { digest } from "../digest.ts";
import { Recent } from "../recent.ts";
import { findName, firstWhere, horizonOf, isVisible, membersAt, neighboursOf, pageOf, slugOf } from "./stretch.ts";
import { type BundleView, viewBundle } from "./view.ts";

/** Bytes of article records kept parsed, with the entries rendered from them: a few hundred articles. */
const REMEMBERED_BYTES = 4_000_000;

/** Pages of slices kept, counted in entries. */
const REMEMBERED_ENTRIES = 20_000;

/** What a slice is called, and where more about it is. */
type Subject = Omit<SliceSubject, "slice">;

/** An answer, and from when on it holds. */
interface Remembered<Answer extends Horizon> {
  readonly answer: Answer;
  readonly since: number;
}

/** Whether an answer does not change by the clock before a moment. */
function lastsUntil({ changes = Number.POSITIVE_INFINITY }: Horizon, moment: number): boolean {
  return moment < changes;
}

/** An answer given before, if it is what would be given now. */
function stillTrue<Answer extends Horizon>(known: Remembered<Answer> | undefined, moment: number): Answer | undefined {
  return known && moment >= known.since && lastsUntil(known.answer, moment) ? known.answer : undefined;
}

function originOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed && /^https?:$/.test(parsed.protocol)) return parsed.origin;
  throw new Error(`catalog: the site's address ${JSON.stringify(url)} is not one: write https://HOST`);
}

class BundledCatalog implements Catalog {
  readonly #bundle: ArrayBuffer;
  readonly #url: string | undefined;
  readonly #articles = new Recent<number, Article>(REMEMBERED_BYTES);
  readonly #pages = new Recent<string, Remembered<Page>>(REMEMBERED_ENTRIES);
  #horizon: Remembered<Horizon> | undefined;
  #view: BundleView | undefined;
  #site: Site | undefined;

  constructor(bundle: ArrayBuffer, url: string | undefined) {
    this.#bundle = bundle;
    this.#url = url;
  }

  async site(): Promise<Site> {
    this.#site ??= this.#readSite();
    return this.#site;
  }

  async outlets(): Promise<OutletEntries> {
    return JSON.parse(this.#laid().outlets());
  }

  async find(slice: Slice, now: Date): Promise<SliceSubject | undefined> {
    if (slice.kind === "everything") return { slice, name: (await this.site()).publication.title };
    const view = this.#laid();
    const index = findName(view, sliceName(slice));
    if (index < 0 || !isVisible(view, membersAt(view, index), now)) return undefined;
    return { slice, ...this.#subject(index, now) };
  }

  async page(slice: Slice, request: PageRequest): Promise<Page> {
    const key = `${sliceName(slice)} ${request.limit} ${request.after ?? ""} ${request.month ?? ""}`;
    const moment = request.now.getTime();
    const known = stillTrue(this.#pages.get(key), moment);
    if (known) return known;
    const page = pageOf(this.#laid(), slice, request);
    if (page.entries.length > 0) this.#pages.set(key, { answer: page, since: moment }, 1 + page.entries.length);
    return page;
  }

  holds(page: Page, now: Date): boolean {
    return lastsUntil(page, now.getTime());
  }

  async horizon(now: Date): Promise<Horizon> {
    const moment = now.getTime();
    const known = stillTrue(this.#horizon, moment);
    if (known) return known;
    const answer = horizonOf(this.#laid(), now);
    this.#horizon = { answer, since: moment };
    return answer;
  }

  async neighbours(slice: Slice, month: Month, now: Date): Promise<Neighbours> {
    return neighboursOf(this.#laid(), slice, month, now);
  }

  async renamed(slug: string, now: Date): Promise<string | undefined> {
    const view = this.#laid();
    const index = findName(view, aliasName(slug));
    if (index < 0) return undefined;
    const members = membersAt(view, index);
    return isVisible(view, members, now) ? slugOf(view, members.at(0)) : undefined;
  }

  async read(entries: readonly EntryState[]): Promise<readonly Article[]> {
    return entries.map((entry) => this.#article(entry.ref));
  }

  async source(slug: string): Promise<string | undefined> {
    const view = this.#laid();
    const index = findName(view, sliceName({ kind: "article", key: slug }));
    const source = index < 0 ? "" : view.source(membersAt(view, index).at(0));
    return source === "" ? undefined : source.replaceAll(`${view.header.publication.url}/`, `${await this.#origin()}/`);
  }

  async slices(kind: Exclude<SliceKind, "everything">, { now, limit, after }: PageRequest): Promise<SliceList> {
    const view = this.#laid();
    const folder = `${folderOf(kind)}/`;
    const from = after === undefined ? folder : `${folder}${after}\0`;
    const slices: SliceSubject[] = [];
    const start = firstWhere(0, view.names.length, (at) => view.names.at(at) >= from);
    for (let index = start; index < view.names.length; index++) {
      const name = view.names.at(index);
      if (!name.startsWith(folder)) break;
      if (!isVisible(view, membersAt(view, index), now)) continue;
      if (slices.length === limit) return { slices, next: slices.at(-1)?.slice.key ?? "" };
      slices.push({ slice: { kind, key: name.slice(folder.length) }, ...this.#subject(index, now) });
    }
    return { slices };
  }

  async #origin(): Promise<string> {
    return (await this.site()).publication.url;
  }

  #laid(): BundleView {
    this.#view ??= viewBundle(this.#bundle);
    return this.#view;
  }

  #readSite(): Site {
    const { publication, edition, assets } = this.#laid().header;
    const moved: Publication = JSON.parse(this.#rebased(JSON.stringify(publication)));
    return {
      publication: { ...moved, url: this.#url ?? publication.url },
      edition: this.#editionHere(edition),
      assets,
    };
  }

  /** Every document carries addresses of the site, so it is another edition where the site runs elsewhere. */
  #editionHere(edition: string): string {
    return this.#url === undefined ? edition : digest(`${edition} ${this.#url}`);
  }

  /** Addresses within the site, inside JSON, moved to where the site runs. */
  #rebased(json: string): string {
    const { url } = this.#laid().header.publication;
    return this.#url === undefined || this.#url === url ? json : json.replaceAll(`"${url}/`, `"${this.#url}/`);
  }

  /** What a slice is about, in the words of its newest article that is no longer embargoed. */
  #subject(index: number, now: Date): Subject {
    const wordings: readonly (readonly [number, Subject])[] = JSON.parse(
      this.#rebased(this.#laid().subjects.at(index)),
    );
    return (wordings.find(([since]) => since <= now.getTime()) ?? wordings.at(-1))?.[1] ?? { name: "" };
  }

  #article(ordinal: number): Article {
    const known = this.#articles.get(ordinal);
    if (known) return known;
    const record = this.#laid().record(ordinal);
    const article: Article = JSON.parse(this.#rebased(record));
    this.#articles.set(ordinal, article, record.length);
    return article;
  }
}

/**
 * The catalog that the Worker carries with it.
 * @param bundle what `encodeBundle` wrote; laid over with a view at the first question, never parsed as a whole
 * @param url where the site runs, if not where publication.yaml says; only its origin counts
 * @throws if that is no address; at the first question, if the bytes are not a bundle of this version
 */
export function bundledCatalog(bundle: ArrayBuffer, url?: string): Catalog {
  return new BundledCatalog(bundle, url === undefined ? undefined : originOf(url));
}
