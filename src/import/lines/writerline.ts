import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";
import { isDateLine } from "./byline.ts";
import { isBesideNames, undated } from "./bylineasides.ts";
import { behindCraft, colonned, isCraft, led, ledBehind, parted } from "./bylinelabels.ts";
import { type BylineNames, bylineNames, isBehind } from "./bylinenames.ts";
import { namePiece } from "./namepiece.ts";
import { calmJoins } from "./personname.ts";

/** What a line at the place of a byline says of who wrote. */
export interface WriterLine {
  readonly authors: readonly string[];
  /** `by` where words such as "By" or "Text:" say so, `posted` where they say who put the text there, `bare` where there are names alone. */
  readonly said: "by" | "posted" | "bare";
  /** Outlets and roles beside the names. */
  readonly behind: readonly string[];
  /** Whether a day stands beside the names. */
  readonly isDated: boolean;
}

type IsKnown = (name: string) => boolean;

/** Longer lines are prose. */
const LONGEST = 260;

const SEPARATOR = /\s*(?:[|｜•∙▪►»―—‖;；\n]|\s[-–·/]\s|\s\/|\/\/|(?<=\p{Ll}\p{L}*)·|(?<=\p{L}{3})\/(?=\p{L}))\s*/u;

/** The head of what a paper prints by itself: "HARBOUR LETTER - CULTURAL SUPPLEMENT". */
const SUPPLEMENT = new AnyCase(`(?<!\\p{L})${anyLanguage("supplement")}(?!\\p{L})`);

/** `Jo Marsh ’04`: the year of somebody's class, in magazines for those who left a school. */
const CLASS = /(?<=\p{L})\s[’'‘]\d{2}(?=$|\s*[,|]|\s\p{Ll})/gu;

/** `Lima. Jo Marsh, correspondent`: where a report is from, before the name. */
const TOWN = /^(?<town>\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}[\p{L}’'-]+)?)\.\s(?=\p{Lu}[\p{L}’'-]+ \p{Lu}\p{Ll})/u;

function plain(line: string): string {
  const text = line
    .normalize("NFC")
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/[ʼ`´]/gu, "’")
    .replace(/／/gu, "/")
    .replace(/\ufe31/gu, "｜")
    .replace(/[（]/gu, "(")
    .replace(/[）]/gu, ")")
    .replace(/[〔【［]/gu, "[")
    .replace(/[〕】］]/gu, "]")
    .replace(/\S+@\S+\.\w+|https?:\S+|(?<=^|\s)@\w+|(?<=\s)(?!\d{4}-\d\d-\d\d(?!\d))\+?\d[\d() -]{7,}\d(?=$|\s)/gu, " ")
    .replace(/[ \t\u00a0\u3000]+/gu, " ")
    .replace(/^[\s\p{S}•·*-]+|(?<=\p{L})\s?\*{1,3}$|\s+$/gu, "")
    .replace(/^\((?<inner>[^()]*)\)$/u, "$<inner>")
    .replace(/^\[[^[\]]{2,24}\]\s*(?=[\p{L}(])/u, "");
  const apart = text
    .replace(TOWN, "$<town> | ")
    .replace(CLASS, "")
    .replace(/(?<=\p{Script=Arabic})(?:[-–—]\s+|\s+[-–—])(?=\p{Script=Arabic})/gu, " - ");
  return calmJoins(colonned(apart));
}

function partsOf(text: string): readonly string[] {
  return parted(text)
    .split(SEPARATOR)
    .map((part) => part.replace(/^[\s[]+|[\s\]]+$/gu, "").trim())
    .filter(Boolean);
}

/** Whom a line names as those who took pictures, edited, translated or helped. @param isKnown whether a name is an outlet's */
export function othersNamed(line: string, isKnown: IsKnown): readonly string[] {
  if (line.length > LONGEST) return [];
  return partsOf(plain(line)).flatMap((part) => {
    const names = behindCraft(part);
    if (names !== undefined) return bylineNames(names, true, isKnown)?.authors ?? [];
    return /[)\]]/u.test(part) ? (bylineNames(led(part)?.names ?? part, true, isKnown)?.others ?? []) : [];
  });
}

/**
 * Reads a line that stands where bylines stand, in any of the languages: names with or without "By", several parts for those who wrote, took
 * the pictures, edited or translated, with roles, outlets, places and days beside them. Only who wrote is told.
 * @param isKnown whether a name is an outlet's
 * @returns nothing where nobody is named who wrote, or where the line may be something else
 */
export function writerLine(line: string, isKnown: IsKnown): WriterLine | undefined {
  const text = plain(line);
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const parts = partsOf(text);
  if (isCraft(text) && !parts.some((part) => !isCraft(part) && led(part)?.said === "by")) return undefined;
  const told: { readonly said: WriterLine["said"]; readonly found: BylineNames }[] = [];
  const behind: string[] = [];
  const odd: string[] = [];
  for (const part of parts) {
    if (isCraft(part)) continue;
    const lead = led(part);
    if (lead !== undefined) {
      const found = bylineNames(lead.names, true, isKnown);
      if (found !== undefined && found.authors.length > 0) told.push({ said: lead.said, found });
      else if (found === undefined && /[.!?]$/u.test(part) && part.split(" ").length > 6) return undefined;
      continue;
    }
    const isNamed = !isKnown(part) && !isBesideNames(part) && namePiece(part, isKnown) !== undefined;
    if (!isNamed && isBehind(part, isKnown)) behind.push(part);
    else {
      const found = bylineNames(part, false, isKnown);
      const late = found === undefined || found.authors.length === 0 ? ledBehind(part) : undefined;
      const behindIt = late && bylineNames(late.names, true, isKnown);
      if (late && behindIt && behindIt.authors.length > 0) told.push({ said: late.said, found: behindIt });
      else if (found === undefined || found.authors.length === 0) odd.push(part);
      else told.push({ said: found.isTold ? "by" : "bare", found });
    }
  }
  const [only = ""] = odd;
  const signed =
    told.length === 0 && odd.length === 1 && behind.some(isKnown)
      ? bylineNames(only.split(/,\s*/u).at(-1) ?? "", false, isKnown)
      : undefined;
  if (signed !== undefined && signed.authors.length > 0) {
    told.push({ said: "bare", found: signed });
    odd.pop();
  }
  const said = (["by", "bare", "posted"] as const).find((way) => told.some((one) => one.said === way));
  const isDated = parts.some((part) => isDateLine(part) || undated(part) !== part);
  const isOdd = isDated ? odd.length > 2 : odd.length > 1;
  if (said === undefined || (said === "bare" && (isOdd || odd.some((part) => part.split(" ").length > 4))))
    return undefined;
  if (said === "bare" && parts.some((part) => SUPPLEMENT.test(part))) return undefined;
  const all = told.filter((one) => one.said === said);
  return {
    authors: [...new Set(all.flatMap(({ found }) => found.authors))],
    said,
    behind: [...all.flatMap(({ found }) => found.behind), ...behind, ...odd],
    isDated,
  };
}
