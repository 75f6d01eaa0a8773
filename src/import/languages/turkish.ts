import type { Wordbook } from "./wordbook.ts";

// No letter case folds İ and i, or I and ı: words that a page may write in capitals have both.
const NOUN =
  "(?:haber|makale|yazı|metin|metn|söyleşi|röportaj|inceleme|analiz|dosya|deneme|köşe yazısı|içeri[kğ]|çeviri|öykü|hikâye|hikaye|görüş yazısı|yorum|rapor)";
const FIRST = "(?:[iİ]lk (?:olarak|kez|kere|defa|önce)|[iİ]lk|daha önce|orijinal olarak|aslen)";
const PUBLISHED =
  "(?:yayı[mn]lan(?:dı|mıştı|mıştır|mış|an)|çık(?:tı|mıştır|mış)|yer al(?:dı|mıştır)|basıl(?:dı|mıştır)|yazıl(?:dı|mıştır)|paylaşıl(?:dı|mıştır))(?!\\p{L})";
const OUTLET =
  "(?:gazete|dergi|site|haber sitesi|web sitesi|[iİ]nternet sitesi|portal|haber portalı|blog|ajans|platform)";
/** "In" an outlet, behind its name. */
const IN = `(?:['’](?:n?[dt][ae])| ${OUTLET}(?:sinde|inde|ında|unda|nda|nde)| tarafından| adresinde)`;
/** "From" an outlet, and "of" it. */
const FROM = `(?:['’](?:n?[dt][ae]n)| ${OUTLET}(?:sinden|inden|ından|undan|ndan|nden))`;
const OF = `(?:['’](?:n?[iıuü]n)| ${OUTLET}(?:sinin|inin|ının|unun|nın|nin))`;
const ON = "(?:{date}(?:['’]\\p{L}{1,3}| tarihinde| günü)?,? )?";
const PERMISSION =
  "(?:özel |yazılı |nazik )?(?:izniyle|izni ile|onayıyla|izni alınarak)(?: burada)?(?: (?:yeniden )?(?:yayı[mn]la|kullan|paylaş|çevril)\\p{L}+)?";

/** What is made of an article for others to print. */
const SHORTER =
  "(?:bu|söz konusu) \\p{L}+ (?:daha )?(?:kısaltılmış|kısa) (?:bir )?(?:versiyonu|hali|sürümü)(?!.*(?:[iİ]lk|daha önce|orijinal))";

/** Turkish. */
export const turkish: Wordbook = {
  tag: "tr",
  months: [
    "ocak|oca\\.",
    "şubat|şub\\.",
    "mart|mar\\.",
    "n[iİ]san|nis\\.",
    "may[ıI]s",
    "haz[iİ]ran|haz\\.",
    "temmuz|tem\\.",
    "ağustos|ağu\\.",
    "eylül|eyl\\.",
    "ek[iİ]m|eki\\.",
    "kas[ıI]m|kas\\.",
    "aral[ıI]k|ara\\.",
  ],
  dates: ["{day} {month},? {year}"],
  common:
    "dedi|ve|bir|bu|da|de|ile|için|olarak|tarafından|daha|yeniden|izniyle|[iİ]lk|yayı[mn]\\p{L}*|yazı\\p{L}*|haber\\p{L}*|makale\\p{L}*|alın\\p{L}*",
  noun: NOUN,
  opens:
    "ben|biz|o|bu|şu|burada|[iİ]zn\\p{L}*|[iİ]lk|yazı(?:nın)?|makale(?:nin)?|haber(?:in)?|çeviri(?:yi)?|not|ed[iİ]tör\\p{L}*|kaynak|türkçe\\p{L}*|[iİ]ngilizce\\p{L}*",
  where: "",
  there: "orada",
  translated: "çevir|tercüme|ed[iİ]t|redaks|foto|görsel",
  issue: "sayı|no\\.?|cilt|s\\.",
  figure: "şek[iİ]l|tablo",
  part: "bölümünde|ekinde|köşesinde",
  season: "[iİ]lkbahar|bahar|yaz|sonbahar|güz|kış",
  dated: "tarih|(?:yayı[mn]lan(?:ma|dı)|yayın|güncelle(?:me|ndi)|son güncelleme)(?: tarihi)?",
  work: `(?:bu|söz konusu|aşağıdaki|yukarıdaki) (?:[\\p{L}-]+ )?${NOUN}\\p{L}{0,6}`,
  atSource: "(?:haberin |yazının )?(?:devamını|tamamını) kaynağında (?:oku\\p{L}*)?",
  inward: [
    "(?:[iİ]lk yayın(?:landığı yer)?|orijinal kaynak)\\s*[:–—-]\\s*{X}",
    `{work},? ${ON}${FIRST} ${ON}{X}${IN},? ${ON}${PUBLISHED}`,
    `{work},? ${ON}{X}${IN},? ${ON}${FIRST} ${ON}${PUBLISHED}`,
    `{work},? ${FIRST} ${PUBLISHED} ${ON}{X}${IN}`,
    `(?:{work},? )?${ON}{X}${FROM} (?:\\p{L}+ )?(?:alınmıştır|alındı|alıntıdır|alıntılanmıştır|aktarılmıştır|aktarıldı|derlenmiştir|çevrilmiştir)`,
    `(?:{work},? )?{X}${OF} ${PERMISSION}`,
    `(?:{work},? )?${ON}{X}${IN},? ${ON}yayı[mn]lanan (?:[\\p{L}’'-]+ ){0,8}?(?:çevirisidir|tercümesidir|çevrilmiştir|kısaltılmış (?:hal|sürüm|versiyon)\\p{L}+|alınmıştır)`,
    "{work},? (?:.{2,60} tarafından )?{X} için (?:hazırla|yaz|üret|kaleme al|kurgula)\\p{L}+",
    `{work},? {person|X} (?:tarafından|için) (?:hazırla|yaz|üret|kaleme al|kurgula)\\p{L}+`,
    `${FIRST} ${ON}{X}${IN},? ${ON}${PUBLISHED}`,
    `{X}${IN} ${FIRST} ${PUBLISHED}`,
    `(?:bu )?(?:yazının|makalenin|haberin|metnin|söyleşinin)(?: \\p{L}+)? (?:orijinalini|aslını|tamamını|[iİ]lk halini|özgün halini|[iİ]ngilizcesini) {X}${IN} (?:oku|bul|göre|ulaş)\\p{L}*`,
    `(?:orijinal|özgün|asıl) (?:yazıyı|makaleyi|haberi|metni) {X}${IN} (?:oku|bul|göre|ulaş)\\p{L}*`,
    `(?:bu )?(?:yazının|makalenin|haberin|metnin|söyleşinin)(?: \\p{L}+)? (?:orijinali|aslı|özgün hali|[iİ]lk hali)(?: (?:ise|[iİ]çin))?,? {X}${IN}`,
    "(?:yazının|makalenin|haberin|metnin) (?:orijinali|aslı)\\s*[:：–—-]\\s*{X}",
    `(?:[iİ]lk yayı[mn](?:lan\\p{L}+)?(?: yer)?|orijinal|özgün|asıl) ?(?:haber|yazı|makale|kaynak|metin|link|bağlantı)?\\s*[:：–—-]\\s*{X}`,
    `(?:bu(?: [\\p{L}-]+)?),? {X}${IN} yayı[mn]lanan (?:[\\p{L}’'-]+ ){0,3}?(?:bir )?(?:kopyasıdır|çapraz gönderisidir|yeniden yayı[mn]ıdır)`,
    `(?:bu(?: [\\p{L}-]+)?),? {X}${FROM} (?:bir )?(?:çapraz gönderi|alıntı|kopya)(?:dır)?`,
  ],
  outward: [
    "{work},? (?:ayrıca|aynı zamanda|daha sonra|sonradan|sonra|eş ?zamanlı olarak) .*",
    `{work},? .{1,80}${IN} de (?:yayı[mn]lan|çık|yer al|basıl)\\p{L}+.*`,
    `(?:ayrıca|aynı zamanda) .{1,80}${IN} (?:de )?(?:yayı[mn]lan|çık|yer al)\\p{L}+.*`,
    "(?:{work},? )?.{1,80} tarafından (?:yeniden yayı[mn]lan|alıntılan|haberleştiril)\\p{L}+.*",
    "(?:{work},? )?.{1,80} (?:ile|iş ?birliğiyle|iş ?birliği (?:ile|içinde)|ortaklığıyla|ortaklaşa) ?(?:\\p{L}+ )?(?:iş ?birliği|ortaklaşa|birlikte|hazırla|üret|yayı[mn]lan)\\p{L}*.*",
    `${SHORTER}.*`,
    "(?:bu|söz konusu) \\p{L}+ (?!türkçe)\\p{L}+(?:ce|ça|çe|ca) (?:çevirisi|tercümesi|versiyonu)(?!.*(?:[iİ]lk|daha önce|orijinal)).*",
  ],
  joint: [
    "(?:{work},? )?{X} (?:ile )?(?:iş ?birliğiyle|iş ?birliği (?:ile|içinde)|ortaklığıyla|ortaklaşa) (?:olarak )?yayı[mn]lan\\p{L}+",
    `(?!.*(?:ayrıca))${SHORTER},? {X}(?<after>${IN}.*)`,
  ],
  feedFooter:
    "{title} (?:(?:adlı |başlıklı )?(?:yazı|gönderi|haber|makale|içerik)(?:sı|si|i)?) [iİ]lk (?:önce|olarak|kez)? ?{X} (?:üzerinde|sitesinde|adresinde|web sitesinde) (?:ortaya çıktı|göründü|yayı[mn]landı|belirdi)",
  inLanguage: "{language} (?:olarak|dilinde)",
  hinted: [
    `{X}${IN} yayı[mn]lanan (?:yazı|makale|haber)`,
    `{work},? ${ON}{X}${IN},? ${ON}${PUBLISHED}`,
    "(?:kaynak(?:lar)?|haber kaynağı|alıntı|kaynakça|via)\\s*[:：–—-]\\s*{X}",
    "{work}y?[ıiuü] {X} (?<after>için (?:yazdım|kaleme aldım).*)",
  ],
  first: "[iİ]lk (?:olarak|kez|kere|defa|önce|yayı[mn])|[iİ]lk(?!\\p{L})|daha önce|orijinal olarak|aslen",
  published: "yayı[mn]la|yer al|çıktı|çıkmış|basıl|yazıl|kaleme alın|paylaşıl|hazırlan",
  taken:
    "alıntı|izniyle|izni ile|izni alınarak|yeniden yayı[mn]la|nezaketiyle|alınmıştır|aktarılmıştır|derlenmiştir|çevirisidir|tercümesidir",
  source: "kaynak(?:lar)?",
  also: "ayrıca|aynı zamanda|daha sonra|sonradan|eş ?zamanlı|iş ?birliği|ortaklaşa|ortaklığıyla",
  original:
    "orijinal(?:i|ini|inin|inden)?|özgün(?: hal[iİ])?|asıl kaynak|(?:yazının|makalenin|haberin|metnin) aslı(?:nı)?",
  otherWork:
    "araştırma|çalışma|tez|tweet|v[iİ]deo|fotoğraf|görüntü|karar|tarif|belge|k[iİ]tap|f[iİ]lm|şarkı|d[iİ]z[iİ]|basın bülteni|açıklama|gönderi",
  lead: "(?:(?:haber (?:sitesi|portalı|ajansı)|[iİ]nternet (?:sitesi|gazetesi)|web sitesi|çevrimiçi dergi|günlük gazete|haftalık gazete|ortağımız|kardeş (?:gazetemiz|sitemiz)) )?",
  ends: "tarafından|üzerinden|adresinde|sitesinde|gazetesinde|dergisinde|izniyle|başlığıyla|başlıklı|ve (?:izinle|burada|yeniden)|{date}",
  formal:
    "[iİ]zin|izniyle|lisans|creative commons|yeniden yayı[mn]|alıntı|orijinal|hakları? saklıdır|telif|yayı[mn]lan|kaynak gösteril",
  titled: "(?:başlığı(?:yla)?|başlıklı)",
  by: "yazan|yazar|hazırlayan|derleyen|kaleme alan|muhabir|(?:haber|yazı|röportaj|söyleşi|metin|haber-kamera|haber-fotoğraf)(?=\\s*[:：/])",
  wrote: "haber|haberi yazan|muhabir|röportaj|söyleşi|hazırlayan|kaleme alan|derleyen|metin|yazarı?",
  author: "yazar(?:ı)?",
  my: "benim",
  iWrote: "yazdığım|kaleme aldığım|köşe yazım|makalem|yazım",
  crafts: "çeviri|çeviren|çevirmen|fotoğraf(?:lar)?|foto|kamera|editör|kurgu|kaynak|görsel",
  posted: "yayınlayan|ekleyen|gönderen",
  desk: "haber merkezi|editörler|.{0,20}haber merkezi|dış haberler|spor servisi|ajanslar",
  and: "ve|&|ile",
  aided: "ile|katkısıyla|katkılarıyla|ajanslar|ve ajanslar|ajanslardan|haber ajansları",
  institution:
    "üniversite(?:si)?|enstitü(?:sü)?|fakülte(?:si)?|vakf[ıi]|vakıf|derne(?:k|ği)|akademi(?:si)?|hastane(?:si)?|okulu|kurumu|birliği|bakanlığı|belediyesi",
  role: "(?:özel |kıdemli |serbest |köşe )?(?:muhab[iİ]r[iİ]?|ed[iİ]tör(?:ü)?|yazar[ıi]?|gazetec[iİ](?:s[iİ])?|tems[iİ]lc[iİ]s[iİ]|akadem[iİ]syen|araştırmacı|öğretim üyesi|genel yayın yönetmen[iİ])(?: .{0,80})?",
  reporting: "(?:haber|muhabir|haberi yazan|bildiren) ?:",
  editing: "(?:ed[iİ]tör|düzenleyen|yayına hazırlayan|çeviren|çeviri|redaksiyon) ?:",
  editor: "ed[iİ]tör|yayına hazırlayan",
  picture:
    "(?:(?:arşiv |kapak )?(?:foto(?:ğraf(?:lar)?)?|görsel|görüntü)|v[iİ]deo|[iİ]llüstrasyon|çizim|harita|kamera)",
  label:
    "(?:çevirmen(?:in)? notu|(?:(?:ed[iİ]törün|ed[iİ]tör|yayıncının|çevirmenin|yazarın) notu|not(?: \\d+)?(?=\\s*[:：])|ed\\. ?notu|düzeltme|künye))",
  forbids:
    "[iİ]z[iİ]n(?:siz| alınmadan| almadan)|yasaktır|kopyalanamaz|kullanılamaz|yayı[mn]lanamaz|çoğaltılamaz|alıntılanamaz|kaynak gösterilmeden",
  reserved: "(?:tüm|bütün|her|telif) hak(?:ları|kı) (?:saklıdır|mahfuzdur)",
  noOutlet: "burada|yazar\\p{L}*$",
  at: "",
  from: "",
  preface: "",
  basedOn: "dayan\\p{L}+|dayalı",
  offers: "izinsiz|kaynak gösterilmeden|yazılarımız\\p{L}*|içeriklerimiz\\p{L}*|haberlerimiz\\p{L}*",
  tells: "dedi|söyledi|anlattı|sordu|istiyor|asla",
  itself: "bu|bunlar",
  ours: "bizim",
  distributed: "tarafından dağıtı\\p{L}+",
  newsletter: "bülten|abone ol\\p{L}*",
  dayLead: "",
  isVerbLast: true,
  newsroom:
    "(?:bağımsız|kâr amacı gütmeyen|bir|yerel|çevrimiçi|haftalık|günlük)(?:,? \\p{L}+){0,6}? (?:haber (?:sitesi|ajansı|kuruluşu|platformu|portalı|merkezi)|gazete(?:si)?|dergi(?:si)?|medya kuruluşu|radyo(?:su)?)(?:dir|dır|dur|dür)?",
  helped:
    "katkı(?:da bulun\\p{L}+|larıyla|sıyla| sağla\\p{L}+| sun\\p{L}+| ver\\p{L}+)|deste(?:kleriyle|ğiyle|k ver\\p{L}+)|yardımcı oldu|sponsor\\p{L}*|fon(?:uyla|landı|lanmıştır)|hibe\\p{L}*|ajanslardan derlen\\p{L}+",
  beside:
    "medya (?:ortağı|sponsoru|partneri)(?:dır|dir)?|(?:ağının|birliğinin|derneğinin|konsorsiyumunun) üyesi(?:dir)?|bünyesinde",
  career:
    "eski (?:[\\p{L}’']+ ){0,2}?(?:muhab|ed[iİ]tör|gazetec|yazar|tems[iİ]lc|müdür)\\p{L}*|daha önce .{0,60}(?:çalış|yaz|görev yap)\\p{L}*|serbest gazetec\\p{L}*|stajyer\\p{L}*|yazıları .{0,60}yayı[mn]lan\\p{L}+",
  cited: "göre|söyledi|söylediler|aktardı|aktardığı",
  invites:
    "takip ed(?:in|iniz)|abone ol(?:un|unuz)?|bağış yap(?:ın|ınız)?|destek ol(?:un|unuz)|indir(?:in|iniz)|dinley(?:in|iniz)|daha fazla(?:sı)?|bunları da okuyun|en çok okunan\\p{L}*|[iİ]lgili haberler|reklam",
  paid: "(?:haber|yazı|içerik) (?:yalnızca |sadece )?(?:abonelere|üyelere) (?:özel|açık)|(?:abone ol|giriş yap|üye ol|kayıt ol)[^.]{0,40}(?:devamını|tamamını) (?:oku|okumak)|(?:devamını|tamamını) okumak için",
  appeared: "(?:yayı[mn]landığı (?:yer|gazete|dergi)|gazete|dergi|yayın organı)",
  provided: "(?:(?:metin|haber|içerik) )?sağlayan",
  continued: "(?:haberin|yazının|makalenin) (?:devamı|tamamı)(?:nı okumak)?(?: için)?:? {X}(?:['’]d[ae])?",
  translation: "çevir|tercüme",
  jointly: "iş ?birliği\\p{L}*|ortaklaşa|birlikte",
  sister: "kardeş (?:gazete|yayın|kuruluş)\\p{L}*|aynı grub\\p{L}+",
  printed: "basılı (?:nüsha|baskı|sayı)\\p{L}*",
  reach: "iletişim|ulaşabilirsiniz|yazabilirsiniz|e-?posta",
  ran: [`{X}${IN}{on} (?:yayı[mn]lan|çık|basıl|yer al)\\p{L}*`],
  writesFor: [
    "{person},? {X}(?:['’]\\p{L}{1,3})? (?:\\p{L}+ ){0,3}?(?:muhab[iİ]r|ed[iİ]tör|yazar|gazetec|tems[iİ]lc)\\p{L}*",
    "{person},? {X}['’]\\p{L}{1,3} (?:\\p{L}+ ){0,5}?(?:çalış|yaz|görev yap|muhabirlik yap)\\p{L}*",
    "{X}(?:['’]\\p{L}{2,3})? (?:muhab[iİ]r[iİ]|yazar[ıi]|ed[iİ]törü)",
  ],
  told: [
    "{X}(?:['’](?:[yn]?[ae])| muhabirine) (?:\\p{L}+ ){0,4}?(?:konuş|söyle|açıkla|değerlendir|anlat|demeç ver|bilgi ver)\\p{L}*",
  ],
  paper: "Gazetesi|Gazete|Dergisi|Postası|Haberleri|Bülteni|Ekspres|Telgraf|Habercisi",
  namesake: "Cumhuriyet|Zaman|Sabah|Dünya|Sesi|Akşam|Vatan",
  body: "Ajansı|Televizyonu|Radyosu|Vakfı|Derneği|Bakanlığı|Belediyesi|Sendikası|Federasyonu|Konseyi",
  agency: "(?:Haber )?Ajansı",
  supplement: "eki|ilavesi",
  staff: "Haber Merkezi|Haber Servisi|Editörler|Redaksiyon|Yazı İşleri|Dış Haberler",
  furniture:
    "(?:önceki|sonraki) (?:haber|yazı|makale)|(?:[iİ]lg[iİ]l[iİ]|benzer|d[iİ]ğer|öner[iİ]len) (?:haberler|yazılar|[iİ]çer[iİ]kler|makaleler)|bunları da okuyun|bunlar da [iİ]lg[iİ]n[iİ]z[iİ] çekeb[iİ]l[iİ]r|reklam|en çok (?:okunanlar?|okunan haberler)|yorum(?:lar)?(?: yap(?:ın)?| ekle| yaz)?(?: \\(\\d+\\))?|haber[iİ]n devamı|et[iİ]ketler|b[iİ]z[iİ] tak[iİ]p ed[iİ]n",
  viewed: "\\d[\\d.]* (?:kez|defa) okundu|(?:görüntülenme|okunma)(?: sayısı)?:? \\d[\\d.]*",
  tools:
    "diğer uygulamalar|paylaş|yazdır|kaydet|beğen|takip et|abone ol|b[üu]lten|e-b[üu]lten|en çok (?:paylaşılanlar?|yorumlananlar?)|öne çıkanlar|ed[iİ]törün seçt[iİ]kler[iİ]|öner[iİ]lenler|son dak[iİ]ka|son haberler|yorumları göster|anket|foto galer[iİ]|v[iİ]deo galer[iİ]|d[iİ]nle|yazarın (?:d[iİ]ğer|tüm) yazıları|yazar hakkında|yukarı çık|ana sayfaya dön|künye|[iİ]let[iİ]ş[iİ]m|g[iİ]zl[iİ]l[iİ]k pol[iİ]t[iİ]kası|sponsorlu [iİ]çer[iİ]k",
  readOn:
    "(?:bunu|bunları|şunu) da ok(?:u|uyun|uyabilirsiniz)|ayrıca (?:bkz\\.?|bakınız|okuyun)|(?:[iİ]lgili|benzer) (?:haber|yazı|[iİ]çer[iİ]k)(?:ler)?|devamı(?:nı oku(?:yun)?)?|daha fazlası(?: için)?|öner[iİ]len haber|sıradaki haber|konuyla [iİ]lgili|[iİ]zley[iİ]n|d[iİ]nley[iİ]n",
  appeal:
    "(?:b[üu]ltenimize|e-b[üu]ltene?|kanalımıza|bültenlerimize) .{0,60}(?:abone|kayıt|kaydol|katıl).{0,100}|abone olun?(?: ve)?.{0,120}|b[iİ]z[iİ] .{2,60} (?:takip ed(?:in|ebilirsiniz)|izleyin).{0,80}|(?:bağımsız gazeteciliğe|gazeteciliğimize|bize|yayınımıza) .{0,40}(?:destek|katkı).{0,160}|(?:bağış yapın?|destekçimiz olun?|üye olun?).{0,120}|uygulamamızı .{0,40}(?:indirin|yükleyin).{0,60}|(?:haber|ihbar|bilgi) (?:ihbarınız|ihbarı|paylaşmak) .{0,160}|(?:haberi|yazıyı|makaleyi) (?:sesli )?dinle(?:yin)?.{0,40}|(?:haber|yazı)(?:nin|nın)? devamı .{0,60}|(?:bu|web) s[iİ]te(?:miz|de|mizde)? .{0,40}çerez.{0,240}|yorum (?:yapmak|yazmak|yapabilmek) [iİ]çin .{0,120}|yorumlar .{0,40}(?:kapalı|kapatıl|onay|denetim).{0,100}|bu [iİ]çer[iİ]k (?:yalnızca|sadece) abone.{0,80}",
  sections:
    "haber(?:ler)?|ana ?sayfa|gündem|son dak[iİ]ka|s[iİ]yaset|pol[iİ]t[iİ]ka|ekonom[iİ]|spor|dünya|türk[iİ]ye|yerel|yaşam|sağlık|eğ[iİ]t[iİ]m|kültür(?:[- ]sanat)?|sanat|b[iİ]l[iİ]m|teknoloj[iİ]|çevre|kadın|yazarlar|köşe yazıları|görüş|yorum|röportaj|söyleş[iİ]|dosya|arş[iİ]v|basın|blog|magaz[iİ]n|medya|toplum",
  carried: "(?:yen[iİ]den )?yayı[mn]|alıntı(?:dır)?|tekrar yayın|[iİ]let[iİ]ld[iİ]|İLT",
  aboutMe: "hakkımda|ben kimim",
  mistake: "hata",
  labelWord: "Haber|Merkezi|Paylaş|Yazdır|Yorumlar|Reklam|Abone",
  beBegins: "bağımsız|kâr amacı",
  heard: "dinle(?:yin)?|izle(?:yin)?|video|podcast",
  mailSubject: "konu",
  mailFrom: "kimden|gönderen",
  mailOther: "kime|tarih|gönderildi",
  mailForwarded: "[iİ]letilen ileti başlangıcı:",
  readingTime: "okuma süresi",
  minutesRead: "okuma",
  follow: "takip et",
  licence: "lisans",
  filler: "burada(?:n)?|buraya",
  shown: "yayı[mn]lan|güncelle|son güncelleme",
  hourLead: "saat",
  timeUnit: "dakika|saat|gün|hafta|ay|yıl",
  pictured: "fotoğraf(?:lar)?",
  otherMade: "kitap|roman|çeviri",
  roleWord: "Muhabir(?:i)?|Editör(?:ü)?|Yazar(?:ı)?",
  honorific: "Doç|Öğr|Sayın",
  abbreviations: "Doç|Yrd|Öğr|vb|bkz|Cad|Sok|Mah|Alb",
  aboutWriter: "yazar hakkında|yazar(?:ın)? kimdir",
  theWriter: "(?:yazar|gazeteci)",
  writerLabel: "Yazar|Yazan|Haber|Metin",
  signed: "kaleme alan",
  noName: "Bu|O$|Biz",
  labelStart: "Fotoğraf|Metin",
  account: "Yönetici",
  photographer: "fotoğraf\\p{L}*",
  titledAnd: "Ve",
  adapted: "bu \\p{L}+[^.]{0,80} uyarlan(?:mıştır|dı)",
  house: "Yayınevi|Grubu",
};
