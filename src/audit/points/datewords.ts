import { folded, hasWords } from "../reprint/folded.ts";

/** Languages and calendars in which news pages write dates. */
const LOCALES =
  "ar bg bn ca cs cy da de el en-GB en-US es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms nb nl pl pt pt-BR ro ru sk sl sq sr sv sw ta th tr uk ur vi zh-CN zh-TW".split(
    " ",
  );

const STYLES = ["full", "long", "medium", "short"] as const;

/** Made once: making them is what takes time. */
const FORMATS = LOCALES.flatMap((locale) =>
  STYLES.map((dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" })),
);

const DAY = 86_400_000;

function numeric(time: number): readonly string[] {
  const [year = "", month = "", day = ""] = new Date(time).toISOString().slice(0, 10).split("-");
  const short = [String(Number(month)), String(Number(day))] as const;
  return [
    [year, month, day],
    [day, month, year],
    [month, day, year],
    [year, ...short],
    [short[1], short[0], year],
    [short[0], short[1], year],
  ].map((parts) => parts.join(" "));
}

/** `2 November 2023` with the weekday, a comma, or an ending between its parts reads as the same words. */
function spoken(time: number): readonly string[] {
  return FORMATS.map((format) => format.format(time));
}

/** English dates as papers write them, such as `Nov. 2, 2023` and `2nd November 2023`. */
function english(time: number): readonly string[] {
  const date = new Date(time);
  const day = date.getUTCDate();
  const year = date.getUTCFullYear();
  const ending = [11, 12, 13].includes(day) ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return (["long", "short"] as const).flatMap((month) => {
    const name = new Intl.DateTimeFormat("en-US", { month, timeZone: "UTC" }).format(date);
    return [
      `${name} ${day} ${year}`,
      `${name} ${day}${ending} ${year}`,
      `${day}${ending} ${name} ${year}`,
      `${day}${ending} of ${name} ${year}`,
      `${day} ${name} ${year}`,
    ];
  });
}

/** A moment falls on another day elsewhere; a day alone is that day. */
function days(published: string): readonly number[] {
  const time = Date.parse(published);
  const near = published.includes("T") ? [0, -DAY, DAY] : [0];
  return near.map((shift) => time + shift);
}

/** Whether folded words say a day, in whatever language. @param published a day, or RFC 3339 */
export function saysDate(words: string, published: string): boolean {
  return days(published).some((day) =>
    [...numeric(day), ...english(day), ...spoken(day)].some((written) => hasWords(words, folded(written))),
  );
}
