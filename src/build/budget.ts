import { createContext, Script } from "node:vm";

/** What came of a piece of work: its result, or what there was too much of. */
export type Work<Result> = { readonly result: Result } | { readonly exceeded: "time" | "depth" };

/** In ms. Texts that people write take a hundredth of this, so a busy machine does not matter. */
export interface Budget {
  readonly least: number;
  readonly perCharacter: number;
}

const BUDGET: Budget = { least: 2_000, perCharacter: 0.05 };

/** Below these a text cannot take long, whatever stands in it; looking at the time would take longer than the work. */
const HARMLESS_LENGTH = 20_000;
const HARMLESS_MARKS = 500;

/** What Markdown and HTML are marked up with: only these make work that grows faster than the text. */
const MARK = /[*_~`[\]()<>|!&]|^[ \t]*(?:[-+]|\d+[.)])[ \t]/gm;

const WORK = new Script("work()");

function isHarmless(text: string): boolean {
  return text.length <= HARMLESS_LENGTH && (text.match(MARK)?.length ?? 0) <= HARMLESS_MARKS;
}

/**
 * Stack overflows are the engine's way to say that something is nested too deeply. Where a pattern is compiled at the stack's end, it
 * is the pattern that it complains of.
 */
function isOverflow(error: unknown): boolean {
  if (error instanceof SyntaxError) return error.message.endsWith("Stack overflow");
  return error instanceof RangeError && /call stack/i.test(error.message);
}

/** The error that ends the work is none of this module's world, so it is known by its code alone. */
function isTimeout(error: unknown): boolean {
  return Object(error).code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}

/** Does the work while a clock runs that ends it wherever it is. */
function timed<Result>(milliseconds: number, work: () => Result): Result {
  return WORK.runInContext(createContext({ work }), { timeout: milliseconds });
}

/**
 * Does work on a text within a budget of time and depth, which grows with the text.
 * @param work touches nothing that outlives it: it may end anywhere
 */
export function withinBudget<Result>(text: string, work: () => Result, budget = BUDGET): Work<Result> {
  try {
    if (isHarmless(text)) return { result: work() };
    return { result: timed(Math.ceil(budget.least + text.length * budget.perCharacter), work) };
  } catch (error) {
    if (isTimeout(error)) return { exceeded: "time" };
    if (isOverflow(error)) return { exceeded: "depth" };
    throw error;
  }
}
