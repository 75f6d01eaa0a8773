import { describe, expect, it } from "vitest";
import { agencyTold, employerIn, paperThatRan } from "../../src/import/credit/saidof.ts";
import { WORDBOOKS } from "../../src/import/languages/wordbooks.ts";
import { isAside, isGiven } from "../../src/import/whose/asides.ts";

/** How a language says it; the outlet is the second. */
type Named = readonly [line: string, name: string];

/** What each language says of an outlet beside an article. */
interface Sayings {
  readonly helped: readonly string[];
  readonly beside: readonly string[];
  readonly career: readonly string[];
  readonly cited: readonly string[];
  readonly invites: readonly string[];
  readonly writesFor: readonly Named[];
  readonly ran: readonly Named[];
  readonly told: readonly Named[];
  /** Ends before the name of an agency that gave material. */
  readonly given: string;
}

const SAYINGS: Readonly<Record<string, Sayings>> = {
  en: {
    helped: ["Kay Ross contributed to this report.", "With files from Reuters", "Made possible by the Quay Fund"],
    beside: ["The Keel is a media partner of the Elm Project", "A member of the Northern News Network"],
    career: ["She was formerly with The Keel.", "He has written for Grist."],
    cited: ["According to Reuters, the quay is closed."],
    invites: ["Follow Grist on the web", "Read more at Grist"],
    writesFor: [
      ["Kay Ross covers ports for the Elm Ledger.", "the Elm Ledger"],
      ["Kay Ross and Jo Marsh are reporters at the Quay Gazette.", "the Quay Gazette"],
    ],
    ran: [["This letter, which ran in the Elm Sentinel on 9 August, is long.", "the Elm Sentinel"]],
    told: [["“It is over,” she told Reuters on Sunday.", "Reuters"]],
    given: "By Kay Ross, with ",
  },
  es: {
    helped: ["Con información de Reuters", "Jo Marsh contribuyó a este reportaje.", "Reporte adicional de Kay Ross"],
    beside: ["El Muelle, medio aliado de la plataforma", "Miembro de la Alianza de Puertos"],
    career: ["Anteriormente escribía en otro diario.", "Trabajó para Reuters en Oslo."],
    cited: ["Según Reuters, el muelle está cerrado."],
    invites: ["Suscríbete a Grist", "Lee también en Grist"],
    writesFor: [["Ana Prado es periodista del Diario del Puerto.", "Diario del Puerto"]],
    ran: [["La carta salió en el Heraldo de Olmeda el 9 de agosto.", "Heraldo de Olmeda"]],
    told: [["“Se acabó”, dijo el alcalde a EFE.", "EFE"]],
    given: "Ana Prado, con ",
  },
  fr: {
    helped: ["Avec l’aide de Reuters", "Anne Roux a participé à ce reportage.", "Avec des informations de Reuters"],
    beside: ["Le Quai, partenaire média de la plateforme", "Membre du réseau des ports"],
    career: ["Ancienne journaliste de Reuters", "Elle a travaillé pour Reuters."],
    cited: ["Selon Reuters, le quai est fermé.", "D’après Reuters, tout va bien."],
    invites: ["Abonnez-vous à Grist", "Lire aussi sur Grist"],
    writesFor: [["Anne Roux est journaliste au Courrier du Port.", "Courrier du Port"]],
    ran: [["Cette lettre, parue dans le Courrier du Port du 9 août, est longue.", "Courrier du Port"]],
    told: [["« C’est fini », a déclaré le maire à l’AFP.", "AFP"]],
    given: "Anne Roux (avec ",
  },
  de: {
    helped: ["Mit Material von Reuters", "Mitarbeit: Jo Marsh", "Die Recherche wurde gefördert vom Hafenfonds."],
    beside: ["Die Mole ist Medienpartner der Elmer Tage", "Mitglied im Netzwerk der Häfen"],
    career: ["Früher war sie bei Reuters.", "Ehemaliger Korrespondent von Reuters"],
    cited: ["Laut Reuters ist der Kai gesperrt.", "Reuters zufolge ist der Kai gesperrt."],
    invites: ["Jetzt spenden für Grist", "Lesen Sie auch: Grist"],
    writesFor: [
      ["Jana Kroll ist Redakteurin bei der Hafenzeitung.", "Hafenzeitung"],
      ["Jana Kroll, Redakteurin der Hafenzeitung", "Hafenzeitung"],
    ],
    ran: [
      ["Der Brief stand am 9. August im Elmer Anzeiger.", "Elmer Anzeiger"],
      ["Der Brief, der zuerst im Elmer Anzeiger erschien, ist lang.", "Elmer Anzeiger"],
    ],
    told: [["„Es ist vorbei“, sagte sie der Nachrichtenagentur dpa.", "dpa"]],
    given: "kr (mit ",
  },
  pt: {
    helped: ["Com informações da Reuters", "Ana Prado contribuiu para esta reportagem."],
    beside: ["O Cais, parceiro editorial do projeto", "Membro da rede de portos"],
    career: ["Anteriormente foi editora.", "Trabalhou na Reuters em Oslo."],
    cited: ["Segundo a Reuters, o cais está fechado."],
    invites: ["Assine a Grist", "Leia também na Grist"],
    writesFor: [["Ana Prado é repórter do Jornal do Cais.", "Jornal do Cais"]],
    ran: [["A carta saiu no Jornal do Cais em agosto.", "Jornal do Cais"]],
    told: [["“Acabou”, disse o prefeito à agência Lusa.", "Lusa"]],
    given: "Ana Prado, com ",
  },
  it: {
    helped: ["Con informazioni di Reuters", "Anna Moro ha collaborato a questo servizio."],
    beside: ["Il Molo è media partner della rassegna", "Membro della rete dei porti"],
    career: ["In precedenza era a Oslo.", "Ha lavorato per Reuters."],
    cited: ["Secondo Reuters il molo è chiuso.", "Stando a Reuters il molo è chiuso."],
    invites: ["Iscriviti a Grist", "Leggi anche su Grist"],
    writesFor: [["Anna Moro è giornalista del Corriere del Molo.", "Corriere del Molo"]],
    ran: [["La lettera, uscita sul Corriere del Molo il 9 agosto, è lunga.", "Corriere del Molo"]],
    told: [["«È finita», ha detto il sindaco all’ANSA.", "ANSA"]],
    given: "Anna Moro (con ",
  },
  nl: {
    helped: ["Met medewerking van Reuters", "Met informatie van Reuters", "Jo Marsh werkte mee."],
    beside: ["De Kade is mediapartner van het festival", "Lid van het netwerk van havens"],
    career: ["Voorheen werkzaam te Oslo", "Voormalig correspondent van Reuters"],
    cited: ["Volgens Reuters is de kade dicht.", "De kade is dicht, aldus Reuters."],
    invites: ["Doneer aan Grist", "Lees ook op Grist"],
    writesFor: [["Jan Visser is verslaggever bij het Dagblad van de Kade.", "Dagblad van de Kade"]],
    ran: [["De brief stond op 9 augustus in de Havenkrant.", "Havenkrant"]],
    told: [["“Het is voorbij”, zegt zij tegen het ANP.", "ANP"]],
    given: "Jan Visser, met ",
  },
  no: {
    helped: ["Med bidrag fra Reuters", "Kari Moor bidro til saken."],
    beside: ["Kaiavisen er mediepartner til festivalen", "Medlem av nettverket av havner"],
    career: ["Tidligere i Oslo", "Har skrevet for Reuters"],
    cited: ["Ifølge Reuters er kaia stengt.", "Det sier hun til Reuters."],
    invites: ["Abonner på Grist", "Les også hos Grist"],
    writesFor: [["Kari Moor er journalist i Kaiens Tidende.", "Kaiens Tidende"]],
    ran: [["Brevet sto på trykk i Kaiavisen 9. august.", "Kaiavisen"]],
    told: [["– Det er over, sier ordføreren til NTB.", "NTB"]],
    given: "Kari Moor, med ",
  },
  sv: {
    helped: ["Med bidrag från Reuters", "Kari Mor medverkade i reportaget."],
    beside: ["Kajbladet är mediapartner till festivalen", "Medlem i nätverket för hamnar"],
    career: ["Tidigare i Oslo", "Har skrivit för Reuters"],
    cited: ["Enligt Reuters är kajen stängd.", "Det säger hon till Reuters."],
    invites: ["Prenumerera på Grist", "Läs också hos Grist"],
    writesFor: [["Kari Mor är reporter på Kajens Tidning.", "Kajens Tidning"]],
    ran: [["Brevet stod att läsa i Kajbladet den 9 augusti.", "Kajbladet"]],
    told: [["– Det är över, säger borgmästaren till TT.", "TT"]],
    given: "Kari Mor, med ",
  },
  da: {
    helped: ["Med bidrag fra Reuters", "Karen Moor bidrog til artiklen."],
    beside: ["Kajposten er mediepartner for festivalen", "Medlem af netværket af havne"],
    career: ["Tidligere i Oslo", "Har skrevet for Reuters"],
    cited: ["Ifølge Reuters er kajen lukket.", "Det siger hun til Reuters."],
    invites: ["Bliv medlem af Grist", "Læs også hos Grist"],
    writesFor: [["Karen Moor er journalist på Kajens Stiftstidende.", "Kajens Stiftstidende"]],
    ran: [["Brevet, der blev bragt i Kajposten den 9. august, er langt.", "Kajposten"]],
    told: [["– Det er slut, siger borgmesteren til Ritzau.", "Ritzau"]],
    given: "Karen Moor, med ",
  },
  pl: {
    helped: ["Z wykorzystaniem materiałów Reuters", "Współpraca: Anna Nowak"],
    beside: ["Nabrzeże jest patronem medialnym festiwalu", "Należy do sieci portów"],
    career: ["Wcześniej w Oslo", "Pracowała w Reuters"],
    cited: ["Według Reuters nabrzeże jest zamknięte."],
    invites: ["Subskrybuj Grist", "Czytaj także w Grist"],
    writesFor: [
      ["Anna Nowak jest dziennikarką Gazety Portowej.", "Gazety Portowej"],
      ["Anna Nowak – reporterka Kuriera Portowego", "Kuriera Portowego"],
    ],
    ran: [["List, który ukazał się w Gazecie Portowej 9 sierpnia, jest długi.", "Gazecie Portowej"]],
    told: [["„To koniec” – powiedział PAP burmistrz.", "PAP"]],
    given: "Anna Nowak, na podstawie ",
  },
  uk: {
    helped: ["За участі Reuters", "З використанням матеріалів Reuters"],
    beside: ["Причал — медіапартнер фестивалю", "Входить до мережі портів"],
    career: ["Раніше працювала в Осло", "Колишня кореспондентка Reuters"],
    cited: ["За даними Reuters, причал закрито."],
    invites: ["Підписуйтесь на Grist", "Читайте також на Grist"],
    writesFor: [
      ["Анна Мороз є журналісткою Портового Вісника.", "Портового Вісника"],
      ["Анна Мороз — журналістка видання «Причал».", "Причал"],
    ],
    ran: [["Лист, що вийшов у Портовому Віснику 9 серпня, довгий.", "Портовому Віснику"]],
    told: [["«Це кінець», — розповіла вона Reuters.", "Reuters"]],
    given: "Анна Мороз, за участі ",
  },
  ru: {
    helped: ["При участии Reuters", "С использованием материалов Reuters"],
    beside: ["«Причал» — медиапартнёр фестиваля", "Входит в сеть портов"],
    career: ["Ранее работала в Осло", "Бывшая сотрудница Reuters"],
    cited: ["По данным Reuters, причал закрыт.", "Согласно Reuters, причал закрыт."],
    invites: ["Подпишитесь на Grist", "Читайте также на Grist"],
    writesFor: [
      ["Анна Мороз пишет о портах для Портового Вестника.", "Портового Вестника"],
      ["Анна Мороз — корреспондент газеты «Причал».", "Причал"],
    ],
    ran: [["Письмо, которое вышло в Портовом Вестнике 9 августа, длинное.", "Портовом Вестнике"]],
    told: [["«Это конец», — сообщил мэр ТАСС.", "TASS"]],
    given: "Анна Мороз, при участии ",
  },
  tr: {
    helped: ["Habere Kerem Su katkıda bulundu.", "Reuters’ın katkılarıyla", "Liman Vakfı’nın desteğiyle"],
    beside: ["Rıhtım, festivalin medya ortağıdır", "Limanlar ağının üyesidir"],
    career: ["Eski Reuters muhabiri", "Daha önce Oslo’da gazeteci olarak çalıştı."],
    cited: ["Reuters’a göre rıhtım kapandı."],
    invites: ["Grist’e abone olun", "Bizi takip edin: Grist"],
    writesFor: [
      ["Ayşe Yılmaz, Liman Gazetesi muhabiridir.", "Liman Gazetesi"],
      ["Ayşe Yılmaz Liman Gazetesi’nde yedi yıldır çalışıyor.", "Liman Gazetesi"],
      ["Liman Gazetesi muhabiri Ayşe Yılmaz", "Liman Gazetesi"],
    ],
    ran: [["Mektup, Liman Gazetesi’nde 9 Ağustos yayımlandı.", "Liman Gazetesi"]],
    told: [["Reuters’a konuşan belediye başkanı, “Bitti” dedi.", "Reuters"]],
    given: "Ayşe Yılmaz ve ",
  },
  ar: {
    helped: ["ساهمت في هذا التقرير مراسلة", "بمشاركة رويترز", "بدعم من الصندوق"],
    beside: ["الميناء شريك إعلامي للمهرجان", "عضو في شبكة الموانئ"],
    career: ["عملت في رويترز", "صحفية مستقلة"],
    cited: ["قال لرويترز إن الرصيف مغلق", "وفقا لرويترز"],
    invites: ["تابعونا على الموقع", "اقرأ المزيد"],
    writesFor: [["هالة النجار مراسلة صحيفة المرفأ في أوسلو", "صحيفة المرفأ"]],
    ran: [["رسالة نشرت في صحيفة المرفأ يوم الأحد", "صحيفة المرفأ"]],
    told: [["وقال رئيس البلدية لوكالة فرانس برس إن الأمر انتهى", "AFP"]],
    given: "هالة النجار مع ",
  },
  zh: {
    helped: ["实习生李明协助采写", "港口日报提供资料"],
    beside: ["港口日报是合作媒体", "該社為成員單位"],
    career: ["曾任路透社记者", "前記者"],
    cited: ["他告诉路透社", "援引路透社"],
    invites: ["关注我们", "更多新闻请看网站"],
    writesFor: [
      ["王伟是《港口日报》记者。", "港口日报"],
      ["港口日报记者 王伟", "港口日报"],
    ],
    ran: [["此信刊于《港口日报》。", "港口日报"]],
    told: [["市长对路透社表示，一切结束了。", "Reuters"]],
    given: "（综合",
  },
  ja: {
    helped: ["取材協力：港湾協会", "資料提供 港湾局"],
    beside: ["港湾新聞は加盟社", "港湾新聞の系列紙"],
    career: ["通信社を退社後、執筆", "元記者"],
    cited: ["ロイターによると岸壁は閉鎖された", "共同通信を引用"],
    invites: ["会員登録はこちら", "続きを読む"],
    writesFor: [
      ["山田太郎は港湾新聞の記者。", "港湾新聞"],
      ["港湾新聞記者・山田太郎", "港湾新聞"],
    ],
    ran: [["この手紙は港湾新聞に掲載された。", "港湾新聞"]],
    told: [["市長はロイターに語った。", "Reuters"]],
    given: "山田太郎 協力：",
  },
};

const TAGS = WORDBOOKS.map(({ tag }) => tag);
const of = (tag: string): Sayings | undefined => SAYINGS[tag];
const KINDS = ["helped", "beside", "career", "cited", "invites"] as const;

describe("whoever stands beside an article", () => {
  it.each(TAGS.flatMap((tag) => KINDS.flatMap((kind) => (of(tag)?.[kind] ?? [""]).map((line) => [tag, kind, line]))))(
    "is passed over: %s, %s: %s",
    (_tag, _kind, line) => {
      expect(isAside(line)).toBe(true);
    },
  );

  it.each(TAGS.map((tag) => [tag, of(tag)?.given ?? ""]))("gave material: %s, %s", (_, before) => {
    expect(isGiven(before)).toBe(true);
  });

  it.each(TAGS.flatMap((tag) => (of(tag)?.writesFor ?? [["", ""] as const]).map((row) => [tag, ...row])))(
    "is whom a writer writes for: %s: %s",
    (_, line, name) => {
      expect(employerIn(line)).toBe(name);
    },
  );

  it.each(TAGS.flatMap((tag) => (of(tag)?.ran ?? [["", ""] as const]).map((row) => [tag, ...row])))(
    "ran the text: %s: %s",
    (_, line, name) => {
      expect(paperThatRan(line)).toBe(name);
    },
  );

  it.each(TAGS.flatMap((tag) => (of(tag)?.told ?? [["", ""] as const]).map((row) => [tag, ...row])))(
    "is an agency to which somebody spoke: %s: %s",
    (_, line, name) => {
      expect(agencyTold(line)).toBe(name);
    },
  );
});

describe("what is said of nobody beside an article", () => {
  it.each([
    "The Cascade Mercury",
    "Hafenzeitung",
    "Via The Keel",
    "Kay Ross covers ports for the Quay Ledger. Her desk is on the quay.",
    "De Kade",
    "Причал",
    "港口日报",
  ])("is a line that names an outlet, and no more: %s", (line) => {
    expect(isAside(line)).toBe(false);
  });

  it.each([
    "Kay Ross is the author of Quay to Nowhere.",
    "Kay Ross teaches at the University of Elmhaven.",
    "The harbour covers berths for the Elm Ledger.",
    "Jana Kroll ist Redakteurin bei der Hafenbehörde.",
    "Анна Мороз написала «Причал».",
  ])("is an employer who is no outlet: %s", (line) => {
    expect(employerIn(line)).toBeUndefined();
  });

  it("is an agency that reports by itself", () => {
    expect(agencyTold("Reuters reported on Sunday that it was over, dpa that it was not.")).toBeUndefined();
  });
});
