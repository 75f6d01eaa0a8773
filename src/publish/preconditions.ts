import { Refusal } from "./refusal.ts";

/** A version as an ETag. */
const VERSION_TAG = /^"(\d{1,15})"$/;

/** The ETag of a version. */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/**
 * The version that whoever writes saw last, as a request's preconditions say it (RFC 9110 section 13.1): `If-Match: "7"`,
 * or `If-None-Match: *` for something that is not there yet, which is 0.
 * @throws Refusal, 428 where there is none (RFC 6585 section 3), 400 where it says something else
 */
export function versionSeen(headers: Headers): number {
  const [match, none] = [headers.get("If-Match"), headers.get("If-None-Match")];
  if (match === null && none === null) {
    throw new Refusal(
      428,
      'the version last seen is missing: send If-Match: "7" with the ETag that GET gave, or If-None-Match: * for a new one',
    );
  }
  const [, version] = VERSION_TAG.exec(match ?? "") ?? [];
  if (match === null && none === "*") return 0;
  if (match !== null && none === null && version !== undefined) return Number(version);
  throw new Refusal(400, 'the version last seen is not one: send either If-Match: "7" or If-None-Match: *');
}
