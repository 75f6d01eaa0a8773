import { believed } from "../facts/merge.ts";
import type { Entry } from "../feed/feedentry.ts";
import { contents, plain } from "../html/fragment.ts";
import { ImportFailure } from "../material/failure.ts";
import type { Material } from "../material/material.ts";
import type { Said } from "../material/statement.ts";

function said(source: Said, from: string): Pick<Material, "facts" | "doubts"> {
  return believed([{ from, said: source }]);
}

/** An entry of a feed. @throws ImportFailure where it carries no text */
export function entryMaterial(entry: Entry, name: string): Material {
  const body = entry.html ?? entry.text ?? "";
  const found = entry.html === undefined ? plain(body) : contents(body, entry.said.url);
  if (found.blocks.length === 0)
    throw new ImportFailure(
      `${name}: the entry carries no text: import its page instead${entry.said.url ? `, ${entry.said.url}` : ""}`,
    );
  const { facts, doubts } = said(entry.said, "feed");
  const summary = entry.isSummary
    ? [{ text: entry.said.title ?? "", about: "comes from the feed's summary: check that the text is whole" }]
    : [];
  return { ...found, ...(facts && { facts }), doubts: [...(doubts ?? []), ...summary], removed: [] };
}

/** An article in JSON-LD alone. @throws ImportFailure where it carries no text */
export function jsonLdMaterial(source: Said, body: string | undefined, name: string): Material {
  const found = contents(body ?? "", source.url);
  if (found.blocks.length === 0)
    throw new ImportFailure(
      `${name}: the JSON-LD has no articleBody: import the article's page instead${source.url ? `, ${source.url}` : ""}`,
    );
  const { facts, doubts } = said(source, "JSON-LD");
  return { ...found, ...(facts && { facts }), ...(doubts && { doubts }), removed: [] };
}
