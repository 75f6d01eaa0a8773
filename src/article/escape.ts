/** What XML 1.0 section 2.2 forbids, halves of surrogate pairs aside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Whatever is not legal already, and the pairs of surrogates that are: nearly every text is done after one look. */
const SUSPICIOUS = /[^\t\n\u0020-\ud7ff\ue000-\ufffd]/;

/** The same, and what is escaped between tags. */
const SUSPICIOUS_TEXT = /[^\t\n\u0020-\u0025\u0027-\u003b=\u003f-\ud7ff\ue000-\ufffd]/;

/** The same, and what is escaped in a value. */
const SUSPICIOUS_VALUE = /[^ !\u0023-\u0025\u0027-\u003b=\u003f-\ud7ff\ue000-\ufffd]/;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/**
 * The text that every format carries: characters that XML 1.0 forbids are dropped, half characters become U+FFFD, and
 * line ends are line feeds, as an XML parser would make them (section 2.11).
 */
export function legal(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
}

/** Text between tags, in XML and in HTML alike. */
export function escapeText(text: string): string {
  if (!SUSPICIOUS_TEXT.test(text)) return text;
  return legal(text).replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

/** A value between double quotes, in XML and in HTML alike. */
export function escapeAttribute(value: string): string {
  if (!SUSPICIOUS_VALUE.test(value)) return value;
  return legal(value).replace(/[&<>"\n\t]/g, (character) => ESCAPES[character] ?? character);
}

/** Text within a line of Markdown: whatever CommonMark 2.4 would read as markup there. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&#!~|]/g, "\\$&");
}
