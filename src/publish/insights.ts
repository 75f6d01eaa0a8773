import type { Receipts } from "../partners/receipt.ts";
import type { ReaderBook } from "../readers/readerbook.ts";
import { Refusal } from "./refusal.ts";
import { asJson } from "./reply.ts";

/** What may be told of those who poll. */
export interface Insights {
  /** What partners' polls say that they hold. */
  readonly receipts?: Pick<Receipts, "read">;
  /** Who polls the public feeds. */
  readonly readers?: Pick<ReaderBook, "read">;
  readonly now: () => Date;
}

/** Over how many days polls are told, unless it is said, and at most. */
const MONTH = 30;
const YEAR = 366;

function daysIn(written: string | undefined): number {
  const days = Number(written ?? MONTH);
  if (Number.isInteger(days) && days >= 1 && days <= YEAR) return days;
  throw new Refusal(400, `days is not one: write 1 to ${YEAR}`);
}

/** What a partner holds, or everybody does. @param partner the name of his file */
export async function tellReceipts({ receipts, now }: Insights, partner: string | undefined): Promise<Response> {
  return asJson({ items: (await receipts?.read(now(), partner)) ?? [] });
}

/** Who polls the public feeds. @param written over how many days */
export async function tellReaders({ readers, now }: Insights, written: string | undefined): Promise<Response> {
  const days = daysIn(written);
  return asJson((await readers?.read(now(), days)) ?? { since: "", polls: [], subscribers: [] });
}
