import type { Basis } from "./article.ts";
import type { OutletEntry } from "./outlet.ts";

/** A tag with its attributes, whatever stands in their quotes. */
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** What held a picture and nothing else. */
const EMPTIED = /<(a(?=[^>]* href=)|p)(?: (?:[^>"']|"[^"]*"|'[^']*')*)?>\s*<\/\1>\n?/gi;

/**
 * Whether those who take an article along may take its pictures too: those of an outlet's own text are the outlet's,
 * which says so in its terms.
 */
export function sharesPictures(basis: Basis | undefined, outlet: OutletEntry | undefined): boolean {
  return basis !== "republished" || outlet?.terms.pictures === true;
}

/** The stretches of HTML that are pictures: whole figures with a picture in them, and what stands by itself. */
function* pictures(html: string): Generator<readonly [start: number, end: number]> {
  const figures: { readonly start: number; hasPicture: boolean }[] = [];
  for (const { index, 0: tag, 1: slash, 2: name } of html.matchAll(TAG)) {
    const end = index + tag.length;
    const figure = figures.at(-1);
    if (name?.toLowerCase() === "img") {
      if (figure === undefined) yield [index, end];
      else figure.hasPicture = true;
    }
    if (name?.toLowerCase() !== "figure") continue;
    if (slash === "") figures.push({ start: index, hasPicture: false });
    else if (figures.pop()?.hasPicture && figure !== undefined) yield [figure.start, end];
  }
}

/** A text without its pictures and what stands under them. @param html sanitized, or as an editor wrote it */
export function withoutPictures(html: string): string {
  let result = "";
  let done = 0;
  for (const [start, end] of [...pictures(html)].sort(([a], [b]) => a - b)) {
    if (start < done) continue;
    result += html.slice(done, start);
    done = end;
  }
  const rest = result + html.slice(done);
  return done === 0 ? rest : rest.replace(EMPTIED, "").replace(EMPTIED, "");
}
