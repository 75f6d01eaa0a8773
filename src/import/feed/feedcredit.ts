import { address, line, present } from "../facts/values.ts";
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
