import type { RightsStatement } from "./rightsstatement.ts";
import type { Signal } from "./signal.ts";

/** Whether mining is reserved, 1 or 0, and where it can be had; none where nothing is said (sections 4 and 5). */
function reservation({ uses, policy }: RightsStatement): { reserved: 0 | 1; policy?: string } | undefined {
  if (uses.tdm === undefined) return undefined;
  return uses.tdm === "yes" ? { reserved: 0 } : { reserved: 1, policy };
}

/** The same names in headers, in `meta` elements and in the file. */
function named(rights: RightsStatement): Readonly<Record<string, string>> {
  const said = reservation(rights);
  if (said === undefined) return {};
  return { "tdm-reservation": `${said.reserved}`, ...(said.policy && { "tdm-policy": said.policy }) };
}

/**
 * The TDM Reservation Protocol: headers, `meta` elements, and a file about the whole site.
 * @see TDMRep, final report of 2024-05-10, https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
 */
export const tdmrep: Signal = {
  headers: named,
  meta: named,
  file: {
    mediaType: "application/json",
    json: (rights) => {
      const said = reservation(rights);
      if (said === undefined) return undefined;
      const { reserved, policy } = said;
      return [{ location: rights.content, "tdm-reservation": reserved, ...(policy && { "tdm-policy": policy }) }];
    },
  },
};
