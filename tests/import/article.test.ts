import { describe, expect, it } from "vitest";
import { bodyText } from "../../src/import/body/bodytext.ts";
import { paragraph } from "../../src/import/material/block.ts";
import { keyByName } from "../../src/import/outlets/findoutlet.ts";
import { outlets } from "./content.ts";

const isKnown = (name: string) => keyByName(name, outlets) !== undefined;

const FIRST = "The port of Elmhaven will close almost 30 percent of its berths this year.";
const SECOND = "The harbour board called the step a part of its yearly upkeep and no cut.";
const CREDIT = "This article appeared originally on The Harbour Courier.";

function read(...lines: readonly string[]) {
  const text = bodyText(lines.map(paragraph), isKnown);
  return {
    ...text,
    body: text.body.map(({ block }) => block.text),
    doubts: text.body.flatMap(({ block, about }) => (about === undefined ? [] : [[block.text, about]])),
    removed: text.removed.map(({ text: line }) => line),
    rules: text.removed.map(({ rule }) => rule.split(":")[0]),
  };
}

describe("the headline", () => {
  const DOUBLES: readonly (readonly [first: string, second: string])[] = [
    ["Port Shuts Berths", "Port Shuts Berths"],
    ["Port Shuts  Berths", "Port Shuts Berths"],
    ["Port Shuts Berths", "PORT SHUTS BERTHS"],
    ["Port Shuts Berths | Tidewater Herald", "Port Shuts Berths"],
    ["Port Shuts Berths", "Port Shuts Berths - Tidewater Herald"],
    ["Port Shuts Berths – Tidewater Herald – Elmhaven", "Port Shuts Berths"],
    ["Tidewater Herald » Port Shuts Berths", "Port Shuts Berths"],
  ];

  for (const [first, second] of DOUBLES) {
    it(`stands there once: ${first} / ${second}`, () => {
      const text = read(first, second, FIRST, CREDIT);

      expect(text.title?.toLowerCase()).toBe("port shuts berths");
      expect(text.body).toEqual([FIRST]);
    });
  }

  it("keeps its typographic quotes where the second has straight ones", () => {
    expect(read("Port’s “Quay”", 'Port\'s "Quay"', FIRST).title).toBe("Port’s “Quay”");
  });

  it("is the first line where it stands there once", () => {
    expect(read("Port Shuts Berths", FIRST, CREDIT)).toMatchObject({ title: "Port Shuts Berths", body: [FIRST] });
  });

  it("loses an outlet's name behind it", () => {
    expect(read("Port Shuts Berths | The Lantern", FIRST).title).toBe("Port Shuts Berths");
  });

  it("keeps a bar that no known name stands behind", () => {
    expect(read("Port Shuts Berths | Elmhaven", FIRST).title).toBe("Port Shuts Berths | Elmhaven");
  });

  it("is found below the page's navigation and share bar", () => {
    const text = read("Skip to content", "Home | News | Sports", "Port Shuts Berths", "Facebook Twitter Email", FIRST);

    expect(text).toMatchObject({ title: "Port Shuts Berths", body: [FIRST] });
  });

  it("is found around a byline and a date", () => {
    const text = read("Port Shuts Berths", "By Ada Quill | The Lantern | November 3, 2023", "Port Shuts Berths", FIRST);

    expect(text.byline).toEqual({ authors: ["Ada Quill"], outlet: "The Lantern", day: "2023-11-03" });
    expect(text).toMatchObject({ title: "Port Shuts Berths", body: [FIRST] });
  });

  it("is not the one of two that is shouted, and has no mark of Markdown", () => {
    expect(read("PORT SHUTS BERTHS", "Port Shuts Berths", FIRST).title).toBe("Port Shuts Berths");
    expect(read("# Port Shuts Berths", FIRST).title).toBe("Port Shuts Berths");
  });

  it("is absent where the text begins with a long paragraph", () => {
    expect(read(`${FIRST} `.repeat(4), SECOND).title).toBeUndefined();
  });

  it("stays where it stands within the text once more", () => {
    expect(read("Port Shuts Berths", FIRST, "Port Shuts Berths", SECOND).body).toEqual([
      FIRST,
      "Port Shuts Berths",
      SECOND,
    ]);
  });
});

describe("the credit", () => {
  it("is found at the top as well", () => {
    expect(read("Port Shuts Berths", CREDIT, FIRST, SECOND)).toMatchObject({
      body: [FIRST, SECOND],
      credits: [{ name: "The Harbour Courier" }],
    });
  });

  it("is found in the last sentence of the last paragraph, which stays and is marked", () => {
    const text = read("Port Shuts Berths", FIRST, `${SECOND} ${CREDIT}`);

    expect(text.credits).toMatchObject([{ name: "The Harbour Courier" }]);
    expect(text.body).toEqual([FIRST, `${SECOND} ${CREDIT}`]);
    expect(text.doubts).toHaveLength(1);
  });

  it("is none in the middle of the text, which is marked", () => {
    const text = read(
      "Port Shuts Berths",
      FIRST,
      "This story was first published in Harbour Monthly.",
      SECOND,
      FIRST,
      SECOND,
    );

    expect(text).toMatchObject({
      credits: [],
      doubts: [["This story was first published in Harbour Monthly.", expect.any(String)]],
    });
  });

  it("may have the author's biography behind it, which stays and is marked", () => {
    const biography = "Ada Quill covers ports and their people for The Harbour Courier.";
    const text = read("Port Shuts Berths", FIRST, CREDIT, biography, "Related Articles");

    expect(text).toMatchObject({ body: [FIRST, biography], doubts: [[biography, "stands behind the credit"]] });
  });

  it("prefers the original over the page that copied it", () => {
    const text = read(
      "Port Shuts Berths",
      FIRST,
      CREDIT,
      "The post Port Shuts Berths appeared first on Tidewater Herald.",
    );

    expect(text.credits.map(({ name }) => name)).toEqual(["The Harbour Courier", "Tidewater Herald"]);
  });

  it("only hinted at is not believed in a sentence about somebody unknown", () => {
    const line = "It was originally published by Greenwater.";

    expect(read("Port Shuts Berths", FIRST, line)).toMatchObject({
      body: [FIRST, line],
      credits: [],
      doubts: [[line, expect.any(String)]],
    });
    expect(read("Port Shuts Berths", FIRST, "(Via Greenwater.)")).toMatchObject({
      body: [FIRST],
      credits: [{ name: "Greenwater" }],
    });
  });

  it("only hinted at is believed in a line of its own", () => {
    expect(read("Port Shuts Berths", FIRST, "Via The Harbour Courier")).toMatchObject({
      body: [FIRST],
      credits: [{ name: "The Harbour Courier" }],
    });
  });
});

describe("boilerplate", () => {
  const AROUND: readonly (readonly [line: string, rule: string])[] = [
    ["Related Articles", "related"],
    ["You may also like", "related"],
    ["READ MORE: Ten Lighthouses to See", "related"],
    ["Advertisement", "advertisement"],
    ["- Advertisement -", "advertisement"],
    ["Story continues below advertisement", "advertisement"],
    ["Share this:", "share"],
    ["Share on Facebook", "share"],
    ["Listen to this article · 4:53 min", "share"],
    ["Facebook Twitter LinkedIn Email", "share"],
    ["Subscribe", "newsletter"],
    ["Sign up for our newsletter", "newsletter"],
    ["Get our top stories in your inbox every morning.", "newsletter"],
    ["Leave a Comment", "comments"],
    ["12 Comments", "comments"],
    ["This field is for validation purposes and should be left unchanged.", "honeypot"],
    ["If you are human, leave this field blank.", "honeypot"],
    ["Leave this field empty if you're human:", "honeypot"],
    ["Please leave this field empty.", "honeypot"],
    ["Your email address will not be published. Required fields are marked *", "form"],
    ["Donate now", "support"],
    ["Filed under: Ports, Trade", "tags"],
    ["© 2026 Tidewater Herald. All rights reserved.", "rights"],
  ];

  for (const [line, rule] of AROUND) {
    it(`goes wherever it stands: ${line}`, () => {
      expect(read("Port Shuts Berths", FIRST, line, SECOND)).toMatchObject({ body: [FIRST, SECOND], rules: [rule] });
    });
  }

  const BEHIND: readonly (readonly [line: string, rule: string])[] = [
    ["Support Tidewater Herald", "support"],
    ["Tidewater Herald NEWS Newsletter", "newsletter"],
    ["Email *", "form"],
    ["Follow Tidewater Herald on Friendface", "share"],
    ["Privacy Policy | Terms of Service", "navigation"],
    ["If you value our work, please consider a gift.", "support"],
  ];

  for (const [line, rule] of BEHIND) {
    it(`goes behind the credit: ${line}`, () => {
      expect(read("Port Shuts Berths", FIRST, CREDIT, line)).toMatchObject({ body: [FIRST], rules: ["credit", rule] });
    });

    it(`stays within the text: ${line}`, () => {
      expect(read("Port Shuts Berths", FIRST, line, SECOND).body).toContain(line);
    });
  }

  it("takes the headlines of a list of other articles with it", () => {
    const text = read(
      "Port Shuts Berths",
      FIRST,
      CREDIT,
      "Related Articles",
      "Ten Lighthouses",
      "Who Owns the Mole?",
      "Donate",
    );

    expect(text).toMatchObject({ body: [FIRST], rules: ["credit", "related", "related", "related", "support"] });
  });

  it("leaves a list of other articles within the text, marked", () => {
    const text = read("Port Shuts Berths", FIRST, "Related Articles", "Ten Lighthouses", SECOND);

    expect(text).toMatchObject({
      body: [FIRST, "Ten Lighthouses", SECOND],
      doubts: [["Ten Lighthouses", expect.any(String)]],
    });
  });

  const PROSE: readonly string[] = [
    "Support for the harbour board fell to a third of the town, a poll found.",
    "Sign up sheets for the last berths filled within an hour on Monday.",
    "More than one in ten of the town’s people work at the quay, she said.",
    "“Share this with your neighbours,” the harbour master told the crowd.",
    "The newsletter of the guild had warned of it, and so had its chairman.",
    "Copyright law does not cover the names of ports, the court decided in May.",
    "Advertisement taxes paid for the mole in 1911, and the town still owns it.",
    "“We are done,” he said.",
    "Why?",
    "Bots only make up a tenth of the visitors, the harbour board said.",
    "Post Office Closes on Monday",
    "Print Sales Fall by Half",
    "Save the Mole With Stones",
    "Copyright 1911 is the mark on the stone, which nobody can read, she said.",
  ];

  for (const line of PROSE) {
    it(`is not what merely begins like it: ${line}`, () => {
      expect(read("Port Shuts Berths", FIRST, line, SECOND)).toMatchObject({ body: [FIRST, line, SECOND], doubts: [] });
      expect(read("Port Shuts Berths", FIRST, SECOND, line).body).toEqual([FIRST, SECOND, line]);
    });
  }

  it("stays above the text where it may be the standfirst, marked", () => {
    const text = read("Port Shuts Berths", "Support for the harbour board falls", FIRST);

    expect(text).toMatchObject({
      body: ["Support for the harbour board falls", FIRST],
      doubts: [["Support for the harbour board falls", expect.any(String)]],
    });
  });

  it("keeps what no rule knows behind the last paragraph, marked", () => {
    expect(read("Port Shuts Berths", FIRST, "Elmhaven Quay Fund")).toMatchObject({
      doubts: [["Elmhaven Quay Fund", "stands behind the last paragraph"]],
    });
  });
});
