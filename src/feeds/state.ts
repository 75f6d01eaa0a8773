import { FINGERPRINT_LETTERS } from "../article/article.ts";
import type { EntryState, SliceSubject } from "../catalog/catalog.ts";
import { digest } from "../catalog/digest.ts";
import type { Site } from "../catalog/rendering.ts";
import type { FormatName } from "../site/formats.ts";
import { sliceName } from "../site/slice.ts";

/** The fingerprints in a listing. */
const EACH = new RegExp(`.{${FINGERPRINT_LETTERS}}`, "g");

/** Letters that stand for slice, format and edition in a listing, which must stay short. */
const PREFIX = 8;

/** Letters that stand for what the document says of its archives. */
const HISTORY = 3;

/** What marks a tag that lists the entries' fingerprints. */
const LISTING = "e.";

/** The tags under which a document's state is known, each the inside of an ETag (RFC 9110 section 8.8.3). */
export interface State {
  /** For whoever wants the whole document. */
  readonly tag: string;
  /** Lists every entry's fingerprint, so that any past state can be compared with today's (RFC 3229). */
  readonly listing: string;
}

/** What a client knows by a listing that it once was given. */
export interface KnownState {
  readonly fingerprints: ReadonlySet<string>;
  /** Whether the document led to the same archives as it does today. */
  readonly isSameHistory: boolean;
}

/** What all documents of a slice and format share, until what they say of themselves or the code changes. */
function prefix({ edition }: Site, { slice, name, url }: SliceSubject, format: FormatName): string {
  const channel = [edition, format, sliceName(slice), name, url];
  return digest(JSON.stringify(channel)).slice(0, PREFIX);
}

/**
 * The state of a slice's document in one format, told from its entries' states alone.
 * @param history whatever else the document says that may change without its entries
 */
export function stateOf(
  site: Site,
  subject: SliceSubject,
  format: FormatName,
  entries: readonly EntryState[],
  history: object,
): State {
  const common = prefix(site, subject, format);
  const past = digest(JSON.stringify(history)).slice(0, HISTORY);
  const fingerprints = entries.map(({ fingerprint }) => fingerprint).join("");
  return { tag: digest(`${common}${past}${fingerprints}`), listing: `${LISTING}${common}${past}.${fingerprints}` };
}

/** A listing, whatever slice, format and edition it is of; what it lists is the group. */
const ANY_LISTING = new RegExp(`^e\\.[a-z0-9]{1,${PREFIX + HISTORY}}\\.((?:[\\w-]{${FINGERPRINT_LETTERS}})*)$`);

/**
 * The fingerprints that a listing lists, of whichever edition it is.
 * @param tag the inside of an ETag @returns none for a tag that is no listing
 */
export function listedIn(tag: string): readonly string[] | undefined {
  const [, letters] = ANY_LISTING.exec(tag) ?? [];
  return letters === undefined ? undefined : (letters.match(EACH) ?? []);
}

/**
 * What a client knows, if its listing is one of this slice and format and of today's way to show articles.
 * @param tag the inside of the ETag that it sent
 */
export function knownBy(tag: string, { listing }: State): KnownState | undefined {
  const common = LISTING.length + PREFIX;
  const start = common + HISTORY + 1;
  if (!tag.startsWith(listing.slice(0, common)) || tag[start - 1] !== ".") return undefined;
  const letters = tag.slice(start);
  if (letters.length % FINGERPRINT_LETTERS !== 0 || !/^[\w-]*$/.test(letters)) return undefined;
  return {
    fingerprints: new Set(letters.match(EACH) ?? []),
    isSameHistory: tag.slice(0, start) === listing.slice(0, start),
  };
}
