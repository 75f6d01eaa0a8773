import { believed } from "../facts/merge.ts";
import { isCorrection } from "../feed/feedcredit.ts";
import type { Entry } from "../feed/feedentry.ts";
import { contents, plain } from "../html/fragment.ts";
import type { Block } from "../material/block.ts";
import { ImportFailure } from "../material/failure.ts";
import type { Material } from "../material/material.ts";
import type { Statement } from "../material/statement.ts";

function believedOf(source: Statement, from: string): Pick<Material, "facts" | "doubts"> {
  return believed([{ from, statement: source }]);
}

/** An entry of a feed. @throws ImportFailure where it carries no text, or was taken back */
export function entryMaterial(entry: Entry, name: string): Material {
  if (entry.withdrawn !== undefined)
    throw new ImportFailure(
      `${name}: the entry was taken back by its publisher, who says: ${entry.withdrawn} It is not to be carried: import another one`,
    );
  const body = entry.html ?? entry.text ?? "";
  const found: Pick<Material, "blocks" | "lines"> =
    entry.html === undefined ? plain(body) : contents(body, entry.statement.url);
  if (found.blocks.length === 0)
    throw new ImportFailure(
      `${name}: the entry carries no text: import its page instead${entry.statement.url ? `, ${entry.statement.url}` : ""}`,
    );
  const { facts, doubts } = believedOf(entry.statement, "feed");
  const corrections = entry.statement.corrections ?? [];
  const isText = ({ text }: Block) => !isCorrection(text, corrections);
  const summary = entry.isSummary
    ? [{ text: entry.statement.title ?? "", about: "comes from the feed's summary: check that the text is whole" }]
    : [];
  return {
    blocks: found.blocks.filter(isText),
    ...(found.lines && { lines: found.lines.filter(isText) }),
    ...(facts && { facts }),
    doubts: [...(doubts ?? []), ...summary],
    removed: [],
  };
}

/** An article in JSON-LD alone. @throws ImportFailure where it carries no text */
export function jsonLdMaterial(source: Statement, body: string | undefined, name: string): Material {
  const found = contents(body ?? "", source.url);
  if (found.blocks.length === 0)
    throw new ImportFailure(
      `${name}: the JSON-LD has no articleBody: import the article's page instead${source.url ? `, ${source.url}` : ""}`,
    );
  const { facts, doubts } = believedOf(source, "JSON-LD");
  return { ...found, ...(facts && { facts }), ...(doubts && { doubts }), removed: [] };
}
