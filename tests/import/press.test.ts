import { describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { wellKnownAt, wellKnownNamed } from "../../src/import/outlets/wellknown.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { outletsIn } from "../../src/import/whose/mentions.ts";
import { AROUND, NO_FLAGS } from "./content.ts";
import { PROSE, TITLE } from "./port.ts";

interface Page {
  readonly head?: string;
  readonly below?: string;
  readonly site?: string;
  readonly titleEnd?: string;
  readonly page?: string;
}

/** What is imported of a page, and what an editor is asked about whose it is. */
function imported({
  head = "",
  below = "",
  site = "",
  titleEnd = "",
  page = "https://tidal-archive.example.com/a",
}: Page) {
  const html = `<!doctype html><html><head><title>${TITLE}${titleEnd}</title>${site && `<meta property="og:site_name" content="${site}">`}</head>
    <body><main><article><h1>${TITLE}</h1>${head}${PROSE.map((text) => `<p>${text}</p>`).join("\n")}${below}</article></main></body></html>`;
  const made = draft(pageMaterial(html, page), NO_FLAGS, { ...AROUND, outlets: {} });
  return {
    outlet: made.outlet.value.name,
    doubts: made.doubts.map(({ text, about }) => `${text} ${about}`),
  };
}

describe("newspapers that are known by name", () => {
  it.each([
    ["<p><em>Berlingske, 4. maj 2020</em></p>", "Berlingske"],
    ["<p>Rebelión</p>", "Rebelión"],
    ["<p>Dagens Næringsliv, 7. sept. 2005</p>", "Dagens Næringsliv"],
    ["<p>By Jo Marsh, The Narwhal</p>", "The Narwhal"],
    ["<p>3月23日 ガーディアン紙（英）</p>", "The Guardian"],
  ])("are whose it is where a line beside the text has little else, and are asked about: %s", (head, name) => {
    const { outlet, doubts } = imported({ head, site: "Tidal Archive" });
    expect(outlet).toBe(name);
    expect(doubts.join()).toContain(name);
  });

  it.each([
    ["The Seattle Times", "This story was reported in partnership and co-published with The Seattle Times."],
    ["La Vanguardia", "Este reportaje se publica en alianza con La Vanguardia."],
    ["Klassekampen", "Denne saken er laget i samarbeid med Klassekampen."],
    ["報導者", "本文由《潮汐報》與《報導者》合作調查。"],
  ])("are not whose it is where it was made together with them: %s", (name, note) => {
    const { outlet } = imported({ below: `<p><em>${note}</em></p>`, site: "Tidal Archive" });
    expect(outlet).not.toBe(name);
  });

  it("give a page's site its name where it says none", () => {
    expect(imported({ page: "https://www.elmundo.es/a" }).outlet).toBe("El Mundo");
  });

  it("are found in their own letters, those that are words only where a line says nothing else", () => {
    expect(outletsIn("So stand es in der Süddeutschen Zeitung und in Die Zeit")).toEqual([]);
    expect(outletsIn("Die Zeit, 12. Mai 2020").map(({ name }) => name)).toEqual(["Die Zeit"]);
    expect(outletsIn("Wer die Gazeta Wyborcza liest").map(({ name }) => name)).toEqual(["Gazeta Wyborcza"]);
  });

  it("are each known by a host that leads back to a name, and stand once", () => {
    expect(wellKnownAt("https://www.berlingske.dk/x")?.name).toBe("Berlingske");
    expect(wellKnownNamed("the boston globe")?.host).toBe("bostonglobe.com");
    expect(wellKnownNamed("ガーディアン")?.name).toBe("The Guardian");
  });
});

describe("a page whose site nothing names", () => {
  it("is asked about, since whether it publishes anything of its own nothing tells", () => {
    expect(imported({}).doubts).toContain(
      "tidal-archive.example.com is all that is known of the page’s site: --outlet NAME with whose article it is",
    );
    expect(imported({ site: "Tidal Archive" }).doubts.join()).not.toContain("all that is known");
  });

  it("is asked about where its site is one on which anybody publishes", () => {
    expect(imported({ site: "はてなブログ" }).doubts.join()).toContain("which lets anybody publish: --outlet NAME");
  });
});
