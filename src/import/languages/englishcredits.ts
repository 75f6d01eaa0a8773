import type { Wordbook } from "./wordbook.ts";

const NOUN =
  "(?:letter|blog|tutorial|guide|transcript|obituary|poem|short story|explainer|photo essay|entry|newsletter post|case study|guest post|article|story|post|piece|report|column|essay|op-?ed|commentary|interview|analysis|feature|content|text|editorial|excerpt|investigation|dispatch|blog post|news release|press release|reporting|profile|review|series|project|edition)";
const ADVERB = "(?:originally|first|previously|initially|exclusively)";
const PUBLISHED =
  "(?:appeared|published|seen|posted|ran|reported|produced|released|printed|written|broadcast|aired|featured|carried|run|created)";
const TAKEN =
  "(?:re[- ]?published|re[- ]?printed|re[- ]?posted|re-?produced|cross[- ]?posted|syndicated|shared|supplied|provided|used|presented|made available|licensed)";
const BE = "(?:(?:was|is|are|has been|had been|have been|were|has)\\s+){0,2}";
const TITLED =
  '(?:,? (?:(?:with|under) the (?:title|headline)|as) (?:“[^”]{1,300}”|"[^"]{1,300}"|‘[^’]{1,300}’)[,.]?)?';
const ON = "(?:,? (?:(?:on|in) {date}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}),?)?";
const PERMISSION =
  "(?:here )?(?:(?:with|by) (?:the )?(?:\\w+ )?permission(?: (?:of|from|by))?|(?:by|through) (?:special |an? )?(?:arrangement|agreement) with|(?:through the )?courtesy of)";
const PARTS =
  "(?:(?:much|most|parts?|some|all|the bulk|portions?|sections?|(?:an? |the )(?:[\\p{L}-]+,? ){0,3}?(?:version|portion|part|excerpt|extract|draft|form)) of )?";
/** "As a two-part series", behind the verb. */
const AS =
  "(?:,? (?:as|in) (?:an? )?(?:[\\w-]+ ){0,3}?(?:series|parts?|instal?lments?|op-?ed|column|thread|letter|chapter))?";
const COPY = "(?:cross[- ]?post(?:ing|ed)?|re-?post(?:ing|ed)?|re-?print|re-?publication|re-?blog|mirror|duplicate)";
/** What is said of this text as of one: "this post is". */
const THIS_IS =
  "this (?:(?:[\\p{L}-]+ ){0,2}(?:post|page|article|story|essay|piece|text|column|interview|entry|blog) )?(?:is|was) ";
const SPOKEN =
  "(?:idea|episode|talk|speech|lecture|conversation|presentation|program(?:me)?|segment|broadcast|work|list|letter|chapter|sermon|keynote|discussion|comic|cartoon|page)";
const HOME = "(?:on|in|by|at|for|with|to)";
const FROM = `(?:here )?(?:(?:exclusively )?from|via|${PERMISSION})`;

/** The kinds of words with which credits are worded. */
type Worded = "work" | "atSource" | "inward" | "outward" | "joint" | "feedFooter" | "inLanguage" | "hinted";

/** What is made of an article for others to print. */
const SHORTER = `(?:an? |the |our )?(?:[\\p{L}-]+,? ){0,2}?(?:shorter|shortened|abridged|condensed|truncated|cut-down|pared-down|abbreviated)(?: [\\p{L}-]+){0,2} (?:versions?|editions?|forms?) (?:of|from) (?:th(?:is|ese|e)|it|my|our)(?!\\p{L})(?!.*(?:\\bfirst\\b|original))`;

/** How English words a credit. */
export const englishCredits: Pick<Wordbook, Worded> = {
  work: `th(?:is|ese|e (?:above|preceding|following|foregoing)) (?:[\\p{L}’'-]+ ){0,3}?${NOUN}s?(?!\\p{L})`,
  atSource: "(?:read|continue|keep|view|see)(?: \\p{L}+){0,4} (?:at|on|in|from) (?:the )?(?:original )?source",
  inward: [
    "from (?:the|our) (?:[\\w-]+ ){0,3}(?:\\d{4} )?(?:issue|number|edition) of {X}(?<after>(?:\\.|, with .*)?)",
    `{work} (?:was|is) first out (?:at|in|on|with) {X}(?<after>(?:\\.| and .*)?)`,
    ".{3,160}? was originally published (?:in|on|by) {X}, where people are continuing the conversation.*",
    "(?:we|i) (?:are |am )?(?:re-?)?(?:publish|print|produce|post|share|run|bring you)(?:ing)? (?:here |below )?.{0,140}?(?:published|appeared|printed|posted|ran) (?:first |originally )?(?:in|by|on) {X}",
    `${PARTS}{work}\\s+${BE}${ADVERB}(?: and \\w+)?\\s+(?!written by)${PUBLISHED}${TITLED}${AS}${ON}\\s+(?:${HOME}|${FROM}) {X}`,
    `${PARTS}{work}\\s+${BE}${PUBLISHED}\\s+${ADVERB}${TITLED}${AS}${ON}\\s+(?:${HOME}|${FROM}) {X}`,
    `{work}\\s+${BE}(?:being |here |also )?${TAKEN}${TITLED}${ON}\\s+${FROM} {X}`,
    `(?:{work}\\s+${BE})?(?:published|printed|posted|appears|appearing)\\s+${PERMISSION} {X}`,
    `{work}\\s+${BE}(?:supplied|provided|contributed|produced)${ON}\\s+by {person|X}`,
    `{work}\\s+${BE}(?:appeared|published|ran)${TITLED}${ON}\\s+(?:in|on|by|at|${FROM}) {X}`,
    "{work}\\s+(?:is|was|has been) (?:brought|made available|offered) to (?:you|us|readers) (?:by|through|courtesy of) {X}",
    `(?:.* )?(?:for|in|at|by|of|on|from|to|with) {X},? \\(?where (?:this|it|the)(?: ${NOUN})?(?: (?:was|has been|is))?(?: ${ADVERB})? (?:${PUBLISHED}|went (?:up|live|out)|is|was)\\b(?<after>.*)`,
    `(?:.{0,120} )?(?:here(?: is|[’']s)|this is|below is|what follows is) (?:an?|the|my) (?:[\\p{L}-]+ ){0,3}?${NOUN} (?:(?:that|which) )?(?:i|we) (?:wrote|reported|did|produced|recorded|published) (?:for|in|with|on) {X}`,
    `.{2,60} (?:wrote|reported|produced|filmed) (?:this|it)(?: ${NOUN})? for {X}`,
    "{work}\\s+(?:comes|came|is|(?:was )?taken) (?:to (?:you|us) )?(?:originally )?(?:from|courtesy of|by way of) {X}",
    `(?!the (?:series|project|edition) )(?:(?:this |the )?${NOUN} )?${ADVERB}\\s+${PUBLISHED}${TITLED}${ON}\\s+(?:${HOME}|${FROM}) {X}`,
    `(?:${NOUN} )?${PUBLISHED}\\s+${ADVERB}${ON}\\s+(?:${HOME}|${FROM}) {X}`,
    `(?:(?:this |the )?(?:original )?${NOUN} )?(?:is )?${TAKEN}\\s+${FROM} {X}`,
    `this is [^.]{2,60}? ${ADVERB} ${PUBLISHED} (?:in|on|by) {X}`,
    "originally (?:from|on|at|in) {X}",
    `(?:${THIS_IS})?(?:an? |the )?(?:cross[- ]?post(?:ing|ed)?|re-?post(?:ing|ed)?|re-?print|copy|mirror)(?: of)? (?:the |an? |my |our |this )?(?:[\\p{L}-]+ ){0,3}?${NOUN}\\b.{0,60}? (?:for|on|in|at|from) {X}`,
    "from the archives? of {X}",
    `(?:guest|member|community|sponsored) ${NOUN}(?: (?:from|by) [^.;:]{3,80}?)?,? (?:${ADVERB} ${PUBLISHED}|${PUBLISHED} ${ADVERB})${ON} ${HOME} {X}`,
    `(?:${THIS_IS})(?:an? |the )?(?:${COPY}|copy) (?:of|from) {X}`,
    `(?:an? )?(?:${COPY}(?:ed)?|mirrored|re-?blogged|copied) (?:here )?from {X}`,
    `(?:the following|what follows)(?: ${NOUN})?\\s+${BE}(?:being )?${TAKEN}${ON}\\s+${FROM} {X}`,
    `${PARTS}the (?:text|content|material|words) (?:on|of) this page\\s+${BE}${ADVERB} ${PUBLISHED}${ON} ${HOME} {X}`,
    `(?:{work}\\s+)?${BE}(?:${ADVERB} )?(?:written|produced|created|commissioned|prepared|recorded) (?:for|by) and (?:${ADVERB} )?(?:published|posted|printed|aired|run) (?:by|in|on|at) {X}`,
    `originally (?:authored|written|created|produced|posted) by .{2,60}? and (?:re-?published|syndicated|re-?posted|re-?printed|cross-?posted|shared) (?:here )?${FROM} {X}`,
    `(?:{work}\\s+${BE})?(?:an? |the )?(?:[\\p{L}-]+ )?(?:versions?|translations?|adaptations?|edits?|excerpts?|extracts?|transcripts?|translated|excerpted|condensed|abridged|drawn)(?: (?:of|from)) (?!th(?:is|ese) )(?:an? |the |my |our )?(?:[\\p{L}-]+ ){0,3}?${NOUN}s?,? (?:(?:that|which) )?${BE}(?:${ADVERB} )?${PUBLISHED}${ON} ${HOME} {X}`,
    `(?:i|we) (?:${ADVERB} (?:published|posted|ran|shared) (?:this|it)(?: ${NOUN})?|(?:published|posted|ran|shared) (?:this|it)(?: ${NOUN})? ${ADVERB}),? (?:on|in|at|for) {X}`,
    `(?<before>[^,;:.]{2,80}?)(?:, [^.;:]{2,140},)? (?:first |originally )?(?:published|ran|carried|printed|posted|hosts|has) (?:the|its) (?:full |complete |longer )?original(?: ${NOUN})?(?![\\p{L}’'-])(?<after>.*)`,
    `(?:(?:many |our |special |with )?thanks (?:go )?to|(?:we|i) (?:thank|are grateful to|am grateful to)) {X}, (?:who|which|where) (?:first |originally )?(?:published|ran|carried|printed|posted) (?:this|the|our|my) (?:[\\p{L}-]+ ){0,2}?${NOUN}(?<after>.*)`,
    `th(?:is|e) (?:[\\p{L}’'-]+ ){0,3}?${NOUN} by {person|X} (?:was|is|has been) (?:being |here )?${TAKEN}\\b`,
    "(?:article|story|text|content|column|report) (?:(?:provided |supplied )?courtesy of|(?:provided|supplied|contributed) by|from) {X}",
    `(?:an? |the )(?:[\\p{L}-]+,? ){0,3}version of th(?:is|e) (?:[\\p{L}-]+ ){0,2}?${NOUN}\\s+${BE}${ADVERB}\\s+${PUBLISHED}${ON}\\s+(?:${HOME}|${FROM}) {X}`,
    `(?<before>[^,;:.]{2,80}?) ${ADVERB} (?:(?:published|posted|ran) (?:this|the)|(?:reported|carried|released) this) (?:[\\p{L}-]+ ){0,2}?${NOUN}(?<after>.*)`,
    `{person|X} (?:provided|supplied|shared|contributed) (?:this|the) (?:[\\p{L}-]+ ){0,2}?${NOUN}\\b`,
    "(?:(?:many |our |special |with )?thanks (?:go )?to|(?:we|i) (?:thank|are grateful to|am grateful to)) {person|X} for (?:\\w+ ){0,3}(?:permission|allowing|letting|sharing)\\b",
    `(?:please )?(?:to )?(?:read|view|see|find|click here (?:to (?:read|view|see)|for)|check out|continue reading) (?:the )?(?:full )?original(?: ${NOUN}| version)?(?: published)?(?: here)?,? (?:on|at|in|from|by|via) {X}`,
    `the original(?: version(?: of (?:this|the))?)?(?: ${NOUN})?(?: (?:was|can be|is|may be|has been))?(?: (?:first|originally))? (?:appeared|published|found|available|read|posted|seen|viewed)(?: here)? (?:on|in|at|by|from) {X}`,
    `th(?:is|e) (?:[\\p{L}’'-]+ ){0,3}?${NOUN} by {person|X} (?:was|is) ${ADVERB} ${PUBLISHED}\\b`,
    `(?:please )?(?:visit|go to|see) {X} (?:for|to read|to see) the (?:full |complete )?original\\b`,
    `(?:to|you can) (?:read|view|see|find) the (?:full |complete )?original(?: ${NOUN})?,? (?:please )?(?:visit|go to|click here|see|at|on) {X}`,
    `original(?:ly)? (?:${NOUN}|version|source|link)(?: (?:here|link))?\\s*[:–—-]\\s*{X}`,
    `original (?:${NOUN}|version) (?:on|at|from|by|via|published (?:on|in|by|at)|appeared (?:on|in)) {X}`,
    "(?:©|\\(c\\)|copyright(?: ©)?),? ?(?:\\d{4},? )?(?:by )?(?<before>[^.]{2,80})\\. (?:re[- ]?printed|re[- ]?published|used|re-?produced|distributed)(?<after> (?:with|by) (?:\\w+ )?permission.*)",
    `the (?:\\w+ )?(?:post|article|story) .{1,300}? (?:appeared first|first appeared|originally appeared|appeared originally|was (?:first|originally) published|was published first) (?:on|in|at|by) {X}`,
  ],
  outward: [
    `.{1,160}\\b(?:picked|chosen|selected) (?:this|the) ${NOUN} .* and (?:reprinted|republished) it.*`,
    ".*\\bwill (?:run|publish|carry|print) an? (?:extract|excerpt|abridged version).*",
    `{work}\\s+(?:(?:was|is|has|been|were|had|can|may|be|will)\\s+){0,3}(?:also|later|subsequently|since|simultaneously|then|now|concurrently|jointly)\\s+.*`,
    `(?:an? |the )(?:[\\p{L}-]+,? ){0,3}version of th(?:is|e) (?:[\\p{L}-]+ ){0,2}?${NOUN}\\s+(?:(?:was|is|has|been|will|be)\\s+){0,3}(?:also|later|subsequently|appears?|runs?|will|re[- ]?printed|re[- ]?published|picked up)\\s+.*`,
    "{work}\\s+.{3,100}? and (?:is|was|has been) (?:being )?co-?published (?:with|by) .*",
    `(?:{work}\\s+${BE})?(?:co-?published|co-?produced|co-?reported|produced|published|reported|created)${ON} (?:in|as part of an?) (?:\\w+ )?(?:partnership|collaboration|cooperation|conjunction|association) (?:with|between)\\s+.*`,
    `(?:{work}\\s+${BE})?co-?(?:published|produced|reported) (?!here ).*`,
    `(?:{work}\\s+${BE})?(?:re[- ]?published|re[- ]?printed|re[- ]?posted|cross[- ]?posted|syndicated|picked up)${ON}(?:,? with [^,]{2,40},)? (?:on|in|at|by|to|for|across|into) (?!(?:\\w+ ){0,3}(?:permission|arrangement|agreement|courtesy|partnership|collaboration|cooperation)\\b).*`,
    `(?:{work}\\s+${BE})?(?:translated|adapted) (?:on|in|at|to|for|into) .*`,
    "(?:also |later )(?:appeared|published|available|ran|posted|carried|featured|seen|read|found|printed|cross[- ]?posted|on|in|at)\\b.*",
    `${SHORTER}.*`,
    "(?:an?|the|our) (?:(?!English|version|original|edited|earlier|previous|longer|updated|different|revised|modified|slightly|new|similar|first)[\\p{L}-]+(?: and [\\p{L}-]+)?(?:-language)? )(?:translations?|(?:language )?versions?) of (?:th(?:is|ese|e) (?:[\\p{L}-]+ ){0,2}?(?:piece|text|article|story|essay|post|report|interview|column)s?) (?:is|was|has|can|will|appears?|appeared|ran|came|may) (?!.*(?:\\bfirst\\b|original)).*",
    "(?!(?:we|i) )[^,;:“”]{2,60}? (?:has |have |later |also |then |since |subsequently )*(?:re[- ]?printed|re[- ]?published|picked up|syndicated) (?:this|the) (?:[\\p{L}-]+ ){0,2}?(?:piece|text|article|story|essay|post|report|interview|column)(?! from)(?!\\p{L}).*",
  ],
  joint: [
    `(?:{work}\\s+${BE})?(?:co-?)?(?:published|printed|posted|appears|appeared|running)${ON} (?:here )?(?:in|as part of an?) (?:[\\w-]+ )?(?:partnership|collaboration|cooperation|conjunction|association) with {X}`,
    `(?:{work}\\s+${BE})?(?:(?:co|cross)-?published|jointly published|published jointly)${ON} (?:with|by|in|on|at) {X}`,
    `(?:{work}\\s+${BE})?(?:an? )?(?:co-?publication|joint publication) (?:with|of) {X}`,
    `(?!.*\\b(?:also|too|will|re-?print|re-?publish))${SHORTER}.{1,80}? (?:in|on|by|for|at|with) {X}`,
  ],
  feedFooter:
    "the (?:[\\w-]+ )?(?:post|article|story|entry|page) {title} (?:appeared first|first appeared|was first published|was originally published|originally appeared|appeared originally) (?:on|in|at) {X}",
  inLanguage: "in (?:the original )?{language}",
  hinted: [
    `[^.,;:]{3,70}, ${ADVERB} ${PUBLISHED}${ON} ${HOME} {X}`,
    `${THIS_IS}(?:an? |the )?(?:${COPY}|copy) (?:of|from) (?:an? |my |this |the )?{X} (?:comment|answer|post|thread|question|tweet|reply|gist|note)s?(?!\\p{L})(?<after>).*`,
    `(?:i|we) (?:${ADVERB} )?wrote (?:this|it)(?: ${NOUN})?(?: ${ADVERB})? (?:for|on|in|at) {X},? (?:but|and|because|when) (?<after>).*`,
    `(?:i|we) (?:${ADVERB} )?wrote (?:this|it)(?: ${NOUN})?(?: ${ADVERB})? (?:for|on|in|at) {X}`,
    `${PARTS}(?:{work}|this|it)\\s+${BE}(?:${ADVERB} )?(?:posted|submitted|shared|sent)${ON} (?:to|on|in|at) {X}`,
    `(?:${PARTS}{work}|an? (?:[\\p{L}-]+ ){0,2}version of this)\\s+${BE}(?:appeared|published|ran|printed)${TITLED}${ON} (?:on|in|at|by) {X}`,
    `(?:this|the following) ${SPOKEN}\\s+${BE}${ADVERB}\\s+${PUBLISHED}${ON}\\s+(?:${HOME}|${FROM}) {X}`,
    `(?:{work}\\s+${BE}|(?:the following|this)(?: ${NOUN})? (?:is|was) )?(?:an? )?(?:adapted|excerpt(?:ed)?|extract(?:ed)?|drawn|taken|condensed|abridged)(?: (?:here )?with permission)? from(?: (?:the|an?|his|her|my|our|their) (?:[\\p{L}-]+ ){0,3}?(?:book|novel|memoir|anthology|collection|monograph|textbook|volume))?\\s*[:,]?\\s+(?!["“‘«]){X}`,
    `(?:{work}\\s+${BE})?adapted from [^"“”‘«»,;:]{3,120}? (?:on|at) {X}`,
    `(?:{work}\\s+${BE})?(?:adapted|excerpted|condensed|abridged) from ["“‘][^"“”]{3,160}["”’],?(?: by [^,;:]{3,60})?,? (?:which|that) ${BE}(?:${ADVERB} )?(?:${PUBLISHED}|appeared|ran)${ON} ${HOME} {X}`,
    `(?:{work}\\s+${BE})?adapted from an? (?:[\\p{L}-]+ ){0,3}?${NOUN}s?,? (?:(?:that|which) )?${BE}(?:${ADVERB} )?${PUBLISHED}${ON} ${HOME} {X}`,
    "(?:published|appeared|printed|ran|excerpted) (?:in|on|by) {X}",
    `(?:this|it)\\s+${BE}${ADVERB}\\s+(?:appeared|published|posted)\\s+(?:${HOME}|${FROM}) {X}`,
    `{work}\\s+${BE}(?:posted|printed|carried|released)${TITLED}${ON}\\s+(?:${HOME}|${FROM}) {X}`,
    `{work}\\s+${BE}(?:reported|written|created|prepared|contributed)${TITLED}${ON}\\s+(?:by|for|with|to) {person|X}`,
    `(?:{work}\\s+${BE})?${TAKEN} (?:here )?(?:in|through|as part of) (?:an? )?(?:\\w+ )?(?:partnership|collaboration|cooperation) with {X}`,
    "(?:story|text|article|report|words) by {person|X}",
    `(?:via|source|original source|h/t|hat tip|courtesy of|courtesy|from|credit|supplied by|provided by|excerpted (?:from|with permission from)|first published|originally published|(?:article|story|text|content) (?:via|source))\\s*[:–—-]?\\s+{X}`,
  ],
};
