import type { Wordbook } from "./wordbook.ts";

const NOUN =
  "(?:carta|tribuna|guía|tutorial|relato|poema|reseña|perfil|semblanza|art[ií]culo|texto|nota|reportaje|historia|investigación|columna|entrevista|análisis|contenido|publicación|noticia|trabajo|pieza|crónica|informe|especial|ensayo|post|entrada|opinión|versión|traducción)";
const FIRST =
  "(?:originalmente|inicialmente|originariamente|primero|primeramente|previamente|anteriormente|por primera vez|en primer lugar|en origen)";
const PUBLISHED = "(?:publicad[oa]s?|aparecid[oa]|difundid[oa]|divulgad[oa]|editad[oa]|impres[oa])";
const IN = "(?:en|por|para|de|del|desde|a través de|el {date},? (?:en|por)|en {date},? (?:en|por))";

/** What is made of an article for others to print. */
const SHORTER =
  "(?:una|la) versión (?:(?:más|muy|algo) )?(?:reducida|abreviada|corta|breve|resumida|recortada|condensada)(?!\\p{L})(?!.*(?:original|primer))";

/** Spanish. */
export const spanish: Wordbook = {
  tag: "es",
  months: [
    "ene(?:ro|\\.)?",
    "feb(?:rero|\\.)?",
    "mar(?:zo|\\.)?",
    "abr(?:il|\\.)?",
    "may(?:o|\\.)?",
    "jun(?:io|\\.)?",
    "jul(?:io|\\.)?",
    "ago(?:sto|\\.)?",
    "sep(?:t(?:iembre|\\.)?|\\.)?|setiembre",
    "oct(?:ubre|\\.)?",
    "nov(?:iembre|\\.)?",
    "dic(?:iembre|\\.)?",
  ],
  dates: ["{day}(?: de)? {month}(?: del?)?,? {year}"],
  common: "de|del|la|el|los|las|en|por|que|con|al|se|su|para|un|una|fue|es",
  noun: NOUN,
  opens: "yo|él|ella|el|la|los|las|una?|est[ea]|por|con|en|de|se|aquí|texto|nota",
  where: "donde",
  there: "allí|ahí",
  translated: "tradu|edit|fotograf|ilustra",
  issue: "año|vol\\.?|n[úu]m(?:ero|\\.)?|n[°º.]|ed\\.|edición|p[áa]g(?:ina|\\.)|p\\.",
  figure: "fig(?:ura|\\.)|tabla|cuadro",
  part: "sección|suplemento|columna",
  season: "primavera|verano|otoño|invierno",
  dated: "fecha(?: de publicación)?|(?:publicado|actualizado)(?: el)?",
  work: `(?:est[ea]|el presente|la presente|el siguiente|la siguiente|dich[oa]|esta es una|este es un) (?:[\\p{L}-]+ )?${NOUN}`,
  atSource: "(?:leer|lea|seguir|continuar|ver)(?: \\p{L}+){0,4} en (?:la fuente|el original)(?: original)?",
  inward: [
    `(?:el|la|este|esta) (?:[\\p{L}-]+ )?${NOUN}(?: [\\p{L}-]+)? es de (?<author>[^,]{3,60}),(?: [^,]{3,80},){0,3} ${PUBLISHED} (?:por|en) {X}`,
    "(?:por su interés,? )?(?:reproducimos|publicamos|compartimos|transcribimos|recogemos|rescatamos) .{0,140}?(?:publicad[oa]|aparecid[oa]|difundid[oa])(?: (?:el|este) [^,.]{2,25}?)? (?:en|por) {X}",
    `{work} (?:fue|ha sido|se|es|había sido|apareció|salió)? ?(?:publicad[oa]|publicó|apareció|salió|difundid[oa]|publica)? ?${FIRST} (?:${PUBLISHED} )?${IN} {X}`,
    `{work} (?:fue|ha sido|es) ${FIRST} ${PUBLISHED} ${IN} {X}`,
    `{work} (?:fue|ha sido|es) (?:re-?publicad[oa]|reproducid[oa]|tomad[oa]|retomad[oa]|extraíd[oa]|compartid[oa]|reposteado)(?: aquí)?(?: con (?:el |la )?(?:debid[oa] )?(?:permiso|autorización))? (?:de|del|desde|a partir de) {X}`,
    `{work} (?:fue producid[oa]|es una producción|proviene|es cortesía|es una colaboración|se reproduce (?:aquí )?(?:con|por) (?:\\p{L}+ )?(?:permiso|autorización|cortesía)|se (?:re)?publica (?:aquí )?con (?:el |la )?(?:permiso|autorización)) (?:por|de|del) {X}`,
    "{work} de {X} se (?:re-?)?publica (?:aquí )?(?:bajo|con|gracias)(?<after>.*)",
    `(?:${NOUN} )?${PUBLISHED} ${FIRST} ${IN}:? {X}`,
    `(?:${NOUN} )?${FIRST} ${PUBLISHED} ${IN} {X}`,
    `(?:se )?publicó ${FIRST} ${IN} {X}`,
    "(?:re-?publicad[oa]|reproducid[oa]|tomad[oa]|retomad[oa]|extraíd[oa]|con (?:el |la )?(?:debid[oa] )?(?:permiso|autorización)|por cortesía|cortesía)(?: (?:con|bajo) (?:el |la )?(?:permiso|autorización))? (?:de|del|desde) {X}",
    "(?:le[ae]|lee[r]?|consulte|consulta|ver?|puede[s]? leer|accede a|acceda a)(?: aquí)? (?:el |la )?(?:art[ií]culo |nota |texto |versión |publicación |noticia )?original (?:completo |completa )?(?:en|de|publicad[oa] (?:en|por)) {X}",
    "(?:el |la )?(?:art[ií]culo|nota|texto|versión|publicación|fuente|noticia|link|enlace) original(?: (?:fue|se) public\\p{L}+| apareció| está)?(?: (?:en|de|por)|:) {X}",
    "(?:primera publicación|publicación original|original)(?: (?:en|de))?[: ]+{X}",
    `(?:{work} es |est[eoa] es |es |se trata de )(?:una? |la |el )?(?:cross-?post|repost|copia|réplica|espejo|republicación|reproducción|reimpresión)(?: (?:de un|de una|de mi|del|de la|de) (?:[\\p{L}-]+ )?(?:${NOUN}|original)(?: original)?(?: publicad[oa])?)? (?:de|del|desde|en) {X}`,
    "(?:repost|cross-?post) (?:de|del|desde) {X}",
  ],
  outward: [
    `{work} (?:fue|ha sido|se|es|apareció|está) (?:también|además|luego|posteriormente|después|más tarde|simultáneamente) .*`,
    `{work} (?:también|además|luego|posteriormente|después) .*`,
    `(?:también|además) (?:${PUBLISHED}|disponible|se publicó|apareció) .*`,
    `(?:{work} (?:fue|ha sido|es) )?(?:re-?publicad[oa]|reproducid[oa]|retomad[oa]|recogid[oa]|citad[oa]|replicad[oa]) (?:en|por) .*`,
    `(?:{work} (?:fue|ha sido|es|se) )?(?:\\p{L}+ )?(?:en (?:alianza|colaboración|asociación|conjunto) con|como parte de|junto (?:a|con)) .*`,
    `${SHORTER}.*`,
    "(?:una|la) (?:traducción|versión) (?!al (?:español|castellano)|(?:en )?(?:español|castellan)|reducida|original|anterior|previa|primera|modificada|editada|actualizada|ampliada|de )(?:al |en )?\\p{L}+ (?:de est[ea] .{3,30}? )?(?:se|fue|ha sido|está|apareció|salió) (?!.*(?:original|primer)).*",
    "[^,;:«»“”]{2,60}? (?:reprodujo|retomó|republicó|replicó|tradujo|recogió|reimprimió|ha (?:reproducido|retomado|republicado|replicado|traducido|recogido)) (?:también |luego |después )?(?:est[ea]|el|la) (?:\\p{L}+ )?(?:texto|artículo|reportaje|nota|entrevista|ensayo|columna|crónica|investigación|historia|publicación).*",
  ],
  joint: [
    "(?:{work} (?:fue|ha sido|es|se) )?(?:co-?)?(?:publicad[oa]|publicó|publica) (?:en (?:alianza|colaboración|asociación|conjunto)|conjuntamente|junto) (?:con|a) {X}",
    "(?:{work} (?:fue|ha sido|es|se) )?co-?publicad[oa] (?:con|por|en) {X}",
    "(?:{work} es )?(?:una )?(?:co-?publicación|publicación conjunta) (?:con|de) {X}",
    `(?!.*(?:también))${SHORTER}.{1,80}? (?:en|por) {X}`,
  ],
  feedFooter:
    "(?:la (?:entrada|publicación|noticia|nota)|el (?:artículo|post|cargo|contenido)) {title} (?:se publicó|aparece|apareció|fue publicad[oa]|se publica) (?:primero|por primera vez|originalmente) en {X}",
  inLanguage: "en {language}",
  hinted: [
    "(?:fragmento|extracto|adelanto) (?:del|de su|de la) (?:libro|novela|volumen):? {X}",
    `(?:${NOUN} )?${PUBLISHED}(?: primero)? (?:en|por) {X}`,
    `[^.,;:]{3,70}, (?:${FIRST} ${PUBLISHED}|${PUBLISHED} ${FIRST}) ${IN} {X}`,
    `{work} (?:apareció|salió|fue publicad[oa]|se publicó) (?:el {date},? )?en {X}`,
    "(?:v[ií]a|fuentes?|tomado|publicado en|publicado por|texto de|por cortesía|crédito|información de)\\s*[:–—-]?\\s+{X}",
    "(?:escribí|he escrito) {work} (?:originalmente )?para {X}",
  ],
  first:
    "original|previamente|con anterioridad|en primer lugar|primera vez|inicialment|en origen|originalmente|primero|por primera vez|inicialmente|originariamente",
  published:
    "publiqu|edit(?:ad|ó)|emiti|escri(?:bi|to|ta)|producid|elaborad|imprim|vio la luz|salid|difund|aparec|sali[óo]|divulg|present|public|apareci|salió",
  taken:
    "republi|rescat|transcri|recogem|recogid|extract|adaptad|con permiso|cortes[ií]a|ced(?:ió|e|en)|compart|traducid[oa] de|licencia|se reproduce|republica|reproduc|retoma|gentileza|cedid[oa]|extra[íi]d|compartid|se republica|republicad|reproducid|tomad[oa] de|retomad[oa] de|permiso|autorización|cortesía",
  source: "fuentes?|agencias?",
  also: "también|además|luego|posteriormente|después|alianza|colaboración",
  original: "originalmente|original(?:es)?",
  otherWork:
    "estudio|paper|investigación científica|tuit|tweet|v[ií]deo|foto|imagen|sentencia|receta|documento|libro|película|canción|serie|comunicado",
  lead: "(?:(?:el|la|los|las|del|de la) )?(?:(?:sitio(?: web)?|p[aá]gina(?: web)?|portal|web|blog|diario|periódico|revista|digital|medio|semanario|agencia(?: de noticias)?|edición (?:impresa |digital )?|plataforma|newsletter|boletín)(?: (?:aliad[oa]|digital|independiente|argentin[oa]|mexican[oa]|español[a]?|chilen[oa]|colombian[oa]|peruan[oa]|uruguay[oa]))?(?: (?:de|del))? )?|(?:nuestr[oa]s? (?:\\p{L}+ ){0,3}(?:alia|soci|coleg|compañer)\\p{L}+ (?:de |en )?)|(?:mi|su|nuestro) (?:[\\p{Ll}’']+[,:]? ){1,5}?",
  ends: "y (?:se|fue|ha|es|está|aquí|re|lo|la)|con (?:\\p{L}+ )?(?:permiso|autorización|licencia|el t[ií]tulo)|bajo|el (?:pasado )?{date}|en {date}|que|como parte|según|donde|por \\p{L}+ \\p{L}+|es (?:un|una)|fue|ha sido|también|aquí",
  formal:
    "permiso|autorización|licencia|creative commons|re-?publi|reproduc|original|derechos reservados|copyright|cortesía",
  titled: "(?:con|bajo) el t[ií]tul(?:o|ar)(?: de)?|titulad[oa]",
  by: "por|texto(?: de)?|escrito por|redacción(?: de)?|autor(?:a)?|entrevista de|reportaje de",
  wrote:
    "textos?(?: y fotos)?(?: de| por)?|un (?:artículo|reportaje|texto|análisis|perfil|relato|ensayo|trabajo|informe|editorial|testimonio) (?:de|por)|una (?:entrevista|crónica|columna|opinión|tribuna|investigación|nota|historia|reseña|crítica|carta|colaboración) (?:de|por)|(?:de|por) nuestr[oa] (?:corresponsal|enviad[oa] especial)(?: en [\\p{L}-]+(?: [\\p{Lu}][\\p{L}-]+)?,?)?|entrevista realizada por|(?:artículo|crónica|reportaje|entrevista|opinión|columna|redacción|información) (?:de|por)|reportaje|entrevista|escribe|firma|autor(?:es|as|a)?|periodista|redactor[a]?",
  author: "(?:el|la|del|de la) autora?",
  my: "mi|mis",
  iWrote: "escribí|he escrito",
  crafts:
    "(?:foto(?:s|graf[ií]as?)?|im[aá]gen(?:es)?|v[ií]deos?|ilustraci(?:ón|ones)|gráficos?|infografía|edición|editad[oa]|editor[a]?|traducción|traducid[oa]|traductor[a]?|cámara|diseño|con información|datos|fuente|montaje|corrección)(?: de| por)?",
  posted: "publicado (?:el .{3,40}? )?por|subido por|enviado por",
  desk: "(?:la )?redacción(?: .{2,40})?|agencias?|redacción y agencias|comunicación|prensa|colaboradores|equipo .{2,40}",
  and: "y|e|&",
  aided: "con información|con datos|con|agencias|con material|con aportes",
  institution:
    "universi(?:dad|tat)|instituto|facultad|escuela|fundación|academia|centro|consejo|colegio|hospital|asociación",
  role: "(?:corresponsal|redactor[a]?|periodista|reporter[oa]|editor[a]?|columnista|enviad[oa](?: especial)?|colaborador[a]?|escritor[a]?|autor[a]?|historiador[a]?|economista|abogad[oa]|docente|doctor[a]?|politólog[oa]|profesor[a]?|catedrátic[oa]|investigador[a]?|director[a]?)(?: .{0,80})?|especial para .+",
  reporting:
    "(?:reporte|reportado|información|reportaje|con reporte|reporte adicional)(?: adicional)? (?:de|por)|escrito por",
  editing: "(?:editad[oa]|edición|editando|traducid[oa])(?: en español)? (?:por|de)",
  editor: "editor[a]?|edición|editado por",
  picture: "(?:foto(?:graf[ií]a)?s?|imagen(?:es)?|v[ií]deos?|ilustración|gráfico|mapa|portada)",
  label:
    "(?:nota (?:del traductor|de la traductora)|n\\. ?(?:del|de la) t\\.?|nota(?: de(?:l| la) (?:editor[a]?|redacción|autor[a]?))?|aviso|aclaración|créditos?)",
  forbids:
    "prohibid[oa]s?|se prohíbe|no (?:se )?(?:puede|podrá|permite|está permitid[oa]|autoriza)n?|sin (?:\\p{L}+,? ){0,5}(?:autorización|permiso|consentimiento)",
  reserved: "todos los derechos reservados",
  noOutlet: "(?:sitio|blog|web|revista|periódico|boletín)$|nosotros|(?:el |la |su )?autor(?:es|a)?$|aquí",
  at: "en|para",
  from: "de|del",
  preface: "(?:tenga|ten) en cuenta que|cabe aclarar que|aclaramos que",
  basedOn: "basad[oa] en|se basa en",
  offers:
    "(?:se permite|se autoriza|(?:queda )?prohibida|permitida) (?:la )?reproducción|(?:la )?reproducción (?:total|parcial|permitida|prohibida|autorizada)|puedes?|pueden|nuestr[oa]s (?:artículos|textos|contenidos|notas|historias|publicaciones)|l[oa]s nuestr[oa]s|(?:republica|reproduce|comparte) (?:est[ea]|nuestr[oa]s?)",
  tells: "^(?:cuando|desde que|aunque)|dijo|dice|dijeron|contó|preguntó|quiere|nunca|jamás",
  itself: "est[eo]|ést[ea]",
  ours: "nuestr[ao]",
  distributed: "distribuid[oa] por",
  newsletter: "newsletter|bolet[ií]n|suscr[ií]b\\p{L}+",
  dayLead: "el|del?",
  newsroom:
    "(?:un|una|el|la) [^.]{0,80}?(?:medio|redacción|agencia de noticias|portal|revista|periódico|plataforma|organización periodística|sala de redacción)",
  helped:
    "con (?:la )?(?:info|mater|agenc|dat|aport|colabor|contribuci|ayuda|apoyo)\\p{L}*(?! con)|contribuy\\p{L}+|contribución|colabor(?:ó|aron)|(?:reporte|información) adicional|financiad[oa]s? por|apoyad[oa]s? por|patrocinad[oa]s?|subvención",
  beside:
    "medio (?:aliado|asociado) (?:de|del)|aliad[oa] (?:de|del)|miembro (?:de la|del) (?:red|alianza|asociación|consorcio|grupo)|afiliad[oa] a",
  career:
    "(?:ha sido|fue) (?:\\p{L}+ ){0,3}(?:reporter[oa]|editor[a]?|periodista|corresponsal|redactor[a]?) (?:de|en|para)|anteriormente|antes de (?:unirse|incorporarse|llegar)|ex-?(?:reporter[oa]|editor[a]?|periodista|director[a]?)|trabajó (?:en|para)|ha (?:escrito|trabajado|colaborado|publicado) (?:en|para|con)|freelance|becari[oa]",
  cited: "(?:citad[oa]s?|recogid[oa]s?) por|según|de acuerdo con|dijo|declaró|afirmó",
  invites:
    "s[ií]guenos|síganos|suscr[ií]b(?:ete|ase)|haz una donación|dona ahora|descarga(?: la app)?|escucha(?: el)?|más sobre|(?:lee|lea) también|lo más leído|noticias relacionadas|publicidad",
  paid: "(?:artículo|contenido|noticia|nota) (?:es |está )?(?:exclusiv[oa]|reservad[oa]|solo)s? para (?:nuestros )?(?:suscriptores|socios)|(?:suscríb(?:ete|ase)|regístr(?:ate|ese)|inici[ae] sesión)[^.]{0,40}para (?:seguir|continuar|leer)|para (?:seguir|continuar) leyendo|(?:ya eres|ya es) suscriptor|ya estás suscrito",
  appeared:
    "(?:(?:publicad[oa]|aparecid[oa]) (?:originalmente )?en|medio(?: de comunicación)?|periódico|diario|revista|publicación)",
  provided: "(?:(?:texto|artículo|contenido|nota) )?(?:proporcionad[oa]|facilitad[oa]|suministrad[oa]) por",
  continued:
    "(?:leer?|lea|ver|vea|consult[ae]r?)(?: (?:el|la))? (?:artículo|nota|noticia|texto|reportaje|entrevista|columna) complet[oa](?: en|:) {X}|(?:sigue|seguir|siga|continúa|continuar|continúe) leyendo(?: (?:el artículo|la nota))?(?: en|:) {X}|(?:(?:el|la) )?(?:artículo|nota|noticia) complet[oa](?: en|:) {X}",
  translation: "traducid[oa]|traducción",
  jointly: "en (?:colaboración|alianza|conjunto)|conjuntamente|co-?publicad[oa]|junto (?:con|a)|coproducid[oa]",
  sister: "(?:diario|periódico|medio|revista|publicación) (?:hermano|hermana)|(?:del|al) mismo grupo|misma editorial",
  printed: "edición (?:impresa|en papel)|versión (?:impresa|en papel)|número \\d+",
  reach: "contact[oae]|escríb(?:el[ea]|anos|enos)|correo(?: electrónico)?",
  ran: ["(?:salió|apareció|circuló|se imprimió|se publicó|impres[oa]|difundid[oa]){on} (?:en|por)(?: el| la)? {X}"],
  writesFor: [
    "{person},? (?:es|son|escriben?|trabajan?|cubren?|reportan?|colaboran?)(?!\\p{L})[^.]{0,90}? (?:en|para|de|del|con)(?: el| la)? {X}",
  ],
  told: ["(?:dijo|dijeron|declaró|explicó|aseguró|señaló|afirmó|contó)(?!\\p{L})[^.]{0,40}? a (?:la agencia |la )?{X}"],
  paper: "Diario|Periódico|Noticias|Gaceta|Heraldo|Correo|Tribuna|Semanario|Revista|Observador|Informador|Imparcial",
  namesake: "Mundo|País|Voz|Mercurio|Verdad|Vanguardia|Crónica",
  body: "Agencia|Prensa|Televisión|Emisora|Ministerio|Ayuntamiento|Federación|Sindicato|Red",
  agency: "Agencia(?! de Noticias$)",
  supplement: "suplemento|separata",
  staff: "Redacción|Equipo|Corresponsalía",
  furniture:
    "(?:artículo|noticia|entrada|nota)s? (?:anterior|siguiente)(?:es)?|(?:anterior|siguiente) (?:artículo|noticia|entrada|nota)|(?:lee|lea|leer|mira|ver|vea) (?:también|más|además)|noticias relacionadas|artículos relacionados|te puede interesar|le puede interesar|publicidad|lo más leído|comentarios?(?: \\(\\d+\\))?|deja un comentario",
  viewed: "(?:(?:este )?artículo )?(?:leído|visto) \\d[\\d.]* veces|\\d[\\d.]* (?:visitas|lecturas|visualizaciones)",
  tools:
    "otras aplicaciones|volver (?:a|al) [^.]{2,30}|sobre (?:la firma|el autor|la autora|los autores)|acerca del autor|saber más|leer en [^.]{2,20}|compartir(?: en.{0,30})?|comparte(?: esta nota| este artículo| en.{0,30})?|imprimir|guardar|síguenos(?: en.{0,40})?|suscríbete|boletín|newsletter|más leídas?|lo más (?:visto|popular|compartido)|las más leídas|recomendad[oa]s?|destacad[oa]s|últimas noticias|contenido patrocinado|etiquetas|temas|archivado en|ver (?:más|comentarios|todos)|encuesta|galería|escuchar|volver arriba|sobre el autor|redacción",
  readOn:
    "(?:lee|lea|leer|mira|mire|ver|vea|escucha|descubre) (?:también|más|además|aquí)|(?:te|le) (?:puede|podría) interesar|más información|más sobre .{2,30}|(?:noticia|nota|artículo|contenido)s? relacionad[ao]s?|relacionad[ao]s?|en contexto|sigue leyendo|no te pierdas|recomendamos",
  appeal:
    "las opiniones (?:expresadas|vertidas|publicadas) en (?:los |este |estos |el )?(?:blogs?|comentarios?|foros?)(?!\\p{L}).{0,160}|¿(?:has |ha )?(?:encontrado|visto|detectado) (?:algún |un )?error.{0,100}|lee sin límites.{0,30}|si (?:está|estás) interesado en licenciar.{0,80}|tiempo de lectura.{0,20}|lectura de \\d+ min.{0,10}|escríb(?:enos|anos).{0,100}|(?:suscríbete|suscríbase|regístrate|regístrese|apúntate|inscríbete) .{2,160}|(?:recibe|reciba) (?=.*(?:boletín|noticias|correo|newsletter|whatsapp)).{2,160}|(?:síguenos|síganos) (?:en|a) .{2,120}|(?:únete|súmate) (?:a|al) (?=.*(?:canal|comunidad|whatsapp|telegram|grupo|nosotros)).{2,120}|(?:descarga|descargue) (?:la|nuestra) (?:app|aplicación).{0,80}|(?:apoya|apoye|ayúdanos|colabora|dona) (?=.*(?:periodismo|nuestr[ao]|medio|independiente|donación)).{0,160}|(?:haz una donación|tu donación|hazte soci[ao]).{0,160}|¿tienes? (?:alguna )?(?:información|pista|denuncia|historia).{0,200}|(?:te quedan|has leído|le quedan) \\d+ .{0,80}|(?:escucha|escuchar) (?:este|el|la|esta) (?:artículo|nota|noticia|audio).{0,40}|(?:sigue|continúa) (?:leyendo )?(?:después|tras|abajo).{0,60}|(?:este sitio|esta web|utilizamos|usamos) .{0,20}cookies.{0,240}|(?:los comentarios|para comentar|debes? (?:iniciar|estar)).{0,140}|(?:este (?:artículo|contenido)) es (?:exclusivo )?(?:solo )?para (?:suscriptores|socios).{0,80}",
  sections:
    "noticias|inicio|portada|opinión|columnas?|editoriales?|deportes|política|economía|negocios|cultura|sociedad|mundo|internacional(?:es)?|nacional(?:es)?|local(?:es)?|ciencia|tecnología|salud|educación|entrevistas?|reportajes?|actualidad|blog|artículos|prensa|sucesos|vida",
  carried:
    "(?:reproducido|republicado|tomado) de(?:l)? [^:()]{2,40}|RV|reenviad[ao]|republicad[ao]|reproducid[ao]|repost(?:eo)?|reimpreso",
  aboutMe: "sobre m[ií]|quién soy",
  heard: "escucha|mira|vídeo|audio",
  mailSubject: "asunto",
  mailFrom: "de",
  mailOther: "para|a|enviado|fecha",
  mailForwarded: "inicio del mensaje reenviado:",
  readingTime: "tiempo de lectura",
  minutesRead: "de lectura",
  follow: "seguir",
  licence: "licenci",
  filler: "aquí|este|artículo|enlace|fuente",
  rights: "derechos reservados",
  shown: "actualizad|publicad",
  timeUnit: "minutos|horas?|días?|semanas?|meses|años?|minuto",
  weekdayJoin: "el|de",
  honorific: "Dra|Lic|Mtra|Mtro|Sr|Sra|Don|Doña|Mons|Fray",
  otherMade: "libro|película|novela|traducción|diseño",
  labelStart: "Este|Esta",
  labelWord: "Enviar|Imprimir|Compartir|Guardar|Derechos|Reservados|Publicidad|Suscríbete|Comentarios|Suscribirse",
  titleArticle: "La|El|Los|Las",
  noTown:
    "(?:La|El)(?! (?:Caire|Havre|Mans|Cap|Haye|Havane|Habana|Paz|Plata|Haya|Rochelle|Réunion|Mecque|Valette|Creusot|Rioja|Coruña|Alto|Serena|Libertad|Vega|Romana|Cairo|Salvador|Aaiún))",
  nameJoint: "de|la|del|el|los|las",
  byName: "por",
  byMaker: "por|de",
  signed: "(?:firman?|escribe)(?: (?:la|el))?|por",
  withHelp: "con",
  serves: "para|de|del",
  placed: "en|a",
  of: "de|del",
  be: "es|son",
  noName: "Es|Este|Esta|Él|Ella|Nosotros",
  tellsOf: "es|son|escribe|trabaja|cubre|vive|dirige|enseña|investiga|colabora",
  writes: "escribe|cubre",
  aboutWriter: "sobre (?:el|la) autora?",
  theWriter: "(?:el|la) (?:autora?|periodista)",
  writerLabel: "[Tt]exto|Autora?",
  textOf: "(?:[Aa]rtículo|[Tt]exto) del?",
  ordinal: "º|ª",
  abbreviations: "Núm|pág|págs|núm|Ud|Uds|Srta|Dra|Sra|EE",
  endMark: "fin",
  nameAnd: "y|e",
  mistake: "errata",
  hourLead: "a las?",
  pictured: "fotos?|fotografías?|imágenes",
  roleWord: "Periodista|Redactora?|Corresponsal|Editora?|Columnista|Enviad[ao]",
  account: "Administrador|Invitad[oa]|Colaborador(?:es)?",
  photographer: "fot[oó]graf\\p{L}*",
  titledAnd: "Y",
  article: "la|el",
  dayJoin: "de",
  townJoin: "de|del",
  adapted: "est[ea] \\p{L}+ (?:es una adaptación|(?:es|fue|ha sido) adaptad[oa]) del? ",
  house: "Ediciones|Editorial|Grupo",
};
