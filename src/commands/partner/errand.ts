import type { PartnerEntry } from "../../article/partner.ts";
import { ContentFailure } from "../../content/contentfailure.ts";
import { type Findings, noFindings, START } from "../../content/finding.ts";
import { partnerPlace, readPartners } from "../../content/partnerfolder.ts";
import { type LiveSite, SiteFailure } from "../../delivery/livesite.ts";

/** What a subcommand is given. */
export interface PartnerErrand {
  readonly contentFolder: string;
  /** What follows the subcommand: a name, or the name of a partner's file; empty where nothing does. */
  readonly word: string;
  readonly contact?: string;
  readonly now: Date;
  /** The live site, with this machine's token; only what asks it is given one. */
  readonly live?: LiveSite;
}

/** What came of it: what to print, and the exit code. */
export interface PartnerOutcome {
  readonly code: number;
  readonly lines: readonly string[];
}

/** What one word after `npm run partner --` does. @throws ContentFailure where content/ is in the way */
export type PartnerSubcommand = (errand: PartnerErrand) => PartnerOutcome | Promise<PartnerOutcome>;

/** A partner's file without mistakes. @throws ContentFailure where there is none, or it has mistakes */
export function partnerIn(contentFolder: string, slug: string): PartnerEntry {
  const findings: Findings = noFindings();
  const file = readPartners(contentFolder, findings).get(slug);
  const { file: name } = partnerPlace(contentFolder, slug);
  if (file?.data !== undefined) return file.data;
  const own = findings.problems.filter(({ file }) => file === name);
  const message = "does not exist: npm run partner -- add NAME makes one; the file's name without .yaml is the SLUG";
  throw new ContentFailure(own.length > 0 ? own : [{ file: name, ...START, field: "file", message }]);
}

/** The live site that a subcommand was given. @throws SiteFailure where it was given none */
export function liveOf({ live }: PartnerErrand): LiveSite {
  if (live === undefined) throw new SiteFailure("no site to ask", 0);
  return live;
}
