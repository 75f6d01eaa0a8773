import type { Answered } from "./desk.ts";

/** Who asked for what, and what came of it. */
interface Asked {
  readonly by: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** One line for each request that may have changed something: who, what, and what came of it; never a token or a text. */
export function logRequest(asked: Asked): void {
  console.log(JSON.stringify({ level: "info", event: "publish", ...asked }));
}

/** What a write is about, as it was sent. */
function subjectIn(write: unknown): unknown {
  const { kind, id, key, put } = Object(write);
  return kind === "article" ? Object(Object(put).facts).id : (id ?? key);
}

/** One line for each write of many that changed something. @param writes as they were sent @param outcomes in their order */
export function logBatch(by: string, writes: readonly unknown[], outcomes: readonly Answered[]): void {
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.is !== "written") continue;
    const [kind, subject] = [Object(writes[index]).kind, subjectIn(writes[index])];
    const line = { level: "info", event: "published", by, kind, subject, version: outcome.version };
    console.log(JSON.stringify(line));
  }
}
