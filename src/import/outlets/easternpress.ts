/** Newspapers, magazines and broadcasters in Arabic, Chinese, Japanese and their neighbours' languages: `name | host | alias`, a star behind a name that is a common word. */
export const EASTERN_PRESS = `
الجزيرة نت | aljazeera.net | الجزيرة.نت
الشرق الأوسط * | aawsat.com
القدس العربي | alquds.co.uk
العربي الجديد | alaraby.co.uk
الحياة * | alhayat.com
العرب اللندنية | alarab.co.uk
رأي اليوم | raialyoum.com
إيلاف | elaph.com
إندبندنت عربية | independentarabia.com | اندبندنت عربية
الأهرام * | ahram.org.eg
المصري اليوم | almasryalyoum.com
اليوم السابع | youm7.com
الشروق المصرية | shorouknews.com
مدى مصر | madamasr.com
أخبار اليوم * | akhbarelyom.com
الوفد * | alwafd.news
النهار * | annahar.com
الأخبار * | al-akhbar.com
السفير العربي | assafirarabi.com
السفير * | assafir.com
المدن * | almodon.com
درج * | daraj.media
عكاظ | okaz.com.sa
الرياض * | alriyadh.com
البيان * | albayan.ae
الخليج * | alkhaleej.ae
الاتحاد * | alittihad.ae
القبس | alqabas.com
الوطن * | al-watan.com
الغد الأردنية | alghad.com
الدستور الأردنية | addustour.com
هسبريس | hespress.com
الخبر الجزائرية | elkhabar.com
الصباح التونسية | assabah.com.tn
المسيرة * | almasirah.net.ye
المصدر أونلاين | almasdaronline.com
عنب بلدي | enabbaladi.net
الجمهورية.نت | aljumhuriya.net
متراس * | metras.co
صفحة الغلاف * | annahar.com
حبر * | 7iber.com
بي بي سي عربي | bbc.com | بي بي سي
سي إن إن بالعربية | arabic.cnn.com
العربية نت | alarabiya.net
سكاي نيوز عربية | skynewsarabia.com
رصيف22 | raseef22.net
人民网 | people.com.cn | 人民網
人民日报 | people.com.cn | 人民日報
光明日报 | gmw.cn | 光明网
经济日报 | ce.cn
中国青年报 | cyol.com | 中青在线
环球时报 | huanqiu.com | 环球网
参考消息 | cankaoxiaoxi.com | 参考消息网
新京报 | bjnews.com.cn
南方周末 | infzm.com
南方都市报 | oeeee.com
南方人物周刊 | nfpeople.com
澎湃新闻 | thepaper.cn
财新网 | caixin.com | 财新周刊
第一财经 | yicai.com | 第一财经日报
界面新闻 | jiemian.com
每日经济新闻 | nbd.com.cn
21世纪经济报道 | 21jingji.com
经济观察报 | eeo.com.cn | 经济观察网
证券时报 | stcn.com | 证券时报网
中国证券报 | cs.com.cn
上海证券报 | cnstock.com
文汇报 | whb.cn
解放日报 | jfdaily.com
新民晚报 | xinmin.cn
北京日报 | bjd.com.cn
科技日报 | stdaily.com
法治日报 | legaldaily.com.cn | 法制日报
中国教育报 | jyb.cn
中国科学报 | sciencenet.cn
中国新闻周刊 | inewsweek.cn
三联生活周刊 | lifeweek.com.cn
央视新闻 | cctv.com | 央视网
央广网 | cnr.cn
观察者网 | guancha.cn
虎嗅网 | huxiu.com
36氪 | 36kr.com
纽约时报中文网 | cn.nytimes.com
BBC中文网 | bbc.com | BBC News 中文
德国之声中文网 | dw.com
美国之音中文网 | voachinese.com
自由亚洲电台 | rfa.org
联合早报 | zaobao.com.sg | 聯合早報
明報 | mingpao.com | 明报
大公報 | takungpao.com | 大公报
星島日報 | stheadline.com
香港01 | hk01.com
端傳媒 | theinitium.com | 端传媒
立場新聞 | thestandnews.com
自由時報 | ltn.com.tw
聯合報 | udn.com | 聯合新聞網
中國時報 | chinatimes.com | 中時新聞網
蘋果日報 | appledaily.com
天下雜誌 | cw.com.tw
商業周刊 | businessweekly.com.tw
報導者 | twreporter.org
關鍵評論網 | thenewslens.com
風傳媒 | storm.mg
上報 | upmedia.mg
公視新聞網 | news.pts.org.tw
朝日新聞 | asahi.com | 朝日新聞デジタル
読売新聞 | yomiuri.co.jp | 読売新聞オンライン
毎日新聞 | mainichi.jp
日本経済新聞 | nikkei.com | 日経新聞 | 日経電子版
産経新聞 | sankei.com | 産経ニュース
東京新聞 | tokyo-np.co.jp | 東京新聞 TOKYO Web
北海道新聞 | hokkaido-np.co.jp
河北新報 | kahoku.news | 河北新報オンライン
中日新聞 | chunichi.co.jp
京都新聞 | kyoto-np.co.jp
神戸新聞 | kobe-np.co.jp | 神戸新聞NEXT
中国新聞 | chugoku-np.co.jp
西日本新聞 | nishinippon.co.jp
琉球新報 | ryukyushimpo.jp
沖縄タイムス | okinawatimes.co.jp
静岡新聞 | at-s.com
信濃毎日新聞 | shinmai.co.jp
東洋経済オンライン | toyokeizai.net | 週刊東洋経済
ダイヤモンド・オンライン | diamond.jp | 週刊ダイヤモンド
プレジデントオンライン | president.jp | PRESIDENT Online
日経ビジネス | business.nikkei.com
文春オンライン | bunshun.jp | 週刊文春 | 文藝春秋
現代ビジネス | gendai.media
デイリー新潮 | dailyshincho.jp | 週刊新潮
AERA dot. | dot.asahi.com | AERA
論座 | webronza.asahi.com
中央公論 | chuokoron.jp
ニューズウィーク日本版 | newsweekjapan.jp | Newsweek日本版
ハフポスト日本版 | huffingtonpost.jp
WIRED.jp | wired.jp | WIRED日本版
ITmedia | itmedia.co.jp | ITmedia NEWS
CNET Japan | japan.cnet.com
BuzzFeed Japan | buzzfeed.com
NHK | nhk.or.jp | NHK NEWS WEB | NHKニュース
東京スポーツ | tokyo-sports.co.jp | 東スポWEB
しんぶん赤旗 | jcp.or.jp
한겨레 | hani.co.kr
조선일보 | chosun.com
중앙일보 | joongang.co.kr
동아일보 | donga.com
Milliyet * | milliyet.com.tr
Hürriyet * | hurriyet.com.tr
Cumhuriyet * | cumhuriyet.com.tr
BirGün | birgun.net
Evrensel * | evrensel.net
T24 | t24.com.tr
Gazete Duvar | gazeteduvar.com.tr
Agos * | agos.com.tr
Kathimerini | kathimerini.gr
`;
