/**
 * What it reads: a sentence that only says that there are recommendations, and perhaps how many: «het rapport bevat zes
 * aanbevelingen». The stated number is checked against what was found in the document.
 * What it leaves alone: sentences in which an official answers them («neem ik de zes aanbevelingen over»).
 * Known problems: numbers above twenty in words are not read.
 */

import { hasAny, plainOf } from '../findings/plain.ts'
import { NUMBER_WORDS } from '../findings/voices.ts'
import type { Rule } from '../rule.ts'
import { Advice } from './advice-words.ts'
import type { Place } from './found.ts'

const NOUNS =
  '(?:aanbevelingen|verbetersuggesties|verbeterpunten|verbetervoorstellen|adviezen|suggesties|hoofdaanbevelingen|deelaanbevelingen|handreikingen|lessen)'
const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
const SOME = '(?:een aantal|enkele|diverse|verschillende|meerdere|een reeks)'
const COUNTED = new RegExp(
  ` (?<count>${SOME}|${Object.keys(NUMBER_WORDS).join('|')}|\\d{1,3}) ${near(2)}${NOUNS} `,
  'u',
)
// Words with other uses: only of an adviser.
const LOOSE = new RegExp(
  ` (?<count>${Object.keys(NUMBER_WORDS).join('|')}) ${near(2)}(?:voorstellen|verbeteringen|maatregelen|wensen|verzoeken|wegen|stappen|oproepen|punten|zaken|dingen|veranderingen|oplossingen) `,
  'u',
)
// What an adviser does with ways, points and matters that he would have changed.
const TELLS_OF_LOOSE =
  / (?:ziet|zien|eens|eensgezind|schetst|schetsen|vraagt|vragen|wil|willen|wenst|wensen|bepleit|bepleiten|legt|draagt|dragen|somt|oppert|opperen|adviseert|adviseren|bepleit) /u
const TELLS = new RegExp(
  ` (?:bevat|bevatten|bracht|brachten|brengt|telt|doet|doen|deed|deden|stelt|stellen|stelde|formuleert|formuleren|formuleerde|geformuleerd|formuleren|geeft|geven|gaf|mondt|monden|komt|komen|kwam|kwamen|presenteert|leidt|leidde|resulteert|staan|bestaat|gericht|gedaan|opgenomen|heeft|uitgebracht|sluit|eindigt|richt|richten|noemt|benoemt|meegegeven|gegeven|meegeven) | ${NOUNS} (?:in|uit|van) (?:het|dit|de) `,
  'u',
)
const ANSWERS =
  / (?:neem|nemen|omarm|omarmen|volg|volgen|onderschrijf|onderschrijven|neemt|omarmt|onderschrijft|volgt|herken|zal|zullen|worden overgenomen|wordt overgenomen|overgenomen|opgevolgd|uitgevoerd) /u
const OFFICIAL = / (?:ik|wij|we|het kabinet|zullen|mij overgenomen) /u

export const REFERENCE = 'recommendations/reference@1'

export const ON = new Set([
  'aanbevelingen',
  'verbetersuggesties',
  'verbeterpunten',
  'adviezen',
  'suggesties',
  'verbetervoorstellen',
  'hoofdaanbevelingen',
  'voorstellen',
  'verbeteringen',
  'maatregelen',
  'wensen',
  'verzoeken',
  'wegen',
  'stappen',
  'oproepen',
  'punten',
  'zaken',
  'dingen',
  'veranderingen',
  'oplossingen',
])

/** The stated number; `null` when none is stated; `undefined` when this is no such sentence. */
export function announcedIn({ sentence, words }: Place, isReport: boolean): number | null | undefined {
  if (!(words & Advice.counted)) return undefined
  const plain = plainOf(sentence)
  if (!hasAny(plain, ON)) return undefined
  const counted = COUNTED.exec(plain.text) ?? (words & Advice.who ? LOOSE.exec(plain.text) : null)
  const count = counted?.groups?.count
  const tells = TELLS.test(plain.text) || (words & Advice.adviser && TELLS_OF_LOOSE.test(plain.text))
  if (count === undefined || !tells || sentence.text.endsWith('?')) return undefined
  if (!isReport && OFFICIAL.test(plain.text) && ANSWERS.test(plain.text)) return undefined
  return NUMBER_WORDS[count] ?? (/^\d/.test(count) ? Number(count) : null)
}

export const referenceRule: Rule = {
  id: REFERENCE,
  reads: 'Een zin die zegt dat er aanbevelingen zijn en eventueel hoeveel.',
  why: 'Een telwoord bij «aanbevelingen» met een werkwoord van bevatten of doen noemt de aanbevelingen zonder ze te geven; het getal is te vergelijken met wat er gevonden is.',
  examples: [
    { in: 'kamerbrief', text: 'Het eindrapport bevat zeven aanbevelingen.' },
    { in: 'rapport', text: 'De evaluatie mondt uit in een aantal aanbevelingen voor gemeenten.' },
  ],
  leaves: ['Ik neem de zeven aanbevelingen over.', 'De commissie is op de hoogte van het advies.'],
}
