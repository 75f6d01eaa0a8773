import { mayHave } from "./neededletters.ts";
import type { PatternPart } from "./patterntree.ts";

/** What stands for a part that finds nothing and need not: the groups that it captures keep their numbers and names. */
function nothing({ captures }: PatternPart): string {
  return captures === "" ? "" : `(?:(?!)${captures})?`;
}

function liveChoice(parts: readonly PatternPart[], text: string): string {
  const dead = ({ captures }: PatternPart) => (captures === "" ? [] : `(?!)${captures}`);
  return parts.flatMap((part) => livePart(part, text) ?? dead(part)).join("|");
}

/**
 * The source of what of a pattern may find something in a text, without the alternatives whose letters do not stand there. In that
 * text it finds what the whole pattern finds.
 * @returns nothing where that is nothing
 */
export function livePart(part: PatternPart, text: string): string | undefined {
  if (!mayHave(text, part.needed)) return undefined;
  switch (part.kind) {
    case "token":
      return part.source;
    case "sequence":
      return part.parts.map((one) => livePart(one, text)).join("");
    case "choice":
      return liveChoice(part.parts, text);
    case "group": {
      const body = livePart(part.body, text);
      return body === undefined ? nothing(part.body) : `${part.opening}${body})`;
    }
    case "repeated": {
      const body = livePart(part.body, text);
      return body === undefined ? nothing(part.body) : `${body}${part.quantifier}`;
    }
  }
}
