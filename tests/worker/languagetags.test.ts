import { expect, test } from "vitest";
import tags from "../../src/article/languagetags.ts";

test.each([
  "en",
  "de",
  "pt-BR",
  "zh-Hant-TW",
  "gsw",
  "sr-Latn",
  "de-1996",
  "EN-us",
  "ar-EG",
  "mi",
  "yue-Hant-HK",
  "sl-rozaj",
])("%s is a language tag", (tag) => expect(tags.check(tag)).toBe(true));

test.each([
  "",
  "x",
  "xx",
  "qq",
  "en-",
  "en_US",
  "english",
  "e",
  "en-XX-",
  "de-Abcd",
  "en-QX",
  "12",
  "-",
  "en--US",
  "EN US",
])("%j is none", (tag) => expect(tags.check(tag)).toBe(false));
