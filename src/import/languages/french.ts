import type { Wordbook } from "./wordbook.ts";

const NOUN =
  "(?:lettre|tutoriel|guide|poème|portrait|critique|nouvelle|note de blog|article|texte|papier|reportage|billet|enquête|tribune|entretien|interview|analyse|dossier|chronique|contenu|récit|essai|éditorial|post|dépêche|traduction|version)";
const FIRST =
  "(?:initialement|originellement|originalement|d['’]abord|précédemment|à l['’]origine|en premier(?: lieu)?|pour la première fois|primitivement)";
const PUBLISHED = "(?:publiée?s?|parue?s?|diffusée?s?|éditée?s?|imprimée?s?|postée?s?|mis en ligne)";
const IN = "(?:sur|par|dans|en|chez|à|au|pour|de|du|des|depuis|d['’])";

/** What is made of an article for others to print. */
const SHORTER =
  "(?:une|la) version (?:(?:plus|très|légèrement) )?(?:courte|abrégée|raccourcie|réduite|condensée)(?!\\p{L})(?!.*(?:d['’]abord|initial|original|première fois))";

/** French. */
export const french: Wordbook = {
  tag: "fr",
  months: [
    "janv(?:ier|\\.)?",
    "févr(?:ier|\\.)?|fév\\.?",
    "mars",
    "avr(?:il|\\.)?",
    "mai",
    "juin",
    "juil(?:let|\\.)?",
    "août",
    "sept(?:embre|\\.)?",
    "oct(?:obre|\\.)?",
    "nov(?:embre|\\.)?",
    "déc(?:embre|\\.)?",
  ],
  dates: ["{day}(?:er)? {month} {year}"],
  common: "de|du|des|la|le|les|un|une|dans|par|sur|avec|est|a|été|au|aux|ce|cet|cette|d['’]\\p{L}+|l['’]\\p{L}+",
  noun: NOUN,
  opens: "je|il|elle|nous|vous|le|la|les|une?|ce|cet|cette|par|avec|dans|ici|en|de|voir|lire",
  where: "où",
  there: "là",
  translated: "tradu|édit|photo|illustr",
  issue: "vol\\.?|num(?:éro|\\.)?|n[°º.]|édition|pages?|p\\.",
  figure: "fig(?:ure|\\.)|tableau",
  part: "rubrique|supplément|cahier|section",
  season: "printemps|été|automne|hiver",
  dated: "date(?: de (?:publication|parution))?|(?:publiée?|mise? à jour)(?: le)?",
  work: `(?:(?:ce(?:tte|t)?|le présent|la présente) |l['’] ?)(?:[\\p{L}-]+ )?${NOUN}(?!s|\\p{L})`,
  atSource: "(?:lire|lisez|continuer|voir)(?: \\p{L}+){0,4} (?:à|sur|dans) la source(?: originale)?",
  inward: [
    "(?:première (?:publication|parution)|(?:publication|parution|source) originale|paru(?:tion)? initiale(?:ment)?)\\s*[:–—-]\\s*{X}",
    "(?:nous |on )?(?:reproduisons|publions|republions|relayons|partageons|reprenons) .{0,140}?(?:publiée?|parue?|diffusée?)(?: le [^,.]{2,25}?)? (?:dans|par|sur|en) {X}",
    `{work} (?:a|est|avait|ont) (?:été |d['’]abord été |aussi )?${FIRST} (?:été )?${PUBLISHED}(?:,? (?:le|en) {date},?)? ${IN} ?{X}`,
    `{work} (?:a|est|avait) (?:été )?${PUBLISHED} ${FIRST}(?:,? (?:le|en) {date},?)? ${IN} ?{X}`,
    `{work} (?:provient|est (?:issue?|tirée?|extraite?)|est une reprise) (?:de|du|des|d['’]) ?{X}`,
    `{work} (?:est|a été) (?:republiée?|reprise?|reproduite?|repostée?|traduite?)(?: ici)?(?: avec l['’](?:aimable )?(?:autorisation|accord))? (?:à partir de|depuis|de|du|des|d['’]) ?{X}`,
    `(?:${NOUN} )?${FIRST} ${PUBLISHED}(?:,? (?:le|en) {date},?)? ${IN} ?{X}`,
    `(?:${NOUN} )?${PUBLISHED} ${FIRST}(?:,? (?:le|en) {date},?)? ${IN} ?{X}`,
    "(?:{work} (?:est|a été) )?(?:republiée?|reprise?|reproduite?|publiée?|diffusée?)?(?: ici)? ?avec l['’](?:aimable )?(?:autorisation|accord) (?:de|du|des|d['’]) ?{X}",
    "(?:republiée?|repris|reproduit) (?:à partir de|depuis|de|du|des) ?{X}",
    "(?:lire|lisez|retrouvez|voir|consulter|consultez)(?: ici)? (?:l['’]article |le texte |la version |la publication )?original(?:e)?(?: complet)? (?:sur|de|dans|en|publié (?:sur|par|dans)) ?{X}",
    "(?:l['’]|la |le )?(?:article|texte|version|publication|source) original(?:e)?(?: (?:est parue?|a été publiée?|est disponible|est à lire))?(?: ?:| sur| dans| par| de) ?{X}",
    "(?:la |l['’])?(?:version|publication|texte) originale?(?: de {work})? (?:a été (?:publiée?|mise en ligne)|est parue?|se trouve|peut être lue?) (?:sur|dans|par|chez|à) ?{X}",
    "première publication(?: ?:| sur| dans| par| le {date} (?:sur|dans|par)) ?{X}",
    `(?:{work} est |ceci est |c['’]est |il s['’]agit d['’])(?:une? |la |le )?(?:copie|repost|cross-?post|miroir|republication|reprise|reproduction|réédition)(?: (?:d['’]une?|de l['’]|du|de mon|de) ?(?:[\\p{L}-]+ )?${NOUN}(?: original)?(?: (?:parue?|publiée?))?)? ?(?:de|du|des|d['’]|depuis|sur|dans) ?{X}`,
    "(?:repost|cross-?post) (?:de|du|depuis) {X}",
    `{work} (?:se base sur|est basée? sur|reprend|s['’]appuie sur) (?:celui|celle|une? [\\p{L}-]+) ${FIRST} ${PUBLISHED} ${IN} ?{X}`,
  ],
  outward: [
    `{work} (?:a|est|sera) (?:été )?(?:également|aussi|ensuite|par la suite|simultanément|plus tard) .*`,
    `(?:également|aussi) ${PUBLISHED} .*`,
    `(?:{work} (?:a été|est) |(?:notre|mon|ma) ${NOUN}[^.:]{0,60}? (?:a été|est) |(?:notre )?${NOUN} |dépêche (?:de l['’])?\\p{Lu}[\\p{L} ]{1,20} )?(?:republiée?|reprise?|reproduite?|relayée?) (?:par|sur|dans|en) .*`,
    "(?:{work} (?:a été|est) )?(?:(?:publiée?|produite?|réalisée?|écrite?) )?(?:en (?:partenariat|collaboration|coopération|association) avec|dans le cadre d) ?.*",
    `${SHORTER}.*`,
    "(?:une|la) (?:traduction|version) (?!française|courte|originale|antérieure|précédente|première|modifiée|remaniée|actualisée|longue)\\p{L}+ (?:de (?:ce|cet|cette|l['’]|la) ?.{3,30}? )?(?:a été|est|sera) (?!.*(?:d['’]abord|initial|original|première fois)).*",
    "[^,;:«»]{2,60}? (?:a|ont) (?:également |aussi |ensuite |depuis )?(?:repris|reproduit|relayé|traduit|republié) (?:cet?(?:te)?|l['’]|le|la) ?(?:\\p{L}+ )?(?:article|texte|enquête|reportage|entretien|tribune|papier|billet|récit).*",
  ],
  joint: [
    "(?:{work} (?:a été|est) )?(?:publiée?|parue?|coéditée?) (?:en (?:partenariat|collaboration|coopération|association)|conjointement) avec ?{X}",
    "(?:{work} (?:a été|est) )?co-?publiée? (?:avec|par|dans|sur) ?{X}",
    "(?:{work} est )?(?:une )?co-?publication (?:avec|de) ?{X}",
    `(?!.*(?:également|aussi))${SHORTER}.{1,80}? ${IN} {X}`,
  ],
  feedFooter:
    "(?:l['’]article|le (?:billet|post|contenu|texte)|la publication) {title} (?:est apparue?|est parue?|apparaît|a été publiée?|est publiée?) (?:en premier|d['’]abord|pour la première fois|initialement) (?:sur|dans|chez) {X}",
  inLanguage: "en {language}",
  hinted: [
    "(?:extraite?s?|tirée?s?) (?:de|du|des|d['’]) ?{X}",
    `${NOUN} ${PUBLISHED}(?:,? (?:le|en) {date},?)? (?:sur|dans|par|chez) ?{X}`,
    `${PUBLISHED},? (?:le|en) {date},? (?:sur|dans|par|chez) ?{X}`,
    `[^.,;:]{3,70}, (?:${FIRST} ${PUBLISHED}|${PUBLISHED} ${FIRST}) ${IN} ?{X}`,
    `{work} (?:est|a été) (?:parue?|publiée?)(?:,? (?:le|en) {date},?)? (?:sur|dans|par|chez) ?{X}`,
    "(?:via|sources?|paru dans|publié (?:sur|dans|par)|texte de|crédit|un article de|avec)\\s*[:–—-]?\\s+{X}",
  ],
  first:
    "préalablement|initiale|premièr|première fois|en primeur|d['’]origine|en premier|à l['’]origine|initial|précédemment|d['’]origine|initialement|d['’]abord|originellement|pour la première fois|première publication",
  published:
    "écrit|rédigé|produit|réalisé|imprim|signé|mise? en ligne|sort|mis(?:e)? en ligne|sorti|apparu|édité|publi|paru|diffus",
  taken:
    "reprodui|repren|extraite? d|aimable|avec l['’]accord|autoris|adapté d|licence|traduit d|republ|permission|reprend|repris|reproduit|tiré|emprunté|autorisé|courtoisie|gracieuseté|republi|reprise de|autorisation",
  source: "sources?",
  also: "également|aussi|ensuite|par la suite|partenariat|collaboration",
  original: "originalement|initialement|originale?s?|originaux",
  otherWork:
    "étude|recherche|thèse|tweet|vidéo|photo|image|jugement|recette|document|livre|film|chanson|série|communiqué",
  lead: "(?:(?:le|la|les|l['’]|du|de la|notre|nos) ?)?(?:(?:site(?: web| internet)?|magazine|journal|quotidien|revue|blog|média|hebdomadaire|mensuel|portail|agence(?: de presse)?|édition(?: papier)?|numéro(?: [\\p{L}\\d]+){0,3}|partenaires?|confrères?|newsletter)(?: (?:belge|suisse|français|québécois|en ligne|indépendante?))?(?: (?:de|du|d['’]))? ?)?|(?:mon|son|leur|notre) (?:[\\p{Ll}’']+[,:]? ){1,5}?",
  ends: "de l['’]auteure?|et (?:est|a|nous|reproduit|republi|repris|traduit|re)|avec (?:l['’]|son )|sous (?:licence|le titre|une)|le {date}|en {date}|qui|dont|où|est|dans le cadre|par \\p{L}+ \\p{L}+|ici|un média|une",
  formal: "autorisation|licence|creative commons|republi|reprodu|original|droits réservés|copyright|accord",
  titled: "sous le titre|avec (?:pour|le) titre|intitulée?",
  by: "par|texte(?: de)?|propos recueillis par|écrit par|rédigé par|auteure?|un (?:article|reportage) de",
  wrote:
    "textes?(?: et photos)?(?: de| par)?|un (?:article|reportage|texte|entretien|récit|portrait|dossier|billet|édito(?:rial)?|point de vue|décryptage|grand format|témoignage|papier|essai) (?:signé )?(?:de|par)|une (?:enquête|interview|tribune|chronique|analyse|critique|lettre|étude|contribution|recension|investigation) (?:signée )?(?:de|par)|(?:un )?(?:entretien|interview|grand entretien) avec .{3,50}?,? (?:réalisée?|menée?|recueillie?|conduite?) par|de notre (?:correspondante?|envoyée? spéciale?)(?: permanente?)?(?: (?:à|en|au|aux|dans) [\\p{L}’'-]+(?: [\\p{L}’'-]+)?)?,?|(?:entretien|interview|reportage|article|enquête|récit)(?: réalisée?)?(?: par| de)?|auteure?s?|signé|journaliste|rédact(?:eur|rice)|propos recueillis(?: et traduits)? par|écrit par|notre (?:correspondante?|envoyée? spéciale?)",
  author: "l['’](?:auteure?|autrice)",
  my: "mon|ma|mes",
  iWrote: "j['’]ai (?:écrit|rédigé|signé)|j['’]avais (?:écrit|rédigé)",
  crafts:
    "(?:photos?|photographies?|images?|vidéos?|illustrations?|infographies?|dessins?|cartes?|traduction|traduite?|tradui?ts?|adaptation|adapté|édition|édité|relecture|montage|source|crédits?|caméra|mise en page|avec la collaboration|avec la contribution)(?: de l['’]anglais)?(?: de| par)?",
  posted: "(?:publié|posté|mis en ligne|proposé|envoyé|ajouté|rédigé)(?: le .{3,40}?)? par",
  desk: "(?:la )?rédaction(?: .{2,40})?|agences?|avec agences|service .{2,30}|le service .{2,30}|équipe .{2,30}",
  and: "et|&",
  aided: "avec|avec (?:l['’])?(?:agences?|information)|et les agences",
  institution:
    "universit[éy]|institut|école|faculté|fondation|académie|centre|cnrs|inserm|conseil|hôpital|association|sciences po",
  role: "(?:journaliste|correspondante?|envoyée? spéciale?|rédact(?:eur|rice)|édit(?:eur|rice)|chroniqueu(?:r|se)|professeure?|auteure?|autrice|écrivaine?|historien(?:ne)?|économiste|sociologue|enseignante?|doctorante?|maître(?:sse)? de conférences|chercheu(?:r|se)|direct(?:eur|rice))(?: .{0,80})?|service .+",
  reporting: "(?:reportage|avec la contribution|rédigé|avec|par)(?: de| par)|écrit par",
  editing: "(?:édité|édition|version française|traduit|rédaction)(?: par| de)?",
  editor: "relecture|édité par",
  picture: "(?:photo(?:graphie)?s?|images?|vidéos?|illustrations?|infographies?|cartes?|crédits? photos?|légende)",
  label:
    "(?:note (?:du traducteur|de la traductrice)|ndt|n\\.d\\.t\\.?|(?:note|ndlr|n\\.d\\.l\\.r\\.?)(?: de la rédaction| de l['’]éditeur| de l['’]auteur)?|avertissement|crédits?)",
  forbids:
    "interdite?s?|ne (?:peu(?:t|vent)|doi(?:t|vent)|saurai(?:t|ent)) (?:pas )?être|sans (?:\\p{L}+ ){0,4}(?:autorisation|accord|consentement|permission)|droits de reproduction[^.]{0,40}réservés",
  reserved: "tous droits(?: de reproduction[^.]{0,40})? réservés",
  noOutlet: "(?:site|blog|revue|journal)$|nous|(?:l['’])?auteure?s?$|ici",
  at: "dans|sur|pour|chez",
  from: "de|du|d['’]",
  preface: "veuillez noter que|à noter que|notez que",
  basedOn: "basée? sur|se base sur|s['’]appuie sur|fondée? sur",
  offers:
    "(?:toute )?reproduction (?:interdite|autorisée|totale|même|partielle)|vous pouvez|vous êtes|republiez|nos (?:articles|textes|contenus|enquêtes)|reproduisez|n['’]hésitez pas",
  tells: "^(?:quand|lorsque|depuis que|bien que)|a dit|ont dit|disait|raconte|a demandé|veut|veulent|jamais",
  itself: "ceci|cela|ce qui suit",
  ours: "notre",
  distributed: "distribuée? par",
  newsletter: "newsletter|infolettre|inscri(?:vez|re)\\p{L}*",
  dayLead: "le|du|de",
  newsroom:
    "(?:un|une|le|la) [^.]{0,80}?(?:média|rédaction|agence de presse|site d['’]information|magazine|journal|revue|plateforme|organisation de presse)",
  helped:
    "avec (?:l['’]|les |la |le |des |du )?(?:info|agen|mat[ée]r|contribution|collaboration|concours|aide|soutien)\\p{L}*|contribu\\p{L}+|(?:a|ont) (?:participé|collaboré)|soutenue?s? par|financée?s? par|subvention\\p{L}*|parrainée?s? par|sponsorisée?s?",
  beside:
    "partenaires? (?:média )?(?:de|du|des)|membre (?:de|du|des)(?: la| l['’])? ?(?:réseau|association|alliance|groupe|syndicat)|affiliée? (?:à|au)|filiale (?:de|du)",
  career:
    "a été (?:\\p{L}+ ){0,3}(?:journaliste|correspondant|rédact|reporter|pigiste)\\p{L}* (?:\\p{L}+ )?(?:à|au|pour|de|chez)|anciennement|auparavant|autrefois|ancien(?:ne)?s? (?:journaliste|rédact|correspond|chef|reporter)\\p{L}*|ex-(?:journaliste|rédact|correspond)\\p{L}*|a (?:longtemps )?travaillé (?:à|au|pour|chez)|a écrit pour|pigiste|free-?lance|avant de rejoindre|passée? par",
  cited:
    "(?:citée?s?|relevée?s?) par|selon|d['’]après|a dit|(?:a|ont) (?:déclaré|confié|indiqué|affirmé|expliqué) (?:à|au)",
  invites:
    "suivez|abonnez-vous|s['’]abonner|faites un don|téléchargez|écoutez|en savoir plus|lire (?:aussi|la suite)|les plus lus|sur le même sujet|publicité",
  paid: "(?:article|contenu|suite|texte) (?:est )?(?:réservée?|accessible)s? (?:uniquement |exclusivement )?aux? (?:abonnés|membres)|il vous reste [^.]{1,20} (?:de cet article|à lire|à découvrir)|(?:abonnez-vous|connectez-vous|inscrivez-vous|s['’]abonner)[^.]{0,40}(?:pour lire|lire la suite|continuer)|déjà abonné",
  appeared:
    "(?:(?:paru|publiée?|parution|diffusée?) (?:dans|sur|chez)|parution|journal|média|titre de presse|publication)",
  provided: "(?:(?:texte|article|contenu) )?(?:fournie?|proposée?|transmise?) par",
  continued:
    "(?:lire|lisez|retrouvez|voir) (?:la suite(?: de (?:cet |l['’])article)?|(?:l['’]|cet )(?:article|interview|entretien|enquête) (?:complet|complète|entier|en entier|intégral|en intégralité|dans son intégralité)|le texte (?:complet|intégral))(?: (?:sur|dans|chez)|:) {X}|(?:la )?suite (?:de (?:cet |l['’])article )?(?:est à lire )?(?:(?:sur|dans|chez)|:) {X}|(?:l['’])?article (?:complet|intégral|en intégralité)(?: (?:sur|dans)|:) {X}",
  translation: "traduit|traduction",
  jointly: "en (?:partenariat|collaboration|coopération)|conjointement|co-?publié\\p{L}*|avec le concours",
  sister: "(?:titre|journal|quotidien|média)s? (?:frère|cousin)s?|publication sœur|même groupe",
  printed: "édition (?:papier|imprimée)|version (?:papier|imprimée)|numéro (?:\\d+|papier)|en kiosque",
  reach: "contact(?:er|ez)?|joindre|écri(?:re|vez) à|courriel|mél",
  ran: [
    "(?:paru|publié|imprimé|diffusé)e?s?{on} (?:dans|sur|par|à la une de)(?: le| la| l['’]| les)? ?{X}",
    "que(?: le| la)? {X} a (?:publié|fait paraître|imprimé)",
  ],
  writesFor: [
    "{person},? (?:est|sont|travaille(?:nt)?|écri(?:t|vent)|couvr(?:e|ent)|collabore(?:nt)?)(?!\\p{L})[^.]{0,90}? (?:à|au|pour|chez|de|du|des|dans|avec)(?: la| les| l['’])? ?{X}",
  ],
  told: [
    "(?:a|ont) (?:déclaré|dit|confié|indiqué|affirmé|expliqué|assuré|raconté)(?!\\p{L})[^.]{0,40}? à (?:l['’](?:agence )?)?{X}",
  ],
  paper: "Journal|Courrier|Gazette|Dépêche|Télégramme|Nouvelles|Nouvelliste|Quotidien|Tribune|Revue|Hebdo|Républicain",
  namesake: "Monde|Écho|Echo|Progrès|Voix|Parisien|Éclair",
  body: "Agence|Presse|Télévision|Ministère|Mairie|Fédération|Syndicat",
  agency: "Agence",
  supplement: "supplément|cahier",
  staff: "Rédaction|Équipe",
  furniture:
    "(?:article|billet|actualité)s? (?:précédente?|suivante?)s?|(?:à )?lire (?:aussi|également)|sur le même (?:sujet|thème)|articles? (?:liés?|similaires|associés)|à découvrir|publicité|les plus lus|commentaires?(?: \\(\\d+\\))?|laisser un commentaire",
  viewed: "(?:(?:cet )?article )?(?:lu|vu|consulté) \\d[\\d .]* fois|\\d[\\d .]* (?:vues|lectures)",
  tools:
    "autres applications|retour (?:à|aux?) [^.]{2,30}|(?:à propos de|sur) (?:l[’']auteur(?:e|ice)?|les auteurs)|en savoir plus|read in english|partager(?: (?:sur|cet article|l[’']article).{0,30})?|imprimer|enregistrer|suivez-nous(?: sur.{0,40})?|s[’']abonner|abonnez-vous|newsletters?|nos derniers articles|les plus (?:populaires|partagés|consultés)|à la une|recommandés?(?: pour vous)?|nos (?:recommandations|sélections)|contenus? sponsorisés?|mots[- ]clés|étiquettes|thèmes|voir (?:plus|tous les commentaires)|réagir|sondage|diaporama|écouter l[’']article|retour en haut|à propos de l[’']auteur|réservé aux abonnés",
  readOn:
    "(?:à |a )?(?:lire|voir|écouter|relire|découvrir) (?:aussi|également|encore|plus)|(?:à )?lire|à voir|pour aller plus loin|sur le même (?:sujet|thème)|(?:notre|nos) (?:dossier|décryptage|reportage|enquête)s?|notre article|en savoir plus|lire la suite|articles? liés?",
  appeal:
    "les (?:opinions|avis|propos) (?:exprimée?s|publiée?s) dans les (?:blogs|commentaires|forums)(?!\\p{L}).{0,160}|(?:une erreur|signaler une erreur).{0,100}|temps de lecture.{0,20}|lecture \\d+ min.{0,10}|écrivez-nous.{0,100}|(?:abonnez-vous|inscrivez-vous|découvrez nos offres)(?!\\p{L}).{0,160}|(?:recevez|rejoignez|essayez) (?=.*(?:newsletter|lettre|infos|communauté|chaîne|abonnement|gratuit|euros?(?!\\p{L})|€)).{0,160}|(?:suivez|retrouvez|rejoignez)[- ]nous (?:sur|aussi).{0,120}|(?:soutenez|aidez)(?=.*(?:nous|notre|presse|journal|média|indépendan)).{0,160}|(?:faites un don|votre don|je fais un don).{0,160}|(?:téléchargez|installez) (?:l[’']|notre )(?:app|application).{0,80}|(?:vous avez|avez-vous) (?:une information|un témoignage|des informations).{0,200}|il vous reste .{0,20}(?:%|articles?).{0,100}|(?:écouter|écoutez) (?:cet|l[’']) ?(?:article|épisode).{0,40}|la suite (?:après|de l[’']article).{0,60}|(?:ce site|nous) utilis(?:e|ons) (?:des )?cookies.{0,240}|(?:pour commenter|les commentaires|connectez-vous|vous devez être connecté).{0,140}|(?:cet article|ce contenu) est réservé aux abonnés.{0,80}|commander (?:le|ce) (?:numéro|magazine)|(?:cet article vous a plu|vous avez aimé).{0,160}",
  sections:
    "actualités?|accueil|à la une|opinions?|tribunes?|chroniques?|éditorial|sports?|politique|économie|culture|société|monde|international|france|régions?|local|sciences?|techno(?:logie)?|santé|éducation|environnement|idées|reportages?|enquêtes?|entretiens?|blog|articles|presse|faits divers|médias|vie",
  carried: "(?:repris|republié) (?:de|du|des) [^:()]{2,40}|TR|republi(?:é|cation)|rediffusion|repris|repost|transféré",
  aboutMe: "à propos de moi|qui suis-je ?\\??",
  heard: "écouter|voir|regarder|vidéo|audio|podcast",
  mailSubject: "objet",
  mailFrom: "de",
  mailOther: "à|date|envoyé",
  mailForwarded: "début du message réexpédié\\s?:",
  mistake: "erreur|faute",
  readingTime: "temps de lecture",
  minutesRead: "de lecture",
  follow: "suivre",
  licence: "licence",
  filler: "ici|cet|article|lien|source",
  rights: "droits d['’]auteur",
  shown: "publiée?|mise? à jour|modifiée?",
  hourLead: "à",
  timeUnit: "minutes|heures?|jours?|semaines?|mois|ans?|années?|minute",
  weekdayJoin: "le",
  honorific: "Mme|Mlle|Me|Pr|MM|Mgr",
  otherMade: "livre|roman|film|traduction|mise en page",
  labelStart: "Cet|Cette|Une?|Texte",
  labelWord: "Partager|Imprimer|Envoyer|Droits|Réservés|Publicité|Abonnez|Commentaires|Imprimé",
  titleArticle: "La|Le|Les",
  noTown:
    "(?:Le|La)(?! (?:Caire|Havre|Mans|Cap|Haye|Havane|Habana|Paz|Plata|Haya|Rochelle|Réunion|Mecque|Valette|Creusot|Rioja|Coruña|Alto|Serena|Libertad|Vega|Romana))",
  nameJoint: "de|la|le|les|des|du",
  titleSmall: "à",
  byName: "par",
  byMaker: "par|de",
  signed: "signent?(?: (?:la|le))?|signée? (?:de|par)|par",
  withHelp: "avec",
  serves: "pour|de|du|des",
  placed: "à|en",
  of: "de|du",
  be: "est|sont",
  noName: "Il|Elle|Nous|Ce|Cet|Cette|C['’]est",
  tellsOf: "est|sont|écrit|travaille|enseigne|vit|dirige|couvre|collabore|a (?:été|écrit|travaillé)",
  writes: "écrit|couvre",
  aboutWriter: "à propos de l['’]auteure?",
  theWriter: "(?:le |la |l['’])(?:auteure?|autrice|journaliste)",
  writerLabel: "[Tt]exte|Auteur",
  textOf: "(?:[Aa]rticle|[Tt]exte) (?:de|d[’'])",
  ordinal: "er|re|e",
  endMark: "fin",
  nameAnd: "et",
  pictured: "photos?|photographies?",
  roleWord: "Journaliste|Correspondante?|Rédacteur|Rédactrice|Reporter",
  abbreviations: "MM|Mme|Mlle|Me|Mgr|Ste|éd|env|chap|p\\.ex",
  account: "Administrateur|Invitée?",
  photographer: "photographe?\\p{L}*",
  titledAnd: "Et",
  article: "le|la",
  townJoin: "de",
  adapted: "ce(?:t|tte)? \\p{L}+ (?:est une adaptation (?:de |du |d['’])|(?:est|a été) adaptée? (?:de |du |d['’]))",
  house: "Groupe",
};
