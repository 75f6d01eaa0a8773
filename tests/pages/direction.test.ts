import { describe, expect, it } from "vitest";
import { direction } from "../../src/article/direction.ts";
import { languageAttributes } from "../../src/pages/frame/languageattributes.ts";

describe("the direction of a language", () => {
  it.each([
    "ar",
    "he",
    "fa",
    "ur",
    "ps",
    "sd",
    "ug",
    "yi",
    "dv",
    "ckb",
    "nqo",
    "syr",
    "pa-PK",
    "uz-AF",
    "az-Arab",
    "ff-Adlm",
  ])("is right to left for %s", (language) => expect(direction(language)).toBe("rtl"));

  it.each(["en", "en-GB", "de", "zh-Hant", "ja", "ru", "hi", "pa", "uz", "ku", "ar-Latn", "tok"])(
    "is left to right for %s",
    (language) => expect(direction(language)).toBe("ltr"),
  );
});

describe("the attributes of a text in a language of its own", () => {
  it("name language and direction where they differ from those around", () => {
    expect(languageAttributes("en", "ar")).toEqual({ lang: "en", dir: "ltr" });
    expect(languageAttributes("en", "de")).toEqual({ lang: "en" });
    expect(languageAttributes("en", "en")).toEqual({});
  });
});
