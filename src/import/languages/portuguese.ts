import type { Wordbook } from "./wordbook.ts";

const NOUN =
  "(?:postagem|tutorial|guia|poema|resenha|perfil|crítica|relato|artigo|texto|reportagem|matéria|notícia|coluna|entrevista|análise|conteúdo|publicação|ensaio|crónica|crônica|post|peça|investigação|opinião|versão|tradução)";
const FIRST =
  "(?:originalmente|inicialmente|originariamente|primeiro|primeiramente|previamente|anteriormente|pela primeira vez)";
const PUBLISHED = "(?:publicad[oa]s?|divulgad[oa]|veiculad[oa]|editad[oa]|postad[oa]|impress[oa])";
const IN = "(?:em|no|na|nos|nas|por|pel[oa]s?|de|d[oa]s?|para)";

/** What is made of an article for others to print. */
const SHORTER =
  "(?:uma|a) versão (?:(?:mais|muito|bem) )?(?:reduzida|resumida|abreviada|curta|breve|condensada|encurtada)(?!\\p{L})(?!.*(?:original|primeir))";

/** Portuguese. */
export const portuguese: Wordbook = {
  tag: "pt",
  months: [
    "jan(?:eiro|\\.)?",
    "fev(?:ereiro|\\.)?",
    "mar(?:ço|\\.)?",
    "abr(?:il|\\.)?",
    "mai(?:o|\\.)?",
    "jun(?:ho|\\.)?",
    "jul(?:ho|\\.)?",
    "ago(?:sto|\\.)?",
    "set(?:embro|\\.)?",
    "out(?:ubro|\\.)?",
    "nov(?:embro|\\.)?",
    "dez(?:embro|\\.)?",
  ],
  dates: ["{day}(?: de)? {month}(?: de)?,? {year}"],
  common: "de|do|da|dos|das|o|a|os|as|em|no|na|por|pelo|pela|com|um|uma|foi|para|que",
  noun: NOUN,
  opens: "eu|ele|ela|nós|os?|as?|uma?|este|esta|por|com|em|de|aqui|se",
  where: "onde",
  there: "lá|ali",
  translated: "tradu|edi[çt]|fotograf|ilustra",
  issue: "ano|vol\\.?|n[úu]m(?:ero|\\.)?|n[°º.]|ed\\.|edi[çc][ãa]o|p[áa]g(?:ina|\\.)|p\\.",
  figure: "fig(?:ura|\\.)|tabela|quadro",
  part: "seção|secção|editoria|caderno|coluna",
  season: "primavera|verão|outono|inverno",
  dated: "data|(?:publicado|atualizado)(?: em)?",
  work: `(?:est[ea]|ess[ea]|o presente|a presente|o seguinte|a seguinte) (?:[\\p{L}-]+ )?${NOUN}`,
  inward: [
    "(?:primeira publicação|publicação original|fonte original)(?: em| n[oa])?\\s*[:–—-]?\\s+{X}",
    "(?:reproduzimos|publicamos|republicamos|compartilhamos|partilhamos) .{0,140}?(?:publicad[oa]|veiculad[oa])(?: em \\d[^,.]{2,25}?)? (?:em|no|na|pelo|pela|por) {X}",
    `{work} (?:foi|é|tinha sido) (?:${PUBLISHED} )?${FIRST} (?:${PUBLISHED} )?(?:,? ?(?:em|a|no dia) {date},? )?${IN} {X}`,
    `{work} (?:apareceu|saiu) ${FIRST} ${IN} {X}`,
    `{work} (?:foi|é) (?:re-?publicad[oa]|reproduzid[oa]|retirad[oa]|extraíd[oa]|cedid[oa])(?: aqui)?(?: com (?:a )?(?:devida )?(?:permissão|autorização))? (?:de|d[oa]s?|a partir d[eoa]) {X}`,
    `{work} (?:foi produzid[oa]|é uma produção|é uma cortesia) (?:por|pel[oa]|de|d[oa]) {X}`,
    `(?:${NOUN} )?${PUBLISHED} ${FIRST}(?:,? (?:em|a|no dia) {date},?)? ${IN}:? {X}`,
    `(?:${NOUN} )?${FIRST} ${PUBLISHED}(?:,? (?:em|a|no dia) {date},?)? ${IN} {X}`,
    "(?:re-?publicad[oa]|reproduzid[oa]|publicad[oa])?(?: aqui)? ?(?:com (?:a )?(?:devida )?(?:permissão|autorização)|por cortesia|cortesia) (?:de|d[oa]s?) {X}",
    "(?:re-?publicad[oa]|reproduzid[oa]) (?:de|d[oa]s?|a partir d[eoa]) {X}",
    "(?:leia|ler|veja|confira|acesse|aceda a)(?: aqui)? (?:o |a )?(?:artigo |texto |matéria |reportagem |versão |publicação )?original (?:complet[oa] )?(?:em|n[oa]|de|d[oa]|publicad[oa] (?:em|n[oa]|por|pel[oa])) {X}",
    "(?:o |a )?(?:artigo|texto|matéria|reportagem|versão|publicação|fonte) original(?: (?:foi|está) \\p{L}+)?(?: ?:| em| n[oa]| de| d[oa]) {X}",
    "(?:publicação original|original)(?: em| n[oa])?[: ]+{X}",
    `(?:{work} é |est[ea] é |ist[oa] é |trata-se de )(?:uma? |a |o )?(?:cross-?post|repost|cópia|réplica|espelho|republicação|reprodução)(?: (?:de um|de uma|do meu|do|da|de) (?:[\\p{L}-]+ )?(?:${NOUN}|original)(?: original)?(?: publicad[oa])?)? (?:de|d[oa]|em|n[oa]) {X}`,
    "(?:repost|cross-?post) (?:de|d[oa]) {X}",
  ],
  outward: [
    `{work} (?:foi|é|está|saiu|apareceu) (?:também|ainda|depois|posteriormente|mais tarde|simultaneamente) .*`,
    `{work} (?:também|depois|posteriormente) .*`,
    `(?:também|ainda) (?:${PUBLISHED}|disponível) .*`,
    `(?:{work} (?:foi|é) )?(?:re-?publicad[oa]|reproduzid[oa]|retomad[oa]|replicad[oa]) (?:em|n[oa]s?|por|pel[oa]s?) .*`,
    `(?:{work} (?:foi|é) )?(?:\\p{L}+ )?(?:em (?:parceria|colaboração|associação) com|no âmbito d).*`,
    `${SHORTER}.*`,
    "(?:uma|a) (?:tradução|versão) (?!(?:em |para o )?portugu|reduzida|original|anterior|prévia|primeira|modificada|editada|atualizada|ampliada|d[eao]s? )(?:em |para o )?\\p{L}+ (?:d(?:este|esta|esse|essa|o|a) .{3,30}? )?(?:foi|é|está|saiu|apareceu) (?!.*(?:original|primeir)).*",
    "[^,;:«»“”]{2,60}? (?:re-?publicou|reproduziu|replicou|retomou|traduziu) (?:também |depois )?(?:est[ea]|ess[ea]|o|a) (?:\\p{L}+ )?(?:texto|artigo|reportagem|matéria|entrevista|ensaio|coluna|crônica|investigação|história|publicação).*",
  ],
  joint: [
    "(?:{work} (?:foi|é) )?(?:co-?)?publicad[oa] (?:em (?:parceria|colaboração|associação|conjunto)|conjuntamente) com {X}",
    "(?:{work} (?:foi|é) )?co-?publicad[oa] (?:com|por|pel[oa]|em|n[oa]) {X}",
    "(?:{work} é )?(?:uma )?(?:co-?publicação|publicação conjunta) (?:com|de|d[oa]) {X}",
    `${SHORTER}.{1,80}? (?:em|no|na|nos|nas|pel[oa]s?) {X}`,
  ],
  feedFooter:
    "(?:o|a) (?:post|artigo|conteúdo|publicação|matéria|texto|notícia) {title} (?:apareceu|aparece|foi publicad[oa]|surgiu) (?:primeiro|pela primeira vez|primeiramente|originalmente) (?:em|n[oa]) {X}",
  inLanguage: "em {language}",
  hinted: [
    "(?:trecho|excerto|extrato) (?:do|de seu|da) (?:livro|romance|obra):? {X}",
    `(?:${NOUN} )?${PUBLISHED}(?: primeiro)? (?:em|n[oa]|por|pel[oa]) {X}`,
    `[^.,;:]{3,70}, (?:${FIRST} ${PUBLISHED}|${PUBLISHED} ${FIRST}) ${IN} {X}`,
    `{work} (?:apareceu|saiu|foi publicad[oa]) (?:em {date},? )?(?:em|n[oa]) {X}`,
    "(?:via|fontes?|publicado (?:em|n[oa]|por|pel[oa])|texto de|crédito)\\s*[:–—-]?\\s+{X}",
  ],
  first:
    "original|previamente|anteriormente|primeira vez|inicial|primeiramente|antes|originariamente|originalmente|primeiro|pela primeira vez|inicialmente",
  published:
    "saíd[oa]s?(?= (?:em|n[oa])(?!\\p{L}))|publiqu|edit|impress|postad|escrev|produz|elaborad|circul|veicul|sai(?:u|ram)|apareceu|divulg|produzid|escrit|public|saiu|veiculad",
  taken:
    "republi|reprodu|extra[íi]|retirad|transcri|compartilh|partilh|ced(?:id|eu)|adaptad|permiss|autoriza|cortesia|licença|traduzid[oa] d|republica|reproduz|extraíd|cedid|compartilhad|gentileza|licença aberta|republicad[oa] (?:de|d[oa])|reproduzid[oa]|permissão|autorização",
  source: "fontes?|agências?",
  also: "também|depois|posteriormente|parceria|colaboração",
  original: "originalmente|origina(?:l|is)",
  otherWork:
    "estudo|pesquisa|tese|tuíte|tweet|vídeo|foto|imagem|sentença|receita|documento|livro|filme|canção|série|comunicado",
  lead: "(?:(?:o|a|os|as) )?(?:(?:site|sítio|página|portal|web|blog(?:ue)?|diário|jornal|revista|semanário|agência(?: de notícias)?|edição(?: impressa| digital)?|plataforma|newsletter|veículo)(?: (?:parceir[oa]|brasileir[oa]|portugu[eê]s[a]?|digital|independente))?(?: (?:de|d[oa]))? )?|(?:meu|seu|nosso) (?:[\\p{Ll}’']+[,:]? ){1,5}?",
  ends: "e (?:foi|é|está|aqui|re|se)|com (?:\\p{L}+ )?(?:permissão|autorização|licença|o título)|sob|em {date}|no dia|que|como parte|onde|por \\p{L}+ \\p{L}+|é (?:um|uma)|foi|também|aqui",
  formal:
    "permissão|autorização|licença|creative commons|re-?publi|reproduz|original|direitos reservados|copyright|cortesia",
  titled: "(?:com|sob) o título(?: de)?|intitulad[oa]",
  by: "por|texto(?: de)?|escrito por|reportagem(?: de)?|redação(?: de)?|autor[a]?",
  wrote:
    "textos?(?: e fotos)?(?: de| por)?|(?:um (?:artigo|texto|ensaio|perfil|relato|editorial|depoimento)|uma (?:reportagem|entrevista|crónica|crônica|coluna|análise|opinião|investigação|resenha|carta)|artigo|reportagem|entrevista|coluna|crónica|crônica|opinião|análise) (?:de|por)|reportagem|entrevista|autor(?:es|as|a)?|repórter|jornalista|escrito por|escreve",
  author: "(?:[oa]|d[oa]) autora?",
  crafts:
    "(?:foto(?:s|grafias?)?|imag(?:em|ens)|vídeos?|ilustraç(?:ão|ões)|infogr[aá]ficos?|edição|editad[oa]|editor[a]?|tradução|traduzid[oa]|tradutor[a]?|revisão|colaboração|com informações|fonte|arte|montagem)(?: de| por| da| do)?",
  posted: "(?:publicado|postado|enviado|inserido|criado)(?: em .{3,40}?)? por",
  desk: "(?:da |a )?redação(?: .{2,40})?|agências?|assessoria(?: .{2,40})?|com agências|equipe .{2,30}",
  and: "e|&",
  aided: "com informações|com|com agências|e agências|com dados",
  institution: "universidade|instituto|faculdade|escola|fundação|academia|centro|conselho|hospital|associação",
  role: "(?:correspondente|redator[a]?|jornalista|repórter|editor[a]?|colunista|enviad[oa](?: especial)?|escritor[a]?|autor[a]?|historiador[a]?|economista|advogad[oa]|docente|professor[a]?|pesquisador[a]?|investigador[a]?|diretor[a]?)(?: .{0,80})?|especial para .+|da redação",
  reporting: "(?:reportagem|com reportagem|reportagem adicional|por)(?: adicional)? (?:de|por)|escrito por",
  editing: "(?:edição|editad[oa]|tradução)(?: de| por)",
  picture: "(?:foto(?:grafia)?s?|imagem|imagens|vídeos?|ilustração|infográfico|mapa|legenda)",
  label: "nota(?: d[oa] (?:editor[a]?|redação|autor[a]?))?|aviso|créditos?",
  forbids:
    "proibid[oa]s?|é vedad[oa]|não (?:pode|poderá|é permitid[oa]|está autorizad[oa])m?|sem (?:\\p{L}+,? ){0,5}(?:autorização|permissão|consentimento)",
  reserved: "todos os direitos reservados",
  noOutlet: "(?:site|blog|revista|jornal)$|nós|(?:o |a )?autor(?:es|a)?$|aqui",
  at: "em|no|na|para",
  from: "de|d[oa]s?",
  preface: "note que|observe que",
  basedOn: "basead[oa] em|se baseia em|com base em",
  offers:
    "(?:é )?(?:permitida|proibida|autorizada) a reprodução|a reprodução|pode|podem|você pode|(?:os|as) noss[oa]s|noss[oa]s (?:artigos|textos|conteúdos|reportagens|matérias)|republique",
  tells: "^(?:quando|desde que|embora)|disse|diz|disseram|contou|perguntou|quer|nunca|jamais",
  itself: "is[st]o|est[ea]",
  ours: "noss[ao]",
  distributed: "distribuíd[oa] (?:por|pela|pelo)",
  newsletter: "newsletter|boletim|inscreva\\p{L}*|assine",
  dayLead: "em|de|no dia|no",
  newsroom:
    "(?:um|uma|o|a) [^.]{0,80}?(?:redação|agência de notícias|portal|revista|jornal|plataforma|veículo|organização jornalística|órgão de comunicação)",
  helped:
    "com (?:a )?(?:info|mater|agênc|dad|colabor|contribui|apoio|ajuda)\\p{L}*|contribu(?:iu|íram|ição)|colabor(?:ou|aram)|reportagem adicional|financiad[oa]s? por|apoiad[oa]s? por|patrocinad[oa]s?",
  beside:
    "parceir[oa] (?:editorial )?(?:de|d[oa])|membro (?:da|do) (?:rede|aliança|associação|consórcio|grupo)|afiliad[oa] (?:à|ao|da|do)",
  career:
    "foi (?:\\p{L}+ ){0,3}(?:editor[a]?|repórter|jornalista|correspondente) (?:d[oae]|n[oa]|em|para)|anteriormente|antes de (?:integrar|entrar|chegar)|ex-(?:editor|repórter|jornalista|correspondente|diretor)[a]?|trabalhou (?:em|n[oa]|para|pel[oa])|(?:já )?escreveu para|passou pel[oa]|freelancer?|estagi\\p{L}+",
  cited: "(?:citad[oa]s?|repercutid[oa]s?) (?:por|pel[oa]s?)|segundo|de acordo com|disse|afirmou|declarou",
  invites:
    "siga-nos|siga a gente|assine|inscreva-se|subscreva|faça uma doação|doe agora|baixe|ouça|saiba mais|leia (?:também|mais)|mais lidas|notícias relacionadas|publicidade",
  paid: "(?:conteúdo|artigo|matéria|texto|reportagem) (?:é )?(?:exclusiv[oa]|reservad[oa]|restrit[oa])s? (?:para|a) (?:os )?(?:nossos )?assinantes|(?:assine|faça (?:o )?login|cadastre-se|registe-se)[^.]{0,40}para (?:continuar|ler)|para continuar (?:a ler|lendo)|(?:já é|já sou) assinante",
  appeared: "(?:publicad[oa] (?:originalmente )?(?:em|n[oa])|veículo|jornal|revista|publicação|meio)",
  provided: "(?:(?:texto|artigo|conteúdo) )?(?:fornecid[oa]|disponibilizad[oa]|cedid[oa]) (?:por|pel[oa])",
  sister: "(?:jornal|revista|publicação|veículo) irm[ãa]o?|mesmo grupo",
  printed: "edição (?:impressa|em papel)|versão impressa|número \\d+",
  reach: "contat[oe]|contact[oe]|escreva para|e-?mail",
  ran: ["(?:saiu|apareceu|circulou|impress[oa]|veiculad[oa]|publicad[oa]){on} (?:em|n[oa]s?|pel[oa]s?) {X}"],
  writesFor: [
    "{person},? (?:é|são|escrevem?|trabalham?|cobrem?|reportam?|colaboram?)(?!\\p{L})[^.]{0,90}? (?:em|n[oa]s?|para|de|d[oa]s?|pel[oa]|com)(?: o| a)? {X}",
  ],
  told: ["(?:disse|disseram|afirmou|declarou|contou|explicou)(?!\\p{L})[^.]{0,40}? à (?:agência )?{X}"],
  paper: "Jornal|Notícias|Diário|Gazeta|Correio|Tribuna|Revista|Semanário|Observador",
  namesake: "Folha|Estado|Globo|Voz|Expresso|Público",
  body: "Agência|Imprensa|Televisão|Ministério|Prefeitura|Sindicato|Federação|Rede",
  agency: "Agência",
  staff: "Redação|Redacção|Equipe|Equipa",
  furniture:
    "(?:artigo|notícia|matéria|post)s? (?:anterior|seguinte)(?:es)?|(?:próxim[oa]|anterior) (?:artigo|notícia|matéria|post)|(?:leia|veja|confira) (?:também|mais)|notícias relacionadas|artigos relacionados|saiba mais|publicidade|mais lidas|comentários?(?: \\(\\d+\\))?|deixe (?:um|seu) comentário",
  tools:
    "voltar (?:a|ao|à|para) [^.]{2,30}|sobre (?:o autor|a autora|os autores)|compartilh(?:ar|e)(?: (?:no|em|esta|este).{0,30})?|partilhar|imprimir|siga-nos(?: .{2,40})?|assine|newsletter|mais (?:vistas|populares|compartilhadas)|as mais lidas|recomendad[oa]s?|destaques|últimas notícias|conteúdo patrocinado|tags|ver (?:mais|comentários)|enquete|galeria|ouvir|voltar ao topo|sobre o autor",
  readOn:
    "(?:leia|veja|confira|ouça|assista) (?:também|mais|ainda|aqui)(?: .{2,20})?|saiba mais|(?:notícia|matéria|artigo)s? relacionad[ao]s?|mais sobre .{2,30}|relacionad[ao]s?|não perca",
  appeal:
    "as opiniões (?:expressas|emitidas|publicadas) (?:nos|neste|nestes|no) (?:blogs?|comentários?|fóruns?)(?!\\p{L}).{0,160}|(?:encontrou|viu) (?:algum |um )?erro.{0,100}|tempo de leitura.{0,20}|escreva (?:para nós|-nos|à redação).{0,100}|(?:inscreva-se|cadastre-se)(?!\\p{L}).{0,160}|(?:assine|receba|subscreva) (?=.*(?:newsletter|jornal|agora|canal|e-mail|whatsapp|grátis|edição|notícias)).{0,160}|siga(?: |-)(?=.*(?:instagram|facebook|twitter|telegram|whatsapp|redes|canal|google|tiktok|youtube|nos)).{0,120}|(?:entre|participe) (?:no|do|em) (?:nosso )?(?:grupo|canal).{0,120}|(?:apoie|ajude|doe|contribua) (?=.*(?:jornalismo|noss[oa]|independente|doação)).{0,160}|(?:faça uma doação|sua doação)(?!\\p{L}).{0,160}|(?:baixe|descarregue) (?:o|a) (?:nosso |nossa )?(?:app|aplicativo|aplicação).{0,80}|(?:tem|você tem) (?:alguma )?(?:informação|denúncia|sugestão).{0,200}|(?:ouça|ouvir) (?:este|o|a|esta) (?:artigo|matéria|texto|áudio).{0,40}|continua (?:depois|após).{0,60}|(?:este site|usamos|utilizamos) .{0,20}cookies.{0,240}|(?:os comentários|para comentar|faça login).{0,140}|(?:este )?conteúdo (?:é )?(?:exclusivo )?para assinantes.{0,80}|você (?:ainda )?(?:tem|leu) \\d+ .{0,80}",
  sections:
    "notícias|início|capa|opinião|colunas?|editorial|esportes?|desporto|política|economia|negócios|cultura|sociedade|mundo|internacional|brasil|local|ciência|tecnologia|saúde|educação|entrevistas?|reportagens|atualidade|blog|artigos|imprensa|cotidiano|vida",
  carried: "ENC|encaminhad[ao]|republicad[ao]|republicação|reproduzid[ao]|repost",
  aboutMe: "sobre mim|quem sou(?: eu)?",
  heard: "ouça|assista",
  mailSubject: "assunto",
  mailFrom: "de",
  mailOther: "para|data",
  readingTime: "tempo de leitura",
  follow: "seguir",
  filler: "aqui",
  shown: "atualizad|publicad",
  hourLead: "às",
  timeUnit: "minutos",
  weekdayJoin: "o|de",
  honorific: "Professora?|Sr|Sra",
  otherMade: "livro",
  labelStart: "Este|Esta|Uma",
  labelWord: "Partilhar|Compartilhar|Imprimir|Enviar",
  nameJoint: "de|do|da|dos|das",
  byName: "por",
  byMaker: "por|de|do",
  signed: "por|da",
  withHelp: "com",
  serves: "para|de|do|da",
  placed: "em",
  of: "de|do|da",
  be: "é|são",
  noName: "Este|Esta",
  tellsOf: "é|são|escreve|trabalha|cobre|vive",
  writes: "escreve",
  aboutWriter: "sobre [oa] autora?",
  theWriter: "[oa] (?:autora?|jornalista)",
  writerLabel: "[Tt]exto|Autora?",
  textOf: "(?:[Aa]rtigo|[Tt]exto) d[eoa]",
  ordinal: "º|ª",
  endMark: "fim",
  nameAnd: "e",
};
