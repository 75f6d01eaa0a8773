/** What a fact of a list may be: the outlet, what need not be the outlet, when it published, who wrote, where it stands, anything else. */
export type FactKind = "outlet" | "source" | "day" | "writer" | "address" | "other";

/** What one language calls the facts in a list about an article, in small letters, with bars between. */
type FactLabels = Readonly<Record<FactKind, string>>;

/** Labels of a language, by its tag in BCP 47. They are whole labels, and no pieces of a regular expression. */
const LABELS: Readonly<Record<string, FactLabels>> = {
  en: {
    outlet:
      "publication|publication name|publication title|original publication|published in|first published in|originally published in|appeared in|ran in|printed in|newspaper|paper|magazine|periodical|outlet|media outlet|news outlet|media|medium",
    source: "source|original source|news source|source name|from",
    day: "date|dated|date published|publication date|published|published on|publish date|pub date|date of publication|original date|issue date|issue|edition|ran|ran on|run date|printed|print date|appeared|appeared on",
    writer: "author|authors|author(s)|by|byline|writer|written by|reporter|journalist|columnist|story by|words by|text",
    address:
      "link|url|original|original link|original url|original article|source link|source url|web link|read online",
    other:
      "section|page|pages|words|word count|column|category|title|headline|topic|topics|tags|volume|language|country|type|subject|photo|photos|photographer|translator|translated by|translation|keywords|circulation|client|country/topic|urgency",
  },
  es: {
    outlet:
      "medio|medio de comunicación|medio original|publicación|publicado en|aparecido en|periódico|diario|revista|cabecera",
    source: "fuente|fuente original",
    day: "fecha|fecha de publicación|publicado|publicado el|fecha original|edición|fecha de edición",
    writer: "autor|autora|autores|autor/a|firma|firmado por|por|periodista|redactor|redactora|texto",
    address: "enlace|enlace original|enlace a la noticia|url|link|vínculo|original|noticia original|leer original",
    other:
      "sección|página|páginas|pág|género|tema|título|titular|titulares|etiquetas|foto|fotos|traducción|traductor|traducido por|país|idioma|tipo|ámbito|soporte",
  },
  fr: {
    outlet: "média|publication|publié dans|paru dans|journal|magazine|revue|titre de presse|support",
    source: "source|source originale",
    day: "date|date de publication|date de parution|parution|publié le|paru le|date d’édition|date d'édition|édition|numéro du",
    writer: "auteur|auteure|auteurs|autrice|signature|signé|par|journaliste|rédacteur|rédactrice|texte",
    address: "lien|lien original|url|original|article original|lien vers l’article|lien vers l'article|en ligne",
    other:
      "rubrique|page|pages|section|titre|sujet|thème|catégorie|mots-clés|photo|photos|traduction|traducteur|traductrice|traduit par|pays|langue|type|cahier",
  },
  de: {
    outlet:
      "erschienen in|erschienen im|erschienen bei|zuerst erschienen in|veröffentlicht in|veröffentlicht bei|medium|publikation|zeitung|zeitschrift|magazin|titel der zeitung|blatt|organ",
    source: "quelle|quellen|originalquelle|aus",
    day: "datum|erscheinungsdatum|erscheinungstag|veröffentlichungsdatum|erschienen|erschienen am|veröffentlicht|veröffentlicht am|ausgabe|ausgabe vom|ausgabe nr|vom",
    writer:
      "autor|autorin|autoren|autor/in|autor:in|autor*in|von|text|verfasser|verfasserin|journalist|journalistin|redakteur|redakteurin|geschrieben von",
    address: "link|url|original|originalartikel|zum artikel|zum original|internet|online|fundstelle",
    other:
      "seite|seiten|rubrik|ressort|titel|überschrift|thema|themen|stichworte|schlagworte|foto|fotos|übersetzung|übersetzer|übersetzerin|übersetzt von|land|sprache|teil|wörter|zeichen|kategorie|auflage",
  },
  pt: {
    outlet:
      "veículo|veículo de comunicação|meio|meio de comunicação|publicação|publicado em|jornal|revista|órgão|título do jornal",
    source: "fonte|fonte original",
    day: "data|data de publicação|data da publicação|data de veiculação|data da matéria|publicado em|publicado|edição|edição de",
    writer: "autor|autora|autores|autor(a)|por|assinatura|jornalista|repórter|repórteres|texto|colunista",
    address: "link|url|endereço|original|link original|matéria original|ligação|link da matéria",
    other:
      "editoria|página|páginas|pág|caderno|seção|secção|título|assunto|tema|tópico|coluna|categoria|centimetragem|valoração|cliente|código|foto|fotos|tradução|tradutor|tradutora|traduzido por|país|idioma|tipo|praça|estado|tiragem",
  },
  it: {
    outlet:
      "testata|pubblicato su|pubblicato in|apparso su|apparso in|uscito su|giornale|quotidiano|rivista|periodico|pubblicazione|editore online",
    source: "fonte|fonti|fonte originale|da|tratto da",
    day: "data|data di pubblicazione|data pubblicazione|pubblicato il|pubblicato|uscito il|uscita|edizione|edizione del|del",
    writer: "autore|autrice|autori|di|firma|giornalista|testo|articolo di|scritto da",
    address: "link|url|originale|articolo originale|link originale|indirizzo|collegamento",
    other:
      "sezione|rubrica|pagina|pagine|pag|titolo|argomento|tema|categoria|parole chiave|foto|traduzione|traduttore|traduttrice|tradotto da|traduzione di|traduzione a cura di|paese|lingua|tipo|tiratura",
  },
  nl: {
    outlet:
      "verschenen in|eerder verschenen in|gepubliceerd in|medium|krant|dagblad|weekblad|tijdschrift|publicatie|titel krant",
    source: "bron|bronnen|oorspronkelijke bron|uit",
    day: "datum|verschenen|verschenen op|gepubliceerd|gepubliceerd op|publicatiedatum|verschijningsdatum|editie|uitgave|editie van",
    writer: "auteur|auteurs|door|schrijver|journalist|verslaggever|redacteur|tekst|geschreven door",
    address: "link|url|origineel|oorspronkelijk artikel|online|website|lees online|naar het artikel",
    other:
      "pagina|rubriek|katern|sectie|titel|kop|onderwerp|thema|trefwoorden|categorie|foto|foto’s|foto's|vertaling|vertaler|vertaald door|land|taal|type|oplage|woorden",
  },
  no: {
    outlet:
      "publisert i|trykt i|stod i|sto i|sto på trykk i|stod på trykk i|avis|medium|mediet|tidsskrift|publikasjon|magasin",
    source: "kilde|kilder|opprinnelig kilde|fra",
    day: "dato|publisert|publisert dato|publiseringsdato|trykt|utgitt|utgave|utgivelsesdato|på trykk",
    writer: "forfatter|forfattere|av|skribent|journalist|tekst|skrevet av|byline",
    address: "lenke|link|url|original|originalartikkel|les saken|nettadresse",
    other:
      "side|sider|seksjon|spalte|rubrikk|tittel|emne|tema|stikkord|kategori|foto|oversettelse|oversetter|oversatt av|land|språk|type|opplag",
  },
  sv: {
    outlet: "publicerad i|publicerat i|införd i|tryckt i|stod i|tidning|tidningen|medium|tidskrift|publikation|magasin",
    source: "källa|källor|ursprunglig källa|från|ur",
    day: "datum|publicerad|publicerat|publiceringsdatum|tryckt|införd|utgåva|utgivningsdatum|nummer",
    writer: "författare|av|skribent|journalist|reporter|text|skriven av|krönikör",
    address: "länk|url|original|originalartikel|webbadress|läs på nätet|läs artikeln",
    other:
      "sida|sidor|avdelning|sektion|rubrik|titel|ämne|tema|nyckelord|kategori|foto|översättning|översättare|översatt av|land|språk|typ|upplaga",
  },
  da: {
    outlet: "bragt i|trykt i|publiceret i|udgivet i|stod i|avis|avisen|medie|mediet|tidsskrift|publikation|blad",
    source: "kilde|kilder|oprindelig kilde|fra",
    day: "dato|bragt|bragt den|publiceret|publiceret den|trykt|udgivet|udgave|udgivelsesdato|udgivelse",
    writer: "forfatter|forfattere|af|skribent|journalist|tekst|skrevet af|byline",
    address: "link|url|original|originalartikel|læs online|webadresse|læs artiklen",
    other:
      "side|sider|sektion|rubrik|titel|overskrift|emne|tema|nøgleord|kategori|foto|oversættelse|oversætter|oversat af|land|sprog|type|oplag",
  },
  pl: {
    outlet:
      "tytuł prasowy|gazeta|czasopismo|dziennik|medium|media|publikacja|opublikowano w|ukazało się w|wydawnictwo prasowe|tytuł czasopisma",
    source: "źródło|źródła|źródło oryginalne|za",
    day: "data|data publikacji|data wydania|opublikowano|opublikowano dnia|ukazało się|wydanie|wydanie z|dnia|numer",
    writer: "autor|autorka|autorzy|autor/ka|dziennikarz|dziennikarka|redaktor|tekst|napisał|napisała|podpis",
    address: "link|adres|url|oryginał|odnośnik|link do artykułu|artykuł oryginalny",
    other:
      "strona|strony|dział|rubryka|tytuł|temat|kategoria|słowa kluczowe|foto|zdjęcia|tłumaczenie|tłumacz|tłumaczka|przekład|kraj|język|typ|nakład",
  },
  uk: {
    outlet:
      "видання|газета|журнал|часопис|змі|медіа|опубліковано в|опубліковано у|надруковано в|надруковано у|публікація",
    source: "джерело|джерела|першоджерело|оригінал джерела|з",
    day: "дата|дата публікації|дата виходу|опубліковано|вийшло|випуск|номер|від",
    writer: "автор|авторка|автори|журналіст|журналістка|кореспондент|кореспондентка|текст|підпис",
    address: "посилання|лінк|url|оригінал|адреса|оригінал статті|читати на сайті",
    other:
      "сторінка|сторінки|шпальта|рубрика|розділ|назва|заголовок|тема|ключові слова|категорія|фото|переклад|перекладач|перекладачка|країна|мова|тип|тираж",
  },
  ru: {
    outlet: "издание|газета|журнал|сми|средство массовой информации|опубликовано в|напечатано в|публикация|медиа",
    source: "источник|источники|первоисточник|из",
    day: "дата|дата публикации|дата выхода|опубликовано|вышло|выпуск|номер|от",
    writer: "автор|авторы|журналист|журналистка|корреспондент|текст|подпись|автор статьи|автор материала",
    address: "ссылка|url|оригинал|адрес|оригинал статьи|ссылка на источник|читать на сайте",
    other:
      "страница|страницы|полоса|рубрика|раздел|название|заголовок|тема|ключевые слова|категория|фото|перевод|переводчик|страна|язык|тип|тираж",
  },
  tr: {
    outlet: "gazete|dergi|yayın|yayın organı|yayımlandığı yer|yayınlandığı yer|mecra|medya",
    source: "kaynak|kaynaklar|özgün kaynak",
    day: "tarih|yayın tarihi|yayım tarihi|yayımlanma tarihi|yayınlanma tarihi|yayımlandı|yayınlandı|sayı|baskı",
    writer: "yazar|yazan|yazarı|muhabir|gazeteci|haber|metin|imza",
    address: "bağlantı|link|url|orijinal|özgün metin|haber linki|haberin bağlantısı|adres",
    other:
      "sayfa|bölüm|başlık|konu|kategori|anahtar kelimeler|etiketler|fotoğraf|çeviri|çeviren|çevirmen|ülke|dil|tür|tiraj",
  },
  ar: {
    outlet:
      "الصحيفة|صحيفة|الجريدة|جريدة|المجلة|مجلة|وسيلة الإعلام|الوسيلة الإعلامية|وسيلة النشر|نشر في|نُشر في|جهة النشر",
    source: "المصدر|المصادر|المصدر الأصلي|مصدر|نقلا عن|نقلاً عن",
    day: "التاريخ|تاريخ|تاريخ النشر|نشر بتاريخ|نُشر بتاريخ|العدد|الطبعة",
    writer: "الكاتب|الكاتبة|كاتب|بقلم|المؤلف|المؤلفة|الصحفي|الصحفية|المراسل|المراسلة|المحرر|كتب|كتبت",
    address: "الرابط|رابط|رابط المقال|رابط الخبر|المقال الأصلي|الأصل|رابط المصدر",
    other:
      "الصفحة|القسم|العنوان|الموضوع|الكلمات المفتاحية|التصنيف|صورة|الصورة|ترجمة|المترجم|المترجمة|البلد|اللغة|النوع",
  },
  zh: {
    outlet:
      "媒体|媒體|媒体名称|媒體名稱|报刊|報刊|报纸|報紙|刊物|杂志|雜誌|原载|原載|刊载媒体|刊載媒體|发表于|發表於|刊登媒体|刊登媒體|发布媒体",
    source: "来源|來源|信息来源|消息来源|稿件来源|文章来源|文章來源|新闻来源|新聞來源|出处|出處|转自|轉自|原文来源",
    day: "日期|刊登日期|刊载日期|刊載日期|发表时间|发表日期|發表日期|见报日期|見報日期|出版日期",
    writer: "作者|记者|記者|撰文|撰稿|文|文章作者|原作者|署名",
    address: "链接|鏈接|連結|原文链接|原文鏈接|原文連結|网址|網址|原文|原文地址",
    other:
      "版面|版次|版位|栏目|欄目|标题|標題|编辑|編輯|责编|责任编辑|責任編輯|摄影|攝影|翻译|翻譯|译者|譯者|类别|類別|关键词|關鍵詞|点击|點擊|浏览|瀏覽|发布者|發布者|审核|字号",
  },
  ja: {
    outlet: "掲載紙|掲載誌|掲載媒体|掲載メディア|掲載先|媒体|媒体名|新聞名|紙名|誌名|メディア|初出|掲載",
    source: "出典|出所|引用元|配信元|情報源|ソース|提供",
    day: "掲載日|掲載年月日|発行日|発行年月日|配信日|日付|年月日|日時|公開日|刊行日|放送日|掲載号",
    writer: "記者|筆者|著者|執筆|執筆者|文|署名|ライター|取材",
    address: "リンク|原文|元記事|記事リンク|掲載ページ|掲載url|url|アドレス",
    other: "面|掲載面|頁|ページ|見出し|タイトル|題名|欄|カテゴリ|分類|写真|撮影|訳|翻訳|訳者|版|朝夕刊|地域|国|種別",
  },
};

/** The languages that have labels. */
export const FACT_LANGUAGES: readonly string[] = Object.keys(LABELS);

/** What a label may mean, in one language. */
export interface FactMeaning {
  readonly kind: FactKind;
  readonly tag: string;
}

const FACT_KINDS: readonly FactKind[] = ["outlet", "source", "day", "writer", "address", "other"];

let meanings: ReadonlyMap<string, readonly FactMeaning[]> | undefined;

function allMeanings(): ReadonlyMap<string, readonly FactMeaning[]> {
  const found = new Map<string, FactMeaning[]>();
  for (const [tag, labels] of Object.entries(LABELS))
    for (const kind of FACT_KINDS)
      for (const label of labels[kind].split("|")) found.set(label, [...(found.get(label) ?? []), { kind, tag }]);
  return found;
}

/** What a label in small letters may mean, in any of the languages: one word may be the paper in one and the day in another. */
export function factMeanings(label: string): readonly FactMeaning[] {
  meanings ??= allMeanings();
  return meanings.get(label) ?? [];
}
