import { everyLanguage } from "../languages/furtherlanguages.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";
import { calmName, isOrganization, isPlace } from "./personname.ts";

/** One person of a byline, and what the line sets right behind: an outlet, a role, a place. */
export interface NamedPerson {
  readonly name: string;
  readonly behind: readonly string[];
}

const PARTICLE =
  "(?:de|der|den|des|del|dels|della|delle|dei|degli|di|da|das|do|dos|du|la|las|le|les|lo|los|el|al|van|von|vom|zu|zum|zur|zer|ter|ten|te|op|het|bin|bint|ibn|abu|ben|av|af|y|i|e|et|’t|'t)";
const START = "(?:(?:d|l|de|dell|O)['’]|(?:al|el|ad|as|ar|ash|ul)-)?";
const WORD = `(?:${START}\\p{Lu}[\\p{L}\\p{M}.'’-]*|["“‘(]\\p{Lu}[\\p{L}.]+["”’)])`;
const FIRST = `${START}\\p{Lu}[\\p{L}\\p{M}.'’-]*`;
const WORDS = new RegExp(`^${FIRST}(?: (?:${PARTICLE} ){0,3}${WORD}){0,7}(?=$|[^\\p{L}\\p{M}])`, "u");

/** Titles before a name: none of it. */
const HONORIFIC = new RegExp(`^${everyLanguage("honorific")}\\.?\\s+(?=\\p{L})`, "u");

/** Begins what somebody is, in a line that sets it behind the name without a comma. */
const ROLE_WORD = new RegExp(`^${anyLanguage("roleWord")}$`, "u");

/** What a writer may write about, between name and role: "Business Writer". */
const BEAT = new RegExp(`^${anyLanguage("beat")}$`, "u");

const ROLE = new AnyCase(`^(?:${everyLanguage("role")})(?: .{0,80})?$`);

const FROM = new RegExp(`^,? ${anyLanguage("serves")}(?: the)? (?<outlet>[\\p{Lu}\\d(].{1,70})$`, "u");
const PLACED = new RegExp(`^,? (?:reporting |writing )?${everyLanguage("placed")} \\p{Lu}[^,;]{1,50}$`, "u");
const HEADED = new AnyCase(
  `^(?:${anyLanguage("role").replaceAll("(?: .{0,80})?", "").replaceAll("(?: [\\p{L}’'-]+){0,6}", "").replaceAll("(?:[\\p{L}-]+ ){0,3}", "")})\\s+(?=\\p{Lu})`,
);

/** `港湾日報記者 Jo Marsh`: for whom somebody writes and what he is, right before a name in Latin letters. */
const EASTERN_HEADED = new RegExp(`^\\p{Script=Han}{0,10}?(?:${anyLanguage("behindName")})\\s*(?=\\p{Lu})`, "u");

/** Places and houses that look like a name of two words. */
const PLACES =
  "Middle East|White House|Supreme Court|Wall Street|Capitol Hill|Silicon Valley|Latin America|(?:North|South|East|West|Central) \\p{Lu}\\p{Ll}+a";

/** Where readers can share a page. */
const SITES =
  "Facebook|Twitter|WhatsApp|Telegram|LinkedIn|Instagram|Pinterest|YouTube|Google|Reddit|Menéame|Tuenti|Digg|Flipboard|Pocket|Bluesky|Mastodon|TikTok";

/** Whether words are a label or a rubric of the page's own. */
const LABEL = new RegExp(
  `^${anyLanguage("titleArticle")} \\S+$|^${anyLanguage("labelStart")}\\s|^(?:${PLACES})$|(?<!\\p{L})(?:${anyLanguage("labelWord")}|${SITES})(?!\\p{L})`,
  "u",
);

/** Words of headlines and of the hour, which stand within or at the end of no name. */
const PHRASE = /\s(?:That|This|These|The|Of|For|With|From|Why|What|Who|When)\s|\p{Ll}['’]s\s|\sBy$|^[AP]m\s/u;

/** Whether words are a page's own label or rubric, as no name is. */
export function isLabel(words: string): boolean {
  return LABEL.test(words) || PHRASE.test(words);
}

const ACRONYM = /^\p{Lu}{2,5}$/u;

const CAPITAL = new RegExp(`^["“‘(]?${START}\\p{Lu}`, "u");

/** Whether words are a person's name as far as their form tells: two and more, and none that only outlets, places and labels have. */
function isPerson(name: string, isKnown: (name: string) => boolean): boolean {
  const words = name.split(" ");
  const full = words.filter((word) => CAPITAL.test(word));
  if (full.length < 2 || full.length > 5 || full.every((word) => /^\p{Lu}\.?$/u.test(word))) return false;
  if (/[.:]$/u.test(name) && !/(?:\p{Lu}|Jr|Sr)\.$/u.test(name)) return false;
  return !isKnown(name) && !isOrganization(calmName(name)) && !isPlace(name) && !isLabel(calmName(name));
}

/** Where, among words with capitals, the name ends and an outlet or a role begins. */
function cut(words: readonly string[], isKnown: (name: string) => boolean): number {
  const isShout = (word: string) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase();
  const shouted = words.findIndex((word) => !isShout(word) && !/^(?:\p{Lu}\.?|Mc\p{Lu}+|\p{Ll}+)$/u.test(word));
  if (
    shouted >= 2 &&
    words.slice(0, 2).every((word) => isShout(word) || /^\p{Lu}\.$/u.test(word)) &&
    words.slice(0, shouted).some(isShout)
  )
    return shouted;
  const role = words.findIndex((word, at) => at >= 2 && ROLE_WORD.test(word));
  if (role >= 0) {
    let at = role;
    const isPart = (word: string) =>
      BEAT.test(word) ||
      isKnown(word) ||
      isOrganization(word) ||
      (ACRONYM.test(word) && !words.slice(0, 2).every(isShout));
    while (at > 2 && isPart(words[at - 1] ?? "")) at--;
    return at;
  }
  for (let at = 2; at < words.length; at++)
    if (words[at - 1]?.toLowerCase() !== "the" && isKnown(words.slice(at).join(" "))) return at;
  return words.length;
}

/** Whether words begin with an abbreviation that nobody can say, as stations are called: "NDR Info". */
function isStation([first = "", ...others]: readonly string[]): boolean {
  return /^[^\P{Lu}AEIOUY]{3,4}$/u.test(first) && others.some((word) => /\p{Ll}{2}/u.test(word));
}

/**
 * Reads one person with what the line sets right behind: `Jo Marsh`, `Dr. Jo Marsh in Oslo`, `JO MARSH Associated Press`,
 * `Jo Marsh for The Lantern`, `Jo Marsh (dpa)`.
 * @param isKnown whether a name is an outlet's
 * @returns nothing unless every word is understood
 */
export function namePiece(piece: string, isKnown: (name: string) => boolean): NamedPerson | undefined {
  let text = piece.trim();
  const behind: string[] = [];
  text = text
    .replace(/\s*[([](?<inner>[^()[\]]{2,60})[)\]]$/u, (_, inner: string) => {
      behind.push(inner);
      return "";
    })
    .trim();
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(HONORIFIC, "").replace(HEADED, "");
  }
  const headed = EASTERN_HEADED.exec(text)?.[0];
  if (headed !== undefined) {
    behind.push(headed.trim());
    text = text.slice(headed.length);
  }
  const found = WORDS.exec(text)?.[0];
  if (found === undefined) return undefined;
  const rest = text.slice(found.length);
  const words = found.split(" ");
  if (isKnown(words[0] ?? "") || isStation(words)) return undefined;
  const end = cut(words, isKnown);
  const name = words
    .slice(0, end)
    .join(" ")
    .replace(/,$|(?<=\p{Ll}{2}|\p{Lu}{3})\.$/u, (end) => (/(?:Jr|Sr)\.$/u.test(found) ? end : ""));
  const tail = words.slice(end).join(" ");
  if (tail !== "") behind.push(`${tail}${rest}`.replace(/^the /iu, ""));
  else if (rest !== "") {
    const outlet = FROM.exec(rest)?.groups?.outlet;
    if (outlet !== undefined) behind.push(outlet);
    else if (ROLE.test(rest.trim())) behind.push(rest.trim());
    else if (!PLACED.test(rest)) return undefined;
  }
  if (tail === "Staff" && rest === "" && name !== name.toUpperCase()) return undefined;
  return isPerson(name, isKnown) ? { name: calmName(name), behind } : undefined;
}
