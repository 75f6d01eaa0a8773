import type { Wordbook } from "./wordbook.ts";

const NOUN =
  "(?:saka|soga|blogginnlegget|blogginnlegg|debattinnlegget|portrettet|anmeldelsen|diktet|lederen|artikkelen?|saken?|teksten?|kronikk(?:en)?|kommentar|reportasje|artikkel|sak|tekst|kommentaren?|reportasjen?|intervjuet|intervju|innlegget|innlegg|essayet|analysen?|historien?|nyhetssaken|meldingen|notisen|oversettelsen)";
const FIRST = "(?:først|fyrst|opprinnelig|opprinneleg|tidligere|for første gang|originalt|i utgangspunktet)";
const PUBLISHED = "(?:publisert|trykt|trykket|utgitt|skrevet|produsert|lagt ut|stått på trykk)";
const IN = "(?:i|på|av|hos|fra|hjå|for)";

/** What is made of an article for others to print. */
const SHORTER =
  "(?:en|ei) (?:\\p{L}+ )?(?:forkorta|forkortet|kortere|kortet|nedkortet|redusert)e? (?:\\p{L}+ )?(?:versjon|utgave|utgåve)(?!\\p{L})(?!.*(?:først|fyrst|opprinne|tidligere|original))";

/** Norwegian. */
export const norwegian: Wordbook = {
  tag: "no",
  months: [
    "jan(?:uar|\\.)?",
    "feb(?:ruar|\\.)?",
    "mars",
    "apr(?:il|\\.)?",
    "mai",
    "juni?\\.?",
    "juli?\\.?",
    "aug(?:ust|\\.)?",
    "sep(?:t(?:ember|\\.)?|\\.)?",
    "okt(?:ober|\\.)?",
    "nov(?:ember|\\.)?",
    "des(?:ember|\\.)?",
  ],
  dates: ["{day}\\. ?{month} {year}"],
  common: "i|på|av|fra|med|og|er|ble|en|et|den|det|hos|til|for|som",
  noun: NOUN,
  opens: "jeg|vi|han|hun|den|det|en|et|denne|dette|i|på|av|fra|med|her",
  where: "hvor|der",
  there: "der",
  translated: "overs[ae]t|omsett|redig|foto|illustra",
  issue: "nr\\.?|nummer|utgave|side|s\\.",
  figure: "fig(?:ur|\\.)|tabell",
  part: "seksjonen|bilaget|spalten",
  season: "vår(?:en)?|sommer(?:en)?|høst(?:en)?|vinter(?:en)?",
  dated: "dato|(?:publisert|oppdatert)(?: den)?",
  work: `(?:denne|dette|den|det)? ?(?:[\\p{L}-]+ )?${NOUN}`,
  inward: [
    "(?:første publisering|opprinnelig publisering|opprinnelig kilde)(?: i| på)?\\s*[:–—-]?\\s+{X}",
    "(?:sto|stod|sto fram) (?:først|første gang|opprinnelig) på trykk i {X}",
    "{X} publiserte (?:den {date} )?(?:følgende|denne|dette)(?<after> .*)",
    `{work} (?:ble|er|vart|var|har(?: vært)?|blei) ${FIRST} ${PUBLISHED}(?: {date})? ${IN} {X}`,
    `{work} (?:ble|er|vart|var|har) ${PUBLISHED} ${FIRST} ${IN} {X}`,
    `{work} (?:sto|stod) ${FIRST} på trykk ${IN} {X}`,
    `{work} (?:er|ble) (?:hentet|gjengitt|republisert|gjenpublisert|lånt|levert)(?: her)?(?: med (?:\\p{L}+ )?tillatelse)? (?:fra|av) {X}`,
    `${FIRST} ${PUBLISHED}(?: (?:den )?{date})? ${IN} {X}`,
    `${PUBLISHED} ${FIRST}(?: (?:den )?{date})? ${IN} {X}`,
    "(?:gjengitt|publisert|republisert|gjenpublisert|trykkes|gjengis)?(?: her)? ?med (?:\\p{L}+ )?(?:tillatelse|løyve) (?:fra|av) {X}",
    "(?:hentet|gjengitt|republisert) fra {X}",
    "les (?:den )?(?:original(?:en|saken|artikkelen)?|opprinnelige (?:saken|artikkelen)|originale (?:saken|artikkelen)) (?:på|i|hos|fra) {X}",
    "original(?:sak|artikkel|saken|artikkelen|en)?(?: (?:ble|er) \\p{L}+)?(?: ?:| (?:i|på|hos|av)) {X}",
    `(?:{work} (?:er|är) |(?:dette|det her|det här|her|här) (?:er|är) )(?:en |ei |et |ett )?(?:kryss-?post|kryss-?innlegg|cross-?post|repost|kopi|kopia|speiling|spegling|oversettelse|omsetjing|gjenpublisering|återpublicering)(?: av (?:den )?(?:original(?:en|artikkelen|saken)|(?:opprinnelige )?${NOUN}))? (?:av|fra|på|i|hos) {X}`,
    "(?:kryss-?post|kryss-?innlegg|cross-?post|repost) (?:av|fra) {X}",
  ],
  outward: [
    `{work} (?:ble|er|har(?: vært)?|var) (?:også|senere|samtidig|siden|i tillegg) .*`,
    `(?:også) ${PUBLISHED} .*`,
    "(?:{work} (?:ble|er) )?(?:gjengitt|republisert|gjenpublisert|sitert) (?:i|på|hos) .*",
    "(?:{work} (?:ble|er) )?(?:\\p{L}+ ){0,2}i samarbeid med .*",
    `${SHORTER}.*`,
    "(?:en|ei) (?!norsk|tidligere|opprinnelig|første|bearbeid|redigert|lengre|annen)\\p{L}+ (?:oversettelse|omsetjing|versjon|utgave) (?:av .{3,40}? )?(?:ble|er|har|sto|stod|blei|vart|kom) (?!.*(?:først|fyrst|opprinne|tidligere|original)).*",
    "{work} (?:ble|er|blei|vart|har blitt) (?:senere |også |siden )?(?:gjengitt|republisert|gjenpublisert|sitert|plukket opp|omtalt) (?:i|på|hos|av) (?!.*tillatelse).*",
    "[^,;:«»]{2,60}? har (?:også |senere |siden )?(?:gjengitt|republisert|gjenpublisert|trykt|trykket|oversatt) (?:denne|dette|den|det) (?:\\p{L}+ )?(?:teksten|artikkelen|saken|innlegget|kronikken|reportasjen|intervjuet).*",
  ],
  joint: [
    "(?:{work} (?:er|ble|blir) )?(?:publisert|utgitt|trykket) (?:i samarbeid|sammen) med {X}",
    "(?:{work} (?:er|ble|blir) )?sam-?publisert (?:med|i|på) {X}",
    `${SHORTER}.{1,80}?(?<!st(?:o|od|ått)) ${IN} {X}`,
  ],
  feedFooter:
    "(?:innlegget|artikkelen|saken|posten) {title} (?:dukket først opp|dukka først opp|ble først publisert|ble publisert først|vises først|først dukket opp|var først publisert) (?:på|hos|i) {X}",
  inLanguage: "på {language}",
  hinted: [
    "utdrag fra (?:boka|boken|romanen):? {X}",
    "utdrag fra {X}",
    `${NOUN} ${PUBLISHED} ${IN} {X}`,
    `[^.,;:]{3,70}, (?:${FIRST} ${PUBLISHED}|${PUBLISHED} ${FIRST}) ${IN} {X}`,
    `{work} (?:sto|stod|ble publisert|er publisert) (?:på trykk )?(?:{date} )?${IN} {X}`,
    "(?:kilder?|via|foto og tekst|tekst|publisert (?:i|på|av))\\s*[:–—-]?\\s+{X}",
  ],
  first:
    "opphav|først(?:e)?|fyrst|opprinnel|før(?:st)? |opprinneleg|i utgangspunktet|tidligere|originalt|først|opprinnelig|for første gang",
  published:
    "publi[sc]er|bragt|skrev|skrive|lagd|laget|utgjeve|utgitt|kom ut|på trykk|sto(?:d)?\\b|trykk|laga|laget for|skrevet for|lagt ut|sendt|publisert|trykket|trykt",
  taken:
    "oversettelse av|kryss-?(?:post|innlegg)|gjengi|gjengjeve|lånt|løyve|tillat|lisens|utdrag|bearbeid|oversatt fra|omsett frå|hentet|henta|gjenbruk|republi|stilt til|med takk til|levert av|tillatelse|hentet fra|gjengitt|republisert|gjenpublisert",
  source: "kilder?",
  also: "også|senere|samtidig|samarbeid",
  original: "original(?:en|saken|artikkelen|sak|artikkel|e)?|opprinnelige",
  otherWork: "studien?|forskning|tweet|video|foto|bilde|dom|oppskrift|dokument|bok|film|sang|serie|pressemelding",
  lead: "(?:(?:nettstedet|nettsiden|avisen|avisa|magasinet|tidsskriftet|bloggen|nyhetsbyrået|nettavisen|ukeavisen|fagbladet|portalen|vår (?:partner|søsteravis)) )?|(?:min|mitt|hans|hennes|vår) (?:[\\p{Ll}’']+[,:]? ){1,5}?",
  ends: "og (?:er|ble|gjengis|blir|her)|med (?:\\p{L}+ )?tillatelse|under|den {date}|{date}|som|der|hvor|er|ble|her|i samarbeid",
  formal: "tillatelse|lisens|creative commons|gjengitt|publisert|original|rettigheter|copyright",
  titled: "(?:under|med) (?:tittelen|overskriften|tittel)",
  by: "av|tekst|journalist|skrevet av|forfatter|reportasje",
  wrote:
    "tekst(?: og (?:foto|bilder))?(?: av)?|(?:(?:en|et|ei) )?(?:kronikk|kommentar|innlegg|reportasje|intervju|artikkel|debattinnlegg|analyse|portrett|essay|gjestekommentar|leder|anmeldelse|spalte|leserbrev|leserinnlegg) av|av (?:vår|våre) (?:korrespondent|medarbeider)|forfatter(?:e)?|skribent|journalist|reporter|skrevet av|intervju",
  author: "forfatteren",
  crafts:
    "(?:foto(?:grafi|graf)?|bilder?|video|illustrasjon(?:er)?|grafikk|kart|oversettelse|oversatt|oversetter|redigering|redigert|redaktør|kilde|bidrag)(?: av| fra)?",
  posted: "(?:publisert|lagt ut|postet)(?: (?:den )?\\d.{3,40}?)? av",
  desk: "redaksjonen(?: .{2,40})?|nyhetsbyråene|pressemelding",
  and: "og|&",
  aided: "med|med bidrag|med informasjon",
  institution:
    "universitet(?:et)?|høgskolen?|høyskolen?|institutt(?:et)?|fakultet|stiftelsen?|akademiet?|senter|sykehus|forbund",
  role: "[\\p{L}-]*(?:korrespondent|redaktør|journalist|reporter|kommentator|spaltist|forfatter|skribent|lektor|førsteamanuensis|dosent|advokat|historiker|professor|forsker|direktør)(?: .{0,80})?",
  reporting: "(?:rapportert|reportasje|skrevet|rapportering)(?: av|:)",
  editing: "(?:redigert|redigering|oversatt)(?: av|:)",
  picture: "(?:foto(?:grafi)?|bilder?|video|illustrasjon|grafikk|kart|arkivfoto)",
  label: "(?:red(?:aksjonens)?\\.? ?anm\\.?|redaksjonell (?:merknad|note)|merknad|note)(?: fra redaksjonen)?",
  forbids: "(?:må|kan|skal) ikke|ikke tillatt|forbudt|uten (?:\\p{L}+ ){0,4}(?:tillatelse|samtykke|avtale)|ettertrykk",
  reserved: "alle rettigheter (?:er )?(?:forbeholdt|reservert)",
  noOutlet: "vi|her|forfatter\\p{L}*$",
  at: "i|på|for|hos",
  from: "fra",
  preface: "",
  basedOn: "basert på|bygger på",
  offers: "(?:kopiering|gjengivelse) (?:er|kun|uten)|du kan|du får|våre (?:artikler|tekster|saker)|vær så god",
  tells: "^(?:da|når|etter at|selv om)|sa|sier|fortalte|spurte|vil|aldri",
  itself: "dette|denne",
  ours: "vår[et]?",
  distributed: "distribuert av",
  newsletter: "nyhetsbrev|meld deg på",
  dayLead: "den|av|fra",
  newsroom:
    "(?:en|et|ei) [^.]{0,80}?(?:nyhetsorganisasjon|redaksjon|nyhetsbyrå|nettavis|magasin|avis|tidsskrift|medium)",
  helped:
    "med (?:info|mater|bidrag|opplysn|hjelp|støtte)\\p{L}*|bidro|bidratt|bidrag fra|(?:støttet|finansiert|sponset) av|stipend",
  beside:
    "(?:media|samarbeids)?partner (?:av|til|for)|medlem av (?:\\p{L}+ )?(?:nettverket|foreningen|sammenslutningen|nettverk)|tilknyttet",
  career: "tidligere|(?:jobbet|arbeidet) (?:i|for|hos|som)|har skrevet (?:for|i)|frilans\\p{L}*|praktikant",
  cited: "(?:sitert|omtalt) (?:av|i)|ifølge|i følge|(?:sier|sa|opplyser|forteller) (?:\\p{L}+ ){0,2}?til",
  invites:
    "følg oss|abonner\\p{L}*|bli (?:abonnent|medlem)|støtt oss|last ned|lytt|hør (?:på|hele)|les (?:også|mer|flere)|mest lest|flere saker|annonse",
  paid: "(?:saken|artikkelen|innholdet) er (?:kun |bare )?(?:for|forbeholdt) (?:våre )?abonnent|(?:logg inn|bli abonnent|kjøp abonnement|registrer deg)[^.]{0,40}for å (?:lese|fortsette)|for å lese (?:videre|resten|hele)|allerede abonnent",
  appeared: "(?:(?:først )?(?:publisert|trykt|sto) (?:i|på|hos)|avis|medium|tidsskrift|publikasjon)",
  provided: "(?:(?:tekst|artikkel|innhold) )?levert av",
  sister: "søster(?:avis|blad|tittel)\\p{L}*|samme (?:konsern|mediehus|eier)",
  printed: "papir(?:avis|utgav)\\p{L}*|trykte (?:utgave|avis)\\p{L}*",
  reach: "kontakt|nås på|skriv til|e-?post",
  ran: ["(?:sto|stod|stått|trykt|trykket|publisert|publiserte)(?: på trykk)?{on} (?:i|hos|på|av) {X}"],
  writesFor: [
    "{person},? (?:er|skriver|jobber|arbeider|dekker)(?!\\p{L})[^.]{0,90}? (?:i|for|hos|på|ved|av) {X}",
    "{person}, (?:\\p{L}+ ){0,3}?(?:journalist|redaktør|reporter|korrespondent|kommentator) (?:i|for|hos|på|ved) {X}",
  ],
  told: ["(?:sier|sa|opplyser|opplyste|forteller|fortalte)(?!\\p{L})[^.]{0,40}? til (?:nyhetsbyrået )?{X}"],
  paper: "Avis|Avisa|Avisen|Tidende|Tidend|Blad|Bladet|Dagblad|Dagbladet|Nyheter|Tidsskrift",
  paperEnd: "avis|avisa|avisen|bladet|posten|tidende|nytt",
  namesake: "Nytt|Posten|Folket",
  body: "Nyhetsbyrå|Kringkasting|Departementet|Kommune|Forbundet|Fagforening",
  agency: "[Nn]yhetsbyrå(?:et)?",
  staff: "Redaksjonen|Nyhetsdesken",
  furniture:
    "(?:forrige|neste) (?:artikkel|sak|innlegg|nyhet)|les (?:også|mer|videre)|relaterte saker|flere saker|annonse|mest lest|kommentarer(?: \\(\\d+\\))?|skriv en kommentar",
  tools:
    "tilbake til [^.]{2,30}|om (?:forfatteren|skribenten)|del(?: artikkelen| på.{0,30})?|skriv ut|lagre|følg oss(?: på.{0,40})?|abonner|nyhetsbrev|mest (?:delt|populært)|anbefalt(?: for deg)?|siste nytt|sponset innhold|emner|vis kommentarer|kommenter|avstemning|bildeserie|lytt|til toppen|om forfatteren|for abonnenter",
  readOn:
    "les (?:også|mer|videre|her)(?: .{2,20})?|se (?:også|video)|hør (?:også|her)|mer (?:om .{2,30}|lesing)|relatert|relatert sak",
  appeal:
    "lesetid.{0,20}|(?:funnet|sett) (?:en )?feil.{0,100}|(?:abonner|meld deg|bli (?:medlem|abonnent))(?=.*(?:nyhetsbrev|abonn|medlem|e-post| kr)).{0,160}|få (?=.*(?:nyhetsbrev|e-post|innboks)).{0,160}|følg oss (?:på|i).{0,120}|(?:støtt|hjelp) (?:oss|vårt|vår|uavhengig).{0,160}|last ned (?:vår|appen|ny).{0,80}|(?:har du|vet du) (?:et |mer|noe|tips|informasjon).{0,200}|(?:hør|lytt til) (?:artikkelen|saken).{0,40}|(?:artikkelen|saken|teksten) fortsetter.{0,60}|(?:vi|dette nettstedet) bruker (?:informasjonskapsler|cookies).{0,240}|(?:for å kommentere|kommentarfeltet).{0,140}|(?:denne|dette) (?:saken|artikkelen|innholdet) er for abonnenter.{0,80}",
  sections:
    "nyheter|hjem|forside(?:n)?|meninger|debatt|kronikk|leder|sport|politikk|økonomi|næringsliv|kultur|samfunn|verden|utenriks|innenriks|lokalt|vitenskap|teknologi|helse|utdanning|intervju|reportasje|aktuelt|blogg|artikler|presse(?:meldinger)?|liv",
  carried: "videresendt|gjengitt|republisert|repost",
};
