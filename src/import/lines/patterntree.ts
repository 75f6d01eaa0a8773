import { allNeeded, anyNeeded, lettersNeeded, type Needed } from "./neededletters.ts";

interface AnyPart {
  /** The groups that it captures, empty. */
  readonly captures: string;
  /** What a text must have for it. */
  readonly needed: Needed | undefined;
}

/** Letters, a class, a place, an escape. */
interface Token extends AnyPart {
  readonly kind: "token";
  readonly source: string;
}

interface Several extends AnyPart {
  readonly kind: "sequence" | "choice";
  readonly parts: readonly PatternPart[];
}

interface Group extends AnyPart {
  readonly kind: "group";
  readonly opening: string;
  readonly body: PatternPart;
}

interface Repeated extends AnyPart {
  readonly kind: "repeated";
  readonly body: PatternPart;
  readonly quantifier: string;
}

/** A part of a regular expression, read as far as it takes to know which letters a text must have for it. */
export type PatternPart = Token | Several | Group | Repeated;

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

function madeOf(source: string): PatternPart {
  const isPlain = !SIGNS.includes(source.charAt(0));
  const letters = isPlain ? source : ESCAPED.test(source) ? source.slice(1) : undefined;
  return { kind: "token", source, captures: "", needed: letters === undefined ? undefined : lettersNeeded(letters) };
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
  const captures = parts.map((part) => part.captures).join("");
  return { kind: "sequence", parts, captures, needed: allNeeded(parts.map(({ needed }) => needed)) };
}

function choiceOf(parts: readonly PatternPart[]): PatternPart {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = parts.map(({ captures }) => captures).filter(Boolean);
  const captures = all.length === 0 ? "" : `(?:${all.join("|")})`;
  return { kind: "choice", parts, captures, needed: anyNeeded(parts.map(({ needed }) => needed)) };
}

function groupOf(opening: string, body: PatternPart): PatternPart {
  const own = CAPTURES.test(opening) ? `${opening})` : "";
  const needed = opening.endsWith("!") ? undefined : body.needed;
  return { kind: "group", opening, body, captures: `${own}${body.captures}`, needed };
}

function repeated(body: PatternPart, quantifier: string): PatternPart {
  const needed = /^(?:[*?]|\{0)/u.test(quantifier) ? undefined : body.needed;
  return { kind: "repeated", body, quantifier, captures: body.captures, needed };
}

/** What is not read: a group with flags of its own, a reference to what a group found. */
const UNREAD = /\(\?[a-z-]|\\[k1-9]/u;

/** Reads the source of a regular expression that has the flag `u`. One that is not understood is a single part, and needs nothing. */
export function patternTree(source: string): PatternPart {
  const tokens = source.match(TOKENS) ?? [];
  if (UNREAD.test(source) || tokens.join("") !== source)
    return { kind: "token", source, captures: "", needed: undefined };
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
