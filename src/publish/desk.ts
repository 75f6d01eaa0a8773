import type { OutletEntries } from "../article/outlet.ts";
import { localPicture } from "../article/picture.ts";
import type { Store, Writer } from "../catalog/d1/store.ts";
import type { Touched, Write, WriteOutcome } from "../catalog/d1/storewrite.ts";
import { type Press, readManuscript } from "../manuscript/manuscript.ts";
import { Refusal } from "./refusal.ts";
import { readWrite, type WireMistake, type WireWrite } from "./wirewrites.ts";

/** What came of one write: what the store says, or why it never got that far. */
export type Answered = WriteOutcome | { readonly is: "refused"; readonly mistakes: readonly WireMistake[] };

/** What came of several writes. */
export interface Delivered extends Pick<Touched, "tags" | "isEverything"> {
  /** In the order of the writes. */
  readonly outcomes: readonly Answered[];
}

const PAGE = 1000;

async function liveOutlets(store: Store): Promise<OutletEntries> {
  const entries: OutletEntries = {};
  let after: string | undefined;
  do {
    const page = await store.outlets(PAGE, after);
    for (const { key, entry } of page.items) entries[key] = entry;
    after = page.next;
  } while (after !== undefined);
  return entries;
}

/** What articles are read against: what is live, and what comes along with them. */
async function pressFor(store: Store, writes: readonly WireWrite[]): Promise<Press> {
  const outlets = await liveOutlets(store);
  let publication = (await store.publication())?.publication;
  for (const write of writes) {
    if (write.kind === "publication") publication = write.put;
    if (write.kind === "outlet" && write.put !== undefined) outlets[write.key] = write.put;
    if (write.kind === "outlet" && write.put === undefined) delete outlets[write.key];
  }
  if (publication !== undefined) return { publication, outlets };
  throw new Refusal(409, "there is no publication yet: put it to /publish/publication first, or use npm run publish");
}

function pictureMistakes(publication: Press["publication"]): WireMistake[] {
  return (["logo", "icon"] as const).flatMap((field) => {
    const address = publication[field];
    if (address === undefined || localPicture(address) === undefined) return [];
    return [{ field, message: "names a file of content/images/: write its whole https:// address" }];
  });
}

/** A write as the store takes it, or what is wrong with it. */
function storedAs(write: WireWrite, press: Press | undefined): Write | readonly WireMistake[] {
  if (write.kind === "publication") {
    const mistakes = pictureMistakes(write.put);
    return mistakes.length > 0 ? mistakes : write;
  }
  if (write.kind === "outlet")
    return { kind: "outlet", seen: write.seen, key: write.key, ...(write.put && { put: write.put }) };
  if (write.kind === "removal" || press === undefined) return write.kind === "removal" ? write : [];
  const read = readManuscript(write.put, press);
  if ("mistakes" in read) return read.mistakes;
  const { article, ...rest } = read.resolved;
  // Which fingerprint it has in the end is the store's to say.
  return { kind: "article", seen: write.seen, put: { ...rest, article: { ...article, fingerprint: "" } } };
}

/**
 * Hands writes to the store, in one transaction: what is wrong with one of them holds back no other.
 * @param values as they were sent, at most as many as the store takes
 * @throws Refusal where there is nothing yet that articles could be read against
 */
export async function deliver(values: readonly unknown[], store: Store, writer: Writer): Promise<Delivered> {
  const read = values.map(readWrite);
  const understood = read.flatMap((one) => ("output" in one ? [one.output] : []));
  const hasArticles = understood.some(({ kind }) => kind === "article");
  const press = hasArticles ? await pressFor(store, understood) : undefined;
  const stored = read.map((one) => ("mistakes" in one ? one.mistakes : storedAs(one.output, press)));
  const going = stored.flatMap((write) => ("kind" in write ? [write] : []));
  const { outcomes, tags, isEverything } = await store.apply(going, writer);
  let next = 0;
  return {
    tags,
    isEverything,
    outcomes: stored.map((write): Answered => {
      const outcome = "kind" in write ? outcomes[next++] : undefined;
      return outcome ?? { is: "refused", mistakes: "kind" in write ? [] : write };
    }),
  };
}
