import type { Publication } from "../../article/publication.ts";
import { slug } from "../../article/slug.ts";
import { type Audited, owesSomething } from "../audit.ts";
import { owedText } from "../points/owed.ts";
import { isOwed, type Judgement, POINTS } from "../points/verdict.ts";

/** A letter to whoever owes something. */
export interface Letter {
  /** A file's name without a folder. */
  readonly name: string;
  readonly text: string;
}

type Judged = Extract<Audited, { readonly outcome: "judged" }>;

function partnerOf({ partner, address }: Audited): string {
  return partner ?? URL.parse(address)?.host ?? address;
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}

function asked({ point, found, change }: Judgement): string {
  return `- ${POINTS[point]}: ${found}. Please ${change ?? "mend it"}.`;
}

function articlePart({ address, match, points, entry }: Judged): string {
  const { owed } = match;
  const open = points.filter(isOwed);
  const lines = new Set(open.flatMap(({ line }) => line ?? []));
  return [
    `“${owed.article.title}”`,
    `${entry === undefined ? "on" : "in the feed"} ${address}`,
    "",
    ...open.map(asked),
    "",
    lines.size === 1 ? "The line to add:" : "The lines to add:",
    "",
    ...[...lines].flatMap((line) => [indented(line), ""]),
    ...(owed.article.withdrawn === undefined ? ["The credit as it reads:", "", indented(owedText(owed)), ""] : []),
  ].join("\n");
}

function letterTo(partner: string, judged: readonly Judged[], { title, url, publisher }: Publication): string {
  const what = judged.length === 1 ? "this article" : "these articles";
  return `To ${partner}

Thank you for carrying ${what} from ${title}. A program looked at how the original outlet is credited.
It sees what stands in the page itself; if something below is there and the program missed it,
please tell us, and forget the point.

${judged.map(articlePart).join("\n")}
With kind regards
${publisher.name}
${url}/partners
`;
}

/** Gives each letter a name of its own. */
function fileName(partner: string, taken: Set<string>): string {
  const base = slug(partner) || "partner";
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return `${name}.txt`;
  }
}

/** A letter for each partner that owes something; what was not seen is in none of them. */
export function letters(all: readonly Audited[], publication: Publication): readonly Letter[] {
  const owing = all.filter(owesSomething).filter((audited): audited is Judged => audited.outcome === "judged");
  const taken = new Set<string>();
  return [...Map.groupBy(owing, partnerOf)].map(([partner, judged]) => ({
    name: fileName(partner, taken),
    text: letterTo(partner, judged, publication),
  }));
}
