import type { Root } from "hast";
import { attribute, elements, textOf } from "../html/tree.ts";

/** What the site of one person calls the page about himself, in the languages that are read. */
const ABOUT_ME =
  /^(?:about me|über mich|zu mir|à propos de moi|qui suis-je ?\??|sobre m[ií]m?|quem sou(?: eu)?|quién soy|chi sono|su di me|over mij|om m[ei]g|om mig|o mnie|kim jestem|про мене|обо мне|о себе|hakkımda|ben kimim|نبذة عني|من أنا|关于我|關於我|私について|自己紹介|minusta|rólam|o mně|o meni|despre mine|sobre mi|על עצמי|σχετικά με εμένα)$/iu;

/** Whether a page leads to one that somebody has about himself, so that its site is one person's. */
export function isPersonalSite(page: Root): boolean {
  return [...elements(page)].some(
    (element) =>
      element.tagName === "a" &&
      (ABOUT_ME.test(textOf(element).trim()) || /\/about-?me\/?$/iu.test(attribute(element, "href") ?? "")),
  );
}
