import { nearest } from "../article/fields.ts";
import type { FrontMatter } from "../article/frontmatter.ts";
import { entryOf, type OutletEntries } from "../article/outlet.ts";
import type { Publication } from "../article/publication.ts";
import { slug } from "../article/slug.ts";
import { PURPOSES } from "../article/uses.ts";
import { usageMistake } from "./resolveusage.ts";

/** Takes a mistake: the field, name by name, what is wrong and what to do. */
export type FactReport = (path: readonly string[], message: string) => void;

/** What an article's facts are held against. */
export interface FactContext {
  /** The key of every outlet that an article may name, those of entries with mistakes too. */
  readonly known: ReadonlySet<string>;
  readonly entries: OutletEntries;
  /** None while it has mistakes. */
  readonly publication: Publication | undefined;
}

function checkOutlet(key: string | undefined, known: ReadonlySet<string>, path: readonly string[], report: FactReport) {
  if (key === undefined || known.has(key)) return;
  const meant = nearest(key, known);
  const remedy = meant === undefined ? "write the key of one that has" : `write ${meant}`;
  report(path, `${JSON.stringify(key)} has no file in content/outlets/: ${remedy}, or add ${key}.yaml there`);
}

function checkOutlets(fields: FrontMatter, known: ReadonlySet<string>, report: FactReport): void {
  checkOutlet(fields.credit?.outlet, known, ["credit", "outlet"], report);
  for (const [index, citation] of fields.citations.entries()) {
    checkOutlet(citation.outlet, known, ["citations", `${index}`, "outlet"], report);
  }
}

/** Authors and topics have addresses of their own, made of the letters and digits in them. */
function checkNames(fields: FrontMatter, report: FactReport): void {
  const remedy = "has neither letter nor digit for an address: write it in letters";
  for (const [index, author] of fields.authors.entries()) {
    if (slug(author.name) === "") report(["authors", `${index}`, "name"], `${JSON.stringify(author.name)} ${remedy}`);
  }
  for (const [index, author] of (fields.credit?.authors ?? []).entries()) {
    const path = ["credit", "authors", `${index}`, "name"];
    if (slug(author.name) === "") report(path, `${JSON.stringify(author.name)} ${remedy}`);
  }
  for (const [index, topic] of fields.topics.entries()) {
    if (slug(topic) === "") report(["topics", `${index}`], `${JSON.stringify(topic)} ${remedy}`);
  }
}

/** Where an outlet wants no more than a summary to be carried, an article without one would be carried as nothing. */
function checkSummary(
  { basis, summary, credit, withdrawn }: FrontMatter,
  outlets: OutletEntries,
  report: FactReport,
): void {
  const outlet = basis === "republished" ? entryOf(outlets, credit?.outlet) : undefined;
  const { distribution = "full" } = outlet?.terms ?? {};
  if (outlet === undefined || distribution === "full" || summary !== undefined || withdrawn !== undefined) return;
  const what = distribution === "summary" ? "only summaries be carried" : "only summaries be carried publicly";
  report(
    ["summary"],
    `is missing: ${outlet.name} lets ${what}: add summary: and say in one or two sentences what the article says`,
  );
}

/** Where an outlet wants to be asked, the answer is on record; where it says no, nothing of it is republished. */
function checkPermission(fields: FrontMatter, outlets: OutletEntries, report: FactReport): void {
  const { basis, credit, permission, draft, withdrawn } = fields;
  const outlet = basis === "republished" ? entryOf(outlets, credit?.outlet) : undefined;
  if (outlet === undefined || draft || withdrawn !== undefined) return;
  if (outlet.terms.republish === "forbidden") {
    report(
      ["credit", "outlet"],
      `${outlet.name} does not let its articles be republished, as outlets/${credit?.outlet}.yaml says: take the article back, or write one of your own that rests on it (basis: adapted)`,
    );
  }
  if (outlet.terms.republish === "ask" && permission === undefined) {
    report(
      ["permission"],
      `is missing: ${outlet.name} wants to be asked before an article of it is republished: add permission: and below it, indented, by: (who allowed it) and on: (when), or keep draft: true until it is allowed`,
    );
  }
}

/** An article says no more to programs than its outlet and the publication do. */
function checkUsage(fields: FrontMatter, { entries, publication }: FactContext, report: FactReport): void {
  const outlet = entryOf(entries, fields.credit?.outlet);
  // Of an outlet whose entry has mistakes nobody knows what it says.
  if (fields.basis === "republished" && outlet === undefined) return;
  const bounds = { publication, republishedFrom: fields.basis === "republished" ? outlet : undefined };
  for (const purpose of PURPOSES) {
    const mistake = usageMistake(purpose, fields.usage?.[purpose], bounds);
    if (mistake !== undefined) report(["usage", purpose], mistake);
  }
}

/** Checks what an article's facts say of outlets, and what is made of them. */
export function checkFacts(fields: FrontMatter, context: FactContext, report: FactReport): void {
  const { known, entries } = context;
  checkOutlets(fields, known, report);
  checkSummary(fields, entries, report);
  checkPermission(fields, entries, report);
  checkUsage(fields, context, report);
  checkNames(fields, report);
}
