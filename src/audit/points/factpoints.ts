import { creativeCommonsName } from "../../article/creativecommons.ts";
import { longDay } from "../../article/credit.ts";
import type { Licence } from "../../article/licence.ts";
import { folded, hasWords } from "../reprint/folded.ts";
import { saysDate } from "./datewords.ts";
import { owedHtml } from "./owed.ts";
import { linksOf, placeKey } from "./samelink.ts";
import { isForMachines, isHiddenThere, isRead, type Seen, unseeable } from "./seen.ts";
import { fulfilled, notOwed, type Ruling } from "./verdict.ts";

/** Whether a line has a name's parts, whole or with initials, in any order. */
function isNamedIn(line: string, name: string): boolean {
  const parts = folded(name).split(" ");
  const words = line.split(" ");
  const family = parts.at(-1) ?? "";
  if (hasWords(line, folded(name))) return true;
  if (parts.length < 2 || !words.includes(family)) return false;
  return parts.slice(0, -1).every((part) => words.includes(part) || words.includes(part[0] ?? ""));
}

/** The point of the authors. */
export function authorsPoint(seen: Seen): Ruling {
  const { authors } = seen.owed;
  if (authors.length === 0) return notOwed("no author is known");
  const lines = seen.beside.map(({ text }) => folded(text));
  const missing = authors.filter((name) => !lines.some((line) => isNamedIn(line, name)));
  if (missing.length === 0) return fulfilled(authors.length === 1 ? "the author is named" : "all authors are named");
  const cannot = unseeable(seen, missing, true);
  if (cannot !== undefined) return cannot;
  const change = `name ${missing.join(", ")}`;
  const line = owedHtml(seen.owed);
  if (missing.length < authors.length)
    return { verdict: "partly", found: `not named: ${missing.join(", ")}`, change, line };
  if (isHiddenThere(seen, missing)) return { verdict: "partly", found: "named, and hidden from readers", change, line };
  if (isForMachines(seen, missing))
    return { verdict: "partly", found: "only machines are told who wrote", change, line };
  return {
    verdict: "no",
    found: authors.length === 1 ? "the author is not named" : "no author is named",
    change,
    line,
  };
}

/** A licence's address without language, deed and legal code. */
function licenceKey(url: string): string | undefined {
  return placeKey(url)?.replace(/\/(?:deed|legalcode)[\w.-]*$/u, "");
}

/** What a licence is called: by its name, and of Creative Commons by its code and in words. */
function licenceNames({ name, url }: Licence): readonly string[] {
  const known = creativeCommonsName(url);
  const [, code = ""] = /\/licenses\/([a-z-]+)\//u.exec(url) ?? [];
  const words = code
    .split("-")
    .map((part) => ({ by: "Attribution", nc: "NonCommercial", nd: "NoDerivatives", sa: "ShareAlike" })[part] ?? "")
    .join(" ");
  return [name, ...(known === undefined ? [] : [known]), ...(code === "" ? [] : [`CC ${code}`, words])];
}

/** The point of the licence: named, and linked. */
export function licencePoint(seen: Seen): Ruling {
  const { licence } = seen.owed.article;
  if (licence === undefined) return notOwed("no licence is known");
  const links = linksOf(seen).filter(({ href }) => licenceKey(href) === licenceKey(licence.url));
  const names = licenceNames(licence);
  const isCommons = creativeCommonsName(licence.url) !== undefined;
  const isNamed = isRead(seen, [...names, ...(isCommons && links.length > 0 ? ["Creative Commons"] : [])]);
  if (links.length > 0 && (isNamed || links.some(({ isPicture }) => isPicture)))
    return fulfilled(`${licence.name} is named and linked`);
  const change = `name ${licence.name} and link to ${licence.url}`;
  const line = owedHtml(seen.owed);
  const partly = (found: string): Ruling => ({ verdict: "partly", found, change, line });
  if (links.length > 0) return partly("the licence is linked, and not named");
  const cannot = unseeable(seen, [licence.url]);
  if (cannot !== undefined) return cannot;
  if (isNamed) return partly("the licence is named, and not linked");
  if (isCommons && isRead(seen, ["Creative Commons"]))
    return partly("a licence of Creative Commons is named, and not which");
  if (isHiddenThere(seen, names)) return partly("the licence is there, and hidden from readers");
  if (isForMachines(seen, [...names, licence.url])) return partly("only machines are told the licence");
  return { verdict: "no", found: "the licence is not named", change, line };
}

/** Whether a line about the original has the day and the year in it, whatever it calls the month. */
function isDatedIn(seen: Seen, published: string): boolean {
  const [year = "", , day = ""] = published.slice(0, 10).split("-");
  return seen.beside.some(({ text, links }) => {
    const words = folded(text).split(" ");
    return links.length > 0 && words.includes(year) && (words.includes(String(Number(day))) || words.includes(day));
  });
}

/** The point of the original's date. */
export function datePoint(seen: Seen): Ruling {
  const { published } = seen.owed;
  if (published === undefined) return notOwed("the original's date is not known");
  const day = longDay(published);
  if (saysDate(seen.besideText, published) || isDatedIn(seen, published)) return fulfilled(`${day} is named`);
  const change = `say that it appeared on ${day}`;
  const line = owedHtml(seen.owed);
  const cannot = unseeable(seen, [published.slice(0, 10), day]);
  if (cannot !== undefined) return cannot;
  if (saysDate(folded(seen.reprint.machine.text.replace(/T\d{2}:/gu, " $&")), published))
    return { verdict: "partly", found: "only machines are told the date", change, line };
  return { verdict: "no", found: "the original's date is not named", change, line };
}

function fileStem(address: string): string {
  const path = URL.parse(address, "https://host.invalid")?.pathname ?? address;
  return (path.split("/").at(-1) ?? "").replace(/(?:-\d+x\d+|-scaled|@2x)?\.\w+$/u, "").toLowerCase();
}

/** The point of the picture's credit, where its picture is shown. */
export function picturePoint(seen: Seen): Ruling {
  const { image } = seen.owed.article;
  const credit = image?.credit ?? image?.copyright;
  if (image === undefined || credit === undefined) return notOwed("no picture with a credit belongs to it");
  const stem = fileStem(image.url);
  const isShown = seen.reprint.pictures.some((address) =>
    address.split(/,\s+|\s+/u).some((part) => fileStem(part) === stem || part.toLowerCase().includes(`/${stem}.`)),
  );
  if (!isShown) return notOwed("its picture is not shown");
  const names = [image.credit, image.copyright].filter((name) => name !== undefined);
  const lines = seen.reprint.lines.map(({ text }) => folded(text));
  if (names.some((name) => lines.some((line) => isNamedIn(line, name)))) return fulfilled("the picture is credited");
  const change = "credit the picture below it";
  const line = [image.credit && `Picture: ${image.credit}.`, image.copyright].filter(Boolean).join(" ");
  const cannot = unseeable(seen, names, true);
  if (cannot !== undefined) return cannot;
  if (isForMachines(seen, names) || isHiddenThere(seen, names))
    return { verdict: "partly", found: "only machines are told whose picture it is", change, line };
  return { verdict: "no", found: "the picture is shown without its credit", change, line };
}
