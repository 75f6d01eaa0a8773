import { CatalogUnavailable, NothingPublished } from "../unavailable.ts";
import type { Database, Session, SqlRow, SqlValue } from "./database.ts";
import { QUESTIONS, type Question } from "./inquiries.ts";
import { numberOrNone } from "./row.ts";

/** The rows that a question found. */
export type Rows = readonly SqlRow[];

/** A question that waits for its round. */
interface Asked {
  readonly question: Question;
  readonly values: readonly SqlValue[];
  readonly answered: PromiseWithResolvers<Rows>;
}

/** Notes what happened by the clock up to a moment. @returns a bookmark from which on it is noted */
export type Note = (moment: number) => Promise<string | undefined>;

/** The questions of one turn of the event loop, asked in one transaction. */
interface Round {
  readonly asked: Map<string, Asked>;
  /** The latest moment for which something is asked; none where nothing depends on the clock. */
  moment: number | undefined;
}

/**
 * Asks a database. What is asked in the same turn goes as one batch, and what is asked twice in it goes once. Before
 * anything is answered that depends on the clock, what the clock has changed is noted.
 */
export class Rounds {
  readonly #database: Database;
  readonly #note: Note;
  readonly #bookmark: () => string | undefined;
  #from: string | undefined;
  #session: Session;
  #round: Round | undefined;

  /** @param bookmark from which on answers are wanted; while there is none, any copy of the database will do */
  constructor(database: Database, note: Note, bookmark: () => string | undefined = () => undefined) {
    this.#database = database;
    this.#note = note;
    this.#bookmark = bookmark;
    this.#session = database.withSession("first-unconstrained");
  }

  /** @param moment for which moment, in ms, where the answer depends on it */
  ask(question: Question, values: readonly SqlValue[] = [], moment?: number): Promise<Rows> {
    const round = this.#round ?? this.#begin();
    if (moment !== undefined) round.moment = Math.max(moment, round.moment ?? moment);
    const key = `${question} ${JSON.stringify(values)}`;
    const asked = round.asked.get(key) ?? { question, values, answered: Promise.withResolvers<Rows>() };
    round.asked.set(key, asked);
    return asked.answered.promise;
  }

  #begin(): Round {
    const round: Round = { asked: new Map(), moment: undefined };
    this.#round = round;
    queueMicrotask(() => {
      this.#round = undefined;
      void this.#answer(round);
    });
    return round;
  }

  async #answer({ asked, moment }: Round): Promise<void> {
    const questions = [...asked.values()];
    try {
      const found = await this.#found(questions, moment);
      for (const [index, { answered }] of questions.entries()) answered.resolve(found[index] ?? []);
    } catch (error) {
      const unavailable = hasNoTables(error)
        ? new NothingPublished(error)
        : new CatalogUnavailable("the database did not answer", error);
      for (const { answered } of questions) answered.reject(unavailable);
    }
  }

  async #found(questions: readonly Asked[], moment: number | undefined): Promise<readonly Rows[]> {
    const found = await this.#batch(questions);
    if (moment === undefined || !isDue(found.at(-1), moment)) return found;
    const bookmark = await this.#note(moment);
    if (bookmark !== undefined) this.#session = this.#database.withSession(bookmark);
    return this.#batch(questions);
  }

  /** One that begins where whoever wrote here last has come to. */
  #sessionNow(): Session {
    const from = this.#bookmark();
    if (from !== undefined && from !== this.#from) {
      this.#from = from;
      this.#session = this.#database.withSession(from);
    }
    return this.#session;
  }

  /** @returns the rows of each question, and at the end what says when anything is due */
  async #batch(questions: readonly Asked[]): Promise<readonly Rows[]> {
    const session = this.#sessionNow();
    const statements = questions.map(({ question, values }) => session.prepare(QUESTIONS[question]).bind(...values));
    const results = await session.batch([...statements, session.prepare(QUESTIONS.due)]);
    return results.map(({ results }) => results);
  }
}

function isDue(rows: Rows | undefined, moment: number): boolean {
  const changes = numberOrNone(rows?.[0], "changes");
  return changes !== undefined && changes <= moment;
}

/** Whether the tables were never made (SQLite's words). */
function hasNoTables(error: unknown): boolean {
  return error instanceof Error && error.message.includes("no such table");
}
