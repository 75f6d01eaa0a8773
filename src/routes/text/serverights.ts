import type { SignalName } from "../../article/signals.ts";
import type { Answer } from "../../catalog/catalog.ts";
import { type Site, siteOf } from "../../catalog/rendering.ts";
import { elementTree, xmlDocument } from "../../feeds/xml.ts";
import { articleRights, type RightsStatement, RSL_FILE, siteRights } from "../../rights/rightsstatement.ts";
import type { Signal } from "../../rights/signal.ts";
import { SIGNALS, signalsOn } from "../../rights/signaltable.ts";
import type { Exchange } from "../exchange.ts";
import { renamed } from "../moved.ts";
import { notFound } from "../notfound.ts";
import { respondText } from "./respondtext.ts";

/** What the document of a signal says; none where the signal is off, or has nothing to say. */
function textOf(name: SignalName, { publication }: Site, rights: RightsStatement | undefined): string | undefined {
  const signal: Signal = SIGNALS[name];
  if (rights === undefined || !signalsOn(publication.signals).includes(signal)) return undefined;
  const root = signal.file?.xml?.(rights);
  if (root !== undefined) return xmlDocument(elementTree(root));
  const value = signal.file?.json?.(rights);
  return value && `${JSON.stringify(value, null, 2)}\n`;
}

/** Answers with a signal's document, where there is one. */
function respond(
  exchange: Exchange,
  name: SignalName,
  site: Site,
  rights: RightsStatement | undefined,
  answers: readonly Answer[],
): Response | Promise<Response> {
  const text = textOf(name, site, rights);
  const { file }: Signal = SIGNALS[name];
  if (text === undefined || file === undefined) return notFound(exchange.request, site);
  return respondText(exchange, { mediaType: file.mediaType, answers, state: [name, text], render: () => text });
}

/** What can be said of the site as a whole, as the document of a signal: `/license.xml`, `/.well-known/tdmrep.json`. */
export async function siteRightsFile(exchange: Exchange, name: SignalName): Promise<Response> {
  const { catalog, rendering, now } = exchange;
  const [masthead, carried] = await Promise.all([catalog.masthead(), catalog.carriedUses(now)]);
  const site = siteOf(masthead, rendering);
  return respond(exchange, name, site, siteRights(site.publication, carried.uses), [masthead, carried]);
}

/** `/articles/SLUG/license.xml`: what is said of an article, in RSL. */
export async function articleLicence(exchange: Exchange, slug: string): Promise<Response> {
  const { catalog, rendering, now } = exchange;
  const [masthead, stretch] = await Promise.all([
    catalog.masthead(),
    catalog.stretch({ kind: "article", key: slug }, { now, limit: 1 }),
  ]);
  const [shown] = await catalog.read(stretch.entries);
  if (shown === undefined) {
    const moved = await renamed(exchange, slug, `/${RSL_FILE}`);
    if (moved !== undefined) return moved;
  }
  return respond(exchange, "rsl", siteOf(masthead, rendering), shown && articleRights(shown), [masthead, stretch]);
}
