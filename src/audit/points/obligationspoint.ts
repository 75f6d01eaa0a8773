import { longDay } from "../../article/credit.ts";
import { pixelHtml } from "../../article/republishing.ts";
import { folded, hasWords } from "../reprint/folded.ts";
import { shownText } from "../reprint/reprint.ts";
import { type Seen, unseeable } from "./seen.ts";
import { fulfilled, notOwed, type Ruling } from "./verdict.ts";

/** Something that an outlet asks for, and the line that does it. */
interface Open {
  readonly what: string;
  readonly line: string;
}

/** An address without its scheme, as systems rewrite it. */
function bare(address: string): string {
  return address.replace(/^https?:/u, "");
}

function hasPixel({ reprint }: Seen, pixel: string): boolean {
  const path = bare(pixel);
  const places = [...reprint.pictures, reprint.scripts].map(bare);
  return places.some((place) => place.includes(path) || place.includes(path.replaceAll("&", "&amp;")));
}

function openPixel(seen: Seen): readonly Open[] {
  const pixel = seen.owed.article.obligations?.pixel;
  if (pixel === undefined || hasPixel(seen, pixel)) return [];
  return [
    {
      what: "the outlet's counting picture is missing",
      line: pixelHtml(pixel),
    },
  ];
}

function openNotes(seen: Seen): readonly Open[] {
  const words = folded(shownText(seen.reprint));
  const notes = [...(seen.owed.article.obligations?.notes ?? []), seen.owed.article.obligations?.licence].filter(
    (note) => note !== undefined,
  );
  return notes
    .filter((note) => !hasWords(words, folded(note)))
    .map((note) => ({ what: `the outlet's note is missing: “${note}”`, line: note }));
}

function openTime({ owed: { expires, outlet }, now }: Seen): readonly Open[] {
  if (expires === undefined || expires > now) return [];
  const days = outlet?.terms.window ?? 0;
  return [{ what: `the outlet lets it stand for ${days} days, which ended on ${longDay(expires)}`, line: "" }];
}

/** The point of what the outlet asks for beside the credit: its counting picture, its notes, and for how long. */
export function obligationsPoint(seen: Seen): Ruling {
  const {
    article: { obligations },
    expires,
  } = seen.owed;
  const all = [obligations?.pixel, obligations?.licence, expires, ...(obligations?.notes ?? [])].filter(
    (one) => one !== undefined,
  );
  if (all.length === 0) return notOwed("the outlet asks for nothing more");
  if (seen.reprint.kind === "entry" && expires === undefined) return notOwed("a feed hands on what its pages owe");
  const open = [...(seen.reprint.kind === "entry" ? [] : [...openPixel(seen), ...openNotes(seen)]), ...openTime(seen)];
  if (open.length === 0) return fulfilled("what the outlet asks for is there");
  const lines = open.map(({ line }) => line).filter((line) => line !== "");
  const cannot = unseeable(seen, lines, true);
  if (cannot !== undefined && lines.length === open.length) return cannot;
  const isOver = expires !== undefined && expires <= seen.now;
  return {
    verdict: open.length < all.length && !isOver ? "partly" : "no",
    found: open.map(({ what }) => what).join("; "),
    change: isOver ? "take it down" : "add what the outlet asks for",
    ...(lines.length > 0 && { line: lines.join("\n") }),
  };
}
