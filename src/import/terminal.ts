import { createInterface } from "node:readline";
import type { Ask } from "./draft/questions.ts";
import { ImportFailure } from "./material/failure.ts";

/** Asks the editor, until it is closed. */
export interface Terminal {
  readonly ask: Ask;
  readonly close: () => void;
}

/**
 * Asks in a terminal. Lines that are pasted ahead answer the questions to come; the end of the input answers all of them with nothing.
 * @throws ImportFailure from a question that the editor stops with Ctrl-C
 */
export function openTerminal(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Terminal {
  const terminal = createInterface({ input, output });
  const lines = terminal[Symbol.asyncIterator]();
  let isStopped = false;
  let isOver = false;
  terminal.once("close", () => {
    isOver = true;
  });
  terminal.once("SIGINT", () => {
    isStopped = true;
    terminal.close();
  });
  return {
    ask: async (question) => {
      if (!isOver) {
        terminal.setPrompt(question);
        terminal.prompt();
      }
      const { value, done } = await lines.next();
      if (isStopped) throw new ImportFailure("stopped: nothing was written");
      return done ? "" : value;
    },
    close: () => terminal.close(),
  };
}
