/** Where the site is to be, and who says so. */
export interface SiteAddress {
  readonly url: string;
  /** What to mend where it is wrong, such as `url in content/publication.yaml`. */
  readonly where: string;
}

/** What came of comparing the new build with what is live. */
export interface Compared {
  readonly lines: readonly string[];
  /** Whether the deploy must not go on. */
  readonly isRefused: boolean;
  /** Whether nothing of this Worker was ever live, so that it has to be looked at once it is. */
  readonly isFirst?: true;
}

/**
 * What to make of a site at which nothing answers: the first deploy finds none, and so does every deploy with a mistyped
 * address. The account knows which it is.
 * @param wasDeployed whether the account has the Worker; none where it does not say
 * @param isUnseen whether the editor says to deploy all the same @param isDryRun whether nothing is deployed anyway
 */
export function nothingLive(
  { url, where }: SiteAddress,
  reason: string,
  wasDeployed: boolean | undefined,
  { isUnseen, isDryRun }: { readonly isUnseen: boolean; readonly isDryRun: boolean },
): Compared {
  const mend = `if that is not the address of your site, mend ${where}`;
  if (wasDeployed === false) {
    const lines = [
      `deploy: this is the first deploy: nothing is live at ${url} yet (${reason})`,
      `deploy: every link in the feeds will lead to ${url}: ${mend}`,
    ];
    return { lines, isRefused: false, isFirst: true };
  }
  const found = wasDeployed
    ? `deploy: the Worker was deployed before, but nothing of it is found at ${url} (${reason})`
    : `deploy: nothing is found at ${url} (${reason}), and the account does not say whether the Worker was deployed before`;
  const isRefused = !isUnseen && (wasDeployed === true || !isDryRun);
  const lines = [
    found,
    `deploy: so nobody knows what would vanish: ${mend}`,
    ...(isRefused
      ? ["deploy: nothing was deployed: if it is right, deploy without comparing: npm run deploy -- --unseen"]
      : []),
  ];
  return { lines, isRefused };
}

/** What is said once the first deploy is done. */
export function lookAt({ url, where }: SiteAddress): string {
  return `deploy: open ${url}: if your articles are not there in some minutes, mend ${where}, and deploy again`;
}
