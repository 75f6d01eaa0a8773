/** Newspapers, magazines and broadcasters in German, Dutch and the Scandinavian languages: `name | host | alias`, a star behind a name that is a common word. */
export const GERMANIC_PRESS = `
Frankfurter Allgemeine Zeitung | faz.net | FAZ | F.A.Z. | Frankfurter Allgemeine
Süddeutsche Zeitung | sueddeutsche.de | SZ-Magazin
Die Zeit * | zeit.de | DIE ZEIT | ZEIT ONLINE | Zeit Online
Der Spiegel * | spiegel.de | DER SPIEGEL | Spiegel Online | SPIEGEL ONLINE
Stern * | stern.de
Focus * | focus.de | FOCUS Online | Focus Online
Die Welt * | welt.de | DIE WELT | Welt am Sonntag
taz * | taz.de | die tageszeitung | taz, die tageszeitung
Der Tagesspiegel | tagesspiegel.de | Tagesspiegel
Berliner Zeitung | berliner-zeitung.de
Frankfurter Rundschau | fr.de
Handelsblatt | handelsblatt.com
WirtschaftsWoche | wiwo.de | Wirtschaftswoche
manager magazin | manager-magazin.de
Bild * | bild.de | BILD | Bild-Zeitung
der Freitag * | freitag.de
junge Welt | jungewelt.de
neues deutschland | nd-aktuell.de | nd.aktuell | Neues Deutschland
Jungle World | jungle.world
Blätter für deutsche und internationale Politik | blaetter.de
Cicero * | cicero.de
Telepolis | telepolis.de
heise online | heise.de
Golem.de | golem.de
t3n | t3n.de
Spektrum der Wissenschaft | spektrum.de | Spektrum.de
Krautreporter | krautreporter.de
Übermedien | uebermedien.de
Perspective Daily | perspective-daily.de
MDR | mdr.de | MDR AKTUELL
NDR | ndr.de
WDR | wdr.de
SWR | swr.de
ZDF | zdf.de
Deutschlandfunk | deutschlandfunk.de | Deutschlandfunk Kultur
tagesschau.de | tagesschau.de
Stuttgarter Zeitung | stuttgarter-zeitung.de
Stuttgarter Nachrichten | stuttgarter-nachrichten.de
Kölner Stadt-Anzeiger | ksta.de
Rheinische Post | rp-online.de | RP Online
Westdeutsche Allgemeine Zeitung | waz.de | WAZ
Hamburger Abendblatt | abendblatt.de
Hannoversche Allgemeine Zeitung | haz.de
Neue Osnabrücker Zeitung | noz.de
Weser-Kurier | weser-kurier.de
Sächsische Zeitung | saechsische.de
Leipziger Volkszeitung | lvz.de
Mitteldeutsche Zeitung | mz.de
Freie Presse | freiepresse.de
Ostsee-Zeitung | ostsee-zeitung.de
Nordkurier | nordkurier.de
Augsburger Allgemeine | augsburger-allgemeine.de
Nürnberger Nachrichten | nn.de
Badische Zeitung | badische-zeitung.de
Schwäbische Zeitung | schwaebische.de
Südkurier | suedkurier.de
Der Standard * | derstandard.at | DER STANDARD | derStandard.at
Die Presse * | diepresse.com
Kurier * | kurier.at
Kronen Zeitung | krone.at
Falter * | falter.at
profil * | profil.at
Salzburger Nachrichten | sn.at
Kleine Zeitung | kleinezeitung.at
ORF | orf.at | ORF.at
Neue Zürcher Zeitung | nzz.ch | NZZ | NZZ am Sonntag
Tages-Anzeiger | tagesanzeiger.ch
Der Bund * | derbund.ch
Basler Zeitung | bazonline.ch
Aargauer Zeitung | aargauerzeitung.ch
Blick * | blick.ch
WOZ Die Wochenzeitung | woz.ch | WOZ
Die Weltwoche | weltwoche.ch
Republik * | republik.ch
SRF | srf.ch
Luxemburger Wort | wort.lu
NRC | nrc.nl | NRC Handelsblad
de Volkskrant | volkskrant.nl | De Volkskrant
Trouw * | trouw.nl
Het Parool * | parool.nl
De Telegraaf | telegraaf.nl
Algemeen Dagblad | ad.nl | AD.nl
Het Financieele Dagblad | fd.nl
De Groene Amsterdammer | groene.nl
Vrij Nederland * | vn.nl
De Correspondent * | decorrespondent.nl
Follow the Money | ftm.nl
NU.nl | nu.nl
NOS | nos.nl
Omroep Brabant | omroepbrabant.nl
Leeuwarder Courant | lc.nl
Dagblad van het Noorden | dvhn.nl
Tubantia | tubantia.nl
De Gelderlander | gelderlander.nl
Brabants Dagblad | bd.nl
Nederlands Dagblad | nd.nl
Reformatorisch Dagblad | rd.nl
De Standaard * | standaard.be
De Morgen * | demorgen.be
De Tijd * | tijd.be
Het Laatste Nieuws * | hln.be
Het Nieuwsblad * | nieuwsblad.be
Gazet van Antwerpen | gva.be
Het Belang van Limburg | hbvl.be
Knack | knack.be
MO* Magazine | mo.be
VRT NWS | vrt.be
Apache.be | apache.be
Aftenposten | aftenposten.no
Dagbladet | dagbladet.no
VG | vg.no | Verdens Gang
Dagens Næringsliv | dn.no
Klassekampen | klassekampen.no
Morgenbladet | morgenbladet.no
Vårt Land * | vl.no
Dagsavisen | dagsavisen.no
Nationen | nationen.no
Bergens Tidende | bt.no
Stavanger Aftenblad | aftenbladet.no
Adresseavisen | adressa.no
Fædrelandsvennen | fvn.no
Nordlys * | nordlys.no
iTromsø | itromso.no
Khrono | khrono.no
forskning.no | forskning.no
Forskerforum | forskerforum.no
Minerva * | minervanett.no
Nettavisen | nettavisen.no
E24 | e24.no
Agenda Magasin | agendamagasin.no
Filter Nyheter | filternyheter.no
Faktisk.no | faktisk.no
NRK | nrk.no
TV 2 | tv2.no
Teknisk Ukeblad | tu.no
Ny Tid * | nytid.no
Dagens Nyheter | dn.se
Svenska Dagbladet | svd.se | SvD
Aftonbladet | aftonbladet.se
Expressen | expressen.se
Dagens Industri | di.se
Dagens ETC | etc.se
Arbetet * | arbetet.se
Göteborgs-Posten | gp.se
Sydsvenskan | sydsvenskan.se
Helsingborgs Dagblad | hd.se
Västerbottens-Kuriren | vk.se
Norrköpings Tidningar | nt.se
Upsala Nya Tidning | unt.se
Nerikes Allehanda | na.se
Dala-Demokraten | dalademokraten.se
Borås Tidning | bt.se
Jönköpings-Posten | jp.se
Östgöta Correspondenten | corren.se | Corren
Barometern * | barometern.se
Smålandsposten | smp.se
Norrbottens-Kuriren | kuriren.nu
Länstidningen Östersund | ltz.se
Fokus * | fokus.se
Flamman * | flamman.se
Kvartal * | kvartal.se
Dagen * | dagen.se
Sveriges Radio | sverigesradio.se
SVT Nyheter | svt.se | SVT
Sveriges Natur | sverigesnatur.org
Ny Teknik | nyteknik.se
Hufvudstadsbladet | hbl.fi
Svenska Yle | svenska.yle.fi
Yle | yle.fi
Helsingin Sanomat | hs.fi
Berlingske | berlingske.dk | Berlingske Tidende
Politiken * | politiken.dk
Jyllands-Posten | jyllands-posten.dk | Morgenavisen Jyllands-Posten
Information * | information.dk | Dagbladet Information
Weekendavisen | weekendavisen.dk
Kristeligt Dagblad | kristeligt-dagblad.dk
Børsen * | borsen.dk
Ekstra Bladet * | ekstrabladet.dk
B.T. | bt.dk
Altinget | altinget.dk
Arbejderen * | arbejderen.dk
Zetland * | zetland.dk
Fyens Stiftstidende | fyens.dk
Århus Stiftstidende | stiften.dk | Aarhus Stiftstidende
Nordjyske | nordjyske.dk | Nordjyske Stiftstidende
JydskeVestkysten | jv.dk
Sjællandske Nyheder | sn.dk
Flensborg Avis | fla.de
Ingeniøren * | ing.dk
Videnskab.dk | videnskab.dk
Information.dk | information.dk
Morgunblaðið | mbl.is
`;
