import type { Pick, Subject } from './words.ts'

type Make = (subject: Subject, pick: Pick, among: (n: number) => number) => string

const GAINS = [
  'minder wachttijd',
  'een hoger bereik',
  'lagere kosten',
  'meer deelname',
  'minder uitval',
  'betere afstemming',
]
const STEPS = [
  'het aanvraagformulier te verkorten',
  'de voorlichting op school te beginnen',
  'een vast aanspreekpunt aan te wijzen',
  'de normen ieder jaar te herzien',
  'gegevens met gemeenten te delen',
  'de controle te richten op de grootste risico’s',
  'de looptijd met een jaar te verlengen',
  'een meldpunt in te richten',
]

/** Paragraphs that stand in every kind of letter: description, figures, background. They hold no promise. */
export const BACKGROUND: readonly Make[] = [
  ({ scheme, people }, pick) =>
    `Met ${scheme} worden ${people} geholpen die elders tussen wal en schip vallen. Het doel is ${pick(GAINS)}.`,
  ({ people, place }, _, among) =>
    `In ${place} maakten ${1 + among(9)}.${String(among(1000)).padStart(3, '0')} ${people} er gebruik van, in het jaar daarvoor waren dat er ${100 + among(900)}.`,
  ({ bureau, people }) =>
    `${bureau} sprak met ${people} en met uitvoerders, en legde de administratie van drie jaren naast elkaar.`,
  ({ people, scheme }) =>
    `Veel ${people} kennen ${scheme} van horen zeggen. Wie wordt afgewezen, vraagt zelden een tweede keer aan.`,
  ({ place, scheme }) =>
    `De verschillen tussen regio’s zijn groot. In ${place} is ${scheme} eerder begonnen dan elders, met steun van de provincie.`,
  ({ place }, _, among) =>
    `Wie in ${place} een aanvraag doet, spreekt eerst met een medewerker van het loket. Dat gesprek duurt gemiddeld ${20 + among(70)} minuten.`,
  ({ people, department }) =>
    `${department.agency.replace(/^./, (it) => it.toUpperCase())} handelt de aanvragen af. ${people.replace(/^./, (it) => it.toUpperCase())} krijgen per brief bericht, en op verzoek ook een toelichting aan de telefoon.`,
  ({ scheme, place }) =>
    `Voordat ${scheme} bestond, kende alleen ${place} iets dergelijks. De ervaringen daar zijn bij de opzet gebruikt.`,
  ({ scheme }, pick, among) =>
    `De kosten van ${scheme} bedroegen € ${1 + among(80)} miljoen. Daarvan ging een derde naar uitvoering, en de rest naar ${pick(GAINS)}.`,
  ({ people }) =>
    `De afbakening is niet eenvoudig. Sommige ${people} vallen onder twee wetten, andere onder geen, en wie verhuist moet opnieuw beginnen.`,
  ({ scheme, people }, pick) =>
    `Niet alles is aan ${scheme} toe te schrijven: ook de markt voor ${people} veranderde. ${pick(GAINS).replace(/^./, (it) => it.toUpperCase())} kan daar mede door komen.`,
]

export const findings = ({ bureau, scheme, people }: Subject, pick: Pick, among: (n: number) => number): string =>
  `Uit het onderzoek van ${bureau} blijkt dat ${scheme} voor ${people} leidt tot ${pick(GAINS)}. ` +
  `Het aandeel dat binnen de termijn antwoord kreeg, steeg met ${2 + among(20)} procent.`

export const advice = ({ bureau }: Subject, steps: readonly string[]): string =>
  `${bureau} doet ${steps.length === 2 ? 'twee' : 'drie'} aanbevelingen. ${steps
    .map((step, i) => `De ${['eerste', 'tweede', 'derde'][i]} aanbeveling is om ${step}.`)
    .join(' ')}`

export const threeSteps = (pick: Pick): readonly string[] => {
  const steps = new Set<string>()
  while (steps.size < 3) steps.add(pick(STEPS))
  return [...steps]
}
