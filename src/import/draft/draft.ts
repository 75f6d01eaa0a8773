import { nearest } from "../../article/fields.ts";
import { entryOf, type OutletEntries } from "../../article/outlet.ts";
import type { Person } from "../../article/person.ts";
import type { Publication } from "../../article/publication.ts";
import { type ArticleText, articleText, type Kept } from "../body/article.ts";
import type { Block, Doubt, Removal } from "../body/block.ts";
import { summary } from "../body/summary.ts";
import { writtenDay } from "../credit/day.ts";
import { EXIT, ImportFailure } from "../failure.ts";
import type { Flags } from "../flags.ts";
import { keyByAddress, keyByName } from "../outlets/find.ts";
import { namedOutlets } from "../outlets/named.ts";
import { type Stub, stub } from "../outlets/stub.ts";
import { type Fact, fact } from "./fact.ts";

/** The outlet that is owed the credit, as outlets.yaml knows it or is going to. */
export interface CreditedOutlet {
  readonly key: string;
  readonly name: string;
  /** What is appended to outlets.yaml, for an outlet that does not stand there. */
  readonly stub?: Stub;
}

/** What a source hands over: its blocks, and what it says beside them. */
export interface Material {
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
}

/** An article about to be written, each fact with its origin. */
export interface Draft {
  readonly id: string;
  readonly title: Fact<string>;
  readonly summary: Fact<string>;
  readonly published: Fact<string>;
  readonly language: Fact<string>;
  readonly authors?: Fact<readonly Person[]>;
  readonly topics?: Fact<readonly string[]>;
  readonly outlet: Fact<CreditedOutlet>;
  readonly url?: Fact<string>;
  readonly originalPublished?: Fact<string>;
  readonly copyright?: Fact<string>;
  /** Keys of outlets.yaml. */
  readonly citations?: Fact<readonly string[]>;
  /** Whether the article stays invisible until an editor says otherwise. */
  readonly draft: boolean;
  readonly body: readonly Kept[];
  readonly removed: readonly Removal[];
  readonly doubts: readonly Doubt[];
}

/** What is known around the source: what the content folder holds, the hour, a fresh id. */
export interface Surroundings {
  readonly publication: Publication;
  readonly outlets: OutletEntries;
  /** RFC 3339, UTC, to the second. */
  readonly now: string;
  readonly id: string;
}

const FEWEST_LETTERS = 20;

function known(outlets: OutletEntries, flags: Flags): (name: string) => boolean {
  return (name) =>
    keyByName(name, outlets) !== undefined || (flags.outlet !== undefined && name.trim() === flags.outlet);
}

function credited(name: string, home: string | undefined, outlets: OutletEntries): CreditedOutlet {
  const key = Object.hasOwn(outlets, name) ? name : (keyByName(name, outlets) ?? keyByAddress(home ?? name, outlets));
  if (key !== undefined) return { key, name: entryOf(outlets, key)?.name ?? name };
  const added = stub(name, home, outlets);
  return { key: added.key, name: added.name, stub: added };
}

/** A value that looks like a key is one, mistyped perhaps; it does not become a new outlet. */
function named(value: string, outlets: OutletEntries): CreditedOutlet {
  const outlet = credited(value, undefined, outlets);
  const meant =
    outlet.stub && /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(value) ? nearest(value, Object.keys(outlets)) : undefined;
  if (meant === undefined) return outlet;
  throw new ImportFailure(
    `--outlet: ${value} is no key of outlets.yaml: write ${meant}, or the outlet's name`,
    EXIT.usage,
  );
}

function outletOf(text: ArticleText, flags: Flags, outlets: OutletEntries): Fact<CreditedOutlet> {
  const [said] = text.credits;
  if (flags.outlet !== undefined) return fact(named(flags.outlet, outlets), "--outlet");
  if (said) return fact(credited(said.name, said.home, outlets), `credit: “${said.line}”`);
  if (text.byline?.outlet !== undefined) return fact(credited(text.byline.outlet, undefined, outlets), "byline");
  throw new ImportFailure("no credit was found in it: name the outlet that published first with --outlet NAME");
}

function authorsOf(text: ArticleText, flags: Flags): Fact<readonly Person[]> | undefined {
  const names = (list: readonly string[], from: string) =>
    fact(
      list.map((name): Person => ({ name })),
      from,
    );
  if (flags.authors.length > 0) return names(flags.authors, "--author");
  if (text.byline) return names(text.byline.authors, "byline");
  const credit = text.credits.find(({ authors }) => authors.length > 0);
  return credit && names(credit.authors, "credit");
}

function originalDateOf(text: ArticleText, flags: Flags): Fact<string> | undefined {
  if (flags.originalPublished !== undefined) return fact(flags.originalPublished, "--original-published");
  const said = text.credits.find(({ published }) => published !== undefined)?.published;
  if (said !== undefined) return fact(said, "credit");
  // where a page carries somebody else's article, its own date is the day of the copy
  if (text.credits.length > 0) return undefined;
  const day = text.byline?.day ?? (text.dateLine === undefined ? undefined : writtenDay(text.dateLine));
  return day === undefined ? undefined : fact(day, "date line");
}

function urlOf(text: ArticleText, flags: Flags): Fact<string> | undefined {
  if (flags.url !== undefined) return fact(flags.url, "--url");
  const said = text.credits.find(({ url }) => url !== undefined)?.url;
  return said === undefined ? undefined : fact(said, "link in the credit");
}

function rightsOf(text: ArticleText, outlet: CreditedOutlet): Fact<string> | undefined {
  const bare = outlet.name.replace(/^the /iu, "").toLowerCase();
  const line = text.rights.find((rights) => rights.toLowerCase().includes(bare));
  return line === undefined ? undefined : fact(line, "rights notice");
}

function disagreements(text: ArticleText, outlet: CreditedOutlet, outlets: OutletEntries): readonly Doubt[] {
  return text.credits
    .filter(({ name, home }) => credited(name, home, outlets).key !== outlet.key)
    .map(({ line }) => ({ text: line, about: `credits somebody else than ${outlet.name}` }));
}

function checkedBody(text: ArticleText): readonly Kept[] {
  const letters = text.body.reduce((sum, { block }) => sum + block.text.replace(/[^\p{L}\p{N}]/gu, "").length, 0);
  if (letters < FEWEST_LETTERS) {
    throw new ImportFailure(
      "no article was found in it: paste the headline, the text and the credit, a blank line between paragraphs",
    );
  }
  return text.body;
}

function titleOf(text: ArticleText, flags: Flags): Fact<string> {
  if (flags.title !== undefined) return fact(flags.title, "--title");
  if (text.title === undefined)
    throw new ImportFailure("no headline was found above the text: add it with --title TEXT");
  return fact(text.title, text.titles > 1 ? `text, ${text.titles} times` : "first line");
}

function firstParagraph(body: readonly Kept[]): string {
  const texts = body.filter(({ block, about }) => block.node.type === "paragraph" && about === undefined);
  return (texts.find(({ block }) => block.text.length >= FEWEST_LETTERS) ?? texts[0] ?? body[0])?.block.text ?? "";
}

/**
 * Puts an article together from what a source hands over, what the editor says with flags, and what outlets.yaml knows.
 * What none of them says is absent.
 * @throws ImportFailure without a headline, a text or an outlet
 */
export function draft(material: Material, flags: Flags, around: Surroundings): Draft {
  const { outlets, publication } = around;
  const text = articleText(material.blocks, known(outlets, flags), flags.title);
  const body = checkedBody(text);
  const title = titleOf(text, flags);
  const outlet = outletOf(text, flags, outlets);
  const authors = authorsOf(text, flags);
  const url = urlOf(text, flags);
  const originalPublished = originalDateOf(text, flags);
  const copyright = rightsOf(text, outlet.value);
  const citations = namedOutlets(
    body.map(({ block }) => block.text),
    outlets,
  ).filter((key) => key !== outlet.value.key);
  return {
    id: around.id,
    title,
    summary: fact(summary(firstParagraph(body)), "first paragraph"),
    published: flags.published === undefined ? fact(around.now, "now") : fact(flags.published, "--published"),
    language: fact(publication.language, "publication.yaml"),
    ...(authors && { authors }),
    ...(flags.topics.length > 0 && { topics: fact(flags.topics, "--topic") }),
    outlet,
    ...(url && { url }),
    ...(originalPublished && { originalPublished }),
    ...(copyright && { copyright }),
    ...(citations.length > 0 && { citations: fact(citations, "names in the text") }),
    draft: !flags.publish,
    body,
    removed: [...material.removed, ...text.removed],
    doubts: [
      ...body.flatMap(({ block, about }) => (about === undefined ? [] : [{ text: block.text, about }])),
      ...disagreements(text, outlet.value, outlets),
    ],
  };
}
