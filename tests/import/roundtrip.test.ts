import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/app.ts";
import { build } from "../../src/build/build.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { openContent } from "../../src/content/read.ts";
import { draft } from "../../src/import/draft/draft.ts";
import { markdown } from "../../src/import/draft/draftmarkdown.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { materialOf, readMaterial } from "../../src/import/source/readmaterial.ts";
import { RENDERING } from "../catalog/bundles.ts";
import { AROUND, contentFolder, NO_FLAGS } from "./content.ts";

const BODY = `The port of Elmhaven will close *almost* 30 percent of its [berths](https://lantern.example.com/berths?id=4) this winter, the board said.

“We open some berths and close others,” the **board** wrote & signed: 5 < 6 > 4.[^1]

## What comes next

- One mole
- Two piers

> It is hard to see how they keep even three cranes turning, said the guild.

| Year | Grain |
| ---- | ----- |
| 2025 | 95.6  |

In the end the council voted nine to four to ask the board for its books.

[^1]: On its notice board.
`;

const ARTICLE = `---
id: urn:uuid:00000000-0000-4000-8000-00000000000a
title: Elmhaven’s Port Shuts “a Third” of Its Berths & More
summary: A port shrinks, and nobody says why.
published: 2026-11-20T09:00:00Z
authors:
  - name: Ada Quill
    url: https://lantern.example.com/ada
  - name: Ben Ink
topics: [Ports, Grain]
basis: republished
credit:
  outlet: lantern
  title: Elmhaven’s Port Shuts “a Third” of Its Berths & More
  url: https://lantern.example.com/2026/11/berths
  published: 2026-11-18T07:30:00Z
citations:
  - outlet: figurama
licence: https://creativecommons.org/licenses/by/4.0/
copyright: © 2026 The Lantern
---
${BODY}`;

/** Retitled here, with as little known as may be. */
const RETITLED = `---
id: urn:uuid:00000000-0000-4000-8000-00000000000b
title: A Harbour Loses Its Edge
published: 2026-11-21T09:00:00Z
basis: republished
credit:
  outlet: ledger
  title: Quay to Nowhere
---
The mole was built in 1911 and paid for with a tax on lamps, of which the town was proud.
`;

const ADAPTED = `---
id: urn:uuid:00000000-0000-4000-8000-00000000000c
title: What the Harbour Board Did Not Say
published: 2026-11-22T09:00:00Z
authors:
  - name: Cy Nib
basis: adapted
credit:
  outlet: ledger
  title: Quay to Nowhere
---
Nobody at the harbour board would say on Monday why the berths are to close this winter.
`;

const PLACE = "https://news.example.org";

/** What the publication serves by path; the import reads it as anybody's. */
let served: (path: string) => Promise<Uint8Array>;
let outlets: ReturnType<typeof openContent>["outlets"];

beforeAll(async () => {
  using content = contentFolder();
  writeFileSync(join(content.folder, "articles", "2026-11-20-berths.md"), ARTICLE);
  writeFileSync(join(content.folder, "articles", "2026-11-21-edge.md"), RETITLED);
  writeFileSync(join(content.folder, "articles", "2026-11-22-unsaid.md"), ADAPTED);
  const outputFolder = join(content.folder, "out");
  mkdirSync(outputFolder);
  const { problems } = build({
    contentFolder: content.folder,
    outputFolder,
    codeFolder: "src",
    now: new Date("2026-11-24T06:00:00Z"),
  });
  expect(problems).toEqual([]);
  outlets = openContent(content.folder).outlets;
  const bundle = readFileSync(join(outputFolder, "catalog.bin"));
  const app = createApp({
    rendering: RENDERING,
    catalog: bundledCatalog(bundle.buffer.slice(bundle.byteOffset, bundle.byteOffset + bundle.length)),
    now: () => new Date("2026-11-24T06:00:00Z"),
  });
  served = async (path) => new Uint8Array(await (await app.request(`${PLACE}${path}`)).arrayBuffer());
});

const forms = (slug: string) =>
  ["", "/rss.xml", "/atom.xml", "/feed.json", "/ninjs.json"].map((file) => `/articles/${slug}${file}`);

async function imported(path: string) {
  const address = `${PLACE}${path}`;
  const source = { bytes: await served(path), name: address, address };
  const read = await readMaterial(source, pageMaterial);
  return draft(materialOf(read, source, undefined), NO_FLAGS, { ...AROUND, outlets });
}

describe("what this publication serves", () => {
  it.each(forms("berths"))("is imported back to the same facts: %s", async (path) => {
    const made = await imported(path);

    expect(made.title.value).toBe("Elmhaven’s Port Shuts “a Third” of Its Berths & More");
    expect(made.outlet.value).toEqual({ key: "lantern", name: "The Lantern" });
    expect(made.url?.value).toBe("https://lantern.example.com/2026/11/berths");
    expect(made.authors?.value.map(({ name }) => name)).toEqual(["Ada Quill", "Ben Ink"]);
    expect(made.originalPublished?.value.slice(0, 10)).toBe("2026-11-18");
    expect(made.licence?.value).toEqual({ name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" });
    expect(made.copyright?.value).toBe("© 2026 The Lantern");
    expect(made.topics?.value.map((topic) => topic.toLowerCase())).toEqual(["ports", "grain"]);
  });

  it.each(forms("berths"))("is imported back to the same text: %s", async (path) => {
    const made = await imported(path);

    expect(markdown(made.body)).toBe(BODY);
  });

  it.each(forms("edge"))("keeps the original's headline apart from its own: %s", async (path) => {
    const made = await imported(path);

    expect(made).toMatchObject({
      title: { value: "A Harbour Loses Its Edge" },
      originalTitle: { value: "Quay to Nowhere" },
      outlet: { value: { key: "ledger" } },
    });
    expect([made.url, made.authors, made.originalPublished, made.body.length]).toEqual([
      undefined,
      undefined,
      undefined,
      1,
    ]);
  });

  it.each(forms("unsaid"))(
    "is credited to this publication where it is an adaptation, which is told: %s",
    async (path) => {
      const made = await imported(path);

      expect(made.outlet.value.name).toMatch(/^(?:The Relay|Relay Newsroom)$/u);
      expect(made.outlet.value.key).not.toBe("ledger");
      expect(made.authors?.value).toEqual([expect.objectContaining({ name: "Cy Nib" })]);
      expect(made.doubts).toContainEqual({
        text: expect.stringContaining("is adapted from “Quay to Nowhere”"),
        about: expect.stringContaining("says that this is an adaptation"),
      });
    },
  );
});
