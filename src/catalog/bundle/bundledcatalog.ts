import type { Agreement } from "../../article/agreement.ts";
import type { Article } from "../../article/article.ts";
import type { OutletEntries, OutletEntry } from "../../article/outlet.ts";
import type { Publication } from "../../article/publication.ts";
import type { FormatName } from "../../site/formats.ts";
import { type Part, partName } from "../../site/month.ts";
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
import type { Rendering } from "../rendering.ts";
import { carriedUsesOf } from "./carrieduses.ts";
import { horizonOf } from "./horizon.ts";
import type { Subject } from "./layout.ts";
import { findName, isVisible, membersAt, membersOf } from "./members.ts";
import { monthsOf, neighboursOf } from "./monthparts.ts";
import { bySize, slicesOf } from "./slices.ts";
import { slugOf, stretchOf } from "./stretch.ts";
import { type BundleView, viewBundle } from "./view.ts";

/** Bytes of article records kept parsed, with the entries rendered from them: a few hundred articles. */
const REMEMBERED_BYTES = 4_000_000;

/** Stretches of slices kept, counted in entries. */
const REMEMBERED_ENTRIES = 20_000;

/** Whether an answer does not change by the clock before a moment. */
function lastsUntil({ changes = Number.POSITIVE_INFINITY }: Horizon, moment: number): boolean {
  return moment < changes;
}

/** Whether an answer given before is what would be given now: the bundle stays, so it rests on the clock alone. */
function isTrueAt(answer: Answer, moment: number): boolean {
  return typeof answer.grounds === "number" && answer.grounds <= moment && lastsUntil(answer, moment);
}

/** An answer given before, if it is what would be given now. */
function stillTrue<Given extends Answer>(known: Given | undefined, moment: number): Given | undefined {
  return known && isTrueAt(known, moment) ? known : undefined;
}

class BundledCatalog implements Catalog {
  readonly #bundle: ArrayBuffer;
  readonly #url: string | undefined;
  readonly #articles = new Recent<number, Promise<Article>>(REMEMBERED_BYTES);
  readonly #stretches = new Recent<string, Stretch>(REMEMBERED_ENTRIES);
  readonly #sizes = new Map<CutKind, Answer & { readonly counts: ReturnType<typeof bySize> }>();
  #horizon: Answer | undefined;
  #carriedUses: CarriedUses | undefined;
  #view: BundleView | undefined;
  #masthead: Masthead | undefined;
  #outlets: Map<string, OutletEntry> | undefined;

  constructor(bundle: ArrayBuffer, url: string | undefined) {
    this.#bundle = bundle;
    this.#url = url;
  }

  async masthead(): Promise<Masthead> {
    this.#masthead ??= this.#readMasthead();
    return this.#masthead;
  }

  async outlets(keys: readonly string[]): Promise<OutletEntries> {
    this.#outlets ??= new Map(Object.entries(JSON.parse(this.#laid().outlets())));
    const found: OutletEntries = {};
    for (const key of keys) {
      const entry = this.#outlets.get(key);
      if (entry !== undefined) found[key] = entry;
    }
    return found;
  }

  async find(slice: Slice, now: Date): Promise<SliceSubject | undefined> {
    if (slice.kind === "everything") return { slice, name: (await this.masthead()).publication.title };
    const view = this.#laid();
    const index = findName(view, sliceName(slice));
    if (index < 0 || !isVisible(view, membersAt(view, index), now.getTime())) return undefined;
    return { slice, ...this.#subject(index, now) };
  }

  async stretch(slice: Slice, request: StretchRequest): Promise<Stretch> {
    const { limit, after = "", part, now } = request;
    const key = `${sliceName(slice)} ${limit} ${after} ${part === undefined ? "" : partName(part)}`;
    const known = stillTrue(this.#stretches.get(key), now.getTime());
    if (known) return known;
    const stretch = { ...stretchOf(this.#laid(), slice, request), grounds: now.getTime() };
    if (stretch.entries.length > 0) this.#stretches.set(key, stretch, 1 + stretch.entries.length);
    return stretch;
  }

  async months(slice: Slice, request: ListRequest): Promise<MonthList> {
    const view = this.#laid();
    const members = membersOf(view, slice);
    const found = members === undefined ? [] : monthsOf(view, members, request);
    const months = found.slice(0, request.limit);
    const next = found.length > months.length ? months.at(-1)?.month : undefined;
    return { ...(await this.horizon(request.now)), months, ...(next === undefined ? {} : { next }) };
  }

  async neighbours(slice: Slice, part: Part, now: Date): Promise<Neighbours> {
    const view = this.#laid();
    const members = membersOf(view, slice);
    const found = members === undefined ? {} : neighboursOf(view, members, part, now.getTime());
    return { ...(await this.horizon(now)), ...found };
  }

  async slices(kind: CutKind, request: SliceRequest): Promise<SliceList> {
    const view = this.#laid();
    const horizon = await this.horizon(request.now);
    const counts = request.order === "size" ? this.#bySize(kind, request.now, horizon) : undefined;
    const { found, next } = slicesOf(view, kind, request, counts);
    const slices = found.map(({ index, key, count }) => ({
      slice: { kind, key },
      ...this.#subject(index, request.now),
      count,
    }));
    return { ...horizon, slices, ...(next === undefined ? {} : { next }) };
  }

  async horizon(now: Date): Promise<Answer> {
    const moment = now.getTime();
    const known = stillTrue(this.#horizon, moment);
    if (known) return known;
    const answer = { ...horizonOf(this.#laid(), moment), grounds: moment };
    this.#horizon = answer;
    return answer;
  }

  async carriedUses(now: Date): Promise<CarriedUses> {
    const known = stillTrue(this.#carriedUses, now.getTime());
    if (known) return known;
    const answer = { ...(await this.horizon(now)), uses: carriedUsesOf(this.#laid(), now.getTime()) };
    this.#carriedUses = answer;
    return answer;
  }

  async renamed(slug: string, now: Date): Promise<string | undefined> {
    const view = this.#laid();
    const index = findName(view, aliasName(slug));
    if (index < 0) return undefined;
    const members = membersAt(view, index);
    return isVisible(view, members, now.getTime()) ? slugOf(view, members.at(0)) : undefined;
  }

  async read(entries: readonly EntryState[]): Promise<readonly Article[]> {
    return Promise.all(entries.map(({ handle }) => this.#article(handle)));
  }

  rendered({ handle }: EntryState, format: FormatName): Uint8Array<ArrayBuffer> | undefined {
    // What was written has the publication's own addresses in it.
    const isMoved = this.#url !== undefined && this.#url !== this.#laid().header.publication.url;
    return isMoved || typeof handle !== "number" ? undefined : this.#laid().entry(handle, format);
  }

  async markdown(slug: string): Promise<string | undefined> {
    const view = this.#laid();
    const index = findName(view, sliceName({ kind: "article", key: slug }));
    const text = index < 0 ? "" : await view.markdown(membersAt(view, index).at(0));
    const { url } = (await this.masthead()).publication;
    return text === "" ? undefined : text.replaceAll(`${view.header.publication.url}/`, `${url}/`);
  }

  holds(answers: readonly Answer[], now: Date): boolean {
    const moment = now.getTime();
    return answers.every((answer) => isTrueAt(answer, moment));
  }

  #bySize(kind: CutKind, now: Date, horizon: Answer) {
    const known = stillTrue(this.#sizes.get(kind), now.getTime());
    const counts = known?.counts ?? bySize(this.#laid(), kind, now.getTime());
    if (known === undefined) this.#sizes.set(kind, { ...horizon, counts });
    return counts;
  }

  #laid(): BundleView {
    this.#view ??= viewBundle(this.#bundle);
    return this.#view;
  }

  #readMasthead(): Masthead {
    const { publication, fingerprint } = this.#laid().header;
    const moved: Publication = JSON.parse(this.#rebased(JSON.stringify(publication)));
    const grounds = Number.NEGATIVE_INFINITY;
    return { publication: { ...moved, url: this.#url ?? publication.url }, fingerprint, modified: 0, grounds };
  }

  /** Addresses within the site, inside JSON, moved to where the site runs. */
  #rebased(json: string): string {
    return rebased(json, this.#laid().header.publication.url, this.#url);
  }

  /** What a slice is about, in the words of its newest article that is no longer embargoed. */
  #subject(index: number, now: Date): Omit<SliceSubject, "slice"> {
    const subjects: readonly Subject[] = JSON.parse(this.#rebased(this.#laid().subjects.at(index)));
    return (subjects.find(([since]) => since <= now.getTime()) ?? subjects.at(-1))?.[1] ?? { name: "" };
  }

  async #article(handle: unknown): Promise<Article> {
    if (typeof handle !== "number") throw new TypeError("catalog: an entry of another catalog was asked for");
    const known = this.#articles.get(handle);
    if (known) return known;
    const reading = this.#read(handle);
    // Whoever asks meanwhile gets the same object, and nothing is unpacked twice.
    this.#articles.set(handle, reading, this.#laid().weight(handle));
    reading.catch(() => this.#articles.delete(handle));
    return reading;
  }

  async #read(ordinal: number): Promise<Article> {
    return JSON.parse(this.#rebased(await this.#laid().record(ordinal)));
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

/** What the code that a bundle was built with brings. @throws if the bytes are not a bundle of this version */
export function bundledRendering(bundle: ArrayBuffer): Rendering {
  return viewBundle(bundle).header.rendering;
}

/** What was agreed with partners when a bundle was built. @throws if the bytes are not a bundle of this version */
export function bundledPartners(bundle: ArrayBuffer): readonly Agreement[] {
  return JSON.parse(viewBundle(bundle).partners());
}
