import type { Wordbook } from "./wordbook.ts";

const NOUN =
  "(?:blogginlägget|blogginlägg|inlägg|porträttet|recensionen|dikten|guiden|artikeln?|texten?|krönikan?|artikel|text|intervjun?|reportaget?|ledaren?|debattartikeln?|inlägget?|essän?|analysen?|berättelsen?|nyheten|notisen|granskningen|översättningen)";
const FIRST = "(?:först|ursprungligen|tidigare|från början|för första gången|i original)";
const PUBLISHED = "(?:publicerad|publicerats|publicerades|tryckt|tryckts|trycktes|utgiven|skriven)";
const IN = "(?:i|på|av|hos|från|för)";

/** What is made of an article for others to print. */
const SHORTER =
  "en (?:\\p{L}+ )?(?:kortare|förkortad|nedkortad|avkortad) (?:\\p{L}+ )?(?:version|utgåva)(?!\\p{L})(?!.*(?:först|ursprung|tidigare|original))";

/** Swedish. */
export const swedish: Wordbook = {
  tag: "sv",
  months: [
    "jan(?:uari|\\.)?",
    "feb(?:ruari|\\.)?",
    "mars",
    "apr(?:il|\\.)?",
    "maj",
    "juni?\\.?",
    "juli?\\.?",
    "aug(?:usti|\\.)?",
    "sep(?:t(?:ember|\\.)?|\\.)?",
    "okt(?:ober|\\.)?",
    "nov(?:ember|\\.)?",
    "dec(?:ember|\\.)?",
  ],
  dates: ["{day} {month},? {year}"],
  common: "i|på|av|från|med|och|är|en|ett|den|det|hos|till|för|som",
  noun: NOUN,
  opens: "jag|vi|han|hon|den|det|en|ett|denna|detta|i|på|av|från|med|här",
  where: "där",
  there: "där",
  translated: "översätt|redig|foto|illustra",
  issue: "nr\\.?|nummer|utgåva|sida|s\\.",
  figure: "fig(?:ur|\\.)|tabell",
  part: "avdelningen|sektionen|bilagan|spalten",
  season: "vår(?:en)?|sommar(?:en)?|höst(?:en)?|vinter(?:n)?",
  dated: "datum|(?:publicerad|uppdaterad)(?: den)?",
  work: `(?:den här|denna|detta|det här|den|det)? ?(?:[\\p{L}-]+ )?${NOUN}`,
  inward: [
    "(?:första publicering(?:en)?|ursprunglig publicering|ursprunglig källa)(?: i| på)?\\s*[:–—-]?\\s+{X}",
    "{X} publicerade (?:den {date} |i {date} )?(?:följande|denna|den här|detta)(?<after> .*)",
    `{work} (?:publicerades|trycktes|skrevs|gavs ut)(?: (?:den )?{date})? ${FIRST}(?: (?:den )?{date})? ${IN} {X}`,
    `{work} (?:har|är|blev|var) ${FIRST} (?:blivit |varit )?${PUBLISHED} ${IN} {X}`,
    `{work} (?:har|är) (?:${PUBLISHED} )?${FIRST} ${IN} {X}`,
    `{work} (?:kommer|är hämtad|är återgiven|återges|återpubliceras|är återpublicerad|publiceras här)(?: här)?(?: med (?:\\p{L}+ )?tillstånd)? (?:från|av|ur) {X}`,
    `${FIRST} ${PUBLISHED}(?: (?:den )?{date})? ${IN} {X}`,
    `${PUBLISHED} ${FIRST}(?: (?:den )?{date})? ${IN} {X}`,
    "(?:återges|publiceras|återpublicerad|återpubliceras|återgiven|publicerad)?(?: här)? ?med (?:\\p{L}+ )?tillstånd (?:av|från) {X}",
    "(?:hämtad|återgiven|återpublicerad) från {X}",
    "läs (?:den )?(?:original(?:et|artikeln|texten)?|ursprungliga (?:artikeln|texten)) (?:på|i|hos|från) {X}",
    "original(?:et|artikeln|artikel|texten)?(?: (?:publicerades|finns))?(?: ?:| (?:i|på|hos|av)) {X}",
    `(?:{work} (?:er|är) |(?:dette|det her|det här|her|här) (?:er|är) )(?:en |ei |et |ett )?(?:kors-?post|kors-?inlägg|cross-?post|repost|kopi|kopia|speiling|spegling|översättning|återpublicering)(?: av (?:den )?(?:original(?:et|artikeln|texten)|(?:ursprungliga )?${NOUN}))? (?:av|från|på|i|hos) {X}`,
    "(?:kors-?post|kors-?inlägg|cross-?post|repost) (?:av|från) {X}",
  ],
  outward: [
    `{work} (?:har|är|publicerades|finns|blev) (?:också|även|senare|samtidigt|sedan) .*`,
    `(?:också|även) ${PUBLISHED} .*`,
    "(?:{work} (?:har|är) )?(?:återgiven|återpublicerad|återgivits|citerad) (?:i|på|hos) .*",
    "(?:{work} (?:har|är|gjordes) )?(?:\\p{L}+ ){0,2}i samarbete med .*",
    `${SHORTER}.*`,
    "en (?!svensk|tidigare|ursprunglig|första|bearbetad|redigerad|längre|annan)\\p{L}+ (?:översättning|version) (?:av .{3,40}? )?(?:publicerades|har|är|finns|trycktes|gick|kom) (?!.*(?:först|ursprung|tidigare|original)).*",
    "(?:{work} (?:har|är|blev) )?(?:senare |också |sedan )?(?:återgiven|återpublicerad|återpublicerats|återgivits|citerad|citerats|omtryckt|plockats upp) (?:i|på|hos|av) (?!.*tillstånd).*",
    "[^,;:”“]{2,60}? har (?:också |senare |sedan )?(?:återgivit|återpublicerat|tryckt om|översatt|plockat upp) (?:den här |denna |detta |det här )?(?:\\p{L}+ )?(?:texten|artikeln|reportaget|intervjun|krönikan|granskningen).*",
  ],
  joint: [
    "(?:{work} (?:är|har|publiceras|publicerades) )?(?:publicerad |publicerats )?(?:i samarbete|tillsammans) med {X}",
    "(?:{work} (?:är|har) )?sam-?publicer(?:ad|ats) (?:med|i|på) {X}",
    `${SHORTER}.{1,80}? ${IN} {X}`,
  ],
  feedFooter:
    "(?:inlägget|artikeln|posten) {title} (?:dök först upp|visades först|publicerades först|dök upp först|först visades|förekom först) (?:på|hos|i) {X}",
  inLanguage: "på {language}",
  hinted: [
    "utdrag ur (?:boken|romanen):? {X}",
    "(?:utdrag|hämtat) (?:ur|från) {X}",
    `${NOUN} ${PUBLISHED} ${IN} {X}`,
    `[^.,;:]{3,70}, (?:${FIRST} ${PUBLISHED}|${PUBLISHED} ${FIRST}) ${IN} {X}`,
    `{work} (?:publicerades|är publicerad) (?:(?:den )?{date} )?${IN} {X}`,
    "(?:källor|källa|via|text|publicerad (?:i|på|av))\\s*[:–—-]?\\s+{X}",
  ],
  first: "först|ursprung|tidigare|original|originalt|i original|ursprungligen|från början|för första gången",
  published:
    "publicer|inför[dt]|skrev|skriv|gjord|kom ut|i tryck|utgiv|sänd|publicerats|gjord för|gjort för|skriven för|skrivet för|stått|infört|sänts|utgav|publicera|trycktes|tryckt",
  taken:
    "översättning av|kors-?(?:post|inlägg)|hämtad|lånad|tillåt|tillstånd|licens|utdrag|bearbet|översatt från|återanvänd|republi|återpubli|delas|med tack till|lånad|hämtad|medgivande|levererad av|republicer|hämtad från|återge|återgiv|återpublicer",
  source: "källa|källor",
  also: "också|även|senare|samtidigt|samarbete",
  original: "original(?:et|artikeln|texten|artikel)?|ursprungliga",
  otherWork: "studien?|forskning|tweet|video|foto|bild|dom|recept|dokument|bok|film|låt|serie|pressmeddelande",
  lead: "(?:(?:sajten|webbplatsen|tidningen|magasinet|tidskriften|bloggen|nyhetsbyrån|nättidningen|veckotidningen|plattformen|vår (?:partner|systertidning)) )?|(?:min|mitt|hans|hennes|vår|sin) (?:[\\p{Ll}’']+[,:]? ){1,5}?",
  ends: "och (?:är|har|återges|publiceras|här)|med (?:\\p{L}+ )?tillstånd|under|den {date}|{date}|som|där|är|har|här|i samarbete",
  formal: "tillstånd|licens|creative commons|återge|publicera|original|rättigheter|copyright",
  titled: "(?:under|med) (?:titeln|rubriken|rubrik)",
  by: "av|text|journalist|skriven av|författare|reportage",
  wrote:
    "text(?: och (?:foto|bild(?:er)?))?(?: av)?|(?:(?:en|ett) )?(?:krönika|kommentar|debattartikel|reportage|intervju|artikel|insändare|analys|porträtt|essä|ledare|recension|kolumn|gästkrönika|text) av|av (?:vår|våra) (?:korrespondent|medarbetare)|författare|skribent(?:er)?|journalist|reporter|skriven av|intervju",
  author: "författaren",
  crafts:
    "(?:foto(?:graf)?|bild(?:er)?|video|illustration(?:er)?|grafik|karta|översättning|översatt|översättare|redigering|redaktör|redigerad|källa|bidrag)(?: av| från)?",
  posted: "(?:publicerad|publicerat|upplagd|postad)(?: (?:den )?\\d.{3,40}?)? av",
  desk: "redaktionen(?: .{2,40})?|nyhetsbyråerna|pressmeddelande",
  and: "och|&",
  aided: "med|med hjälp|med material",
  institution: "universitet(?:et)?|högskolan?|institut(?:et)?|fakultet|stiftelsen?|akademin?|centrum|sjukhus|förbund",
  role: "[\\p{L}-]*(?:korrespondent|redaktör|journalist|reporter|krönikör|författare|skribent|frilans\\p{L}*|lektor|docent|historiker|kommentator|professor|forskare|direktör)(?: .{0,80})?",
  reporting: "(?:rapportering|reportage|skriven)(?: av|:)",
  editing: "(?:redigering|redigerad|översättning)(?: av|:)",
  picture: "(?:foto(?:grafi)?|bild(?:er)?|video|illustration|grafik|karta|arkivbild)",
  label: "(?:red(?:aktionens)?\\.? ?anm\\.?|redaktionell (?:anmärkning|not)|anmärkning|not)(?: från redaktionen)?",
  forbids:
    "får (?:inte|ej)|ej tillåtet|inte tillåtet|förbjudet|utan (?:\\p{L}+ ){0,4}(?:tillstånd|medgivande)|eftertryck",
  reserved: "(?:alla|med) (?:rättigheter|ensamrätt)(?: (?:är )?(?:förbehållna|reserverade))?",
  noOutlet: "vi|här|författar\\p{L}*$",
  at: "i|på|för|hos",
  from: "från|ur",
  preface: "",
  basedOn: "baserad på|bygger på|baseras på",
  offers: "(?:kopiering|återgivning|eftertryck) (?:är|endast|utan)|du (?:får|kan)|ni får|våra (?:artiklar|texter)",
  tells: "^(?:när|sedan|efter att|även om)|sade|säger|berättade|frågade|vill|aldrig",
  itself: "detta|denna|det här",
  ours: "vår[at]?",
  distributed: "distribuera[ts]? av|distribueras av",
  newsletter: "nyhetsbrev|anmäl dig",
  dayLead: "den|av|från",
  newsroom:
    "(?:en|ett) [^.]{0,80}?(?:nyhetsorganisation|redaktion|nyhetsbyrå|nättidning|magasin|tidning|tidskrift|medium)",
  helped:
    "med (?:info|mater|bidrag|uppgift|hjälp|stöd)\\p{L}*|bidrog|bidragit|medverkade|(?:stöds|finansieras|stöttas) av|finansierad\\p{L}* av|sponsrad\\p{L}*|stipendium",
  beside:
    "(?:media|samarbets)?partner (?:till|för|av)|medlem (?:i|av) (?:\\p{L}+ )?(?:nätverket|föreningen|nätverk)|ansluten till",
  career:
    "tidigare|före detta|har (?:skrivit|arbetat|jobbat) (?:för|på|i|hos|som)|(?:arbetade|jobbade) (?:på|för|hos|som)|frilans\\p{L}*|praktikant",
  cited:
    "(?:citera[dts]+|omskriven|uppmärksamma[dts]+) (?:av|i)|enligt|(?:säger|sade|sa|berättar|uppger) (?:\\p{L}+ ){0,2}?(?:till|för)",
  invites:
    "följ oss|prenumerera|bli (?:prenumerant|medlem)|stöd oss|ladda ner|lyssna|läs (?:också|även|mer|fler)|mest läst|fler artiklar|annons",
  paid: "(?:artikeln|texten|innehållet) är (?:endast |bara |låst )?(?:för|låst för|förbehållen) (?:våra )?prenumerant|(?:logga in|bli prenumerant|köp|prenumerera|teckna)[^.]{0,40}för att (?:läsa|fortsätta)|för att läsa (?:vidare|resten|hela)|redan prenumerant",
  appeared: "(?:(?:först )?publicerad (?:i|på|hos)|tidning|medium|tidskrift|publikation)",
  provided: "(?:(?:text|artikel|innehåll) )?(?:tillhandahållen|levererad|tillhandahålls) av",
  sister: "syster(?:tidning|titel|blad)\\p{L}*|samma (?:koncern|mediehus|ägare)",
  printed: "papperstidning\\p{L}*|pappersutgåva\\p{L}*|tryckta (?:utgåvan|tidningen)|nummer \\d+",
  reach: "kontakt(?:a)?|nås på|skriv till|mejla|e-?post",
  ran: ["(?:stod|stått|tryckt|trycktes|infört|infördes|publicerad|publicerades)(?: att läsa)?{on} (?:i|på|hos|av) {X}"],
  writesFor: [
    "{person},? (?:är|skriver|arbetar|jobbar|bevakar)(?!\\p{L})[^.]{0,90}? (?:på|för|hos|i|vid|av) {X}",
    "{person}, (?:\\p{L}+ ){0,3}?(?:journalist|redaktör|reporter|korrespondent|krönikör) (?:på|för|hos|i|vid) {X}",
  ],
  told: ["(?:säger|sade|sa|berättar|berättade|uppger|uppgav)(?!\\p{L})[^.]{0,40}? (?:till|för) (?:nyhetsbyrån )?{X}"],
  paper: "Tidning|Tidningen|Tidningar|Nyheter|Nyheterna|Dagblad|Dagbladet|Allehanda|Kuriren|Veckotidning|Tidskrift",
  paperEnd: "tidning|tidningen|bladet|posten|kuriren",
  namesake: "Bladet|Posten|Nytt|Folket|Aftonbladet",
  body: "Nyhetsbyrån|Television|Departementet|Kommun|Förbundet|Facket",
  agency: "[Nn]yhetsbyrån?",
  staff: "Redaktionen|Nyhetsdesken",
  furniture:
    "(?:föregående|nästa) (?:artikel|inlägg|nyhet)|läs (?:också|även|mer|vidare)|relaterade artiklar|mer om ämnet|annons|mest läst|kommentarer(?: \\(\\d+\\))?|lämna en kommentar|så här jobbar vi",
  tools:
    "tillbaka till [^.]{2,30}|om (?:författaren|skribenten)|dela(?: artikeln| på.{0,30})?|skriv ut|spara|följ oss(?: på.{0,40})?|prenumerera|nyhetsbrev|mest (?:delat|populärt)|populärt|rekommenderat(?: för dig)?|senaste (?:nytt|nyheterna)|sponsrat innehåll|taggar|ämnen|visa kommentarer|kommentera|omröstning|bildspel|lyssna|till toppen|om skribenten|läs också|för prenumeranter",
  readOn:
    "läs (?:också|även|mer|vidare|här)(?: .{2,20})?|se (?:också|även)|lyssna (?:också|även)|mer (?:om .{2,30}|läsning)|relaterat|relaterad artikel",
  appeal:
    "lästid.{0,20}|(?:hittat|sett|rätta) (?:ett )?fel.{0,100}|(?:prenumerera|anmäl dig|teckna|bli (?:medlem|prenumerant))(?=.*(?:nyhetsbrev|prenumeration|medlem|prenumerant|mejl| kr)).{0,160}|få (?=.*(?:nyhetsbrev|mejlen|inkorg)).{0,160}|följ oss (?:på|i).{0,120}|(?:stöd|stötta|hjälp) (?:oss|vår|oberoende|journalistik).{0,160}|ladda (?:ner|ned|hem) (?:vår|appen|nya).{0,80}|(?:har du|vet du) (?:ett |mer|något|tips|information).{0,200}|lyssna på (?:artikeln|texten|denna artikel).{0,40}|(?:artikeln|texten) fortsätter.{0,60}|(?:vi|den här (?:webb)?(?:sidan|platsen)) använder cookies.{0,240}|(?:för att kommentera|kommentarsfältet|kommentarer är).{0,140}|du har \\d+ .{0,80}artik.{0,60}|så (?:här )?(?:jobbar|arbetar) .{2,30} med journalistik.{0,200}",
  sections:
    "nyheter|hem|startsidan?|åsikter|debatt|krönikor?|ledare|sport|politik|ekonomi|näringsliv|kultur|samhälle|världen|utrikes|inrikes|lokalt|vetenskap|teknik|hälsa|utbildning|intervjuer?|reportage|aktuellt|blogg|artiklar|press(?:meddelanden)?|nöje|liv",
  carried: "VB|vidarebefordrat|återpublicer(?:ad|ing)|omtryck|repost",
};
