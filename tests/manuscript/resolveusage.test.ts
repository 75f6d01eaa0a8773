import { describe, expect, test } from "vitest";
import type { UsageAnswer, UsageTerms } from "../../src/article/uses.ts";
import { resolveUsage, type UsageBounds, usageMistake } from "../../src/manuscript/resolveusage.ts";

type Said = UsageAnswer | undefined;

const SAID: readonly Said[] = [undefined, "yes", "ask", "no"];

function terms(said: Said): { usage?: UsageTerms } {
  return said === undefined ? {} : { usage: { "ai-train": said } };
}

/** @param outlet `adapted` where the text is not the outlet's own */
function bounds(publication: Said, outlet: Said | "adapted"): UsageBounds {
  const republishedFrom =
    outlet === "adapted"
      ? undefined
      : {
          name: "The Outlet",
          terms: { distribution: "full" as const, credit: "end" as const, pictures: false },
          ...terms(outlet),
        };
  return { publication: terms(publication), republishedFrom };
}

function resolved(publication: Said, outlet: Said | "adapted", article: Said): Said {
  return resolveUsage(terms(article), bounds(publication, outlet))?.["ai-train"];
}

// What holds without a word of the article: the table of the decision, written out.
describe("a republished article takes the stricter of the two, and no yes that its outlet does not give", () => {
  test.each<[publication: Said, outlet: Said, holds: Said]>([
    [undefined, undefined, undefined],
    [undefined, "yes", "yes"],
    [undefined, "ask", "ask"],
    [undefined, "no", "no"],
    ["yes", undefined, undefined],
    ["yes", "yes", "yes"],
    ["yes", "ask", "ask"],
    ["yes", "no", "no"],
    ["ask", undefined, "ask"],
    ["ask", "yes", "ask"],
    ["ask", "ask", "ask"],
    ["ask", "no", "no"],
    ["no", undefined, "no"],
    ["no", "yes", "no"],
    ["no", "ask", "no"],
    ["no", "no", "no"],
  ])("publication %s, outlet %s: %s", (publication, outlet, holds) => {
    expect(resolved(publication, outlet, undefined)).toBe(holds);
  });
});

test("a text of the publication's own has what the publication says, whatever an outlet says that it rests on", () => {
  for (const said of SAID) expect(resolved(said, "adapted", undefined)).toBe(said);
});

describe("an article can only be stricter", () => {
  const LOOSENESS = ["yes", "ask", "no"];
  const combinations = SAID.flatMap((publication) =>
    [...SAID, "adapted" as const].flatMap((outlet) => SAID.map((article) => [publication, outlet, article] as const)),
  );
  test.each(combinations)("publication %s, outlet %s, article %s", (publication, outlet, article) => {
    const before = resolved(publication, outlet, undefined);
    const after = resolved(publication, outlet, article);
    const mistake = usageMistake("ai-train", article, bounds(publication, outlet));
    const isMore =
      before === undefined
        ? article === "yes" && outlet !== "adapted"
        : article !== undefined && LOOSENESS.indexOf(article) < LOOSENESS.indexOf(before);
    expect(mistake !== undefined).toBe(isMore);
    if (mistake === undefined) expect(after).toBe(article ?? before);
    else expect(after === "yes").toBe(before === undefined);
  });
});

describe("where more is to be had", () => {
  const outlet = (usage: UsageTerms | undefined, url?: string): UsageBounds => ({
    publication: { usage: { tdm: "no", acquire: "https://we.example/" } },
    republishedFrom: {
      name: "The Outlet",
      terms: { distribution: "full", credit: "end", pictures: false, ...(url === undefined ? {} : { url }) },
      ...(usage && { usage }),
    },
  });

  test("is at the publication for what it wrote itself", () => {
    const { publication } = outlet(undefined);
    expect(resolveUsage({}, { publication, republishedFrom: undefined })?.acquire).toBe("https://we.example/");
  });

  test("is never at the publication for an outlet's own text", () => {
    expect(resolveUsage({}, outlet(undefined))).toEqual({ tdm: "no" });
  });

  test("is where the outlet says, else on the page of its terms", () => {
    const terms = "https://outlet.example/terms";
    expect(resolveUsage({}, outlet({ acquire: "https://outlet.example/ai" }, terms))?.acquire).toBe(
      "https://outlet.example/ai",
    );
    expect(resolveUsage({}, outlet(undefined, terms))?.acquire).toBe(terms);
  });

  test("is where the article says", () => {
    const usage = { acquire: "https://article.example/" };
    expect(resolveUsage({ usage }, outlet({ acquire: "https://outlet.example/ai" }))?.acquire).toBe(usage.acquire);
  });
});

test("where nobody says anything there is nothing", () => {
  const silent = { publication: {}, republishedFrom: undefined };
  expect(resolveUsage({}, silent)).toBeUndefined();
  expect(resolveUsage({ usage: {} }, { ...silent, publication: { usage: {} } })).toBeUndefined();
});
