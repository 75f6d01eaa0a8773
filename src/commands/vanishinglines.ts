import { counted } from "../content/finding.ts";
import { lossNow } from "../push/deployed.ts";
import { type Compared, nothingLive, type SiteAddress } from "./firstdeploy.ts";
import { LET_GO, type LettingGo, UNSEEN } from "./lettinggo.ts";

const REMEDY = "deploy: nothing was deployed: mend the above, or say of each article that it may go: npm run deploy --";

/** What a comparison needs beside the arguments. */
export interface Comparing {
  readonly now: Date;
  readonly site: SiteAddress;
  readonly isDryRun: boolean;
  /** Whether the Worker was ever deployed; none where nobody can say. Asked only where nothing is live. */
  readonly wasDeployed: () => boolean | undefined;
}

/** Compares the new build with what is live, and says what would vanish. */
export async function vanishingLines(
  { now, site, isDryRun, wasDeployed }: Comparing,
  { letGo, isUnseen }: LettingGo,
): Promise<Compared> {
  const { vanishing, reason, isUnknown, isLive } = await lossNow(now, site.url);
  if (isLive) {
    const line = "deploy: articles are published to the live site without a deploy: those stay as they are there";
    return { lines: [line], isRefused: false };
  }
  if (isUnknown) {
    const known = `deploy: what is live could not be compared with content/: ${reason}`;
    if (isUnseen) return { lines: [known], isRefused: false };
    const lines = [
      known,
      `deploy: nothing was deployed: try again; if that is not the address of your site, mend ${site.where}; or deploy without comparing: npm run deploy -- ${UNSEEN}`,
    ];
    return { lines, isRefused: true };
  }
  if (reason !== undefined) return nothingLive(site, reason, wasDeployed(), { isUnseen, isDryRun });
  const gone = vanishing.filter(({ slug }) => letGo.includes(slug));
  const silent = vanishing.filter(({ slug }) => !letGo.includes(slug));
  const lines = [
    ...letGo
      .filter((slug) => !vanishing.some((article) => article.slug === slug))
      .map((slug) => `deploy: ${LET_GO} ${slug}: no live article of this name would vanish`),
    ...gone.map(({ url, title }) => `deploy: let go: ${url} (${title})`),
  ];
  if (silent.length === 0) return { lines, isRefused: false };
  const flags = silent.map(({ slug }) => `${LET_GO} ${slug}`).join(" ");
  return {
    lines: [
      ...lines,
      ...silent.map(({ url, title, why }) => `deploy: ${url} (${title}) is live and would vanish: ${why}`),
      `deploy: ${counted(silent.length, "article")} would vanish in silence`,
      `${REMEDY} ${flags}`,
    ],
    isRefused: true,
  };
}
