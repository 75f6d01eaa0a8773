import { describe, expect, it } from "vitest";
import { decoded } from "../../src/import/source/charset.ts";
import { sourceKind } from "../../src/import/source/mediakind.ts";

/** Bytes from characters below 256, one each. */
function latin1(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}

describe("a source's character set", () => {
  const SETS: readonly (readonly [
    why: string,
    bytes: Uint8Array,
    options: { readonly charset?: string; readonly said?: string },
    text: string,
  ])[] = [
    ["is UTF-8 where nothing says otherwise", Buffer.from("Größe “x”"), {}, "Größe “x”"],
    ["is told by a byte order mark", Buffer.from("\ufeffGröße", "utf16le"), {}, "Größe"],
    [
      "is told by a byte order mark before the server",
      Buffer.from("\ufeffGröße"),
      { charset: "windows-1252" },
      "Größe",
    ],
    ["is told by the server", latin1("Gr\u00f6\u00dfe \u0093x\u0094"), { charset: "ISO-8859-1" }, "Größe “x”"],
    [
      "is told by the server before the page",
      latin1('<meta charset="shift_jis">Gr\u00f6\u00dfe'),
      { charset: "windows-1252" },
      '<meta charset="shift_jis">Größe',
    ],
    [
      "is told by an XML declaration",
      latin1('<?xml version="1.0" encoding="windows-1251"?><x>\u00cf\u00ee\u00f0\u00f2</x>'),
      {},
      '<?xml version="1.0" encoding="windows-1251"?><x>Порт</x>',
    ],
    [
      "is told by a meta element",
      latin1("<html><head><meta charset=Shift_JIS></head>\u008d\u0060"),
      {},
      "<html><head><meta charset=Shift_JIS></head>港",
    ],
    [
      "is told by an old meta element",
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">\u0093x\u0094'),
      {},
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">“x”',
    ],
    [
      "is not UTF-16 because a page says so that is not",
      Buffer.from('<meta charset="utf-16">Größe'),
      {},
      '<meta charset="utf-16">Größe',
    ],
    [
      "is told by the editor before all others",
      latin1("Gr\u00f6\u00dfe"),
      { charset: "utf-8", said: "windows-1252" },
      "Größe",
    ],
  ];

  for (const [why, bytes, { charset, said }, text] of SETS) {
    it(why, () => {
      expect(decoded({ bytes, name: "x", ...(charset && { charset }) }, said)).toEqual({ text });
    });
  }

  it("is assumed for a page without one, and that is told", () => {
    expect(decoded({ bytes: latin1("<p>Gr\u00f6\u00dfe</p>"), name: "x" })).toEqual({
      text: "<p>Größe</p>",
      assumed: "windows-1252",
    });
  });

  const GERMAN =
    "Der Hafen von Ostby schließt fast dreißig Prozent seiner Liegeplätze, kündigte die Behörde für Häfen an.";
  const RUSSIAN = "Порт закроет почти треть причалов этой зимой, объявил совет порта в понедельник.";
  const windows1251 = Buffer.from(
    [...RUSSIAN].map((letter) => (/[А-я]/u.test(letter) ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))),
  );
  const GUESSED: readonly (readonly [
    why: string,
    bytes: Uint8Array,
    charset: string | undefined,
    expected: { readonly text: string; readonly assumed?: string; readonly instead?: string },
  ])[] = [
    ["a text that names none", latin1(GERMAN), undefined, { text: GERMAN, assumed: "windows-1252" }],
    ["a text in Cyrillic letters", windows1251, undefined, { text: RUSSIAN, assumed: "windows-1251" }],
    [
      "a text that says UTF-8 and is not",
      windows1251,
      "utf-8",
      { text: RUSSIAN, assumed: "windows-1251", instead: "utf-8" },
    ],
    [
      "UTF-8 that says Windows-1252",
      Buffer.from(RUSSIAN),
      "windows-1252",
      { text: RUSSIAN, assumed: "utf-8", instead: "windows-1252" },
    ],
    [
      "UTF-8 with a character that was cut in two",
      Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0]), Buffer.from(RUSSIAN)]),
      undefined,
      { text: `${RUSSIAN}\ufffd${RUSSIAN}`, assumed: "utf-8" },
    ],
    ["UTF-16 without a mark", Buffer.from(GERMAN, "utf16le"), undefined, { text: GERMAN, assumed: "utf-16le" }],
    [
      "UTF-16 without a mark, the high byte first",
      Buffer.from(GERMAN, "utf16le").swap16(),
      "utf-8",
      { text: GERMAN, assumed: "utf-16be" },
    ],
    ["an unknown name", Buffer.from(GERMAN), "utf8mb4", { text: GERMAN }],
  ];

  for (const [why, bytes, charset, expected] of GUESSED) {
    it(`is told from the text of ${why}`, () => {
      expect(decoded({ bytes, name: "x", ...(charset && { charset }) })).toEqual(expected);
    });
  }

  const REFUSED: readonly (readonly [bytes: Uint8Array, message: string, said?: string])[] = [
    [
      latin1("Gr\u00f6\u00dfe"),
      "x: is not UTF-8: name its character set with --charset NAME, or save it anew in UTF-8",
    ],
    [
      latin1('<meta charset="utf-8">Gr\u00f6\u00dfe'),
      "x: is not utf-8, as it says: name its character set with --charset NAME, or save it anew in UTF-8",
    ],
    [
      latin1("\u0081"),
      "x: is not shift_jis, as --charset says: name its character set with --charset NAME, or save it anew in UTF-8",
      "shift_jis",
    ],
    [latin1("%PDF-1.7"), "x: is a PDF: save the article as plain text or HTML"],
    [latin1("PK\u0003\u0004word"), "x: is a ZIP or Word file: save the article as plain text or HTML"],
    [latin1("a\u0000b"), "x: is not text: save the article as plain text"],
  ];

  for (const [bytes, message, said] of REFUSED) {
    it(`is an error: ${message}`, () => {
      expect(() => decoded({ bytes, name: "x" }, said)).toThrow(message);
    });
  }
});

describe("a source's kind", () => {
  const KINDS: readonly (readonly [text: string, kind: string])[] = [
    ["Port Shuts\n\nA paragraph.", "text"],
    ["Port Shuts\n\nRepublished from <a href='https://x.example'>X</a>.", "text"],
    ["<em>Port Shuts</em>\n\nA paragraph.", "text"],
    ["[Port Shuts]\n\nA paragraph.", "text"],
    ["{Port} Shuts\n\nA paragraph.", "text"],
    ["<!DOCTYPE html><title>x</title>", "page"],
    ["\n<!-- saved from url=(0014)about:internet -->\n<html>", "page"],
    [
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml">',
      "page",
    ],
    ["<p>A paragraph.</p><p>Another.</p>", "page"],
    ["Port Shuts<p>One.</p><p>Two.</p><p>Three.</p>", "page"],
    ['<?xml version="1.0"?>\n<?xml-stylesheet href="/feed.css"?>\n<rss version="2.0">', "feed"],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', "feed"],
    ["<!-- x --><rdf:RDF xmlns:rdf='x'>", "feed"],
    ['<a:feed xmlns:a="http://www.w3.org/2005/Atom">', "feed"],
    ['{"version":"https://jsonfeed.org/version/1.1","items":[]}', "json"],
    ['[{"@type":"Article"}]', "json"],
  ];

  for (const [text, kind] of KINDS) {
    it(`is ${kind}: ${text.slice(0, 50)}`, () => {
      expect(sourceKind(text)).toBe(kind);
    });
  }
});
