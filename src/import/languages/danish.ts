import type { Wordbook } from "./wordbook.ts";

const NOUN =
  "(?:blogindlægget|blogindlæg|debatindlægget|portrættet|anmeldelsen|digtet|lederen|artikle[nr]|artikel|historien?|teksten?|kronik(?:ken)?|kommentaren?|interviewet|interview|reportagen?|indlægget|indlæg|essayet|analysen?|klummen?|nyheden|oversættelsen)";
const FIRST = "(?:først|oprindeligt?|tidligere|for første gang|i første omgang)";
const PUBLISHED = "(?:bragt|udgivet|publiceret|offentliggjort|trykt|skrevet|udkommet)";
const IN = "(?:i|på|af|hos|fra|til)";

/** What is made of an article for others to print. */
const SHORTER =
  "en (?:\\p{L}+ )?(?:forkortet|kortere|nedkortet|afkortet) (?:\\p{L}+ )?(?:version|udgave)(?!\\p{L})(?!.*(?:først|oprindelig|tidligere|original))";

/** Danish. */
export const danish: Wordbook = {
  tag: "da",
  months: [
    "jan(?:uar|\\.)?",
    "feb(?:ruar|\\.)?",
    "marts",
    "apr(?:il|\\.)?",
    "maj",
    "juni?\\.?",
    "juli?\\.?",
    "aug(?:ust|\\.)?",
    "sep(?:t(?:ember|\\.)?|\\.)?",
    "okt(?:ober|\\.)?",
    "nov(?:ember|\\.)?",
    "dec(?:ember|\\.)?",
  ],
  dates: ["{day}\\. ?{month} {year}"],
  common: "i|på|af|fra|med|og|er|blev|en|et|den|det|hos|til|for|som",
  noun: NOUN,
  opens: "jeg|vi|han|hun|den|det|en|et|denne|dette|i|på|af|fra|med|her",
  where: "hvor",
  there: "der",
  translated: "oversæt|oversat|redig|foto|illustra",
  issue: "nr\\.?|nummer|udgave|side|s\\.",
  figure: "fig(?:ur|\\.)|tabel",
  part: "sektionen|tillægget|spalten",
  season: "forår(?:et)?|sommer(?:en)?|efterår(?:et)?|vinter(?:en)?",
  dated: "dato|(?:publiceret|opdateret)(?: den)?",
  work: `(?:denne|dette|den|det)? ?(?:[\\p{L}-]+ )?${NOUN}`,
  inward: [
    "(?:første publicering|oprindelig(?:t)? (?:udgivelse|publicering|kilde))(?: i| på)?\\s*[:–—-]?\\s+{X}",
    "{X} bragte (?:den {date} )?(?:følgende|denne|dette)(?<after> .*)",
    "(?:bragt|trykt) (?:første gang )?i {X}",
    `{work} (?:blev|er|har (?:været)?|var) ${FIRST} ${PUBLISHED}(?: (?:den )?{date})? ${IN} {X}`,
    `{work} (?:blev|er|har (?:været)?) ${PUBLISHED} ${FIRST} ${IN} {X}`,
    `{work} (?:er|bringes|gengives)(?: her)? ?(?:hentet|bragt|gengivet|genudgivet|genoptrykt|lånt|leveret)?(?: med (?:\\p{L}+ )?tilladelse)? (?:fra|af) {X}`,
    `${FIRST} ${PUBLISHED}(?: (?:den )?{date})? ${IN} {X}`,
    `${PUBLISHED} ${FIRST}(?: (?:den )?{date})? ${IN} {X}`,
    "(?:gengivet|bragt|genoptrykt|genudgivet|bringes|gengives|publiceret)?(?: her)? ?med (?:\\p{L}+ )?tilladelse (?:fra|af) {X}",
    "(?:hentet|gengivet|genudgivet) fra {X}",
    "læs (?:den )?(?:original(?:en|artiklen|historien)?|oprindelige (?:artikel|historie)|originale (?:artikel|historie)) (?:på|i|hos|fra) {X}",
    "original(?:artikel|artiklen|en)?(?: (?:blev|er) \\p{L}+)?(?: ?:| (?:i|på|hos|af)) {X}",
    `(?:{work} (?:er|är) |(?:dette|det her|det här|her|här) (?:er|är) )(?:en |ei |et |ett )?(?:kryds-?post|kryds-?indlæg|cross-?post|repost|kopi|kopia|speiling|spegling|oversættelse|genudgivelse|återpublicering)(?: af (?:den )?(?:original(?:en|artiklen)|(?:oprindelige )?${NOUN}))? (?:af|fra|på|i|hos) {X}`,
    "(?:kryds-?post|kryds-?indlæg|cross-?post|repost) (?:af|fra) {X}",
  ],
  outward: [
    `{work} (?:blev|er|har (?:været)?|bringes) (?:også|senere|samtidig|siden) .*`,
    `(?:også) ${PUBLISHED} .*`,
    "(?:{work} (?:blev|er) )?(?:gengivet|genudgivet|genoptrykt|citeret) (?:i|på|hos) .*",
    "(?:{work} (?:blev|er) )?(?:\\p{L}+ ){0,2}i samarbejde med .*",
    `${SHORTER}.*`,
    "en (?!dansk|tidligere|oprindelig|første|bearbejdet|redigeret|længere|anden)\\p{L}+ (?:oversættelse|version|udgave) (?:af .{3,40}? )?(?:blev|er|har|kom|findes) (?!.*(?:først|oprindelig|tidligere|original)).*",
    "{work} (?:blev|er) (?:senere |også |siden )?(?:gengivet|genudgivet|genoptrykt|citeret|taget op) (?:i|på|hos|af) (?!.*tilladelse).*",
    "[^,;:»«”“]{2,60}? har (?:også |senere |siden )?(?:gengivet|genoptrykt|genudgivet|oversat) (?:denne |dette )?(?:\\p{L}+ )?(?:teksten|artiklen|historien|indlægget|reportagen|interviewet|artikel|tekst|historie).*",
  ],
  joint: [
    "(?:{work} (?:er|blev|bringes|udgives) )?(?:bragt |udgivet |publiceret )(?:i samarbejde|sammen) med {X}",
    "{work} (?:bringes|udgives|publiceres) (?:i samarbejde|sammen) med {X}",
    `${SHORTER}.{1,80}? ${IN} {X}`,
  ],
  feedFooter:
    "(?:indlægget|artiklen|opslaget) {title} (?:blev først (?:udgivet|vist|publiceret|bragt)|blev vist først|vises først|dukkede først op) (?:på|hos|i) {X}",
  inLanguage: "på {language}",
  hinted: [
    "uddrag (?:fra|af) (?:bogen|romanen):? {X}",
    "uddrag (?:fra|af) {X}",
    `${NOUN} ${PUBLISHED} ${IN} {X}`,
    `[^.,;:]{3,70}, (?:${FIRST} ${PUBLISHED}|${PUBLISHED} ${FIRST}) ${IN} {X}`,
    `{work} (?:blev|er) ${PUBLISHED} (?:(?:den )?{date} )?${IN} {X}`,
    "(?:kilder|kilde|via|tekst|bragt (?:i|på|af)|publiceret (?:i|på|af))\\s*[:–—-]?\\s+{X}",
  ],
  first: "først|oprindelig|tidligere|original|første gang|i første omgang|oprindeligt?|for første gang",
  published:
    "publi[sc]er|skrev|lavet|bragt|trykt|udgiv|udkom|blev bragt|stod|skrevet til|lavet til|sendt|lagt|udgivet|publiceret|offentliggjort",
  taken:
    "oversættelse af|kryds-?(?:post|indlæg)|gengiv|lånt|tillad|licens|uddrag|bearbejd|oversat fra|genbrug|genudgiv|genoptryk|venlig|tak til|lånt|hentet|stillet til rådighed|leveret af|tilladelse|hentet fra|gengivet|genudgivet|genoptrykt",
  source: "kilder?",
  also: "også|senere|samtidig|samarbejde",
  original: "original(?:en|artiklen|artikel|e)?|oprindelige",
  otherWork:
    "studiet?|forskning|undersøgelse|tweet|video|foto|billede|dom|opskrift|dokument|bog|film|sang|serie|pressemeddelelse",
  lead: "(?:(?:hjemmesiden|netavisen|avisen|dagbladet|magasinet|tidsskriftet|bloggen|nyhedsbureauet|mediet|ugeavisen|fagbladet|vores (?:partner|søsteravis)) )?|(?:min|mit|hans|hendes|vores|sin) (?:[\\p{Ll}’']+[,:]? ){1,5}?",
  ends: "og (?:er|bringes|gengives|blev|her)|med (?:\\p{L}+ )?tilladelse|under|den {date}|{date}|som|hvor|er|blev|her|i samarbejde",
  formal: "tilladelse|licens|creative commons|gengiv|bragt|publiceret|original|rettigheder|copyright",
  titled: "(?:under|med) (?:titlen|overskriften|rubrikken)",
  by: "af|tekst|journalist|skrevet af|forfatter",
  wrote:
    "tekst(?: og (?:foto|billeder))?(?: af)?|(?:(?:en|et) )?(?:kronik|kommentar|debatindlæg|reportage|interview|artikel|indlæg|analyse|portræt|essay|leder|anmeldelse|klumme|læserbrev|feature) af|af (?:vores|vor) (?:korrespondent|medarbejder)|forfatter(?:e)?|skribent|journalist|reporter|skrevet af|interview",
  author: "forfatteren",
  crafts:
    "(?:foto(?:graf)?|billeder?|video|illustration(?:er)?|grafik|kort|oversættelse|oversat|oversætter|redigering|redigeret|redaktør|kilde|bidrag)(?: af| fra)?",
  posted: "(?:publiceret|lagt op|offentliggjort)(?: (?:den )?\\d.{3,40}?)? af",
  desk: "redaktionen(?: .{2,40})?|nyhedsbureauerne|pressemeddelelse",
  and: "og|&",
  aided: "med|med bidrag|med oplysninger",
  institution: "universitet|professionshøjskolen?|institut|fakultet|fonden|akademiet?|center|hospital|forbund",
  role: "[\\p{L}-]*(?:korrespondent|redaktør|journalist|reporter|kommentator|klummeskribent|forfatter|skribent|lektor|docent|advokat|historiker|professor|forsker|direktør)(?: .{0,80})?",
  reporting: "(?:reportage|skrevet|rapportering)(?: af|:)",
  editing: "(?:redigeret|redigering|oversat)(?: af|:)",
  picture: "(?:foto(?:grafi)?|billeder?|video|illustration|grafik|kort|arkivfoto)",
  label: "(?:red(?:aktionens)?\\.? ?anm\\.?|redaktionel note|bemærkning|note)(?: fra redaktionen)?",
  forbids: "må (?:ikke|kun)|ikke tilladt|forbudt|uden (?:\\p{L}+ ){0,4}(?:tilladelse|samtykke|aftale)|eftertryk",
  reserved: "alle rettigheder (?:er )?(?:forbeholdes|forbeholdt)",
  noOutlet: "vi|her|forfatter\\p{L}*$",
  at: "i|på|for|hos",
  from: "fra",
  preface: "",
  basedOn: "baseret på|bygger på",
  offers: "(?:kopiering|gengivelse|eftertryk) (?:er|kun|uden)|du (?:må|kan)|vores (?:artikler|tekster|historier)",
  tells: "^(?:da|når|efter at|selvom)|sagde|siger|fortalte|spurgte|vil|aldrig",
  itself: "dette|denne|det",
  ours: "vores|vor",
  distributed: "distribueret af",
  newsletter: "nyhedsbrev|tilmeld dig",
  dayLead: "den|af|fra",
  newsroom: "(?:en|et) [^.]{0,80}?(?:nyhedsorganisation|redaktion|nyhedsbureau|netavis|magasin|avis|tidsskrift|medie)",
  helped:
    "med (?:info|mater|bidrag|oplysn|hjælp|støtte)\\p{L}*|bidrog|bidraget|medvirkede|(?:støttet|finansieret|sponsoreret) af|legat",
  beside:
    "(?:medie|samarbejds)?partner (?:af|til|for)|medlem af (?:\\p{L}+ )?(?:netværket|foreningen|netværk)|tilknyttet",
  career:
    "tidligere|har (?:skrevet|arbejdet) (?:for|på|hos|til|som)|arbejdede (?:på|hos|for|som)|freelance\\p{L}*|praktikant",
  cited: "(?:citeret|omtalt) (?:af|i)|ifølge|(?:siger|sagde|oplyser|fortæller) (?:\\p{L}+ ){0,2}?(?:til|over for)",
  invites:
    "følg os|abonn[eé]r|bliv (?:abonnent|medlem)|støt os|download|lyt|hør (?:på|hele)|læs (?:også|mere|flere)|mest læste|flere artikler|annonce|reklame",
  paid: "(?:artiklen|indholdet) er (?:kun |forbeholdt )?(?:for )?(?:vores )?abonnent|(?:log ind|bliv abonnent|køb|tegn abonnement)[^.]{0,40}for at (?:læse|fortsætte)|for at læse (?:videre|resten|hele)|allerede abonnent",
  appeared: "(?:(?:først )?(?:bragt|publiceret|trykt|udgivet) (?:i|på|hos)|avis|medie|tidsskrift|publikation)",
  provided: "(?:(?:tekst|artikel|indhold) )?leveret af",
  sister: "søster(?:avis|blad|medie)\\p{L}*|samme (?:koncern|mediehus|ejer)",
  printed: "papir(?:avis|udgave)\\p{L}*|trykte (?:udgave|avis)\\p{L}*|printudgave\\p{L}*",
  reach: "kontakt|kan fanges på|skriv til|e-?mail",
  ran: ["(?:stod|stået|bragt|bragte|trykt|udgivet)(?: på tryk)?{on} (?:i|hos|på|af) {X}"],
  writesFor: [
    "{person},? (?:er|skriver|arbejder|dækker)(?!\\p{L})[^.]{0,90}? (?:i|for|hos|på|ved|af|til) {X}",
    "{person}, (?:\\p{L}+ ){0,3}?(?:journalist|redaktør|reporter|korrespondent|klummeskribent) (?:i|for|hos|på|ved) {X}",
  ],
  told: [
    "(?:siger|sagde|oplyser|oplyste|fortæller|fortalte)(?!\\p{L})[^.]{0,40}? (?:til|over for) (?:nyhedsbureauet )?{X}",
  ],
  paper: "Avis|Avisen|Tidende|Stiftstidende|Dagblad|Dagbladet|Folkeblad|Ugeavis|Nyheder|Tidsskrift",
  paperEnd: "avis|avisen|bladet|posten|tidende",
  namesake: "Bladet|Posten|Nyt|Folket",
  body: "Nyhedsbureau|Ministeriet|Kommune|Forbundet|Fagforening",
  agency: "[Nn]yhedsbureau(?:et)?",
  staff: "Redaktionen|Nyhedsredaktionen",
  furniture:
    "(?:forrige|næste) (?:artikel|indlæg|nyhed)|læs også|læs mere|relaterede (?:artikler|nyheder)|annonce|reklame|mest læste|skriv en kommentar|kommentarer(?: \\(\\d+\\))?",
  tools:
    "tilbage til [^.]{2,30}|om (?:forfatteren|skribenten)|del(?: artiklen| på.{0,30})?|udskriv|gem|følg os(?: på.{0,40})?|abonner|nyhedsbrev|mest (?:delte|populære)|anbefalet(?: til dig)?|seneste nyt|sponsoreret indhold|emner|vis kommentarer|kommenter|afstemning|billedserie|lyt|til toppen|om forfatteren|for abonnenter",
  readOn:
    "læs (?:også|mere|videre|her)(?: .{2,20})?|se (?:også|video)|hør (?:også|her)|mere (?:om .{2,30}|læsning)|relateret|relateret artikel",
  appeal:
    "læsetid.{0,20}|(?:fundet|set) en fejl.{0,100}|(?:abonner|tilmeld dig|bliv (?:medlem|abonnent))(?=.*(?:nyhedsbrev|abonn|medlem|e-mail| kr)).{0,160}|få (?=.*(?:nyhedsbrev|e-mail|indbakke)).{0,160}|følg os (?:på|i).{0,120}|(?:støt|hjælp) (?:os|vores|uafhængig).{0,160}|hent (?:vores|appen|den nye).{0,80}|(?:har du|ved du) (?:et |mere|noget|tips|oplysninger).{0,200}|(?:hør|lyt til) (?:artiklen|historien).{0,40}|(?:artiklen|teksten) fortsætter.{0,60}|(?:vi|denne hjemmeside|dette websted) (?:bruger|anvender) cookies.{0,240}|(?:for at kommentere|kommentarsporet).{0,140}|(?:denne|dette) (?:artikel|indhold) er (?:kun )?for abonnenter.{0,80}",
  sections:
    "nyheder|hjem|forside(?:n)?|meninger|debat|kronik|leder|sport|politik|økonomi|erhverv|kultur|samfund|verden|udland|indland|lokalt|videnskab|teknologi|sundhed|uddannelse|interview|reportage|aktuelt|blog|artikler|presse(?:meddelelser)?|liv",
  carried: "VS|videresendt|genoptryk|genudgivet|repost",
};
