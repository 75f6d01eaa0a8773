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

/** The flag that lets an article go. */
export const LET_GO = "--let-go";

/** The flag to deploy without a comparison. */
export const UNSEEN = "--unseen";

/** The flag to deploy to the staging site. */
export const STAGING = "--staging";

/** The flags, as help shows them. */
export const LETTING_GO_HELP = {
  [`${LET_GO} SLUG`]: "deploy though this article, which is live, would vanish; as often as there are articles",
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
    else if (option === LET_GO || option.startsWith(`${LET_GO}=`)) {
      const slug = option === LET_GO ? options[++at] : option.slice(LET_GO.length + 1);
      if (slug === undefined || slug === "" || slug.startsWith("-")) mistake = `${LET_GO} needs an article's slug`;
      else letGo.push(slug.replace(/^\/?articles\//, ""));
    } else rest.push(option);
  }
  return { letGo, isUnseen, rest, ...(mistake && { mistake }) };
}
