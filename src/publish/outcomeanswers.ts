import type { WriteOutcome } from "../catalog/d1/storewrite.ts";
import type { Answered } from "./desk.ts";
import { versionTag } from "./preconditions.ts";
import { Refusal } from "./refusal.ts";
import { asJson } from "./reply.ts";
import { mistaken } from "./wirewrites.ts";

/** What is wrong where somebody else was quicker (RFC 9110 section 15.5.13). */
function conflict(seen: number, { live }: Extract<WriteOutcome, { is: "conflict" }>): Refusal {
  const { version, by, at, change } = live;
  const when = new Date(at).toISOString();
  const what = version === 0 ? "it is not there" : `${by} made it version ${version} (${change}) at ${when}`;
  const remedy =
    version === 0
      ? "send it with If-None-Match: * if it is to be there"
      : `GET it, see what changed, and send yours again with If-Match: ${versionTag(version)}`;
  return new Refusal(412, `you saw version ${seen}, but ${what}: ${remedy}`, { live }, { ETag: versionTag(version) });
}

/** What is said of one write. @throws Refusal where nothing was written and nothing is as was asked for */
export function writeAnswer(outcome: Answered | undefined, seen: number, more: object): Response {
  if (outcome === undefined || outcome.is === "refused") throw mistaken(outcome?.mistakes ?? []);
  if (outcome.is === "conflict") throw conflict(seen, outcome);
  if (outcome.is === "taken") {
    throw new Refusal(409, `the slug ${outcome.slug} is that of ${outcome.id}: write another one`, { ...outcome });
  }
  const { version } = outcome;
  const status = outcome.is === "written" && version === 1 ? 201 : 200;
  return asJson({ ...outcome, ...more }, status, version === 0 ? {} : { ETag: versionTag(version) });
}

/** An article is put where its id says. @throws Refusal, 422 where it says another one */
export function checkId(given: unknown, id: string): void {
  const facts: unknown = Object(given).facts;
  const own: unknown = Object(facts).id;
  if (own === id) return;
  throw mistaken([
    { field: "facts.id", message: `is not ${JSON.stringify(id)}, which the address names: write the same` },
  ]);
}

/** A thing as it is live. @throws Refusal, 404 where it is not */
export function found<Item extends { readonly version: number }>(item: Item | undefined, what: string): Response {
  if (item === undefined) throw new Refusal(404, `there is no such ${what}`);
  return asJson(item, 200, { ETag: versionTag(item.version) });
}
