import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Profile, type Range, rangeWords } from "../../src/profiles/profile.ts";
import { PROFILES } from "../../src/profiles/profiles.ts";
import { FORMATS } from "../../src/site/formats.ts";

function words(range: Range | undefined, unit = ""): string {
  return range === undefined ? "" : `${rangeWords(range)}${unit}`;
}

function pictureWords({ picture }: Profile): string {
  if (picture === undefined) return "any";
  const { isRequired, width, largerSide, smallerSide, ratio, bytes, types, isMeasured, isCredited } = picture;
  const parts = [
    isRequired ? "required" : "left out where it does not fit",
    ...(width ? [`width ${rangeWords(width)}`] : []),
    ...(largerSide ? [`larger side ${rangeWords(largerSide)}`] : []),
    ...(smallerSide ? [`smaller side ${rangeWords(smallerSide)}`] : []),
    ...(ratio ? [`width by height ${rangeWords(ratio)}`] : []),
    ...(bytes ? [`${rangeWords(bytes)} bytes`] : []),
    ...(types ? [types.map((type) => type.replace("image/", "")).join(", ")] : []),
    ...(isMeasured ? ["type and size known"] : []),
    ...(isCredited ? ["credit known"] : []),
  ];
  return parts.join("; ");
}

function profileTable(): string {
  const rows = Object.entries(PROFILES).map(([name, profile]: [string, Profile]) => [
    `\`${name}\``,
    `\`${FORMATS[profile.format].file}\``,
    words(profile.entries),
    words(profile.headline),
    words(profile.excerpt),
    profile.isWhole ? "whole" : "whole or summary",
    profile.tags === undefined
      ? "all that we carry"
      : `${profile.tags.allowed.size} kinds; others stand in for ${Object.keys(profile.tags.instead).length}; ${profile.tags.nesting} deep`,
    pictureWords(profile),
    words(profile.days, " days"),
    words(profile.bytes, " bytes"),
    profile.specification.readOn,
  ]);
  const head = [
    "profile",
    "hand out",
    "entries",
    "headline",
    "excerpt",
    "text",
    "tags",
    "picture",
    "age",
    "document",
    "as its rules read on",
  ];
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

// `vitest run -u` writes it anew.
test("the reference for editors has the profiles' rules as they are", async () => {
  const file = "content/README.md";
  const written = readFileSync(file, "utf8").replace(
    /(?<=## What platforms require\n\n)(?:\|.*\n)+/,
    () => `${profileTable()}\n`,
  );

  expect(written).toContain(profileTable());
  await expect(written).toMatchFileSnapshot(`../../${file}`);
});
