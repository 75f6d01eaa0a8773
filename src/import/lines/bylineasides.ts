import { everyLanguage } from "../languages/furtherlanguages.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "./anycase.ts";
import { isDateLine } from "./byline.ts";
import { WRITTEN } from "./day.ts";

/** What may follow a day: the hour. */
const HOUR = new AnyCase(
  `^[\\s,)]*(?:${anyLanguage("hourLead")} )?(?:\\d{1,2}[:.h]\\d{0,2}(?: ?[ap]\\.?m\\.?)?.{0,14})?$`,
);
const BEFORE_DAY = new AnyCase(`(?:^|[\\s,(])(?:${anyLanguage("dayLead")} )?$`);
const NUMERIC_DAY = /(?:^|[\s,(])\d{1,4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,4}\.?(?:[\s,]+\d{1,2}[:.]\d{2}.{0,10})?$/u;

const CLOCK = new AnyCase(
  `^(?:\\d{1,2}[:.h]\\d{2}.{0,16}|\\d+\\s?(?:h|d|w|m|${anyLanguage("timeUnit")})(?!\\p{L}).{0,20}|.{0,12}\\d{1,2} ?${everyLanguage("clockUnit")}.{0,12})$`,
);

const ASIDE = new AnyCase(
  `^(?:@\\S+|\\S+@\\S+|[^\\p{L}]*|${anyLanguage("shown")}.{0,60}|\\d+ (?:comments?|views?|shares?)|${anyLanguage("follow")}.{0,30}|e-?mail.{0,30}|share.{0,20}|p\\. ?\\w{1,4})$`,
);

/** How long it takes to read. */
const READING_TIME = new AnyCase(
  `[\\s,·|]*(?:${anyLanguage("readingTime")}\\s*:?\\s*(?:ca\\.? )?\\d+.{0,10}|\\d+\\s?min\\p{L}*\\.?(?: ${anyLanguage("minutesRead")})?)$`,
);

/** The hour behind a day that stands before the names. */
const HOUR_BEFORE = new RegExp(
  `^[\\s,.:–—-]*(?:\\d{1,2}[:.時时h]\\d{2}分?(?: (?:${everyLanguage("clockUnit")}|h))?[\\s,.:–—-]*)?`,
  "u",
);

/** A part without the day at its end, or at its beginning. */
export function undated(whole: string): string {
  if (!/\p{Nd}/u.test(whole)) return whole;
  const part = whole.replace(READING_TIME, "");
  const text = part.replace(NUMERIC_DAY, "");
  const day = WRITTEN.exec(text);
  if (day?.index === 0 && !/^\p{Nd}{4}$/u.test(day[0])) {
    const rest = text.slice(day[0].length);
    if (/^[\s,.:–—-]/u.test(rest)) return rest.replace(HOUR_BEFORE, "");
  }
  if (day === null || !HOUR.test(text.slice(day.index + day[0].length))) return text.replace(/[\s,]+$/u, "");
  const before = text.slice(0, day.index);
  return BEFORE_DAY.test(before) ? before.replace(BEFORE_DAY, "").replace(/[\s,]+$/u, "") : text;
}

/** Whether a part says when it was published, or how long it takes to read, or where to write to: neither who wrote nor for whom. */
export function isBesideNames(part: string): boolean {
  const rest = undated(part);
  return isDateLine(part) || rest === "" || CLOCK.test(rest) || ASIDE.test(part);
}
