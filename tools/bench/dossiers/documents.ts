import { wrapped } from '../../../test/letter-making.ts'
import { advice, BACKGROUND, findings, threeSteps } from './paragraphs.ts'
import { type Pick, pickBy, type Subject, subjectOf } from './words.ts'

export interface MadeDocument {
  readonly name: string
  readonly text: string
}

/** Documents of one dossier: a reaction with promises, a letter on progress, one that closes, and a changed rule. */
export const DOCUMENTS_A_DOSSIER = 4

interface Dossier {
  readonly number: string
  readonly year: number
  readonly subject: Subject
  readonly steps: readonly string[]
  readonly pick: Pick
  readonly among: (n: number) => number
}

/** The same documents for the same index, whatever was made before. All text is ours, and all names are invented. */
export function dossierAt(index: number): readonly MadeDocument[] {
  const { pick, among } = pickBy(index + 1)
  const number = `${10 + Math.floor(index / 1000)} ${String(index % 1000).padStart(3, '0')}`
  const dossier = { number, year: 2005 + among(18), subject: subjectOf(pick), steps: threeSteps(pick), pick, among }
  const named = [reaction(dossier), progress(dossier), closing(dossier), changedRule(dossier)]
  return named.map((text, i) => ({ name: `${number.replace(' ', '-')}-${i + 1}.txt`, text }))
}

const DAYS = [
  '14 januari',
  '3 februari',
  '22 maart',
  '11 april',
  '19 mei',
  '6 juni',
  '9 september',
  '27 oktober',
  '15 november',
]

function letter(dossier: Dossier, nr: number, year: number, paragraphs: readonly string[]): string {
  const { number, subject, pick } = dossier
  const { minister } = subject.department
  return [
    'Tweede Kamer der Staten-Generaal 2',
    `Vergaderjaar ${year - 1}-${year}`,
    `${number} ${subject.study}`,
    `Nr. ${nr} BRIEF VAN DE MINISTER VAN ${minister.toUpperCase()}`,
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    `Den Haag, ${pick(DAYS.slice(0, 6))} ${year}`,
    '',
    ...paragraphs.flatMap((it) => [wrapped(it, 76), '']),
    `De Minister van ${minister},`,
    'A.B. van der Voorbeeld',
    '',
    `kst-${number.replace(' ', '')}-${nr}`,
    `’s-Gravenhage ${year} Tweede Kamer, vergaderjaar ${year - 1}–${year}, ${number}, nr. ${nr} 1`,
    '',
  ].join('\n')
}

/** Paragraphs that follow each other in the list, from anywhere in it: none comes twice. */
function background({ subject, pick, among }: Dossier, count: number): string[] {
  const from = among(BACKGROUND.length)
  const turned = [...BACKGROUND.slice(from), ...BACKGROUND.slice(0, from)]
  return turned.slice(0, count).map((make) => make(subject, pick, among))
}

function reaction(dossier: Dossier): string {
  const { subject, steps, year, pick, among } = dossier
  const [first, second, third] = steps
  return letter(dossier, 1, year, [
    `Hierbij bied ik u het rapport «${subject.study}» van ${subject.bureau} aan. In deze brief reageer ik op de uitkomsten.`,
    ...background(dossier, 5),
    findings(subject, pick, among),
    advice(subject, steps),
    `De eerste aanbeveling neem ik over. Ik zal ${subject.department.agency} vragen ${first}, en informeer uw Kamer daarover voor 1 juli ${year + 1}.`,
    `Over de tweede aanbeveling, ${second}, ben ik in gesprek met ${subject.people}. Ik zal uiterlijk eind ${year + 1} een besluit nemen.`,
    `De derde aanbeveling, ${third}, neem ik niet over.`,
    ...background(dossier, 3),
    `${pick(['Ik zal', 'Het kabinet zal'])} ${subject.scheme} in ${year + 2} opnieuw evalueren.`,
  ])
}

function progress(dossier: Dossier): string {
  const { subject, number, steps, year } = dossier
  return letter(dossier, 2, year + 1, [
    `Met deze brief informeer ik u over de voortgang van ${subject.scheme}, zoals toegezegd in mijn brief van ${year} (Kamerstuk ${number}, nr. 1).`,
    ...background(dossier, 5),
    `${subject.department.agency.replace(/^./, (it) => it.toUpperCase())} heeft op mijn verzoek onderzocht hoe het mogelijk is ${steps[0]}. Daarmee is deze toezegging afgedaan.`,
    `Het besluit over de tweede aanbeveling vraagt meer tijd. Ik zal uw Kamer hierover uiterlijk 1 maart ${year + 2} informeren.`,
    ...background(dossier, 2),
  ])
}

function closing(dossier: Dossier): string {
  const { subject, number, steps, year } = dossier
  return letter(dossier, 3, year + 2, [
    `In mijn brief van ${year + 1} (Kamerstuk ${number}, nr. 2) heb ik u toegezegd te berichten over ${subject.scheme}.`,
    ...background(dossier, 6),
    `Ik heb besloten ${steps[1]}. De nieuwe werkwijze geldt vanaf 1 januari ${year + 3}.`,
    `Ik zal uw Kamer in het voorjaar van ${year + 4} informeren over de gevolgen voor ${subject.people} in ${subject.place}.`,
  ])
}

function changedRule({ subject, number, steps, year, among }: Dossier): string {
  const { minister } = subject.department
  const [, name = ''] = subject.scheme.split(' ')
  return [
    `STAATSCOURANT                                            Nr. ${1000 + among(60_000)}`,
    `van het Koninkrijk der Nederlanden               9 december ${year + 2}`,
    '',
    `Regeling van de Minister van ${minister} van 2 december ${year + 2}, nr. ${number.replace(' ', '')}, tot wijziging van de Regeling ${name}`,
    '',
    `De Minister van ${minister},`,
    '',
    'Besluit:',
    '',
    'Artikel I',
    '',
    wrapped(`De Regeling ${name} wordt gewijzigd om ${steps[1]}, ten behoeve van ${subject.people}.`, 76),
    '',
    'Artikel II',
    '',
    `Deze regeling treedt in werking met ingang van 1 januari ${year + 3}.`,
    '',
  ].join('\n')
}
