/** What is no running text: pictures, footnotes and the marks that lead to them. */
const ASIDE = /<(figure|section|sup)\b[\s\S]*?<\/\1>/g;

const PARAGRAPH = /<p\b[^>]*>([\s\S]*?)<\/p>/g;

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** HTML without its tags, its character references resolved. */
function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replaceAll(/\s+/g, " ")
    .trim();
}

/**
 * The first paragraphs of a text as plain text: as many as make an excerpt long enough, or all.
 * @param html the site's own @param least characters
 */
export function excerptOf(html: string, least: number): string {
  let excerpt = "";
  for (const [, inner = ""] of html.replaceAll(ASIDE, "").matchAll(PARAGRAPH)) {
    if (excerpt.length >= least) break;
    excerpt = `${excerpt} ${plainText(inner)}`.trim();
  }
  return excerpt;
}
