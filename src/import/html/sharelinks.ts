/** Where a reader hands an address on to a network, a mail or a printer; no article links there for its contents. */
const SHARE = new RegExp(
  [
    "facebook\\.com/(?:sharer|share\\.php|dialog/(?:share|feed|send)|(?:v[\\d.]+/)?plugins/(?!post|video))",
    "platform\\.twitter\\.com/widgets/\\w+_button|apis\\.google\\.com/.*\\+1|plusone\\.google\\.com",
    "(?:twitter|x)\\.com/(?:share|intent/|home\\?status)",
    "linkedin\\.com/(?:shareArticle|sharing|cws/share)",
    "pinterest\\.\\w+/pin/create",
    "reddit\\.com/(?:submit|r/\\w+/submit)",
    "wa\\.me/\\?|whatsapp\\.com/send|whatsapp://send",
    "(?:t|telegram)\\.me/share|tg://msg",
    "tumblr\\.com/(?:share|widgets/share)",
    "flipboard\\.com/bookmarklet|getpocket\\.com/(?:save|edit)|instapaper\\.com/(?:edit|hello2)",
    "news\\.ycombinator\\.com/submitlink|digg\\.com/submit|delicious\\.com/(?:save|post)|stumbleupon\\.com/submit",
    "bsky\\.app/intent|threads\\.(?:net|com)/intent|mastodon[\\w.]*/share|toot\\.\\w+/share",
    "vk\\.com/share|vkontakte\\.ru/share|connect\\.ok\\.ru|odnoklassniki\\.ru/dk",
    "weibo\\.com/share|v\\.t\\.sina\\.com|share\\.renren|kaixin001|qzone\\.qq\\.com|douban\\.com/(?:share|recommend)",
    "line\\.me/(?:R/msg|lineit)|social-plugins\\.line\\.me|b\\.hatena\\.ne\\.jp/(?:entry|add)|xing\\.com/(?:spi/shares|app/user)",
    "meneame\\.net/submit|evernote\\.com/clip|plus\\.google\\.com/share|google\\.com/bookmarks/mark",
    "(?:parler|gab|gettr|truthsocial)\\.com/(?:new-post|compose|share)",
    "addtoany\\.com|addthis\\.com|sharethis\\.com|add-?to-?collection",
    "[?&]share=(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|telegram|tumblr|email|print|pocket|bluesky|mastodon|threads|jetpack-\\w+)\\b",
    "/(?:sendemail|send-?to-?a?-?friend|tell-?a-?friend|mailfriend|e-?mail-?(?:this|article|friend))\\b",
    "[?&]print(?:able|er)?(?:=|$)|/print(?:er-friendly|able)?/?$",
    "^mailto:\\?",
  ].join("|"),
  "iu",
);

/** Whether a link hands a page on instead of leading to another. */
export function isShareLink(href: string): boolean {
  return SHARE.test(href);
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|[#].*$|\/$/giu, "");
}

/** Whether an address carries the page's own in its query, as buttons of networks in frames do. */
export function carriesPage(href: string, page: string | undefined): boolean {
  const own = page === undefined ? "" : withoutScheme(page);
  const values = [...(URL.parse(href)?.searchParams.values() ?? [])];
  return own.includes("/") && values.some((value) => withoutScheme(value) === own);
}
