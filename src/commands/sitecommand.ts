import { existsSync } from "node:fs";
import type { LiveSite } from "../delivery/livesite.ts";
import { commandName, MISUSED, misuse, type Usage } from "./arguments.ts";
import { print } from "./print.ts";
import { liveSiteAt, NO_TOKEN, tokenHere } from "./sitetoken.ts";

/** Where the site runs: as the flag says, else as publication.yaml does. */
async function addressOf(site: string | undefined): Promise<string | undefined> {
  if (site !== undefined) return URL.canParse(site) ? site : undefined;
  if (!existsSync("content/publication.yaml")) return undefined;
  const { openContent } = await import("../content/read.ts");
  return openContent("content").publication.url;
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
  const [address, token] = [await addressOf(site), tokenHere()];
  if (address === undefined) {
    print(process.stderr, [misuse(call, "--site is not an address such as https://news.example")]);
    return MISUSED;
  }
  if (token === undefined) {
    print(process.stderr, [`${name}: ${NO_TOKEN}`]);
    return 1;
  }
  const { SiteFailure } = await import("../delivery/livesite.ts");
  try {
    return await act(liveSiteAt(address, token));
  } catch (error) {
    if (!(error instanceof SiteFailure)) throw error;
    print(process.stderr, [`${name}: ${error.message}`]);
    return 1;
  }
}
