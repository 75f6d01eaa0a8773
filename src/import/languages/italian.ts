import type { Wordbook } from "./wordbook.ts";

const NOUN =
  "(?:lettera|guida|tutorial|poesia|recensione|brano|scritto|ritratto|articolo|testo|pezzo|reportage|inchiesta|intervista|analisi|contenuto|post|editoriale|saggio|racconto|commento|contributo|estratto|versione|traduzione)";
const FIRST =
  "(?:originariamente|originalmente|inizialmente|in origine|per la prima volta|prima|precedentemente|in precedenza|per primo)";
const PUBLISHED = "(?:pubblicat[oa]|apparso|apparsa|uscit[oa]|comparso|comparsa|diffuso|diffusa|stampat[oa])";
const IN =
  "(?:(?:su|sul|sulla|sulle|sui|in|nel|nella|da|dal|dalla|dai|per|presso|a cura di)(?!\\p{L})|sull['’]|nell['’]|dall['’])";

/** What is made of an article for others to print. */
const SHORTER =
  "(?:una|la) versione (?:(?:più|molto) )?(?:ridotta|abbreviata|breve|corta|sintetica|condensata|accorciata)(?!\\p{L})(?!.*(?:original|prim[ao]))";

/** Italian. */
export const italian: Wordbook = {
  tag: "it",
  months: [
    "gen(?:naio|\\.)?",
    "feb(?:braio|br\\.|\\.)?",
    "mar(?:zo|\\.)?",
    "apr(?:ile|\\.)?",
    "mag(?:gio|\\.)?",
    "giu(?:gno|\\.)?",
    "lug(?:lio|\\.)?",
    "ago(?:sto|\\.)?",
    "set(?:tembre|t\\.|\\.)?",
    "ott(?:obre|\\.)?",
    "nov(?:embre|\\.)?",
    "dic(?:embre|\\.)?",
  ],
  dates: ["{day}°? {month} {year}"],
  common:
    "di|del|della|dei|il|la|lo|su|sul|sulla|per|con|da|dal|dalla|in|nel|nella|un|una|è|che|dell['’]\\p{L}+|sull['’]\\p{L}+",
  noun: NOUN,
  opens: "io|lui|lei|noi|il|lo|la|gli|le|una?|quest[oa]|di|da|in|con|per|qui",
  where: "dove",
  there: "lì|là",
  translated: "tradu|edi[tz]|foto|illustra",
  issue: "anno|vol\\.?|num(?:ero|\\.)?|n[°º.]|edizione|pag(?:ina|\\.)|p\\.",
  figure: "fig(?:ura|\\.)|tabella",
  part: "sezione|rubrica|inserto|supplemento",
  season: "primavera|estate|autunno|inverno",
  dated: "data(?: di (?:pubblicazione|uscita))?|(?:pubblicato|aggiornato)(?: il)?",
  work: `(?:quest[oa]|quest['’]|il presente|il seguente|la presente|l['’]) ?(?:[\\p{L}-]+ )?${NOUN}`,
  atSource: "(?:leggi|leggere|continua|vedi)(?: \\p{L}+){0,4} (?:alla|sulla|nella) fonte(?: originale)?",
  inward: [
    `(?:il|lo|la|l[’']) ?(?:[\\p{L}-]+ )?${NOUN}(?: [\\p{L}-]+)? è d(?:i|el|ella) (?<author>[^,]{3,60}),(?: [^,]{3,80},){0,3} ${PUBLISHED} (?:su|da|dal|dalla|in) {X}`,
    "(?:prima pubblicazione|pubblicazione originale)(?: su| in)?\\s*[:–—-]?\\s+{X}",
    "(?:riprendiamo|pubblichiamo|riproponiamo|ripubblichiamo|condividiamo|riportiamo) .{0,140}?(?:pubblicat[oa]|apparso|apparsa|uscito|uscita)(?: il [^,.]{2,25}?)? (?:su|sul|sulla|da|dal|dalla|in) {X}",
    `{work} (?:è|è stat[oa]|era stat[oa]|fu|era) (?:${PUBLISHED} )?${FIRST} (?:${PUBLISHED} )?(?:il {date} )?${IN} ?{X}`,
    `{work} (?:è|è stat[oa]) (?:ripubblicat[oa]|ripres[oa]|tratt[oa]|riprodott[oa]|preso)(?: qui)?(?: con (?:il )?(?:permesso|l['’]autorizzazione|gentile concessione))? (?:di|da|dal|dalla|dall['’]|del|della) ?{X}`,
    `{work} (?:proviene|viene) (?:da|dal|dalla|dall['’]) ?{X}`,
    `(?:${NOUN} )?${FIRST} ${PUBLISHED}(?:,? (?:il|in data) {date},?)? ${IN} ?{X}`,
    `(?:${NOUN} )?${PUBLISHED} ${FIRST}(?:,? (?:il|in data) {date},?)? ${IN} ?{X}`,
    "(?:ripubblicat[oa]|pubblicat[oa]|riprodott[oa]|ripres[oa])?(?: qui)? ?(?:per gentile concessione|con il (?:gentile )?(?:permesso|consenso)|con l['’](?:gentile )?autorizzazione|su gentile concessione|cortesia) (?:di|de|del|della|dell['’]) ?{X}",
    "(?:ripubblicat[oa]|ripres[oa]|tratt[oa]) (?:da|dal|dalla|dall['’]) ?{X}",
    "(?:leggi|leggete|leggere|qui|vai al)(?: qui)? ?(?:l['’]articolo |il testo |la versione )?originale (?:complet[oa] )?(?:su|sul|sulla|di|da|in|pubblicat[oa] (?:su|da)) ?{X}",
    "(?:l['’]|il |la )?(?:articolo|testo|versione|fonte|pubblicazione) originale(?: è (?:stat[oa] )?\\p{L}+)?(?: ?:| su| sul| da| di| in) ?{X}",
    `(?:{work} è |quest[oa] è |si tratta di )(?:una? |la |il )?(?:cross-?post|repost|copia|replica|ripubblicazione|riproduzione|ristampa)(?: (?:di un|di una|del mio|del|dell['’]|della|di) ?(?:[\\p{L}-]+ )?(?:${NOUN}|originale)(?: originale)?(?: pubblicat[oa])?)? (?:di|da|dal|dalla|su|sul|sulla|in) ?{X}`,
    "(?:repost|cross-?post) (?:di|da|dal) {X}",
  ],
  outward: [
    "{work} (?:è|e|sono|era) (?:stat[oaie] )?(?:ripres[oaie]|tradott[oaie]|rilanciat[oaie]) .*",
    `{work} (?:è|è stat[oa]) (?:anche|poi|successivamente|in seguito|contemporaneamente|inoltre) .*`,
    `(?:anche) ${PUBLISHED} .*`,
    `{work} (?:è|è stat[oa]) ${PUBLISHED} anche .*`,
    "(?:{work} (?:è|è stat[oa]) )?(?:ripubblicat[oa]|ripres[oa]|riprodott[oa]|rilanciat[oa]) (?:su|sul|sulla|in|nel|nella) .*",
    "(?:{work} (?:è|è stat[oa]) )?(?:\\p{L}+ )?(?:in (?:collaborazione|partnership|cooperazione) con|nell['’]ambito d).*",
    `${SHORTER}.*`,
    "(?:una|la) (?:traduzione|versione) (?!italiana|in italiano|ridotta|originale|precedente|prima|modificata|aggiornata|ampliata|estesa|d[ie] )(?:in )?\\p{L}+ (?:d(?:i |el|ell)\\S* ?.{3,30}? )?(?:è|sarà|esce|uscirà) (?!.*(?:original|prim[ao])).*",
    "{work} è stat[oa] (?:poi |anche |successivamente )?(?:ripubblicat[oa]|ripres[oa]|riprodott[oa]|rilanciat[oa]|tradott[oa]) (?:da|dal|dalla|dall['’]|dai) ?(?!.*(?:permess|concession|autorizzazion|licenza)).*",
    "[^,;:«»“”]{2,60}? (?:ha|hanno) (?:poi |anche |successivamente )?(?:ripres[oa]|ripubblicat[oa]|riprodott[oa]|rilanciat[oa]|tradott[oa]) (?:quest[oa]|quest['’]|il|la|l['’]) ?(?:\\p{L}+ )?(?:articolo|testo|inchiesta|reportage|intervista|saggio|pezzo|servizio|racconto).*",
  ],
  joint: [
    "(?:{work} (?:è|è stat[oa]) )?(?:co-?)?pubblicat[oa] (?:in (?:collaborazione|partnership|cooperazione)|congiuntamente|insieme) (?:con|a|al|alla) ?{X}",
    "(?:{work} (?:è|è stat[oa]) )?co-?pubblicat[oa] (?:con|da|su) ?{X}",
    `(?!.*(?:anche))${SHORTER}.{1,80}? (?:su|sul|sulla|sull[’']|in|nel|nella|da|dal|dalla) ?{X}`,
  ],
  feedFooter:
    "(?:l['’]articolo|il (?:post|contenuto)) {title} (?:proviene da(?:l|lla|ll['’])?|sembra essere il primo su|(?:è apparso|è uscito|appare|è stato pubblicato) (?:prima|per la prima volta|originariamente) su(?:l|lla|ll['’])?) ?{X}",
  inLanguage: "in (?:lingua )?{language}",
  hinted: [
    "(?:estratto|brano tratto) (?:dal|da) (?:libro|romanzo|volume):? {X}",
    `(?:${NOUN} )?${PUBLISHED}(?: (?:per primo|prima))? (?:su|sul|sulla|in|nel|da) ?{X}`,
    `[^.,;:]{3,70}, (?:${FIRST} ${PUBLISHED}|${PUBLISHED} ${FIRST}) ${IN} ?{X}`,
    `{work} è (?:apparso|uscito|stato pubblicato) (?:il {date} )?(?:su|sul|in|nel|da) ?{X}`,
    "(?:via|fonti?|pubblicato su|testo di|credito|tratto)\\s*[:–—-]?\\s+{X}",
    "ho scritto {work} (?:originariamente )?per {X}",
  ],
  first:
    "originari|anteriormente|prima volta|in anteprima|precedente|per prim[oa]|inizial|prima|originariamente|originalmente|inizialmente|per la prima volta|in origine",
  published:
    "pubblic|appar|usc(?:ì|it)|edit[oa]|scritt|prodott|realizzat|andat[oa] in onda|stampa|compars|diffus|stampat|mandato in onda|scritto|pubblicat|apparso|apparsa|uscit",
  taken:
    "riprend|riproduz|riprodu|tratto|tratta|estratt|gentile concession|cortesia|condivid|tradott[oa] da|adattat|autorizz|permess|licenza|ripres[oa]|ripubblic|riprodott|riproduc|concess|licenza aperta|ripubblicat|gentile concessione|permesso|autorizzazione|tratt[oa] da",
  source: "fonti|fonte",
  also: "anche|poi|successivamente|in seguito|collaborazione|partnership",
  original: "originariamente|originalmente|original[ei]",
  otherWork:
    "studio|ricerca|tesi|tweet|video|foto|immagine|sentenza|ricetta|documento|libro|film|canzone|serie|comunicato",
  lead: "(?:(?:il|lo|la|i|gli|le|l['’]) ?)?(?:(?:sito(?: web)?|pagina|portale|blog|quotidiano|giornale|rivista|settimanale|mensile|agenzia(?: di stampa)?|edizione|testata|piattaforma|newsletter|magazine)(?: (?:online|partner|indipendente))?(?: (?:di|del|della|dell['’]))? ?)?|(?:mio|suo|nostro) (?:[\\p{Ll}’']+[,:]? ){1,5}?",
  ends: "e (?:è|viene|qui|ri\\p{L}+|tradott\\p{L}*|pubblicat\\p{L}*)|con (?:il |l['’])?(?:permesso|autorizzazione|licenza|titolo)|sotto|il {date}|nel {date}|che|come parte|dove|è|di \\p{L}+ \\p{L}+|qui|per gentile",
  formal:
    "permesso|autorizzazione|licenza|creative commons|ripubblic|riprodu|original|diritti riservati|riproduzione riservata|copyright|concessione",
  titled: "(?:con|sotto) il titolo(?: di)?|intitolat[oa]|dal titolo",
  by: "di|testo(?: di)?|a cura di|scritto da|articolo di|intervista di|redazione",
  wrote:
    "testi?(?: e foto)?(?: di| a cura di)?|(?:un (?:articolo|reportage|testo|racconto|commento|approfondimento|ritratto|editoriale|saggio|servizio)|un['’](?:intervista|inchiesta|analisi|opinione)|una (?:cronaca|recensione|lettera|storia|riflessione|rubrica)|articolo|intervista|reportage|commento|servizio|analisi) (?:di|a cura di)|a cura di|scritto da|autor[ei]|autrice|giornalista|dal(?:la|l[’'])? ?nostr[oa] (?:inviat[oa]|corrispondente)(?: (?:a|da|in) [\\p{L}-]+,?)?|intervista|di",
  author: "(?:dell|l)['’](?:autore|autrice)",
  my: "mio|mia",
  iWrote: "ho scritto|avevo scritto",
  crafts:
    "(?:foto(?:grafie|grafia)?|immagin[ei]|video|illustrazion[ei]|grafica|mapp[ae]|traduzione|tradott[oa]|traduttore|traduttrice|editing|revisione|montaggio|fonte|riprese|con la collaborazione)(?: di| da| a cura di)?",
  posted: "(?:pubblicato|postato|inserito|inviato)(?: (?:il|in) .{3,40}?)? da",
  desk: "(?:la )?redazione(?: .{2,40})?|agenzie|red\\.|comunicato stampa|ufficio stampa",
  and: "e|ed|&",
  aided: "con|con agenzie|e agenzie|con informazioni",
  institution:
    "universit[àa]|istituto|facoltà|scuola|fondazione|accademia|centro|politecnico|ospedale|associazione|consiglio",
  role: "(?:corrispondente|redattore|redattrice|giornalista|inviat[oa]|editor|caporedattore|scrittore|scrittrice|autore|autrice|storic[oa]|economista|avvocat[oa]|docente|professor(?:e|essa)|ricercat(?:ore|rice)|direttore|direttrice)(?: .{0,80})?",
  reporting: "(?:redazione|servizio|testo|contributo)(?: di| a cura di)|scritto da",
  editing: "(?:editing|modificato|revisione|traduzione|tradotto)(?: di| da)",
  editor: "editing|revisione",
  picture: "(?:foto(?:grafia|grafie)?|immagin[ei]|video|illustrazion[ei]|grafico|mappa|didascalia|in copertina)",
  label:
    "(?:nota (?:del traduttore|della traduttrice)|ndt|nota(?: (?:del|della|dell['’]) ?(?:redazione|editore|autore))?|ndr|avvertenza|crediti)",
  forbids:
    "riproduzione (?:\\p{L}+,? ?){0,6}(?:vietata|riservata)|vietat[oa]|è proibit[oa]|non (?:può|possono) essere|senza (?:\\p{L}+ ){0,4}(?:autorizzazione|permesso|consenso)",
  reserved: "tutti i diritti (?:sono )?riservati|riproduzione riservata",
  noOutlet: "(?:sito|blog|rivista|giornale)$|noi|(?:l['’])?autor[ei]$|qui",
  at: "su|sul|sulla|in|per",
  from: "da|dal|dalla|dall['’]",
  preface: "si noti che|segnaliamo che",
  basedOn: "basat[oa] su|si basa su",
  offers:
    "(?:è )?(?:vietata|consentita|permessa) la riproduzione|(?:la )?riproduzione (?:riservata|vietata|consentita|anche)|potete|puoi|si può|(?:i|le) nostr[ie]|nostr[ie] (?:articoli|testi|contenuti)|ripubblica(?:te)? (?:quest|i nostri)",
  tells: "^(?:quando|da quando|sebbene)|ha detto|dice|disse|ha chiesto|vuole|mai",
  itself: "quest[oa]|ciò",
  ours: "nostr[ao]",
  distributed: "distribuit[oa] da",
  newsletter: "newsletter|iscriviti|iscrivetevi",
  dayLead: "il|dal?|del|in data",
  newsroom:
    "(?:un|una|il|la) [^.]{0,80}?(?:testata|redazione|agenzia di stampa|rivista|giornale|quotidiano|piattaforma|organizzazione giornalistica|sito di informazione)",
  helped:
    "con (?:l['’]|le |il |la |i )?(?:info|agenz|mater|dati|contribut|collaborazione|sostegno|supporto)\\p{L}*(?! con)|contribu(?:ito|isce|zione|ti)|ha(?:nno)? collaborato|finanziat[oaie] da|sostenut[oaie] da|sponsorizzat[oaie]",
  beside:
    "(?:media )?partner (?:di|del|della)|membro (?:di|del|della|dell['’]) ?(?:\\p{L}+ )?(?:rete|network|associazione|consorzio|gruppo)|affiliat[oa] (?:a|al|alla)",
  career:
    "è stat[ao] (?:\\p{L}+ ){0,3}(?:direttore|direttrice|redattore|redattrice|giornalista|inviat[oa]|corrispondente) (?:di|per|del|della|a)|in precedenza|precedentemente|ex (?:direttore|direttrice|redattore|redattrice|giornalista|inviat[oa]|corrispondente)|ha (?:lavorato|scritto|collaborato) (?:per|con|a|al|alla)|freelance|prima di (?:entrare|arrivare)|stagista",
  cited:
    "(?:citat[oaie]|ripres[oaie]) da\\p{L}*|secondo|stando a|a dire di|ha(?:nno)? (?:detto|dichiarato|spiegato) (?:a|al|alla|all['’])",
  invites:
    "segui(?:ci|teci)|abbonati|iscriviti|fai una donazione|dona ora|scarica|ascolta|scopri di più|leggi (?:anche|di più)|i più letti|notizie correlate|pubblicità",
  paid: "(?:articolo|contenuto|testo) (?:è )?(?:riservato|esclusivo|disponibile solo)[^.]{0,20} (?:agli|ai|per gli) (?:nostri )?(?:abbonati|iscritti)|(?:abbonati|accedi|registrati)[^.]{0,40}per (?:continuare|leggere|proseguire)|per continuare a leggere|(?:sei )?già abbonato",
  appeared: "(?:(?:pubblicat[oa]|apparso|uscito) (?:su|in|sul|sulla)|testata|giornale|rivista|pubblicazione)",
  provided: "(?:(?:testo|articolo|contenuto) )?fornit[oa] da",
  continued:
    "(?:leggi|leggere|leggete)(?: (?:l['’]articolo|il testo|l['’]intervista|la notizia)) (?:complet[oa]|integrale|intero|originale)(?: (?:su|sul|sulla|in|nel)|:) {X}|(?:continua a leggere|prosegui la lettura)(?: (?:su|sul|sulla|in)|:) {X}|(?:l['’])?articolo (?:completo|integrale)(?: (?:su|sul|sulla|in)|:) {X}",
  translation: "tradott|traduzione",
  jointly: "in (?:collaborazione|partnership|coproduzione)|insieme (?:a|con)|congiuntamente",
  sister:
    "(?:testata|giornale|rivista|quotidiano) (?:sorella|gemell[oa]|dello stesso gruppo)|stesso (?:gruppo|editore)",
  printed: "edizione (?:cartacea|stampata)|versione cartacea|numero \\d+|in edicola",
  reach: "contatt(?:o|a|are|i)|scriv(?:ere|i|ete) a|e-?mail",
  ran: [
    "(?:uscit[oa]|appars[oa]|stampat[oa]|pubblicat[oa]){on} (?:su|sul|sulla|sull['’]|in|nel|nella|nell['’]|dal|dalla) ?{X}",
  ],
  writesFor: [
    "{person},? (?:è|sono|scriv(?:e|ono)|lavora(?:no)?|collabora(?:no)?|segue|si occupa)(?!\\p{L})[^.]{0,90}? (?:per|di|del|della|dell['’]|a|al|alla|all['’]|con|presso)(?: il| la)? ?{X}",
  ],
  told: [
    "ha(?:nno)? (?:detto|dichiarato|spiegato|riferito|raccontato)(?!\\p{L})[^.]{0,40}? (?:a|al|alla|all['’](?:agenzia )?) ?{X}",
  ],
  paper: "Giornale|Corriere|Gazzetta|Gazzettino|Messaggero|Quotidiano|Settimanale|Notizie|Rivista|Cronache|Notiziario",
  namesake: "Secolo|Voce|Eco|Nazione|Mattino|Foglio",
  body: "Agenzia|Stampa|Televisione|Ministero|Comune|Sindacato|Federazione|Rete",
  agency: "Agenzia",
  supplement: "inserto|supplemento",
  staff: "Redazione",
  furniture:
    "(?:articol[oi]|notizi[ae]|post) (?:precedent[ei]|successiv[oa]|seguent[ei])|leggi anche|potrebbe(?:ro)? interessarti(?: anche)?|articoli correlati|notizie correlate|approfondimenti|pubblicità|annuncio|i più letti|commenti(?: \\(\\d+\\))?|lascia un commento",
  viewed: "(?:(?:questo )?articolo )?(?:letto|visto) \\d[\\d.]* volte|\\d[\\d.]* (?:visualizzazioni|letture)",
  tools:
    "altre app|torna (?:a|al|alla|agli) [^.]{2,30}|(?:l[’'])autore|sull[’']autore|chi (?:è|siamo)|condividi(?: (?:su|questo articolo).{0,30})?|stampa|salva|seguici(?: su.{0,40})?|abbonati|newsletter|più (?:letti|visti|popolari)|le più lette|consigliati(?: per te)?|in evidenza|ultime notizie|contenuto sponsorizzato|tag|argomenti|vedi (?:altro|tutti i commenti)|sondaggio|fotogallery|ascolta|torna su|l[’']autore",
  readOn:
    "(?:leggi|guarda|vedi|ascolta) (?:anche|di più|pure|ancora)|(?:potrebbe|potrebbero) interessarti(?: anche)?|(?:per )?approfondi(?:re|mento|menti)|(?:articol|notizi)[oaie] correlat[oaie]|sullo stesso (?:tema|argomento)|continua a leggere|da non perdere",
  appeal:
    "le opinioni espresse (?:nei|in questo|in questi) (?:blog|commenti|forum)(?!\\p{L}).{0,160}|tempo di lettura.{0,20}|(?:hai trovato|segnala) un errore.{0,100}|scriv(?:ici|eteci).{0,100}|(?:iscriviti|registrati)(?!\\p{L}).{0,160}|(?:abbonati|ricevi) (?=.*(?:newsletter|notizie|mail|ora|subito|euro|€|qui|mese|giornale)).{0,160}|seguici (?:su|anche).{0,120}|(?:sostieni|dona|sostenete) (?=.*(?:nostr|giornal|informazione|indipendente|donazione)).{0,160}|(?:aiutaci|la tua donazione|fai una donazione)(?!\\p{L}).{0,160}|scarica (?:la|l[’']|nostra) ?(?:nostra )?(?:app|applicazione).{0,80}|(?:hai|avete) (?:una )?(?:segnalazione|informazioni|storia da raccontare).{0,200}|ascolta (?:questo|l[’']) ?articolo.{0,40}|(?:l[’']articolo )?(?:continua|prosegue) (?:dopo|sotto).{0,60}|(?:questo sito|utilizziamo) .{0,20}cookie.{0,240}|(?:per commentare|i commenti|devi essere).{0,140}|(?:contenuto|articolo) riservato agli abbonati.{0,80}",
  sections:
    "notizie|home|prima pagina|opinioni|rubriche|editoriali?|sport|politica|economia|cultura|società|mondo|esteri|cronaca|locale|scienz[ae]|tecnologia|salute|scuola|interviste|inchieste|attualità|blog|articoli|stampa|spettacoli|vita",
  carried:
    "(?:ripreso|tratto|ripubblicato) d\\p{L}{1,4} [^:()]{2,40}|ripubblicato|ripubblicazione|riprodotto|inoltro|inoltrato|repost",
  aboutMe: "chi sono|su di me",
  heard: "ascolta|guarda|video|audio|podcast",
  mailSubject: "oggetto",
  mailFrom: "da",
  mailOther: "a|inviato|data",
  readingTime: "tempo di lettura",
  minutesRead: "di lettura",
  follow: "segui",
  licence: "licenza",
  filler: "qui|questo|articolo|fonte",
  shown: "pubblicat|aggiornat|modificat",
  hourLead: "alle",
  timeUnit: "minuti|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|minuto",
  weekdayJoin: "il",
  honorific: "[Dd]ott|[Dd]ott\\.ssa|[Aa]vv|[Pp]rof\\.ssa|[Ss]ig|[Ss]ig\\.ra",
  otherMade: "libro|romanzo|film|traduzione",
  labelStart: "Questo|Questa|Testo|Foto",
  labelWord: "Stampa|Condividi|Riproduzione|Riservata|Pubblicità|Abbonati|Commenti",
  titleArticle: "Il|I",
  noTown: "Il",
  nameJoint: "del|della|dei|di|da",
  byName: "di",
  byMaker: "di|da",
  signed: "di|da",
  withHelp: "con",
  serves: "per|di|del|della|da",
  placed: "a|in",
  of: "di|del|della",
  be: "è|sono",
  noName: "Questo|È|Lui|Lei",
  tellsOf: "è|sono|scrive|lavora|vive|insegna|dirige|collabora|si occupa",
  writes: "scrive|si occupa di",
  aboutWriter: "sull['’]autor[ei]",
  theWriter: "(?:il |la |l['’])(?:autore|autrice|giornalista)",
  writerLabel: "[Tt]esto|Autore",
  textOf: "(?:[Aa]rticolo(?: originale)?|[Tt]esto) (?:di|da|del|d[’'])",
  ordinal: "º|ª",
  nameAnd: "e",
  mailForwarded: "inizio messaggio inoltrato:",
  mistake: "error[ei]",
  pictured: "foto(?:grafie)?|immagini",
  roleWord: "Giornalista|Corrispondente|Inviat[ao]|Redattore|Redattrice",
  abbreviations: "dott|sig|pagg?|ecc|avv|ing|Dott|Sig|Avv|Ing",
  endMark: "fine",
  account: "Amministratore",
  photographer: "fotograf\\p{L}*",
  article: "il|la",
  townJoin: "di|del",
  adapted: "quest[oa] \\p{L}+ è (?:un adattamento|stat[oa] adattat[oa]|adattat[oa]) d\\p{L}+ ",
  house: "Gruppo|Edizioni",
};
