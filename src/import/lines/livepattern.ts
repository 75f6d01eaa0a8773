import { livePart } from "./livepart.ts";
import { type PatternPart, patternTree } from "./patterntree.ts";

/** Longer texts have most letters. */
const LONGEST = 10_000;

/** Of more texts the whole pattern, once it is compiled, tells sooner what it finds. */
const MOST_TEXTS = 250;

/**
 * A pattern of which only that is compiled which may find something in a text: most of a pattern for all languages is in none that
 * the text is in, and the engine takes longer to compile it than to read a page. Where the parts that were compiled come to half of
 * the whole, that is compiled instead.
 */
export class LivePattern {
  readonly source: () => string;
  readonly flags: string;
  readonly #parts = new Map<string, RegExp>();
  #tree: PatternPart | undefined;
  #whole: RegExp | undefined;
  #texts = 0;
  #left = 0;

  /** @param source of a regular expression, asked for when there is a text @param flags with `u` and without `i` */
  constructor(source: () => string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  #compiled(source: string): RegExp {
    return new RegExp(source, this.flags);
  }

  /** What the whole pattern finds in a text. @param from where it looks first, if it is global */
  exec(text: string, from = 0): RegExpExecArray | null {
    const pattern = this.#in(text);
    if (pattern === undefined) return null;
    pattern.lastIndex = from;
    return pattern.exec(text);
  }

  /** What finds in a text what the whole pattern finds there; nothing where that is nothing. */
  #in(text: string): RegExp | undefined {
    if (this.#whole !== undefined) return this.#whole;
    if (this.#tree === undefined) {
      const source = this.source();
      this.#tree = patternTree(source);
      this.#left = source.length / 2;
    }
    this.#texts++;
    if (this.#texts > MOST_TEXTS || text.length > LONGEST) return this.#compileWhole();
    const source = livePart(this.#tree, text);
    if (source === undefined) return undefined;
    const known = this.#parts.get(source);
    if (known !== undefined) return known;
    this.#left -= source.length;
    if (this.#left < 0) return this.#compileWhole();
    const part = this.#compiled(source);
    this.#parts.set(source, part);
    return part;
  }

  #compileWhole(): RegExp {
    this.#whole = this.#compiled(this.source());
    this.#tree = undefined;
    this.#parts.clear();
    return this.#whole;
  }
}
