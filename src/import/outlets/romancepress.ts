/** Newspapers, magazines and broadcasters in the Romance languages: `name | host | alias`, a star behind a name that is a common word. */
export const ROMANCE_PRESS = `
El País * | elpais.com | EL PAÍS | Elpais.com
El Mundo * | elmundo.es
ABC * | abc.es
La Vanguardia | lavanguardia.com
El Periódico * | elperiodico.com | El Periódico de Catalunya
La Razón * | larazon.es
El Confidencial | elconfidencial.com
El Español * | elespanol.com
Público * | publico.es
Infolibre | infolibre.es | infoLibre
CTXT | ctxt.es | Contexto y Acción
El Salto * | elsaltodiario.com
La Marea * | lamarea.com
20 minutos | 20minutos.es | 20minutos
El Diario Vasco | diariovasco.com
El Correo * | elcorreo.com
La Voz de Galicia | lavozdegalicia.es
Faro de Vigo | farodevigo.es
Heraldo de Aragón | heraldo.es
Diario de Navarra | diariodenavarra.es
El Norte de Castilla | elnortedecastilla.es
La Nueva España | lne.es
Diario Sur | diariosur.es
Levante-EMV | levante-emv.com
Las Provincias | lasprovincias.es
Ara * | ara.cat
Vilaweb | vilaweb.cat
RTVE | rtve.es | RTVE.es
Cadena SER | cadenaser.com
Rebelión * | rebelion.org
Clarín | clarin.com
La Nación * | lanacion.com.ar
Página/12 | pagina12.com.ar | Página 12 | Página12
Infobae | infobae.com
Perfil * | perfil.com
Revista Anfibia | revistaanfibia.com | Anfibia
El Mercurio | elmercurio.com | Emol
La Tercera * | latercera.com
El Mostrador * | elmostrador.cl
The Clinic | theclinic.cl
El Comercio * | elcomercio.pe
La República * | larepublica.pe
Ojo Público | ojo-publico.com | OjoPúblico
El Espectador * | elespectador.com
El Tiempo * | eltiempo.com
Semana * | semana.com | Revista Semana
La Silla Vacía | lasillavacia.com
Mutante | mutante.org
El Universal * | eluniversal.com.mx
La Jornada * | jornada.com.mx
Reforma * | reforma.com
Excélsior | excelsior.com.mx
Milenio * | milenio.com
Proceso * | proceso.com.mx
Animal Político | animalpolitico.com
Letras Libres | letraslibres.com
Nexos * | nexos.com.mx
Gatopardo | gatopardo.com
El Faro * | elfaro.net
Plaza Pública | plazapublica.com.gt
Agencia Ocote | agenciaocote.com
Confidencial * | confidencial.digital
El Nacional * | el-nacional.com
Efecto Cocuyo | efectococuyo.com
Tal Cual | talcualdigital.com
Granma | granma.cu
14ymedio | 14ymedio.com
El Observador * | elobservador.com.uy
La Diaria | ladiaria.com.uy
Brecha * | brecha.com.uy
Última Hora * | ultimahora.com
ABC Color | abc.com.py
El Deber * | eldeber.com.bo
El Nuevo Día | elnuevodia.com
Nueva Sociedad | nuso.org
Le Monde * | lemonde.fr
Le Figaro | lefigaro.fr
Libération * | liberation.fr
La Croix * | la-croix.com
L’Humanité * | humanite.fr | L'Humanité
Les Échos * | lesechos.fr | Les Echos
Le Parisien * | leparisien.fr
20 Minutes | 20minutes.fr
Ouest-France | ouest-france.fr
Sud Ouest * | sudouest.fr
La Voix du Nord | lavoixdunord.fr
Le Télégramme | letelegramme.fr
La Dépêche du Midi | ladepeche.fr
Le Dauphiné libéré | ledauphine.com
Le Progrès * | leprogres.fr
Nice-Matin | nicematin.com
La Provence * | laprovence.com
Midi Libre | midilibre.fr
La Montagne * | lamontagne.fr
Paris-Normandie | paris-normandie.fr
L’Est républicain | estrepublicain.fr | L'Est républicain
Dernières Nouvelles d’Alsace | dna.fr | Dernières Nouvelles d'Alsace
L’Express * | lexpress.fr | L'Express
L’Obs * | nouvelobs.com | L'Obs | Le Nouvel Observateur | Le Nouvel Obs
Le Point * | lepoint.fr
Marianne * | marianne.net
Politis | politis.fr
Alternatives économiques | alternatives-economiques.fr
Courrier international | courrierinternational.com
Télérama | telerama.fr
Les Inrockuptibles | lesinrocks.com
Charlie Hebdo | charliehebdo.fr
Le Canard enchaîné | lecanardenchaine.fr
Slate.fr | slate.fr
Basta! * | basta.media
StreetPress | streetpress.com
Rue89 | rue89.com
Bondy Blog | bondyblog.fr
Orient XXI | orientxxi.info
AOC * | aoc.media
Esprit * | esprit.presse.fr
Franceinfo | francetvinfo.fr | France Info
France 24 | france24.com | FRANCE 24
France Inter | radiofrance.fr
France Culture | radiofrance.fr
Le Soir * | lesoir.be
La Libre Belgique | lalibre.be | La Libre
La Dernière Heure | dhnet.be
RTBF | rtbf.be
Le Temps * | letemps.ch
Tribune de Genève | tdg.ch
24 heures * | 24heures.ch
Le Courrier * | lecourrier.ch
Le Devoir * | ledevoir.com
La Presse * | lapresse.ca
Le Journal de Montréal | journaldemontreal.com
Radio-Canada | ici.radio-canada.ca
Jeune Afrique | jeuneafrique.com
El Watan | elwatan-dz.com
Dakaractu | dakaractu.com
Corriere della Sera | corriere.it
la Repubblica * | repubblica.it | La Repubblica
La Stampa * | lastampa.it
Il Sole 24 Ore | ilsole24ore.com
Il Messaggero * | ilmessaggero.it
Il Mattino * | ilmattino.it
Il Giornale * | ilgiornale.it
Il Fatto Quotidiano | ilfattoquotidiano.it
il manifesto * | ilmanifesto.it
Il Foglio * | ilfoglio.it
Avvenire * | avvenire.it
Domani * | editorialedomani.it
Il Post * | ilpost.it
L’Espresso * | lespresso.it | L'Espresso
Panorama * | panorama.it
Il Gazzettino | ilgazzettino.it
Il Resto del Carlino | ilrestodelcarlino.it
La Nazione * | lanazione.it
Il Secolo XIX | ilsecoloxix.it
La Gazzetta del Mezzogiorno | lagazzettadelmezzogiorno.it
Giornale di Sicilia | gds.it
L’Unione Sarda | unionesarda.it | L'Unione Sarda
L’Arena * | larena.it | L'Arena
L’Eco di Bergamo | ecodibergamo.it | L'Eco di Bergamo
Il Piccolo * | ilpiccolo.it
La Gazzetta dello Sport | gazzetta.it
Valigia Blu | valigiablu.it
Altreconomia | altreconomia.it
Micromega | micromega.net | MicroMega
Jacobin Italia | jacobinitalia.it
Linkiesta | linkiesta.it
IrpiMedia | irpimedia.irpi.eu
Fanpage.it | fanpage.it
Osservatorio Balcani e Caucaso | balcanicaucaso.org
Rai News | rainews.it | RaiNews
Corriere del Ticino | cdt.ch
Folha de S.Paulo | folha.uol.com.br | Folha de S. Paulo | Folha de São Paulo
O Globo * | oglobo.globo.com
O Estado de S. Paulo | estadao.com.br | Estadão | O Estado de S.Paulo
Valor Econômico | valor.globo.com
Correio Braziliense | correiobraziliense.com.br
Zero Hora * | gauchazh.clicrbs.com.br | GZH
Estado de Minas | em.com.br
Gazeta do Povo | gazetadopovo.com.br
Jornal do Brasil | jb.com.br
Jornal do Commercio | jc.uol.com.br
Diário de Pernambuco | diariodepernambuco.com.br
A Tarde * | atarde.com.br
Diário do Nordeste | diariodonordeste.verdesmares.com.br
G1 | g1.globo.com
Veja * | veja.abril.com.br | VEJA
Época * | epoca.globo.com
IstoÉ | istoe.com.br
CartaCapital | cartacapital.com.br | Carta Capital
Piauí * | piaui.folha.uol.com.br | revista piauí
Brasil de Fato | brasildefato.com.br
Nexo Jornal | nexojornal.com.br | Nexo
The Intercept Brasil | intercept.com.br | Intercept Brasil
Repórter Brasil | reporterbrasil.org.br
Outras Palavras | outraspalavras.net
Sul21 | sul21.com.br
Congresso em Foco | congressoemfoco.com.br
Brasil 247 | brasil247.com
BBC News Brasil | bbc.com
Público.pt | publico.pt
Expresso * | expresso.pt
Diário de Notícias | dn.pt
Jornal de Notícias | jn.pt
Correio da Manhã | cmjornal.pt
Observador * | observador.pt
Visão * | visao.pt
Sábado * | sabado.pt
Jornal de Negócios | jornaldenegocios.pt
Novo Jornal | novojornal.co.ao
Diário as beiras | asbeiras.pt
`;
