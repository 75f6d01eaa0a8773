import type { Element } from "hast";
import { AnyCase } from "../lines/anycase.ts";
import { hasFigure, WRITTEN_DAY } from "../lines/day.ts";
import { isSentenceEnd } from "../lines/sentences.ts";
import { type Leaf, leaves } from "./leaves.ts";
import { partKinds } from "./partnames.ts";
import { blockChildren } from "./teasers.ts";
import { elements, find, textOf } from "./tree.ts";

/** A line that says who wrote when is shorter. */
const LONGEST = 100;

/** How far down an item its stamp may stand. */
const REACH = 3;

const DAY = new AnyCase(WRITTEN_DAY, true);
const CLOCK = /(?<!\d)\d{1,2}[:h]\d{2}(?!\d{2})/u;

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Whether a line says who wrote and on which day, as above each comment; a day or an hour alone parts a chronicle or a live report. */
function isStamp({ element, text }: Leaf): boolean {
  if (text.length > LONGEST || isSentenceEnd(text) || /^h[1-6]$/u.test(element.tagName)) return false;
  const rest = hasFigure(text) ? text.replace(DAY, " ") : text;
  const isDay = rest !== text || find(element, (inner) => inner.tagName === "time") !== undefined;
  const isHour = CLOCK.test(text) && /\d/u.test(text.replace(CLOCK, ""));
  return (isDay && (CLOCK.test(text) || letters(rest) > 2)) || (isHour && letters(rest) > 2);
}

function isItem(item: Element): boolean {
  const lines = leaves(item);
  const isEdge = (_: Leaf, place: number) => place < REACH || place === lines.length - 1;
  return lines.length > 1 && lines.filter(isEdge).some(isStamp);
}

/** The words of what acts in an item: a button, or a link that leads nowhere. */
function toolsIn(item: Element): readonly string[] {
  const acts = ({ tagName, properties }: Element) =>
    tagName === "button" || (tagName === "a" && /^(?:#|javascript:|undefined$)/iu.test(String(properties.href)));
  return [...elements(item)]
    .filter(acts)
    .map(textOf)
    .filter((text) => text !== "");
}

/** How many items hold prose and the same tool, such as one to answer. */
function answerable(items: readonly Element[]): number {
  const tools = items
    .filter((item) => leaves(item).some(({ text }) => isSentenceEnd(text) && text.length > 20))
    .map(toolsIn);
  const counts = Map.groupBy(
    tools.flatMap((words) => [...new Set(words)]),
    (word) => word,
  );
  return Math.max(0, ...[...counts.values()].map((same) => same.length));
}

/** Whether a part consists of pieces by many people, each with its author and moment: readers' comments, whatever they are called. */
export function isThread(element: Element): boolean {
  const items = blockChildren(element);
  const stamped = Math.max(items.filter(isItem).length, answerable(items));
  const fewest = partKinds(element).has("comments") ? 2 : 3;
  return stamped >= fewest && stamped * 10 >= items.length * 6;
}
