import { beforeAll, describe, expect, it } from "vitest";
import { draft } from "../../src/import/draft/draft.ts";
import { verdict } from "../../src/import/lines/boilerplate.ts";
import { pageMaterial } from "../../src/import/source/htmlpage.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

const ANOTHER = [
  "Read more: The mayor who would not swim",
  "Related: Why the pipes froze",
  "See also: A short history of the harbour",
  "Lees ook: Nieuwe gemaal loopt vertraging op",
  "Lesen Sie auch: Warum die Freibadsaison später beginnt",
  "Lire aussi : La gare qui refusait de fermer",
  "À lire aussi – Le phare qui refusait l’automatique",
  "Lee también: El puente reabre",
  "Te puede interesar: La radio de los cerros",
  "Leia também: Ponte reabre depois de dois anos",
  "Leggi anche: Il ponte riapre",
  "Læs også: Her kan du hoppe i",
  "Les også: Ferja står fortsatt",
  "Läs också: Gul varning i Götaland",
  "Czytaj także: Kolejka na Magurę znów stoi",
  "Читайте також: Скільки коштує купити дрова влітку",
  "Читайте также: Почему закрыли паром",
  "اقرأ أيضا: لماذا أغلق الميناء",
  "相关阅读：旧书店关门以后",
  "関連記事：橋が二年ぶりに再開",
];

const APPEALS = [
  "Do you have a tip about a jail? Call Cassidy at the Ledger.",
  "Got a tip? Write to tips@ledger.example.",
  "Have a news tip? Call 555-0134.",
  "You have 2 free articles remaining. Subscribe for 25 cents.",
  "3 Free Articles Remaining",
  "Subscribe to KFF Health News' free Morning Briefing.",
  "Sign up for our daily newsletter and never miss a story.",
  "Get the Observer in your inbox every morning.",
  "We depend on readers like you. Get the Observer in your inbox.",
  "Your donation keeps this newsroom independent.",
  "Please consider making a gift to support our journalism.",
  "Download our app for breaking news.",
  "Follow us on Facebook and X.",
  "Listen to this article",
  "Click on the image above for the audio.",
  "Story continues below",
  "We invite you to use our commenting platform to engage in insightful conversations.",
  "Comments on this story are closed.",
  "This site uses cookies to make your visit better.",
  "Quote data delayed at least 20 minutes.",
  "Number of impressions: 318",
  "See stories by Priscilla Vantongeren",
  "Submitted by admin on Wed, 03/06/2019 - 09:11",
  "Send letters to letters@upstateforum.example.",
  "Jetzt vier Wochen für 1 Euro testen",
  "Folgen Sie uns auf Instagram",
  "Unseren Newsletter können Sie hier bestellen.",
  "Unterstützen Sie unsere Arbeit mit einer Spende.",
  "Um zu kommentieren, melden Sie sich bitte an.",
  "Abonnez-vous dès 1 euro",
  "Suivez-nous sur Facebook",
  "Soutenez une presse libre : faites un don.",
  "Il vous reste 78 % de cet article à lire.",
  "Écouter cet article",
  "Commander le numéro",
  "Suscríbete a nuestro boletín y recibe lo mejor de la semana.",
  "Síguenos en Twitter",
  "Apoya el periodismo independiente.",
  "¿Tienes información sobre este caso? Escríbenos.",
  "Assine a nossa newsletter",
  "Siga o Jornal no Instagram",
  "Apoie o jornalismo independente.",
  "Iscriviti alla newsletter",
  "Seguici su Facebook",
  "Sostieni il nostro giornale con una donazione.",
  "Meld je aan voor de nieuwsbrief",
  "Reageren kan alleen met een abonnement",
  "Steun onze journalistiek.",
  "Volg ons op Instagram",
  "Tekst gaat verder onder de foto",
  "Prenumerera på vårt nyhetsbrev",
  "Så här jobbar vi med journalistik: uppgifter som publiceras ska vara korrekta och relevanta.",
  "Följ oss på Facebook",
  "Artikeln fortsätter under annonsen",
  "Abonner på vårt nyhetsbrev",
  "Saken fortsetter under bildet",
  "Tilmeld dig vores nyhedsbrev",
  "Artiklen fortsætter efter annoncen",
  "Zapisz się na nasz newsletter",
  "Wesprzyj niezależne dziennikarstwo.",
  "Masz ciekawy temat? Napisz do nas.",
  "Підписуйтесь на наш Telegram-канал",
  "Відвідувачі, які перебувають у групі Гості, не можуть залишати коментарі.",
  "Якщо ви помітили помилку, виділіть її та натисніть Ctrl+Enter.",
  "Подписывайтесь на наш канал в Telegram",
  "Поддержите независимую журналистику.",
  "اشترك في نشرتنا البريدية",
  "تابعونا على فيسبوك",
  "欢迎关注我们的微信公众号",
  "未经授权不得转载、摘编。",
  "扫码下载客户端",
  "ニュースレターに登録する",
  "この記事は会員限定です。",
  "無断転載を禁じます。",
];

const PROSE = [
  "Read more books, she told the children of Merrow on the first day of school.",
  "Related to this, the board found that a third of the water was lost underground.",
  "Subscribe or not, he said, the paper will come on Monday.",
  "Listen to this, she said, and played the recording of the storm to the whole room.",
  "We depend on the river for everything, said the farmer, and the river is gone.",
  "Follow the money, the auditor told the council in a letter of two lines.",
  "You have two choices, he said: to pay or to leave the valley before winter.",
  "Support for the plan has fallen since the spring, according to the poll.",
  "Sign up for the army, his father said, and see the world.",
  "Get the boats out of the harbour, the radio said at four in the morning.",
  "Comments by the minister drew protests in three towns on Tuesday.",
  "Folgen Sie dem Wasser, sagte der Ingenieur, und Sie finden das Leck.",
  "Jetzt testen die Ingenieure jede Leitung, und das dauert bis zum Frühjahr.",
  "Unterstützen will der Bürgermeister den Plan nicht, solange das Geld fehlt.",
  "Suivez le fleuve, disait mon grand-père, et vous trouverez la mer.",
  "Abonnés ou non, les habitants de Merrow boivent la même eau.",
  "Apoya al alcalde la mitad del pueblo, y la otra mitad al cura.",
  "Siga el río, dijo el guía, y llegará al mar antes de la noche.",
  "Steun voor het plan is er genoeg, zei de wethouder in maart.",
  "Få vet hur många som bor kvar på ön när vintern kommer.",
  "Få bor på øya om vinteren, sier lensmannen.",
  "Подписал указ губернатор в четверг, когда совет уже разошёлся.",
  "Підписав указ голова ради у четвер увечері.",
  "如有需要，镇上还会再买两台水泵。",
  "この記事を書いたのは、二十年前に町を出た記者だった。",
  "Masz rację, powiedział wójt, ale pieniędzy nie ma.",
  "Have the children any idea of what happened here? Few of them do.",
];

describe("lines of the page among an article's", () => {
  it.each(ANOTHER)("lead to another article, in every language: %s", (line) => {
    expect(verdict(line, "middle")?.sure).toBe(true);
  });

  it.each(APPEALS)("ask readers for something, in every language: %s", (line) => {
    expect(verdict(line, "middle")?.sure).toBe(true);
  });

  it.each(PROSE)("are none where somebody says so in the text: %s", (line) => {
    expect(verdict(line, "middle")?.sure).not.toBe(true);
  });
});

const P = [
  "The town voted on Thursday to buy back its own pipes, nine years after they were sold to a company from the coast.",
  "“People stopped trusting what came out of the tap,” said councillor Lena Brandt, who had asked for the vote since spring.",
  "The price is 3.2 million crowns, which the county lends for twenty years, and the first new main is to be dug in March.",
  "A report by the engineers found that a third of the water was lost underground, enough to fill the old reservoir twice.",
  "For the 4,100 households nothing changes at first, because bills stay as they are until a commission has counted.",
];
const p = (from: number, to: number) =>
  P.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join("");

function made(between: string, { before = "", after = "" } = {}) {
  const page = `<!doctype html><title>Merrow buys its water works | Post</title><body><nav><a href="/">Home</a></nav><article><h1>Merrow buys its water works</h1>${before}${p(0, 2)}${between}${p(2, 5)}${after}</article></body>`;
  return draft(
    pageMaterial(page, "https://post.example.com/2026/water"),
    { ...NO_FLAGS, outlet: "lantern", termsChecked: true },
    AROUND,
  );
}
const bodyOf = (article: ReturnType<typeof made>) => article.body.map(({ block }) => block.text);
const quoted = (article: ReturnType<typeof made>) => article.removed.map(({ text }) => text).join("\n");

// whoever reads the first page compiles what all are read with
beforeAll(() => {
  made("");
}, 120_000);

describe("parts of the page among an article's paragraphs go by what they consist of", () => {
  it.each([
    [
      "a label and a link, in any words",
      '<div class="x"><b>Muista myös</b><br><a href="/a/1">Silta avataan kahden vuoden jälkeen</a></div>',
      "Silta avataan",
    ],
    [
      "a label and a link in a paragraph",
      '<p><strong>İlginizi çekebilir:</strong> <a href="/a/1">Tokat’ta ayva bereketi başladı</a></p>',
      "ayva bereketi",
    ],
    [
      "a label and a link without an address",
      '<div class="inline"><small>Muista myös</small> <a href="#">Silta avataan kahden vuoden jälkeen</a></div>',
      "Silta avataan",
    ],
    [
      "a teaser with a heading and a notice",
      '<div class="teaserbox"><h4>Überregional</h4><a href="/x">Kirmes fällt aus: Hitze setzt Schaustellern zu</a><p>© dpa-infocom, dpa:250506-930</p></div>',
      "Kirmes fällt aus",
    ],
    [
      "an invitation in sentences",
      '<div class="wp-block-newspack-newsletters-subscribe"><p>Three times a week we write to those who care for this valley.</p></div>',
      "Three times a week",
    ],
    [
      "an offer to subscribe",
      '<div class="paywall-meter"><p>This was your last text of the month, and we would like to go on.</p></div>',
      "last text of the month",
    ],
    [
      "a call in a part of its own",
      '<p class="cta"><em>Does the jail owe you money as well? We would like to hear from you.</em></p>',
      "We would like to hear",
    ],
    [
      "a link to another article alone in a paragraph",
      '<p><span></span><a href="/news/silt">What the engineers found below the old reservoir</a></p>',
      "What the engineers found",
    ],
    [
      "a label in a paragraph of its own and a link",
      '<div><div><p>Explore further</p></div><a href="/news/silt">What the engineers found</a></div>',
      "What the engineers found",
    ],
    [
      "a figure that leads to an article",
      '<figure><a href="/news/silt"><img src="/silt.jpg"><figcaption><div>After the flood</div><h3>What the engineers found</h3><p>They went down for a week. <span>By Jo Marsh</span></p></figcaption></a></figure>',
      "They went down",
    ],
    [
      "what the page earns by links",
      "<p>Note to readers: if you purchase something through one of our affiliate links we may earn a commission.</p>",
      "affiliate links",
    ],
    [
      "a few words and a button",
      '<div class="np-inline"><h4>Keep the press running</h4><p>Five dollars a month.</p><button>Join</button></div>',
      "Five dollars a month",
    ],
    [
      "a box that asks for support",
      '<div class="Enhancement"><div class="PromoBox">Support Local Journalism. Become a sustaining member today.</div></div>',
      "Become a sustaining member",
    ],
  ])("%s", (_, html, words) => {
    const article = made(html);

    expect(bodyOf(article)).toStrictEqual(P);
    expect(quoted(article)).toContain(words);
  });

  it.each([
    ["a source", '<p><b>Source:</b> <a href="/a/1">The minutes of the council</a></p>'],
    [
      "a link to another site",
      '<p><b>The whole story:</b> <a href="https://other.example/a">The minutes of the whole council</a></p>',
    ],
    ["a file", '<p><b>Report:</b> <a href="/files/report.pdf">What the engineers found underground</a></p>'],
    ["a sentence", '<p>And then: <a href="/a/1">the company sued the town.</a></p>'],
    ["a person", '<p><b>By:</b> <a href="/staff/jo">Jo Marsh and Kim Osei</a></p>'],
  ])("but not %s", (_, html) => {
    const text = html.replace(/<[^>]*>/gu, "");
    const article = made(html);

    expect(`${bodyOf(article).join("\n")}\n${article.authors?.value.map(({ name }) => name).join(" and ")}`).toContain(
      text.replace(/^By: /u, ""),
    );
  });

  it("but not whose picture it is", () => {
    const caption = "<p>The waterworks of Merrow, built in 1961, stand at the end of Quarry Lane.</p>";
    const picture = `<img src="/works.jpg" alt="The works">${caption}<p>Miguel Oster / The Lantern</p>`;
    const article = made("", { before: picture, after: "<p>Jo Marsh | The Lantern</p>" });

    expect(article.authors?.value.map(({ name }) => name)).toEqual(["Jo Marsh"]);
  });

  it("but not who wrote, in whatever element", () => {
    const article = made("", { before: "<div>By Jo Marsh | The Lantern</div>" });

    expect(article.authors?.value.map(({ name }) => name)).toEqual(["Jo Marsh"]);
    expect(bodyOf(article)).toStrictEqual(P);
  });

  it.each([
    ["a counter above the text", { before: '<div class="premium">3 Texte frei</div>' }, "3 Texte frei"],
    [
      "a message over the page",
      {
        before:
          '<div class="popup">Everything went well. Please follow the link in the letter that we sent you.</div><h2>How it came</h2>',
      },
      "Everything went well",
    ],
    [
      "what the page says of itself",
      { after: '<p class="disclosure">FTC: We use income earning auto affiliate links. <a href="#">More.</a></p>' },
      "income earning",
    ],
    [
      "comments that a number above the text leads to",
      {
        before: '<p>By Jo Marsh | <a href="#comments">3</a></p>',
        after:
          '<div id="comments"><h4>Welcome to the discussion.</h4><p><strong>Keep it clean.</strong> Please avoid lewd language.</p></div>',
      },
      "Keep it clean",
    ],
    ["an offer below it", { after: '<div class="offer">Vier Wochen für einen Euro lesen</div>' }, "Vier Wochen"],
    [
      "who wrote, in a box",
      {
        after:
          '<div class="jeg_authorbox"><img src="/jo.jpg"><p>Jo Marsh has written about ports and pipes for the paper since 2011.</p></div>',
      },
      "Jo Marsh has written",
    ],
    [
      "who wrote, in a card",
      {
        after:
          '<div class="AuthorBio"><h3>Jo Marsh</h3><p>Jo Marsh has written about ports and pipes for the paper since 2011.</p><a href="/jo">More by Jo Marsh</a></div>',
      },
      "Jo Marsh has written",
    ],
    [
      "how comments are dealt with",
      {
        after:
          '<div class="comments-policy"><p>Be kind to each other and keep to what the article is about, or we will take it down.</p></div>',
      },
      "Be kind to each other",
    ],
    [
      "comments by another name",
      { after: '<div class="reacties"><p>Alleen leden van de krant kunnen hier iets zeggen over dit stuk.</p></div>' },
      "Alleen leden",
    ],
  ])("around them as well: %s", (_, parts, words) => {
    const article = made("", parts);

    expect(bodyOf(article).filter((text) => text !== "How it came")).toStrictEqual(P);
    expect(quoted(article)).toContain(words);
  });
});
