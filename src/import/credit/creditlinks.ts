/** A stretch of a text: where its words begin and end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A link, and where its words stand in the text. */
export interface PlacedLink extends Span {
  readonly url: string;
}

/** A text without markup, the links that stood in it, and what was set off from the rest: by a link, or by emphasis. */
export interface LinkedText {
  readonly text: string;
  readonly links: readonly PlacedLink[];
  readonly marked: readonly Span[];
}

/** A link as Markdown, as HTML, or bare; emphasis; any other tag. Bounded, so that no input makes them slow. */
const MARKUP =
  /\[(?<label>[^\][]{1,300})\]\(\s*<?(?<target>https?:\/\/[^\s<>)]{1,2000})>?[^)]{0,300}\)|<a\s[^>]{0,2000}?href\s*=\s*["']?(?<href>https?:\/\/[^\s"'>]{1,2000})[^>]{0,2000}>(?<inner>.{0,300}?)<\/a>|<(?<close>\/?)(?:em|strong|i|b|cite)>|<(?<angled>https?:\/\/[^\s<>]{1,2000})>|(?<bare>https?:\/\/[^\s<>()"'”]{1,2000}[^\s<>()"'”.,;:!?])|<\/?[a-z][^<>]{0,2000}>/giu;

function withoutTags(html: string): string {
  return html.replace(/<[^<>]{0,2000}>/gu, "");
}

/**
 * A sentence as a reader sees it, its links and emphasis aside: `[Name](URL)`, `<a href=URL>Name</a>`, `<em>Name</em>`, `<URL>` and
 * bare addresses.
 * @param source one line, perhaps with Markdown or HTML in it
 */
export function readLinks(source: string): LinkedText {
  const links: PlacedLink[] = [];
  const marked: Span[] = [];
  const open: number[] = [];
  let text = "";
  let done = 0;
  for (const match of source.matchAll(MARKUP)) {
    text += source.slice(done, match.index);
    done = match.index + match[0].length;
    const { label, target, href, inner, close, angled, bare } = match.groups ?? {};
    if (close === "") open.push(text.length);
    if (close === "/") marked.push({ start: open.pop() ?? text.length, end: text.length });
    const url = target ?? href ?? angled ?? bare;
    const words = withoutTags(label ?? inner ?? url ?? "");
    const span = { start: text.length, end: text.length + words.length };
    if (url !== undefined) links.push({ ...span, url: url.replaceAll("&amp;", "&") });
    if (url !== undefined && words !== url) marked.push(span);
    text += words;
  }
  return { text: text + source.slice(done), links, marked };
}
