import type { Wordbook } from "./wordbook.ts";

const NOUN =
  "(?:blogpost|blogbericht|gids|gedicht|recensie|portret|artikel|stuk|verhaal|bericht|opiniestuk|essay|interview|reportage|column|tekst|blog|analyse|onderzoek|bijdrage|vertaling|versie|nieuwsbericht|opinie)";
const FIRST = "(?:eerder|oorspronkelijk|eerst|voor het eerst|als eerste|origineel|in eerste instantie|aanvankelijk)";
const PUBLISHED = "(?:verschenen|gepost|gepubliceerd|geplaatst|uitgebracht|afgedrukt)";
const IN = "(?:op|in|door|bij|via|van|voor)";

/** What is made of an article for others to print. */
const SHORTER =
  "(?:een|de) (?:\\p{L}+ )?(?:ingekorte|verkorte|kortere|beknopte) (?:\\p{L}+ )?versie(?!\\p{L})(?!.*(?:eerder|oorspronkelijk|eerst|origineel))";

/** Dutch. */
export const dutch: Wordbook = {
  tag: "nl",
  months: [
    "jan(?:uari|\\.)?",
    "feb(?:ruari|r\\.|\\.)?",
    "maart|mrt\\.?",
    "apr(?:il|\\.)?",
    "mei",
    "jun(?:i|\\.)?",
    "jul(?:i|\\.)?",
    "aug(?:ustus|\\.)?",
    "sep(?:t(?:ember|\\.)?|\\.)?",
    "okt(?:ober|\\.)?",
    "nov(?:ember|\\.)?",
    "dec(?:ember|\\.)?",
  ],
  dates: ["{day} {month} {year}"],
  common: "de|het|een|van|in|op|door|met|bij|uit|is|voor|en|dit|deze",
  noun: NOUN,
  opens: "ik|wij|we|hij|zij|ze|de|het|een|dit|deze|in|op|van|met|bij|uit|hier|door",
  where: "waar",
  there: "daar",
  translated: "vertal|redac|foto|illustra",
  issue: "jrg\\.?|nr\\.?|nummer|editie|pagina|blz\\.|p\\.",
  figure: "fig(?:uur|\\.)|afb(?:eelding|\\.)|tabel",
  part: "rubriek|katern|bijlage|sectie",
  season: "lente|voorjaar|zomer|herfst|najaar|winter",
  dated: "datum|(?:gepubliceerd|bijgewerkt)(?: op)?",
  work: `(?:dit|deze|bovenstaande?|onderstaande?|het|de) (?:[\\p{L}-]+ )?${NOUN}`,
  inward: [
    "(?:eerste publicatie|oorspronkelijke publicatie|originele publicatie|oorspronkelijke bron)(?: in| op)?\\s*[:–—-]?\\s+{X}",
    "(?:wij |we )?(?:publiceren|plaatsen|delen) .{0,140}?(?:verscheen|verschenen|gepubliceerd)(?: op {date})? (?:in|op|bij|door) {X}",
    `{work} (?:is|werd|was) ${FIRST}(?: op {date})? ${IN} {X} ${PUBLISHED}`,
    `{work} (?:is|werd|was) ${FIRST}(?: op {date})? ${PUBLISHED}(?: op {date})? ${IN} {X}`,
    `{work} verscheen(?: op {date})? ${FIRST}(?: op {date})? ${IN} {X}`,
    `{work} (?:is|werd|komt|is afkomstig)(?: hier)?(?: met toestemming)? (?:overgenomen|geherpubliceerd|afkomstig)?(?: met (?:\\p{L}+ )?toestemming)? ?(?:van|uit) {X}`,
    `(?:${NOUN} )?${FIRST} ${PUBLISHED}(?: op {date})? ${IN} {X}`,
    `(?:${NOUN} )?${PUBLISHED} ${FIRST}(?: op {date})? ${IN} {X}`,
    `verscheen ${FIRST} ${IN} {X}`,
    "(?:overgenomen|geherpubliceerd|herpublicatie|gepubliceerd|geplaatst)(?: met (?:vriendelijke |\\p{L}+ )?toestemming)? (?:van|uit) {X}",
    "met (?:vriendelijke |\\p{L}+ )?toestemming (?:overgenomen )?(?:van|uit) {X}",
    "(?:lees|bekijk|zie)(?: hier)? (?:het |de )?(?:originele|oorspronkelijke) (?:artikel|versie|verhaal|bericht|tekst) (?:op|bij|in|van) {X}",
    "(?:het |de )?(?:originele|oorspronkelijke) (?:artikel|versie|verhaal|bericht|bron)(?: (?:verscheen|staat|is te lezen))?(?: ?:| op| in| bij| van) {X}",
    `(?:{work} is |(?:dit|hier) is )(?:een |de )?(?:cross-?post|repost|kopie|spiegel|herpublicatie|herplaatsing|overname|vertaling)(?: van (?:het|een|mijn|de) (?:(?:originele|oorspronkelijke) )?${NOUN})? (?:van|uit|op|in|bij) {X}`,
    "(?:repost|cross-?post) (?:van|uit) {X}",
  ],
  outward: [
    `{work} (?:is|werd|verscheen|verschijnt) (?:op {date} )?(?:ook|tevens|eveneens|later|gelijktijdig|daarna) .*`,
    `{work} (?:verscheen|verschijnt|stond) op \\d{1,2} \\p{L}+ (?:ook|tevens|eveneens) .*`,
    `(?:ook|tevens|eveneens) ${PUBLISHED} .*`,
    "(?:{work} (?:is|werd) )?(?:met onze toestemming )?(?:overgenomen|herdrukt) (?:door|in|op) .*",
    "(?:{work} (?:is|werd|kwam) )?(?:\\p{L}+ ){0,2}in samenwerking met .*",
    `${SHORTER}.*`,
    "(?:een|de) (?!nederlands|eerdere|oorspronkelijke|eerste|aangepaste|vorige)\\p{L}+ (?:vertaling|versie) (?:van (?:dit|deze|het|de) .{3,30}? )?(?:is|werd|verscheen|verschijnt|staat|stond) (?!.*(?:eerder|oorspronkelijk|eerst|origineel)).*",
    "{work} (?:is|werd|wordt) (?:.{1,40} )?(?:overgenomen|herdrukt|opgepikt|geciteerd) door (?!.*toestemming van).*",
    "[^,;:“”]{2,60}? (?:nam|namen) (?:dit|deze|het|de) (?:\\p{L}+ )?(?:verhaal|artikel|stuk|tekst|interview|reportage|essay|column|bericht) (?:.{0,40} )?over(?!\\p{L}).*",
  ],
  joint: [
    "(?:{work} (?:is|werd|verscheen|verschijnt) )?(?:gepubliceerd |verschenen )?(?:in samenwerking|samen|gezamenlijk) met {X}(?: gepubliceerd| verschenen)",
    "(?:{work} (?:is|werd|verscheen|verschijnt) )?(?:gepubliceerd |verschenen )?(?:in samenwerking|samen|gezamenlijk) met {X}",
    `${SHORTER}.{1,80}? ${IN} {X}`,
  ],
  feedFooter:
    "(?:het (?:bericht|artikel|stuk)|de post) {title} (?:verscheen|verschijnt|is) (?:eerst|als eerste|voor het eerst|oorspronkelijk) (?:verschenen |gepubliceerd )?op {X}",
  inLanguage: "in het {language}",
  hinted: [
    "(?:fragment|uittreksel|voorpublicatie) uit (?:het|zijn|haar) (?:boek|roman):? {X}",
    `(?:${NOUN} )?${PUBLISHED} (?:op|in|door|bij) {X}`,
    `[^.,;:]{3,70}, (?:${FIRST} ${PUBLISHED}|${PUBLISHED} ${FIRST}) ${IN} {X}`,
    `{work} (?:verscheen|stond)(?: op {date})? ${IN} {X}`,
    "(?:bron(?:nen)?|via|verschenen in|gepubliceerd (?:door|op|in)|tekst)\\s*[:–—-]?\\s+{X}",
  ],
  first: "eerst|eerder|oorspronkelijk|primair|in eerste instantie|aanvankelijk|origineel|voor het eerst|als eerste",
  published:
    "schreef|geschreven|gemaakt|gebracht|uitkwam|publiceer|afgedrukt|uitgegeven|stond|staat|gestaan|geplaatst|geschreven voor|gemaakt voor|te lezen|gedrukt|uitgezonden|verscheen|verschenen|gepubliceerd",
  taken:
    "vertaling van|overname|overgenomen|herplaats|doorgeplaatst|herdruk|toestemming|licentie|uittreksel|fragment uit|bewerkt|vertaald uit|hergebruik|met dank aan|geleend|ontleend|beschikbaar gesteld|afkomstig|herpublicatie",
  source: "bron(?:nen)?",
  also: "ook|tevens|later|samenwerking",
  original: "originele?|original?e?|origineel|oorspronkelijke?",
  otherWork: "studie|onderzoek|paper|tweet|video|foto|vonnis|recept|document|boek|film|lied|serie|persbericht",
  lead: "(?:(?:de|het|een) )?(?:(?:website|site|krant|dagblad|weekblad|magazine|tijdschrift|blog|platform|persbureau|nieuwssite|editie|nieuwsplatform|maandblad)(?: van(?: de| het)?)? )?|(?:mijn|zijn|haar|onze) (?:[\\p{Ll}’']+[,:]? ){1,5}?",
  ends: "en (?:is|wordt|werd|hier|met)|met (?:\\p{L}+ )?toestemming|onder|op {date}|die|dat|waar|is|werd|gepubliceerd|verschenen|hier|als onderdeel",
  formal: "toestemming|licentie|creative commons|overgenomen|herpubli|origine|oorspronkelijk|alle rechten|copyright",
  titled: "(?:onder|met) (?:de|als) (?:titel|kop)|getiteld",
  by: "door|tekst|geschreven door|auteur|van onze (?:redacteur|verslaggever)|interview",
  wrote:
    "tekst(?: en (?:foto['’]?s?|beeld))?(?: door| van)?|(?:een )?(?:artikel|reportage|interview|column|opinie(?:stuk)?|verhaal|verslag|essay|analyse|nieuwsanalyse|commentaar|recensie|achtergrond(?:verhaal)?|longread|bijdrage|brief|profiel) (?:door|van)|(?:door|van) (?:onze|een van onze) (?:[\\p{L}-]+ )?(?:redacteur|verslaggever|correspondent|medewerker)(?:[sn]?| (?:in|uit) [\\p{L}-]+,?)?|auteurs?|geschreven door|interview|reportage|journalist|verslaggever|redacteur|schrijver",
  author: "(?:de )?auteur",
  crafts:
    "(?:foto['’]?s?|fotografie|beeld|afbeelding(?:en)?|video|illustraties?|infographics?|kaart|vertaling|vertaald|vertaler|eindredactie|redactie|bewerking|montage|bron|met medewerking|onderzoek)(?: (?:door|van))?",
  posted: "(?:geplaatst|gepubliceerd|gepost)(?: op .{3,40}?)? door",
  desk: "(?:de |onze )?(?:web)?redactie(?: .{2,40})?|persbureaus|persbericht",
  and: "en|&",
  aided: "met|met medewerking|met informatie",
  institution: "universiteit|hogeschool|instituut|faculteit|stichting|academie|centrum|ziekenhuis|raad|vereniging",
  role: "[\\p{L}-]*(?:correspondent|redacteur|redactie|verslaggever|journalist|schrijver|schrijfster|auteur|docent|econoom|historicus|columnist|hoogleraar|onderzoeker|directeur|hoofdredacteur)(?: .{0,80})?",
  reporting: "(?:verslaggeving|bericht|geschreven|medewerking)(?: van| door)",
  editing: "(?:redactie|bewerking|geredigeerd)(?: van| door|:)",
  picture: "(?:foto(?:grafie)?['’]?s?|beeld|afbeelding|video|illustratie|infographic|kaart)",
  label: "(?:noot|opmerking)(?: van de (?:redactie|auteur))?|red\\.|redactioneel",
  forbids: "mag (?:niet|zonder)|niet toegestaan|verboden|zonder (?:\\p{L}+ ){0,4}toestemming",
  reserved: "alle rechten voorbehouden",
  noOutlet: "wij|hier|(?:de )?auteurs?$",
  at: "in|op|bij|voor",
  from: "uit",
  preface: "",
  basedOn: "gebaseerd op|baseert zich op",
  offers:
    "overname (?:is|toegestaan|verboten|van)|niets uit deze|[uj]e? mag|u kunt|je kunt|onze (?:artikelen|teksten|verhalen)",
  tells: "^(?:toen|sinds|nadat|hoewel)|zei(?:den)?|zegt|vroeg|wil|nooit|noch",
  itself: "dit|deze",
  ours: "onze?",
  distributed: "(?:verspreid|gedistribueerd) door",
  newsletter: "nieuwsbrief|newsletter|aanmelden|meld je aan",
  dayLead: "op|van|den|d\\.d\\.",
  isVerbLast: true,
  newsroom:
    "een [^.]{0,80}?(?:nieuwsorganisatie|redactie|persbureau|nieuwssite|magazine|platform|krant|tijdschrift|journalistiek (?:platform|collectief))",
  helped:
    "met (?:(?:dank voor )?(?:info|mater|agent|bijdrag)\\p{L}*|medewerking|hulp|steun)|werkten? mee|medewerking|bijgedragen|droeg(?:en)? bij|aanvullende (?:verslaggeving|informatie)|mede mogelijk gemaakt|(?:gesteund|gefinancierd|gesponsord) door|subsidie",
  beside:
    "(?:media|samenwerkings)?partner van|aangesloten bij|lid van (?:de|het) (?:\\p{L}+ )?(?:netwerk|vereniging|coöperatie|verband)",
  career:
    "was (?:\\p{L}+ ){0,3}(?:correspondent|redacteur|verslaggever|journalist)\\p{L}* (?:bij|van|voor)|voorheen|voormalig\\p{L}*|oud-(?:hoofd)?redact\\p{L}+|(?:werkte|schreef) (?:\\p{L}+ )?(?:bij|voor)|freelance\\p{L}*|liep stage|stagiair\\p{L}*",
  cited: "(?:geciteerd|aangehaald) door|volgens|aldus|(?:zegt|zei|zeggen) tegen|tegenover",
  invites:
    "volg ons|abonneer|word (?:lid|abonnee|donateur)|doneer|download|luister|meer (?:van|over dit)|lees (?:ook|meer|verder)|meest gelezen|gerelateerde? (?:artikelen|berichten)|advertentie",
  paid: "(?:verder|volledige? artikel|hele artikel) lezen\\?|(?:artikel|verhaal) is (?:alleen|exclusief) (?:voor|beschikbaar voor) (?:onze )?(?:abonnees|leden)|(?:abonneer|log in|neem een abonnement|registreer)[^.]{0,40}(?:om (?:verder|door) te lezen|verder lezen|om [^.]{0,30}te lezen)|(?:al|reeds) abonnee",
  appeared: "(?:(?:eerder )?verschenen (?:in|bij|op)|gepubliceerd (?:in|door|op)|krant|medium|tijdschrift|publicatie)",
  provided: "(?:(?:tekst|artikel|bericht) )?(?:aangeleverd|geleverd|verstrekt|aangeboden) door",
  sister: "zuster(?:krant|titel|blad|site)\\p{L}*|zelfde uitgever",
  printed: "papieren|gedrukte (?:editie|krant|versie)|printeditie|nummer \\d+",
  reach: "bereikbaar|contact|mail(?: naar)?|e-?mail",
  ran: [
    "(?:stond|verscheen|verschenen|gestaan|afgedrukt|gedrukt|te lezen){on} (?:in|op|bij)(?: de| het)? {X}",
    "(?:in|op|bij)(?: de| het)? {X} (?:stond|verscheen|verschenen|gestaan|te lezen)",
  ],
  writesFor: [
    "{person},? (?:is|zijn|schrij(?:ft|ven)|werk(?:t|en)|versla(?:at|an))(?!\\p{L})[^.]{0,90}? (?:bij|voor|van|op)(?: de| het)? {X}",
    "{person}, (?:\\p{L}+ ){0,3}?(?:redacteur|verslaggever|verslaggeefster|correspondent|journalist|journaliste) (?:bij|van|voor)(?: de| het)? {X}",
  ],
  told: [
    "(?:zegt|zei|zeggen|vertelt|vertelde|laat|liet)(?!\\p{L})[^.]{0,50}? (?:tegen|aan|tegenover) (?:het )?(?:persbureau )?{X}",
  ],
  paper: "Dagblad|Nieuws|Nieuwsblad|Krant|Weekblad|Courant|Nieuwsbode|Telegraaf|Tijdschrift",
  paperEnd: "krant|dagblad|nieuwsblad|weekblad|bode|courant",
  namesake: "Bode|Parool|Standaard|Stem|Tijd|Trouw",
  body: "Persbureau|Omroep|Ministerie|Gemeente|Vakbond|Vereniging|Netwerk",
  agency: "Persbureau|Nieuwsagentschap",
  staff: "Redactie|Nieuwsredactie",
  furniture:
    "(?:vorige?|volgende?) (?:artikel|bericht|nieuws)|lees (?:ook|meer|verder)|gerelateerde? (?:artikelen|berichten)|meer over dit onderwerp|advertentie|meest gelezen|reacties(?: \\(\\d+\\))?|plaats een reactie",
  tools:
    "terug naar [^.]{2,30}|over de (?:auteur|schrijver)|deel(?: dit artikel| op.{0,30})?|delen|print(?:en)?|bewaren|volg ons(?: op.{0,40})?|word abonnee|nieuwsbrief|meest (?:bekeken|gedeeld|populair)|populair|aanbevolen(?: voor jou)?|uitgelicht|laatste nieuws|gesponsord(?:e inhoud)?|tags|onderwerpen|bekijk (?:alle )?reacties|reageer|poll|fotoserie|beluister(?: dit artikel)?|naar boven|over de auteur|terug naar overzicht",
  readOn:
    "lees (?:ook|meer|verder|hier)(?: .{2,20})?|bekijk ook|luister ook|zie ook|meer (?:over .{2,30}|lezen)|(?:gerelateerd|verwant)(?: artikel)?|ook interessant|verder lezen",
  appeal:
    "de meningen in (?:de |deze )?(?:reacties|blogs?)(?!\\p{L}).{0,160}|leestijd.{0,20}|(?:zie|zag|heb) (?:je|u) een (?:fout|foutje).{0,100}|mail (?:ons|de redactie).{0,100}|(?:meld je|schrijf je|meld u|schrijf u|ontvang|abonneer je|word) (?=.*(?:nieuwsbrief|mail|inbox|updates|lid|abonnee|donateur|vriend)).{0,160}|volg ons (?:op|via).{0,120}|(?:steun|help) (?=.*(?:journalistiek|redactie|onafhankelijk|donat|ons werk)).{0,160}|download (?:de|onze) .{0,30}app.{0,80}|(?:heb je|heeft u|heb jij|weet je) (?:een )?(?:tip|vraag|informatie|meer).{0,200}|luister (?:naar )?(?:dit|het) (?:artikel|verhaal).{0,40}|(?:tekst|artikel) (?:gaat|loopt) (?:verder|door) (?:onder|na).{0,60}|(?:deze (?:web)?site|wij) (?:gebruikt|gebruiken|maakt|maken) .{0,20}cookies.{0,240}|reageren (?:kan|is|op).{0,140}|je hebt nog \\d+ .{0,80}|dit artikel is (?:alleen )?voor abonnees.{0,80}",
  sections:
    "nieuws|home|voorpagina|opinie|columns?|commentaar|sport|politiek|economie|cultuur|samenleving|wereld|buitenland|binnenland|regio(?:naal)?|lokaal|wetenschap|tech(?:nologie)?|gezondheid|onderwijs|interviews?|achtergrond|actueel|blog|artikelen|pers(?:berichten)?|media|leven",
  carried: "doorgestuurd|overgenomen|herplaatst|herdruk|repost",
};
