import { siteHost } from "../lines/addresses.ts";
import { literally, type WholeName, wholeNames } from "../lines/wholename.ts";

/** An outlet whose work stands on other sites so often that its name alone says something. */
export interface WellKnown {
  readonly name: string;
  readonly host: string;
  readonly aliases: readonly string[];
  /** Whether its name is a common word, which in a line that says more may mean anything. */
  readonly isWord: boolean;
}

/** `name | host | alias | alias`, a star behind a name that is a common word: nonprofit newsrooms and networks that let others republish, and papers whose syndicates sell. */
const LINES = `
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
The Guardian | theguardian.com
The New York Times | nytimes.com | New York Times News Service
The Washington Post | washingtonpost.com
USA TODAY | usatoday.com
The Wall Street Journal | wsj.com
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

/** All of them. */
const WELL_KNOWN: readonly WellKnown[] = LINES.trim()
  .split("\n")
  .map((line) => line.split(" | "))
  .map(([name = "", host = "", ...aliases]) => ({
    name: name.replace(/ \*$/u, ""),
    host,
    aliases,
    isWord: name.endsWith(" *"),
  }));

const IN_LINE = wholeNames(WELL_KNOWN, ({ name, aliases }) => [name, ...aliases].map(literally));

const BY_HOST = new Map(WELL_KNOWN.toReversed().map((outlet) => [outlet.host, outlet]));
const BY_NAME = new Map(
  WELL_KNOWN.flatMap((outlet) => [outlet.name, ...outlet.aliases].map((name) => [folded(name), outlet] as const)),
);

function folded(name: string): string {
  return name.trim().toLowerCase().replace(/^the /u, "");
}

/** The well-known outlet that goes by a name; letter case and a leading "The" aside. */
export function wellKnownNamed(name: string): WellKnown | undefined {
  return BY_NAME.get(folded(name));
}

/** How many letters of a word an ending may have. */
const ENDING = 3;
const FEWEST_STEM = 3;

function isOneStem(one: string, other: string): boolean {
  const differs = [...one].findIndex((letter, place) => letter !== other[place]);
  const stem = differs < 0 ? one.length : differs;
  return stem >= FEWEST_STEM && Math.max(one.length, other.length) - stem <= ENDING;
}

/** The names of outlets in languages that inflect them: Polish, and those written in Cyrillic. */
const INFLECTING = WELL_KNOWN.flatMap((outlet) =>
  [outlet.name, ...outlet.aliases]
    .filter((name) => /\p{Script=Cyrillic}/u.test(name) || outlet.host.endsWith(".pl"))
    .map((name) => ({ outlet, words: folded(name).split(/\s+/u) })),
);

/** The well-known outlet whose name stands in another grammatical case: `Tygodniku Powszechnym`, `Українською правдою`. */
export function wellKnownInflected(name: string): WellKnown | undefined {
  const found = folded(name).split(/\s+/u);
  const isMeant = (words: readonly string[]) =>
    words.length === found.length && words.every((word, place) => isOneStem(word, found[place] ?? ""));
  return INFLECTING.find(({ words }) => isMeant(words))?.outlet;
}

/** The well-known outlet whose site an address is on. */
export function wellKnownAt(url: string): WellKnown | undefined {
  const host = siteHost(url);
  return host === undefined ? undefined : (BY_HOST.get(host) ?? BY_HOST.get(host.split(".").slice(-2).join(".")));
}

/** The well-known outlets that a line names, each once, in their own letter case. */
export function wellKnownIn(line: string): readonly WholeName<WellKnown>[] {
  return IN_LINE(line);
}
