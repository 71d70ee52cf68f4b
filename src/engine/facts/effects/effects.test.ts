import { expect, test } from 'vitest'
import { effectsIn, marksOf, readMarked } from './testing.ts'

const changes: readonly (readonly [marked: string, ...read: string[]])[] = [
  ['Het aantal storingen is met ⟦7 procent⟧ gedaald.', '7 percent down'],
  ['Het aantal storingen nam met ⟦ruim 15%⟧ toe.', '15 percent up'],
  ['Door de app nam het aantal spookritten met gemiddeld ⟦3 à 4 procent⟧ af.', '3–4 percent down'],
  ['De cursus vergroot de kans op werk met ⟦vijf procentpunt⟧.', '5 percentage_points up'],
  ['Het aandeel afvallers liep met ⟦4 %-punt⟧ terug.', '4 percentage_points down'],
  ['Het gasverbruik daalde met ⟦tussen de 5 en 10 procent⟧.', '5–10 percent down'],
  ['Het verbruik is met ⟦4⟧ en ⟦7 procent⟧ gedaald.', '4 percent down', '7 percent down'],
  ['De bezoekersaantallen stegen met ⟦minstens 20 procent⟧.', '20– percent up'],
  ['De hinder nam met ⟦maximaal 15 procent⟧ af.', '–15 percent down'],
  ['De schade per dossier is met ⟦€ 1.250⟧ afgenomen.', '1250 euro down'],
  ['De omzet is met ⟦2,4 miljoen euro⟧ gegroeid.', '2400000 euro up'],
  ['De wachttijd is door de proef met ⟦twaalf dagen⟧ verkort.', '12 days down'],
  ['De proef heeft de wachtlijst met ⟦1 400 personen⟧ verkort.', '1400 people down'],
  ['Het geluid is met ⟦4 tot 6 decibel⟧ afgenomen.', '4–6 decibel down'],
  ['Het aantal fietsers is met ⟦een derde⟧ toegenomen.', '33.3 percent up'],
  ['De overlast is met ⟦de helft⟧ gedaald.', '50 percent down'],
  ['Het aantal ongevallen is met een factor ⟦drie⟧ afgenomen.', '3 times down'],
  ['De huren stegen met ⟦4%⟧ en de lonen met ⟦7%⟧.', '4 percent up', '7 percent up'],
  ['Het aantal proefritten is in een jaar ⟦12 procent⟧ gestegen.', '12 percent up'],
  ['Na de verbouwing ging het energiegebruik met ⟦22 procent⟧ omlaag.', '22 percent down'],
  ['Wanneer de prijs met 10 procent stijgt, daalt het gebruik met ⟦4 procent⟧.', '4 percent down'],
  ['Anders dan verwacht steeg het verzuim met ⟦2 procent⟧.', '2 percent up'],
]
const comparisons: typeof changes = [
  ['De procedure is gemiddeld ⟦zes dagen⟧ korter dan elders.', '6 days down'],
  ['De uitstoot ligt ⟦35 procent⟧ lager.', '35 percent down'],
  ['Cursisten stoppen ⟦9 procentpunt⟧ minder vaak.', '9 percentage_points down'],
  ['Het rapport laat zien dat bezoekers ⟦€ 140⟧ per jaar meer uitgeven.', '140 euro up'],
  ['Zij vonden ⟦twee maanden⟧ eerder werk dan de controlegroep.', '2 months down'],
  ['Aanvragen worden ⟦drie dagen⟧ sneller afgehandeld dan voorheen.', '3 days down'],
  ['In 2019 waren er ⟦300⟧ meer meldingen dan in 2018.', '300 meldingen up'],
  ['De woordenschat groeide ⟦4 tot 6 procent⟧ sneller.', '4–6 percent up'],
  ['De termijn van betaling werd daarmee ⟦vier dagen⟧ korter.', '4 days down'],
  ['Het krediet droeg bij aan een ⟦8%⟧ hogere omzet.', '8 percent up'],
  ['Deelnemers slagen ⟦anderhalf keer zo vaak⟧ als anderen.', '1.5 times up'],
  ['De klachten zijn ⟦half zo vaak⟧ gegrond.', '0.5 times down'],
]
const others: typeof changes = [
  ['De training leidde tot een daling van ⟦8 procent⟧.', '8 percent down'],
  ['Er was een afname van het aantal klachten met ⟦vijftien procent⟧.', '15 percent down'],
  ['De maatregel leidt tot een besparing van ⟦€ 3 miljoen⟧ per jaar.', '3000000 euro down'],
  ['In de proefgebieden was ⟦10 procent⟧ groei te zien.', '10 percent up'],
  ['Het aantal leden is ⟦meer dan verdubbeld⟧.', '2 times up'],
  ['Het aantal klachten halveerde niet maar verdween.'],
  ['In vier jaar ⟦halveerde⟧ het aantal klachten.', '50 percent down'],
  ['Het aandeel daalde ⟦van 40 naar 32 procent⟧.', '8 percentage_points down'],
  ['Het ledental liep terug ⟦van 3,1 naar 2,7 miljoen⟧.', '400000 of it down'],
  ['Het aantal meldingen is met ⟦30 procent⟧ gedaald, van 2.000 naar 1.400.', '30 percent down'],
]
const nothing: typeof changes = [
  ['De folder blijkt ⟦geen aantoonbaar effect⟧ te hebben op het gebruik.', 'none'],
  ['Op de opkomst had de brief ⟦geen invloed⟧.', 'none'],
  ['Bij ouderen had ⟦geen van beide brieven effect⟧.', 'none'],
  ['Tussen de groepen is ⟦geen verschil⟧ gevonden.', 'none'],
  ['De evaluatie laat zien dat de regeling ⟦nauwelijks effect⟧ heeft gehad op het aanbod.', 'none'],
  ['Er is ⟦geen significante daling⟧ van het verzuim.', 'none'],
  ['De bonus leidde ⟦niet tot meer⟧ pleeggezinnen.', 'none'],
  ['De bonus heeft ⟦niet aantoonbaar bijgedragen⟧ aan het vertrouwen.', 'none'],
  ['De scores zijn ⟦niet significant hoger⟧.', 'none'],
  ['⟦Een effect op het verzuim kon niet worden aangetoond⟧.', 'none'],
  ['Bij jongeren is ⟦evenmin een verschil gevonden⟧.', 'none'],
]
for (const [marked, ...read] of [...changes, ...comparisons, ...others, ...nothing])
  test(marked, () => expect(readMarked(marked)).toEqual(marksOf(marked, read)))

const nearMisses: readonly (readonly [why: string, text: string])[] = [
  ['a share', 'Van de ondervraagde docenten werkt 63 procent in deeltijd.'],
  ['a share beside a change', 'Bij 40 procent van de scholen steeg het verzuim.'],
  ['a level that was reached', 'Het aandeel is gestegen tot 45 procent.'],
  ['a list of levels', 'De cijfers zijn opgelopen tot respectievelijk 94% en 93%.'],
  ['an approximation, no comparison', 'De kans op een baan van meer dan twintig uur is klein.'],
  ['a length of time', 'De aanvraag wordt binnen drie maanden behandeld.'],
  ['a norm', 'Scholen met minder dan vijftig leerlingen vallen erbuiten.'],
  ['an age', 'De verblijfsduur van 12- tot 18-jarigen daalde.'],
  ['a count of recommendations', 'Het rapport doet zes aanbevelingen over groei.'],
  ['a budget article', 'Artikel 37.2 daalt niet.'],
  ['a rate that is decided', 'De huurtoeslag wordt met 50 euro verhoogd.'],
  ['a budget', 'Het budget stijgt met 20 miljoen euro.'],
  ['somebody decides', 'Het kabinet verlaagt de premie met 5 procent.'],
  ['a wish', 'Het kabinet wil de uitstoot met 55 procent verminderen.'],
  ['a forecast', 'Het planbureau verwacht dat de werkloosheid met 0,3 procentpunt daalt.'],
  ['a fear', 'De winkels vrezen dat hun kosten met een vijfde zullen stijgen.'],
  ['a year that lies ahead', 'In 2030 daalt de uitstoot met 55 procent.'],
  ['a time that lies ahead', 'De bevolking groeit de komende jaren met 500.000 inwoners.'],
  ['a request', 'De motie verzoekt de regering het aantal inspecteurs met 50 te verhogen.'],
  ['a condition', 'Indien het gebruik met 10 procent stijgt, volgt overleg.'],
  ['a question', 'Klopt het dat het verzuim met 10 procent is gestegen?'],
  ['a quotation', 'Hij schreef: «Het aantal meldingen is met 30 procent gedaald sinds wij hier begonnen.»'],
  ['denied', 'Het verzuim is niet met 10 procent gestegen.'],
  ['a plan as comparator', 'De opbrengst was 13 procent hoger dan begroot.'],
  ['a delay', 'Het rapport verschijnt twee maanden later dan gepland.'],
  ['how often', 'De commissie komt drie keer per jaar bijeen.'],
  ['an aim', 'De sector streeft naar een reductie van 49 procent.'],
  ['the name of a measure', 'Verhogen bijdrage met 20%.'],
  ['who has no say', 'Op het weer heeft Nederland geen invloed.'],
  ['an opinion that is shared', 'Hierover bestaat geen verschil van mening.'],
  ['what a rule foresees', 'Het besluit heeft geen effect op de regeldruk.'],
  ['an open question', 'Onderzocht wordt of er geen effect is.'],
  ['not known yet', 'Het effect van de proef is nog niet vastgesteld.'],
  ['no change that failed to come', 'Het overleg heeft niet geleid tot overeenstemming.'],
]
for (const [why, text] of nearMisses) test(`no effect: ${why}: ${text}`, () => expect(effectsIn(text)).toEqual([]))

test('what changed, what changed it, among whom and compared with what', () => {
  expect(effectsIn('Deelname aan een traject vergroot de kans op werk met 7 procentpunt.')[0]?.fields).toMatchObject({
    outcome: 'de kans op werk',
    instrument: 'Deelname aan een traject',
    basis: 'percentage_points',
  })
  expect(effectsIn('In wijken met een team was de wachttijd zes dagen korter dan elders.')[0]?.fields).toMatchObject({
    outcome: 'de wachttijd',
    comparator: 'elders',
  })
  expect(effectsIn('Onder vijftigplussers werd geen enkel effect gevonden.')[0]?.fields).toMatchObject({
    population: 'vijftigplussers',
    low: null,
    isNull: true,
  })
})

test('«met X procent» alone does not say of what the percentage is', () =>
  expect(effectsIn('De deelname steeg met 5 procent.')[0]?.fields.basis).toBe('unknown'))

test('a verb behind a relative clause is that of what the clause hangs to', () =>
  expect(
    effectsIn(
      'Gebleken is dat vaste contracten die scholen zelf afsluiten met bureaus het verzuim met 5% tot 10% verlagen.',
    )[0]?.fields,
  ).toMatchObject({ outcome: 'het verzuim', instrument: 'vaste contracten' }))

test('a fraction in words is computed, and says so', () =>
  expect(effectsIn('De uitval is met een kwart gedaald.').map((it) => it.certainty)).toEqual(['derived']))
