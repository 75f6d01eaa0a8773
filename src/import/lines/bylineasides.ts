import { isDateLine } from "./byline.ts";
import { WRITTEN } from "./day.ts";

/** What may follow a day: the hour. */
const HOUR = /^[\s,)]*(?:(?:at|um|à|às|alle|kl\.?|om) )?(?:\d{1,2}[:.h]\d{0,2}(?: ?[ap]\.?m\.?)?.{0,14})?$/iu;
const BEFORE_DAY = /(?:^|[\s,(])(?:on |am |le |el |il |em |den |op |w |в )?$/iu;
const NUMERIC_DAY = /(?:^|[\s,(])\d{1,4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,4}\.?(?:[\s,]+\d{1,2}[:.]\d{2}.{0,10})?$/u;

const CLOCK =
  /^(?:\d{1,2}[:.h]\d{2}.{0,16}|\d+\s?(?:h|d|w|m|min|mins|hours?|days?|weeks?|months?|years?|minutes?|minuti|minuten|minutos)\b.{0,20}|.{0,12}\d{1,2} ?(?:min|Uhr|мин|хв|分|分钟|분).{0,12})$/iu;

const ASIDE =
  /^(?:@\S+|\S+@\S+|[^\p{L}]*|(?:published|updated|posted|last|publi|aktualisiert|veröffentlicht|stand|opublik|опублик|опублі|نشر).{0,60}|\d+ (?:comments?|views?|shares?)|follow.{0,30}|e-?mail.{0,30}|share.{0,20}|p\. ?\w{1,4})$/iu;

/** A part without the day at its end. */
export function undated(part: string): string {
  if (!/\p{Nd}/u.test(part)) return part;
  const text = part.replace(NUMERIC_DAY, "");
  const day = WRITTEN.exec(text);
  if (day === null || !HOUR.test(text.slice(day.index + day[0].length))) return text.replace(/[\s,]+$/u, "");
  const before = text.slice(0, day.index);
  return BEFORE_DAY.test(before) ? before.replace(BEFORE_DAY, "").replace(/[\s,]+$/u, "") : text;
}

/** Whether a part says when it was published, or how long it takes to read, or where to write to: neither who wrote nor for whom. */
export function isBesideNames(part: string): boolean {
  return isDateLine(part) || undated(part) === "" || CLOCK.test(part) || ASIDE.test(part);
}
