/** Newspapers, magazines and broadcasters in English: `name | host | alias`, a star behind a name that is a common word. */
export const ENGLISH_PRESS = `
The Times * | thetimes.com | The Times of London
The Sunday Times | thetimes.com
The Daily Telegraph | telegraph.co.uk | The Telegraph | The Sunday Telegraph
The Independent * | independent.co.uk
The Observer * | observer.co.uk
Financial Times | ft.com | FT.com | 金融时报 | 金融時報 | FT中文网 | フィナンシャル・タイムズ | فاينانشال تايمز
The Economist | economist.com | エコノミスト誌 | 经济学人
The Spectator * | spectator.co.uk
New Statesman | newstatesman.com
London Review of Books | lrb.co.uk
Prospect Magazine | prospectmagazine.co.uk
Daily Mail | dailymail.co.uk | MailOnline | Mail Online
Daily Mirror | mirror.co.uk
Daily Express | express.co.uk
Metro * | metro.co.uk | Metro.co.uk
Evening Standard | standard.co.uk | London Evening Standard
The Scotsman | scotsman.com
The Herald * | heraldscotland.com | The Herald Scotland
The Irish Times | irishtimes.com
Irish Independent | independent.ie
Irish Examiner | irishexaminer.com
TheJournal.ie | thejournal.ie
RTÉ News | rte.ie | RTÉ
Sky News | news.sky.com
ITV News | itv.com
Channel 4 News | channel4.com
The Big Issue | bigissue.com
Byline Times | bylinetimes.com
The New Yorker | newyorker.com
The New York Review of Books | nybooks.com | New York Review of Books
The New York Times Magazine | nytimes.com
Harper’s Magazine | harpers.org | Harper's Magazine
Time * | time.com | TIME | TIME Magazine | Time Magazine
Newsweek | newsweek.com
The New Republic | newrepublic.com
The American Prospect | prospect.org
Jacobin | jacobin.com | Jacobin Magazine
Dissent * | dissentmagazine.org | Dissent Magazine
Boston Review | bostonreview.net
The Baffler | thebaffler.com
Current Affairs * | currentaffairs.org
National Review | nationalreview.com
Reason * | reason.com | Reason Magazine
The American Conservative | theamericanconservative.com
The Bulwark | thebulwark.com
Foreign Affairs * | foreignaffairs.com
Foreign Policy * | foreignpolicy.com
Slate * | slate.com
Salon * | salon.com | Salon.com
Vox * | vox.com
The Verge | theverge.com
TechCrunch | techcrunch.com
CNET | cnet.com
ZDNet | zdnet.com | ZDNET
Gizmodo | gizmodo.com
404 Media | 404media.co
MIT Technology Review | technologyreview.com
IEEE Spectrum | spectrum.ieee.org
Scientific American | scientificamerican.com
New Scientist | newscientist.com
National Geographic | nationalgeographic.com
Smithsonian Magazine | smithsonianmag.com
Popular Science | popsci.com
Discover Magazine | discovermagazine.com
Live Science | livescience.com
Science News | sciencenews.org
Hakai Magazine | hakaimagazine.com
Orion Magazine | orionmagazine.org
Sierra Magazine | sierraclub.org
bioGraphic | biographic.com
The Revelator | therevelator.org
DeSmog | desmog.com
Earth Island Journal | earthisland.org
Ensia | ensia.com
Noema * | noemamag.com | Noema Magazine
Psyche * | psyche.co
Rolling Stone | rollingstone.com
Variety * | variety.com
The Hollywood Reporter | hollywoodreporter.com
Billboard * | billboard.com
Vanity Fair | vanityfair.com
GQ | gq.com
Vogue * | vogue.com
Esquire * | esquire.com
Fortune * | fortune.com | Fortune Magazine
Fast Company | fastcompany.com
Inc. * | inc.com | Inc. Magazine
Harvard Business Review | hbr.org
MarketWatch | marketwatch.com
Barron’s | barrons.com | Barron's
CNBC | cnbc.com
CNN | cnn.com | CNN.com
MSNBC | msnbc.com
NBC News | nbcnews.com
CBS News | cbsnews.com
ABC News | abcnews.go.com
Fox News | foxnews.com
Axios | axios.com
The Daily Beast | thedailybeast.com
HuffPost | huffpost.com | Huffington Post | The Huffington Post
BuzzFeed News | buzzfeednews.com
Vice News | vice.com | VICE News | VICE
The Root * | theroot.com
Teen Vogue | teenvogue.com
Alternet | alternet.org | AlterNet
CounterPunch | counterpunch.org | Counterpunch
Democracy Now! | democracynow.org
Truthdig | truthdig.com
TomDispatch | tomdispatch.com
The Grayzone | thegrayzone.com
Consortium News | consortiumnews.com
The Progressive * | progressive.org
The Lever * | levernews.com
Yes! Magazine | yesmagazine.org | YES! Magazine
Sojourners | sojo.net
America Magazine | americamagazine.org
National Catholic Reporter | ncronline.org
Christianity Today | christianitytoday.com
The Christian Century | christiancentury.org
The Tablet * | thetablet.co.uk
The Forward * | forward.com
Education Week | edweek.org
Inside Higher Ed | insidehighered.com
The Chronicle of Higher Education | chronicle.com
Times Higher Education | timeshighereducation.com
Governing * | governing.com
Smart Cities Dive | smartcitiesdive.com
STAT * | statnews.com | STAT News
Healthline | healthline.com
The Boston Globe | bostonglobe.com | Boston Globe
Boston Herald | bostonherald.com
New York Post | nypost.com
New York Daily News | nydailynews.com
Newsday | newsday.com
The Philadelphia Inquirer | inquirer.com
The Baltimore Sun | baltimoresun.com
The Atlanta Journal-Constitution | ajc.com | Atlanta Journal-Constitution
Miami Herald | miamiherald.com
Tampa Bay Times | tampabay.com
Orlando Sentinel | orlandosentinel.com
The Charlotte Observer | charlotteobserver.com
The News & Observer | newsobserver.com
The Tennessean | tennessean.com
The Courier-Journal | courier-journal.com
The Plain Dealer | cleveland.com
The Columbus Dispatch | dispatch.com
Detroit Free Press | freep.com
The Detroit News | detroitnews.com
Milwaukee Journal Sentinel | jsonline.com
Star Tribune | startribune.com | Minnesota Star Tribune
Chicago Sun-Times | chicago.suntimes.com
St. Louis Post-Dispatch | stltoday.com
The Kansas City Star | kansascity.com
The Dallas Morning News | dallasnews.com | Dallas Morning News
Houston Chronicle | houstonchronicle.com
The Denver Post | denverpost.com
The Salt Lake Tribune | sltrib.com
Deseret News | deseret.com
The Arizona Republic | azcentral.com
Las Vegas Review-Journal | reviewjournal.com
San Francisco Chronicle | sfchronicle.com | SFGATE | SFGate
The Mercury News | mercurynews.com
The Sacramento Bee | sacbee.com
San Diego Union-Tribune | sandiegouniontribune.com
The Oregonian | oregonlive.com
The Seattle Times | seattletimes.com | Seattle Times
Anchorage Daily News | adn.com
Honolulu Star-Advertiser | staradvertiser.com
The Globe and Mail | theglobeandmail.com | Globe and Mail
Toronto Star | thestar.com
National Post | nationalpost.com
Maclean’s | macleans.ca | Maclean's
CBC News | cbc.ca | CBC
CTV News | ctvnews.ca
The Narwhal | thenarwhal.ca
The Tyee | thetyee.ca
The Walrus * | thewalrus.ca
Canada’s National Observer | nationalobserver.com | Canada's National Observer
Policy Options | policyoptions.irpp.org
The Sydney Morning Herald | smh.com.au | Sydney Morning Herald
The Age * | theage.com.au
The Australian * | theaustralian.com.au
Crikey | crikey.com.au
The Saturday Paper | thesaturdaypaper.com.au
The Monthly * | themonthly.com.au
SBS News | sbs.com.au
The New Zealand Herald | nzherald.co.nz | NZ Herald
The Spinoff | thespinoff.co.nz
Newsroom.co.nz | newsroom.co.nz
RNZ | rnz.co.nz | Radio New Zealand
The Times of India | timesofindia.indiatimes.com
The Hindu | thehindu.com
Hindustan Times | hindustantimes.com
The Indian Express | indianexpress.com
The Economic Times | economictimes.indiatimes.com
The Telegraph India | telegraphindia.com
Frontline * | frontline.thehindu.com
The Caravan | caravanmagazine.in
Dawn * | dawn.com | DAWN
The Express Tribune | tribune.com.pk
The Daily Star | thedailystar.net
The Kathmandu Post | kathmandupost.com
The Straits Times | straitstimes.com
Channel NewsAsia | channelnewsasia.com | CNA
South China Morning Post | scmp.com | 南华早报 | 南華早報
The Jakarta Post | thejakartapost.com
Bangkok Post | bangkokpost.com
Rappler | rappler.com
Philippine Daily Inquirer | inquirer.net
The Japan Times | japantimes.co.jp
The Korea Herald | koreaherald.com
The Korea Times | koreatimes.co.kr
Haaretz | haaretz.com
The Jerusalem Post | jpost.com
The Times of Israel | timesofisrael.com
+972 Magazine | 972mag.com
Al Jazeera English | aljazeera.com | Al Jazeera
Middle East Eye | middleeasteye.net
The National * | thenationalnews.com
Gulf News | gulfnews.com
Arab News | arabnews.com
Mail & Guardian | mg.co.za
The East African | theeastafrican.co.ke
Daily Nation | nation.africa
The Moscow Times | themoscowtimes.com
The Kyiv Independent | kyivindependent.com | Kyiv Independent
Kyiv Post | kyivpost.com
EUobserver | euobserver.com
EURACTIV | euractiv.com | Euractiv
The Local | thelocal.com
Balkan Insight | balkaninsight.com
Hong Kong Free Press | hongkongfp.com
Sixth Tone | sixthtone.com
Caixin Global | caixinglobal.com
China Daily | chinadaily.com.cn
Global Times | globaltimes.cn
`;
