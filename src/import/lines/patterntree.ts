import { groupsOf } from "./lettergroups.ts";

/** A part of a regular expression, read as far as it takes to know which letters a text must have for it. */
export type PatternPart = {
  /** The groups that it captures, empty. */
  readonly captures: string;
} & (
  | { readonly kind: "letters"; readonly source: string; readonly groups: readonly number[] }
  /** A class, a place, an escape: what needs no certain letters. */
  | { readonly kind: "other"; readonly source: string }
  | { readonly kind: "sequence"; readonly parts: readonly PatternPart[] }
  | { readonly kind: "choice"; readonly parts: readonly PatternPart[] }
  | { readonly kind: "group"; readonly opening: string; readonly body: PatternPart }
  | { readonly kind: "repeated"; readonly body: PatternPart; readonly quantifier: string; readonly isOptional: boolean }
);

/** Escapes, classes, what opens a group, quantifiers, signs, and letters: of these the last one alone where a quantifier follows. */
const TOKENS =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[^>]+>))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[)|.^$]|[^\\()[\]{}.*+?^$|]+(?![*+?{])|[^\\()[\]{}.*+?^$|]/gu;

/** What a token that is more than letters begins with. */
const SIGNS = "\\()[]{}.*+?^$|";

/** An escaped sign that stands for itself. */
const ESCAPED = /^\\[^\p{L}\p{N}]$/u;
const CAPTURES = /^\((?:\?<[^=!].*)?$/u;

function isQuantifier(token: string): boolean {
  const sign = token.charAt(0);
  return sign === "?" || sign === "*" || sign === "+" || sign === "{";
}

function madeOf(token: string): PatternPart {
  const isPlain = !SIGNS.includes(token.charAt(0));
  if (!isPlain && !ESCAPED.test(token)) return { kind: "other", source: token, captures: "" };
  return { kind: "letters", source: token, groups: groupsOf(isPlain ? token : token.slice(1)), captures: "" };
}

/** What the tokens are that were read before: many patterns have the same words. */
const SINGLES = new Map<string, PatternPart>();

function single(token: string): PatternPart {
  const part = SINGLES.get(token) ?? madeOf(token);
  SINGLES.set(token, part);
  return part;
}

function sequenceOf(parts: readonly PatternPart[]): PatternPart {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return { kind: "sequence", parts, captures: parts.map(({ captures }) => captures).join("") };
}

function choiceOf(parts: readonly PatternPart[]): PatternPart {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = parts.map(({ captures }) => captures).filter(Boolean);
  return { kind: "choice", parts, captures: all.length === 0 ? "" : `(?:${all.join("|")})` };
}

function groupOf(opening: string, body: PatternPart): PatternPart {
  const own = CAPTURES.test(opening) ? `${opening})` : "";
  return { kind: "group", opening, body, captures: `${own}${body.captures}` };
}

function repeated(body: PatternPart, quantifier: string): PatternPart {
  return { kind: "repeated", body, quantifier, isOptional: /^(?:[*?]|\{0)/u.test(quantifier), captures: body.captures };
}

/** Reads the source of a regular expression that has the flag `u`, and no references to what a group found. */
export function patternTree(source: string): PatternPart {
  const tokens = source.match(TOKENS) ?? [];
  let at = 0;
  const sequence = (): PatternPart => {
    const parts: PatternPart[] = [];
    for (let token = tokens[at]; token !== undefined && token !== "|" && token !== ")"; token = tokens[at]) {
      at++;
      const last = isQuantifier(token) ? parts.pop() : undefined;
      if (last !== undefined) parts.push(repeated(last, token));
      else if (token.startsWith("(")) parts.push(group(token));
      else parts.push(single(token));
    }
    return sequenceOf(parts);
  };
  const choice = (): PatternPart => {
    const parts = [sequence()];
    while (tokens[at] === "|") {
      at++;
      parts.push(sequence());
    }
    return choiceOf(parts);
  };
  const group = (opening: string): PatternPart => {
    const body = choice();
    at++;
    return groupOf(opening, body);
  };
  return choice();
}
