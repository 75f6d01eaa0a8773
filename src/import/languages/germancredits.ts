import type { Wordbook } from "./wordbook.ts";

const NOUN =
  "(?:Leserbrief|Zuschrift|Kolumne|Gastkommentar|Gastartikel|Meinungsbeitrag|Blogpost|Blogartikel|Blogeintrag|Post|Tutorial|Glosse|Porträt|Portrait|Rezension|Nachricht|Leitartikel|Gedicht|Kurzgeschichte|Leitfaden|Aufsatz|Artikel|Text|Beitrag|Gastbeitrag|Blogbeitrag|Bericht|Kommentar|Essay|Interview|Reportage|Kolumne|Recherche|Meldung|Stück|Analyse|Geschichte|Auszug|Fassung|Version|Gespräch|Übersetzung)";
const FIRST = "(?:zuerst|zunächst|erstmals|erstmalig|ursprünglich|im Original|original|zuvor|bereits)";
const IN =
  "(?:in|im|bei|beim|auf|von|vom|durch|aus|unter|über|bei der|in der|auf der|von der|in den|bei den|von den|im rahmen von)";
const PUBLISHED = "(?:erschienen|veröffentlicht|publiziert|gedruckt|abgedruckt)";
const SHORTER =
  "(?:ein(?:e|er)?|die|unsere) (?:(?:stark|leicht|deutlich) )?(?:gekürzte|kürzere|verkürzte) (?:\\p{L}+ )?(?:fassung|version)(?!\\p{L})(?!.*(?:zuerst|zunächst|erstmals|ursprünglich))";

/** The kinds of words with which credits are worded. */
type Worded = "noun" | "atSource" | "work" | "inward" | "outward" | "joint" | "feedFooter" | "inLanguage" | "hinted";

/** How German words a credit. */
export const germanCredits: Pick<Wordbook, Worded> = {
  noun: NOUN,
  work: `(?:diese[rs]?|der|das|die|(?:der |die |das )?(?:nachfolgende|folgende|vorliegende)[rs]?) (?:[\\p{L}-]+ )?${NOUN}`,
  atSource: "(?:weiter|weiterlesen|lesen|mehr|ganzer)(?: \\p{L}+){0,4} (?:bei|in|an|auf) der (?:original)?quelle",
  inward: [
    "(?:wir )?(?:veröffentlichen|dokumentieren|übernehmen|drucken) .{0,140}?(?:erschienen|veröffentlicht|publiziert)(?: am [^,]{2,25}?)? (?:in|bei|auf|im) {X}",
    `{work} (?:ist|wurde|war|erschien|wird) (?:am {date} )?(?:hier )?${FIRST}(?: (?:am|im) {date})? ${IN} {X} ${PUBLISHED}(?: worden)?`,
    `{work} (?:erschien|stammt|kommt)(?: (?:am|im) {date})? ${FIRST}(?: (?:am|im) {date})? ${IN} {X}`,
    `{work} (?:ist|wurde) ${FIRST} ${PUBLISHED}(?: worden)? ${IN} {X}`,
    `{work} (?:stammt|kommt) ${IN} {X}`,
    `{work} (?:erschien|ist|wurde)(?: am {date})? ${IN} {X} ${PUBLISHED}`,
    `{work} (?:ist|wurde|wird) (?:mit (?:freundlicher )?Genehmigung )?(?:von|aus|vom) {X} übernommen`,
    "(?:wir danken|dank an|mit dank an)(?: (?:dem|der|den))? {X} für (?:die|den) (?:\\p{L}+ )?(?:erlaubnis|genehmigung|abdruck|nachdruck|überlassung)",
    `(?:${NOUN} )?${FIRST}(?: (?:am|im) {date})? ${PUBLISHED}(?: (?:am|im) {date})? ${IN}:? {X}`,
    `(?:${NOUN} )?${FIRST}(?: (?:am|im) {date})? ${IN} {X} ${PUBLISHED}`,
    `(?:${NOUN} )?${PUBLISHED} ${FIRST} ${IN} {X}`,
    `erschien ${FIRST} ${IN} {X}`,
    `(?:erstveröffentlichung|erstveröffentlicht|erstpublikation|zuerst|erstmals erschienen)(?: ${IN})?[ :]+{X}`,
    "(?:{work} ist ein(?:e)? )?(?:übernommen|übernahme|nachdruck|abdruck|wiederveröffentlicht|weiterveröffentlicht|zweitveröffentlichung)(?: mit (?:freundlicher |ausdrücklicher )?genehmigung)? (?:von|aus|des|der|vom) {X}",
    "(?:{work} (?:erscheint|wird|ist|wurde) )?(?:veröffentlicht |abgedruckt |erscheint )?(?:hier )?mit (?:freundlicher |ausdrücklicher )?genehmigung (?:von|des|der|vom|durch) {X}",
    `(?:(?:zum|den|der|das|lesen sie (?:den|das|hier den)) )?original(?:artikel|text|beitrag|bericht|fassung)?(?: (?:ist|finden sie|lesen sie|erschien|gibt es))?(?: ${IN}|:) {X}`,
    "(?:{work} ist |(?:dies|das|hier) ist |es handelt sich um )(?:ein(?:e|en)? |die )?(?:cross-?post(?:ing)?|repost|kopie|spiegelung|zweitveröffentlichung|wiederveröffentlichung|übersetzung)(?: (?:des|eines|meines|der|einer) (?:[\\p{L}-]+ )?(?:original)?\\p{L}+)? (?:von|aus|auf|bei|vom|im|in|der|des) {X}",
    "(?:cross-?post|repost)(?:ing)? (?:von|aus|vom|bei) {X}",
  ],
  outward: [
    "ein(?:e|er)? (?!frühere|ältere|erste|ursprüngliche)(?:\\p{L}+ ){0,2}(?:fassung|version|übersetzung) (?:von )?{work}(?!.*(?:zuerst|zunächst|erstmals|ursprünglich)).*",
    `{work} (?:ist|wurde|erschien|erscheint|wird) (?:auch|ebenfalls|außerdem|zudem|später|gleichzeitig|zeitgleich|parallel|in ähnlicher form|danach) .*`,
    `(?:auch|ebenfalls|später|gleichzeitig) ${PUBLISHED} .*`,
    "(?:nachgedruckt|weiterverbreitet|übernommen) (?:von|durch|in|bei) (?!.*(?:genehmigung|erlaubnis)).*",
    "(?:{work} (?:ist|wurde|entstand|erschien) )?(?:in|im rahmen einer) (?:kooperation|zusammenarbeit|partnerschaft) mit .*",
    `${SHORTER}.*`,
    "ein(?:e|er)? (?!deutsche|frühere|ältere|erste|ursprüngliche)\\p{L}+ (?:fassung|version|übersetzung)(?: (?:dieses|des|von|der|dieser) .{3,40}?)? (?:ist|wurde|erschien|erscheint|wird|hat|findet|steht|lief)(?!\\p{L})(?!.*(?:zuerst|zunächst|erstmals|ursprünglich)).*",
    "{work} (?:ist|wurde|wird) (?:.{0,60} )?(?:von|vom|durch) (?!.*(?:genehmigung|erlaubnis|freundlich)).{2,60} (?:nachgedruckt|übernommen|aufgegriffen|weiterverbreitet).*",
    "[^,;:„“]{2,60}? (?:hat|haben) (?:diese[ns]?|den|das|die) (?:\\p{L}+ )?(?:text|artikel|beitrag|recherche|essay|interview|reportage|geschichte|bericht|stück|kommentar)(?!\\p{L})(?! (?:zuerst|zunächst|erstmals|ursprünglich)) .{0,80}?(?:nachgedruckt|übernommen|aufgegriffen|übersetzt|weiterverbreitet).*",
  ],
  joint: [
    "(?:{work} (?:ist|wurde|erscheint|erschien) )?(?:veröffentlicht |erschienen |publiziert )?(?:in (?:kooperation|zusammenarbeit|partnerschaft)|gemeinsam) mit {X}(?: (?:veröffentlicht|erschienen|publiziert))(?: worden)?",
    "(?:{work} (?:ist|wurde|erscheint|erschien) )?(?:erscheint |veröffentlicht |erschienen |publiziert )?(?:in (?:kooperation|zusammenarbeit|partnerschaft)|gemeinsam) mit {X}",
    `(?!.*(?:auch|ebenfalls))${SHORTER}.{1,80}? ${IN} {X}`,
  ],
  feedFooter:
    "(?:der|die|das) (?:beitrag|artikel|post|text|meldung|seite) {title} (?:erschien|erscheint|ist|wurde) (?:als erstes|zuerst) (?:auf|bei|in|im) {X}",
  inLanguage: "(?:auf|in) {language}(?:er sprache)?",
  hinted: [
    "(?:auszug|leseprobe|vorabdruck)(?: aus)? (?:dem|seinem|ihrem) (?:\\p{L}+ )?(?:buch|sachbuch|roman|band):? {X}",
    `(?:ich habe|wir haben) diese[ns]? (?:[\\p{L}-]+ )?${NOUN} ${FIRST} ${IN} {X} ${PUBLISHED}`,
    `ein(?:e|er)? (?:frühere|ältere|erste|ursprüngliche) (?:fassung|version) (?:dieses|dieser|des|der) (?:[\\p{L}-]+ )?${NOUN}(?:e?s)? (?:erschien|wurde|ist|stand)(?: am {date})? ${IN} {X}`,
    "(?:auszug|entnommen) aus {X}",
    `${NOUN} ${PUBLISHED} ${IN}:? {X}`,
    `[^.,;:]{3,70}, ${FIRST} ${PUBLISHED} ${IN} {X}`,
    `(?:{work}|(?:der|die|das) ${NOUN}) (?:erschien|erscheint|ist|wurde|stand)(?: (?:am|im) {date})? ${IN} {X}`,
    `${PUBLISHED} (?:in|bei|auf|im|beim):? {X}`,
    `ein(?:e)? ${NOUN} (?:von|aus|des|der|vom) {person|X}`,
    "(?:quellen?|via|aus|mit dank an|textquelle|originalquelle)\\s*[:–—-]?\\s+{X}",
  ],
};
