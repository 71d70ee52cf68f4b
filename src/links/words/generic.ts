import { root, stem } from './stem.ts'

// Words that every government document is full of. Two passages that share only these have nothing in common: they never
// anchor a link. Nothing here belongs to a policy field.

const GENERIC = `
aan achter afgelopen alle allen alleen aldus als alsook ander andere anderen bent beide beter bij binnen blijft boven
buiten daar daaraan daarbij daardoor daarin daarmee daarnaast daarom daarop daarover daartoe daarvan daarvoor dan
danwel deze dezelfde dient dienen diens dit door dus echter een eens eerder eerst eerste elke enkele eveneens gaan gaat
gedurende geen geweest goed goede graag groot grote had hadden hebben heb heeft hen het hier hierbij hierdoor hierin
hiermee hiernaast hierop hierover hiertoe hiervan hiervoor hoe hun ieder iedere immers inclusief indien inmiddels inzake
jaar jaren jaarlijks kan kunnen kunt laatste later maar maken maakt mede meer meerdere meest met mijn mijne mits moet
moeten mogelijk mogelijke mogelijkheid mogelijkheden naar naast namelijk namens niet niets nieuw nieuwe nog onder ondanks
ons onze ook opdat over overig overige per plaats reeds samen sinds slechts soms steeds tegen ten ter terug terwijl
tevens thans tijd tijdens toch toe tot totdat tussen tweede derde vierde uit uiterlijk uiteraard uw vaak van vanaf vanuit
vanwege veel verder verdere vervolg vervolgens via vinden vindt volgend volgende volgens voor vooral voordat voorts waar
waarbij waarin waarmee waarom waarop waarvan waarvoor wanneer want waren was wat weer wel welke werd werden wie wijze wil
wille willen word worden wordt zal zelf zich zien zijn zo zoals zodat zodra zonder zou zouden zullen

januari februari maart april mei juni juli augustus september oktober november december voorjaar zomer najaar herfst
winter lente kwartaal helft begin eind einde medio halfjaar week weken maand maanden dag dagen zomerreces kerstreces

kamer kamers eerste-kamer tweede-kamer parlement kabinet regering minister ministers ministerie ministeries
staatssecretaris bewindspersoon bewindslieden ambtsgenoot ambtsgenoten collega departement departementen rijk
rijksoverheid overheid overheden gemeente gemeenten provincie provincies organisatie organisaties partij partijen
instantie instanties betrokken betrokkene betrokkenen stakeholder stakeholders lid leden fractie motie moties debat
voorzitter nederland nederlands nederlandse europa europees europese buitenland buitenlands buitenlandse binnenland
internationaal internationale nationaal nationale landelijk landelijke regionaal regionale lokaal lokale land landen

beleid beleidsreactie kabinetsreactie reactie brief brieven kamerbrief nota stuk document documenten bijlage bijlagen
rapport rapporten rapportage eindrapport onderzoek onderzoeken onderzoeksrapport onderzoekers studie studies evaluatie
evaluaties evaluatierapport evalueren geëvalueerd advies adviezen adviesrapport aanbeveling aanbevelingen conclusie
conclusies bevinding bevindingen uitkomst uitkomsten resultaat resultaten voortgang stand zaken actie acties maatregel
maatregelen stap stappen vervolgstap vervolgstappen toezegging toezeggingen toegezegd toezeggen voornemen voornemens
plan plannen aanpak inzet inzetten ingezet uitvoering uitvoeren uitgevoerd uitgewerkt uitwerking uitwerken invulling
regeling regelingen wet wetten wetsvoorstel besluit besluiten besluitvorming regelgeving wetgeving voorstel voorstellen
verkenning verkennen verken verkend onderzoekt onderzocht onderzoeksresultaten bezien kijken bekijken nagaan overwegen
pilot proef programma project projecten traject trajecten afspraak afspraken overleg gesprek gesprekken samenwerking
samenwerken punt punten onderdeel onderdelen vraag vragen antwoord antwoorden doel doelen doelstelling doelstellingen
onderwerp thema aandacht aspect basis kader kaders proces processen vorm wens wenselijk wenselijkheid noodzaak nodig
verbeteren verbetering verbeteringen versterken versterking vergroten bevorderen ondersteunen ondersteuning stimuleren
wijzigen wijziging wijzigingen aanpassen aanpassing aangepast ontwikkelen ontwikkeling ontwikkelingen invoeren invoering
ingevoerd realiseren starten start gestart afronden afgerond afronding leveren oplevering inwerking inwerkingtreding
publiceren gepubliceerd publicatie verzenden verzending aanbieden aangeboden sturen toesturen gestuurd ontvangen
informeren informeer geïnformeerd informatie berichten bericht terugkomen toelichten toelichting geven gegeven komen
komt komende nemen neemt genomen doen doet gedaan laten brengen gebracht staan stellen gesteld hand werken gewerkt werk
opvolgen opvolging opgevolgd overnemen overgenomen opgenomen opnemen betrekken betrokken rekening houden gehouden
verwachten verwacht verwachting verwachtingen planning gepland voorzien voorziet belang belangrijk belangrijke effect
effecten gevolg gevolgen rol situatie huidige bestaande genoemde bovengenoemde bovenstaande voornoemde verschillende
diverse aantal deel groep groepen mens mensen persoon personen wijze manier zorgen zorg dragen aanvullend aanvullende
concreet concrete specifiek specifieke algemeen algemene jongstleden hierna richting gebied gebieden sector sectoren
`

const stems = new Set(
  GENERIC.normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => [stem(word.replaceAll('-', '')), root(word.replaceAll('-', ''))]),
)

export const isGeneric = (stemmed: string): boolean => stems.has(stemmed)
