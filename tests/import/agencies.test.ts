import { describe, expect, it } from "vitest";
import { agencyAmong, agencyMarked, agencyNamed } from "../../src/import/credit/wire.ts";
import { outletsIn } from "../../src/import/whose/mentions.ts";

describe("an agency", () => {
  it.each([
    ["the associated press", "The Associated Press"],
    ["Agence France-Presse (AFP)", "AFP"],
    ["共同通信社", "Kyodo News"],
    ["Отдел новостей", undefined],
  ])("goes by a name: %s", (words, name) => {
    expect(agencyNamed(words)?.name).toBe(name);
  });

  it.each([
    ["AA", "Anadolu"],
    ["dpa/bb", "dpa"],
    ["aa", undefined],
  ])("goes by a mark in its own letter case: %s", (mark, name) => {
    expect(agencyMarked(mark)?.name).toBe(name);
  });

  it.each([
    ["Deutsche Presse-Agentur (dpa) und andere", "dpa"],
    ["中国新闻网版权", "China News Service"],
    ["Harbour Courier", undefined],
  ])("is one of a notice's holders: %s", (holder, name) => {
    expect(agencyAmong(holder)?.name).toBe(name);
  });
});

describe("an outlet that a line names", () => {
  it.each([
    ["an agency, where it stands", "With files from Reuters.", [["Reuters", 16, false]]],
    ["a newsroom by one of its names", "KHN reported", [["KFF Health News", 0, false]]],
    [
      "two of them",
      "Reuters, Chalkbeat",
      [
        ["Reuters", 0, false],
        ["Chalkbeat", 9, false],
      ],
    ],
    ["by its name alone", "— Grist", [["Grist", 2, true]]],
  ])("is %s", (_, line, found) => {
    expect(outletsIn(line).map(({ name, at, isWhole }) => [name, at, isWhole])).toEqual(found);
  });

  it.each([
    ["a mark that stands for something else as well", "He was sober for AA and the PA of a CEO"],
    ["a word in a longer line", "The mill turned grist into flour, said Grist lovers"],
    ["a part of an address", "www.reuters.com/Reuters"],
    ["a part of a longer word", "Reutersberg"],
  ])("is not %s", (_, line) => {
    expect(outletsIn(line)).toEqual([]);
  });
});
