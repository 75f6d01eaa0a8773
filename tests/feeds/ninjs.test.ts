import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { legal } from "../../src/article/escape.ts";
import { CHANNEL, LEAST, MOST } from "./articles.ts";
import { rendered } from "./documents.ts";
import { anyArticle } from "./generated.ts";
import { NINJS_SCHEMA } from "./ninjsschema.ts";

/** RFC 3986, absolute. */
const URI = /^[a-z][a-z\d+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})+$/iu;

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
ajv.addFormat("uri", (value: string) => URI.test(value) && (value.match(/#/gu) ?? []).length < 2);
ajv.addFormat("date-time", (value: string) => RFC_3339.test(value) && !Number.isNaN(Date.parse(value)));
const validate = ajv.compile(NINJS_SCHEMA);

function issues(object: unknown): string[] {
  return validate(object) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** A list, and each article in it as a news object by itself: without what makes it an association. */
function allIssues(document: string): string[] {
  const list = JSON.parse(document);
  const alone = list.associations.map(({ name, rel, ...item }: Record<string, unknown>) => item);
  return [list, ...alone].flatMap(issues);
}

function only(article: Article) {
  return JSON.parse(rendered("ninjs", [article])).associations[0];
}

function associated(article: Article, rel: string) {
  return (only(article).associations ?? []).filter((association: { rel?: string }) => association.rel === rel);
}

describe("ninjs holds to IPTC's schema, as a list and article by article,", () => {
  test.each(["every-field", "least"])("as served from the publication %s", (name) => {
    expect(allIssues(readFileSync(`tests/fixtures/golden/${name}/ninjs.json`, "utf8"))).toEqual([]);
  });

  test("with every part of the channel, and with none", () => {
    const { logo, icon, copyright, licence, ...rest } = CHANNEL;
    const least = { ...rest, hubs: [], publisher: { name: "Nobody" } };
    const archived = {
      complete: false,
      current: "https://feeds.example.org/ninjs.json",
      previousArchive: "https://feeds.example.org/archive/2026-10/ninjs.json",
      nextArchive: "https://feeds.example.org/archive/2026-12/ninjs.json",
    };
    expect(allIssues(rendered("ninjs", [MOST, LEAST]))).toEqual([]);
    expect(allIssues(rendered("ninjs", [], least))).toEqual([]);
    expect(allIssues(rendered("ninjs", [MOST], { ...CHANNEL, history: archived }))).toEqual([]);
  });

  test("whatever text an article is made of", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const id = article.id.startsWith("urn:") ? article.id : `tag:a.example,2026:${article.id}`;
        expect(allIssues(rendered("ninjs", [{ ...article, id }]))).toEqual([]);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test("which the schema would notice otherwise", () => {
    const list = JSON.parse(rendered("ninjs", [MOST]));
    const [item] = list.associations;
    for (const wrong of [
      { ...list, _credit: {} },
      { ...list, uri: "no address" },
      { ...list, associations: [{ ...item, versionCreated: "2026-11-20" }] },
      { ...list, associations: [{ ...item, name: undefined }] },
      { ...list, associations: [{ ...item, associations: [{ ...item, credit: "x" }] }] },
      { ...list, rightsInfo: { linkedRights: "https://a.example/", encodedRights: "x" } },
      { ...list, pubStatus: "withdrawn" },
    ])
      expect(issues(JSON.parse(JSON.stringify(wrong)))).not.toEqual([]);
  });
});

describe("ninjs says", () => {
  it("by the list whether it is all that there is, and where its neighbours are", () => {
    const history = { complete: false, previousArchive: "https://feeds.example.org/archive/2026-10/ninjs.json" };
    const [whole, part] = [CHANNEL, { ...CHANNEL, history }].map((channel) =>
      JSON.parse(rendered("ninjs", [], channel)),
    );

    expect(whole).toMatchObject({ type: "composite", representationType: "full", associations: [] });
    expect(part.representationType).toBe("partial");
    expect(part.renditions).toContainEqual({
      name: "prev-archive",
      href: history.previousArchive,
      contentType: "application/json",
    });
    expect(whole.renditions.filter(({ name }: { name: string }) => name === "hub")).toHaveLength(CHANNEL.hubs.length);
  });

  it("of a withdrawn article that it is canceled, when and why, and nothing of its text", () => {
    const withdrawn = { at: "2026-11-05T10:00:00Z", reason: "Two people were mixed up." };
    const item = only({ ...LEAST, html: "", withdrawn, updated: withdrawn.at });

    expect(item).toMatchObject({ pubStatus: "canceled", versionCreated: withdrawn.at });
    expect(item.edNote).toBe("This article was withdrawn on 5 November 2026. Reason: Two people were mixed up.");
    expect(item.bodies[0].value).toContain("Two people were mixed up.");
    expect(item.associations).toEqual([
      expect.objectContaining({
        rel: "withdrawal",
        versionCreated: withdrawn.at,
        bodies: [{ role: "main", contentType: "text/plain", value: withdrawn.reason }],
      }),
    ]);
    expect(only(LEAST).pubStatus).toBe("usable");
  });

  it("each correction with its moment", () => {
    expect(associated(MOST, "correction")).toEqual([
      expect.objectContaining({
        name: "Correction, 4 November 2026",
        versionCreated: "2026-11-04T10:30:00Z",
        bodies: [{ role: "main", contentType: "text/plain", value: "The river is 12 km long, not 21." }],
      }),
    ]);
  });

  it("what the outlet asks of those who republish", () => {
    const obligations = {
      pixel: "https://outlet.example.com/count?a=1",
      licence: "Republished under a CC BY licence",
      notes: ["Keep this note."],
    };
    const item = only({ ...MOST, obligations });

    expect(item.usageTerms).toBe("Licence: CC BY 4.0. Republished under a CC BY licence. Keep this note.");
    expect(item.descriptions).toContainEqual({ role: "note", contentType: "text/plain", value: "Keep this note." });
    expect(JSON.stringify(item)).not.toContain(obligations.pixel);
  });

  it("the day alone where no more is known of the original's date, and never a time that nobody gave", () => {
    const { credit } = MOST;
    const [original] = associated(
      { ...MOST, ...(credit && { credit: { ...credit, published: "2026-10-30" } }) },
      "original",
    );

    expect(original.contentCreated).toBeUndefined();
    expect(original.descriptions).toEqual([{ role: "date", contentType: "text/plain", value: "2026-10-30" }]);
  });

  it("the rights holder only where the notice names it", () => {
    expect(only(MOST).copyrightHolder).toBe("The Outlet & Sons");
    expect(only({ ...MOST, copyright: "© 2026 Somebody Else" }).copyrightHolder).toBeUndefined();
    expect(only(LEAST).copyrightHolder).toBeUndefined();
  });

  it("that a summary is not the whole", () => {
    expect(only({ ...MOST, distribution: "summary" }).representationType).toBe("partial");
    expect(only({ ...MOST, distribution: "partners" }).representationType).toBe("partial");
    expect(only(MOST).representationType).toBe("full");
  });
});

test("ninjs has no character that the other formats leave out", () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const { headlines, bodies } = only(article);
      expect(headlines[0]?.value ?? "").toBe(legal(article.title));
      expect(bodies[0].value).toBe(legal(bodies[0].value));
    }),
    { numRuns: 200, seed: 6 },
  );
});
