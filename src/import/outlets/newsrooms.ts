/**
 * Nonprofit newsrooms and networks that let others republish, and papers whose syndicates sell: `name | host | alias`, a star behind a
 * name that is a common word.
 */
export const NEWSROOMS = `
The Conversation | theconversation.com
ProPublica | propublica.org
KFF Health News | kffhealthnews.org | Kaiser Health News | KHN
Stateline | stateline.org | Stateline.org
States Newsroom | statesnewsroom.com
Nauka w Polsce | naukawpolsce.pl
PR Newswire | prnewswire.com | PRNewswire
Business Wire | businesswire.com | BusinessWire
GlobeNewswire | globenewswire.com | Globe Newswire
Grist * | grist.org
CalMatters | calmatters.org
The Markup | themarkup.org
The Marshall Project | themarshallproject.org
The Texas Tribune | texastribune.org
The 19th | 19thnews.org | The 19th News | 19th News
Chalkbeat | chalkbeat.org
Votebeat | votebeat.org
The Hechinger Report | hechingerreport.org
The 74 * | the74million.org | The 74 Million
EdSource | edsource.org
Inside Climate News | insideclimatenews.org | InsideClimate News
Floodlight * | floodlightnews.org
Canary Media | canarymedia.com
Carbon Brief | carbonbrief.org
Climate Home News | climatechangenews.com
Yale Climate Connections | yaleclimateconnections.org
Yale Environment 360 | e360.yale.edu | Yale E360
Mongabay | mongabay.com | Mongabay News
Dialogue Earth | dialogue.earth | China Dialogue
High Country News | hcn.org
Civil Eats | civileats.com
Modern Farmer | modfarm.com
Sentient Media * | sentientmedia.org | Sentient
Investigate Midwest | investigatemidwest.org
InvestigateWest | invw.org
Undark * | undark.org | Undark Magazine
Knowable Magazine | knowablemagazine.org
Quanta Magazine | quantamagazine.org
Nautilus * | nautil.us
Aeon * | aeon.co
Sapiens * | sapiens.org
Atlas Obscura | atlasobscura.com
Center for Public Integrity | publicintegrity.org | The Center for Public Integrity
Reveal * | revealnews.org
Mother Jones | motherjones.com
The Intercept | theintercept.com
The Hill | thehill.com
The Nation * | thenation.com
Truthout | truthout.org
Common Dreams | commondreams.org
In These Times | inthesetimes.com
Capital & Main | capitalandmain.com
Prism * | prismreports.org | Prism Reports
Next City * | nextcity.org
Shelterforce * | shelterforce.org
Route Fifty | route-fifty.com
Government Executive | govexec.com
Military Times | militarytimes.com
The War Horse | thewarhorse.org
Religion & Politics | religionandpolitics.org
Bridge Michigan | bridgemi.com
VTDigger | vtdigger.org
WyoFile | wyofile.com
Wisconsin Watch | wisconsinwatch.org
Mississippi Today | mississippitoday.org
Spotlight PA | spotlightpa.org
Voice of San Diego | voiceofsandiego.org
Honolulu Civil Beat | civilbeat.org | Civil Beat
The Maine Monitor | themainemonitor.org
CT Mirror | ctmirror.org | The Connecticut Mirror
THE CITY * | thecity.nyc
New Jersey Monitor | newjerseymonitor.com
Georgia Recorder | georgiarecorder.com
Capitol News Illinois | capitolnewsillinois.com
Cronkite News | cronkitenews.azpbs.org
Fresh Take Florida | freshtakeflorida.com
Carolina Public Press | carolinapublicpress.org
MLK50 | mlk50.com | MLK50: Justice Through Journalism
Underscore Native News | underscore.news
ICT * | ictnews.org | Indian Country Today
Capital B | capitalbnews.org
Global Voices | globalvoices.org
openDemocracy | opendemocracy.net
The Bureau of Investigative Journalism | thebureauinvestigates.com | Bureau of Investigative Journalism
Declassified UK | declassifieduk.org
Novara Media | novaramedia.com
Positive News | positive.news
The Ferret * | theferret.scot
OCCRP | occrp.org | Organized Crime and Corruption Reporting Project
ICIJ | icij.org | International Consortium of Investigative Journalists
Bellingcat | bellingcat.com
Forbidden Stories | forbiddenstories.org
Rest of World | restofworld.org
The New Humanitarian | thenewhumanitarian.org | IRIN
African Arguments | africanarguments.org
Premium Times | premiumtimesng.com
Daily Maverick | dailymaverick.co.za
GroundUp * | groundup.org.za
The Continent * | continent.substack.com
allAfrica | allafrica.com
The Wire * | thewire.in
Scroll.in * | scroll.in | Scroll
IndiaSpend | indiaspend.com
The Diplomat | thediplomat.com
Asia Times | asiatimes.com
Radio Free Europe/Radio Liberty | rferl.org | RFE/RL | Радіо Свобода | Радио Свобода
Voice of America | voanews.com | VOA | VOA News
Deutsche Welle | dw.com | DW | DW News
RFI | rfi.fr | Radio France Internationale
Euronews | euronews.com
BBC News | bbc.com | BBC
The Guardian | theguardian.com | ガーディアン | ガーディアン紙 | 卫报 | 衛報 | الغارديان | صحيفة الغارديان | Ґардіан | Гардіан | Гардиан
The New York Times | nytimes.com | New York Times News Service | 纽约时报 | 紐約時報 | ニューヨーク・タイムズ | نيويورك تايمز | Нью-Йорк таймс | Нью-Йорк Таймс
The Washington Post | washingtonpost.com | 华盛顿邮报 | 華盛頓郵報 | ワシントン・ポスト | واشنطن بوست | Вашингтон пост | Вашингтон Пост
USA TODAY | usatoday.com
The Wall Street Journal | wsj.com | Wall Street Journal | 华尔街日报 | 華爾街日報 | ウォール・ストリート・ジャーナル | وول ستريت جورنال
Forbes * | forbes.com
Politico * | politico.com | POLITICO
Los Angeles Times | latimes.com | L.A. Times
Chicago Tribune | chicagotribune.com
The Christian Science Monitor | csmonitor.com
NPR | npr.org | National Public Radio
PBS NewsHour | pbs.org | PBS News
Business Insider | businessinsider.com
The Atlantic | theatlantic.com
Wired * | wired.com | WIRED
Ars Technica | arstechnica.com
Project Syndicate | project-syndicate.org
Le Monde diplomatique | monde-diplomatique.fr
Correctiv | correctiv.org | CORRECTIV
netzpolitik.org | netzpolitik.org
RiffReporter | riffreporter.de
Klimareporter | klimareporter.de
Mediapart | mediapart.fr
Reporterre | reporterre.net
The Conversation France | theconversation.com
elDiario.es | eldiario.es
CIPER | ciperchile.cl
Agência Pública | apublica.org | Pública
openDemocracia | opendemocracy.net
Internazionale | internazionale.it
bianet | bianet.org
Meduza * | meduza.io | Медуза
OKO.press | oko.press
Tygodnik Powszechny | tygodnikpowszechny.pl
Gazeta Wyborcza | wyborcza.pl
Krytyka Polityczna | krytykapolityczna.pl
Kultura Liberalna | kulturaliberalna.pl
Rzeczpospolita | rp.pl
Dziennik Gazeta Prawna | gazetaprawna.pl
Dwutygodnik | dwutygodnik.com
Українська правда | pravda.com.ua
Дзеркало тижня | zn.ua
Український тиждень | tyzhden.ua
Детектор медіа | detector.media
Радіо Свобода | radiosvoboda.org
Новая газета | novayagazeta.ru
Важные истории | istories.media
Медиазона | zona.media
Радио Свобода | svoboda.org
Такие дела * | takiedela.ru
Коммерсантъ | kommersant.ru
Ведомости * | vedomosti.ru
`;
