import { germanCredits } from "./germancredits.ts";
import type { Wordbook } from "./wordbook.ts";

/** German. */
export const german: Wordbook = {
  tag: "de",
  ...germanCredits,
  months: [
    "J[aä]n(?:uar|ner|\\.)?",
    "Feb(?:ruar|ruar|\\.)?",
    "März|Mrz\\.?",
    "Apr(?:il|\\.)?",
    "Mai",
    "Juni?\\.?",
    "Juli?\\.?",
    "Aug(?:ust|\\.)?",
    "Sep(?:t(?:ember|\\.)?|\\.)?",
    "Okt(?:ober|\\.)?",
    "Nov(?:ember|\\.)?",
    "Dez(?:ember|\\.)?",
  ],
  dates: ["{day}\\. ?{month} {year}"],
  common:
    "hat|haben|wir|war|diese[rsmn]?|der|die|das|dem|den|des|von|vom|im|in|bei|beim|aus|mit|auf|zu|zum|wurde|ist|ein|eine|und",
  opens:
    "ich|wir|sie|er|es|der|die|das|eine?|im|in|am|bei|von|vom|aus|mit|hier|diese[rsnm]?|(?:\\p{L}+-)?(?:ausgabe|heft|nummer|lizenz|autor(?:in)?|genehmigung|redaktion)|deutsche?[nrs]?|englische?[nrs]?|französische?[nrs]?",
  where: "wo",
  there: "dort",
  translated: "übersetz|bearbeit|redak|foto",
  issue: "jahrgang|heft|ausgabe|nr\\.?|bd\\.|band|jg\\.|s\\.|seiten?",
  figure: "abb(?:ildung|\\.)|tab(?:elle|\\.)",
  part: "rubrik|ressort|beilage|sparte",
  season: "frühjahr|frühling|sommer|herbst|winter",
  dated: "(?:erscheinungs|veröffentlichungs|publikations)?datum|(?:veröffentlicht|aktualisiert)(?: am)?",
  first:
    "anfänglich|als erste[srn]?|seinerzeit|ur(?:sprung|fassung)|erstmalig|erstmal|anfangs|zuvor|original|vorab|erst(?:er)?|zuerst|zunächst|erstmals|ursprünglich|erst(?:veröffentlich|publi)",
  published:
    "gebracht|heraus(?:gekommen|gebracht)|lief|ausgestrahlt|stand|steht|geschrieben|verfasst|entstand|erstellt|druckte|brachte|gestanden|gedruckt|abgedruckt|zu lesen|gesendet|online gestellt|gelaufen|kommt von|erschien|veröffentlich|publizier|stammt",
  taken:
    "nachzudruck|nach(?:ge)?druck|entlehnt|ausgeliehen|zweitverwert|verwend|zur verfügung|gestatt|erlaub|auszug|leicht gekürzt|gekürzte|lizen[zs]|cross-?post|übersetz|erstdruck|erstabdruck|mit (?:freundlicher )?erlaubnis|mit dank an|freundlicherweise|weiterverbreit|abdruck|übernehmen|entnommen|zur verfügung gestellt|gekürzt aus|übernommen|übernahme|nachdruck|genehmigung|wiederveröffentlich|zweitveröffentlich",
  source: "quellen?",
  also: "auch|ebenfalls|später|zudem|außerdem|kooperation|zusammenarbeit",
  original: "ursprünglich|original(?:artikel|text|beitrag|bericht|fassung|version|quelle)?",
  otherWork:
    "studie|paper|arbeit|publikation im fachjournal|tweet|video|foto|bild|urteil|rezept|dokument|buch|film|lied|serie|mitteilung|post",
  lead: "(?:(?:der|die|das|dem|den|des|im|in der|beim|einem?r?) )?(?:(?:website|webseite|internetseite|seite|zeitung|tageszeitung|wochenzeitung|zeitschrift|fachzeitschrift|magazin|onlinemagazin|online-magazin|nachrichtenportal|portal|blog|plattform|nachrichtenagentur|agentur|(?:\\p{L}+-)?ausgabe|partnerportal|schwesterseite)s? (?:(?:von|des|der) (?:(?:zeitschrift|zeitung|magazins|wochenzeitung|tageszeitung) )?)?)?|(?:unserem? (?:\\p{L}+ )?(?:partner|kollegen) )|(?:mein(?:e[mrn]?)?|sein(?:e[mrn]?)|ihre[mrn]|unsere[mrn]) (?:[\\p{Ll}]+ ){0,2}(?:Blog|Website|Webseite|Seite|Newsletter)(?: (?:[\\p{Ll}]+))?[,:]? ",
  ends: "und (?:wird|wurde|ist|erscheint|hier|steht|darf)|mit (?:\\p{L}+ )?[Gg]enehmigung|unter (?:der|einer|dem|cc)|erschienen|veröffentlicht|publiziert|wird|wurde|ist|sowie|dort|der|die|das|am {date}|vom {date}|übernommen",
  formal:
    "genehmigung|lizen[zs]|creative commons|original|nachdruck|übernommen|weiterverbreit|alle rechte|copyright|veröffentlich|erschien",
  titled: "unter (?:dem|der) (?:titel|überschrift)|mit (?:dem|der) (?:titel|überschrift)",
  by: "von|text|autor(?:in)?|geschrieben von|ein (?:bericht|beitrag|kommentar|gastbeitrag) von|aufgezeichnet von",
  wrote:
    "texte?(?: und (?:fotos?|bilder?|grafik))?(?: von)?|(?:ein|eine|einem) (?:[\\p{L}-]*(?:beitrag|artikel|bericht|kommentar|essay|interview|reportage|analyse|glosse|kolumne|rezension|text|kritik|überblick|einordnung|recherche|meinung|plädoyer|zwischenruf|feature|nachruf|protokoll|gespräch|ortsbesuch|tagebuch|dossier|zusammenfassung|faktencheck|replik|polemik|bilanz|rückblick|ausblick|streitschrift|spurensuche|porträt|geschichte|erzählung)) von|(?:gast)?(?:beitrag|artikel|bericht|kommentar|kolumne|analyse|reportage|interview|rezension)(?: von)?|das (?:gespräch|interview) führten?|(?:interview|gespräch) führten?|autor(?:in|en|innen)?|verfasser(?:in)?|geschrieben von|verfasst von|von (?:unserem|unserer|unser(?:en)?) (?:[\\p{L}-]+ )?(?:redakteur(?:in)?|korrespondent(?:in)?|mitarbeiter(?:in)?|reporter(?:in)?|redaktionsmitglied|autor(?:in)?)(?: (?:in|aus) [\\p{L}-]+,?)?|von redaktionsmitglied|protokoll|aufgezeichnet von|von",
  author: "(?:der|die|des) autor(?:in|s)?",
  my: "mein(?:e[rsnm]?)?",
  iWrote: "(?:habe|hatte) ich (?:\\S+ ){0,8}(?:geschrieben|verfasst)|schrieb ich|ich (?:\\S+ ){0,8}geschrieben habe",
  crafts:
    "(?:titel|symbol|beitrags)?(?:fotos?|bild(?:er)?|grafik(?:en)?|illustration(?:en)?|videos?|karten?|fotografie|zeichnung(?:en)?|kamera|schnitt)(?: und \\p{L}+)?(?: von)?|(?:redaktion(?:elle bearbeitung)?|bearbeitung|bearbeitet|lektorat|übersetz(?:ung|t|er(?:in)?)|deutsch|aus dem \\p{L}+|mitarbeit|recherche|quelle|redigiert|gestaltung|ansprechpartner(?:in)?|kontakt|pressekontakt|herausgeber(?:in)?)(?: (?:von|durch))?",
  posted:
    "(?:veröffentlicht|eingestellt|gepostet|erstellt|hochgeladen|publiziert|gespeichert|geschrieben|verfasst)(?: am .{3,40}?)? von",
  desk: "(?:die )?(?:[\\p{L}-]*redaktion|onlineredaktion|pressestelle|agenturen|red\\.?|lokalredaktion)(?: .{2,40})?",
  and: "und|&|sowie",
  aided: "mit|mit material(?: von)?|mit agenturmaterial|unter verwendung|mit informationen",
  institution: "universität|hochschule|institut|akademie|stiftung|fachhochschule|klinikum|verband|ministerium",
  role: "(?:[\\p{L}-]+ )?(?:redakteur(?:in)?|redaktion|korrespondent(?:in)?|autor(?:in)?|reporter(?:in)?|volontär(?:in)?|journalist(?:in)?|publizist(?:in)?|schriftsteller(?:in)?|historiker(?:in)?|dozent(?:in)?|chefredakteur(?:in)?|professor(?:in)?)(?: .{0,60})?",
  reporting: "(?:bericht|geschrieben|reportage|mitarbeit|bericht erstattet)(?: von|:)",
  editing: "(?:redigiert|redaktion|redaktionell bearbeitet|bearbeitet)(?: von|:)",
  editor: "redakteur(?:in)?|redigiert von|redaktionelle bearbeitung",
  picture: "(?:titel|symbol|beitrags|vorschau)?(?:foto|bild|grafik|abbildung|illustration|video|karte)s?",
  label:
    "(?:(?:anmerkung|anm\\.|hinweis) (?:des übersetzers|der übersetzerin|d\\. ?übers\\.)|übersetzerhinweis|(?:anmerkung|anm\\.|hinweis)(?: der redaktion|\\.? d\\. ?red\\.?)?|redaktioneller hinweis|transparenzhinweis)",
  forbids:
    "(?:darf|dürfen) (?:nicht|ohne)|nicht gestattet|untersagt|verboten|nur mit (?:\\p{L}+ )*(?:genehmigung|zustimmung|erlaubnis)|ohne (?:\\p{L}+ ){0,3}(?:genehmigung|zustimmung|erlaubnis)",
  reserved: "alle rechte vorbehalten",
  noOutlet:
    "wir|hier|(?:autor(?:in|en|innen|s)?|verfasser\\p{L}*|verlag(?:e?s)?|redaktion|herausgeber\\p{L}*|rechteinhaber\\p{L}*|urheber\\p{L}*|(?:wochen|tages)?zeitung|zeitschrift|magazin|portal|blog|website|webseite|newsletter)$",
  at: "in|im|auf|bei|beim|für",
  from: "aus|aus der|aus dem",
  preface: "",
  basedOn: "basiert auf|beruht auf|auf (?:der )?grundlage",
  offers:
    "nachdruck (?:nur|verboten|ist|auch)|vervielfältigung|(?:die )?(?:übernahme|weiterverwendung|weiterverbreitung) (?:ist|nur|von)|sie (?:dürfen|können)|du (?:darfst|kannst)|unsere (?:artikel|texte|beiträge|inhalte|berichte)|bitte",
  tells: "^(?:als|seit|nachdem|obwohl|weil)|sagte[nr]?|sagt|fragte|wollen|niemals|weder",
  itself: "dies(?:e[rs]?)?|das",
  ours: "unser(?:em?|en|e)?",
  distributed: "(?:vertrieben|verbreitet) (?:von|durch)",
  newsletter: "newsletter|anmelden",
  dayLead: "am|vom|den",
  nounLead:
    "dies\\p{Ll}*|jen\\p{Ll}*|der|die|das|dem|den|des|ein\\p{Ll}*|im|am|zum|zur|vom|beim|unser\\p{Ll}*|ihr\\p{Ll}*|freundliche\\p{Ll}*",
  isVerbLast: true,
  newsroom:
    "ein(?:e|es)? [^.]{0,80}?(?:redaktion|nachrichtenagentur|nachrichtenportal|medium|magazin|recherchezentrum|recherche-netzwerk|zeitung|onlinemagazin|plattform)",
  helped:
    "mit (?:info|agen|mater|text|beitr[aä]g)\\p{L}*|unter (?:verwendung|mitarbeit|mitwirkung)|mitarbeit|mitgearbeitet|mitgewirkt|zusätzliche recherchen?|gefördert|(?:unterstützt|finanziert) (?:von|durch|aus)|mit (?:finanzieller |freundlicher )?unterstützung|recherchestipendi\\p{L}+|gesponsert",
  beside:
    "(?:medien|kooperations|recherche)?partner(?:in)? (?:von|der|des)|mitglied (?:im|des|der|bei|beim) (?:\\p{L}+ )?(?:netzwerk|verbund|verband|verein|verbundes|netzwerks|genossenschaft)|gehört (?:zum|zur) (?:\\p{L}+ )?(?:netzwerk|verbund|gruppe|verlag)",
  career:
    "war (?:\\p{L}+ ){0,4}(?:korrespondent|redakteur|reporter|volontär)(?:in)? (?:bei|der|des|von|für)|früher\\p{L}*|vormals|ehemalige[rnms]?|(?:arbeitete|schrieb|volontierte) (?:\\p{L}+ )?(?:bei|für|beim)|hat (?:\\p{L}+ )?für [^.]{2,60} (?:geschrieben|gearbeitet)|freie[rn]? (?:journalist|autor|mitarbeiter)\\p{L}*|hospitierte|stipendiat(?:in)?",
  cited:
    "(?:zitiert|aufgegriffen) (?:von|durch)|laut|gemäß|zufolge|nach (?:angaben|informationen) (?:von|der|des)|sagte|gegenüber",
  invites:
    "folgen? (?:sie )?uns|abonnieren(?: sie)?|jetzt spenden|spenden sie|herunterladen|jetzt (?:hören|anhören)|mehr (?:von|zum thema)|weiterlesen|(?:lesen sie|lies) (?:auch|mehr)|meistgelesen|anzeige|werbung",
  paid: "(?:jetzt )?(?:weiterlesen|ganzen (?:artikel|text|beitrag) lesen|(?:artikel|text|beitrag) (?:freischalten|weiterlesen))[^.]{0,40}(?:abo|anmeld|registrier|mit)|(?:nur )?(?:für|exklusiv für) (?:unsere )?abonnent|(?:abonnieren|anmelden|registrieren)[^.]{0,40}(?:weiterzulesen|um [^.]{0,30}zu lesen)|(?:sie haben|haben sie) (?:bereits|schon) ein abo|jetzt (?:abonnieren|freischalten)",
  appeared:
    "(?:(?:zuerst )?erschienen (?:in|im|bei)|veröffentlicht (?:in|im|bei)|medium|zeitung|zeitschrift|publikation)",
  provided: "(?:(?:text|artikel|beitrag|inhalt|meldung) )?(?:bereitgestellt|zur verfügung gestellt) (?:von|durch)",
  continued:
    "(?:weiterlesen|weiter lesen|weiter geht es)(?: (?:bei|auf|in|im)|:) {X}|(?:den )?(?:ganzen|vollständigen|kompletten|gesamten) (?:artikel|text|beitrag|bericht) (?:lesen (?:sie )?|gibt es |finden sie )?(?:hier )?(?:(?:bei|auf|in|im)|:) {X}|(?:der )?(?:ganze|vollständige|komplette) (?:artikel|text|beitrag) (?:steht )?(?:(?:bei|auf|in|im)|:) {X}",
  translation: "übersetz|übertragen",
  jointly: "in (?:kooperation|zusammenarbeit|partnerschaft)|gemeinsam|koproduktion",
  sister: "schwester(?:zeitung|blatt|titel|magazin|portal|sender)\\p{L}*|im selben (?:verlag|haus)|desselben verlags",
  printed:
    "printausgabe|druckausgabe|gedruckten? (?:ausgabe|zeitung)|print-ausgabe|(?:ausgabe|heft) \\d+|papierausgabe",
  reach: "erreichbar|zu erreichen|kontakt|schreiben sie|e-?mail",
  ran: [
    "(?:stand|lief|erschien|abgedruckt|gedruckt|nachgedruckt|zu lesen)(?: ist| war| wurde)?{on} (?:in|im|bei|beim|auf|von)(?: der| dem)? {X}",
    "(?:in|im|bei|beim)(?: der| dem)? {X} (?:stand|lief|erschien(?:en)?|abgedruckt|gedruckt|zu lesen)",
  ],
  writesFor: [
    "{person},? (?:ist|sind|arbeite(?:t|n)|schreib(?:t|en)|berichte(?:t|n))(?!\\p{L})[^.]{0,90}? (?:bei|beim|für|von|vom|der|des|im|in)(?: der| dem| den| die| das)? {X}",
    "{person}, (?:\\p{L}+ ){0,3}?\\p{L}*(?:redakteur|reporter|korrespondent|journalist|autor|volontär)(?:in)? (?:bei|beim|der|des|von|vom|für)(?: der| dem| die| das| den)? {X}",
  ],
  told: [
    "(?:sagte|sagten|erklärte|bestätigte|berichtete|äußerte)(?!\\p{L})[^.]{0,60}? (?:der|dem|gegenüber(?: der| dem)?) (?:\\p{L}+ ){0,2}?{X}",
  ],
  paper:
    "Zeitung|Nachrichten|Tagblatt|Tageblatt|Rundschau|Anzeiger|Kurier|Volksstimme|Morgenpost|Abendpost|Wochenblatt|Umschau|Illustrierte|Magazin|Rundfunk",
  paperEnd: "zeitung|blatt|anzeiger|kurier|rundschau|nachrichten",
  namesake: "Merkur|Bote|Echo|Volksfreund|Stimme|Presse",
  body: "Denkfabrik|Agentur|Pressestelle|Fernsehen|Ministerium|Verband|Verein|Gewerkschaft|Netzwerk",
  agency: "(?:Presse|Nachrichten)agentur|Pressedienst",
  supplement: "(?:sonntags|wochenend)?beilage|sonderbeilage",
  staff: "Redaktion|Lokalredaktion|Online-Redaktion|Nachrichtenredaktion",
  furniture:
    "(?:vorherige[rs]?|vorige[rs]?|nächste[rs]?) (?:artikel|beitrag|meldung|nachricht)|lesen sie (?:auch|mehr|weiter)|lies auch|mehr zum thema|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|verwandte (?:artikel|themen)|anzeige|werbung|meistgelesen|kommentare?(?: \\(\\d+\\))?|kommentar schreiben",
  viewed: "(?:(?:dieser |der )?(?:artikel|beitrag) wurde )?\\d[\\d.]* ?(?:mal gelesen|mal angesehen|aufrufe|klicks)",
  tools:
    "andere apps|weitere apps|zurück zu[rm]? [^.]{2,30}|über (?:den autor|die autorin|die autoren)|zum autor|zur autorin|mehr erfahren|artikel (?:teilen|drucken|merken|anhören|vorlesen lassen)|teilen|merken|drucken|weiterempfehlen|folgen sie uns|newsletter|abonnieren|jetzt abonnieren|jetzt testen|am meisten gelesen|meistgelesene artikel|empfehlungen(?: der redaktion)?|unsere empfehlungen|empfohlen(?:e artikel)?|leserkommentare|kommentare anzeigen|schlagworte|themen|umfrage|bildergalerie|fotostrecke|nach oben|zurück zur übersicht|zur startseite|impressum|datenschutz",
  readOn:
    "(?:lesen|sehen|hören) sie (?:auch|mehr|weiter|hier|dazu)(?: dazu)?|lies (?:auch|mehr|weiter|dazu)|mehr (?:zum thema|dazu|lesen|aus .{2,30})|auch interessant|auch lesenswert|(?:passend|mehr) dazu|siehe auch|zum thema|weiterlesen|hintergrund(?:e)? dazu|verwandte artikel",
  appeal:
    "die (?:in (?:den |diesen )?)?(?:kommentaren?|blogs?|foren) (?:geäußerten |vertretenen |ausgedrückten )?(?:meinungen|ansichten)(?!\\p{L}).{0,160}|(?:haben sie (?:einen )?)?fehler (?:gefunden|entdeckt|melden).{0,120}|lesezeit.{0,20}|\\d+ min(?:uten)?\\.? lesezeit|lesedauer.{0,20}|schreiben sie (?:uns|der redaktion).{0,100}|(?:jetzt |hier ).{0,80}\\b(?:testen|abonnieren|bestellen|anmelden|registrieren|spenden|mitglied werden|herunterladen|weiterlesen)(?=[\\s.!]*$)|(?:jetzt |hier |melden sie sich |abonnieren sie |bestellen sie |mit ).{0,80}\\b(?:newsletter|probeabo)\\b.{0,100}|(?:unser(?:en|em|e)?|der|zum|den) (?:\\S+ ){0,3}newsletter\\b.{0,120}|newsletter (?:abonnieren|bestellen|anmelden).{0,60}|folgen sie uns .{0,120}|folge uns .{0,100}|(?:unterstützen sie|unterstütze) (?=.*(?:journalismus|unsere|uns |redaktion|spende)).{0,160}|(?:ihre|deine) spende .{0,160}|haben sie (?:einen |hinweise|tipps?|informationen).{0,20}.{0,160}\\?.{0,120}|sie haben (?:noch )?\\d+ .{0,30}artikel.{0,80}|noch \\d+ (?:kostenlose |freie )?artikel.{0,60}|(?:artikel|beitrag|text) (?:an|vor)?hören.{0,40}|(?:der artikel|der text|die geschichte|weiter) (?:wird )?(?:geht )?(?:nach der anzeige|nach der werbung|unten|im anschluss).{0,40}|(?:diese|unsere) (?:website|seite|webseite) (?:verwendet|nutzt|benutzt) cookies.{0,240}|(?:wir|diese seite) (?:verwenden|nutzen|benutzen) cookies.{0,240}|(?:kommentieren|kommentare).{0,60}(?:nur|geschlossen|deaktiviert|anmelden|angemeldet|registriert|moderiert).{0,100}|um (?:zu )?kommentieren.{0,100}|laden sie (?:sich )?(?:die|unsere) .{0,40}app.{0,80}|dieser (?:artikel|text|inhalt) ist (?:nur )?für (?:abonnenten|mitglieder).{0,80}",
  sections:
    "nachrichten|startseite|politik|wirtschaft|sport|kultur|lokales|regional|panorama|meinung|kommentare?|kolumnen?|wissen(?:schaft)?|gesellschaft|ausland|inland|welt|gesundheit|reise|technik|digital|feuilleton|ratgeber|aktuelles|beiträge|artikel|presse(?:mitteilungen)?|medien|blog|archiv|veranstaltungen|leben|vermischtes",
  carried:
    "(?:nachdruck|übernommen) (?:aus|von) [^:()]{2,40}|WG|nachdruck|übernommen(?:er beitrag)?|weitergeleitet|zweitveröffentlichung|repost",
  aboutMe: "über mich|zu mir",
  heard: "hören|sehen|anhören|video|podcast",
  mailSubject: "betreff",
  mailFrom: "von",
  mailOther: "an|gesendet|datum",
  mailForwarded: "anfang der weitergeleiteten (?:nachricht|e-?mail):",
  mistake: "fehler|tippfehler",
  readingTime: "lesezeit|lesedauer",
  minutesRead: "lesezeit",
  follow: "folgen",
  licence: "lizenz",
  filler: "hier|dieser|artikel|link|quelle",
  shown: "publiziert|veröffentlicht|aktualisiert|stand(?!\\p{L})",
  hourLead: "um",
  clockUnit: "Uhr",
  timeUnit: "minuten|minute|stunden?|tage?n?|wochen?|monate?n?|jahre?n?",
  weekdayJoin: "den|am|dem",
  honorific: "Mag|Ing|Dipl|PD|Priv|med|jur|phil|rer|nat|h\\.c|Frau|Herr",
  account: "Pressestelle",
  pictured: "bilder|fotos?",
  otherMade: "foto|bild|buch|roman",
  labelStart: "Diese[rs]?|Eine?|Artikel|Foto|Text",
  labelWord: "Teilen|Drucken|GmbH|Anzeige|Werbung|Kommentare|Abonnieren|Datenschutz|Impressum",
  titleArticle: "Der|Die|Das",
  noTown: "Der|Die|Das",
  nameJoint: "der|die|dem|für",
  titleSmall: "von|vom|zu",
  byName: "von",
  byMaker: "von",
  signed: "von",
  withHelp: "mit",
  serves: "für|von|bei|im|vom|der|des",
  placed: "in|aus",
  of: "der|des|von|vom",
  be: "ist|sind",
  noName: "Er|Sie|Dies|Das|Es|Wir|Diese[rs]?",
  tellsOf: "ist|sind|schreibt|arbeitet|lebt|forscht|lehrt|leitet|berichtet|studiert|war|unterrichtet",
  writes: "schreibt|berichtet",
  aboutWriter: "über (?:den|die) autor(?:in|en)?|zur person|zum autor|zur autorin",
  theWriter: "(?:der|die) (?:gast)?(?:autor(?:in)?|journalist(?:in)?)",
  writerLabel: "[Tt]ext|Autor(?:in)?",
  textOf: "(?:Artikels?|Textes?|Beitrags?|Essay) von|Gastbeitrags? von",
  abbreviations:
    "Nr|Jg|Bd|bzw|z\\.B|u\\.a|d\\.h|Hrsg|ggf|usw|vgl|Vgl|Str|Abb|Tel|Mio|Mrd|sog|evtl|inkl|Dipl|Ing|geb|gest",
  endMark: "ende?",
  nameAnd: "und",
  roleWord: "Redakteur(?:in)?|Korrespondent(?:in)?|Reporter(?:in)?|Volontär(?:in)?|Chefredakteur(?:in)?",
  photographer: "fotograf\\p{L}*",
  titledAnd: "Und|Sowie",
  article: "der|dem|den",
  townJoin: "am",
  adapted: "diese[rs]? \\p{L}+ (?:ist eine adaption|wurde adaptiert) ",
  house: "Verlag|Gruppe",
};
