import type { OutletEntries } from "../../article/outlet.ts";
import type { Person } from "../../article/person.ts";
import { rightsNotice } from "../credit/notice.ts";
import { agencyNamed } from "../credit/wire.ts";
import { type Byline, byline } from "../lines/byline.ts";
import { calm, isPlace, isStaff, people } from "../lines/personname.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import { keyByName } from "../outlets/findoutlet.ts";
import type { CreditedOutlet } from "./creditedoutlet.ts";
import type { Sources } from "./draftfacts.ts";
import { nameAlone, writersSaid } from "./namedwriters.ts";
import { signedAuthors } from "./wireevidence.ts";

/** Longer lines are prose. */
const LABEL = 120;

type Authors = Fact<readonly Person[]>;

function named(names: readonly string[], from: string): Authors {
  return fact(
    names.map((name): Person => ({ name })),
    from,
  );
}

/**
 * The byline of the original in a page that carries a copy: the one that names an outlet or an institution, else one that the copy's
 * own author does not have.
 */
function foreignByline(sources: Sources): Authors | undefined {
  const { own, material } = sources;
  const all = sources.bylines.filter(({ authors }) => authors.length > 0);
  const isOwn = ({ outlet, affiliation }: Byline) => own.isOwnName(outlet ?? affiliation ?? "");
  const belongs = all.find((one) => (one.outlet ?? one.affiliation) !== undefined && !isOwn(one));
  const copiers = new Set(material.facts?.authors?.value.map(({ name }) => calm(name)));
  const other = all.find((one) => !isOwn(one) && one.authors.some((name) => !copiers.has(name)));
  const found = belongs ?? other ?? all.find((one) => !isOwn(one));
  return found && named(found.authors, "byline");
}

/** Whom a rights notice names, where that is a person. */
function holders({ material, text }: Sources): Authors | undefined {
  const lines = [...text.rights, ...(material.near ?? []).map((block) => block.text)];
  const notice = lines.map(rightsNotice).find((one) => one?.isPerson === true);
  return notice?.holder === undefined ? undefined : named(people(notice.holder), "rights notice");
}

/** Who is linked as author to somewhere else than the page's own site. */
function foreignWriters({ material: { writers = [] }, own }: Sources): Authors | undefined {
  const found = writers.filter(({ url }) => url !== undefined && !own.isOwnAddress(url));
  return found.length === 0 ? undefined : fact(found, "linked author");
}

function linkedWriters({ material: { writers = [] } }: Sources): Authors | undefined {
  return writers.length === 0 ? undefined : fact(writers, "linked author");
}

/** A byline elsewhere on the page, if it has no other: it may belong to another article otherwise. */
function bylineElsewhere({ material: { lines = [] } }: Sources): Authors | undefined {
  const found = lines.flatMap(({ text }) => byline(text, () => false)?.authors ?? []);
  const all = new Set(lines.flatMap(({ text }) => byline(text, () => false)?.authors.join() ?? []));
  return all.size === 1 ? named([...new Set(found)], "byline on the page") : undefined;
}

/** Who wrote, as a line says it that names the outlet, or one that says nothing else. */
function told({ evidence, edges: { top, bottom } }: Sources): Authors | undefined {
  const labels = [...top, ...bottom].map(({ text }) => text.trim()).filter((line) => line.length <= LABEL);
  const found = [...evidence.map(({ line }) => line), ...labels].map(writersSaid).find((names) => names.length > 0);
  return found && named(found, "beside the credit");
}

/** The one name that stands alone between the headline and the text. */
function alone({ edges: { top } }: Sources): Authors | undefined {
  const found = new Set(top.flatMap((block) => nameAlone(block) ?? []));
  return found.size === 1 ? named([...found], "below the headline") : undefined;
}

/** Names of people alone: outlets, agencies, places and the page's own site write nothing. */
function persons(authors: Authors | undefined, { own, isKnown }: Sources): Authors | undefined {
  if (authors === undefined) return undefined;
  const found = authors.value
    .filter(
      ({ name }) =>
        !own.isOwnName(name) && !isKnown(name) && agencyNamed(name) === undefined && !isPlace(name) && !isStaff(name),
    )
    .map((author) => ({
      ...author,
      name: calm(author.name.replace(/\s[/|]\s.*$|,\s(?:for|special to|staff|contributing|guest)\b.*$/iu, "")),
    }));
  return found.length === 0 ? undefined : fact(found, authors.from);
}

function* candidates(sources: Sources): Generator<Authors | undefined> {
  const { credits, material, flags, isOwn } = sources;
  const { facts = {} } = material;
  if (flags.authors.length > 0) yield named(flags.authors, "--author");
  const credit = credits.find(({ authors }) => authors.length > 0);
  if (credit) yield named(credit.authors, "credit");
  const original = facts.original;
  if (original?.value.authors) yield fact(original.value.authors, `${original.from}: what it is based on`);
  if (isOwn) {
    yield persons(facts.authors, sources);
    const own = sources.bylines.find(({ authors }) => authors.length > 0);
    if (own) yield named(own.authors, "byline");
    yield persons(told(sources), sources);
    yield persons(alone(sources), sources);
  } else {
    yield foreignByline(sources);
    const signed = signedAuthors(sources);
    if (signed.length > 0) yield fact(signed, "signed below the text");
    yield persons(told(sources), sources);
    yield persons(alone(sources), sources);
    yield persons(foreignWriters(sources), sources);
    yield holders(sources);
    yield persons(linkedWriters(sources), sources);
    yield persons(facts.authors, sources);
  }
  yield persons(linkedWriters(sources), sources);
  yield persons(bylineElsewhere(sources), sources);
}

/** The same authors with the pages that a source knows of whoever has the same name: a sentence has names alone. */
function withPages(authors: Authors, known: readonly Person[] = []): Authors {
  const paged = authors.value.map((author) => ({ ...known.find(({ name }) => name === author.name), ...author }));
  return fact(paged, authors.from);
}

/** Who wrote the original. */
export function authorsOf(sources: Sources): Authors | undefined {
  const known = sources.material.facts?.original?.value.authors;
  for (const found of candidates(sources)) if (found !== undefined) return withPages(found, known);
  return undefined;
}

/** Whether the authors are those of a copy, who need not be the original's. */
export function authorDoubts(
  { material: { facts = {} }, isOwn }: Sources,
  authors: Authors | undefined,
): readonly Doubt[] {
  if (isOwn || authors === undefined || authors.from !== facts.authors?.from) return [];
  return [
    {
      text: authors.value.map(({ name }) => name).join(", "),
      about: "is the byline of the copy: check that it is the original's too",
    },
  ];
}

/** Atom wants an author for each entry, so feeds name the outlet where they know none. */
export function withoutOutlet(
  authors: Authors | undefined,
  { key, name }: CreditedOutlet,
  outlets: OutletEntries,
): Authors | undefined {
  const found = authors?.value.filter((author) => author.name !== name && keyByName(author.name, outlets) !== key);
  if (authors === undefined || found === undefined || found.length === 0) return undefined;
  return found.length === authors.value.length ? authors : fact(found, authors.from);
}
