import { agencyNamed } from "../credit/wire.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { MONTH, WRITTEN_DAY } from "../lines/day.ts";
import { titleParts } from "../lines/headline.ts";
import { isPaper } from "../lines/outletnouns.ts";
import { people } from "../lines/personname.ts";
import { wellKnownNamed, wellKnownSite } from "../outlets/wellknown.ts";
import { isAddress } from "./hostname.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

const DAY = `${WRITTEN_DAY}|\\d{1,2}\\.? (?:\\p{L}{1,2} )?${MONTH}`;

/** `Canal plans, column for Elm Ledger`, `Canal plans (in the "Lantern" of 3 May)`: what the text is, where it stood, and when. */
const TAIL = new AnyCase(
  `.{4}\\s*[,;:–—|(（-]\\s*(?:(?<noun>${anyLanguage("noun")})\\p{L}{0,3} ?)?(?:(?<at>${anyLanguage("at")}) (?:\\p{L}{1,4} )?)?(?<quote>["“„«'‘])?(?<name>\\p{L}[^"“”„«»()（）,;|]{1,40}?)["“”»'’]?(?<day>\\s+(?:\\p{L}{1,4} )?(?:${DAY}))?\\s*[)）]?$`,
);

/** Whom a headline's end names as where the text stood. */
function creditedIn(title: string): string | undefined {
  const { noun, at, quote, name, day } = TAIL.exec(title)?.groups ?? {};
  if (name === undefined || !/^[\p{Lu}\p{Lo}]/u.test(name)) return undefined;
  const isOutlet = wellKnownNamed(name) !== undefined || isPaper(name) || isAddress(name.toLowerCase());
  if (!isOutlet && people(name).length > 0) return undefined;
  const isOfWork = noun !== undefined && (at !== undefined || day !== undefined) && (isOutlet || day !== undefined);
  return isOfWork || (quote !== undefined && at !== undefined && day !== undefined) ? name : undefined;
}

/** Whom the page's headline names behind its own words: where the text stood, or an outlet that is known by name. */
export function* ofTitle({ material, own }: Witnesses): Generator<Evidence> {
  const title = material.facts?.title?.value ?? "";
  const behind = titleParts(title).slice(1);
  const names = [...behind.filter((part) => wellKnownNamed(part) !== undefined), creditedIn(title) ?? ""];
  for (const name of new Set(names)) {
    if (name === "" || own.isOwnName(name) || own.isRelative(name)) continue;
    const known = wellKnownNamed(name);
    const site = known === undefined ? { name } : wellKnownSite(known);
    yield evidence("titled", agencyNamed(name) ?? site, "behind the headline", `headline: ${title}`);
  }
}
