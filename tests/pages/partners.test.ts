import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { partnersPage } from "../../src/pages/partners/partnerspage.tsx";
import { OUTLETS, PUBLICATION, REPUBLISHED, SITE, URL } from "./sample.ts";
import { sampleApp } from "./samplesite.ts";

describe("the page for partners", () => {
  it.each([
    ["everything that it has", { site: SITE, outlets: OUTLETS }],
    ["neither hub nor outlet", { site: { ...SITE, publication: { ...PUBLICATION, hubs: [] } }, outlets: {} }],
  ])("begins with its contents, in its order: with %s", (_, props) => {
    const { document } = parseHTML(partnersPage(props));
    const links = [...document.querySelectorAll(".contents a")].map((link) => [
      link.getAttribute("href"),
      link.textContent,
    ]);
    const headings = [...document.querySelectorAll(".guide h2")].map(({ id, textContent }) => [`#${id}`, textContent]);

    expect(links).toEqual(headings);
    expect(links.length).toBeGreaterThan(6);
  });

  it("tells the terms of outlets that are carried, and of none that are only cited", async () => {
    const response = await sampleApp(URL, [REPUBLISHED]).request("/partners");
    const { document } = parseHTML(await response.text());

    expect(REPUBLISHED.citations.map(({ name }) => name)).toContain("Port Authority");
    expect([...document.querySelectorAll(".outlet-terms h3")].map(({ textContent }) => textContent)).toEqual([
      "The Western Journal",
    ]);
  });
});
