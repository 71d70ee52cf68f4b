import { expect, test } from 'vitest'
import { passageOf, tell } from './testing.ts'

const told: readonly [kind: 'report' | 'kamerbrief', text: string][] = [
  [
    'kamerbrief',
    'De eindconclusie van het onderzoeksteam luidt dat het loket voor starters aan zijn bedoeling beantwoordt.',
  ],
  ['kamerbrief', 'Minder rooskleurig is het beeld bij de kleinere havens, waar de keuringen vaak blijven liggen.'],
  [
    'kamerbrief',
    'Het algehele oordeel is gematigd positief, al plaatsen de onderzoekers kanttekeningen bij de verantwoording.',
  ],
  [
    'kamerbrief',
    'Wat in alle regio’s wordt gemist, is een vast contactpersoon voor jongeren die tussen twee instanties vallen, zo geven de ondervraagden aan.',
  ],
  ['report', '4 Resultaten\n\nVan de schippers geeft 81 procent aan de nieuwe vaarregels te begrijpen.'],
  ['report', '4 Resultaten\n\nEen derde van de waterschappen voert de verplichte toets niet uit.'],
  ['report', '4 Resultaten\n\nWij vonden geen aanwijzingen dat de cursus tot minder schooluitval leidt.'],
  ['report', '4 Resultaten\n\nDe doorlooptijd van bezwaren liep terug van 19 naar 11 weken.'],
  ['report', '5 Conclusies\n\nHet stelsel functioneert niet zoals de wetgever voor ogen stond.'],
  ['report', '5 Conclusies\n\nAan een sluitend overzicht van de uitgaven schort het nog altijd.'],
  ['kamerbrief', 'Een verband tussen de hoogte van de boete en recidive hebben de onderzoekers niet kunnen aantonen.'],
  ['kamerbrief', 'Blijkens de derde monitor is het aantal thuiswerkdagen opgelopen tot gemiddeld twee per week.'],
  ['kamerbrief', 'De onderzoekers zijn kritisch over de manier waarop de gelden zijn verdeeld.'],
  ['report', '3 Bevindingen\n\nIn zeven van de twaalf onderzochte dossiers was de risicoafweging niet vastgelegd.'],
  ['report', '3 Bevindingen\n\nOver de kosten per deelnemer zijn geen betrouwbare gegevens voorhanden.'],
  ['report', '3 Bevindingen\n\nDe meeste gemeenten houden zich aan de termijn van acht weken.'],
  ['report', '5 Conclusies\n\nTussen de twee werkwijzen zien wij geen noemenswaardig onderscheid.'],
  ['kamerbrief', 'Volgens de Rekenkamer heeft de minister onvoldoende zicht op de besteding van de middelen.'],
  ['kamerbrief', 'Het bureau is van oordeel dat de regeling haar doelgroep goed heeft weten te vinden.'],
  ['kamerbrief', 'De beleidsdoorlichting schetst een wisselend beeld van de resultaten.'],
  ['report', '4 Resultaten\n\nHet vertrouwen van bewoners in de wijkagent is sinds 2014 merkbaar gegroeid.'],
  ['report', '5 Conclusies\n\nDe beoogde besparing is tot nu toe uitgebleven.'],
  ['kamerbrief', 'De meerderheid van de werkgevers is te spreken over de begeleiding, zo leert de evaluatie.'],
  ['kamerbrief', 'Uit gesprekken met griffiers komt het beeld op van een organisatie die de aanvragen niet aankan.'],
  ['kamerbrief', 'Hoe groot de groep is die buiten de regeling valt, konden de onderzoekers niet achterhalen.'],
  ['report', '5 Conclusies\n\nDat de toeslag mensen aan werk helpt, vindt in onze cijfers geen bevestiging.'],
  ['report', '3 Bevindingen\n\nBewoners ervaren de bezwaarprocedure als een doolhof.'],
  ['report', '5 Conclusies\n\nOnze slotsom is dat de proeftuinen hun geld waard zijn geweest.'],
]
for (const [kind, text] of told)
  test(`in a ${kind} a finding is read in «${text}»`, () => {
    expect(tell(text, kind).findings).toHaveLength(1)
  })

const untold: readonly [kind: 'report' | 'kamerbrief', text: string][] = [
  ['kamerbrief', 'Ik heb de onderzoekers gevraagd ook de kleine havens in hun analyse te betrekken.'],
  ['kamerbrief', 'Het kabinet vindt het positief dat zo veel gemeenten meedoen.'],
  ['kamerbrief', 'De regeling is in 2012 ingevoerd om de doorstroming op de huurmarkt te verbeteren.'],
  ['kamerbrief', 'Met de extra middelen krijgen 3.000 gezinnen sneller hulp.'],
  ['kamerbrief', 'Het college kan de ontheffing weigeren als de veiligheid onvoldoende is gewaarborgd.'],
  ['kamerbrief', 'Een aanvraag wordt afgewezen wanneer gegevens ontbreken.'],
  ['kamerbrief', 'De onderzoekers spraken met bestuurders, ouders en leerlingen van zestien scholen.'],
  ['kamerbrief', 'Door de vereenvoudiging wordt het voor burgers gemakkelijker om bezwaar te maken.'],
  ['kamerbrief', 'Ik betreur dat slachtoffers zo lang op een antwoord hebben moeten wachten.'],
  ['kamerbrief', 'Goede zorg dicht bij huis is van groot belang voor ouderen.'],
  ['kamerbrief', 'De evaluatie wordt begeleid door een commissie met deskundigen van buiten.'],
  ['kamerbrief', 'De Kamer heeft gevraagd of de wachttijden zijn toegenomen.'],
  ['kamerbrief', 'Dit geeft mij onvoldoende houvast om nu een besluit te nemen.'],
  ['report', '2 Aanpak\n\nVoor elke gemeente berekenden we het aandeel afgewezen aanvragen.'],
  ['report', '2 Aanpak\n\nVan de 420 aangeschreven ondernemers vulden er 188 de vragenlijst in.'],
  ['report', '2 Aanpak\n\nDe gesprekken werden in het voorjaar van 2016 gevoerd en duurden ruim een uur.'],
  ['report', '4 Resultaten\n\nIn deze paragraaf beschrijven we hoe ouders de inspraak ervaren.'],
  ['report', '4 Resultaten\n\nOnder uitval rekenen wij ook leerlingen die van school wisselen.'],
  ['report', '4 Resultaten\n\nDe regeling geldt voor ondernemers met minder dan tien werknemers.'],
  ['report', '4 Resultaten\n\nBij het lezen van tabel 3 is van belang dat kleine aantallen zijn weggelaten.'],
  ['report', '5 Conclusies\n\nEen gezamenlijk register zou de uitwisseling kunnen verbeteren.'],
  ['report', '5 Conclusies\n\nNader onderzoek is nodig om vast te stellen of dit ook elders geldt.'],
  ['report', '5 Conclusies\n\nDe minister is verantwoordelijk voor het stelsel en de gemeenten voor de uitvoering.'],
  ['report', '5 Conclusies\n\nOnze steekproef was te klein om uitspraken per provincie te doen.'],
  ['report', '5 Conclusies\n\nDe wet trad in 2009 in werking en verving drie oudere regelingen.'],
  ['kamerbrief', 'Tijdens het debat is opgemerkt dat boeren onvoldoende worden gehoord.'],
  ['kamerbrief', 'Er zijn signalen dat sommige aanbieders zich niet aan de regels houden.'],
  ['kamerbrief', 'Gemeenten ontvangen hiervoor jaarlijks 12 miljoen euro.'],
  ['kamerbrief', 'Volgens de wet heeft een werknemer recht op vier weken vakantie.'],
]
for (const [kind, text] of untold)
  test(`in a ${kind} no finding is read in «${text}»`, () => {
    expect(tell(text, kind).findings.map(passageOf)).toEqual([])
  })
