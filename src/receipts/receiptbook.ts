import type { Database, SqlRow, SqlValue } from "../catalog/d1/database.ts";
import { numberIn, numberOrNone, textIn, textOrNone } from "../catalog/d1/row.ts";
import type { HeldArticle, HeldState, PartnerPoll, Receipt, Receipts } from "../partners/receipt.ts";
import { type FormatName, formatNamed } from "../site/formats.ts";
import { afterPoll, type Holding, heldIn } from "./holding.ts";
import { ALL_RECEIPTS, RECEIPT_QUERIES } from "./receiptsql.ts";

/** How often a row is written at most, in ms. */
const RARELY = 60_000;

/** How many feeds are remembered to have been written of late. */
const REMEMBERED = 1000;

const NOTHING: Holding = { held: [], sent: [] };

function statesIn(row: SqlRow, column: string): string[] {
  const states: unknown = JSON.parse(textIn(row, column));
  return Array.isArray(states) ? states.map(String) : [];
}

function holdingIn(row: SqlRow | undefined): Holding {
  return row === undefined ? NOTHING : { held: statesIn(row, "held"), sent: statesIn(row, "sent") };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((state, index) => state === b[index]);
}

/** How the article of a state stands. @param row of `states` */
function stateIn(row: SqlRow, now: Date): HeldState {
  const live = textOrNone(row, "live");
  if (live === undefined) return "removed";
  if (live !== textIn(row, "fingerprint")) return numberIn(row, "withdrawn") === 1 ? "withdrawn" : "changed";
  const expires = numberOrNone(row, "expires");
  return expires !== undefined && expires <= now.getTime() ? "expired" : "current";
}

function articleIn(row: SqlRow, now: Date, isConfirmed: boolean): HeldArticle {
  const state = stateIn(row, now);
  const since = state === "expired" ? numberIn(row, "expires") : numberIn(row, "changed");
  return {
    id: textIn(row, "id"),
    slug: textIn(row, "slug"),
    title: textIn(row, "title"),
    version: numberIn(row, "version"),
    state,
    ...(state === "current" ? {} : { since }),
    isConfirmed,
  };
}

/** The receipts that stand in the live catalog's database. */
class ReceiptBook implements Receipts {
  readonly #database: Database;
  readonly #written = new Map<string, number>();

  constructor(database: Database) {
    this.#database = database;
  }

  async note(poll: PartnerPoll): Promise<void> {
    const name = `${poll.partner} ${poll.slice} ${poll.format}`;
    if (poll.at - (this.#written.get(name) ?? Number.NEGATIVE_INFINITY) < RARELY) return;
    if (this.#written.size >= REMEMBERED) this.#written.clear();
    this.#written.set(name, poll.at);
    const [row] = await this.#ask(RECEIPT_QUERIES.row, poll.partner, poll.slice, poll.format);
    const came = numberOrNone(row, "came");
    if (came !== undefined && poll.at - came < RARELY) return;
    const { held, sent } = await this.#after(holdingIn(row), poll);
    const told = poll.told === undefined ? (numberOrNone(row, "told") ?? null) : poll.at;
    const { partner, slice, format, at } = poll;
    const values = [partner, slice, format, at, told, JSON.stringify(held), JSON.stringify(sent), came ?? null];
    await this.#ask(RECEIPT_QUERIES.write, ...values);
  }

  async read(now: Date, partner?: string): Promise<readonly Receipt[]> {
    const rows = await (partner === undefined ? this.#ask(ALL_RECEIPTS) : this.#ask(RECEIPT_QUERIES.rows, partner));
    const states = new Set(rows.map(holdingIn).flatMap(({ held, sent }) => [...held, ...sent]));
    const known = await this.#ask(RECEIPT_QUERIES.states, JSON.stringify([...states]));
    const byState = new Map(known.map((row) => [textIn(row, "fingerprint"), row]));
    return rows.flatMap((row) => {
      const format = formatNamed(textIn(row, "format"));
      return format === undefined ? [] : [receiptIn(row, format, byState, now)];
    });
  }

  /** What a partner holds after a poll. One that says what the last one said needs no look at the articles. */
  async #after(before: Holding, poll: PartnerPoll): Promise<Holding> {
    const isNews = poll.sent !== undefined || before.sent.length > 0;
    if (!isNews && (poll.told === undefined || isSame(poll.told, before.held.slice(0, poll.told.length))))
      return before;
    const states = new Set([...before.held, ...before.sent, ...(poll.told ?? []), ...(poll.sent ?? [])]);
    const rows = await this.#ask(RECEIPT_QUERIES.articles, JSON.stringify([...states]));
    const ids = new Map(rows.map((row) => [textIn(row, "fingerprint"), textIn(row, "id")]));
    return afterPoll(before, poll, (state) => ids.get(state));
  }

  async #ask(sql: string, ...values: readonly SqlValue[]): Promise<readonly SqlRow[]> {
    const [result] = await this.#database.batch([this.#database.prepare(sql).bind(...values)]);
    return result?.results ?? [];
  }
}

function receiptIn(row: SqlRow, format: FormatName, byState: ReadonlyMap<string, SqlRow>, now: Date): Receipt {
  const came = numberIn(row, "came");
  const told = numberOrNone(row, "told");
  const articleOf = (state: string) => textOrNone(byState.get(state), "id");
  const articles = heldIn(holdingIn(row), articleOf).flatMap(({ state, isConfirmed }) => {
    const known = byState.get(state);
    return known === undefined ? [] : [articleIn(known, now, isConfirmed)];
  });
  return {
    partner: textIn(row, "partner"),
    slice: textIn(row, "slice"),
    format,
    came,
    ...(told === undefined ? {} : { told }),
    isKnown: told === came,
    articles,
  };
}

/** The receipts that stand in the live catalog's database: what partners' polls say that they hold. */
export function receiptBook(database: Database): Receipts {
  return new ReceiptBook(database);
}
