import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type OutletEntry, outlets as outletsSchema } from "../../src/article/outlet.ts";
import { draft } from "../../src/import/draft/draft.ts";
import { articleFile } from "../../src/import/draft/draftfile.ts";
import { checkTerms, licenceLimits } from "../../src/import/draft/terms.ts";
import { EXIT } from "../../src/import/material/failure.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

const NOW = "2026-11-24T06:00:00Z";

function outlet(terms: object): OutletEntry {
  const { lantern } = v.parse(outletsSchema, { lantern: { name: "The Lantern", terms } });
  if (lantern === undefined) throw new Error("no outlet");
  return lantern;
}

describe("an outlet's terms", () => {
  it("that forbid republishing end the import with a code of their own", () => {
    expect(() => checkTerms(outlet({ republish: "forbidden" }), undefined, NOW, false)).toThrow(
      expect.objectContaining({
        code: EXIT.terms,
        message: "the terms of The Lantern in outlets/ forbid republishing: ask the outlet, then add --terms-checked",
      }),
    );
  });

  it("whose window has passed end it too", () => {
    expect(() => checkTerms(outlet({ window: 30 }), "2026-10-01", NOW, false)).toThrow(
      "The Lantern allows republishing for 30 days, which ended on 2026-10-31: ask the outlet, then add --terms-checked",
    );
  });

  it("may be set aside by an editor who has asked, which is told", () => {
    expect(checkTerms(outlet({ republish: "forbidden" }), undefined, NOW, true)).toEqual([
      {
        text: "The Lantern",
        about: "the terms of The Lantern in outlets/ forbid republishing; imported because of --terms-checked",
      },
    ]);
  });

  it("within their window allow it", () => {
    expect(checkTerms(outlet({ republish: "allowed", window: 30 }), "2026-11-01", NOW, false)).toEqual([]);
  });

  it("with a window want to know the original's date", () => {
    expect(checkTerms(outlet({ window: 30 }), undefined, NOW, false)).toEqual([
      { text: "The Lantern", about: "allows 30 days from its own date, which is missing: add --original-published" },
    ]);
  });

  it("that want to be asked are content with a permission", () => {
    const permission = { value: { by: "Sam Roe", on: "2026-11-19" }, from: "--permission-by" };

    expect(checkTerms(outlet({ republish: "ask" }), undefined, NOW, false, permission)).toEqual([]);
  });

  it("that want to be asked are told", () => {
    expect(checkTerms(outlet({ republish: "ask" }), undefined, NOW, false)).toEqual([
      { text: "The Lantern", about: "its terms want to be asked before publishing" },
    ]);
  });
});

describe("a licence", () => {
  it("that forbids changes and sale is told so", () => {
    expect(
      licenceLimits({ name: "CC BY-NC-ND 4.0", url: "https://creativecommons.org/licenses/by-nc-nd/4.0/" }).map(
        ({ about }) => about,
      ),
    ).toEqual([
      "forbids changes: publish the text as it is",
      "forbids commercial use: no sale, no advertising beside it",
    ]);
    expect(licenceLimits({ name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" })).toEqual([]);
  });
});

describe("a picture", () => {
  const PAGE = `<html><head><meta property="og:url" content="https://lantern.example.com/a"><meta property="og:image" content="https://lantern.example.com/a.jpg"></head><body><h1>Port Shuts</h1>
    <p>The port of Elmhaven will close almost 30 percent of its berths this winter.</p><figure><img src="/b.jpg" alt="A crane"><figcaption>A crane</figcaption></figure><p><img src="/c.jpg" alt="A mole"> The mole was built in 1911 and paid for with a tax on lamps.</p></body></html>`;

  function imported(pictures: boolean): string {
    const lantern = outlet({ pictures });
    return articleFile(
      draft(pageMaterial(PAGE, undefined), { ...NO_FLAGS, outlet: "lantern" }, { ...AROUND, outlets: { lantern } }),
    );
  }

  it("is taken where the outlet's entry says that its licence covers pictures", () => {
    const file = imported(true);

    expect(file).toContain("image:\n  url: https://lantern.example.com/a.jpg\n");
    expect(file).toContain(
      "<figure>\n\n![A crane](https://lantern.example.com/b.jpg)\n\n<figcaption>A crane</figcaption>\n</figure>",
    );
    expect(file).toContain("![A mole](https://lantern.example.com/c.jpg) The mole was built");
  });

  it("is left where it does not, with all of the text around it", () => {
    const file = imported(false);

    expect(file).not.toMatch(/\.jpg|crane/u);
    expect(file).toContain("\n\nThe mole was built in 1911 and paid for with a tax on lamps.\n");
  });
});
