import * as v from "valibot";
import { dayOrInstant, httpUrl, text } from "../../article/fields.ts";
import { shortened } from "../lines/shortened.ts";
import type { FactMissing } from "../material/failure.ts";
import type { Draft } from "./draft.ts";
import type { Flags } from "./flags.ts";
import { missing } from "./missing.ts";

/** Puts a question to the editor; an empty answer leaves the fact missing. */
export type Ask = (question: string) => Promise<string>;

/** What an answer sets, or why it cannot. */
type Answer = { readonly flags: Partial<Flags> } | { readonly mistake: string };

type Read = (answer: string) => Answer;

function one<Output>(schema: v.GenericSchema<string, Output>, set: (value: Output) => Partial<Flags>): Read {
  return (answer) => {
    const result = v.safeParse(schema, answer);
    return result.success ? { flags: set(result.output) } : { mistake: result.issues[0].message };
  };
}

/** Several answers in one line. */
function parts(answer: string, separator: RegExp): readonly string[] {
  return answer
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** `NAME, DATE`. */
function permission(answer: string): Answer {
  const [, by = answer, on = ""] = /^(.*\S)\s*[,;]\s*([^,;]*)$/u.exec(answer) ?? [];
  return one(dayOrInstant, (permissionOn) => ({ permissionBy: by, permissionOn }))(on);
}

const QUESTIONS: Readonly<Record<string, { readonly question: string; readonly read: Read }>> = {
  title: { question: "Headline", read: one(text("write the headline"), (title) => ({ title })) },
  outlet: {
    question: "Who published it first (a key of outlets/, or a name)",
    read: one(v.pipe(text("write a key or a name"), v.regex(/\D/u, "write a key or a name, no number")), (outlet) => ({
      outlet,
    })),
  },
  "original address": { question: "The original's address", read: one(httpUrl, (url) => ({ url })) },
  authors: {
    question: "Who wrote it (several names with ; between them)",
    read: (answer) => ({ flags: { authors: parts(answer, /;/u) } }),
  },
  "original date": {
    question: "When the outlet published it (2026-11-20)",
    read: one(dayOrInstant, (originalPublished) => ({ originalPublished })),
  },
  permission: {
    question: "Who at the outlet allowed it, and when (NAME, 2026-11-20)",
    read: permission,
  },
  topics: {
    question: "Topics (with commas between them)",
    read: (answer) => ({ flags: { topics: parts(answer, /,/u) } }),
  },
};

async function put(fact: string, ask: Ask): Promise<Partial<Flags>> {
  const question = QUESTIONS[fact];
  if (question === undefined) return {};
  let hint = "";
  for (;;) {
    const answer = (await ask(`${hint}${question.question}, or nothing to leave it out: `)).trim();
    if (answer === "") return {};
    const read = question.read(answer);
    if ("flags" in read) return read.flags;
    hint = `  ${read.mistake}\n`;
  }
}

/** Asks for the fact without which there is no draft. @returns the flags with it, or nothing where the editor has no answer */
export async function askForMissing({ fact }: FactMissing, flags: Flags, ask: Ask): Promise<Flags | undefined> {
  const answered = await put(fact, ask);
  return Object.keys(answered).length === 0 ? undefined : { ...flags, ...answered };
}

/** Asks who published first where the source leaves that open. @returns the flag that an answer sets */
async function askWhose({ question }: Draft, ask: Ask): Promise<Partial<Flags>> {
  if (question === undefined) return {};
  const { because, candidates } = question;
  const [first = "", ...others] = candidates;
  const reasons = because.map(({ text, about }) => `  “${shortened(text)}” ${about}\n`).join("");
  const numbered = others.map((name, at) => `${at + 2} ${name}`).join(", ");
  const choice = numbered === "" ? "" : `, or a number (1 ${first}, ${numbered})`;
  const answer = (
    await ask(`${reasons}Who published it first: a name or key${choice}, or nothing for ${first}: `)
  ).trim();
  return { outlet: answer === "" ? first : (candidates[Number(answer) - 1] ?? answer) };
}

/** Asks whose work it is where that is open, then for each fact that a draft lacks, one by one. */
export async function askForFacts(draft: Draft, flags: Flags, ask: Ask): Promise<Flags> {
  let answered: Flags = { ...flags, ...(await askWhose(draft, ask)) };
  for (const { fact } of missing(draft)) answered = { ...answered, ...(await put(fact, ask)) };
  return answered;
}
