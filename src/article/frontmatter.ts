import * as v from "valibot";
import { dayOrInstant, group, httpUrl, instant, key, listOf, oneOf, text, uri, yesOrNo } from "./fields.ts";
import { language } from "./language.ts";
import { licence } from "./licence.ts";
import { obligations } from "./obligations.ts";
import { person } from "./person.ts";
import { picture } from "./picture.ts";
import { usage } from "./usage.ts";

const people = listOf(person, "- name: The Author's Name");

const carrier = group(
  { name: text("write who carried it"), url: v.optional(httpUrl) },
  { name: "name: Who Carried It" },
);

const credit = group(
  {
    outlet: key,
    title: v.optional(text("write the original headline")),
    url: v.optional(httpUrl),
    authors: v.optional(people, []),
    published: v.optional(dayOrInstant),
    trail: v.optional(listOf(carrier, "- name: Who Carried It")),
  },
  { outlet: "outlet: a key of outlets/" },
);

/** The outlet's leave to republish: who gave it, when, and what else was said. It is kept here and shown to nobody. */
const permission = group(
  {
    by: text("name who gave the permission"),
    on: dayOrInstant,
    note: v.optional(text("note what else was agreed")),
  },
  { by: "by: who gave the permission", on: "on: 2026-11-20" },
);

const citation = v.pipe(
  group({
    outlet: v.optional(key),
    name: v.optional(text("write who is cited")),
    title: v.optional(text("write the cited work's title")),
    url: v.optional(httpUrl),
  }),
  v.check(
    (value) => (value.outlet === undefined) !== (value.name === undefined),
    "names nobody, or twice: write either outlet (a key of outlets/) or name",
  ),
);

const note = (what: string) =>
  group({ at: instant, text: text(what) }, { at: "at: 2026-11-20T09:00:00Z", text: `text: ${what}` });

/** What stands above an article's Markdown, field by field; how the fields depend on each other is `frontMatter`. */
const fields = group(
  {
    id: uri("write urn:uuid: and a UUID"),
    title: text("write the headline"),
    summary: v.optional(text("say in one or two sentences what the article says")),
    published: instant,
    updated: v.optional(instant),
    language: v.optional(language),
    authors: v.optional(people, []),
    topics: v.optional(listOf(text("write a topic"), "[economy, asia]"), []),
    basis: v.optional(oneOf(["republished", "adapted"])),
    credit: v.optional(credit),
    permission: v.optional(permission),
    citations: v.optional(listOf(citation, "- outlet: a key of outlets/"), []),
    licence: v.optional(licence),
    copyright: v.optional(text("write the rights notice, such as © 2026 The Holder")),
    usage: v.optional(usage),
    obligations: v.optional(obligations),
    image: v.optional(picture),
    draft: v.optional(yesOrNo, false),
    withdrawn: v.optional(
      group(
        { at: instant, reason: text("say why the article was taken back") },
        { at: "at: 2026-11-20T09:00:00Z", reason: "reason: why the article was taken back" },
      ),
    ),
    corrections: v.optional(listOf(note("say what was corrected"), "- at: and text: for each"), []),
    aliases: v.optional(listOf(text("write an old slug of the article"), "[old-slug]"), []),
  },
  {
    id: () => `id: urn:uuid:${crypto.randomUUID()}`,
    title: "title: The Headline",
    published: "published: 2026-11-20T09:00:00Z",
  },
);

type Fields = v.InferOutput<typeof fields>;

/** What was understood of an article's front matter, right or wrong; a check looks only at what it needs. */
type Understood = { readonly [Name in keyof Fields]?: unknown };

/** A mistake that only shows when fields are read together: the field to mend, and what to do. */
type Clash = readonly [field: string, message: string];

function isLater(date: unknown, than: unknown): boolean {
  return typeof date === "string" && typeof than === "string" && Date.parse(date) > Date.parse(than);
}

function at(value: unknown): unknown {
  return typeof value === "object" && value !== null && "at" in value ? value.at : undefined;
}

/** Since when an article can have been corrected: its outlet may have done that before the text came here. */
function correctable({ basis, credit, published }: Understood): [field: string, since: unknown] {
  if (basis !== "republished") return ["published", published];
  const since = typeof credit === "object" && credit !== null && "published" in credit ? credit.published : undefined;
  return ["credit.published", since];
}

function* clashes(article: Understood): Generator<Clash> {
  const { basis, credit, authors, published, updated, withdrawn, corrections } = article;
  if (basis !== undefined && credit === undefined) {
    yield ["credit", "is missing: add credit: and below it, indented, outlet: with a key of outlets/"];
  }
  if (credit !== undefined && basis === undefined) {
    yield [
      "basis",
      "is missing: add basis: republished (the outlet's own text) or basis: adapted (a new text that rests on it)",
    ];
  }
  if (basis !== "republished" && Array.isArray(authors) && authors.length === 0) {
    yield [
      "authors",
      "is missing: add authors: and below it - name: Who Wrote This (only a republished article may go without)",
    ];
  }
  if (isLater(published, updated)) {
    yield [
      "updated",
      `${String(updated)} is before published ${String(published)}: write a later date, or remove the line`,
    ];
  }
  if (isLater(published, at(withdrawn))) {
    yield ["withdrawn.at", `${String(at(withdrawn))} is before published ${String(published)}: write a later date`];
  }
  const [since, from] = correctable(article);
  for (const [index, correction] of (Array.isArray(corrections) ? corrections : []).entries()) {
    if (isLater(from, at(correction))) {
      yield [
        `corrections.${index}.at`,
        `${String(at(correction))} is before ${since} ${String(from)}: write a later date`,
      ];
    }
  }
}

function pathItems(field: string, article: object): [v.IssuePathItem, ...v.IssuePathItem[]] {
  const [first = field, ...rest] = field.split(".");
  const item = (key: string): v.IssuePathItem => ({
    type: "unknown",
    origin: "value",
    input: article,
    key,
    value: undefined,
  });
  return [item(first), ...rest.map(item)];
}

/** What stands above an article's Markdown: see the README for each field. */
export const frontMatter = v.pipe(
  fields,
  v.rawCheck(({ dataset, addIssue }) => {
    const article = dataset.value;
    if (typeof article !== "object" || article === null) return;
    for (const [field, message] of clashes(article)) addIssue({ message, path: pathItems(field, article) as never });
  }),
);

/** An article's front matter, its defaults filled in; dates in UTC. */
export type FrontMatter = v.InferOutput<typeof frontMatter>;
