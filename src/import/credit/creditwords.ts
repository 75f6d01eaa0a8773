const ADVERB = "(?:originally|first|previously|initially|exclusively)";
const NOUN =
  "(?:article|story|post|piece|report|column|essay|op-?ed|commentary|interview|analysis|feature|content|text|editorial|excerpt|investigation|dispatch|blog post|news release|press release|reporting)";
const TITLE = '(?:,? ?[“"‘\'][^”"]{1,300}[”"’\'],?)?';
const BY = "(?:,? (?:by|from) (?<author>[^,.]{3,80}?),?)?";
const THIS = `(?:th(?:is|e (?:above|preceding|following|foregoing)) (?:[\\p{L}’'-]+ ){0,3}?${NOUN}${TITLE}${BY})`;
const BE = "(?:(?:was|is|has been|had been|were|has|also)\\s+){0,2}";
const PUBLISH =
  "(?:appeared|published|posted|ran|reported|produced|released|printed|written|broadcast|aired|featured|carried|run|created|co-published)";
/** What people do rather than outlets, unless an adverb such as "originally" stands beside it. */
const WRITE = "(?:reported|written|created|prepared|contributed)";
const REPUBLISH =
  "(?:re-?published|re-?printed|re-?posted|re-?produced|cross-?posted|syndicated|excerpted|shared|supplied|provided)";
const TITLED = '(?:,? (?:with|under) the (?:title|headline) [“"‘\'][^”"]{1,300}[”"’\'],?)?';
const DATED = "(?:,? (?:on|in) [^,.]{4,24}(?:, \\d{4})?,?)??";
const PREPOSITION =
  "(?:here )?(?:(?:with|by) (?:the )?(?:\\w+ )?permission(?: (?:of|from|by))?|courtesy of|in partnership with|in collaboration with|exclusively (?:on|in|by)|from|on|in|by|at|for|via|with|to|as part of)";

/** Whether a wording names an outlet beyond doubt, or only where the text around it agrees. */
export type Strength = "said" | "hinted";

/** One way to word a credit; its pattern catches what follows as `rest`, or the name before it as `before`. */
export interface CreditWording {
  readonly pattern: RegExp;
  readonly strength: Strength;
  /** Whether a person's name may follow as well, which is no outlet then. */
  readonly orPerson?: true;
}

function wording(strength: Strength, ...parts: readonly string[]): CreditWording {
  return { pattern: new RegExp(`^${parts.join("")}$`, "iu"), strength };
}

const REST = "\\s+(?<rest>.+)";

/** In order: the first that matches counts. */
export const WORDINGS: readonly CreditWording[] = [
  wording("said", THIS, "\\s+", BE, ADVERB, "(?: and \\w+)?\\s+", PUBLISH, TITLED, DATED, "\\s+", PREPOSITION, REST),
  wording("said", THIS, "\\s+", BE, PUBLISH, "\\s+", ADVERB, TITLED, DATED, "\\s+", PREPOSITION, REST),
  wording("said", THIS, "\\s+", BE, REPUBLISH, TITLED, DATED, "\\s+", PREPOSITION, REST),
  wording("said", THIS, "\\s+", BE, "(?:appeared|published|ran)", TITLED, DATED, "\\s+", PREPOSITION, REST),
  wording("hinted", "(?:this|it)\\s+", BE, ADVERB, "\\s+(?:appeared|published|posted)\\s+", PREPOSITION, REST),
  wording(
    "hinted",
    THIS,
    "\\s+",
    BE,
    "(?:produced|posted|printed|carried|released|supplied)",
    TITLED,
    DATED,
    "\\s+",
    PREPOSITION,
    REST,
  ),
  { ...wording("hinted", THIS, "\\s+", BE, WRITE, TITLED, DATED, "\\s+", PREPOSITION, REST), orPerson: true },
  wording("said", THIS, "\\s+(?:comes|came|is) (?:originally )?(?:from|courtesy of|by way of)", REST),
  wording("said", `(?:(?:this |the )?${NOUN} )?`, ADVERB, "\\s+", PUBLISH, TITLED, DATED, "\\s+", PREPOSITION, REST),
  wording("said", `(?:${NOUN} )?`, PUBLISH, "\\s+", ADVERB, DATED, "\\s+", PREPOSITION, REST),
  wording("said", `(?:${NOUN} )?`, REPUBLISH, "\\s+", PREPOSITION, REST),
  wording("said", "originally (?:from|on|at|in)", REST),
  wording(
    "said",
    "the (?:\\w+ )?(?:post|article|story) .{1,300}? (?:appeared first|first appeared|originally appeared|appeared originally|was (?:first|originally) published|was published first) (?:on|in|at|by)",
    REST,
  ),
  wording(
    "said",
    `(?<before>[^,;:.]{2,80}?) ${ADVERB} (?:published|posted|reported|ran|carried|released) (?:this|the) (?:[\\p{L}-]+ ){0,2}?${NOUN}(?<after>.*)`,
  ),
  wording(
    "said",
    `(?:please )?(?:read|view|see|find|click here (?:to (?:read|view|see)|for)) (?:the )?(?:full )?original(?: ${NOUN})?(?: published)?(?: here)?,? (?:on|at|in|from|by|via)`,
    REST,
  ),
  wording(
    "said",
    `the original(?: version of (?:this|the))?(?: ${NOUN})?(?: (?:was|can be|is|may be|has been))?(?: (?:first|originally))? (?:appeared|published|found|available|read|posted|seen|viewed)(?: here)? (?:on|in|at|by|from)`,
    REST,
  ),
  wording(
    "said",
    "(?:©|\\(c\\)|copyright(?: ©)?) ?(?:\\d{4},? )?(?:by )?(?<before>[^.]{2,80})\\. (?:re-?printed|re-?published|used|re-?produced|distributed)(?<after> (?:with|by) (?:\\w+ )?permission.*)",
  ),
  {
    ...wording("hinted", "(?:story|text|article|report|words) by", REST),
    orPerson: true,
  },
  wording(
    "hinted",
    "(?:via|source|original source|h/t|hat tip|courtesy of|courtesy|from|credit|first published|originally published|(?:article|story|text|content) (?:courtesy of|from|via|source))\\s*[:–—-]?",
    REST,
  ),
];
