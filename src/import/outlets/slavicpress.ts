/** Newspapers, magazines and broadcasters in Polish, Ukrainian, Russian and their neighbours' languages: `name | host | alias`, a star behind a name that is a common word. */
export const SLAVIC_PRESS = `
Polityka * | polityka.pl
Newsweek Polska | newsweek.pl
Wprost * | wprost.pl
Gazeta Polska | gazetapolska.pl
Fakt * | fakt.pl
Super Express | se.pl
Dziennik Polski | dziennikpolski24.pl
Dziennik Zachodni | dziennikzachodni.pl
Dziennik Bałtycki | dziennikbaltycki.pl
Dziennik Łódzki | dzienniklodzki.pl
Głos Wielkopolski | gloswielkopolski.pl
Gazeta Krakowska | gazetakrakowska.pl
Gazeta Pomorska | pomorska.pl
Gazeta Wrocławska | gazetawroclawska.pl
Kurier Lubelski | kurierlubelski.pl
Kurier Poranny | poranny.pl
Nowości * | nowosci.com.pl
Puls Biznesu | pb.pl
Gość Niedzielny | gosc.pl
Więź * | wiez.pl
Znak * | miesiecznik.znak.com.pl
Newsweek.pl | newsweek.pl
TVN24 | tvn24.pl
Polskie Radio | polskieradio.pl
TVP Info | tvp.info
Onet * | onet.pl | Onet.pl
Gazeta.pl | gazeta.pl
Demagog * | demagog.org.pl
Crazy Nauka | crazynauka.pl
SmogLab | smoglab.pl
Liga.net | liga.net | ЛІГА.net
Укрінформ | ukrinform.ua
НВ | nv.ua | Новое время | Новий час
Бабель * | babel.ua
Грати * | graty.me
Суспільне Новини | suspilne.media | Суспільне
Лівий берег * | lb.ua | LB.ua
Громадське | hromadske.ua | hromadske
Економічна правда | epravda.com.ua
Європейська правда | eurointegration.com.ua
Історична правда | istpravda.com.ua
Українська служба ВВС | bbc.com | BBC News Україна | ВВС Україна
День * | day.kyiv.ua
Україна молода | umoloda.kyiv.ua
Голос України | golos.com.ua
Урядовий кур’єр | ukurier.gov.ua | Урядовий кур'єр
Високий замок | wz.lviv.ua
Львівська газета | gazeta.lviv.ua
ZAXID.NET | zaxid.net
Главком * | glavcom.ua
Слідство.Інфо | slidstvo.info
Bihus.Info | bihus.info
Тексти.org.ua | texty.org.ua
Реальна газета | realgazeta.com.ua
Гвара Медіа | gwaramedia.com
Известия * | iz.ru
Российская газета | rg.ru
Комсомольская правда | kp.ru
Аргументы и факты | aif.ru
Московский комсомолец | mk.ru
Независимая газета | ng.ru
Литературная газета | lgz.ru
Парламентская газета | pnp.ru
Красная звезда * | redstar.ru
Труд * | trud.ru
Советская Россия | sovross.ru
Вечерняя Москва | vm.ru
Петербургский дневник | spbdnevnik.ru
Фонтанка.ру | fontanka.ru
Газета.Ru | gazeta.ru
Лента.ру | lenta.ru
РБК | rbc.ru | РБК Daily
Эксперт * | expert.ru
Огонёк * | kommersant.ru | Огонек
Сноб * | snob.ru
Взгляд * | vz.ru
Эхо Москвы | echo.msk.ru
Дождь * | tvrain.tv
The Insider | theins.ru
The Bell | thebell.io
Проект * | proekt.media
Холод * | holod.media
Вёрстка * | verstka.media
Би-би-си | bbc.com | Русская служба Би-би-си
Настоящее время * | currenttime.tv
Профиль * | profile.ru
Наука и жизнь | nkj.ru
Троицкий вариант | trv-science.ru
Деловая газета «Взгляд» | vz.ru
Forbes Россия | forbes.ru | Форбс
Новая газета Европа | novayagazeta.eu
Белсат | belsat.eu
Respekt * | respekt.cz
Deník N | denikn.cz
Hospodářské noviny | hn.cz
Mladá fronta DNES | idnes.cz
Právo * | pravo.cz
Lidové noviny | lidovky.cz
SME * | sme.sk
Dnevnik * | dnevnik.si
Delo * | delo.si
Novi list | novilist.hr
Jutarnji list | jutarnji.hr
Vreme * | vreme.com
Danas * | danas.rs
Peščanik | pescanik.net
`;
