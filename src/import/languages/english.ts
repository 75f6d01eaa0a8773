import { englishCredits } from "./englishcredits.ts";
import type { Wordbook } from "./wordbook.ts";

/** English. */
export const english: Wordbook = {
  tag: "en",
  ...englishCredits,
  months: [
    "Jan(?:uary|\\.)?",
    "Feb(?:ruary|\\.)?",
    "Mar(?:ch|\\.)?",
    "Apr(?:il|\\.)?",
    "May",
    "June?\\.?",
    "July?\\.?",
    "Aug(?:ust|\\.)?",
    "Sep(?:t(?:ember|\\.)?|\\.)?",
    "Oct(?:ober|\\.)?",
    "Nov(?:ember|\\.)?",
    "Dec(?:ember|\\.)?",
  ],
  dates: ["{month} {day}(?:st|nd|rd|th)?,? {year}", "{day}(?:st|nd|rd|th)? (?:of )?{month},? {year}"],
  common: "",
  noun: "(?:article|story|post|piece|column|essay|op-?ed|commentary|interview|analysis|feature|content|text|editorial|excerpt|investigation)",
  opens:
    "I|we|you|he|she|it|they|the|this|that|these|here|there|if|when|where|what|who|and|but|by|in|on|at|to|from|our|my|your|as|an?|all|please|read|see|click|note|editors?|author|with|for|of",
  where: "where",
  there: "there",
  translated: "translat|edit|illustrat|photo|image",
  issue: "vol(?:ume|\\.)?|no\\.?|issue|edition|ed\\.|pp?\\.|pages?",
  figure: "fig(?:ure|\\.)?s?|table",
  part: "section|supplement|insert|column",
  season: "spring|summer|autumn|fall|winter",
  dated:
    "(?:publication |publish |original )?date(?: (?:published|posted|of publication))?|(?:published|posted|updated)(?: on)?",
  first: "premiered|debuted|originally|first|initially|previously",
  published:
    "went (?:up|live|out|to print)|brought|broke|hosted|issued|shared|wr(?:ote|itten)|commissioned|debuted|premiered|appearing|came out|released|carried|\\bran\\b|featured|aired|broadcast|made available|from|publish|appear|posted|ran|printed|report|produced|written|provided|supplied|contributed",
  taken:
    "(?:let|lets|letting|allow(?:s|ed|ing)?) (?:me|us) (?:to )?(?:share|re-?print|re-?post|re-?publish|publish|post)|re-?use|extract(?:ed|s)?|excerpt|lifted from|drawn from|culled from|pulled from|picked up from|permission|arrangement|agreement with|comes? (?:to us|via|by way)|on loan|made possible by an agreement|re-?print|licen[sc]ed|an? (?:\\w+ )?(?:mirror|copy) of|adapted from|condensed from|abridged from|translated from|brought to (?:you|readers)|wrote (?:this|it)(?: \\w+)? for|sharing (?:agreement|arrangement)|re-post|re-print|reused|by arrangement|by agreement|by permission|supplied by|provided by|borrowed from|taken from|excerpted from|comes from|shared (?:with|by)|is from|republish|re-publish|reprint|repost|reproduced|cross[- ]?post|syndicated|courtesy|with (?:\\w+ )?permission",
  source: "sources?",
  also: "also|re-?(?:print|publish|post)ed,? (?:in|on|at) (?!full|part)|later|subsequently|simultaneously|co-?publish|partnership|collaboration|adapted|inspired by",
  original: "original(?:ly)?",
  otherWork:
    "typeface|font|plugin|code|snippets?|examples?|episode|podcast|novel|album|game|reporting|coverage|reports|idea|stud(?:y|ies)|paper|research|journal|data(?:set)?|tweet|video|photos?|pictures?|images?|lawsuit|ruling|recipe|soundtrack|script|document|book|film|song|series|cast|thread|announcement|statement|press release|sin|design|series|plan|proposal|song|lyrics|question|post on (?:x|twitter|facebook|reddit)",
  lead: "(?:the )?(?:[\\w-]+ )?(?:web ?site|site|blog|pages|newsletter|magazine|journal|bulletin|online edition) of (?:the )?|(?:the )?(?:web ?site|site|blog|pages|newsletter|online edition)(?: of)? (?:the )?|(?:the )?(?:[\\w&’'.-]+ ){1,4}(?:section|pages?|column|supplement) of (?:the )?|the (?:now[- ])?(?:retired|defunct|former|old|late|original|popular|official|excellent|great|wonderful|closed|archived|venerable|influential|local|online|print|digital|weekly|monthly|student|academic|scientific|trade|literary) |(?:the )?(?:[\\w./–-]+,? ){0,4}(?:issue|number|edition|version) of |(?:my|his|her|our|their) (?:[\\w-]+ ){0,3}(?:newsletter|blog|site|website|column|page)(?: at| on| called)?[,:]? |(?:the )?(?:book|novel|memoir|anthology) |(?:our|their) (?:\\w+ ){0,4}(?:partners?|friends|colleagues|sister (?:site|paper|publication)|content partner)(?: (?:at|over at|of))?,? |(?:the |an? )?(?:[a-z-]+ ){0,3}(?:news outlet|(?:journalism )?nonprofit|non-profit|news site|news agency|newsroom|magazine|newspaper|journal|publication|outlet|wire service|news organi[sz]ation) ",
  ends: "(?:and|but)\\s+(?:they|we|he|she|i|you|this|is|was|are|were|has|have|it|can|may|then|here|also|re-?p|re-?used|reviewed|shared|used|syndicated|made|distributed|appears|later|licensed|edited)|is|was|has|where|which|who|via|through|here|last|this|under|without|(?:with|by)\\s+(?:\\w+ ){0,3}permission|with\\s+(?:the\\s+)?(?:title|headline)|as\\s+(?:part|an?)|(?:in|on)\\s+(?:partnership|collaboration|conjunction|English|its|their|the|an?)|on\\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
  formal:
    "permission|licen[cs]e|creative commons|re-?publish|re-?print|re-?produc|original|all rights reserved|copyright|sign up|subscribe|newsletter",
  titled: "(?:with|under) (?:the|a) (?:different )?(?:title|headline)|titled|headlined|entitled",
  by: "(?:story |words |written |text |reported |article |report |compiled |authored |submitted )?by",
  wrote:
    "(?:an? )?(?:(?!additional |further |with |photo)[\\p{L}-]+ ){0,2}(?:story|stories|words|text|article|report|reporting|reported|written|analysis|commentary|opinion|essay|column|perspective|interview|interviewed|review|feature|compiled|post|op-ed|editorial|letter|dispatch|profile|obituary|data(?: analysis)?)(?: and (?:photos?|photographs?|photography|pictures|images|illustrations?|video|graphics|interviews?|written|reporting))? by|(?:photos?|photographs?|pictures|images|illustrations?) and (?:text|words|story) by|words|text|(?:article |post |story )?authors?|writers?|by-?line|(?:story|report)(?=\\s*:)|correspondent|columnist|reporters?|(?:staff|contributing|guest) (?:writer|columnist|author)s?",
  author: "(?:the )?authors?",
  my: "my",
  iWrote: "I (?:\\p{L}+ )?(?:wrote|penned)|I['’]ve (?:written|cross-?posted)|I (?:have )?cross-?posted",
  crafts:
    "(?:featured |cover |lead |file )?(?:photo(?:s|graphs?|graphy|graphed|graphers?)?|pictures?|images?|illustrat(?:ions?|ed|ors?)|art(?:work)?|artists?|video(?:graphy|s)?|graphics?|maps?|charts?|animation|audio|design(?:ed)?|development|layout)(?: and [\\p{L}]+)?(?: by)?|(?:additional |further )(?:reporting|research|writing|editing)(?: and \\p{L}+)?(?: by)?|(?:with )?(?:reporting|contributions?|research|files|help|assistance|additional reporting) (?:help )?from|with (?:additional |further )?(?:reporting|research) by|(?:copy |story |photo )?(?:editors?|edited|editing)(?: and \\p{L}+)?(?: by)?|translat(?:ed|ion|ors?)(?: from (?:the )?\\p{L}+)?(?: by)?|fact[- ]check(?:ed|ing|ers?)(?: by)?|(?:medically |clinically |expert |peer[- ])?review(?:ed|er)(?: by)?|produc(?:ed|ers?)(?: by)?|research(?:ed)?(?: by)?|narrated by|read by|curated by|as told to|distributed by|sponsored by|approved by|verified by|moderated by|presented by|hosted by|photo credit|credit|source",
  posted: "(?:posted|submitted|uploaded|added|shared|published|contributed|entered|updated)(?: (?:on|in) .{3,60}?)? by",
  desk: "(?:the )?(?:[\\p{L}-]+ )?(?:staff|newsroom|news desk|web desk|desk|editors|editorial (?:team|board)|news (?:team|service|agenc(?:y|ies))|wire (?:services|reports)|agencies|staff reports?|contributed report|press release|team|partners?|contributors)|various|guest|anonymous",
  and: "and|&|with",
  aided:
    "with|contributed|contribution|staff and|and staff|wire (?:services|reports)|compiled|information from|material from|additional reporting|includes? reporting|based on",
  institution:
    "universit(?:y|ies)|college|institute|institution|school|academy|centre|center|foundation|hospital|laborator(?:y|ies)|faculty|department|museum|polytechnic|council|association|society",
  role: "(?:[\\p{L}-]+ ){0,3}(?:writer|reporter|editor|correspondent|columnist|contributor|producer|fellow|intern|staff|staffer|professor|lecturer|director|president|chair(?:man|woman)?|ceo|founder|researcher|analyst|bureau chief|anchor|host|critic|photographer|journalist|author|candidate)(?: [\\p{L}’'-]+){0,6}|special to .+|for .+|report for america.*|guest .+|opinion|staff",
  reporting: "(?:additional |further )?(?:reporting|reported|report|writing)(?: and writing)? by",
  editing: "(?:editing|edited|compiled|writing|graphics|production)(?: and \\w+)? by",
  editor: "(?:copy |web |desk |news )?editor|edited by|editing",
  picture:
    "(?:(?:featured|cover|header|lead|main|top|file) )?(?:all (?:of )?(?:the )?)?(?:photo(?:graph)?s?|gifs|images?|pictures?|video|graphics?|illustrations?|charts?|maps?|figures?|artwork|screenshot|caption)",
  label:
    "(?:translator[’']?s? note|note from the translator|(?:editor(?:[’']?s|s[’'])?|author[’']?s|publisher[’']?s) note|ed(?:itor)?\\.? note|note(?: to readers)?|disclaimer|attribution|notice|disclosure|credits?|about this (?:story|article))",
  forbids:
    "(?:may|must|can|shall|should)(?: ?not|n[’']t)\\s+be\\s+(?:[\\w-]+,? (?:or )?){0,6}?(?:published|broadcast|rewritten|re-?distributed|re-?produced|re[- ]?published|copied|used|re[- ]?printed|transmitted|sold|modified)|not (?:for|to be) (?:re-?publi|re-?distribut|re-?produc|re-?print|publi)|(?:re-?publication|re-?production|re-?distribution|re-?print(?:ing)?|copying|use)\\b[^.]{0,120}?\\b(?:prohibited|forbidden|not (?:allowed|permitted))|no part of (?:this|the)|without (?:the )?(?:\\w+ ){0,4}(?:permission|consent|authori[sz]ation)",
  reserved: "all rights reserved",
  noOutlet:
    "(?:blog|website|site|newsletter)$|here|we|I|they|our|this|that|these|those|their|his|her|its|my|your|another|other|several|many|all|part|response|full|print|permission|refs?(?:\\.|$)|(?:fig(?:ure)?|table|section|chapter|appendix|eq)s?\\.? ?[\\d(\\[]|English|Spanish|French|German|Portuguese|Italian|Dutch|Norwegian|Swedish|Danish|Polish|Ukrainian|Russian|Arabic|Chinese|Japanese",
  at: "of|for|from|at|with|on|in|via",
  from: "from",
  preface:
    "as(?= (?:(?:first|originally|previously) )?(?:published|posted|printed|seen|appeared|featured)(?! by (?:an?|the author)))|(?:please )?note(?: that)?|please be advised that|fyi",
  basedOn: "based (?:up)?on|builds on|draws on",
  offers:
    "for (?:permission|re-?prints?)|you (?:may|can|are)|feel free|want to|we (?:want|encourage)|please|to re-?(?:publish|print|post|use) (?:this|our|it|the)|order|request|re-?(?:publish|print|post) (?:this|our|it|the)|(?:our|all) \\p{L}+ (?:can|may|is|are)",
  tells:
    "(?<!(?:which|that|who) )(?:covers|grew up|lives in|studied|joined|graduated|worked)|^(?:when|since|after|although|while|because)|said|says|told|asked|wants?|never|nor",
  itself: "this",
  ours: "our",
  distributed: "distributed by",
  newsletter: "newsletter|sign up",
  dayLead: "on|in|of|dated",
  newsroom:
    "(?:part of [\\p{L}\\p{N}’' -]{2,60}, )?(?:an? |the )[\\p{L}\\p{N}’'()/ ,.-]{0,100}?(?:newsroom|news (?:organi[sz]ation|outlet|site|agency|service|source|network|publication|website)|media (?:organi[sz]ation|outlet|company)|magazine|radio station|(?:public|community) radio(?: station)?|journalism (?:organi[sz]ation|site|nonprofit|project)|digital (?:publication|magazine)|publication|newspaper|news)",
  helped:
    "contribut(?:ed|ions?|ing)|with (?:files|material|information|reporting|data) from|additional (?:reporting|information|material)|supported by|funded by|made possible by|grants?|sponsored",
  beside:
    "(?:media|content|news|reporting|syndication) partners? (?:of|with|for)|affiliate of|member of (?:the )?(?:[\\p{L}-]+ ){1,5}(?:network|association|alliance|cooperative|consortium|union)",
  career:
    "formerly|previously|before that|prior to (?:that|joining)|former|used to|(?:has|have) (?:also )?(?:written|reported|worked|freelanced) (?:for|at)|(?:was|were) (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:correspondent|reporter|editor|writer|columnist|producer|anchor) (?:for|at|of|with)|spent (?:[\\p{L}\\d-]+ ){1,3}years (?:at|with)|\\d+ years (?:at|with)|appeared in|before joining|worked (?:at|for)|fellow at|interned|freelanc\\p{L}*|published in",
  cited: "(?:quoted|cited|picked up|featured) by|according to|told",
  invites:
    "follow|subscribe|donate|download|listen|podcast|app store|more from|read more|most read|related|advertisement",
  paid: "(?:subscribe|sign (?:in|up)|log ?in|register|pay|create an account|become a (?:member|subscriber))[^.]{0,40}? to (?:continue|keep|read|unlock|access|see|finish)|(?:continue|keep|finish) reading (?:this|with|for)|(?:article|story|content|post|page) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for|exclusive to|limited to) (?:our |paid |paying |registered )?(?:subscribers|members)|(?:rest|remainder) of (?:this|the) (?:article|story|post)|(?:for|to) (?:our )?(?:subscribers|members) only|(?:subscriber|member)s?[- ](?:only|exclusive)|unlock (?:this|the|full)|already (?:a|an) (?:subscriber|member)",
  appeared:
    "(?:(?:originally |first )?(?:appeared|published|ran|featured|seen) (?:in|on|by)|as seen in|publication(?: name)?|newspaper|news outlet|media outlet|outlet|magazine|original publication|originally in)",
  provided:
    "(?:(?:story|article|content|materials?|text|news|press release|release) )?(?:provided|supplied|furnished|distributed and provided) by",
  continued:
    "(?:please )?(?:read|see|view|find|get|continue|keep)(?: reading)? (?:the )?(?:rest|remainder|full|whole|entire|complete|unabridged)(?: (?:of )?(?:the |this )?(?:article|story|piece|post|text|version|essay|column|interview|original))?(?: (?:at|on|in|from|over at|via)|:) {X}|to (?:read|see|view) (?:the )?(?:rest|full|complete|entire|whole)(?: [\\p{L}-]+){0,3},? (?:please )?(?:visit|go to|head to|see|click (?:over )?to) {X}|(?:continue|keep) reading(?: this (?:article|story))?(?: (?:at|on|in|from|over at)|:) {X}|(?:the )?(?:full|whole|complete|entire) (?:article|story|piece|post|text|interview)(?: (?:is|can be (?:read|found)))?(?: (?:at|on|in)|:) {X}",
  translation: "translat(?:ed|ion)",
  jointly: "in partnership|co-?published|in (?:collaboration|cooperation)|jointly|collaborat\\p{L}*|together with",
  sister:
    "sister (?:paper|publication|newspaper|site|station|title|outlet)s?|(?:also |both )?(?:owned|published) by the same|(?:like|as) [^.,]{2,40}, it is (?:part of|owned by|published by)",
  printed:
    "(?:print|printed|paper) (?:edition|issue|version)|in print|(?:\\p{L}+ )?(?:\\d{4} )?issue of|print magazine",
  reach: "reach|contact|e-?mail|write to",
  ran: [
    "(?:ran|carried|printed|first seen){on} (?:in|by|on) (?:the (?:\\w+ ){0,4}(?:issue|number|edition) of )?(?:the )?{X}",
  ],
  writesFor: [
    "{person},? (?:is|are|writes?|covers?|reports?|edits?|works?)(?!\\p{L})[^.]{0,90}? (?:for|at|of|with) (?:the )?{X}",
  ],
  told: ["told (?:the )?{X}"],
  paper:
    "News(?:paper|letter|wire|line)?|Times|Herald|Tribune|Gazette|Chronicle|Courier|Examiner|Observer|Monitor|Bulletin|Dispatch|Inquirer|Sentinel|Register|Journal|Magazine|Review|Press|Radio|Weekly|Monthly|Quarterly|Daily|Today|Report|Reporter|Post|Mirror|Telegraph|Record|Independent|Argus|Beacon|Citizen|Democrat|Enterprise|Express|Globe|Guardian|Mail|Pioneer|Recorder|Signal|Standard|Statesman|World",
  namesake: "Courant|Echo|Leader|Ledger|Mercury|Star|Sun",
  body: "Tech|Attorneys|Advocate|Media|Network|TV|Television|Broadcasting|Online|Digital|Agency|Service|Wire|Lookout|Newsline|Project|Watch|Insider|Republic|Consortium|Center|Centre|Council|Committee|Coalition|Alliance|Bureau|Board|Office|Department|Ministry|Union|League|Federation|Voices?|Journalists",
  agency: "(?:News|Press) Agency|News(?:wire| Service)|Wire Service",
  supplement: "supplement",
  staff: "Newsroom|Staff|Desk|Team|Editors?|Editorial|Reporters",
  furniture:
    "(?:previous|next|older|newer) (?:articles?|stor(?:y|ies)|posts?|entr(?:y|ies)|news)|media contacts?|contact (?:the )?editor|featured video|submitted by admin|have a (?:news )?tip\\??|about the author|listen to this story",
  viewed:
    "(?:(?:this )?(?:article|story|post|page) )?(?:has been )?(?:read|viewed) \\d[\\d.,]* times?|\\d[\\d.,]* (?:views|reads|hits)",
  tools:
    "other apps|(?:smaller|bigger|larger)(?: text)?|an email has been sent\\b.{0,80}|listen now(?: to .{2,40})?|learn more|(?:view )?full[- ]size(?: (?:image|picture))?|(?:click |tap )?(?:to )?enlarge(?: (?:this )?(?:image|picture|photo))?|(?:hide|toggle) caption|read (?:this (?:article |story |post )?|it )?in \\p{L}+|back to [^.]{2,40}|about the (?:author|writer|reporter)s?|most (?:read|viewed|shared|commented|popular)|(?:our |top |editors?[’']? )?(?:picks|recommendations)|recommended|for you|just in|breaking news|hot topics|quick links|follow us(?: on.{0,40})?|sign up|sign up now|subscribe now|start (?:your )?(?:free )?trial|app store|google play|view comments|show comments|share this|share on|print this|text size|font size|reading mode|dark mode|photo gallery|view gallery|image gallery|playlist|up next|sponsored by .{2,40}|in association with .{2,40}|presented by .{2,40}|promoted stories|partner content|you might be interested in|trending now|today[’']s paper|e-?paper|premium|subscriber(?:s)? only|members only|free to read|poll|quiz|survey|tip us|contact us|use our content",
  readOn:
    "(?:also |please )?read (?:more|also|next|on|this|the related story|the full story)|(?:see|also) (?:also|see|read)|also (?:read|of interest|on .{2,40})|related(?: (?:article|story|stories|coverage|reading|video|content|post))?|more (?:on this(?: (?:topic|story))?|from (?:the |our )?.{2,40}|coverage|reading)|must[- ]read|recommended(?: (?:reading|story|article))?|don[’']t miss|in case you missed it|you (?:may|might) also (?:like|enjoy)|explore more|keep reading|next up|up next",
  appeal:
    "(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed in (?:the |these |reader |readers[’'] |our )*(?:comments?|blogs?|forums?)\\b.{0,200}|(?=.*\\b(?:we|our|us)\\b).{0,160}\\b(?:affiliate links?|affiliate commissions?|earn (?:an? )?(?:small |affiliate )?commissions?)\\b.{0,200}|(?:did you )?(?:spot|see|find|found|notice|noticed|spotted) (?:an? |any )?(?:error|typo|mistake|problem with this)\\b.{0,140}|thank(?:s| you) for (?:reading|subscribing|being|your (?:patience|support))\\b.{0,60}(?:share|subscri|!|verify|reader).{0,200}|(?:limited[- ]time|special|introductory) offer\\b.{0,80}|if you (?:enjoyed|liked|like|enjoy) this .{0,160}(?:subscribe|share|follow|rss|newsletter|donat|support).{0,100}|this entry was posted .{0,300}|you can (?:follow|leave|skip) .{0,30}(?:responses?|comments?|trackback|rss).{0,160}|want (?:to|more) .{2,120}\\?.{0,20}(?:sign up|subscribe|follow|download|join).{0,160}|we are having trouble retrieving .{0,60}|(?:reuse|license|republish) this (?:content|article|story).{0,40}|.{2,60} may be (?:reached|contacted) (?:at|by|via) .{0,60}(?:@|\\d{3}).{0,80}|reach (?:him|her|them|the (?:reporter|writer|author)) (?:at|on|by) .{2,100}|check out (?:more|our|these|all) .{2,80}|loading comments.{0,10}|read (?:the )?(?:full |whole )?(?:article|story|post)|sign up to (?:receive|get|be notified|hear).{0,160}|contact (?:the )?editor\\b.{0,120}|you can (?:also )?(?:donate|subscribe|sign up|support (?:us|our|this|the)).{0,140}|(?:.{2,60} )?can be (?:reached|contacted|e-?mailed) (?:at|by|via|on|through) .{0,60}(?:@|\\d{3}).{0,80}|to (?:find out|learn|read) more about .{2,200}\\b(?:visit|go to|see|click)\\b.{2,120}|more information about the .{2,60} mailing list|(?:write|e-?mail) (?:to )?us\\b.{0,100}|media contacts?\\s*:.{3,160}|listen to the latest .{2,60}|(?:do you |got |have )+(?:a |an |any |some )?(?:confidential |news |story )?(?:tips?|ideas?|information)\\b(?=.*(?:[?:]|call|e-?mail|contact|send|write|reach|let us know)).{0,240}|(?:send|e-?mail|submit|text|share) (?:us |your )?(?:news )?tips? .{0,200}|to (?:send|submit|share) (?:us )?(?:a |your )?(?:news )?tips?.{0,200}|(?:you have|you[’']ve) (?:\\d+|one|two|three|four|five|no|used|read|reached).{0,30}(?:free )?(?:articles?|stories)\\b.{0,120}|\\d+ (?:free )?(?:articles?|stories) (?:left|remaining|to go).{0,80}|(?:subscribe|sign up|register)(?: now| today| here)?(?: to| for)\\b.{0,120}(?:newsletters?|briefing|dispatch(?:es)?|bulletin|digest|podcasts?|channel|updates|alerts|e-?mails?|inbox|for (?:only )?[$€£]?\\d)(?!\\p{L}).{0,80}|get (?:our|the|more|breaking|top|all|your) .{2,140}\\b(?:inbox|newsletter|email|e-mail|app)\\b.{0,60}|(?:want|looking for|need) more .{2,120}\\b(?:newsletter|inbox|subscribe|sign up)\\b.{0,120}|please consider .{0,60}\\b(?:donat\\w+|becoming a (?:member|supporter|subscriber)|making a (?:gift|contribution)|supporting)\\b.{0,160}|(?:please )?(?:help|support) .{0,40}\\b(?:our (?:journalism|newsroom|reporting)|independent journalism|nonprofit (?:news|journalism))\\b.{0,160}|your (?:donation|gift|support|contribution|subscription) (?:helps|makes|keeps|supports|will|allows|of any).{0,200}|(?:we|this (?:site|newsroom|work)) (?:depend|rely|relies|depends|count|is funded|are funded|is supported) (?:on |by )(?:our )?(?:readers?|donations|listeners|members like|your support|people like you|subscribers)(?!\\p{L}).{0,200}|(?:like|enjoyed?|love) (?:this|what you[’']?(?:re|ve)? ?\\w*).{0,20}\\? .{0,200}|(?:download|get|try|install|open) (?:the|our) .{0,40}\\bapp\\b.{0,120}|(?:read|open|view|continue|see) (?:this|more|the rest).{0,60}\\b(?:in|on) (?:the|our) app\\b.{0,60}|(?:please )?follow (?:us|@?\\w+) (?:on|in|at|via)\\b.{0,140}|(?:find|like|join|connect with|visit) us on .{0,140}|(?:listen to|play) (?:this|the|our) (?:article|story|audio|episode|piece|post|column)\\b.{0,24}|(?:click|tap|press) (?:on )?(?:the )?(?:image|picture|photo|button|play button|player|link|here)(?: above| below)? (?:to|for) .{2,80}|(?:story|article|text|post|column) (?:continues|resumes)(?: (?:below|after|following|under|on page|here).{0,40})?|(?:continue|keep) reading(?: below| the .{2,30}| after .{2,30})?|(?:(?:log|sign) in to|register to|you (?:must|need to) .{0,30}|we invite you to .{0,40}|please .{0,30}to|we (?:welcome|encourage|moderate)(?: your| reader| all)?) ?\\bcomment(?:s|ing)?\\b.{0,200}|(?:comments|commenting)(?: on this (?:story|article))? (?:is|are|will be|has been|have been) (?:now )?(?:closed|disabled|moderated|open|reserved|limited|available).{0,160}|(?:we|this (?:web)?site) (?:and our partners )?uses? cookies.{0,300}|by (?:continuing|using|signing up|subscribing|clicking|submitting|providing).{0,40}you (?:agree|accept|consent).{0,260}|(?:quotes?|market data|data|prices?) (?:are |is |quote )*(?:data )?(?:real-time or )?delayed (?:at least |by )?.{0,120}|number of (?:impressions|views|reads|visitors)\\s*:?\\s*\\d[\\d,. ]*|(?:views?|reads?|hits?|page views)\\s*:\\s*\\d[\\d,. ]*k?|submitted by .{2,40} on .{6,40}|see (?:all )?(?:stories|articles|posts) by .{2,80}|(?:view|see|read|show) (?:all |more )+(?:posts|articles|stories|from|by)\\b[^.]{0,60}(?<![.!?])$|more (?:stories|articles|posts) (?:by|from|in) [^.]{2,60}(?<![.!?])$|(?:send|submit|write) (?:a |your )?letters? to (?:the editor)?.{0,120}|(?:already|not yet) (?:a|an) (?:subscriber|member)\\?.{0,100}|this (?:article|story|content) is (?:for|only for|exclusive to|available to) (?:our )?(?:subscribers|members).{0,120}|rate this (?:article|story|post).{0,60}|was this (?:article|page|story) (?:helpful|useful).{0,60}|(?:vote|take part) in (?:our|the) (?:poll|survey).{0,100}|(?:copyright|all) .{0,4}rights reserved\\.? this material .{0,200}",
  sections:
    "news|home(?: ?page)?|front ?page|opinion(?:s)?|columns?|columnists?|commentary|editorials?|letters|sports?|politics|business|economy|markets|finance|money|culture|arts?(?: (?:&|and) (?:culture|entertainment))?|entertainment|life(?:style)?|living|local(?: news)?|national|nation|world|international|u\\.?s\\.?|region(?:al)?|state|science|tech(?:nology)?|health|education|environment|climate|travel|food|features?|stories|articles?|blog|posts?|latest(?: news)?|breaking news|archives?|features|reviews?|books|music|film|tv|weather|obituaries|community|crime|video|photos|investigations|explainers?|analysis|readings|press releases?|releases|events|media",
  carried:
    "(?:re-?posted|cross-?posted|re-?printed|re-?published|re-?blogged) from [^:()[\\]]{2,40}|fwd?|fw|re-?post(?:ed)?|re-?print(?:ed)?|re-?publi(?:shed|cation)|cross-?post(?:ed)?|re-?blog(?:ged)?|forwarded",
  aboutMe: "about me",
  heard: "listen|watch|hear|video|audio|podcast",
  mailSubject: "subject",
  mailFrom: "from",
  mailOther: "to|date|sent",
  mailForwarded: "begin forwarded message:",
  mistake: "editor|mistake|error|typo",
  readingTime: "reading time",
  minutesRead: "read",
  follow: "follow",
  licence: "licen[cs]",
  filler:
    "here|this|link|source|article|story|post|text|original|originally|read|see|view|full|the|an?|on|at|in|from|by|via|page|site|website|published|url|that|these|those|it|he|she|they|we|you|who|what|when|where|why|how|there|his|her|their|our|my|your|also|more|all|some|now|then",
  shown: "published|updated|posted|last (?:published|updated|posted|modified|edited)",
  hourLead: "at",
  clockUnit: "min",
  timeUnit: "mins?|minutes?|hours?|days?|weeks?|months?|years?",
  weekdayJoin: "the",
  honorific:
    "(?:[Tt]he )?(?:Rev|Reverend|Hon)|Dr|Prof|Professor|Fr|Father|Sister|Rabbi|Imam|Bishop|Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Mx|Miss|Sen|Senator|Rep|Gov|Capt|Col|Gen|Sgt|Lt|Maj|Judge",
  roleWord:
    "Staff|Senior|Special|Contributing|Contributor|Contributors|Correspondent|Correspondents|Chief|Guest|Associate|Deputy|Managing|Executive|Editor|Editors|Reporter|Reporters|Writer|Writers|Columnist|Producer|Intern|Fellow|Photographer|Journalist|Freelance|Opinion|STAFF|SPECIAL|CONTRIBUTING|CONTRIBUTOR|GUEST|EDITOR|REPORTER|WRITER|COLUMNIST|CORRESPONDENT",
  beat: "Business|Sports?|Political|Politics|Science|Health|Medical|Education|Environment(?:al)?|Climate|Energy|Technology|Tech|Religion|Court|Crime|National|Foreign|City|Metro|Local|State|Travel|Food|Entertainment|Arts|Music|Film|Movie|TV|Features?|News|Economics|Investigative|Data|Hockey|Football|Baseball|Basketball|Auto|Racing|Golf|Tennis|Soccer|Washington|White|House|Capitol|Research|Policy|Legal|Labor|Labour|Housing|Culture|Visual|Video|Audience|Digital|Program|Project|Assistant",
  account: "Network|Agency|Media|Contributors?|Correspondents?|Partners?|User|Admin(?:istrator)?|Webmaster|Guest",
  pictured: "photos?|photographs?|photography|illustrations?|pictures",
  otherMade:
    "version|edition|adaptation|adapted|film|movie|book|novel|photo|music|cover|design|audio|layout|sponsored|powered|funded|owned|built",
  labelStart:
    "Words|Text|Story|Photo|From|In|At|On|More|For|With|To|And|By|As|If|This|That|These|It|We|You|They|Read|See|View|Learn|Show|Load|Find|Get|Our|Your|My|All|New|No|How|Why|What|When|Where|Who",
  labelWord:
    "Share|Subscribe|Newsletters?|Breaking|Latest|Updated?|Published|Posted|Follow|Print|E-?mail|Comments?|Contact|Privacy|Terms|Policy|Article|Articles|Stories|Images?|Getty|Commons|Photos?|Videos?|Gallery|Related|Advertisement|Sponsored|Podcast|Minutes?|Menu|Search|Login|Sign|Click|Continue|Reading|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|August|September|October|November|December|Change|Local|Daily|Weekly|Government|Politics|Business|Sports?|Health|Care|Education|Technology|Science|Culture|Entertainment|Lifestyle|Opinions?|Analysis|Commentary|Features?|Investigations?|Environment|Economy|Courts?|Police|Elections?|Street|Road|Avenue|University|County|Company|Inc|LLC|Ltd|Foundation|Association|Society|Institute|Villa|Blogs?|Transcript|Copyright|Rights|Reserved|Recommend(?:ed)?|Tweet|Bookmark|Download|Listen|Categories|Tags|Archives",
  titleArticle: "The",
  noTown: "The|A|An|In",
  nameJoint: "of|the|for",
  titleSmall: "on|in|an?|to|at|by",
  byName: "by",
  byMaker: "by",
  signed: "written with|by",
  withHelp: "with",
  serves: "for|of|from|at|with|via",
  placed: "in|from|at|on",
  of: "of",
  be: "is|are|was",
  noName: "So|But|And|Now|What|Why|How|This|That|He|She|It|They|We|There|Here|Sign|Read|Subscribe",
  tellsOf:
    "is|are|was|writes|covers|covered|reports?|reported|works|teaches|studies|edits|lives|serves|directs|leads|heads|contributes|receives|joined|has (?:been|written|worked|covered)",
  writes: "writes|covers|reports|receives funding|does not work for|freelance",
  aboutWriter: "about the (?:authors?|writers?)",
  theWriter: "the (?:author|journalist)",
  writerLabel: "[Tt]ext|Words|Story|Reporter",
  textOf: "(?:[Aa]rticle|[Ee]ssay|[Cc]olumn|[Pp]iece|[Ss]tory) by",
  ordinal: "st|nd|rd|th",
  abbreviations:
    "Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Maj|Lt|Sgt|Capt|Cmdr|Adm|Rev|Hon|St|Mt|Ft|Jr|Sr|Inc|Ltd|Co|Corp|Bros|Assn|Dept|Univ|vs|etc|al|ca|cf|approx|Nos?|Vol|Art|Fig|pp?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Calif|Fla|Mass|Pa|Wash|Ave|Blvd|e\\.g|i\\.e|a\\.m|p\\.m",
  endMark: "ends?",
  nameAnd: "&|and",
  photographer: "photograph\\p{L}+",
  titledAnd: "And|With",
  article: "the",
  townJoin: "of",
  adapted: "this (?:article|story|piece|report|post) (?:is|was) adapted from ",
  house: "Holding",
};
