import type { Root } from "hast";
import { attribute, elements, textOf } from "../html/tree.ts";
import { everyLanguage } from "../languages/furtherlanguages.ts";
import { AnyCase } from "../lines/anycase.ts";

const ABOUT_ME = new AnyCase(`^${everyLanguage("aboutMe")}$`);

/** Whether a page leads to one that somebody has about himself, so that its site is one person's. */
export function isPersonalSite(page: Root): boolean {
  return [...elements(page)].some(
    (element) =>
      element.tagName === "a" &&
      (ABOUT_ME.test(textOf(element).trim()) || /\/about-?me\/?$/iu.test(attribute(element, "href") ?? "")),
  );
}
