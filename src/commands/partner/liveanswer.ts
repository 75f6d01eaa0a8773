import { existsSync, readFileSync } from "node:fs";
import * as v from "valibot";

/** Where this machine's token is kept, if it is not in the environment; git leaves it alone. */
const TOKEN_FILE = ".publish-token";

/** How long an answer may take, in ms. */
const PATIENCE = 60_000;

/** Why the live site did not tell what it was asked. */
export class NoLiveAnswer extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "NoLiveAnswer";
  }
}

/** Asks a live site for something below `/publish`. @throws NoLiveAnswer */
export type AskLive = (path: string) => Promise<unknown>;

const REMEDIES: Readonly<Record<number, string>> = {
  401: "the token is not one of those that may publish there: set PUBLISH_TOKEN to one that is",
  404: "there is no live catalog: npm run partner -- holds and npm run readers need one (README, “Publish in the moment”)",
};

function tokenHere(environment: string | undefined): string {
  const given = environment?.trim() ?? "";
  if (given !== "") return given;
  if (existsSync(TOKEN_FILE)) return readFileSync(TOKEN_FILE, "utf8").trim();
  throw new NoLiveAnswer("there is no token: set PUBLISH_TOKEN to the one that you publish with");
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

/** Asks the live site at an address, with this machine's token. @param token the environment's, if there is one */
export function liveSiteHere(address: string, token: string | undefined, fetchFrom = fetch): AskLive {
  const { origin } = new URL(address);
  return async (path) => {
    const headers = { Authorization: `Bearer ${tokenHere(token)}` };
    let response: Response;
    try {
      response = await fetchFrom(origin + path, { headers, redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
    } catch (error) {
      throw new NoLiveAnswer(`${origin} could not be reached (${reasonOf(error)})`, error);
    }
    if (response.status === 200) return response.json().catch(() => undefined);
    throw new NoLiveAnswer(`${origin}: ${REMEDIES[response.status] ?? `answered ${response.status}`}`);
  };
}

/** What a live site answered, in the shape that it has to have. @throws NoLiveAnswer where it has another one */
export async function demandLive<Schema extends v.GenericSchema>(
  ask: AskLive,
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const read = v.safeParse(schema, await ask(path));
  if (read.success) return read.output;
  throw new NoLiveAnswer(`what the site answered at ${path} is of another shape: deploy this version there`);
}
