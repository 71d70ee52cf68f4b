// Verbs of government Dutch. A weak verb is its infinitive, with `=stem` where the stem does not follow from the
// spelling; a strong or irregular one adds past tense, its plural and the participle after slashes. Between brackets:
// particles that come apart («neem … over»), and with ~ the prefixes that do not («onderneem»). Extend the lists freely:
// the forms are made from them by `language/conjugation.ts`.

export const weakVerbs = `
aarden=aard(in) achten accepteren accorderen activeren actualiseren adviseren afficheren agenderen analyseren
anticiperen antwoorden=antwoord(be~,ver~) arbeiden=arbeid(uit,be~) archiveren attenderen automatiseren
baseren beantwoorden=beantwoord becijferen=becijfer bedoelen begeleiden=begeleid begroten=begroot
behandelen=behandel behartigen=behartig behoeven=behoef bekijken/bekeek/bekeken/bekeken beklemtonen=beklemtoon belasten belichten
beloven=beloof bemannen bemiddelen=bemiddel bemoedigen=bemoedig benadelen=benadeel benadrukken benoemen benutten beogen=beoog beoordelen=beoordeel
bepalen=bepaal bepleiten=bepleit bereiken beroepen/beriep/beriepen/beroepen berusten beschikken beschermen beschouwen
besparen=bespaar bespoedigen=bespoedig bestuderen=bestudeer besturen=bestuur besteden=besteed(aan,uit) bestendigen=bestendig betalen=betaal(uit,terug,mee,bij,door,vooruit)
betogen=betoog betreuren=betreur betwijfelen=betwijfel beveiligen=beveilig bevestigen=bevestig bevolken bevorderen=bevorder
bevatten bewaken=bewaak bewaren=bewaar bewerken bewerkstelligen=bewerkstellig bezinnen/bezon/bezonnen/bezonnen bezuinigen=bezuinig
blokkeren borgen bouwen(op,uit,af,voort,aan,ver~) breiden=breid(uit,voor~,ver~) budgetteren bundelen=bundel
centraliseren certificeren checken combineren communiceren compenseren completeren concluderen concretiseren consolideren
constateren consulteren continueren contracteren controleren coördineren corrigeren creëren=creëer
dalen=daal dateren decentraliseren declareren definiëren=definieer dekken(af,in) delen=deel(mede,op,in,uit,toe,mee,ver~) delegeren
demonstreren denken/dacht/dachten/gedacht(be~,mee,door,na,uit,over~,over) dereguleren dienen=dien(in,toe) digitaliseren dimensioneren
doelen=doel(af) documenteren domineren draaien=draai(terug,om) dreigen=dreig(be~) drukken(terug,uit,in) duiden=duid(aan,ver~)
duren=duur(voort) dwingen/dwong/dwongen/gedwongen(af) 
effectueren eindigen=eindig(be~) beëindigen=beëindig eisen(op,ver~) elimineren erkennen ervaren/ervoer/ervoeren/ervaren escaleren
evalueren experimenteren exploiteren expliciteren
faciliteren falen=faal faseren(in,uit) fasen financieren(mee,voor) flexibiliseren focussen formaliseren formeren formuleren(ge~) functioneren
garanderen gebruiken=gebruik(ver~,her~) gedogen=gedoog gelasten genereren getuigen=getuig groeien=groei(door,mee,uit,op)
handelen=handel(af,be~,onder~) handhaven=handhaaf hanteren harmoniseren hebben/had/hadden/gehad(plaats) hechten herbezinnen/herbezon/herbezonnen/herbezonnen herijken herinneren=herinner herhalen=herhaal herordenen=herorden herstellen heroverwegen/heroverwoog/heroverwogen/heroverwogen herzien/herzag/herzagen/herzien
herbevestigen=herbevestig herformuleren herprioriteren herstructureren hervatten hervormen herverdelen=herverdeel herwaarderen
hervatten hogen=hoog(op,ver~) hopen=hoop huisvesten=huisvest huren=huur(in,ver~)
identificeren illustreren implementeren impliceren indiceren indexeren informeren initiëren=initieer innoveren=innoveer inspireren integreren
intensiveren interpreteren interviewen=interview introduceren inventariseren investeren isoleren
jagen=jaag(aan,na) juichen(toe)
kaarten=kaart(aan) kennen(toe,er~,ver~) verkennen keren=keer(uit,terug,ver~) klagen=klaag(aan) klaren=klaar(op,ver~) knippen koersen koppelen=koppel(terug,ont~,aan,los)
korten=kort(in,be~,ver~) kosten kwalificeren kwantificeren
landen leggen(voor,vast,op,neer,uit,aan,over,bij,af,stil,in,terug,toe,over~,ver~) leiden=leid(af,op,in,toe,be~,her~) leggen leren=leer(af,aan) leunen(aan) leven=leef(na,mee,be~,op,her~)
leveren=lever(aan,op,in,uit,af,toe,over) liberaliseren lichten=licht(toe,door,voor,in,uit,be~,ver~) lijken/leek/leken/geleken lokaliseren
maken=maak(bekend,waar,op,mee,uit,af,vrij,duidelijk,mogelijk,over,kenbaar,inzichtelijk,openbaar,gereed,los,vast,leeg,schoon,goed,hard,aan,door) machtigen=machtig managen mandateren markeren matigen=matig
melden=meld(aan,af,terug,ver~) merken(op,aan,be~) meten/mat/maten/gemeten(af) middelen=middel minimaliseren missen mobiliseren moderniseren monitoren=monitor motiveren muteren
naderen=nader(be~) namen=naam nivelleren noemen(be~,op,ver~) nodigen=nodig(uit) normeren noteren noodzaken=noodzaak
observeren oefenen=oefen(be~,uit) omarmen omarmen omschrijven/omschreef/omschreven/omschreven omvatten ondersteunen=ondersteun onderbouwen onderschatten onderschrijven/onderschreef/onderschreven/onderschreven onderstrepen=onderstreep
onderzoeken/onderzocht/onderzochten/onderzocht ontmoedigen=ontmoedig ontmoeten=ontmoet ontplooien=ontplooi ontsluiten/ontsloot/ontsloten/ontsloten ontraden=ontraad ontwikkelen=ontwikkel(door) ontwerpen/ontwierp/ontwierpen/ontworpen openen=open(her~) opereren operationaliseren optimaliseren ordenen=orden organiseren oriënteren=oriënteer(her~) overhandigen=overhandig overleggen overtuigen=overtuig overwegen/overwoog/overwogen/overwogen
pakken(aan,op,uit,in) participeren passen(aan,toe,in) peilen=peil pilotten plaatsen=plaats(uit,terug,ver~) plannen=plan(in) pleiten=pleit pogen=poog preciseren prefereren prepareren presenteren presteren prikkelen=prikkel prioriteren proberen=probeer produceren profiteren proeven=proef(be~) publiceren
raken=raak raadplegen/raadpleegde/raadpleegden/geraadpleegd ramen=raam rapporteren rationaliseren realiseren reageren(in) reduceren regelen=regel(her~,in) registreren reguleren reiken=reik(aan,uit,be~) reinigen=reinig rekenen=reken(door,af,aan,be~,voor,toe,mee,ver~,uit,om) renoveren repareren reserveren respecteren resteren resulteren richten(in,op,her~) ronden=rond(af) ruimen=ruim(op,ver~)
samenwerken sanctioneren schaden=schaad schakelen=schakel(in,uit,over) schaffen(af,aan,ver~) schalen=schaal(op,af,in) schatten(in) scheppen/schiep/schiepen/geschapen scherpen=scherp(aan,ver~) schetsen=schets schorsen selecteren signaleren sluiten/sloot/sloten/gesloten(aan,af,uit,be~,in,over) 
spannen(in) sparen=spaar(uit,be~) specificeren spelen=speel(in,op,mee,af,vrij) splitsen(uit) spoeden=spoed sporen=spoor(op,aan) staken=staak stapelen=stapel starten=start(op,her~,door) stabiliseren stagneren standaardiseren steken/stak/staken/gestoken steunen=steun(onder~) stellen(vast,voor,op,in,uit,bij,beschikbaar,open,gelijk,veilig,samen,aan,vrij,her~,zeker,voorop,tewerk) stemmen(in,af,be~) stimuleren stoppen storten(terug) stranden streven=streef(na) stroomlijnen=stroomlijn structureren sturen=stuur(toe,aan,op,bij,door,mee,be~,ver~,na) subsidiëren=subsidieer suggereren
tekenen=teken(aan,onder~,op) tellen(mee,op) temporiseren testen toetsen tolereren tonen=toon(aan) trachten trainen=train transformeren twijfelen=twijfel(be~) typeren
uiten uniformeren updaten
valideren vallen/viel/vielen/gevallen(af,uit,terug,aan,samen,be~,ver~,weg,op,mee,tegen,toe,in,stil,over~,ont~,binnen) varen/voer/voeren/gevaren veranderen=verander veranderen=verander verantwoorden=verantwoord verbeteren=verbeter verbinden/verbond/verbonden/verbonden verbreden=verbreed verdelen=verdeel verdiepen verdienen=verdien verdubbelen=verdubbel verduidelijken=verduidelijk verduurzamen=verduurzaam vereenvoudigen=vereenvoudig verenigen=verenig vergaren=vergaar vergelijken/vergeleek/vergeleken/vergeleken vergemakkelijken=vergemakkelijk vergewissen vergoeden=vergoed vergroten=vergroot verhelderen=verhelder verhelpen/verhielp/verhielpen/verholpen verhogen=verhoog verhullen verklaren=verklaar verkleinen=verklein verkorten=verkort verlagen=verlaag verlengen=verleng verlenen=verleen verlichten verlopen/verliep/verliepen/verlopen verminderen=verminder vernieuwen verplichten verruimen=verruim verschuiven/verschoof/verschoven/verschoven verschaffen verschillen verschijnen/verscheen/verschenen/verschenen versimpelen=versimpel versnellen versoberen=versober versoepelen=versoepel verspreiden=verspreid versterken verstevigen=verstevig verstoren=verstoor verstrekken vertalen=vertaal vertonen=vertoon vertragen=vertraag vertrouwen(toe) vervallen/verviel/vervielen/vervallen verwachten=verwacht verwerken verwelkomen=verwelkom verwerpen/verwierp/verwierpen/verworpen verwezenlijken=verwezenlijk verwijderen=verwijder verzachten verzamelen=verzamel verzekeren=verzeker verzoeken/verzocht/verzochten/verzocht verzorgen verzwaren=verzwaar vestigen=vestig
vinden/vond/vonden/gevonden(plaats,uit,terug,be~,onder~) voegen(toe,samen,in,bij) voelen(aan) voeren(uit,in,door,aan,op,af) vloeien=vloei(voort,terug) voldoen/voldeed/voldeden/voldaan volgen(op,na,ver~) volgen volstaan/volstond/volstonden/volstaan voltooien=voltooi vorderen=vorder(terug,in) vormen  vragen/vroeg/vroegen/gevraagd(aan,op,na,uit,be~) vrezen=vrees vullen(in,aan,op)
waarborgen=waarborg waarderen(her~,op,af) waarschuwen wachten(af) wagen=waag wegen/woog/wogen/gewogen(af,mee,be~,over~,op) weigeren=weiger wennen werken(uit,mee,samen,door,in,bij,tegen,ver~,weg,toe) werven/wierf/wierven/geworven(ver~,aan) wijden=wijd(toe) wijzigen=wijzig willen/wilde/wilden/gewild winnen/won/wonnen/gewonnen(in) wisselen=wissel(uit,af) wonen=woon(bij,be~)
zeggen/zei/zeiden/gezegd(toe,op,af,aan) zenden/zond/zonden/gezonden(toe,aan,in,uit,door,ver~,mee,na) zetten(in,voort,op,uiteen,om,uit,door,af,neer,stop,recht) zitten/zat/zaten/gezeten(voor,mee,tegen,be~) zoeken/zocht/zochten/gezocht(uit,op,be~) zorgen
berichten=bericht beschrijven/beschreef/beschreven/beschreven beslissen besluiten/besloot/besloten/besloten bestrijden/bestreed/bestreden/bestreden bespreken/besprak/bespraken/besproken betekenen=beteken betreffen/betrof/betroffen/betroffen betrekken/betrok/betrokken/betrokken bevelen/beval/bevalen/bevolen(aan,aan) bewegen/bewoog/bewogen/bewogen(mee) bezien/bezag/bezagen/bezien bieden/bood/boden/geboden(aan,ver~) binden/bond/bonden/gebonden blijken/bleek/bleken/gebleken blijven/bleef/bleven/gebleven(uit,na,achter,weg,over,aan,staan,beschikbaar) breken/brak/braken/gebroken(uit,af,onder~) brengen/bracht/brachten/gebracht(uit,voort,aan,in,samen,onder,over,terug,toe,bijeen)
doen/deed/deden/gedaan(mee,voor,over,na,gestand,recht,onder~,af,teniet) dragen/droeg/droegen/gedragen(bij,over,op,uit,voor,aan,zorg,be~,ver~) drijven/dreef/dreven/gedreven dringen/drong/drongen/gedrongen(aan,terug) 
eten/at/aten/gegeten gaan/ging/gingen/gegaan(in,na,door,uit,over,aan,om,open,samen,onder~,terug,tegen) geven/gaf/gaven/gegeven(aan,vorm,door,uit,af,toe,weer,vrij,mee,terug,over,in) gelden/gold/golden/gegolden(ver~) genieten/genoot/genoten/genoten grijpen/greep/grepen/gegrepen(in,aan,be~)
helpen/hielp/hielpen/geholpen(mee,ver~) heffen/hief/hieven/geheven(op,aan) houden/hield/hielden/gehouden(vast,aan,bij,rekening,tegen,be~,onder~,in,op,vol,stand)
kiezen/koos/kozen/gekozen(ver~) kijken/keek/keken/gekeken(be~,terug,na,aan,mee,uit) komen/kwam/kwamen/gekomen(terug,na,tot,voor,overeen,aan,toe,tegemoet,op,uit,over,tegen,samen,neer,toekomen,voort,bij,vrij,gereed,rond,los,langs,om,af,klaar,beschikbaar,ont~) kopen/kocht/kochten/gekocht(in,aan,op,af,terug,ver~) krijgen/kreeg/kregen/gekregen(ver~) kunnen/kon/konden/gekund
laten/liet/lieten/gelaten(toe,weg,na,uit,zien,los,achter,ver~) lezen/las/lazen/gelezen liggen/lag/lagen/gelegen(voor,stil,vast) lopen/liep/liepen/gelopen(door,af,uit,op,mee,terug,ver~,vooruit,vast,mis,over,in,om,voort) 
mogen/mocht/mochten/gemogen moeten/moest/moesten/gemoeten nemen/nam/namen/genomen(over,op,aan,af,deel,mee,toe,waar,terug,in,weg,kennis,onder~,ver~,voor) 
ontbreken/ontbrak/ontbraken/ontbroken ontstaan/ontstond/ontstonden/ontstaan ontvangen/ontving/ontvingen/ontvangen onthouden/onthield/onthielden/onthouden ontlenen=ontleen ontvallen/ontviel/ontvielen/ontvallen overlijden/overleed/overleden/overleden overschrijden/overschreed/overschreden/overschreden overtreffen/overtrof/overtroffen/overtroffen
roepen/riep/riepen/geroepen(op,aan,uit,bijeen,af) rijden/reed/reden/gereden(uit) schieten/schoot/schoten/geschoten(tekort) schrijven/schreef/schreven/geschreven(voor,be~,her~,in,uit,toe,aan,op,af) schrappen schuiven/schoof/schoven/geschoven(door,op,ver~) slaan/sloeg/sloegen/geslagen(om,op) slagen=slaag spreken/sprak/spraken/gesproken(uit,af,be~,aan,toe) springen/sprong/sprongen/gesprongen staan/stond/stonden/gestaan(toe,voor,open,be~,bij,stil,centraal,ont~) stijgen/steeg/stegen/gestegen strijken/streek/streken/gestreken stellen treden/trad/traden/getreden(op,in,toe,aan,af,be~,uit,terug) treffen/trof/troffen/getroffen(aan,be~) trekken/trok/trokken/getrokken(in,aan,door,terug,uit,op,voor,be~,ver~,af,over) 
vangen/ving/vingen/gevangen(af,op,aan,ver~) vergen verlaten/verliet/verlieten/verlaten verliezen/verloor/verloren/verloren vermijden/vermeed/vermeden/vermeden verstaan/verstond/verstonden/verstaan vertrekken/vertrok/vertrokken/vertrokken verwijzen/verwees/verwezen/verwezen vliegen/vloog/vlogen/gevlogen voorkomen/voorkwam/voorkwamen/voorkomen voorzien/voorzag/voorzagen/voorzien 
weten/wist/wisten/geweten wijken/week/weken/geweken(af,uit) wijzen/wees/wezen/gewezen(uit,aan,toe,af,op,be~,ver~) worden/werd/werden/geworden 
zien/zag/zagen/gezien(uit,af,toe,in,over~,om,tegemoet) zijn/was/waren/geweest zullen/zou/zouden/gezuld zwijgen/zweeg/zwegen/gezwegen strekken(uit) mikken halveren nopen=noop charteren=charter verrichten lukken schrijven/schreef/schreven/geschreven horen=hoor passeren betrachten blikken(vooruit,terug) ontheffen/onthief/onthieven/ontheven sorteren vertalen temperen=temper eerbiedigen=eerbiedig hervinden/hervond/hervonden/hervonden belonen=beloon straffen(be~) vergunnen herbouwen bekostigen=bekostig kaderen=kader(in) belopen/beliep/beliepen/belopen slinken/slonk/slonken/geslonken krimpen/kromp/krompen/gekrompen zakken lenen=leen(uit) keuren=keur(goed,af) bekorten verdrievoudigen=verdrievoudig leunen=leun ontzien/ontzag/ontzagen/ontzien begrenzen=begrens duwen luiden=luid heten/heette/heetten/geheten beslaan/besloeg/besloegen/beslagen behelzen=behels behalen=behaal ondertekenen=onderteken ontwijken/ontweek/ontweken/ontweken onttrekken/onttrok/onttrokken/onttrokken
dempen stutten schillen beperken helen hinderen=hinder belemmeren=belemmer bemoeilijken=bemoeilijk beïnvloeden=beïnvloed veroorzaken=veroorzaak ondervinden/ondervond/ondervonden/ondervonden overschatten ontlasten 
bereiden=bereid(voor) moedigen=moedig(aan) aanvaarden=aanvaard verifiëren=verifieer screenen scholen=school(om,bij) rouleren rollen(uit,af) verankeren=veranker verwonderen=verwonder valoriseren bekrachtigen=bekrachtig ratificeren onderkennen herkennen bekennen betwisten verbazen=verbaas begrijpen/begreep/begrepen/begrepen danken(be~) feliciteren menen=meen geloven=geloof beginnen/begon/begonnen/begonnen begroeten wensen veronderstellen beraden/beraadde/beraadden/beraden kondigen=kondig(aan,af) halen=haal(op,in,terug,be~,her~,achter~) lossen(op,af,in) perken(in,be~) wenden(aan) schorten(op) verhuizen=verhuis gunnen praten=praat(bij) bellen memoreren refereren overzien weerspiegelen=weerspiegel kortsluiten/sloot/sloten/kortgesloten gebeuren=gebeur genereren
afraden=afraad alarmeren arresteren asfalteren
bederven/bedierf/bedierven/bedorven bejegenen=bejegen bekommeren=bekommer belonen=beloon bemesten beplanten bergen/borg/borgen/geborgen(op) beroven=beroof bestralen=bestraal bestraten=bestraat bevloeien=bevloei bevuilen=bevuil bezorgen=bezorg
bedriegen/bedroog/bedrogen/bedrogen bezwijken/bezweek/bezweken/bezweken bijten/beet/beten/gebeten blussen boeken(af,in,over) branden(af,ver~) breken/brak/braken/gebroken(af,door,open,uit,ver~,onder~) buigen/boog/bogen/gebogen(om,af)
cijferen=cijfer(be~,weg) circuleren coderen crediteren
dagvaarden=dagvaard dempen(af) detacheren diagnosticeren durven=durf drinken/dronk/dronken/gedronken duwen
egaliseren ergeren=erger evacueren
factureren fietsen filteren=filter fouilleren
gedragen/gedroeg/gedroegen/gedragen gelukken genezen/genas/genazen/genezen gieten/goot/goten/gegoten
hacken hakken(af,door,om) haken=haak(aan,af,in) hangen/hing/hingen/gehangen(samen,af,op,aan) herdenken/herdacht/herdachten/herdacht herplaatsen=herplaats hijsen/hees/hesen/gehesen
incasseren innen inspecteren installeren irrigeren inenten
juichen kantelen=kantel kalmeren keuren=keur(af,goed) klinken/klonk/klonken/geklonken klikken(aan) kloppen(aan,af) knellen knopen=knoop(aan) koelen=koel(af) krimpen/kromp/krompen/gekrompen(in) kwellen
lachen/lachte/lachten/gelachen legaliseren liegen/loog/logen/gelogen lonen=loon loodsen=loods luisteren=luister(mee,af) loven=loof lozen=loos
mailen=mail mengen(bij,ver~) metselen=metsel mislukken monteren mopperen=mopper
omzeilen=omzeil onderwijzen/onderwees/onderwezen/onderwezen ondervragen/ondervroeg/ondervroegen/ondervraagd ontbinden/ontbond/ontbonden/ontbonden ontdekken ontduiken/ontdook/ontdoken/ontdoken onteigenen=onteigen ontlopen/ontliep/ontliepen/ontlopen
onthullen ontkomen/ontkwam/ontkwamen/ontkomen ontruimen=ontruim ontsmetten ontslaan/ontsloeg/ontsloegen/ontslagen ontsnappen ontzeggen=ontzeg ontzorgen=ontzorg onttrekken/onttrok/onttrokken/onttrokken overbruggen=overbrug overtreden/overtrad/overtraden/overtreden opereren
paraferen parkeren plagen=plaag plakken poetsen prijzen/prees/prezen/geprezen(aan) procederen programmeren
redden reizen=reis revalideren remmen(af) rotten roeren=roer(aan) ruilen=ruil(in,om) rusten(uit,toe,be~)
saneren scannen scheiden/scheidde/scheidden/gescheiden(af) schenken/schonk/schonken/geschonken(in) schrikken/schrok/schrokken/geschrokken(af,ver~) schudden slapen/sliep/sliepen/geslapen slepen=sleep slijten/sleet/sleten/gesleten slinken/slonk/slonken/geslonken
slopen=sloop smelten/smolt/smolten/gesmolten snijden/sneed/sneden/gesneden(aan,af) snoeien=snoei spuiten/spoot/spoten/gespoten stappen(over,in,uit,op) stelen/stal/stalen/gestolen stempelen=stempel stoken=stook(op) storen=stoor(ver~) stromen=stroom(in,uit,door) studeren(af,be~) seponeren
tanken(bij) temperen=temper tillen(op) timmeren=timmer trillen trouwen typeren
vaccineren verarmen verbergen/verborg/verborgen/verborgen verdedigen=verdedig verdoven=verdoof verharden verhoren=verhoor veroordelen=veroordeel verontreinigen=verontreinig verontrusten verpachten verpakken verplegen=verpleeg verrekenen=verreken verrijken verslijten/versleet/versleten/versleten versleutelen=versleutel versmallen vertellen verteren=verteer
vervalsen=vervals vervoeren=vervoer vervuilen=vervuil verwarmen verzakken verzoenen=verzoen verdampen vluchten voeden=voed(op) vissen voltrekken/voltrok/voltrokken/voltrokken
bakenen=baken(af) beseffen baggeren=bagger(uit,weg) beletten bemensen bemoeien=bemoei beslechten bestellen bevriezen=bevries/bevroor/bevroren/bevroren bewapenen=bewapen boren=boor(aan,door) bouwen(om,in,bij) breken/brak/braken/gebroken(op)
claimen=claim clusteren=cluster diepen(uit) doeken(op) dragen/droeg/droegen/gedragen(af) dubbelen=dubbel(ver~,ont~) eisen(terug) frissen(op) fuseren gaan/ging/gingen/gegaan(toe) geschieden=geschied geven/gaf/gaven/gegeven(op)
helderen=helder(op) herbeoordelen=herbeoordeel herberekenen=herbereken herbestemmen herclassificeren herdefiniëren=herdefinieer herevalueren herindelen=herindeel/herindeelde/herindeelden/heringedeeld herinrichten=herinricht/herinrichtte/herinrichtten/heringericht
hernieuwen=hernieuw heronderzoeken/heronderzocht/heronderzochten/heronderzocht herontwerpen/herontwierp/herontwierpen/herontworpen herroepen/herriep/herriepen/herroepen herschikken hertaxeren hertoetsen herverkavelen=herverkavel hevelen=hevel(over) ijken=ijk(her~)
instrueren kanaliseren kleden=kleed(aan,in) klikken(vast) knappen(op) knippen(op) labelen=label lanceren lappen(op) leggen(klaar,open) leveren=lever(na) liggen/lag/lagen/gelegen(klaar) lobbyen=lobby lopen/liep/liepen/gelopen(na,samen) loven=loof(uit)
objectiveren ontrafelen=ontrafel ontschotten ontwarren=ontwar oormerken=oormerk pakken(door,samen) passen(bij) pinnen(vast) plussen(op,bij) polsen prolongeren rapporteren(terug) rechtvaardigen=rechtvaardig rekenen=reken(na) roosteren=rooster(in)
schakelen=schakel(om,bij,gelijk) schaven=schaaf(bij) schelden/schold/scholden/gescholden(kwijt) schermen=scherm(af) schieten/schoot/schoten/geschoten(voor) schonen=schoon(op,ver~) schuiven/schoof/schoven/geschoven(aan) smeden=smeed smeren=smeer(uit) snijden/sneed/sneden/gesneden(toe) spitsen(toe)
sponsoren=sponsor spreiden=spreid springen/sprong/sprongen/gesprongen(bij,in) staan/stond/stonden/gestaan(in) staffelen=staffel stippelen=stippel(uit) stoten=stoot/stootte/stootten/gestoten(af) sturen=stuur(uit,terug,af) sussen tekenen=teken(in) toppen(af) trekken/trok/trokken/getrokken(samen,recht,vlot,gelijk) tuigen=tuig(op)
vaardigen=vaardig(uit,af) vangen/ving/vingen/gevangen(onder~) verbijzonderen=verbijzonder verdichten verdienen=verdien(terug) vereffenen=vereffen vergezellen vergroenen=vergroen verhaasten verleiden=verleid vermarkten vernauwen=vernauw vernietigen=vernietig vernummeren=vernummer verordenen=verorden ruilen=ruil(ver~)
verstouwen=verstouw verstrakken vervaardigen=vervaardig verversen=ververs vervroegen=vervroeg verweven=verweef/verweefde/verweefden/verweven verzelfstandigen=verzelfstandig verzilveren=verzilver vlechten/vlocht/vlochten/gevlochten(in) vormen(om) vragen/vroeg/vroegen/gevraagd(terug) vriezen=vries/vroor/vroren/gevroren(in)
waken=waak wakkeren=wakker(aan) wikkelen=wikkel(af) wisselen=wissel(in) zamelen=zamel(in) willigen=willig(in) oordelen=oordeel verdwijnen=verdwijn/verdween/verdwenen/verdwenen letten bedingen/bedong/bedongen/bedongen honoreren dichten=dicht(af) slechten houden/hield/hielden/gehouden(open) leggen(neer) spelen=speel(door) zeggen/zegde/zegden/gezegd(toe,op,af) zetten(over,klaar,open,stil,vast) zuiveren=zuiver(aan) zwakken(af) zwengelen=zwengel(aan)
wantrouwen=wantrouw wassen wenden/wendde/wendden/gewend(aan,af) wringen/wrong/wrongen/gewrongen zaaien=zaai zinken/zonk/zonken/gezonken zuiveren=zuiver zwellen/zwol/zwollen/gezwollen
`

/** The irregular present tenses: infinitive, with «ik», with «hij», and with «u» where that differs. */
export const irregularPresent = `
zijn ben is bent
hebben heb heeft hebt
zullen zal zal zult
kunnen kan kan kunt
mogen mag mag
willen wil wil wilt
komen kom komt
doen doe doet
gaan ga gaat
staan sta staat
slaan sla slaat
zien zie ziet
bezien bezie beziet
herzien herzie herziet
voorzien voorzie voorziet
overzien overzie overziet
ontzien ontzie ontziet
ontstaan ontsta ontstaat
verstaan versta verstaat
volstaan volsta volstaat
voldoen voldoe voldoet
`
