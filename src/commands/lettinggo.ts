import { counted } from "../content/finding.ts";
import { lossNow } from "../push/deployed.ts";
import { type Compared, nothingLive, type SiteAddress } from "./firstdeploy.ts";

/** What of a deploy's arguments is about articles that vanish, and what is wrangler's. */
export interface LettingGo {
  /** The slugs of the articles that may vanish. */
  readonly letGo: readonly string[];
  /** Whether to deploy though nobody knows what vanishes. */
  readonly isUnseen: boolean;
  readonly rest: readonly string[];
  /** What is wrong with the arguments. */
  readonly mistake?: string;
}

const FLAG = "--let-go";
const UNSEEN = "--unseen";

/** The flags, as help shows them. */
export const LETTING_GO_HELP = {
  [`${FLAG} SLUG`]: "deploy though this article, which is live, would vanish; as often as there are articles",
  [UNSEEN]: "deploy though the live site does not tell what it shows, so that nobody knows what vanishes",
} as const;

/** Takes the flags about vanishing articles out of a deploy's arguments. */
export function lettingGoIn(options: readonly string[]): LettingGo {
  const letGo: string[] = [];
  const rest: string[] = [];
  let isUnseen = false;
  let mistake: string | undefined;
  for (let at = 0; at < options.length; at++) {
    const option = options[at] ?? "";
    if (option === UNSEEN) isUnseen = true;
    else if (option === FLAG || option.startsWith(`${FLAG}=`)) {
      const slug = option === FLAG ? options[++at] : option.slice(FLAG.length + 1);
      if (slug === undefined || slug === "" || slug.startsWith("-")) mistake = `${FLAG} needs an article's slug`;
      else letGo.push(slug.replace(/^\/?articles\//, ""));
    } else rest.push(option);
  }
  return { letGo, isUnseen, rest, ...(mistake && { mistake }) };
}

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
      .map((slug) => `deploy: ${FLAG} ${slug}: no live article of this name would vanish`),
    ...gone.map(({ url, title }) => `deploy: let go: ${url} (${title})`),
  ];
  if (silent.length === 0) return { lines, isRefused: false };
  const flags = silent.map(({ slug }) => `${FLAG} ${slug}`).join(" ");
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
