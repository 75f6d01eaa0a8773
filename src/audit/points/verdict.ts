/**
 * How a point stands: `no` only where what is owed is really missing; `not seen` where a robot cannot tell; `not owed`
 * where nobody asks for it.
 */
export type PointVerdict = "yes" | "partly" | "no" | "not seen" | "not owed";

/** What is looked at in a reprint, in the order of reports. */
export const POINTS = {
  outlet: "Outlet named",
  original: "Link to the original",
  us: "Link to this publication",
  authors: "Authors",
  licence: "Licence",
  date: "Date of the original",
  picture: "Picture’s credit",
  indexing: "Search engines",
  obligations: "Outlet’s obligations",
  text: "Text unchanged",
  corrections: "Corrections",
  withdrawn: "Withdrawn text taken down",
} as const;

/** One thing that is looked at. */
export type Point = keyof typeof POINTS;

/** How one point stands in one reprint. */
export interface Judgement {
  readonly point: Point;
  readonly verdict: PointVerdict;
  /** What was found, or was not. */
  readonly found: string;
  /** What to change; none where nothing is. */
  readonly change?: string;
  /** The exact line to add, as plain text or HTML. */
  readonly line?: string;
}

/** Whether a point leaves something to do for whoever printed. */
export function isOwed({ verdict }: Judgement): boolean {
  return verdict === "no" || verdict === "partly";
}

/** What judges one point. */
export type Ruling = Omit<Judgement, "point">;

/** A point that is as it should be. */
export function fulfilled(found: string): Ruling {
  return { verdict: "yes", found };
}

/** A point that nobody asks for. */
export function notOwed(found: string): Ruling {
  return { verdict: "not owed", found };
}

/** A point that a robot cannot tell. */
export function notSeen(found: string): Ruling {
  return { verdict: "not seen", found };
}
