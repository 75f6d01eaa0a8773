import * as v from "valibot";
import { outlet } from "../article/outlet.ts";
import { publication } from "../article/publication.ts";
import { ask, demand, every, type LiveSite } from "./livesite.ts";

const authorship = { version: v.number(), by: v.string(), at: v.number() };

const listed = v.object({
  ...authorship,
  id: v.string(),
  slug: v.string(),
  title: v.string(),
  digest: v.string(),
  isWithdrawn: v.boolean(),
  isVisible: v.boolean(),
});

const entry = v.object({ ...authorship, key: v.string(), entry: outlet });

const live = v.object({ ...authorship, publication });

/** An article that is live, as lists name it. */
export type ListedArticle = v.InferOutput<typeof listed>;

/** Who wrote something last, when (ms since 1970), and as which version. */
export type LastWrite = Pick<ListedArticle, "version" | "by" | "at">;

/** Everything that is live, without texts. */
export interface LiveState {
  /** The name of this machine's token. */
  readonly me: string;
  readonly publication?: v.InferOutput<typeof live>;
  readonly outlets: readonly v.InferOutput<typeof entry>[];
  readonly articles: readonly ListedArticle[];
}

/** Nothing is live. */
export const NOTHING_LIVE: LiveState = { me: "", outlets: [], articles: [] };

/** Whose token this machine has. @throws SiteFailure where there is no endpoint, or the token is not valid */
export async function whoAmI(site: LiveSite): Promise<string> {
  return (await demand(site, "/publish/token", v.object({ name: v.string() }))).name;
}

/** Reads what is live. @throws SiteFailure */
export async function liveState(site: LiveSite): Promise<LiveState> {
  const me = await whoAmI(site);
  const head = await ask(site, "GET", "/publish/publication");
  const read = v.safeParse(live, head.body);
  const [outlets, articles] = [
    await every(site, "/publish/outlets", entry),
    await every(site, "/publish/articles", listed),
  ];
  return { me, ...(read.success && { publication: read.output }), outlets, articles };
}
