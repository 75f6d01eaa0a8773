import { describe, expect, it } from "vitest";
import { markdown } from "../../src/import/draft/draftmarkdown.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";

const PROSE = [
  "The port of Elmhaven will close almost 30 percent of its berths this winter, the harbour board announced on Monday.",
  "Ships that carry grain and timber will be sent to Skerry Point, eleven miles up the coast, until the repairs are done.",
  "“We have put this off for nine years and cannot put it off again,” said Ada Corrin, who has chaired the board since 2019.",
  "The work will cost 14 million crowns, of which the county pays a third, and is to be finished by the end of April.",
  "Dockers fear for their shifts, and their union has asked for a meeting with the board and the county this week.",
];
const TEXT = PROSE.map((text) => `<p>${text}</p>`).join("\n");

/** What is imported of a page with something behind or amid its article. */
function imported(stranger: string, amid = "", page = "https://news.example.com/port") {
  const html = `<!doctype html><title>Port Shuts Berths</title><body><div class="a"><h1>Port Shuts Berths</h1>
    ${TEXT.replace("</p>", `</p>${amid}`)}${stranger}</div></body>`;
  const { blocks, removed } = pageMaterial(html, page);
  return { text: blocks.map((block) => block.text).join("\n"), blocks, removed: removed.map(({ rule }) => rule) };
}

const remark = (name: string, stamp: string, text: string) =>
  `<div class="q7"><div class="q8"><b>${name}</b> ${stamp}</div><p>${text}</p></div>`;
const remarks = (stamp: (day: number) => string) =>
  `<div class="z1">${[1, 2, 3, 4].map((day) => remark(`Reader ${"ABCD"[day]}`, stamp(day), `I have sailed into that harbour for ${day}0 years, and nobody ever asked me.`)).join("")}</div>`;

describe("beside an article", () => {
  it.each([
    ["with day and hour", remarks((day) => `on Sep ${day}, 3:05 PM said:`)],
    ["in German", remarks((day) => `schrieb am ${day}. November 2026 um 10:4${day} Uhr`)],
    ["in Bulgarian", remarks((day) => `- 1${day}.08.2026 г. 10:44:23`)],
    ["in French", remarks((day) => `a répondu le mardi ${day} octobre 2026 à 11h45`)],
  ])("readers' comments go, whatever they are called: %s", (_, comments) => {
    const { text, removed } = imported(comments);

    expect(text).not.toContain("I have sailed");
    expect(text).toContain(PROSE[4]);
    expect(removed).toContain("layout: by its structure readers' comments");
  });

  it.each([
    [
      "a live report by the hour",
      [1, 2, 3, 4].map(
        (hour) =>
          `<div><p><b>1${hour}:30</b></p><p>The ferry number ${hour} came in with two hours of delay and went on.</p></div>`,
      ),
    ],
    [
      "a chronicle by the day",
      [1, 2, 3, 4].map(
        (day) =>
          `<div><p><b>${day} March 2019</b></p><p>The ferry number ${day} came in with two hours of delay and went on.</p></div>`,
      ),
    ],
  ])("%s stays", (_, items) => {
    const { text } = imported(`<div class="z1">${items.join("")}</div>`);

    for (const number of [1, 2, 3, 4]) expect(text).toContain(`The ferry number ${number} came in`);
  });

  it("cards go whose picture and headline lead to the same place", () => {
    const cards = [1, 2, 3].map(
      (n) =>
        `<div class="k"><div class="i"><a href="/s/${n}"><img src="/${n}.jpg" alt=""></a></div><span>${n}</span><h4><b>Kicker of some length ${n}</b> <a href="/s/${n}">A headline of another story</a></h4><p>Some forty words about that story would stand here, as a sentence that reads like prose.</p></div>`,
    );
    const { text } = imported(`<div class="m">${cards.join("")}</div>`);

    expect(text).not.toContain("another story");
    expect(text).not.toContain("Some forty words");
    expect(text).toContain(PROSE[4]);
  });

  it("a link goes that the page repeats, and prose that it repeats is shown to the editor", () => {
    const flag = '<p><a href="/flag?1">Report it</a></p>';
    const { text, blocks, removed } = imported(`${flag}${flag}<p>${PROSE[1]}</p>`, flag);

    expect(text).not.toContain("Report it");
    expect(removed.filter((rule) => rule === "layout: a link that the page repeats")).toHaveLength(3);
    expect(blocks.filter(({ text: shown }) => shown === PROSE[1])).toHaveLength(2);
    expect(blocks.flatMap(({ about }) => about ?? [])).toContain("stands on the page twice in the same words");
  });

  it("a menu goes with the names of its columns", () => {
    const column = (name: string) =>
      `<li><span>${name}</span><ul>${[1, 2, 3].map((n) => `<li><div><a href="/${name}/${n}">Entry ${n}</a><span>Read what the ${name} of the port says ${n}</span></div></li>`).join("")}</ul></li>`;
    const { text } = imported(`<div class="menu-1">${column("Office")}${column("Archive")}</div>`);

    expect(text).not.toMatch(/Office|Archive|Entry/u);
  });

  it("a gallery without figures goes, one with figures does not", () => {
    const slides =
      '<div class="x-gallery"><div>1 of 12</div><p>A crane stands over the harbour of Elmhaven on Monday.</p></div>';
    const figures =
      '<div class="wp-block-gallery"><figure><img src="/a.jpg" alt="x"><figcaption>A crane over the harbour</figcaption></figure></div>';

    expect(imported("", slides).text).not.toContain("A crane stands");
    expect(imported("", figures).text).toContain("A crane over the harbour");
  });

  it("spaces stand outside of what is marked, so that Markdown needs no character references", () => {
    const { blocks } = imported(
      "",
      "<p>The ship <i>Aurora </i>and the<b> Borealis</b> came in<i> </i>late on Monday.</p>",
    );
    const written = markdown(blocks.map((block) => ({ block })));

    expect(written).toContain("The ship *Aurora* and the **Borealis** came in late on Monday.");
  });

  it("a network's button in a frame goes, a player does not", () => {
    const page = "https://news.example.com/port";
    const button = `<iframe src="https://buttons.example.net/b.html?count=1&amp;url=${encodeURIComponent(page)}"></iframe>`;
    const player = '<iframe src="https://player.example.net/v/7?url=https://api.example.net/tracks/1"></iframe>';
    const { text } = imported("", button + player);

    expect(text).not.toContain("buttons.example.net");
    expect(text).toContain("player.example.net");
  });
});
