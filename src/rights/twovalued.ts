import type { Purpose } from "../article/uses.ts";
import type { RightsStatement } from "./rightsstatement.ts";

/**
 * What is said where only yes and no can be: whoever is to ask first has no yes.
 * @param names what the signal calls each purpose that it knows
 */
export function yesOrNoBy<Name extends string>(
  { uses }: Pick<RightsStatement, "uses">,
  names: readonly (readonly [Purpose, Name])[],
): (readonly [name: Name, isAllowed: boolean])[] {
  return names.flatMap(([purpose, name]) => {
    const said = uses[purpose];
    return said === undefined ? [] : [[name, said === "yes"] as const];
  });
}
