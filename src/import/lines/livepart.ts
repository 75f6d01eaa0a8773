import { mayStandIn } from "./lettergroups.ts";
import type { PatternPart } from "./patterntree.ts";

/** Whether a pattern may find something in a text: whether the letters that it needs stand there. */
export function mayFind(part: PatternPart, text: string): boolean {
  switch (part.kind) {
    case "letters":
      return mayStandIn(text, part.groups);
    case "other":
      return true;
    case "sequence":
      return part.parts.every((one) => mayFind(one, text));
    case "choice":
      return part.parts.some((one) => mayFind(one, text));
    case "group":
      return part.opening.endsWith("!") || mayFind(part.body, text);
    case "repeated":
      return part.isOptional || mayFind(part.body, text);
  }
}

/** What stands for a part that finds nothing and need not: the groups that it captures keep their numbers and names. */
function nothing({ captures }: PatternPart): string {
  return captures === "" ? "" : `(?:(?!)${captures})?`;
}

function liveSequence(parts: readonly PatternPart[], text: string): string | undefined {
  let source = "";
  for (const part of parts) {
    const live = livePart(part, text);
    if (live === undefined) return undefined;
    source += live;
  }
  return source;
}

function liveChoice(parts: readonly PatternPart[], text: string): string | undefined {
  const sources: string[] = [];
  let isDead = true;
  for (const part of parts) {
    const live = livePart(part, text);
    if (live !== undefined) sources.push(live);
    else if (part.captures !== "") sources.push(`(?!)${part.captures}`);
    isDead &&= live === undefined;
  }
  return isDead ? undefined : sources.join("|");
}

/**
 * The source of what of a pattern may find something in a text, without the alternatives whose letters do not stand there. In that
 * text it finds what the whole pattern finds.
 * @returns nothing where that is nothing
 */
export function livePart(part: PatternPart, text: string): string | undefined {
  switch (part.kind) {
    case "letters":
      return mayStandIn(text, part.groups) ? part.source : undefined;
    case "other":
      return part.source;
    case "sequence":
      return liveSequence(part.parts, text);
    case "choice":
      return liveChoice(part.parts, text);
    case "group": {
      const body = livePart(part.body, text);
      if (body !== undefined) return `${part.opening}${body})`;
      return part.opening.endsWith("!") ? nothing(part.body) : undefined;
    }
    case "repeated": {
      const body = livePart(part.body, text);
      if (body !== undefined) return `${body}${part.quantifier}`;
      return part.isOptional ? nothing(part.body) : undefined;
    }
  }
}
