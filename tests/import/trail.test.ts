import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { creditText } from "../../src/article/credit.ts";
import { draft } from "../../src/import/draft/draft.ts";
import { articleFile } from "../../src/import/draft/draftfile.ts";
import { refuseCircle } from "../../src/import/draft/trail.ts";
import type { Material } from "../../src/import/material/material.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { materialOf, readMaterial } from "../../src/import/source/readmaterial.ts";
import { CHANNEL, MOST } from "../feeds/articles.ts";
import { rendered } from "../feeds/documents.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

async function material(feed: string): Promise<Material> {
  const source = { bytes: Buffer.from(feed), name: "feed.json" };
  return materialOf(await readMaterial(source, pageMaterial), source, undefined);
}

/** An article as the next one carries it, who took it from a feed with this title and home. */
function carried(credit: Partial<NonNullable<Article["credit"]>>, title: string, home: string): Promise<Material> {
  if (MOST.credit === undefined) throw new Error("no credit");
  const html = "<p>The harbour board met on Monday, and said that the berths will stay as they are.</p>";
  const article: Article = { ...MOST, html, credit: { ...MOST.credit, basis: "republished", ...credit } };
  return material(rendered("json", [article], { ...CHANNEL, title, home }));
}

const { publication } = AROUND;

describe("an imported article that came with a credit", () => {
  it("keeps whom it came by way of as its trail", async () => {
    const found = await carried({}, "The Bay Post", "https://bay.example/");

    expect(articleFile(draft(found, NO_FLAGS, AROUND))).toContain(
      "  trail:\n    - name: The Bay Post\n      url: https://bay.example/\n",
    );
  });

  it("keeps the trail that it had, the feed last", async () => {
    const found = await carried({ trail: [{ name: "Inlet Daily" }] }, "The Bay Post", "https://bay.example/");

    expect(articleFile(draft(found, NO_FLAGS, AROUND))).toContain(
      "  trail:\n    - name: Inlet Daily\n    - name: The Bay Post\n      url: https://bay.example/\n",
    );
  });

  it("says by way of whom in its credit line", () => {
    if (MOST.credit === undefined) throw new Error("no credit");
    const trail = [{ name: "Inlet Daily" }, { name: "The Bay Post", url: "https://bay.example/" }];

    expect(creditText({ ...MOST, credit: { ...MOST.credit, trail } })).toContain(" Via Inlet Daily and The Bay Post. ");
  });
});

describe("a circle is refused:", () => {
  it("one's own article from one's own feed", async () => {
    const found = await carried({}, publication.title, `${publication.url}/`);
    const own = { ...found, page: `${publication.url}/feed.json` };

    expect(() => refuseCircle(own, publication)).toThrow(
      `the article is ${publication.title}'s own: edit it in content/articles/, where it came from`,
    );
  });

  it("one's own article from somebody who carries it", async () => {
    const outlet = { key: "us", name: publication.title, url: `${publication.url}/` };
    const found = await carried(
      { outlet, url: `${publication.url}/articles/a` },
      "The Bay Post",
      "https://bay.example/",
    );

    expect(() => refuseCircle(found, publication)).toThrow("'s own: edit it in content/articles/");
  });

  it("another's article that came by this way already", async () => {
    const trail = [{ name: publication.title, url: `${publication.url}/` }];
    const found = await carried({ trail }, "The Bay Post", "https://bay.example/");

    expect(() => refuseCircle(found, publication)).toThrow(`the article came by way of ${publication.title} already`);
  });

  it("and nothing else", async () => {
    const found = await carried({}, "The Bay Post", "https://bay.example/");

    expect(() => refuseCircle(found, publication)).not.toThrow();
  });
});
