import { everyLanguage } from "../languages/furtherlanguages.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase, anyCase } from "./anycase.ts";
import { isSentenceEnd } from "./sentences.ts";

/** Where a line stands: before the article, in it, after its last prose, or after the credit that ends it. */
export type Region = "head" | "middle" | "tail" | "end";

/** A kind of line that belongs to the page and not to the article. */
export interface Rule {
  /** What is printed beside a removed line. */
  readonly name: string;
  /** Matches lines of this kind wherever they stand: nobody writes them in an article. */
  readonly exact?: RegExp;
  /** Matches lines that are of this kind only outside of the article. */
  readonly outside?: RegExp;
  /** Whether the exact lines may be whole sentences. */
  readonly sentences?: true;
  /** Whether pages have such lines above the text as well. */
  readonly head?: true;
  /** Whether a list follows whose lines go as well. */
  readonly list?: true;
}

const SHARE =
  "(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|telegram|tumblr|e-?mail|print|copy(?: link)?|sms|flipboard|mastodon|bluesky|threads|instagram|youtube|tiktok|truth social|gab|parler|gettr|more|messenger|pocket|link|share|tweet|pin(?: it)?|post|save|like|flip)";

/** The rule for what readers can do with the page. */
export const TOOLS = "label: what readers can do with the page";

/** In order: the first that matches counts. Each matches a whole line. */
export const RULES: readonly Rule[] = [
  {
    name: "honeypot: a form's trap for robots",
    sentences: true,
    exact: anyCase(
      /^(?:this field is (?:for validation purposes|hidden when viewing)|(?:if you(?: are|['’]re) (?:a )?human,? )?(?:please )?(?:leave|keep) (?:this|the|that) (?:field )?(?:\w+ )?(?:field )?(?:empty|blank|unchanged)|(?:please )?(?:do not|don['’]t) fill (?:this|the|in this|out this)(?: (?:field|in|out))*|if you see this field|hidden field$|bots? only$|(?:this )?field should be left (?:blank|empty|unchanged)).{0,120}$/iu,
    ),
  },
  {
    name: "form: a label or button",
    head: true,
    sentences: true,
    exact: anyCase(
      /^(?:this iframe contains the logic required to handle ajax powered gravity forms.*|this site is protected by recaptcha.*|required fields are marked.*|"?\*"? indicates required fields|your e-?mail address will not be published.*|Δ|enter your e-?mail(?: address)?(?: here)?\.{0,3}|captcha|please enable javascript.*)$/iu,
    ),
    outside: anyCase(
      /^(?:(?:(?:your |first |last |full )?name|first|last|e-?mail(?: address)?|phone(?: number)?|comments?|message|website|url|company|zip(?: code| ?\/ ?postal code)?|country|state|submit|send|go|ok|close|untitled|consent|required|sign me up|join|i agree.{0,120})\s*(?:\*|\(required\)|\(optional\))?)$/iu,
    ),
  },
  {
    name: "advertisement",
    exact: anyCase(
      /^[^\p{L}\p{N}]*(?:ad|ads|advertisements?|advertising|sponsored(?: (?:content|post|links?))?|promoted(?: content)?|paid content|(?:story|article|content) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video))?|(?:advertisement|ad) ?[-–—:] ?(?:story|article|content|continue).{0,60}|continue reading below.{0,40}|scroll (?:down )?(?:to|for) (?:continue|more)(?: (?:reading|with content))?|remove ads)[^\p{L}\p{N}]*$/iu,
    ),
  },
  {
    name: "share: a bar of social networks",
    head: true,
    exact: new AnyCase(
      `^[^\\p{L}\\p{N}]*(?:(?:please )?share (?:this|the)(?: (?:article|story|post|page|entry|content))?(?:[^\\p{L}\\p{N}]+(?:on|via|with|to|using)\\b.{0,60})?|(?:click to )?(?:share|email|tweet|print|pin|save|post)(?: (?:this|a link))?(?:(?: \\w+){0,3} (?:on|to|via|by|with) (?:an? )?(?:${SHARE}|friends?)(?: \\(.{1,40}\\))?)|\\d[\\d,.]*k?\\s+(?:shares?|likes?|retweets?|views?)|shares?|like this:?|like loading.*|tweet|copy link|copied!?|link copied!?|(?:e-?mail|print|save) this (?:article|page|story)(?:[^\\p{L}\\p{N}]+(?:print|share|save|e-?mail)(?: this)?)*|listen(?: to this (?:article|story))?(?:[^\\p{L}\\p{N}]+\\d+:\\d+ ?(?:min(?:ute)?s?)?)?|follow us|(?:${SHARE}[^\\p{L}\\p{N}]+)+${SHARE})[^\\p{L}\\p{N}]*$`,
    ),
    outside: new AnyCase(
      `^[^\\p{L}\\p{N}]*(?:${SHARE}|follow .{1,100}|(?:please )?share\\b.{0,100}|connect with .{1,60}|tell (?:your|a) friends?.{0,60})[^\\p{L}\\p{N}]*$`,
    ),
  },
  {
    name: "newsletter: an invitation to subscribe",
    sentences: true,
    exact: anyCase(
      /^[^\p{L}\p{N}]*(?:subscribe|sign up|sign up now|subscribe (?:now|today)|(?:subscribe|sign up|register)(?: here| now| today)?(?: (?:for|to))(?: (?:our|the|a|free|daily|weekly|\w+['’]s))*(?: [\w'’ -]{1,40})? (?:newsletters?|mailing list|e-?mail (?:updates|alerts|list)|updates|alerts)(?: (?:today|here|now|below))?|(?:join|subscribe to) our (?:mailing|e-?mail) list|get (?:our|the) .{1,60} (?:in|to|into) your inbox.{0,40}|(?:join|get) our newsletters?|thank(?:s| you) for (?:subscribing|signing up).{0,40})[^\p{L}\p{N}]*$/iu,
    ),
    outside: anyCase(
      /^(?:.{0,80}\bnewsletters?(?: (?:sign[- ]?up|signup|subscription|form))?|(?:please )?(?:subscribe|sign up|sign-up|register)\b.{0,240}|get .{0,160}\b(?:inbox|newsletters?|e-?mail|updates)\b.{0,80}|(?:never miss|don['’]t miss) .{0,120}|(?:enjoy|like)(?:d|ing)? (?:this|what you).{0,160}|stay (?:informed|connected|up to date).{0,120})$/iu,
    ),
  },
  {
    name: "comments: an invitation to comment",
    sentences: true,
    exact: anyCase(
      /^[^\p{L}\p{N}]*(?:leave (?:a|your) (?:comment|reply)s?(?: below)?|(?:post|add|write) a comment|(?:view|show|read|load)(?: all| more)?(?: \d+)? comments?(?: \(\d+\))?|\d+ comments?|no comments(?: yet)?|comments? (?:are )?(?:closed|off)(?: (?:on|for) .{1,120})?|comments? \(\d+\)|join the (?:conversation|discussion)|log in to (?:comment|reply|leave a comment)|what do you think\?.{0,60}comments?(?: section)?(?: below)?|(?:let us know|tell us|share your thoughts|sound off)(?: what you think)? (?:in|on) the comments?(?: section)?(?: below)?|be the first to comment|cancel reply|save my name, email, and website in this browser.*)[^\p{L}\p{N}]*$/iu,
    ),
    outside: anyCase(
      /^(?:comments?|discussion|post (?:a )?(?:comment|reply)|.{0,200}\b(?:in|on) the comments?(?: section)?(?: below)?[.!]?|you must be logged in.{0,60}|we (?:encourage|welcome) (?:your )?comments.{0,120})$/iu,
    ),
  },
  {
    name: "related: the heading of a list of other articles",
    list: true,
    exact: anyCase(
      /^[^\p{L}\p{N}]*(?:related(?: (?:articles?|stor(?:y|ies)|posts?|content|news|coverage|reading|items?|links?|topics?|videos?))?|more (?:stories|articles|news|posts|coverage|like this|on this(?: (?:topic|story))?|to read|top stories)|recommended(?: (?:for you|stories|articles|reading|posts))|(?:you )?(?:may|might) (?:also )?(?:like|enjoy|be interested in)|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|(?:read|up|what to read) next|read more|also read|keep reading|see more|(?:most|more) (?:popular|read|viewed|shared)(?: (?:articles|stories|posts|now))?|(?:popular|trending|latest|recent|top|featured)(?: (?:articles|stories|news|posts|now|today|headlines|videos))|trending|editor['’]?s['’]? picks|(?:around|from) the web|from our partners|today['’]s (?:top stories|headlines)|in case you missed it|don['’]t miss)[^\p{L}\p{N}]*$/iu,
    ),
    outside: anyCase(
      /^(?:see also|more(?: from| on| about| in| by)\b.{0,80}|latest|popular|recommended|next|previous|you['’]ll also like.{0,40})[^\p{L}\p{N}]*$/iu,
    ),
  },
  {
    name: "label: what pages have around an article",
    list: true,
    exact: new AnyCase(`^[^\\p{L}\\p{N}]{0,3}(?:${anyLanguage("furniture")}|${anyLanguage("readOn")})\\s*[:：»›>…→]?$`),
  },
  {
    name: "related: a link to another article",
    sentences: true,
    exact: new AnyCase(`^[^\\p{L}\\p{N}]{0,3}(?:${anyLanguage("readOn")})\\s*[:：–—»>|]\\s*[^.。]{3,200}$`),
  },
  {
    name: "label: how often the page was read",
    head: true,
    sentences: true,
    exact: new AnyCase(`^[^\\p{L}\\p{N}]{0,3}(?:${anyLanguage("viewed")})[\\s.!]*$`),
  },
  {
    name: "appeal: what the page asks of its readers",
    sentences: true,
    exact: new AnyCase(`^[^\\p{L}\\p{N}¿]{0,3}(?:${anyLanguage("appeal")})[\\s.!?。！？…»”"’)]*$`),
  },
  {
    name: "related: a link to another article",
    sentences: true,
    exact: anyCase(
      /^[^\p{L}\p{N}]{0,3}(?:related|read more|read also|also read|read next|must read|see related|related (?:story|article|video)|don['’]t miss|more news|more coverage)\s*(?::|–|—|»|>>|\|)\s*[^.]{3,200}$/iu,
    ),
    outside: anyCase(
      /^[^\p{L}\p{N}]{0,3}(?:see also|more|watch|listen|next|previous|next (?:post|article|story)|previous (?:post|article|story)|up next)\s*(?::|–|—|»|«|>>)\s*.{3,200}$/iu,
    ),
  },
  {
    name: "picture: the name of its file",
    head: true,
    exact: anyCase(/^[^.!?]{1,120}\.(?:jpe?g|png|gif|webp|tiff?)$/iu),
  },
  {
    name: "support: an appeal for money",
    exact: anyCase(
      /^[^\p{L}\p{N}]*(?:donate|donate (?:now|today|here)|become a (?:member|supporter|patron|subscriber)(?: today| now)?|make a donation|support (?:us|our (?:work|journalism|site|mission))(?: today| now)?|support independent journalism)[^\p{L}\p{N}]*$/iu,
    ),
    outside: anyCase(
      /^(?:please )?(?:support|donate|give|become a|make a|contribute|help (?:us|keep|fund|support)|chip in|buy us|your (?:donation|support|gift)|we (?:rely|depend) on|if you (?:value|enjoy|like|appreciate)|consider (?:supporting|donating|making|becoming))\b.{0,240}$/iu,
    ),
  },
  {
    name: "tags: how the page files the article",
    exact: anyCase(
      /^(?:tags?|tagged(?: (?:as|with))?|filed under|categor(?:y|ies)|posted in|filed in)\s*:\s*[^.]{0,240}$/iu,
    ),
    outside: anyCase(
      /^(?:tags?|topics?|keywords?|sections?|categor(?:y|ies)|filed under|filed in)\b\s*:?.{0,240}$|^(?:#[\p{L}\p{N}_]+[\s,]*)+$/iu,
    ),
  },
  {
    name: "corrections: how to report a mistake",
    sentences: true,
    exact: new AnyCase(
      `^(?=.*${everyLanguage("mistake")}).{0,160}\\bctrl\\s?\\+\\s?enter\\b.{0,160}$|^[^\\p{L}\\p{N}]*(?:submit a correction|truth and accuracy|report (?:an error|a typo|a mistake)|(?:suggest|request) a correction)[^\\p{L}\\p{N}]*$`,
    ),
    outside: anyCase(/^(?:we are committed to truth and accuracy.*|conversation|notice: due to .*comment.*)$/iu),
  },
  {
    name: "rights: the page's own notice",
    sentences: true,
    exact: anyCase(
      /^(?:copyright\s*)?(?:©|\(c\))\s*\d{4}\b.{0,200}$|^copyright\s*\d{4}(?:[-–]\d{4})? (?:by )?[^,.]{2,60}\.?(?: all rights.*)?$|^all rights reserved\.?$|^this (?:document|page|article|story|material|content) is subject to copyright\b.{0,400}$/iu,
    ),
    outside: anyCase(
      /^(?:©|\(c\)|copyright\b|all rights reserved|this (?:document|page) is subject to copyright).{0,240}$/iu,
    ),
  },
  {
    name: "navigation: a part of the page around the article",
    head: true,
    sentences: true,
    exact: anyCase(
      /^[^\p{L}\p{N}]*(?:skip to (?:main |the )?(?:content|article|navigation).{0,30}|back to (?:top|home(?: ?page)?|all (?:news|stories|articles))|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)[ -]min(?:ute)?s?(?: read)?|reading time:?.{0,30}|(?:estimated|est\.) (?:read|reading) time.{0,30}|we use cookies (?=.*\b(?:site|website|experience|browser|consent|policy|settings)\b).{0,300}|this (?:web)?site uses cookies.{0,300}|accept (?:all )?cookies)[^\p{L}\p{N}]*$/iu,
    ),
    outside: anyCase(
      /^[^\p{L}\p{N}]*(?:(?:home|menu|search|log ?in|sign ?in|my account|news|sections|about(?: us)?|contact(?: us)?|privacy(?: policy)?|terms(?: (?:of (?:use|service)|and conditions))?|advertise(?: with us)?|careers|jobs|sitemap|rss|cookie (?:policy|settings)|do not sell my (?:personal )?info(?:rmation)?|previous(?: (?:article|post|story))?|next(?: (?:article|post|story))?|(?:newer|older) (?:posts?|entr(?:y|ies)|articles?)|load more|show more|read more|click here|download (?:our|the) app|app store|google play|close|top|opinion|sports?|politics|business|world|u\.?s\.?|local|weather)(?:[^\p{L}\p{N}]+(?=\w)|[^\p{L}\p{N}]*$))+$/iu,
    ),
  },
  {
    name: TOOLS,
    head: true,
    outside: new AnyCase(`^[^\\p{L}\\p{N}]{0,3}(?:${anyLanguage("tools")})\\s*[:：»›>…→]?$`),
  },
];

/** What a rule says of a line: it goes, or it only might. */
export interface Verdict {
  readonly rule: Rule;
  readonly sure: boolean;
}

/** Somebody is speaking; a mark with a gap behind it that nothing closes is an arrow. */
const QUOTED = /^["“‘'„]|^«(?!\s[^»]*$)/u;

function isProse(line: string): boolean {
  return isSentenceEnd(line) && /\s\S+\s\S+\s/u.test(line);
}

/**
 * Which rule a line falls under. In the middle of the article only exact rules are sure; a sentence after the last paragraph
 * without a credit before it may still be the article's.
 */
export function verdict(line: string, region: Region): Verdict | undefined {
  const text = line.trim();
  if (QUOTED.test(text)) return undefined;
  const prose = isProse(text);
  const exact = RULES.find((rule) => (rule.sentences || !prose) && rule.exact?.test(text));
  if (exact) return { rule: exact, sure: true };
  const outside = RULES.find((rule) => rule.outside?.test(text));
  if (outside === undefined) return undefined;
  if (region === "head" && !outside.head) return { rule: outside, sure: false };
  if (region === "end") return { rule: outside, sure: true };
  if (prose) return region === "middle" ? undefined : { rule: outside, sure: false };
  return { rule: outside, sure: region !== "middle" };
}
