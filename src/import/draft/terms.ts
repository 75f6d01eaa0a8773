import type { OutletEntry } from "../../article/outlet.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import { EXIT, ImportFailure } from "../material/failure.ts";
import type { Flags } from "./flags.ts";

const DAY = 86_400_000;

/** Why an outlet's terms stand against an import. */
function obstacle(
  { name, terms }: OutletEntry,
  originalPublished: string | undefined,
  now: string,
): string | undefined {
  if (terms.republish === "forbidden") return `the terms of ${name} in outlets/ forbid republishing`;
  if (terms.window === undefined || originalPublished === undefined) return undefined;
  const last = Date.parse(originalPublished) + terms.window * DAY;
  return last < Date.parse(now)
    ? `${name} allows republishing for ${terms.window} days, which ended on ${new Date(last).toISOString().slice(0, 10)}`
    : undefined;
}

/** Leave to republish: who at the outlet gave it, and when. */
export interface Permission {
  readonly by: string;
  readonly on: string;
}

/** The permission that the editor says to have. */
export function permissionOf({ permissionBy, permissionOn }: Flags): Fact<Permission> | undefined {
  if (permissionBy === undefined || permissionOn === undefined) return undefined;
  return fact({ by: permissionBy, on: permissionOn }, "--permission-by, --permission-on");
}

/** Whether an outlet wants to be asked, and nobody says that it was. */
export function wantsPermission(outlet: OutletEntry | undefined, permission: Fact<Permission> | undefined): boolean {
  return outlet?.terms.republish === "ask" && permission === undefined;
}

/** An outlet's terms in words, for the editor. */
export function termsInWords({ terms }: OutletEntry): string {
  return [
    terms.republish === undefined ? "republishing: not said" : `republishing: ${terms.republish}`,
    `feeds: ${terms.distribution === "full" ? "full text" : "summary"}`,
    `credit: at the ${terms.credit}`,
    `pictures: ${terms.pictures ? "covered" : "not covered"}`,
    ...(terms.window === undefined ? [] : [`window: ${terms.window} days`]),
    ...(terms.url === undefined ? [] : [terms.url]),
  ].join(", ");
}

/**
 * Holds an outlet's terms against the import.
 * @param checked whether the editor says to have settled it with the outlet
 * @returns what the editor should do before publishing
 * @throws ImportFailure where the terms forbid it
 */
export function checkTerms(
  outlet: OutletEntry,
  originalPublished: string | undefined,
  now: string,
  checked: boolean,
  permission?: Fact<Permission>,
): readonly Doubt[] {
  const reason = obstacle(outlet, originalPublished, now);
  if (reason !== undefined && !checked) {
    throw new ImportFailure(`${reason}: ask the outlet, then add --terms-checked`, EXIT.terms);
  }
  if (reason !== undefined) return [{ text: outlet.name, about: `${reason}; imported because of --terms-checked` }];
  const doubts: Doubt[] = [];
  if (wantsPermission(outlet, permission) && !checked)
    doubts.push({ text: outlet.name, about: "its terms want to be asked before publishing" });
  if (outlet.terms.window !== undefined && originalPublished === undefined) {
    doubts.push({
      text: outlet.name,
      about: `allows ${outlet.terms.window} days from its own date, which is missing: add --original-published`,
    });
  }
  return doubts;
}

const FORBIDS: readonly (readonly [mark: RegExp, about: string])[] = [
  [/\bND\b|\/by(?:-nc)?-nd\//u, "forbids changes: publish the text as it is"],
  [/\bNC\b|\/by-nc(?:-|\/)/u, "forbids commercial use: no sale, no advertising beside it"],
];

/** What a licence forbids, for the editor. */
export function licenceLimits(licence: { readonly name: string; readonly url: string }): readonly Doubt[] {
  return FORBIDS.filter(([mark]) => mark.test(licence.name) || mark.test(licence.url)).map(([, about]) => ({
    text: licence.name,
    about,
  }));
}
