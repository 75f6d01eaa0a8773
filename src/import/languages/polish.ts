import type { Wordbook } from "./wordbook.ts";

const NOUN =
  "(?:rozmow[aęy]|utw(?:ór|oru)|recenzj[aęi]|poradniku?|wierszu?|sylwetk[aęy]|postu?(?!\\p{L})|artykułu?|tekstu?|materiału?|reportażu?|wywiadu?|felietonu?|eseju?|komentarzu?|wpisu?|raportu?|przekładu?|tłumaczenie|fragmentu?|śledztwo|analiz[aęy]|opini[aęy])";
const FIRST = "(?:pierwotnie|po raz pierwszy|najpierw|oryginalnie|wcześniej|początkowo)";
const PUBLISHED = "(?:opublikowan[yoae]|ukazał[aoy]? się|wydrukowan[yoae]|zamieszczon[yoae]|wydan[yoae]|opublikowano)";
const IN = "(?:na|w|we|przez|u|dla|z)(?: (?:łamach|stronie|portalu|serwisie|portal|serwis))?";

/** What is made of an article for others to print. */
const SHORTER =
  "(?:skrócon|krótsz|okrojon)(?:a|ą|ej) (?:\\p{L}+ )?wersj[aęi](?!\\p{L})(?!.*(?:pierwotn|pierwsz|oryginaln|wcześniej|najpierw))";

/** Polish. */
export const polish: Wordbook = {
  tag: "pl",
  months: [
    "stycz(?:eń|nia)",
    "lut(?:y|ego)",
    "mar(?:zec|ca)",
    "kwie(?:cień|tnia)",
    "maj(?:a)?",
    "czerw(?:iec|ca)",
    "lip(?:iec|ca)",
    "sierp(?:ień|nia)",
    "wrze(?:sień|śnia)",
    "październik(?:a)?",
    "listopad(?:a)?",
    "grud(?:zień|nia)",
  ],
  dates: ["{day} {month} {year}(?: r\\.| roku)?"],
  common: "z|ze|w|we|na|za|i|do|od|się|jest|został|przez|oraz|dzięki",
  noun: NOUN,
  opens: "ja|my|on|ona|ten|ta|to|za|z|ze|w|we|na|do|od|tu|tutaj",
  where: "gdzie",
  there: "tam",
  translated: "tłum|przekład|red\\.|redak|fot|ilustr",
  issue: "nr\\.?|numer|num\\.|str\\.|t\\.|tom|wydanie|strona|s\\.",
  figure: "rys(?:unek|\\.)|tab(?:ela|\\.)",
  part: "dziale|rubryce|dodatku|sekcji",
  season: "wiosna|lato|jesień|zima",
  dated: "data(?: (?:publikacji|wydania))?|opublikowano|aktualizacja",
  work: `(?:(?:ten|tego|ta|tę|tej|to|niniejsz(?:y|ego|a|ą)|powyższ(?:y|ego|ą)|poniższ(?:y|ego|ą)) )?(?:[\\p{L}-]+ )?${NOUN}`,
  atSource: "(?:czytaj|przeczytaj|ciąg dalszy)(?: \\p{L}+){0,4} (?:w|u|na) (?:źródle|oryginale)",
  inward: [
    "(?:pierwsza publikacja|oryginalna publikacja)(?: w| na)?\\s*[:–—-]?\\s+{X}",
    `{work} (?:został |był |jest )?(?:${FIRST} )?(?:został |był )?${PUBLISHED}(?: {date})? ${FIRST}(?: {date})? ${IN} {X}`,
    `{work} (?:został |był |jest )?${FIRST} (?:został |był )?${PUBLISHED}(?: {date})? ${IN} {X}`,
    `{work} (?:pochodzi|jest przedrukiem|został przedrukowany|publikujemy|jest publikowany)(?: tu)?(?: za zgodą)? ?(?:z|ze|od)? ?(?:portalu |serwisu |strony )?{X}`,
    `${FIRST} ${PUBLISHED} ${IN} {X}`,
    `${PUBLISHED} ${FIRST} ${IN} {X}`,
    "(?:przedruk|przedrukowano|przedrukowane|publikujemy|opublikowano|publikacja)? ?(?:za (?:\\p{L}+ )?zgodą|dzięki uprzejmości) (?:portalu |serwisu |redakcji )?{X}",
    "(?:przedruk|przedrukowano|przedrukowane|przedrukowany) (?:z|ze) (?:portalu |serwisu |strony )?{X}",
    "(?:przeczytaj|czytaj|zobacz) (?:oryginał|oryginalny (?:artykuł|tekst)|oryginalną wersję)(?: artykułu| tekstu)? (?:na|w|u) (?:portalu |stronie )?{X}",
    "(?:oryginał|oryginalny (?:artykuł|tekst)|źródło oryginalne)(?: artykułu| tekstu)?(?: (?:ukazał się|opublikowano|został opublikowany))?(?: ?:| na| w) (?:portalu |stronie )?{X}",
    `(?:{work} (?:to|jest) |(?:to|oto) (?:jest )?)?(?:przedruk|kopia|repost|cross-?post|lustrzana kopia|tłumaczenie|przekład)(?: (?:oryginalnego )?${NOUN})? (?:z|ze|na|w) (?:portalu |serwisu |strony |bloga )?{X}`,
  ],
  outward: [
    `{work} (?:(?:został|był|jest) )?(?:${PUBLISHED} )?(?:także|również|też|później|jednocześnie|następnie) .*`,
    `(?:także|również) ${PUBLISHED} .*`,
    "(?:{work} (?:został|był) )?(?:przedrukowan[yoae]|cytowan[yoae]) (?:przez|w|na) .*",
    "{work} (?:przedrukował|zacytował|powtórzył)\\p{L}* .*",
    "(?:{work} (?:powstał|został opublikowany) )?(?:\\p{L}+ )?(?:we współpracy z|w ramach współpracy|w partnerstwie z) .*",
    `${SHORTER}.*`,
    "(?!polsk)\\p{L}+ (?:przekład|tłumaczenie|wersj[aęi])(?: językow[aąęy])? (?:tego|tej|naszego|naszej) (?!.*(?:pierwotn|pierwsz|oryginaln|wcześniej|najpierw)).*",
    "(?:{work} |go |ją |je )?(?:został[aoy]? |był[aoy]? )?(?:przedrukowan[yoae]|cytowan[yoae]) przez .*",
    '(?:{work} )?(?:przedrukował|zacytował|powtórzył)[aoi]?(?: go| ją| je| ten tekst| ten artykuł)? (?:.{1,30} )?[„«»"A-ZŁŚŻĆ].*',
    "[^.,;:]{2,60}? (?:przedrukował|zacytował|powtórzył|przetłumaczył)[aoi]? (?:nasz |ten |tę |naszą )?(?:{work}|tekst|artykuł|reportaż|wywiad)(?!\\p{L}).*",
  ],
  joint: [
    "(?:{work} (?:został |jest |był )?)?(?:opublikowan[yoae]|publikowan[yoae]|ukazał[aoy]? się|publikujemy) (?:we współpracy|w ramach współpracy|w partnerstwie|wspólnie) z(?:e)? {X}",
    `(?!.*(?:także|również))${SHORTER}.{1,80}? ${IN} {X}`,
  ],
  feedFooter:
    "(?:artykuł|wpis|post) {title} (?:pochodzi z serwisu|pojawił się (?:po raz pierwszy|pierwszy(?: raz)?|pierwotnie|najpierw) (?:w|na)|(?:po raz pierwszy|pierwotnie|najpierw) (?:pojawił|ukazał) się (?:w|na)) {X}",
  inLanguage: "(?:po|w języku) {language}",
  hinted: [
    "fragment (?:książki|powieści):? {X}",
    `${NOUN} ${PUBLISHED} ${IN} {X}`,
    `[^.,;:]{3,70}, (?:${FIRST} ${PUBLISHED}|${PUBLISHED} ${FIRST}) ${IN} {X}`,
    "(?:pierwodruk|przedruk|pierwotnie)\\s*[:–—-]?\\s*(?:w |z |za )?{X}",
    `{work} ${PUBLISHED}(?: {date})? ${IN} {X}`,
    "(?:źródł[oa]|za|via|tekst|opublikowano (?:w|na))\\s*[:–—-]?\\s+{X}",
    "{work} napisał[ae]m (?:pierwotnie )?dla {X}",
  ],
  first:
    "pierwotn|pierwsz|oryginaln|wcześniej|najpierw|początk|początkowo|pierwszy raz|pierwodruk|pierwotnie|po raz pierwszy|oryginalnie",
  published:
    "o?publik|ukaz|druk|zamieszcz|wyd(?:an|ał)|napis|przygotow|powsta|wysz|napisan|wyszed|wyszł|pojawił|wydan|emitowan|opublikowan|ukazał|wydrukowan|zamieszczon",
  taken:
    "przedruk|kopia|udostępn|zgod[ąę]|uprzejm|licencj|fragment|tłumacz|pozyskan|powtarzamy|za pozwol|pierwodruk|dzięki|udostępni|pochodzi z|za pozwoleniem|za zezwoleniem|przedrukow|za zgodą|uprzejmości",
  source: "źródł[oa]",
  also: "także|również|później|współprac",
  original: "oryginał(?:u|em)?|oryginaln(?:y|a|ą|ego)",
  otherWork:
    "badani[ae]|praca naukowa|tweet|wideo|zdjęcie|wyrok|przepis|dokument|książka|film|piosenka|serial|komunikat",
  lead: "(?:(?:magazynu|tygodnika|miesięcznika|dziennika|gazety|pisma|kwartalnika|portalu|portal|serwisie|serwis|stronie|gazecie|gazeta|gazetę|tygodniku|tygodnik|magazynie|magazyn|miesięczniku|miesięcznik|dzienniku|dziennik|blogu|piśmie|agencję|agencja|redakcję|redakcja)(?: internetow\\p{L}+)? )?|(?:moim|mojej|swoim|swojej|jego|jej|naszym) (?:[\\p{Ll}’']+[,:]? ){1,5}?",
  ends: "i (?:jest|został|publikuj|przedruk)|za zgodą|na licencji|pod tytułem|{date}|w dniu|który|która|gdzie|jest|został|w ramach",
  formal: "zgod|licencj|creative commons|przedruk|oryginał|prawa zastrzeżone|copyright|opublikowan",
  titled: "(?:pod|z) (?:tytułem|nagłówkiem)|zatytułowan[yae]",
  by: "autor(?:ka|zy)?|tekst|opracował[a]?|rozmawiał[a]?|napisał[a]?|oprac\\.",
  wrote:
    "tekst(?: i (?:zdjęcia|foto))?|autor(?:ka|zy|ki)?(?: tekstu| artykułu)?|opracował[ay]?|opracowali|opracowanie|opr(?:ac)?\\.|rozmawiał[ay]?|rozmawiali|napisał[ay]?|pisze|notował[a]?|wysłuchał[a]?|reportaż|wywiad|dziennikar(?:z|ka)|redaktor(?:ka)?",
  author: "autor(?:ka|a|ki)?",
  my: "mój|moja|moje|mojego|mojej",
  iWrote: "napisał[ae]m",
  crafts:
    "(?:fot(?:o|ografie?|\\.)?|zdjęci[ea]|wideo|ilustracj[ae]|grafika|mapa|rys\\.|tłumaczeni[ea]|tłum\\.|przekład|przełożył[a]?|przetłumaczył[a]?|redakcja|redagował[a]?|montaż|źródło|korekta|współpraca)(?: autora)?",
  posted:
    "(?:opublikował[a]?|dodał[a]?|zamieścił[a]?|(?:opublikowane|opublikowano|dodane|dodano)(?: \\d.{3,40}?)? przez)",
  desk: "redakcja(?: .{2,40})?|oprac\\.? red\\.|red\\.?|agencje|informacja prasowa",
  and: "i|oraz|&",
  aided: "z wykorzystaniem|na podstawie|przy współpracy|z informacjami",
  institution:
    "uniwersytet(?:u)?|politechnika|instytut|akademia|wydział|fundacja|szkoła|centrum|szpital|stowarzyszenie",
  role: "(?:korespondent(?:ka)?|redaktor(?:ka)?|dziennikar(?:z|ka)|reporter(?:ka)?|publicyst(?:a|ka)|profesor|pisar(?:z|ka)|historyk|historyczka|ekonomist(?:a|ka)|adiunkt(?:ka)?|wykładow(?:ca|czyni)|doktorant(?:ka)?|badacz(?:ka)?|dyrektor(?:ka)?)(?: .{0,80})?",
  reporting: "(?:relacja|opracowanie|relacjonował[a]?)(?: ?:)?",
  editing: "(?:redakcja|redagował[a]?|tłumaczenie|tłum\\.)(?: ?:)?",
  editor: "red\\.|redakcja|oprac\\.",
  picture: "(?:fot(?:o|ografia|\\.)|zdjęci[ea]|wideo|ilustracja|grafika|mapa|rys\\.)",
  label:
    "(?:od tłumacz(?:a|ki)|(?:przyp\\.|przypis|uwaga) tłum(?:\\.|acz(?:a|ki))|(?:od redakcji|nota (?:redakcyjna|od redakcji)|uwaga|przyp\\. red\\.))",
  forbids:
    "zabronion[aey]|zakazan[aey]|nie (?:może|mogą|wolno)|bez (?:\\p{L}+ ){0,4}(?:zgody|zezwolenia|pozwolenia)|wymaga (?:\\p{L}+ )?zgody",
  reserved: "(?:wszelkie|wszystkie) prawa(?: \\([^)]*\\))? zastrzeżone",
  noOutlet: "my|tutaj|autor\\p{L}*$",
  at: "w|na|dla",
  from: "z|ze",
  preface: "",
  basedOn: "na podstawie|opart[yae] na",
  offers:
    "przedruk (?:materiałów )?(?:dozwolon|zabronion|możliw)\\p{L}*|kopiowanie|możesz|można|nasze (?:teksty|artykuły|materiały)",
  tells: "^(?:kiedy|gdy|odkąd|choć)|powiedział[aio]?|mówi|zapytał[aio]?|chce|nigdy",
  itself: "to|ten",
  ours: "nasz\\p{Ll}*",
  distributed: "dystrybuowan[yae] przez|rozpowszechnian[yae] przez",
  newsletter: "newsletter|zapisz się",
  dayLead: "z|ze|od|w|we",
  newsroom:
    "(?:to |jest )?[^.]{0,60}?(?:redakcja|agencja informacyjna|portal|magazyn|gazeta|tygodnik|medium|platforma)",
  helped:
    "z (?:wykorzystaniem|udziałem|pomocą|(?:info|mater|agen|dan)\\p{L}+)|przy (?:współpracy|udziale|wsparciu)|współpraca|dofinansowan\\p{L}*|sfinansowan\\p{L}*|wspieran\\p{L}+ przez|sponsorowan\\p{L}*|stypendium|grantu?",
  beside:
    "partner(?:em|ka|ką)? (?:medialny[m]?|serwisu|portalu)|patron(?:at|em)? medialny[m]?|członk(?:iem|ini|inią) (?:sieci|stowarzyszenia|grupy)|należy do (?:sieci|grupy)",
  career:
    "wcześniej|dawniej|był[ay]? (?:\\p{L}+ ){0,2}?(?:dziennik|reporter|redaktor|publicyst|korespondent)\\p{L}+|(?:pracował|pisał)[a]? (?:w|dla|do)|współpracował[a]? z|publikował[a]? (?:w|na)|freelance\\p{L}*|stażyst\\p{L}+",
  cited: "cytowan\\p{L}+ (?:przez|w)|według|zdaniem|powiedział[a]?|w rozmowie z",
  invites:
    "obserwuj|śledź|subskrybuj|zaprenumeruj|zapisz się|wesprzyj|pobierz|posłuchaj|więcej (?:z|na temat)|czytaj (?:także|też|również|więcej)|najczęściej czytane|polecamy|reklama",
  paid: "(?:artykuł|tekst|treść|materiał) (?:jest )?(?:dostępny|dostępna|przeznaczony)? ?(?:tylko |wyłącznie )?dla (?:naszych )?(?:prenumerator|subskrybent|zalogowan)|(?:zaloguj się|wykup|kup|zaprenumeruj)[^.]{0,40}(?:aby|żeby|by|i) (?:czyta|przeczyta)|(?:aby|żeby|by) (?:czytać dalej|przeczytać (?:cały|całość))|pozostało [^.]{1,12} (?:tekstu|artykułu)",
  appeared: "(?:(?:opublikowan[oey]|ukazał[ao]? się) (?:w|na)|tytuł prasowy|gazeta|czasopismo|medium|publikacja)",
  provided: "(?:(?:tekst|artykuł|treść) )?(?:dostarczon[yae]|udostępnion[yae]) przez",
  continued:
    "(?:czytaj|przeczytaj) (?:dalej|całość|cały (?:artykuł|tekst|wywiad)|resztę(?: artykułu)?)(?: (?:na|w)|:) {X}|cały (?:artykuł|tekst)(?: (?:na|w)|:) {X}",
  translation: "przekład|tłumacz|przełoż",
  jointly: "we współpracy|przy współpracy|wspólnie|razem z",
  sister: "siostrzan\\p{L}+|tej samej grupy|tego samego wydawcy",
  printed: "wydani[aue] (?:papierow|drukowan)\\p{L}+|papierow\\p{L}+ wydani\\p{L}+|numerze \\d+|drukiem",
  reach: "kontakt|napisz do|pisz(?:cie)? na|e-?mail",
  ran: [
    "(?:ukazał[aoy]? się|drukowan[yae]|wydrukowan[yae]|zamieszczon[yae]|opublikowan[yae]){on} (?:w|na łamach|na stronach|na) {X}",
  ],
  writesFor: [
    "{person}(?:,| –)? (?:jest |są |to )?(?:\\p{L}+ ){0,3}?(?:dziennikar|reporter|redaktor|korespondent|publicyst|felietonist)\\p{L}* (?:\\p{L}+ ){0,2}?{X}",
    "{person} (?:pisze|piszą|pracuje|pracują) (?:\\p{L}+ ){0,6}?(?:w|we|dla|do|na łamach) {X}",
  ],
  told: ["(?:powiedział|poinformował|przekazał|wyjaśnił)[aiy]?(?!\\p{L})(?: (?!że)[^.,]{0,40}?)? {X}"],
  paper:
    "Gazet[ayę]|Gazecie|Kurier(?:a|ze|owi)?|Dziennik(?:a|u|owi)?|Tygodnik(?:a|u)?|Przegląd(?:u|zie)?|Wiadomości|Magazyn(?:u|ie)?|Miesięcznik(?:a|u)?|Kwartalnik(?:a|u)?|Trybun[aye]",
  namesake: "Głos(?:u|ie)?|Echo|Echa|Życie|Życia|Czas",
  body: "Agencja|Telewizja|Ministerstwo|Urząd|Stowarzyszenie|Związek|Rada",
  agency: "Agencja",
  supplement: "dodatek|dodatku",
  staff: "Redakcja|Zespół",
  furniture:
    "(?:poprzedni[ae]?|następn[yae]) (?:artykuł|wpis|wiadomość|news)|(?:czytaj|przeczytaj|zobacz) (?:także|też|również|więcej)|polecamy|powiązane(?: artykuły)?|reklama|najczęściej czytane|komentarze(?: \\(\\d+\\))?|dodaj komentarz|zobacz galerię|napisz do nas",
  viewed: "(?:przeczytano|wyświetlono|odsłon:?|wyświetleń:?) \\d[\\d .]*(?: razy)?|\\d[\\d .]* (?:odsłon|wyświetleń)",
  tools:
    "inne aplikacje|(?:powrót|wróć) do [^.]{2,30}|o autor(?:ze|ce|kach)|udostępnij(?: na.{0,30})?|drukuj|zapisz|obserwuj nas(?: na.{0,40})?|prenumerata|newsletter|najpopularniejsze|najnowsze|polecane(?: dla ciebie)?|wiadomości dnia|materiał(?: sponsorowany| partnera)|tagi|tematy|pokaż komentarze|skomentuj|sonda|ankieta|galeria|posłuchaj|do góry|o autorze",
  readOn:
    "(?:czytaj|przeczytaj|zobacz|sprawdź|posłuchaj) (?:także|też|również|więcej|dalej)(?: .{2,20})?|więcej (?:o .{2,30}|na ten temat)|powiązane|polecamy(?: również)?|warto przeczytać",
  appeal:
    "opinie (?:wyrażone )?w (?:komentarzach|blogach)(?!\\p{L}).{0,160}|czas czytania.{0,20}|(?:zauważyłeś|widzisz|znalazłeś) (?:błąd|literówkę).{0,120}|napisz do nas.{0,100}|(?:zapisz się|zasubskrybuj|subskrybuj|zamów|odbieraj|dołącz)(?=.*(?:newsletter|grup|kanał|biuletyn|subskryp|powiadom|społeczno)).{0,160}|(?:obserwuj|śledź|polub) nas (?:na|w|też).{0,120}|(?:wesprzyj|wspieraj|pomóż|przekaż)(?=.*(?: nas|dziennikar|redakcj|niezależn|nasz)).{0,160}|pobierz (?:naszą )?aplikację.{0,80}|(?:masz|macie|wiesz|byłeś) (?=.*[?]).{0,40}(?:temat|informacj|zdjęci|świadkiem|sygnał).{0,200}|(?:posłuchaj|odsłuchaj) (?:tego )?artykułu?.{0,40}|(?:dalszy|dalsza|ciąg) .{0,20}(?:pod|poniżej).{0,60}|(?:ta strona|ten serwis|nasza strona|używamy) .{0,30}(?:cookies|ciasteczk).{0,240}|(?:aby|żeby) (?:skomentować|dodać komentarz).{0,140}|(?:artykuł|materiał|treść) (?:tylko )?dla (?:prenumeratorów|subskrybentów).{0,80}|pozostało .{0,40}(?:%|artykuł).{0,60}",
  sections:
    "wiadomości|aktualności|strona główna|opinie|felietony?|komentarze|sport|polityka|gospodarka|biznes|kultura|społeczeństwo|świat|kraj|region|lokalne|nauka|technologie|zdrowie|edukacja|wywiady?|reportaże?|blog|artykuły|prasa|media|życie",
  carried: "przedruk (?:z|ze|za) [^:()]{2,40}|przedruk|przekazane|podane dalej|repost",
  aboutMe: "o mnie|kim jestem",
  heard: "posłuchaj|wideo|podcast",
  mailSubject: "temat",
  mailFrom: "od",
  mailOther: "do|wysłano|data",
  mistake: "błąd|redak",
  readingTime: "czas czytania",
  minutesRead: "czytania",
  follow: "obserwuj",
  licence: "licencj",
  filler: "tutaj|tu",
  caseBy: "w|we|z|ze|na|dla|od",
  caseEnd: "u|ie|ze|ce|im|ym|ej|ach|owi|iego|ego",
  yearWord: "roku|r\\.",
  shown: "opublik|zaktualizowan|aktualizacja",
  honorific: "inż|mgr|hab|prof|ks",
  pictured: "zdjęcia|fot\\.|foto",
  labelStart: "Artykuł|Tekst",
  labelWord: "Drukuj|Udostępnij|Reklama|Komentarze|Czytaj",
  nameJoint: "i|z",
  titleSmall: "w",
  byName: "przez",
  byMaker: "przez",
  signed: "przez|od",
  withHelp: "z",
  serves: "dla",
  placed: "w",
  of: "z",
  be: "jest|są|to|to jest",
  noName: "To|On$|Ona|My$",
  tellsOf: "jest|pisze|pracuje|mieszka|zajmuje|kieruje|wykłada|publikuje",
  writes: "pisze",
  aboutWriter: "o autorze|o autorce",
  writerLabel: "[Tt]ekst|Autor",
  textOf: "artykułu|tekstu|artykuł",
  mailForwarded: "początek przekazywanej wiadomości:",
  hourLead: "o|godz\\.?",
  timeUnit: "minuty?|godzin[aęy]?|dzień|dni|tygodni[ea]?|tydzień|miesi(?:ąc|ące|ęcy)|lat[a]?|rok",
  otherMade: "książka|powieść|film|przekład|tłumaczenie",
  roleWord: "Dziennikarz|Dziennikarka|Redaktor(?:ka)?|Korespondent(?:ka)?|Reporter(?:ka)?",
  abbreviations: "np|tzn|tj|prof|mgr|inż|hab|ul|nr|str|godz|proc|tys|mln|mld|m\\.in|św|ks|tzw|fot",
  endMark: "koniec",
  theWriter: "(?:autorka|autor|dziennikarz|dziennikarka)",
  account: "Gość",
  photographer: "fotograf\\p{L}*",
  titledAnd: "Oraz",
  adapted: "(?:ten|ta) \\p{L}+ (?:jest adaptacją|został[ao]? zaadaptowan[ya]) ",
  house: "Grupa|Wydawnictwo",
};
