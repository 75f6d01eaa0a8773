import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import type { LiveSite } from "../delivery/livesite.ts";

/** Where this machine's token is kept; git leaves it alone. */
const TOKEN_FILE = ".publish-token";

/** What a command says where it has no token. */
export const NO_TOKEN = `there is no token: npm run token -- NAME --set makes one, or set PUBLISH_TOKEN to the one that you were given`;

/** This machine's token: the environment's, or the one that was made here. */
export function tokenHere(): string | undefined {
  const given = process.env.PUBLISH_TOKEN?.trim();
  if (given !== undefined && given !== "") return given;
  return existsSync(TOKEN_FILE) ? readFileSync(TOKEN_FILE, "utf8").trim() : undefined;
}

/** Keeps a token on this machine, for its owner's eyes alone. */
export function keepToken(token: string): string {
  writeFileSync(TOKEN_FILE, `${token}\n`, { mode: 0o600 });
  chmodSync(TOKEN_FILE, 0o600);
  return TOKEN_FILE;
}

/** The site at an address, with what this machine has. @param url where it runs; only its origin counts */
export function liveSiteAt(url: string, token: string): LiveSite {
  return {
    site: new URL(url).origin,
    token,
    fetch,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
