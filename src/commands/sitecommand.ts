import { existsSync } from "node:fs";
import { openContent } from "../content/read.ts";
import { type LiveSite, SiteFailure } from "../delivery/livesite.ts";
import { commandName, MISUSED, misuse, type Usage } from "./arguments.ts";
import { print } from "./print.ts";
import { liveSiteAt, NO_TOKEN, tokenHere } from "./sitetoken.ts";

/** What help says of the flag that names the site. */
export const SITE_HELP = "where the site runs; else where publication.yaml says";

/** Where the site runs: as the flag says, else as publication.yaml does. */
function addressOf(site: string | undefined): string | undefined {
  if (site !== undefined) return URL.canParse(site) ? site : undefined;
  return existsSync("content/publication.yaml") ? openContent("content").publication.url : undefined;
}

/**
 * Does something at the live site, with this machine's token; what fails is told, and nothing else happens.
 * @param site the value of `--site` @returns the exit code
 */
export async function atSite(
  { call }: Usage,
  site: string | undefined,
  act: (site: LiveSite) => Promise<number>,
): Promise<number> {
  const name = commandName(call);
  const [address, token] = [addressOf(site), tokenHere()];
  if (address === undefined) {
    print(process.stderr, [misuse(call, "--site is not an address such as https://news.example")]);
    return MISUSED;
  }
  if (token === undefined) {
    print(process.stderr, [`${name}: ${NO_TOKEN}`]);
    return 1;
  }
  try {
    return await act(liveSiteAt(address, token));
  } catch (error) {
    if (!(error instanceof SiteFailure)) throw error;
    print(process.stderr, [`${name}: ${error.message}`]);
    return 1;
  }
}
