/** A news agency: how it goes by in datelines, bylines and rights notices. Its copy stands on other sites as a rule. */
export interface Agency {
  readonly name: string;
  /** In a dateline's brackets, in its own letter case; alternatives of a regular expression. */
  readonly mark: string;
  /** Those of its marks that are words or stand for something else as well: they count in datelines, and nowhere in a line. */
  readonly unclear?: string;
  /** Whether its name is a common word, which in a line that says more may mean anything. */
  readonly isWord?: true;
  /** In bylines and notices, in any letter case. */
  readonly called: string;
  readonly url: string;
  /** Whether it hands on what others made: where a station's mark stands in the dateline, the work is that station's. */
  readonly relays?: true;
  /** A sentence that stands under its copy alone. */
  readonly formula?: string;
}

/** The agencies, the ones with the most specific names first. */
export const AGENCIES: readonly Agency[] = [
  {
    name: "The Associated Press",
    mark: "AP|The Associated Press",
    called: "(?:the )?associated press(?: news)?|ap news|ap|أ ?ب|أسوشيتد برس|美联社|AP通信",
    url: "https://apnews.com/",
    formula: "AP is solely responsible for all content",
  },
  {
    name: "Reuters",
    mark: "Reuters|REUTERS|Thomson Reuters Foundation|رويترز|ロイター|路透社|Рейтер",
    called: "(?:thomson )?reuters(?: news(?: agency)?)?|رويترز|ロイター|路透社",
    url: "https://www.reuters.com/",
    formula: "Thomson Reuters Trust Principles",
  },
  {
    name: "AFP",
    mark: "AFP|AFP-JIJI|AFP=時事|أ ?ف ?ب|أ\\.ف\\.ب|فرانس برس|法新社",
    called: "(?:agence france[- ]presse(?: \\(afp\\))?|afp|(?:وكالة )?فرانس برس|أ ?ف ?ب|法新社)",
    url: "https://www.afp.com/",
  },
  {
    name: "dpa",
    mark: "dpa(?:-AFX|-tmn|-infocom|[-/][a-z]{2,3})?|DPA",
    unclear: "DPA",
    called:
      "dpa(?:-afx|-tmn|-infocom| international)?(?: gmbh)?|deutsche presse[- ]agentur(?: \\(dpa\\))?|german press agency",
    url: "https://www.dpa.com/",
  },
  { name: "epd", mark: "epd", called: "epd|evangelischer pressedienst", url: "https://www.epd.de/" },
  { name: "KNA", mark: "KNA", called: "kna|katholische nachrichten-agentur", url: "https://www.kna.de/" },
  { name: "SID", mark: "SID|sid", unclear: "sid", called: "sid|sport-informations-dienst", url: "https://www.sid.de/" },
  { name: "APA", mark: "APA", called: "apa|austria presse agentur", url: "https://apa.at/" },
  {
    name: "Keystone-SDA",
    mark: "Keystone-SDA|SDA|sda|ATS|ats",
    unclear: "SDA|sda|ATS|ats",
    called: "keystone[- ](?:sda|ats)|sda|(?:agence )?ats",
    url: "https://www.keystone-sda.ch/",
  },
  {
    name: "EFE",
    mark: "EFE|efe|(?:EFE|efe)-(?:EPA|epa)|EFEAGRO|EFEVERDE",
    called: "(?:la )?(?:agencia )?efe|agencia efe(?:,? s\\.? ?a\\.?)?|efeverde|efe verde",
    url: "https://efe.com/",
    formula:
      "redistribución y la redifusión de (?:todo|la totalidad) o (?:de )?parte de (?:los servicios|los contenidos) de (?:la Agencia )?Efe",
  },
  {
    name: "Europa Press",
    mark: "EUROPA PRESS|Europa Press",
    called: "europa press",
    url: "https://www.europapress.es/",
  },
  { name: "Télam", mark: "Télam|TELAM|Telam", called: "(?:agencia )?t[ée]lam", url: "https://www.telam.com.ar/" },
  {
    name: "Prensa Latina",
    mark: "Prensa Latina|PL",
    unclear: "PL",
    called: "prensa latina",
    url: "https://www.prensa-latina.cu/",
  },
  { name: "ANSA", mark: "ANSA", called: "(?:agenzia )?ansa", url: "https://www.ansa.it/" },
  { name: "Adnkronos", mark: "Adnkronos|ADNKRONOS", called: "adnkronos", url: "https://www.adnkronos.com/" },
  { name: "AGI", mark: "AGI", called: "agi|agenzia giornalistica italia", url: "https://www.agi.it/" },
  { name: "LaPresse", mark: "LaPresse", called: "lapresse", url: "https://www.lapresse.it/" },
  { name: "Lusa", mark: "Lusa|LUSA", called: "(?:agência )?lusa(?:[ -]agência.*)?", url: "https://www.lusa.pt/" },
  {
    name: "Agência Brasil",
    mark: "Agência Brasil",
    called: "agência brasil",
    url: "https://agenciabrasil.ebc.com.br/",
  },
  {
    name: "NTB",
    mark: "NTB|©NTB|NTB-[A-Z]+",
    called: "(?:©\\s*)?ntb(?: \\p{L}+)?|norsk telegrambyrå",
    url: "https://www.ntb.no/",
  },
  { name: "TT", mark: "TT|TT-[A-Z]+", called: "tt(?: nyhetsbyrån)?|tidningarnas telegrambyrå", url: "https://tt.se/" },
  { name: "Ritzau", mark: "ritzau|Ritzau|RITZAU|/ritzau/", called: "ritzaus?(?: bureau)?", url: "https://ritzau.com/" },
  { name: "STT", mark: "STT", called: "stt|suomen tietotoimisto", url: "https://stt.fi/" },
  { name: "Belga", mark: "Belga|BELGA", called: "(?:agence )?belga", url: "https://www.belga.be/" },
  { name: "ANP", mark: "ANP", called: "anp|algemeen nederlands persbureau", url: "https://www.anp.nl/" },
  { name: "PAP", mark: "PAP", called: "pap|polska agencja prasowa|nauka w polsce", url: "https://www.pap.pl/" },
  { name: "ČTK", mark: "ČTK|CTK", called: "čtk|ctk|česká tisková kancelář", url: "https://www.ctk.cz/" },
  { name: "MTI", mark: "MTI", called: "mti|magyar távirati iroda", url: "https://mti.hu/" },
  { name: "Agerpres", mark: "AGERPRES|Agerpres", called: "agerpres", url: "https://www.agerpres.ro/" },
  { name: "Tanjug", mark: "Tanjug|TANJUG", called: "tanjug", url: "https://www.tanjug.rs/" },
  { name: "Hina", mark: "Hina|HINA", called: "hina", url: "https://www.hina.hr/" },
  {
    name: "Ukrinform",
    mark: "Укрінформ|Укринформ|Ukrinform|UKRINFORM",
    called: "укрінформ|укринформ|ukrinform",
    url: "https://www.ukrinform.net/",
  },
  {
    name: "Interfax-Ukraine",
    mark: "Інтерфакс-Україна|Интерфакс-Украина|Interfax-Ukraine",
    called: "інтерфакс-україна|интерфакс-украина|interfax-ukraine",
    url: "https://interfax.com.ua/",
  },
  { name: "UNN", mark: "УНН", called: "унн|unn|українські національні новини", url: "https://unn.ua/" },
  { name: "UNIAN", mark: "УНІАН|УНИАН|UNIAN", called: "уніан|униан|unian", url: "https://www.unian.net/" },
  {
    name: "Interfax",
    mark: "Интерфакс|ИНТЕРФАКС|INTERFAX(?:\\.RU)?|Interfax",
    called: "интерфакс|interfax",
    url: "https://www.interfax.ru/",
  },
  { name: "TASS", mark: "ТАСС|TASS", called: "тасс|(?:itar-)?tass", url: "https://tass.ru/" },
  { name: "RIA Novosti", mark: "РИА Новости|RIA Novosti", called: "риа новости|ria novosti", url: "https://ria.ru/" },
  {
    name: "Sputnik",
    mark: "Sputnik|Спутник",
    called: "sputnik(?: news)?|спутник",
    isWord: true,
    url: "https://sputnikglobe.com/",
  },
  { name: "askanews", mark: "askanews|Askanews", called: "askanews", url: "https://askanews.it/" },
  { name: "Catholic News Service", mark: "CNS", called: "catholic news service", url: "https://www.usccb.org/" },
  { name: "BelTA", mark: "БЕЛТА|BELTA", called: "белта|belta", url: "https://belta.by/" },
  {
    name: "Anadolu",
    mark: "AA|Anadolu|الأناضول",
    unclear: "AA",
    called: "anadolu(?: agency| ajans[ıi]| agence)?(?: \\(aa\\))?|aa|الأناضول",
    url: "https://www.aa.com.tr/",
  },
  {
    name: "DHA",
    mark: "DHA|Demirören Haber Ajansı",
    called: "dha|dem[iİ]rören haber ajansı(?: \\(dha\\))?",
    url: "https://www.dha.com.tr/",
  },
  {
    name: "İHA",
    mark: "İHA|IHA|İhlas Haber Ajansı",
    called: "[iİ]ha|[iİ]hlas haber ajansı(?: \\([iİ]ha\\))?",
    url: "https://www.iha.com.tr/",
  },
  { name: "WAM", mark: "وام|WAM", called: "wam|وكالة أنباء الإمارات", url: "https://www.wam.ae/" },
  { name: "SPA", mark: "واس|SPA", called: "واس|saudi press agency", url: "https://www.spa.gov.sa/" },
  {
    name: "Xinhua",
    mark: "Xinhua|XINHUA|新华社|新華社|新华网|شينخوا",
    called: "xinhua(?: news agency)?|新华社|新華社|新华网|شينخوا",
    url: "https://www.news.cn/",
  },
  {
    name: "China News Service",
    mark: "中新社|中新网|中國新聞社|中国新闻社",
    called: "中新社|中新网|中国新闻(?:社|网)|china news service",
    url: "https://www.chinanews.com.cn/",
  },
  { name: "CNA", mark: "中央社", called: "中央社|中央通訊社", url: "https://www.cna.com.tw/" },
  {
    name: "Kyodo News",
    mark: "Kyodo|KYODO|共同|共同通信",
    called: "kyodo(?: news)?|共同通信社|共同通信|共同",
    url: "https://english.kyodonews.net/",
  },
  {
    name: "Jiji Press",
    mark: "Jiji Press|JIJI|時事|時事通信",
    called: "jiji(?: press)?|時事通信社|時事通信|時事",
    url: "https://www.jiji.com/",
  },
  {
    name: "Yonhap",
    mark: "Yonhap|연합뉴스",
    called: "yonhap(?: news agency)?|연합뉴스",
    url: "https://www.yna.co.kr/",
  },
  { name: "PTI", mark: "PTI", called: "pti|press trust of india", url: "https://www.ptinews.com/" },
  { name: "ANI", mark: "ANI", called: "ani|asian news international", url: "https://aninews.in/" },
  { name: "IANS", mark: "IANS", called: "ians|indo-asian news service", url: "https://ians.in/" },
  { name: "Bernama", mark: "Bernama|BERNAMA", called: "bernama", url: "https://www.bernama.com/" },
  { name: "Antara", mark: "ANTARA|Antara", called: "antara", url: "https://www.antaranews.com/" },
  {
    name: "PA Media",
    mark: "PA|PA Media",
    unclear: "PA",
    called: "pa(?: media| news agency)?|press association",
    url: "https://pa.media/",
  },
  { name: "AAP", mark: "AAP", called: "aap|australian associated press", url: "https://www.aap.com.au/" },
  {
    name: "The Canadian Press",
    mark: "CP|The Canadian Press",
    unclear: "CP",
    called: "(?:the |la )?(?:canadian press|presse canadienne)",
    url: "https://www.thecanadianpress.com/",
  },
  { name: "UPI", mark: "UPI", called: "upi|united press international", url: "https://www.upi.com/" },
  {
    name: "Bloomberg",
    mark: "Bloomberg",
    called: "bloomberg(?: news| l\\.?p\\.?)?",
    url: "https://www.bloomberg.com/",
  },
  {
    name: "CNN",
    mark: "CNN|CNN Newsource",
    called: "cnn(?: newsource| wire)?|the-cnn-wire|cable news network(?:,? inc\\.?)?",
    url: "https://www.cnn.com/",
    formula: "The-CNN-Wire",
    relays: true,
  },
  {
    name: "Gray News",
    mark: "Gray News|Gray DC|Gray Media",
    called: "gray (?:news|media|television)(?: (?:staff|washington bureau|group))?(?:,? inc\\.?)?",
    url: "https://www.graymedia.com/",
    relays: true,
  },
  { name: "InvestigateTV", mark: "InvestigateTV", called: "investigatetv", url: "https://www.investigatetv.com/" },
  {
    name: "Nexstar Media Wire",
    mark: "NEXSTAR|Nexstar|Nexstar Media Wire",
    called: "nexstar(?: media (?:wire|group))?(?:,? inc\\.?)?",
    url: "https://www.nexstar.tv/",
    relays: true,
  },
  { name: "NewsNation", mark: "NewsNation", called: "newsnation", url: "https://www.newsnationnow.com/" },
  {
    name: "Scripps News",
    mark: "Scripps News|SCRIPPS NEWS",
    called: "scripps news(?: group)?",
    url: "https://www.scrippsnews.com/",
    relays: true,
  },
  {
    name: "The Center Square",
    mark: "The Center Square",
    called: "(?:the )?center square",
    url: "https://www.thecentersquare.com/",
  },
  {
    name: "Inter Press Service",
    mark: "IPS",
    unclear: "IPS",
    called: "inter press service(?: \\(ips\\))?|ips",
    url: "https://www.ipsnews.net/",
  },
  {
    name: "Religion News Service",
    mark: "RNS",
    unclear: "RNS",
    called: "religion news service|rns",
    url: "https://religionnews.com/",
  },
  {
    name: "Creators Syndicate",
    mark: "Creators Syndicate|Creators\\.com",
    called: "creators(?: syndicate|\\.com)?",
    url: "https://www.creators.com/",
    formula: "visit the Creators Syndicate web ?(?:page|site)",
  },
  {
    name: "King Features",
    mark: "King Features(?: Syndicate)?",
    called: "king features(?: syndicate)?",
    url: "https://kingfeatures.com/",
  },
  { name: "Stacker", mark: "Stacker", isWord: true, called: "stacker", url: "https://stacker.com/" },
];
