import type { Licence } from "../../article/licence.ts";
import type { OutletEntries, OutletEntry } from "../../article/outlet.ts";
import type { Person } from "../../article/person.ts";
import type { Picture } from "../../article/picture.ts";
import type { BodyText } from "../body/bodytext.ts";
import type { CreditSentence } from "../credit/creditsentence.ts";
import { licenceOf } from "../facts/values.ts";
import { byline } from "../lines/byline.ts";
import { writtenDay } from "../lines/day.ts";
import type { Block, Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import type { Material } from "../material/material.ts";
import { keyByName, siteHost } from "../outlets/findoutlet.ts";
import type { CreditedOutlet } from "./draftoutlet.ts";
import type { Flags } from "./flags.ts";

/** What the facts are taken from. */
export interface Sources {
  readonly text: BodyText;
  /** Every credit of the source, the surest first. */
  readonly credits: readonly CreditSentence[];
  readonly material: Material;
  readonly flags: Flags;
  /** Whether the source is the outlet's own page, so that its facts are the original's. */
  readonly isOwn: boolean;
}

/** More topics than this are a page's keywords for search engines. */
const MOST_TOPICS = 6;

function people(names: readonly string[], from: string): Fact<readonly Person[]> {
  return fact(
    names.map((name): Person => ({ name })),
    from,
  );
}

/** A rights notice at the end of a credit line. */
const RIGHTS = /©\s*\d{4}[^©]{1,200}$/u;

/** A byline outside of the text, if the page has no other: it may belong to another article otherwise. */
function bylineElsewhere(lines: readonly Block[]): Fact<readonly Person[]> | undefined {
  const found = new Map(
    lines.flatMap(({ text }) => byline(text, () => false)?.authors ?? []).map((name) => [name, name]),
  );
  const bylines = new Set(lines.flatMap(({ text }) => byline(text, () => false)?.authors.join() ?? []));
  return bylines.size === 1 ? people([...found.keys()], "byline on the page") : undefined;
}

/** Who wrote the original. */
export function authorsOf({
  text,
  credits,
  material: { facts = {}, lines = [] },
  flags,
  isOwn,
}: Sources): Fact<readonly Person[]> | undefined {
  if (flags.authors.length > 0) return people(flags.authors, "--author");
  const credit = credits.find(({ authors }) => authors.length > 0);
  if (credit) return people(credit.authors, "credit");
  const original = facts.original?.value.authors;
  if (original) return fact(original, `${facts.original?.from}: what it is based on`);
  if (isOwn && facts.authors) return facts.authors;
  if (text.byline) return people(text.byline.authors, "byline");
  return facts.authors ?? bylineElsewhere(lines);
}

/** Whether the authors are those of a copy, who need not be the original's. */
export function authorDoubts(
  { credits, material: { facts = {} }, flags, isOwn }: Sources,
  authors: Fact<readonly Person[]> | undefined,
): readonly Doubt[] {
  const isCopys =
    !isOwn &&
    authors !== undefined &&
    authors === facts.authors &&
    flags.authors.length === 0 &&
    credits.every((credit) => credit.authors.length === 0);
  return isCopys
    ? [
        {
          text: authors.value.map(({ name }) => name).join(", "),
          about: "is the byline of the copy: check that it is the original's too",
        },
      ]
    : [];
}

/** When the outlet published. */
export function originalDateOf({
  text,
  credits,
  material: { facts = {} },
  flags,
  isOwn,
}: Sources): Fact<string> | undefined {
  if (flags.originalPublished !== undefined) return fact(flags.originalPublished, "--original-published");
  const said = credits.find(({ published }) => published !== undefined)?.published;
  if (said !== undefined) return fact(said, "credit");
  const original = facts.original?.value.published;
  if (original !== undefined) return fact(original, `${facts.original?.from}: what it is based on`);
  // where a page carries somebody else's article, its own date is the day of the copy
  if (!isOwn) return undefined;
  if (facts.published) return facts.published;
  const day = text.byline?.day ?? (text.dateLine === undefined ? undefined : writtenDay(text.dateLine));
  return day === undefined ? undefined : fact(day, "date line");
}

/** What the original is called, where that is known apart from the source's own headline. */
export function originalTitleOf({ credits, material: { facts = {} } }: Sources): Fact<string> | undefined {
  const said = credits.find(({ title }) => title !== undefined)?.title;
  if (said !== undefined) return fact(said, "credit");
  const original = facts.original?.value.title;
  return original === undefined ? undefined : fact(original, `${facts.original?.from}: what it is based on`);
}

/** Where the original stands. */
export function urlOf({ credits, material: { facts = {}, page }, flags, isOwn }: Sources): Fact<string> | undefined {
  if (flags.url !== undefined) return fact(flags.url, "--url");
  const said = credits.find(({ url }) => url !== undefined)?.url;
  if (said !== undefined && !isOwn) return fact(said, "link in the credit");
  const original = facts.original?.value.url;
  if (original !== undefined) return fact(original, `${facts.original?.from}: what it is based on`);
  if (isOwn) return facts.url ?? (page === undefined ? undefined : fact(page, "the page's address"));
  const isElsewhere = page !== undefined && facts.url !== undefined && siteHost(facts.url.value) !== siteHost(page);
  return isElsewhere ? facts.url : undefined;
}

/** The rights notice, as far as it is the outlet's. */
export function rightsOf(
  { text, credits, material: { facts = {} }, isOwn }: Sources,
  outlet: string,
): Fact<string> | undefined {
  const bare = outlet.replace(/^the /iu, "").toLowerCase();
  const isOutlets = (rights: string) => rights.toLowerCase().includes(bare);
  const line = text.rights.find(isOutlets);
  if (line !== undefined) return fact(line, "rights notice");
  const inCredit = credits
    .map((credit) => RIGHTS.exec(credit.line)?.[0].replace(/[.\s]+$/u, ""))
    .find((rights) => rights && isOutlets(rights));
  if (inCredit !== undefined) return fact(inCredit, "credit");
  const original = facts.original?.value.copyright;
  if (original !== undefined) return fact(original, `${facts.original?.from}: what it is based on`);
  return isOwn || isOutlets(facts.copyright?.value ?? "") ? facts.copyright : undefined;
}

/** The article's own licence, where outlets/ does not name the same. */
export function licenceFact(
  { credits, material: { facts = {} } }: Sources,
  outlet: OutletEntry | undefined,
): Fact<Licence> | undefined {
  const said = credits.map(({ licence }) => licenceOf(licence)).find((licence) => licence !== undefined);
  const found = said
    ? fact(said, "credit")
    : facts.original?.value.licence
      ? fact(facts.original.value.licence, facts.original.from)
      : facts.licence;
  return found?.value.url === outlet?.licence?.url ? undefined : found;
}

/** What the article is about. */
export function topicsOf(
  { material: { facts = {} }, flags }: Sources,
  outlet: string,
): Fact<readonly string[]> | undefined {
  if (flags.topics.length > 0) return fact(flags.topics, "--topic");
  if (facts.topics === undefined) return undefined;
  const seen = new Set([outlet.toLowerCase()]);
  const topics = facts.topics.value.filter((topic) => {
    const isNew = !seen.has(topic.toLowerCase()) && topic.length <= 60 && /\p{L}/u.test(topic);
    seen.add(topic.toLowerCase());
    return isNew;
  });
  return topics.length === 0 ? undefined : fact(topics.slice(0, MOST_TOPICS), facts.topics.from);
}

/** The article's picture, where the outlet's entry says that its licence covers pictures. */
export function pictureOf(
  { material: { facts = {} } }: Sources,
  outlet: OutletEntry | undefined,
): Fact<Picture> | undefined {
  const { picture } = facts;
  return outlet?.terms.pictures === true && picture?.value.url.startsWith("https:") ? picture : undefined;
}

/** Atom wants an author for each entry, so feeds name the outlet where they know none. */
export function withoutOutlet(
  authors: Fact<readonly Person[]> | undefined,
  { key, name }: CreditedOutlet,
  outlets: OutletEntries,
): Fact<readonly Person[]> | undefined {
  const people = authors?.value.filter((author) => author.name !== name && keyByName(author.name, outlets) !== key);
  if (authors === undefined || people === undefined || people.length === 0) return undefined;
  return people.length === authors.value.length ? authors : fact(people, authors.from);
}
