import { beforeAll, describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

const E = [
  "The bridge over the Tarn at Ouvry was closed on Monday after inspectors found a crack as long as a hand in one of its piers.",
  "“You could put a coin in it,” said Marthe Colin, who has kept the bakery at the north end since 1988 and now waits for customers.",
  "The county put the repair at 1.4 million and could not say when it would begin, because the engineer who knows the bridge has retired.",
  "Buses turn round at the school. Pupils from the south bank walk the last kilometre along the dam, in a line, behind a teacher with a lamp.",
  "A second inspection is due in March; until then, the mayor said, nobody drives over it, not even the fire brigade.",
];
const D = [
  "Die Brücke über die Lahn bei Odersbach ist seit Montag gesperrt, nachdem Prüfer in einem Pfeiler einen handlangen Riss gefunden hatten.",
  "„Da passt eine Münze rein“, sagte Marthe Kolb, die seit 1988 die Bäckerei am Nordufer führt und nun auf Kunden wartet.",
  "Der Kreis schätzt die Kosten auf 1,4 Millionen Euro und kann nicht sagen, wann die Arbeiten beginnen.",
  "Eine zweite Prüfung ist für März vorgesehen; bis dahin fährt niemand darüber, auch nicht die Feuerwehr.",
];
const F = [
  "Le pont d’Ouvry est fermé depuis lundi, après la découverte d’une fissure longue comme la main dans l’une de ses piles.",
  "« On pourrait y glisser une pièce », dit Marthe Colin, qui tient la boulangerie de la rive nord depuis 1988.",
  "Le département chiffre la réparation à 1,4 million d’euros et ne sait pas quand elle commencera.",
  "Une seconde inspection est prévue en mars ; d’ici là, personne ne passe, pas même les pompiers.",
];
const R = [
  "Мост через Тарн закрыли в понедельник, после того как инспекторы нашли трещину длиной с ладонь в одной из опор.",
  "«Туда можно засунуть монету», — сказала Марта Колин, которая держит пекарню на северном берегу с 1988 года.",
  "Округ оценивает ремонт в 1,4 миллиона и не может сказать, когда он начнётся.",
  "Вторая проверка назначена на март; до тех пор по мосту не проедет никто.",
];
const Z = [
  "塔恩河大桥自周一起封闭，此前检查人员在一座桥墩上发现了一条手掌长的裂缝。",
  "“里面能塞进一枚硬币。”自一九八八年起在北岸经营面包店的科林说，她现在只能等客人上门。",
  "县里估计修缮费用为一百四十万，却说不出何时动工，因为熟悉这座桥的工程师已经退休。",
  "第二次检查定在三月，在那之前任何车辆都不得通行，包括消防车。",
];
const p = (lines: readonly string[], from = 0, to = 99) =>
  lines
    .slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join("");

interface Page {
  readonly name: string;
  readonly head: string;
  readonly paras: readonly string[];
  /** What else a reader takes for the article's. */
  readonly others?: readonly string[];
  readonly html: string;
}

const PAGES: readonly Page[] = [
  {
    name: "a chain of papers",
    head: "Ouvry bridge closed after inspectors find crack",
    paras: E,
    html: `<title>Ouvry bridge closed after crack found in pier</title><meta property="og:title" content="Ouvry bridge closed after inspectors find crack"><meta property="og:site_name" content="The Tarn Ledger"><main><a class="gnt_ar_hl_k" href="/news/local">LOCAL</a><h1 class="gnt_ar_hl">Ouvry bridge closed after inspectors find crack</h1><div class="gnt_ar_by">By Ann Rowe</div><div class="gnt_ar_b">${p(E, 0, 1)}<aside class="gnt_em"><a href="/story/1"><div>Start the day smarter.</div> Get all the news you need in your inbox each morning.</a></aside>${p(E, 1, 2)}<p><strong>More:</strong> <a href="/story/2">Ferry to run every hour while bridge is shut</a></p>${p(E, 2, 4)}<div class="ad-slot">Advertisement</div>${p(E, 4)}<p><strong>Support local journalism:</strong> <a href="/subscribe">Subscribe to The Tarn Ledger today</a>.</p></div></main>`,
  },
  {
    name: "a paper with a newsletter in a figure",
    others: ["Pupils walk along the dam as county looks for an engineer"],
    head: "Bridge closed after hand-sized crack found in pier",
    paras: E,
    html: `<title>Bridge closed after hand-sized crack found in pier | Infrastructure | The Observer of Ouvry</title><meta property="og:title" content="Bridge closed after hand-sized crack found in pier"><article><div><a href="/infra">Infrastructure</a></div><div class="dcr"><h1>Bridge closed after hand-sized crack found in pier</h1></div><div class="standfirst"><p>Pupils walk along the dam as county looks for an engineer</p></div><address aria-label="Contributor info"><a rel="author" href="/profile/x">Ann Rowe</a></address><details><summary>Mon 2 Feb 2026 10.00 GMT</summary></details><div id="maincontent"><div class="article-body">${p(E, 0, 2)}<aside><div>Related: <a href="/x/1">How Britain stopped building bridges</a></div></aside>${p(E, 2, 3)}<figure class="newsletter"><figcaption>Sign up to First Edition</figcaption><p>Free daily newsletter</p><p>Our morning email breaks down the key stories of the day</p><form><input type=email><button>Sign up</button></form><p>Privacy Notice: Newsletters may contain information about charities and online ads.</p></figure>${p(E, 3)}</div></div><div class="submeta"><div>Explore more on these topics</div><ul><li><a href="/infra">Infrastructure</a></li><li><a href="/roads">Roads</a></li></ul><button>Share</button><a href="/syndication">Reuse this content</a></div></article>`,
  },
  {
    name: "a weekly with a kicker in its heading",
    others: ["Der Kreis sucht einen Ingenieur, der die Brücke kennt."],
    head: "Brücke gesperrt: Ein Riss, so lang wie eine Hand",
    paras: D,
    html: `<title>Infrastruktur: Brücke gesperrt: Ein Riss, so lang wie eine Hand | Lahnbote</title><meta property="og:title" content="Brücke gesperrt: Ein Riss, so lang wie eine Hand"><meta property="og:site_name" content="Lahnbote"><article><h1><span class="article-heading__kicker">Infrastruktur</span><span class="visually-hidden">: </span><span class="article-heading__title">Brücke gesperrt: Ein Riss, so lang wie eine Hand</span></h1><div class="summary">Der Kreis sucht einen Ingenieur, der die Brücke kennt.</div><div class="byline">Von <a href="/autoren/a">Anna Roth</a></div><div class="article-page">${p(D, 0, 2)}<div class="podcast"><a href="/hoeren">Artikel anhören</a></div><p class="teaser-inline"><a href="/t">Lesen Sie hier, warum so viele Brücken gesperrt sind.</a></p>${p(D, 2, 3)}<div class="newsletter-signup"><b>Guten Morgen, Lahn</b><p>Der Newsletter für alle, die früh aufstehen.</p><button>Abonnieren</button></div>${p(D, 3)}</div><div class="comments__teaser">Schreiben Sie den ersten Kommentar</div><ul class="tags"><li><a href="/a">Verkehr</a></li></ul></article>`,
  },
  {
    name: "a daily with its metadata below the standfirst",
    others: ["Le département cherche un ingénieur qui connaisse l’ouvrage."],
    head: "A Ouvry, un pont fermé pour une fissure",
    paras: F,
    html: `<title>A Ouvry, un pont fermé pour une fissure</title><meta property="og:title" content="A Ouvry, un pont fermé pour une fissure"><article><header><ul class="breadcrumb"><li><a href="/soc">Société</a></li><li><a href="/tr">Transports</a></li></ul><h1>A Ouvry, un pont fermé pour une fissure</h1><p class="article__desc">Le département cherche un ingénieur qui connaisse l’ouvrage.</p><span class="meta__author">Par Anne Roux</span><p class="meta__reading-time">Temps de Lecture 3 min.</p><a href="/en">Read in English</a></header><section class="article__content">${p(F, 0, 2)}<section class="catcher"><span>Lire aussi | </span><a href="/x">Les ponts français sont en mauvais état</a></section>${p(F, 2, 3)}<p>Il vous reste 42.36% de cet article à lire. La suite est réservée aux abonnés.</p>${p(F, 3)}<p><b>Anne Roux</b></p></section><section class="inread">Le Monde Ateliers <a href="/a">Découvrir</a></section></article>`,
  },
  {
    name: "a Russian site",
    head: "Мост закрыли из-за трещины",
    paras: R,
    html: `<title>Мост закрыли из-за трещины — Речной вестник</title><meta property="og:title" content="Мост закрыли из-за трещины — Речной вестник"><div class="GeneralMaterial"><h1>Мост закрыли из-за трещины</h1><div class="meta">10:15, 2 февраля 2026 Источник: <a href="https://vestnik.example">Речной вестник</a></div><div class="body">${p(R, 0, 2)}<div class="related-block"><h4>Читайте также</h4><a href="/1">Почему закрыли паром</a></div>${p(R, 2, 3)}<p>Подписывайтесь на наш <a href="https://t.me/x">телеграм-канал</a>, чтобы ничего не пропустить.</p>${p(R, 3)}<p>Нашли ошибку? Выделите её и нажмите Ctrl+Enter.</p></div></div>`,
  },
  {
    name: "a Chinese portal",
    head: "塔恩河大桥因裂缝封闭",
    paras: Z,
    html: `<title>塔恩河大桥因裂缝封闭_社会新闻_河湾网</title><div class="main-title"><h1>塔恩河大桥因裂缝封闭</h1></div><div class="date-source"><span>2026年02月02日 10:15</span> <a href="https://hewan.example">河湾网</a></div><div class="article">${p(Z, 0, 2)}<p>　　<a href="/app">点击查看更多精彩内容&gt;&gt;</a></p>${p(Z, 2)}<p>责任编辑：李明</p><p>（关注河湾网微信公众号，获取更多新闻）</p><p>扫描二维码下载客户端</p></div><div class="bottom">文章关键词： <a href="/k">大桥</a> <a href="/k2">裂缝</a></div>`,
  },
  {
    name: "a newsletter",
    head: "The bridge nobody drives over",
    paras: E,
    html: `<title>The bridge nobody drives over - by Ann Rowe - Tarn Notes</title><meta property="og:title" content="The bridge nobody drives over"><meta property="og:site_name" content="Tarn Notes"><article><h1 class="post-title">The bridge nobody drives over</h1><h3 class="subtitle">On coins and cracks</h3><div>Ann Rowe</div><div>Feb 02, 2026</div><div>∙ Paid</div><div><a>12</a><a>3</a><a>Share</a></div><div class="body markup">${p(E, 0, 2)}<div class="subscription-widget-wrap"><p>Tarn Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p><form><input type=email><button>Subscribe</button></form></div>${p(E, 2, 4)}<p class="button-wrapper"><a class="button" href="https://tarn.substack.com/p/x?action=share"><span>Share</span></a></p>${p(E, 4)}<p>Thanks for reading Tarn Notes! This post is public so feel free to share it.</p></div></article>`,
  },
  {
    name: "a local paper",
    head: "Bridge closed over crack",
    paras: E,
    html: `<title>Bridge closed over crack | News | tarnledger.com</title><meta property="og:title" content="Bridge closed over crack"><article class="asset"><header><ul><li><a href="/">Home</a></li></ul><h1 class="headline"><span itemprop="headline">Bridge closed over crack</span></h1><span class="label">TOP STORY</span><ul class="social-share-links"><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></li><li><a href="https://twitter.com/intent/tweet?u=x">Twitter</a></li></ul><span class="byline">By ANN ROWE arowe@tarnledger.com</span></header><div id="article-body">${p(E, 0, 2)}<div class="tncms-inline"><div class="inline-offer"><strong>Limited-time offer:</strong> $1 for six months</div></div>${p(E, 2)}<div class="tagline">Ann Rowe may be reached at 555-0100, ext. 12, or arowe@tarnledger.com.</div></div><div class="asset-tags"><h4>Tags</h4><ul><li><a href="/t">Bridge</a></li></ul></div><div class="block"><h3>Be the first to know</h3><p>Get local news delivered to your inbox!</p><form><input type=email></form></div></article>`,
  },
  {
    name: "a blog of 2006",
    head: "Bridge closed over crack",
    paras: E,
    html: `<title>Bridge closed over crack &laquo; Tarn Notes</title><div id="page"><div id="header"><h1><a href="https://post.example.com/">Tarn Notes</a></h1><div class="description">a blog about roads</div></div><div id="content"><div class="navigation"><div><a href="/prev">&laquo; The ferry is late again today</a></div><div><a href="/next">Where the engineer went in the end &raquo;</a></div></div><div class="post"><h2>Bridge closed over crack</h2><small>February 2nd, 2026 by ann</small><div class="entry">${p(E)}<p>If you enjoyed this post, make sure you <a href="/feed">subscribe to my RSS feed</a>!</p><p class="postmetadata alt"><small>This entry was posted on Monday, February 2nd, 2026 at 10:15 am and is filed under <a href="/c">Roads</a>. You can follow any responses to this entry through the <a href="/f">RSS 2.0</a> feed. Both comments and pings are currently closed.</small></p></div></div></div></div>`,
  },
  {
    name: "a county with a section as its heading",
    head: "Bridge closed over crack",
    paras: E,
    html: `<title>Press Releases | Tarn County</title><meta property="og:title" content="Press Releases"><header><a href="/"><img src="/l.png" alt="Tarn County"></a></header><main><h1>Press Releases</h1><div class="node"><h3>Bridge closed over crack</h3><div class="date">February 2, 2026</div>${p(E)}<p><a href="/press">Back to press releases</a></p></div></main>`,
  },
  {
    name: "a paper with a wall",
    others: ["The county is looking for an engineer."],
    head: "A Bridge Closes, and a Town Walks",
    paras: E,
    html: `<title>A Bridge Closes, and a Town Walks - The Tarn Times</title><meta property="og:title" content="Why This Town Is Walking to School"><article><h1>A Bridge Closes, and a Town Walks</h1><p id="article-summary">The county is looking for an engineer.</p><div><button>Listen to this article · 3:20 min</button> <a href="/learn">Learn more</a></div><p>By <a href="/by/ann">Ann Rowe</a></p><section>${p(E, 0, 2)}<div><p>Want to stay updated on what’s happening in Ouvry? <a href="/nl">Sign up for Your Places: Global Update</a>, and we’ll send our latest coverage to your inbox.</p></div>${p(E, 2, 4)}<div class="css-x"><p>We are having trouble retrieving the article content.</p><p>Please enable JavaScript in your browser settings.</p></div><div>Thank you for your patience while we verify access. If you are in Reader mode please exit and log into your Times account, or subscribe for all of The Times.</div>${p(E, 4)}</section></article>`,
  },
];

function made(html: string) {
  const page = `<!doctype html><html><head><meta charset="utf-8">${html.replace(/(<(?:article|main|header|div))/u, "</head><body>$1")}</body></html>`;
  const material = pageMaterial(page, "https://post.example.com/2026/bridge");
  return draft(material, { ...NO_FLAGS, outlet: "lantern", termsChecked: true }, AROUND);
}

// whoever reads the first page compiles what all are read with
beforeAll(() => {
  made(PAGES[0]?.html ?? "");
}, 120_000);

/** As it is compared: the order of the article's own lines, without what the draft writes differently. */
const bare = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");

describe("a page as publishers write them gives its article and nothing else", () => {
  it.each(PAGES)("$name", ({ html, head, paras, others = [] }) => {
    const article = made(html);

    expect(article.title.value).toBe(head);
    expect(article.body.map(({ block }) => bare(block.text)).toSorted()).toStrictEqual(
      [...paras, ...others].map(bare).toSorted(),
    );
  });
});
