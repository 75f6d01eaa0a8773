import type { Entry } from "../../import/feed/feedentry.ts";
import { elements, parsePiece } from "../../import/html/tree.ts";
import type { Statement } from "../../import/material/statement.ts";
import type { Reprint, ReprintLine } from "./reprint.ts";
import { shownLines } from "./shownlines.ts";

function bare(text: string): ReprintLine {
  return { text, links: [] };
}

/** What every reader of a feed shows around an entry's content: headline with its link, byline, date. */
function headLines({ title = "", url, authors = [], published }: Statement): readonly ReprintLine[] {
  const links = url === undefined ? [] : [{ href: url, text: title, isPicture: false }];
  return [
    { text: title, links },
    ...authors.map(({ name }) => bare(name)),
    ...(published === undefined ? [] : [bare(published.slice(0, 10))]),
  ];
}

/** The picture's credit is shown by those who show its picture. */
function pictureLines({ picture }: Statement): readonly ReprintLine[] {
  return [picture?.caption, picture?.credit, picture?.copyright].flatMap((text) =>
    text === undefined ? [] : [bare(text)],
  );
}

function isMarkup(text: string): boolean {
  return /<[a-z!/][^<>]*>|&(?:#\d+|\w+);/iu.test(text);
}

/** Reads one entry of a feed of any format. @throws ImportFailure for one that is no article by its size */
export function entryReprint(entry: Entry): Reprint {
  const { statement, html, text = "", id, isSummary } = entry;
  const { url, title = "", original, picture } = statement;
  const body = html ?? text;
  const piece = html !== undefined || isMarkup(body) ? parsePiece(body) : undefined;
  const shown = piece && shownLines(piece, url);
  const own = shown?.lines ?? body.split(/\n+/u).map(bare);
  return {
    kind: "entry",
    ...(url !== undefined && { address: url }),
    titles: [title],
    lines: [...headLines(statement), ...own, ...pictureLines(statement)],
    hidden: shown?.hidden ?? [],
    pictures: [...(shown?.pictures ?? []), ...(picture ? [picture.url] : [])],
    machine: {
      isNoindex: false,
      basedOn: original?.url === undefined ? [] : [original.url],
      text: JSON.stringify(statement),
      statement,
    },
    scripts:
      piece === undefined
        ? ""
        : [...elements(piece)]
            .filter(({ tagName }) => tagName === "iframe")
            .map(({ properties }) => String(properties.src ?? ""))
            .join("\n"),
    hasEmptyCredit: false,
    ...(statement.language !== undefined && { language: statement.language }),
    ...(id !== undefined && { id }),
    isSummary,
  };
}
