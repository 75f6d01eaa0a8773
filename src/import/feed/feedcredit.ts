import type { Correction, Withdrawal } from "../../article/article.ts";
import { correctionLabel } from "../../article/correction.ts";
import { withdrawalNotice } from "../../article/withdrawal.ts";
import { address, date, line, present } from "../facts/values.ts";
import type { NamedSite, Statement } from "../material/statement.ts";

type Citations = NonNullable<Statement["citations"]>;
type Obligations = NonNullable<Statement["obligations"]>;

/** What a feed says of somebody or something by name, as it stands there. */
export interface Named {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** Whom or what an article relies on; who has no name is nobody. */
export function citationsIn(cited: readonly Named[] | undefined): Citations {
  return (cited ?? []).flatMap(({ name, url, title }) => {
    const named = line(name);
    return named === undefined
      ? []
      : [present<Citations[number]>({ name: named, title: line(title), url: address(url) })];
  });
}

/** What an outlet asks of those who republish, as a feed passes it on. A pixel that is not secure is none. */
export function obligationsIn(
  pixel: string | undefined,
  licence: string | undefined,
  notes: readonly (string | undefined)[],
): Obligations {
  const counter = address(pixel);
  return present<Obligations>({
    pixel: counter?.startsWith("https:") ? counter : undefined,
    licence: line(licence),
    notes: notes.flatMap((note) => line(note) ?? []),
  });
}

/** By way of whom a credited article came: those whom it names, and the feed that it is in. */
export function trailTo(carriers: readonly Named[] | undefined, owner: NamedSite | undefined): readonly NamedSite[] {
  const named = (carriers ?? []).map(({ name, url }) => present<NamedSite>({ name: line(name), url: address(url) }));
  return [...named, ...(owner === undefined ? [] : [owner])].filter(({ name }) => name !== undefined);
}

/** The figure that shows a picture, wherever it stands in a text: the picture is a fact of the article, not a part of its text. */
export function withoutFigureOf(html: string, picture: string | undefined): string {
  if (picture === undefined) return html;
  const written = picture.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return html.replaceAll(/<figure\b[^>]*>[\s\S]*?<\/figure>\n?/gu, (figure) =>
    figure.includes(`src="${written}"`) ? "" : figure,
  );
}

/** Something that happened to an article, as a feed has it. */
interface Happening {
  readonly at?: string | undefined;
  readonly text?: string | undefined;
}

/** What was put right, as far as it is said when and what. */
export function correctionsIn(happenings: readonly Happening[] | undefined): readonly Correction[] {
  return (happenings ?? []).flatMap(({ at, text }) => {
    const [moment, words] = [date(at), line(text)];
    return moment?.includes("T") && words !== undefined ? [{ at: moment, text: words }] : [];
  });
}

/** Why an article was taken back, in the words of its notice. */
export function withdrawalIn({ at, text }: Happening): string {
  const [moment, reason] = [date(at), line(text)];
  const withdrawal: Withdrawal | undefined =
    moment === undefined || reason === undefined ? undefined : { at: moment, reason };
  return withdrawal === undefined ? (reason ?? "it is withdrawn") : withdrawalNotice(withdrawal);
}

/** Whether a paragraph is a correction as feeds of this kind show it: then it is a fact of the article, not a part of its text. */
export function isCorrection(paragraph: string, corrections: readonly Correction[]): boolean {
  const words = line(paragraph);
  return corrections.some((correction) => words === line(`${correctionLabel(correction)} ${correction.text}`));
}
