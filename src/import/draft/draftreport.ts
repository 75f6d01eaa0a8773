import type { Correction } from "../../article/article.ts";
import type { Obligations } from "../../article/obligations.ts";
import { entryOf, type OutletEntries } from "../../article/outlet.ts";
import type { UsageTerms } from "../../article/uses.ts";
import { shortened } from "../lines/shortened.ts";
import { isAbsence } from "../material/block.ts";
import { fact } from "../material/fact.ts";
import type { Draft } from "./draft.ts";
import type { DraftCitation } from "./draftcitations.ts";
import { missing } from "./missing.ts";
import { termsInWords } from "./terms.ts";

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd());
}

function section(heading: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : ["", heading, ...table(rows)];
}

function found(draft: Draft, outlets: OutletEntries): readonly (readonly string[])[] {
  const { outlet, citations, authors, permission } = draft;
  const entry = entryOf(outlets, outlet.value.key);
  const blocks = draft.body.filter(({ block }) => !isAbsence(block)).length;
  const name = (cited: DraftCitation) =>
    "name" in cited ? cited.name : (entryOf(outlets, cited.outlet)?.name ?? cited.outlet);
  const rows: readonly (readonly [string, { value: string; from: string } | undefined])[] = [
    ["headline", draft.title],
    ["outlet", { value: `${outlet.value.name} (${outlet.value.key})`, from: outlet.from }],
    ["terms", entry && { value: termsInWords(entry), from: `outlets/${outlet.value.key}.yaml` }],
    ["original address", draft.url],
    ["authors", authors && { value: authors.value.map((author) => author.name).join(", "), from: authors.from }],
    ["original headline", draft.originalTitle],
    ["original date", draft.originalPublished],
    ["via", draft.trail && fact(draft.trail.value.map(({ name }) => name).join(", "), draft.trail.from)],
    ["topics", draft.topics && { value: draft.topics.value.join(", "), from: draft.topics.from }],
    ["permission", permission && { value: `${permission.value.by}, ${permission.value.on}`, from: permission.from }],
    ["citations", citations && { value: citations.value.map(name).join(", "), from: citations.from }],
    ["licence", draft.licence && { value: draft.licence.value.name, from: draft.licence.from }],
    ["rights", draft.copyright],
    ["programs", draft.usage && { value: usageInWords(draft.usage.value), from: draft.usage.from }],
    [
      "obligations",
      draft.obligations && { value: obligationsInWords(draft.obligations.value), from: draft.obligations.from },
    ],
    [
      "corrections",
      draft.corrections && fact(draft.corrections.value.map(correctionInWords).join("; "), draft.corrections.from),
    ],
    ["picture", draft.picture && { value: draft.picture.value.url, from: draft.picture.from }],
    ["copied from", draft.copy],
    ["published", draft.published],
    ["language", draft.language],
    ["summary", draft.summary],
    ["text", { value: `${blocks} ${blocks === 1 ? "paragraph" : "paragraphs"}`, from: "source" }],
  ];
  return rows.flatMap(([what, value]) => (value ? [[what, shortened(value.value), shortened(value.from)]] : []));
}

function correctionInWords({ at, text }: Correction): string {
  return `${at.slice(0, 10)} ${text}`;
}

/** What programs may do, in one line. */
function usageInWords(usage: UsageTerms): string {
  return Object.entries(usage)
    .map(([name, said]) => `${name}: ${said}`)
    .join(", ");
}

/** What the outlet asks to be kept, in one line. */
function obligationsInWords({ pixel, licence, notes = [] }: Obligations): string {
  return [pixel && `counter ${pixel}`, licence, ...notes].filter(Boolean).join("; ");
}

/**
 * What an editor reads after an import: each fact and where from, what was removed by which rule, what to look at, what is missing.
 * @param written the article's file, as the command names it; none where it is not written
 */
export function report(draft: Draft, outlets: OutletEntries, written?: string): string {
  return [
    written === undefined
      ? "nothing written"
      : `wrote ${written}${draft.draft ? " (a draft: remove the line draft: true to publish it)" : ""}`,
    ...section(WHOSE, question(draft)),
    ...section("Found", found(draft, outlets)),
    ...section(
      "Removed",
      draft.removed.map(({ text, rule }) => [`“${shortened(text)}”`, rule]),
    ),
    ...section("To check", [
      ...(outlet(draft) ?? []),
      ...draft.doubts
        .filter((doubt) => draft.question?.because.includes(doubt) !== true)
        .map(({ text, about }) => [`“${shortened(text)}”`, about]),
    ]),
    ...section(
      "Missing",
      missing(draft).map(({ fact, flag }) => [fact, flag]),
    ),
    "",
  ].join("\n");
}

const WHOSE = "Whose work is it? Import it again with --outlet, or check it before you publish";

function question({ question: asked, outlet: { value } }: Draft): readonly (readonly string[])[] {
  if (asked === undefined) return [];
  return [
    ...asked.because.map(({ text, about }) => [`“${shortened(text)}”`, about]),
    ["credited until then", value.name],
  ];
}

function outlet({ outlet: { value } }: Draft): readonly (readonly string[])[] | undefined {
  return (
    value.stub && [[`outlet ${value.key}`, `is new: check outlets/${value.key}.yaml, then remove its line stub: true`]]
  );
}
