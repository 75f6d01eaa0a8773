import { escapeAttribute, escapeText } from "../../article/escape.ts";
import type { Publication } from "../../article/publication.ts";
import type { Audited } from "../audit.ts";
import { isOwed, type Judgement, POINTS } from "../points/verdict.ts";
import { auditedName, auditSummary } from "./audittable.ts";

const STYLE =
  "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}pre{background:#f3f3f3;padding:.5rem;white-space:pre-wrap;overflow-wrap:anywhere}";

function cell(text: string): string {
  return `<td>${escapeText(text)}</td>`;
}

function row({ point, verdict, found, change }: Judgement): string {
  return `<tr><th scope="row">${escapeText(POINTS[point])}</th>${cell(verdict)}${cell(found)}${cell(change ?? "")}</tr>`;
}

/** Each line to paste once, however many points want it. */
function pasteBoxes(points: readonly Judgement[]): string {
  const lines = new Set(points.filter(isOwed).flatMap(({ line }) => line ?? []));
  return lines.size === 0
    ? ""
    : `<h3>What to paste</h3>\n${[...lines].map((line) => `<pre>${escapeText(line)}</pre>`).join("\n")}`;
}

function section(audited: Audited): string {
  const name = escapeText(auditedName(audited));
  const heading = `<h2><a href="${escapeAttribute(audited.address)}">${name}</a></h2>`;
  if (audited.outcome !== "judged") return `<section>${heading}<p>${escapeText(audited.reason)}</p></section>`;
  const { article } = audited.match.owed;
  const shown = audited.points.filter(({ verdict }) => verdict !== "not owed");
  const head =
    '<thead><tr><th scope="col">Point</th><th scope="col">PointVerdict</th><th scope="col">Found</th><th scope="col">To do</th></tr></thead>';
  return [
    `<section>${heading}`,
    `<p><a href="${escapeAttribute(article.url)}">${escapeText(article.title)}</a></p>`,
    `<table>${head}<tbody>${shown.map(row).join("\n")}</tbody></table>`,
    pasteBoxes(audited.points),
    "</section>",
  ].join("\n");
}

/** An audit as one page by itself that can be sent to a partner: no script, nothing loaded. */
export function auditPage(all: readonly Audited[], publication: Publication): string {
  const title = `Credit in reprints from ${publication.title}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>${escapeText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeText(title)}</h1>
<p>${escapeText(auditSummary(all).replace(/^audit: /u, ""))}. “Not seen” means that a program cannot tell: please look.</p>
${all.map(section).join("\n")}
</body>
</html>
`;
}
