import { describe, expect, it } from "vitest";
import { creditSentence } from "../../src/import/credit/creditsentence.ts";
import { worked } from "./processor.ts";

const isKnown = (name: string) => ["the lantern", "lantern", "reuters"].includes(name.toLowerCase());

/** The line, the outlet, and what else it says. */
const CREDITS: readonly (readonly [line: string, name: string, more?: object])[] = [
  ["This article appeared originally on The Harbour Courier.", "The Harbour Courier"],
  ["This article originally appeared on The Harbour Courier.", "The Harbour Courier"],
  ["This article originally appeared in The Harbour Courier!", "The Harbour Courier"],
  ["This story was first published by The Harbour Courier.", "The Harbour Courier"],
  ["This story was originally reported by The Harbour Courier.", "The Harbour Courier"],
  ["This report first appeared at Harbour Courier", "Harbour Courier"],
  ["The above article was originally posted on The Harbour Courier.", "The Harbour Courier"],
  ["This news article was previously published in The Harbour Courier.", "The Harbour Courier"],
  ["It was originally published by The Harbour Courier.", "The Harbour Courier", { strength: "hinted" }],
  ["Originally published by The Harbour Courier", "The Harbour Courier"],
  ["Originally published on The Harbour Courier.", "The Harbour Courier"],
  [
    "Originally published in The Harbour Courier on November 3, 2023.",
    "The Harbour Courier",
    { published: "2023-11-03" },
  ],
  ["Originally published in The Harbour Courier on Nov. 3, 2023.", "The Harbour Courier", { published: "2023-11-03" }],
  ["Originally published in The Harbour Courier, 3 November 2023", "The Harbour Courier", { published: "2023-11-03" }],
  ["Originally published by The Harbour Courier in November 2023.", "The Harbour Courier"],
  ["First appeared on The Harbour Courier.", "The Harbour Courier"],
  ["Originally from The Harbour Courier", "The Harbour Courier"],
  ["Republished from The Harbour Courier.", "The Harbour Courier"],
  ["Republished with permission from The Harbour Courier.", "The Harbour Courier"],
  ["Republished with the kind permission of The Harbour Courier.", "The Harbour Courier"],
  ["Reprinted by permission of The Harbour Courier. All rights reserved.", "The Harbour Courier"],
  ["Republished here courtesy of The Harbour Courier.", "The Harbour Courier"],
  ["Cross-posted from The Harbour Courier", "The Harbour Courier"],
  ["Syndicated via The Harbour Courier", "The Harbour Courier"],
  ["© 2024 The Harbour Courier. Reprinted with permission.", "The Harbour Courier"],
  ["The post Port Shuts Berths appeared first on Harbour Courier.", "Harbour Courier"],
  [
    "The Harbour Courier first published this story on March 4, 2024.",
    "The Harbour Courier",
    { published: "2024-03-04" },
  ],
  ["Read the original article on The Harbour Courier.", "The Harbour Courier"],
  ["Click here to read the original story at The Harbour Courier", "The Harbour Courier"],
  ["The original version of this article was published by The Harbour Courier.", "The Harbour Courier"],
  ["This piece was written for The Harbour Courier by Ada Quill.", "The Harbour Courier", { authors: ["Ada Quill"] }],
  [
    "This story by Ada Quill originally appeared in The Harbour Courier.",
    "The Harbour Courier",
    { authors: ["Ada Quill"] },
  ],
  [
    "This story was originally published by The Harbour Courier, a nonprofit newsroom that covers ports.",
    "The Harbour Courier",
  ],
  ["This column originally ran in the November issue of Harbour Monthly.", "Harbour Monthly"],
  [
    "This article was originally published with the title “Quay to Nowhere” in The Harbour Courier.",
    "The Harbour Courier",
  ],
  [
    "This article first appeared in U.S. News & Harbour Report and is reproduced here with permission.",
    "U.S. News & Harbour Report",
  ],
  ["This article originally appeared on the website of The Harbour Courier.", "The Harbour Courier"],
  ["This article was originally published by our partners at The Harbour Courier.", "The Harbour Courier"],
  [
    "This article is republished from The Harbour Courier under a Creative Commons license. Read the original article.",
    "The Harbour Courier",
  ],
  ["this story originally appeared on the lantern", "the lantern"],
  ["*This article originally appeared on The Harbour Courier.*", "The Harbour Courier"],
  ["_(This article originally appeared on The Harbour Courier.)_", "The Harbour Courier"],
  ["[Originally published in The Harbour Courier]", "The Harbour Courier"],
  ["— This article originally appeared on The Harbour Courier", "The Harbour Courier"],
  ["Editor’s note: This article originally appeared on The Harbour Courier.", "The Harbour Courier"],
  ["This article originally appeared on “The Harbour Courier.”", "The Harbour Courier"],
  [
    "Editor's note: This article was first published in The Harbour Courier on Nov. 3, 2023, and has been lightly edited.",
    "The Harbour Courier",
    { published: "2023-11-03" },
  ],
  ["Via The Harbour Courier", "The Harbour Courier", { strength: "hinted" }],
  ["(via Reuters)", "Reuters", { strength: "hinted" }],
  ["Source: The Harbour Courier", "The Harbour Courier", { strength: "hinted" }],
  ["H/T The Harbour Courier", "The Harbour Courier", { strength: "hinted" }],
  ["Article courtesy of The Harbour Courier", "The Harbour Courier"],
  ["This article originally appeared on courier.example.com.", "courier.example.com"],
];

const LINKED: readonly (readonly [line: string, more: object])[] = [
  [
    "This article originally appeared on [The Harbour Courier](https://courier.example.com/2026/berths/).",
    { name: "The Harbour Courier", url: "https://courier.example.com/2026/berths/" },
  ],
  [
    "This article [originally appeared](https://courier.example.com/berths) on The Harbour Courier.",
    { name: "The Harbour Courier", url: "https://courier.example.com/berths" },
  ],
  [
    'This article originally appeared on <a href="https://courier.example.com/berths?a=1&amp;b=2" rel="nofollow">The Harbour Courier</a>.',
    { name: "The Harbour Courier", url: "https://courier.example.com/berths?a=1&b=2" },
  ],
  [
    "<em>Originally published by <a href='https://courier.example.com/berths'>The Harbour Courier</a></em>",
    { name: "The Harbour Courier", url: "https://courier.example.com/berths" },
  ],
  [
    "This article originally appeared on The Harbour Courier (https://courier.example.com/berths).",
    { name: "The Harbour Courier", url: "https://courier.example.com/berths" },
  ],
  [
    "This article originally appeared on The Harbour Courier: https://courier.example.com/berths.",
    { name: "The Harbour Courier", url: "https://courier.example.com/berths" },
  ],
  [
    "This article originally appeared on The Harbour Courier <https://courier.example.com/berths>",
    { name: "The Harbour Courier", url: "https://courier.example.com/berths" },
  ],
  [
    "This article first appeared on https://www.courier.example.com/berths",
    { name: "courier.example.com", url: "https://www.courier.example.com/berths" },
  ],
  [
    "Originally published by [The Harbour Courier](https://courier.example.com/).",
    { name: "The Harbour Courier", home: "https://courier.example.com/" },
  ],
  [
    "This article is republished from [The Harbour Courier](https://courier.example.com/) under a [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) licence. Read the [original article](https://courier.example.com/berths).",
    {
      name: "The Harbour Courier",
      home: "https://courier.example.com/",
      url: "https://courier.example.com/berths",
      licence: "https://creativecommons.org/licenses/by/4.0/",
    },
  ],
];

const NO_CREDITS: readonly string[] = [
  "© 2024 The Harbour Courier",
  "Copyright The Harbour Courier. All rights reserved.",
  "Photo: Originally published by The Harbour Courier",
  "Photo courtesy of The Harbour Courier",
  "Featured image via The Harbour Courier",
  "Image: originally published in The Harbour Courier",
  "Via Getty Images",
  "This article was originally published on November 3, 2023.",
  "This article was originally published in 2019.",
  "This article was originally published here in 2019.",
  "This article originally appeared on our site.",
  "This story was reported by Ada Quill and edited by Ben Ink.",
  "Story by Ada Quill",
  "The report was first published by Greenwater in 2019 and found that rivers ran dry.",
  "The story was first reported by The Lantern.",
  "The study was first published in Harbour Science.",
  "This report was first published by the ministry.",
  "This was first reported by residents in May.",
  "According to The Lantern, it rained.",
  "From Monday, trains will run hourly.",
  "From dawn the harbour was full of boats.",
  "First published in 1998, the novel sold well.",
  "It was first released in Elmland.",
  "Source: officials",
  "The Lantern first published this year what it called a map of the coast, and more.",
  "She originally wrote this article for herself, she said, and never meant to publish it in The Lantern or elsewhere.",
  "Read more at The Harbour Courier",
  "",
];

describe("a credit sentence", () => {
  for (const [line, name, more] of CREDITS) {
    it(`names its outlet: ${line}`, () => {
      expect(creditSentence(line, isKnown)).toMatchObject({ name, whole: true, ...more });
    });
  }

  it.each(LINKED)("gives its links: %s", (line, more) => {
    expect(creditSentence(line, isKnown)).toMatchObject({ ...more, whole: true });
  });

  it.each(NO_CREDITS)("is not: %s", (line) => {
    expect(creditSentence(line, isKnown)).toBeUndefined();
  });

  it("is not the whole line where another sentence follows", () => {
    const line = "This article originally appeared on The Harbour Courier. Ada Quill covers ports.";

    expect(creditSentence(line, isKnown)).toMatchObject({ name: "The Harbour Courier", whole: false });
  });

  it("is read in no time out of anything", () => {
    const hostile = [
      "[".repeat(1000),
      "<a href=".repeat(140),
      `This article originally appeared on ${"A ".repeat(560)}`,
      `by ${"Aa ".repeat(380)}`,
    ];
    const read = () => {
      for (const line of hostile) creditSentence(line, isKnown);
    };
    // the first time its patterns are compiled
    read();
    const start = worked();
    read();

    expect(worked() - start).toBeLessThan(500);
  });
});
