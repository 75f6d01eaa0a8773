import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { isOrganization, people } from "../lines/personname.ts";
import { flat } from "../material/flattext.ts";
import type { Agency } from "./agency.ts";
import { agencyAmong, agencyNamed } from "./wire.ts";

/** Whose rights a line reserves. */
export interface RightsNotice {
  readonly text: string;
  /** The holder as the notice writes it; none where it names nobody. */
  readonly holder?: string;
  readonly agency?: Agency;
  /** Whether the holder is one person or several. */
  readonly isPerson: boolean;
  /** Whether the holder is a company, which is seldom what an outlet is called. */
  readonly isCompany: boolean;
  /** Whether somebody else distributes the text for the holder. */
  readonly isSyndicated: boolean;
  /** The words that forbid to use the text. */
  readonly prohibition?: string;
}

const LONGEST = 700;
const YEARS = "(?:\\d{4}(?:\\s?[-–/]\\s?(?:\\d{4}|\\d{2}))?)";
const SIGN = `(?:©|\\(c\\)|ⓒ|copyright(?:\\s*©|\\s*\\(c\\))?|copr\\.|${anyLanguage("rights")})`;

const HOLDER =
  "(?<holder>(?:dpa-infocom|[^\\s.,;:|()©][^.;:|()©，。\\n]{0,90}?(?:,? (?:Inc|LLC|L\\.P|Ltd|Co|Corp|S\\.A|GmbH|AG)\\b\\.?)?))";
const RESERVED = anyLanguage("reserved");

/** What stands behind a holder. */
const STOP = `(?=\\s*(?:[.;:|(，。]|,\\s|—|–|$|${YEARS}|${RESERVED}|${anyLanguage("distributed")}|visit\\b|reprinted|via\\b))`;

const FORMS: readonly RegExp[] = [
  new AnyCase(
    `${SIGN}\\s*[:,]?\\s*\\(?${YEARS}\\)?\\s*[,.:]?\\s*(?:${anyLanguage("byMaker")} )?(?!${YEARS})${HOLDER}${STOP}`,
  ),
  new AnyCase(`${SIGN}\\s*[:,]?\\s*(?:${anyLanguage("byMaker")} )?(?!${YEARS})${HOLDER}${STOP}`),
  new AnyCase(`(?:^|\\.\\s)${HOLDER}[.,]?\\s*(?:${RESERVED})`),
];
const STARTS = new AnyCase(
  `^(?:the-cnn-wire)?[^\\p{L}\\p{N}]{0,5}(?:${SIGN}|all (?:content|contents|material)\\b)|${RESERVED}`,
);
/** Prose may begin with the word, never with the sign. */
const WORD_ALONE = /^copyright\s+(?![\d©(])/iu;
const DISTRIBUTED = new AnyCase(`${anyLanguage("distributed")} [^.]{3,60}`);
const FORBIDDEN = new AnyCase(anyLanguage("forbids"));

/** Whether words say what may not be done with somebody's work, in any of the languages. */
export function isForbidding(text: string): boolean {
  return FORBIDDEN.test(text);
}

const FORBIDS = new AnyCase(`[^.。!]*(?:${anyLanguage("forbids")})[^.。!]*[.。!]?`);
const COMPANY =
  /\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Company|Group|Holdings?|Media Group|GmbH|AG|S\.?A|S\.?p\.?A|B\.?V|A\/S|AS|AB|Communications|Enterprises|Partners|株式会社|有限公司)\.?$/u;

/** A holder's name without what makes it a company's. */
export function outletOf(holder: string): string {
  return holder.replace(COMPANY, "").replace(/[\s,]+$/u, "") || holder;
}

const PICTURES = /\b(?:getty|shutterstock|unsplash|alamy|photo(?:s|graphs?)? (?:by|©)|image credit)\b/iu;

/** "© Bild: REUTERS / Jo Marsh", "© Photo courtesy of the quay": whose the picture is. */
const PICTURE_LABEL = new AnyCase(
  `^[^\\p{L}\\p{N}]{0,3}(?:${anyLanguage("picture")})(?:\\s*[:：]|\\s+courtesy(?!\\p{L}))`,
);

function agencyOf(holder: string): Agency | undefined {
  return agencyNamed(holder) ?? agencyAmong(holder.replace(COMPANY, ""));
}

function cleaned(holder: string): string {
  return holder
    .replace(
      new RegExp(`^(?:${SIGN}|${YEARS}|provided by|${anyLanguage("byMaker")})\\s+|\\s*(?:${RESERVED}).*$`, "giu"),
      "",
    )
    .replace(/^[\s,.–—-]+|[\s,.–—-]+$/gu, "");
}

/** The words of a line that forbid to use a text. */
export function prohibition(line: string): string | undefined {
  return FORBIDDEN.test(line) ? FORBIDS.exec(line)?.[0].trim() : undefined;
}

/**
 * Reads a line as a rights notice: `© 2026 The Lantern`, `Copyright 2026 The Associated Press. All rights reserved. This material may
 * not be published …`.
 * @returns nothing for any other line
 */
export function rightsNotice(line: string): RightsNotice | undefined {
  if (line.length > LONGEST * 2) return undefined;
  const text = flat(line);
  if (text.length > LONGEST || !STARTS.test(text) || PICTURES.test(text) || PICTURE_LABEL.test(text)) return undefined;
  const found = FORMS.map((form) => form.exec(text)?.groups?.holder).find((holder) => holder !== undefined);
  const holder = found === undefined ? undefined : cleaned(found);
  const agency = holder === undefined ? undefined : agencyOf(holder);
  if (holder !== undefined && agency === undefined && WORD_ALONE.test(text) && /^\p{Ll}/u.test(holder))
    return undefined;
  const forbidden = prohibition(text);
  return {
    text,
    ...(holder && { holder }),
    ...(agency && { agency }),
    isPerson: holder !== undefined && agency === undefined && !isOrganization(holder) && people(holder).length > 0,
    isCompany: holder !== undefined && COMPANY.test(holder),
    isSyndicated: DISTRIBUTED.test(text),
    ...(forbidden && { prohibition: forbidden }),
  };
}
