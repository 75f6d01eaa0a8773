/** A link, and where its words stand in the text. */
export interface PlacedLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** A text without markup, and the links that stood in it. */
export interface LinkedText {
  readonly text: string;
  readonly links: readonly PlacedLink[];
}

/** A link as Markdown, as HTML, or bare; and any other tag. Bounded, so that no input makes them slow. */
const MARKED =
  /\[(?<label>[^\][]{1,300})\]\(\s*<?(?<target>https?:\/\/[^\s<>)]{1,2000})>?[^)]{0,300}\)|<a\s[^>]{0,2000}?href\s*=\s*["']?(?<href>https?:\/\/[^\s"'>]{1,2000})[^>]{0,2000}>(?<inner>.{0,300}?)<\/a>|<(?<angled>https?:\/\/[^\s<>]{1,2000})>|(?<bare>https?:\/\/[^\s<>()"'”]{1,2000}[^\s<>()"'”.,;:!?])|<\/?[a-z][^<>]{0,2000}>/giu;

function withoutTags(html: string): string {
  return html.replace(/<[^<>]{0,2000}>/gu, "");
}

/**
 * A sentence as a reader sees it, its links aside: `[Name](URL)`, `<a href=URL>Name</a>`, `<URL>` and bare addresses.
 * @param source one line, perhaps with Markdown or HTML in it
 */
export function readLinks(source: string): LinkedText {
  const links: PlacedLink[] = [];
  let text = "";
  let done = 0;
  for (const match of source.matchAll(MARKED)) {
    text += source.slice(done, match.index);
    done = match.index + match[0].length;
    const { label, target, href, inner, angled, bare } = match.groups ?? {};
    const url = target ?? href ?? angled ?? bare;
    if (url === undefined) continue;
    const words = label ?? (inner === undefined ? url : withoutTags(inner));
    links.push({ start: text.length, end: text.length + words.length, url: url.replaceAll("&amp;", "&") });
    text += words;
  }
  return { text: text + source.slice(done), links };
}
