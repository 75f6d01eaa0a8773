import type { Person } from "../../article/person.ts";
import { rightsNotice } from "../credit/notice.ts";
import { isAboutOrigin } from "../credit/originwords.ts";
import { agencyNamed } from "../credit/wire.ts";
import { type Byline, byline } from "../lines/byline.ts";
import { namePiece } from "../lines/namepiece.ts";
import { INSTITUTION, people } from "../lines/personname.ts";
import { isPictureCredit } from "../lines/picturecredit.ts";
import { isUncased } from "../lines/uncasednames.ts";
import { writerLine } from "../lines/writerline.ts";
import { flat } from "../material/flattext.ts";
import { SHOWN } from "../material/statement.ts";
import { foldedName } from "../outlets/findoutlet.ts";
import { noticeLines } from "../whose/pictureline.ts";
import type { SettledSource } from "../whose/settled.ts";
import { KINDS, OVERRIDES } from "../whose/weights.ts";
import { signedAuthors } from "../whose/wireevidence.ts";
import { described } from "./biography.ts";
import { type BylineLine, bylineLines, closingByline } from "./bylinelines.ts";
import { withoutPlaces } from "./linesoftext.ts";
import { listedWriters } from "./listedwriters.ts";
import { creditedWriters, writersSaid } from "./namedwriters.ts";
import { selfCredited } from "./selfcredit.ts";
import { isOwner, ownerOf } from "./siteowner.ts";
import type { WriterKind } from "./writerweights.ts";

/** Longer lines are prose. */
const LABEL = 160;

function namedPeople(names: readonly string[]): readonly Person[] {
  return names.map((name): Person => ({ name }));
}

/** Whether a line sets an outlet or institution beside the names that is not the page's own. */
function isAffiliated({ behind }: Pick<BylineLine, "behind">, { own, isKnown, evidence }: SettledSource): boolean {
  const credited = new Set(evidence.flatMap(({ site: { name } }) => (name === undefined ? [] : foldedName(name))));
  return behind.some(
    (words) =>
      !own.isOwnName(words) &&
      !own.isRelative(words) &&
      (agencyNamed(words) !== undefined ||
        isKnown(words) ||
        INSTITUTION.test(words) ||
        credited.has(foldedName(words))),
  );
}

/** Who works at the site that carries a copy, as its data and the links to its own pages about people say; nobody on the outlet's own page. */
export function postersOf({ material, own, isOwn, isKnown }: SettledSource): ReadonlySet<string> {
  if (isOwn) return new Set();
  const marked = (material.marks ?? []).flatMap(({ text, url }) =>
    url !== undefined && own.isOwnAddress(url) ? (writerLine(text, isKnown)?.authors ?? []) : [],
  );
  return new Set([...marked, ...(material.facts?.authors?.value ?? []).map(({ name }) => name)].map(foldedName));
}

/** Whether an agency alone signs a text: whoever else signs further down signs another article. */
function isAgencySigned({ bylines }: SettledSource): boolean {
  return bylines.some(
    ({ authors, outlet, isBare }) => authors.length === 0 && isBare !== true && agencyNamed(outlet ?? "") !== undefined,
  );
}

function* ofLines(sources: SettledSource): Generator<readonly [WriterKind, readonly Person[], string]> {
  const { edges, title, text, isKnown } = sources;
  const isOther = (name: string) => isKnown(name) && !isOwner(name, sources);
  const prose = text.body.map(({ block }) => block.text).join("\n");
  const telling = sources.evidence.filter(
    ({ kind }) => KINDS[kind].isVague !== true && KINDS[kind].weight >= OVERRIDES,
  );
  const credits = new Set(telling.map(({ line }) => flat(line)));
  const found = bylineLines(edges, title, isOther, prose, (line) => credits.has(flat(line))).filter(
    ({ isSure, isBelow, said }) => isSure && !(isBelow && said === "by" && isAgencySigned(sources)),
  );
  const groups = new Map<WriterKind, string[]>();
  const posters = postersOf(sources);
  const isForeign = ({ authors }: BylineLine) => authors.some((name) => !posters.has(foldedName(name)));
  for (const line of found.some(isForeign) ? found.filter(isForeign) : found) {
    const kind = kindOf(line, sources);
    groups.set(kind, [...(groups.get(kind) ?? []), ...line.authors]);
  }
  for (const [kind, names] of groups) yield [kind, namedPeople([...new Set(names)]), FROM[kind] ?? "byline"];
}

const FROM: Readonly<Partial<Record<WriterKind, string>>> = {
  bare: "below the headline",
  below: "below the text",
  bareBelow: "signed below the text",
  posted: "who posted it",
};

function kindOf(line: BylineLine, sources: SettledSource): WriterKind {
  if (line.said === "posted") return "posted";
  if (isAffiliated(line, sources)) return line.said === "by" ? "affiliated" : "affiliatedBare";
  if (line.isBelow) return line.said === "by" ? "below" : "bareBelow";
  return line.said === "by" ? "line" : "bare";
}

/** Whether the part of a line that names somebody is about a picture. */
function isPictureOf(names: readonly string[], line: string): boolean {
  return line.split(" | ").some((part) => names.some((name) => part.includes(name)) && isPictureCredit(part));
}

/** Whom the page's places of bylines name beside who wrote, and the text speaks of as of a place. */
function placesMarked({ material: { marks = [] }, text }: SettledSource): readonly string[] {
  const prose = text.body.map(({ block }) => block.text).join("\n");
  return marks.flatMap((mark) => {
    const line = writerLine(mark.text, () => false);
    const kept = line && withoutPlaces(line, mark.text, prose).authors;
    return line?.authors.filter((name) => kept?.includes(name) !== true) ?? [];
  });
}

/** The places that the page's markup calls bylines. */
function* ofMarks(sources: SettledSource): Generator<readonly [WriterKind, readonly Person[], string]> {
  const { material, own, isKnown } = sources;
  const isOther = (name: string) => isKnown(name) && !isOwner(name, sources);
  const groups = new Map<WriterKind, Person[]>();
  const prose = sources.text.body.map(({ block }) => block.text).join("\n");
  const above = sources.edges.top.map((block) => flat(block.text));
  const isElsewhere = (text: string) => isAgencySigned(sources) && !above.some((line) => line.includes(flat(text)));
  for (const { text, url, isCard } of material.marks ?? []) {
    const line = isElsewhere(text) ? undefined : writerLine(text, isOther);
    const read = line && withoutPlaces(line, text, prose);
    const isPicture = /^[^\p{L}\p{N}]*©/u.test(text) || (read?.said !== "by" && isPictureOf(read?.authors ?? [], text));
    if (read === undefined || isPicture) continue;
    const isOwnPage = url !== undefined && own.isOwnAddress(url);
    const kind = isCard
      ? "card"
      : read.said === "posted"
        ? "posted"
        : isAffiliated(read, sources)
          ? "affiliated"
          : isOwnPage
            ? "ownMark"
            : "mark";
    const page = read.authors.length === 1 && url !== undefined && /^https?:/u.test(url) ? { url } : {};
    groups.set(kind, [...(groups.get(kind) ?? []), ...read.authors.map((name) => ({ name, ...page }))]);
  }
  for (const [kind, found] of groups) yield [kind, found, kind === "posted" ? "who posted it" : "marked as author"];
}

function* ofBylines(sources: SettledSource): Generator<readonly [WriterKind, readonly Person[], string]> {
  const { bylines, own } = sources;
  const isOwnByline = ({ outlet, affiliation }: Byline) => own.isOwnName(outlet ?? affiliation ?? "");
  for (const one of bylines) {
    if (one.authors.length === 0) continue;
    const belongs = (one.outlet ?? one.affiliation) !== undefined && !isOwnByline(one);
    const authors = one.authors.flatMap((name) =>
      isUncased(name)
        ? (writerLine(name, () => false)?.authors[0] ?? name)
        : (namePiece(name, () => false)?.name ?? []),
    );
    yield [belongs ? (one.isBare ? "affiliatedBare" : "affiliated") : "line", namedPeople(authors), "byline"];
  }
}

/** A byline elsewhere on the page, if it has no other: it may belong to another article otherwise. */
function elsewhere(sources: SettledSource): readonly string[] {
  const { lines = [] } = sources.material;
  if (isAgencySigned(sources)) return [];
  const closings = lines.flatMap(closingByline).map((line) => writerLine(line, () => false));
  const bylines = lines.map(({ text }) => byline(text, () => false));
  const found = [...closings, ...bylines].flatMap((one) => one?.authors.join("\n") ?? []).filter(Boolean);
  const [only = "", ...more] = new Set(found);
  return more.length === 0 && only !== "" ? only.split("\n") : [];
}

/** Evidence whose line is the article's own prose, a mark, or a byline that is read as such. */
const OF_AGENCIES =
  /^(?:dateline|station|outletDateline|oddDateline|told|toldBeside|endMark|loneEndMark|standing|desk|reporting|soleReporting|label|counter|foreignCounter|canonical|.*[Bb]yline|.*[Nn]otice)$/u;

/** Evidence whose line is the article's own beginning, or what somebody says in it. */
const DATELINES = /^(?:dateline|told.*)$/u;

/** An outlet's name without its article: "yesterday's Guardian". */
function bareName(name: string): string {
  return name.replace(/^the /iu, "");
}

function* ofWords(sources: SettledSource): Generator<readonly [WriterKind, readonly Person[], string]> {
  const { evidence, edges, text, material, isKnown, own, isOwn } = sources;
  const { top, bottom } = edges;
  const labels = [...top, ...bottom].map(({ text: line }) => line.trim()).filter((line) => line.length <= LABEL);
  // what a link says may be the outlet with who wrote
  const outlets = [...new Set(evidence.flatMap(({ site: { name } }) => name?.split(", ")[0] ?? []))];
  const folded = outlets.map(foldedName);
  const isOutlet = (name: string) => folded.some((one) => one.includes(foldedName(name))) || isKnown(name);
  const isByline = (line: string) => writerLine(line, isOutlet) !== undefined;
  const datelines = new Set(evidence.flatMap(({ kind, line }) => (DATELINES.test(kind) ? [flat(line)] : [])));
  const said = new Set(
    evidence.flatMap(({ kind, line }) => (OF_AGENCIES.test(kind) || datelines.has(flat(line)) ? [] : [line])),
  );
  const crediting = [...said].filter((line) => !isByline(line));
  const around = [...top, ...bottom].map(({ text: line }) => flat(line)).filter((line) => !datelines.has(line));
  const origins = around.filter(
    (line) => isAboutOrigin(line) || (/:$/u.test(line) && outlets.some((name) => line.includes(bareName(name)))),
  );
  const told = [
    ...[...new Set(evidence.map(({ line }) => line))].filter((line) => !datelines.has(flat(line))).map(writersSaid),
    ...[...crediting, ...origins].map((line) => creditedWriters(line, isOutlet)),
    ...labels.filter((line) => !isByline(line)).map(writersSaid),
  ].find((names) => names.length > 0);
  if (told) yield ["told", namedPeople(told), "beside the credit"];
  const prose = text.body.map(({ block }) => block.text);
  const isOther = (name: string) => isKnown(name) && !isOwner(name, sources);
  const isOurs = (line: string) => !isOwn && own.site.name !== undefined && line.includes(own.site.name);
  const writers = described([...top, ...bottom], prose, isOther, isOurs);
  if (writers.length > 0) yield ["described", namedPeople(writers), "what is said of who wrote"];
  const notices = noticeLines(text.rights, material.near ?? []);
  const holder = [...notices].map(rightsNotice).find((one) => one?.isPerson === true)?.holder;
  if (holder !== undefined) yield ["holder", namedPeople(people(holder)), "rights notice"];
  const owner = ownerOf(sources);
  if (owner !== undefined) yield ["owner", [{ name: owner }], "whose site it is"];
  yield ["elsewhere", namedPeople(elsewhere(sources)), "byline on the page"];
}

/** Everything that names who wrote, with its kind and where it stands. */
export function* writersNamed(
  sources: SettledSource,
  flagged: readonly string[],
): Generator<readonly [WriterKind, readonly Person[], string]> {
  const { credits, material } = sources;
  const { facts = {} } = material;
  yield ["flag", namedPeople(flagged), "--author"];
  const credit = credits.find(({ authors }) => authors.length > 0);
  if (credit) yield ["credit", namedPeople(credit.authors), "credit"];
  const original = facts.original;
  if (original?.value.authors) yield ["original", original.value.authors, `${original.from}: what it is based on`];
  yield ["listed", namedPeople(listedWriters(sources)), "beside the outlet"];
  yield ["self", namedPeople(selfCredited(sources)), "credit: who speaks in it"];
  yield* ofBylines(sources);
  yield* ofLines(sources);
  yield ["signed", signedAuthors(sources), "signed below the text"];
  yield* ofMarks(sources);
  yield* ofWords(sources);
  const isOfOther = isAgencySigned(sources) && facts.authors?.from === SHOWN;
  const places = facts.authors?.from === SHOWN ? placesMarked(sources) : [];
  const told = facts.authors?.value.filter(({ name }) => !places.includes(name));
  if (facts.authors && told && !isOfOther) yield ["machines", told, facts.authors.from];
}
