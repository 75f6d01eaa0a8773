import * as v from "valibot";
import { count, group, httpsUrl, httpUrl, key, listOf, named, text, uri, yesOrNo } from "./fields.ts";
import { language } from "./language.ts";
import { licence } from "./licence.ts";
import { localPicture } from "./picture.ts";
import type { SignalName } from "./signals.ts";
import { usage } from "./usage.ts";

const loadable = v.lazy((input) =>
  typeof input === "string" && localPicture(input) !== undefined
    ? text("write a file's name, such as images/logo.png")
    : httpsUrl,
);

/** The site's own address: an origin, because every path below it is spoken for. */
const origin = v.pipe(
  httpsUrl,
  v.check(
    (value) => new URL(value).href === `${new URL(value).origin}/`,
    (issue) => `${JSON.stringify(issue.input)} has more than a host in it: write only https://HOST`,
  ),
  v.transform((value) => new URL(value).origin),
);

const REDIRECT_EXAMPLE = "/old/path: /new/path, or /old/path: gone";

/** A path of this site, without query or fragment. */
function isPath(value: string): boolean {
  return /^\/(?!\/)[^?#\s]*$/.test(value) && URL.canParse(`https://host${value}`);
}

/** A path as requests are compared with it: not percent-encoded, in composed characters. */
function plainPath(value: string): string {
  try {
    return decodeURI(value).normalize("NFC");
  } catch {
    return value;
  }
}

const path = v.pipe(
  text(`write ${REDIRECT_EXAMPLE}`),
  v.check(isPath, (issue) => `${JSON.stringify(issue.input)} is not a path of this site: write ${REDIRECT_EXAMPLE}`),
  v.transform(plainPath),
);

const target = v.pipe(
  text(`write ${REDIRECT_EXAMPLE}`),
  v.check(
    (value) => value === "gone" || isPath(value) || v.is(httpUrl, value),
    (issue) => `${JSON.stringify(issue.input)} leads nowhere: write ${REDIRECT_EXAMPLE}`,
  ),
  v.transform((value) => (value.startsWith("/") ? plainPath(value) : value)),
);

/** Where addresses that are no longer used lead: to a path, to a whole address, or nowhere any more. */
const redirects = v.pipe(
  named(`is not a group of paths: write ${REDIRECT_EXAMPLE} below it, indented`),
  v.record(path, target),
);

/** The path on this site that a redirect leads to, however it is written. */
function pathOn(site: unknown, to: string): string {
  return typeof site === "string" && to.startsWith(`${site}/`) ? plainPath(new URL(to).pathname) : to;
}

/** Which ways to tell programs of `usage` are off. */
const signals = group({
  rsl: v.optional(yesOrNo),
  "content-usage": v.optional(yesOrNo),
  "content-signal": v.optional(yesOrNo),
  tdmrep: v.optional(yesOrNo),
  "schema-org": v.optional(yesOrNo),
  "credit-usage": v.optional(yesOrNo),
  ninjs: v.optional(yesOrNo),
  words: v.optional(yesOrNo),
} satisfies Record<SignalName, v.GenericSchema>);

const fields = group(
  {
    id: uri("write one that never changes, such as tag:example.org,2026:news"),
    title: text("write the publication's title"),
    subtitle: text("say in one sentence what is published here"),
    url: origin,
    staging: v.optional(origin),
    language,
    publisher: group({ name: text("write who publishes"), url: v.optional(httpUrl) }, { name: "name: who publishes" }),
    logo: v.optional(loadable),
    icon: v.optional(loadable),
    copyright: v.optional(text("write the rights notice, such as © 2026 The Publication")),
    usage: v.optional(usage),
    signals: v.optional(signals),
    licence: v.optional(licence),
    hubs: v.optional(listOf(httpsUrl, "[https://hub.example.org/]"), []),
    entries: v.optional(count(1, 50, "write a whole number from 1 to 50"), 50),
    links: v.optional(group({ support: v.optional(httpUrl), newsletter: v.optional(httpUrl) }), {}),
    redirects: v.optional(redirects, {}),
    topics: v.optional(
      v.pipe(
        named("is not a list of topics: write KEY: Name below it, indented"),
        v.record(key, text("write the topic's name")),
      ),
      {},
    ),
  },
  {
    id: "id: tag:YOUR-DOMAIN,2026:news and never change it",
    title: "title: The Publication's Title",
    subtitle: "subtitle: one sentence on what is published here",
    url: "url: https://YOUR-DOMAIN",
    language: "language: en",
    publisher: "publisher: and below it, indented, name: who publishes",
  },
);

/** content/publication.yaml: the site that runs this feed. */
export const publication = v.pipe(
  fields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { redirects, url } = dataset.value;
    for (const [from, to] of Object.entries(redirects)) {
      if (!Object.hasOwn(redirects, pathOn(url, to))) continue;
      addIssue({
        message: `leads on to another redirect, ${JSON.stringify(to)}: write the last address at once`,
        path: [
          { type: "object", origin: "value", input: dataset.value, key: "redirects", value: redirects },
          { type: "object", origin: "value", input: redirects, key: from, value: to },
        ],
      });
    }
  }),
);

/** The publication, its defaults filled in; `url` is an origin without a slash at its end. */
export type Publication = v.InferOutput<typeof publication>;
