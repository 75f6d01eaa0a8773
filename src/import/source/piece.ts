import type { Block } from "../body/block.ts";
import { paragraph } from "../body/block.ts";
import type { Material } from "../draft/material.ts";
import { believed } from "../facts/merge.ts";
import type { Said } from "../facts/said.ts";
import { ImportFailure } from "../failure.ts";
import type { Entry } from "../feed/entry.ts";
import { pieceBlocks } from "../html/piece.ts";
import { paragraphs } from "../text/paragraphs.ts";

/** A text that is HTML or plain, as feeds and JSON-LD carry it. */
function contents(body: string, isPlain: boolean, base: string | undefined): Pick<Material, "blocks" | "lines"> {
  if (!isPlain && /<[a-z!/][^<>]*>|&(?:#\d+|\w+);/iu.test(body)) return pieceBlocks(body, base);
  const blocks: readonly Block[] = paragraphs(body).paragraphs.map(paragraph);
  return { blocks };
}

function said(source: Said, from: string): Pick<Material, "facts" | "doubts"> {
  return believed([{ from, said: source }]);
}

/** An entry of a feed. @throws ImportFailure where it carries no text */
export function entryMaterial(entry: Entry, name: string): Material {
  const body = entry.html ?? entry.text ?? "";
  const found = contents(body, entry.html === undefined, entry.said.url);
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
  const found = contents(body ?? "", false, source.url);
  if (found.blocks.length === 0)
    throw new ImportFailure(
      `${name}: the JSON-LD has no articleBody: import the article's page instead${source.url ? `, ${source.url}` : ""}`,
    );
  const { facts, doubts } = said(source, "JSON-LD");
  return { ...found, ...(facts && { facts }), ...(doubts && { doubts }), removed: [] };
}
