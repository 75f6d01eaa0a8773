import type { OutletEntries } from "../../article/outlet.ts";
import type { Person } from "../../article/person.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import { foldedName, keyByName } from "../outlets/findoutlet.ts";
import type { CreditedOutlet } from "../whose/creditedoutlet.ts";
import type { SettledSource } from "../whose/settled.ts";
import { type WriterClaim, writerClaims } from "./writerclaims.ts";

type Authors = Fact<readonly Person[]>;

function isWithin(few: readonly Person[], many: readonly Person[]): boolean {
  const names = new Set(many.map(({ name }) => foldedName(name)));
  return few.every(({ name }) => names.has(foldedName(name)));
}

/** The weightiest claim, or one that names the same people and more: the first of several authors stands alone in many a page's data. */
function chosen([first, ...others]: readonly WriterClaim[]): WriterClaim | undefined {
  if (first === undefined) return undefined;
  const fuller = others.find(
    ({ people, adds }) => adds && people.length > first.people.length && isWithin(first.people, people),
  );
  return fuller ?? first;
}

/** The same authors with the pages that a source knows of whoever has the same name: a sentence has names alone. */
function withPages(authors: Authors, known: readonly Person[] = []): Authors {
  const paged = authors.value.map((author) => ({ ...known.find(({ name }) => name === author.name), ...author }));
  return fact(paged, authors.from);
}

/** Who wrote the original: of all who are named, those for whom most speaks. */
export function authorsOf(sources: SettledSource, flagged: readonly string[]): Authors | undefined {
  const known = sources.material.facts?.original?.value.authors;
  const found = chosen(writerClaims(sources, flagged));
  return found && withPages(fact(found.people, found.from), known);
}

/** Whether the authors are those of a copy, who need not be the original's. */
export function authorDoubts(
  { material: { facts = {} }, isOwn }: SettledSource,
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
