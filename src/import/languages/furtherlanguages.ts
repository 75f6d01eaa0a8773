import { WORDBOOKS, type Wordbook, type WordKind } from "./wordbooks.ts";

/** Words of a language of which few are read; each string is a piece of a regular expression, as in a wordbook. */
type FewWords = Partial<Pick<Wordbook, WordKind>>;

/** Languages in which bylines are read, and little else. */
const FURTHER: Readonly<Record<string, FewWords>> = {
  ko: {
    by: "글|기자명|글쓴이|작성자|필자",
    wrote: "글·사진|글ㆍ사진|취재|취재·글|정리|인터뷰",
    crafts: "사진|번역|옮긴이|편집|영상|그래픽|제공|출처|일러스트",
    posted: "등록자|게시자|입력자",
    desk: ".{0,8}(?:뉴스팀|편집부|취재팀|온라인팀|디지털뉴스팀)",
    and: "와|과",
    role: "기자|특파원|논설위원|선임기자|편집위원|교수",
  },
  cs: {
    by: "autor(?:ka|ři)?|napsal[ai]?|píše",
    wrote: "text(?: a foto)?|připravil[a]?|zpracoval[a]?|ptal[a]? se|rozhovor",
    crafts: "fot(?:o|ografie)|překlad|přeložil[a]?|zdroj|ilustrace|video|redakce",
    posted: "vložil[a]?|publikoval[a]?",
    desk: "redakce|agentury|čtk",
    and: "a",
    role: "redaktor(?:ka)?|novinář(?:ka)?|reportér(?:ka)?|zpravodaj(?:ka)?",
  },
  hr: {
    by: "piše|piše?:|autor(?:ica|i)?|napisa(?:o|la)",
    wrote: "tekst|razgovara(?:o|la)|priredi(?:o|la)|пише|аутор(?:ка|и)?|разговара(?:о|ла)|приредил[аи]?",
    crafts: "foto|fotografij[ae]|prijevod|prevod|preve(?:o|la)|izvor|uredi(?:o|la)|превод|извор|фото",
    posted: "objavi(?:o|la)|postavi(?:o|la)",
    desk: "redakcija|redaktsiya|редакција",
    and: "и",
    role: "novinar(?:ka)?|urednik|urednica|dopisnik",
  },
  ca: {
    by: "per|autor[a]?|escrit per",
    wrote: "text(?: i fotos)?|entrevista de|un article de|signa",
    crafts: "fotos?|fotografi(?:a|es)|traducció|edició|il·lustraci(?:ó|ons)|vídeo|font",
    posted: "publicat per",
    desk: "redacció|agències",
    and: "i",
    role: "periodista|redactor[a]?|corresponsal",
  },
  ro: {
    by: "de|autor(?:ul|i|ii)?",
    wrote: "scris de|un articol de|text(?:ul)?|reporter|interviu de|a consemnat",
    crafts: "foto(?:grafii)?|traducere(?: de)?|tradus de|editor|sursa|video|ilustrații",
    posted: "publicat de|postat de",
    desk: "redacția|redactia|agenții",
    and: "și|şi",
    role: "jurnalist(?:ă)?|reporter|redactor|corespondent",
  },
  fi: {
    by: "kirjoittaja(?:t)?|teksti",
    wrote: "teksti ja kuvat|toimittaja(?:t)?|kirjoittanut|haastattelu",
    crafts: "kuva(?:t)?|valokuva(?:t)?|video|käännös|suomennos|suomentanut|lähde|grafiikka|kuvitus|editointi",
    posted: "julkaissut|lisännyt",
    desk: "toimitus|uutistoimisto|tiedote",
    and: "ja",
    role: "toimittaja|kirjeenvaihtaja|päätoimittaja|professori|tutkija",
  },
  hu: {
    by: "írta|szerző(?:k)?|szöveg",
    wrote: "riport|interjú|készítette|összeállította|tudósító",
    crafts: "fotó(?:k)?|fénykép|fordította|fordítás|szerkesztette|szerkesztő|forrás|videó|illusztráció",
    posted: "feltöltötte|közzétette",
    desk: "szerkesztőség|a szerkesztőség|mti",
    and: "és",
    role: "újságíró|szerkesztő|riporter|tudósító",
  },
  el: {
    by: "γράφει(?: (?:ο|η))?|γράφουν(?: οι)?|του|της|των|συντάκτ(?:ης|ρια)|κείμενο",
    wrote: "επιμέλεια|ρεπορτάζ|συνέντευξη|αρθρογράφος|κείμενο",
    crafts: "φωτογραφί(?:α|ες)|φωτό?|μετάφραση|πηγή|βίντεο",
    posted: "δημοσίευση|αναρτήθηκε από",
    desk: "σύνταξη|η σύνταξη|newsroom",
    and: "και",
    role: "δημοσιογράφος|ανταποκριτής|ανταποκρίτρια|καθηγητής|καθηγήτρια",
  },
  id: {
    by: "oleh|penulis",
    wrote: "ditulis oleh|reporter|laporan|wartawan|pewarta|kontributor",
    crafts: "editor|penyunting|fotografer|foto|penerjemah|diterjemahkan oleh|sumber|ilustrasi",
    posted: "diposting oleh|diunggah oleh|dipublikasikan oleh",
    desk: "redaksi|tim redaksi|tim .{2,20}",
    and: "dan",
    role: "wartawan|jurnalis|reporter|kontributor|editor",
  },
  vi: {
    by: "tác giả|bài(?: và ảnh)?|theo",
    wrote: "bài viết|phóng viên|thực hiện",
    crafts: "ảnh|dịch(?: giả)?|người dịch|biên tập|nguồn",
    posted: "đăng bởi|người đăng",
    desk: "ban biên tập|tòa soạn",
    and: "và",
    role: "phóng viên|nhà báo|biên tập viên",
  },
  he: {
    by: "מאת|כתב|כתבה|כתבת",
    wrote: "כותב|כותבת|ראיון",
    crafts: "צילום|צילומים|תרגום|תרגמה|תרגם|עריכה|איור|מקור",
    posted: "פורסם על ידי|הועלה על ידי",
    desk: "מערכת|מערכת .{2,20}",
    and: "ו",
    role: "כתב|כתבת|עורך|עורכת",
  },
  fa: {
    by: "نویسنده|نوشته|به قلم",
    wrote: "گزارش|خبرنگار|گفتگو|گفت‌وگو",
    crafts: "مترجم|ترجمه|عکس|عکاس|ویراستار|منبع",
    posted: "منتشر شده توسط|ارسال شده توسط",
    desk: "تحریریه|گروه .{2,20}",
    and: "و",
    role: "خبرنگار|روزنامه‌نگار|سردبیر",
  },
  hi: {
    by: "लेखक|लेखिका|द्वारा|लेख",
    wrote: "रिपोर्ट|रिपोर्टर|संवाददाता",
    crafts: "अनुवाद|अनुवादक|फोटो|फ़ोटो|छायाचित्र|संपादन|स्रोत",
    posted: "प्रकाशित",
    desk: "संपादकीय|न्यूज़ डेस्क|न्यूज डेस्क|डेस्क",
    and: "और|एवं|व",
    role: "संवाददाता|पत्रकार|संपादक|लेखक",
  },
  th: {
    by: "โดย|ผู้เขียน|เขียนโดย|เรื่อง",
    wrote: "ผู้สื่อข่าว|เรื่องโดย",
    crafts: "ภาพ|แปลโดย|ผู้แปล|บรรณาธิการ|ที่มา",
    posted: "โพสต์โดย",
    desk: "กองบรรณาธิการ",
    and: "และ",
    role: "ผู้สื่อข่าว|นักข่าว",
  },
};

/** One kind of words in all languages of which any are known, as alternatives of a regular expression. */
export function everyLanguage(words: WordKind): string {
  const all: readonly FewWords[] = [...WORDBOOKS, ...Object.values(FURTHER)];
  return `(?:${all.flatMap((book) => book[words] || []).join("|")})`;
}
