import { describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { mailText } from "../../src/import/lines/mailtext.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { materialOf, readMaterial } from "../../src/import/source/readmaterial.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

const HEADLINE = "Tailings pond to be drained after geese die";
const P = [
  "The operator of the idle Bluebell copper works will drain a tailings pond this autumn after 212 snow geese were found dead on its banks, officials said Monday.",
  "The birds came down during a storm in the last week of August and drank water as acid as vinegar, and a helicopter crew was grounded by the same storm.",
  "“It takes about a day,” said Marian Teague, a veterinarian who examined nineteen of the carcasses and found each of them burned from the throat down.",
];

const wrapped = (text: string) => text.replace(/(?=.{64})(.{1,64})(?: |$)/gu, "$1\n").trimEnd();
const BODY = P.map(wrapped).join("\n\n");
const quoted = (text: string) => text.replace(/^/gmu, "> ").replace(/ $/gmu, "");

async function made(text: string) {
  const source = { bytes: Buffer.from(text), name: "mail" };
  const material = materialOf(await readMaterial(source, pageMaterial), source, undefined);
  return draft(material, { ...NO_FLAGS, outlet: "lantern", termsChecked: true }, AROUND);
}
type Made = Awaited<ReturnType<typeof made>>;
const textsOf = ({ body }: Made) => body.map(({ block }) => block.text);
const quotes = ({ removed }: Made) => removed.map(({ text }) => text).join("\n");

const HEAD = `From: Walt Ness <wness@coppertown.example>\nTo: watershed@lists.coppertown.example\nDate: Thu, 16 Sep 1999 22:41:07 -0600\nSubject: [watershed] FWD: ${HEADLINE}\n`;
const FOOT = "-- \nWalt Ness\nCoppertown";
const LIST =
  "_______________________________________________\nwatershed mailing list\nhttp://lists.coppertown.example/mailman/listinfo/watershed";

describe("a mail that is saved as a text", () => {
  it.each([
    ["alone", `${HEAD}\n${BODY}\n`],
    ["with a signature", `${HEAD}\n${BODY}\n\n${FOOT}\n`],
    ["with what a list adds", `${HEAD}\n${BODY}\n\n${LIST}\n`],
    [
      "with headers that go on",
      `${HEAD.replace("\nDate", "\nMessage-ID: <a@b.example>\nReferences: <c@d.example>\n <e@f.example>\nDate")}\n${BODY}\n`,
    ],
    ["as a mailbox has it", `From wness@coppertown.example Thu Sep 16 22:41:07 1999\n${HEAD}\n${BODY}\n`],
    ["quoted", `${HEAD}\nOn Tuesday Ada wrote:\n${quoted(BODY)}\n`],
    [
      "forwarded",
      `${HEAD}\nThis is worth reading.\n\n---------- Forwarded message ----------\nFrom: Ada Quill <ada@mail.example>\nDate: Tue, 14 Sep 1999\nSubject: ${HEADLINE}\nTo: Walt Ness\n\n${BODY}\n`,
    ],
    [
      "forwarded and quoted",
      `${HEAD}\n-----Original Message-----\n${quoted(`From: Ada Quill\nSent: Tuesday\nSubject: ${HEADLINE}\n\n${BODY}`)}\n`,
    ],
    [
      "forwarded by a program of Apple's",
      `${HEAD}\nBegin forwarded message:\n\n${quoted(`From: Ada Quill\nSubject: ${HEADLINE}\nDate: 14 September 1999\n\n${BODY}`)}\n`,
    ],
    [
      "in German",
      `Von: Walter Ness\nAn: Ada\nGesendet: Dienstag, 14. September 1999\nBetreff: WG: ${HEADLINE}\n\n${BODY}\n`,
    ],
    ["with lines of dashes", `${HEAD}\n----------\n${BODY.replaceAll("\n\n", "\n\n=====\n\n")}\n----------\n`],
  ])("is an article, %s", async (_, text) => {
    const article = await made(text);

    expect(article.title.value).toBe(HEADLINE);
    expect(textsOf(article)).toStrictEqual(P);
  });

  it("tells what went", async () => {
    const article = await made(
      `${HEAD}\nThis is worth reading.\n\n-----Original Message-----\nFrom: Ada Quill\nSubject: ${HEADLINE}\n\n${BODY}\n\n${FOOT}\n`,
    );

    for (const words of [
      "Walt Ness <wness@coppertown.example>",
      "This is worth reading.",
      "From: Ada Quill",
      "Walt Ness Coppertown",
    ])
      expect(quotes(article)).toContain(words);
  });

  it("keeps credits and bylines apart from the text", async () => {
    const text = `${HEAD}\nby Sheila Brandvold\n\n${BODY}\n\nOriginally published at Grist: https://grist.org/pond\n\n${FOOT}`;
    const source = { bytes: Buffer.from(text), name: "mail" };
    const article = draft(
      materialOf(await readMaterial(source, pageMaterial), source, undefined),
      { ...NO_FLAGS, termsChecked: true },
      { ...AROUND, outlets: {} },
    );

    expect(article.outlet.value.name).toBe("Grist");
    expect(article.url?.value).toBe("https://grist.org/pond");
    expect(article.authors?.value.map(({ name }) => name)).toEqual(["Sheila Brandvold"]);
    expect(textsOf(article)).toStrictEqual(P);
  });

  it.each([
    ["a text", BODY],
    ["a label", `Source: a letter\n\n${BODY}`],
    ["an interview", `From: here to where?\nHe: to the sea.\n\n${BODY}`],
    ["a date", `Date: Tuesday\n\n${BODY}`],
  ])("is none: %s", (_, text) => {
    expect(mailText(text)).toBeUndefined();
  });
});

describe("a mail on a page of an archive", () => {
  const page = (pre: string, above = "") =>
    `<html><head><title>[watershed] FWD: ${HEADLINE}</title></head><body><h1>[watershed] FWD: ${HEADLINE}</h1>${above}<hr><pre>${pre.replaceAll(">", "&gt;")}</pre><hr><a href="/listinfo">More information about the watershed mailing list</a></body></html>`;

  it.each([
    ["alone", BODY],
    ["quoted", quoted(BODY)],
    ["with a signature", `${BODY}\n\n${FOOT}`],
    ["with what a list adds", `${BODY}\n\n${LIST}`],
    ["with lines of dashes", `----------\n${BODY}\n----------`],
    ["below its headline", `${HEADLINE}\n\n${BODY}`],
  ])("is an article, %s", async (_, pre) => {
    const article = await made(page(pre));

    expect(article.title.value).toBe(HEADLINE);
    expect(textsOf(article)).toStrictEqual(P);
  });

  it("has the headline and the byline in lines of their own", async () => {
    const article = await made(
      page(
        `Sorry if you have seen this.\n\nThe Mining Journal\nTuesday, September 14, 1999\n\n${HEADLINE}\nby Sheila Brandvold, staff\n\n${BODY}`,
      ),
    );

    expect(article.authors?.value.map(({ name }) => name)).toEqual(["Sheila Brandvold"]);
    expect(textsOf(article)).toStrictEqual(expect.arrayContaining(P));
    expect(textsOf(article)).not.toContainEqual(expect.stringContaining("Brandvold"));
  });

  it("has its headers in a list above", async () => {
    const article = await made(
      page(
        BODY,
        `<ul><li><em>From</em>: Walt Ness</li><li><em>Subject</em>: FWD: ${HEADLINE}</li><li><em>Date</em>: Thu, 16 Sep 1999</li></ul>`,
      ),
    );

    expect(textsOf(article)).toStrictEqual(P);
    expect(quotes(article)).toContain("Walt Ness");
  });

  it("leaves code and tables as they are", async () => {
    const code = "for (;;) {\n  read();\n}\n\nwhile (1) { x == 2; }";
    const article = await made(
      `<title>${HEADLINE}</title><h1>${HEADLINE}</h1>${P.map((text) => `<p>${text}</p>`).join("")}<pre>${code}</pre><p>${P[0]?.replace("Bluebell", "other")}</p>`,
    );

    expect(textsOf(article)).toContain(code);
  });
});
