/** How a sentence says which recommendations it speaks of: by number, letter, ordinal, count, or as the one just given. */
import { NUMBER_WORDS } from '../findings/voices.ts'

/** Which recommendations a piece of a sentence speaks of. Numbers count from 1 in the order of the document. */
export type Which = (
  | { readonly kind: 'numbers'; readonly numbers: readonly number[] }
  | { readonly kind: 'letters'; readonly letters: readonly string[] }
  | { readonly kind: 'first' | 'last'; readonly count: number }
  | { readonly kind: 'all' | 'others' | 'both' | 'this' }
) & {
  /** Said with a word that has other uses («het voorstel»), or with none: only a recommendation before it makes it one. */
  readonly isLoose?: boolean
}

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende']
const ORDINAL = `(?:${ORDINALS.join('|')})`
const ONE = '\\S{0,12}(?:aanbeveling|suggestie|verbetersuggestie|verbeterpunt)'
const LOOSE_ONE = '(?:advies|voorstel|oproep|pleidooi|verzoek|wens|gedachte|idee|punt|opmerking|handreiking|zienswijze)'
const MANY = '\\S{0,12}(?:aanbevelingen|suggesties|verbetersuggesties|verbeterpunten|adviezen|voorstellen)'
const NUMBERS = '\\d{1,2}(?: (?:,|en|t/m|tot en met|[–]|-) \\d{1,2}){0,12}'

// Finite verbs that stand second in an answer.
const VERB =
  '(?:ik|heb|ben|zie|ziet|ga|gaat|gaan|bekijk|bekijkt|win|neem|neemt|nemen|volg|volgt|wordt|worden|is|zijn|zal|zullen|kan|kunnen|acht|vind|laat|betreft|onderschrijf|onderschrijft|wijs|wijst|leg|legt|past|passen|vergt|vraagt|vraag|wil|geef|geeft|spreekt|steun|steunt|omarm|betrek|betrekt|doe|voer|werk|kom|komt|stuit|deel|onderzoek|onderzoekt|bezie|beziet|verken|beschouw|lijkt|staat|krijgt|heeft|hebben|hoeft|valt|zou|vergen|sluit|was|kost|bereid|start|regel|maak|stel|richt|zorg|vind|schrap|maken|maakt|behoeft|behoeven|ligt|liggen|blijft|blijven|raakt|raken|betreffen|gebeurt|leidt|leiden|werken|vallen|verdient|verdienen|bestaat|bestaan|bent|verwijs|verlangt|schuift|loopt|lopen|voorziet|voorzien)'

interface Form {
  /** Must be somewhere in the sentence: most forms need not be tried. */
  readonly on: RegExp
  readonly pattern: RegExp
  readonly which: (match: RegExpExecArray) => Which
}

const PLURAL = /aanbevelingen|suggesties|verbeterpunten|adviezen|voorstellen/u
const SINGULAR =
  /aanbeveling |suggestie |verbeterpunt | (?:advies|voorstel|oproep|pleidooi|verzoek|wens|gedachte|idee|punt|opmerking|handreiking|zienswijze) /u

/** A longer form goes before the shorter one that begins inside it. */
export const FORMS: readonly Form[] = [
  {
    on: / \d/u,
    pattern: new RegExp(` (?:${ONE}|${MANY}|${LOOSE_ONE}) (?:nr. |nummer |nummers )?(?<list>${NUMBERS})(?= )`, 'gu'),
    which: (it) => ({ kind: 'numbers', numbers: numbersIn(it.groups?.list ?? '') }),
  },
  {
    on: / [a-h] /u,
    pattern: new RegExp(
      ` (?:${ONE}|${MANY}|${LOOSE_ONE}) (?:onder |sub )?(?<list>[a-h](?: (?:,|en) [a-h]){0,8})(?= )`,
      'gu',
    ),
    which: (it) => ({ kind: 'letters', letters: (it.groups?.list ?? '').match(/\b[a-h]\b/gu) ?? [] }),
  },
  // «een plicht als bedoeld onder 3».
  {
    on: / onder \d/u,
    pattern: new RegExp(
      ` (?:bedoeld|genoemd|bepleit|vermeld|beschreven|voorgesteld|gevraagd) onder (?<list>${NUMBERS})(?= )`,
      'gu',
    ),
    which: (it) => ({ kind: 'numbers', numbers: numbersIn(it.groups?.list ?? ''), isLoose: true }),
  },
  // «Het onder b voorgestelde vergt een wet».
  {
    on: / onder [a-h] /u,
    pattern:
      / (?:het|wat|de) (?:[^\s.,;:]+ )?onder (?<list>[a-h](?: (?:,|en) [a-h]){0,8}) (?:bedoelde|genoemde|bepleite|gevraagde|gestelde|voorgestelde|aanbevolene)(?= )/gu,
    which: (it) => ({ kind: 'letters', letters: (it.groups?.list ?? '').match(/\b[a-h]\b/gu) ?? [], isLoose: true }),
  },
  {
    on: / eerste /u,
    pattern: new RegExp(
      ` (?:de|het) eerste (?<count>twee|drie|vier|vijf|zes)(?: (?:${MANY}|punten)(?= )|(?= (?:[.,;:(–]|${VERB}) ))`,
      'gu',
    ),
    which: (it) => ({ kind: 'first', count: NUMBER_WORDS[it.groups?.count ?? ''] ?? 1 }),
  },
  {
    on: / (?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende) /u,
    pattern: new RegExp(
      ` (?:de|het|uw|hun|een) (?<list>${ORDINAL}(?: (?:,|en) (?:de |het )?${ORDINAL}){0,6})(?: (?:en laatste )?(?:${ONE}|${MANY}|${LOOSE_ONE})| (?=[,;(–]| neem| is| wordt| volg))`,
      'gu',
    ),
    which: (it) => ({ kind: 'numbers', numbers: ordinalsIn(it.groups?.list ?? '') }),
  },
  // «Voor b en c bereid ik een wijziging voor»: the items of the list above.
  {
    on: / [a-h] /u,
    pattern: new RegExp(
      `(?:^| [,;:]) (?:(?:aan|over|met|voor|van|bij|ook|onder|ten aanzien van) )?(?:de punten |punt |onderdeel )?(?<list>[a-h](?: (?:,|en) [a-h]){0,8})(?= ${VERB} )`,
      'gu',
    ),
    which: (it) => ({ kind: 'letters', letters: (it.groups?.list ?? '').match(/\b[a-h]\b/gu) ?? [], isLoose: true }),
  },
  // «Met het tweede ben ik het eens», «aan de laatste wordt voldaan»: no noun, but a verb behind it.
  {
    on: / (?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende) /u,
    pattern: new RegExp(
      `(?:^| [,;:]| maar| en) (?:(?:aan|over|met|voor|van|bij|wat|ook|in|op|ten aanzien van) )?(?:de|het|hun|uw) (?<list>${ORDINAL}(?: (?:,|en) (?:de |het )?${ORDINAL}){0,6})(?= ${VERB} )`,
      'gu',
    ),
    which: (it) => ({ kind: 'numbers', numbers: ordinalsIn(it.groups?.list ?? ''), isLoose: true }),
  },
  {
    on: / laatste /u,
    pattern: new RegExp(
      `(?:^| [,;:]| maar| en) (?:(?:aan|over|met|voor|van|bij|wat|ook|in|op|ten aanzien van) )?(?:de|het|hun|uw) laatste(?: (?<count>twee|drie|vier|beide))?(?= ${VERB} )`,
      'gu',
    ),
    which: (it) => ({ kind: 'last', count: NUMBER_WORDS[it.groups?.count ?? ''] ?? 1, isLoose: true }),
  },
  {
    on: / laatste /u,
    pattern: new RegExp(
      ` (?:de|het|uw|hun|een) laatste (?<count>twee |drie |vier )?(?:${ONE}|${LOOSE_ONE}|${MANY}|punten)(?= )`,
      'gu',
    ),
    which: (it) => ({ kind: 'last', count: NUMBER_WORDS[(it.groups?.count ?? '').trim()] ?? 1, isLoose: false }),
  },
  {
    on: / (?:overige|andere|resterende) /u,
    pattern: new RegExp(` (?:de )?(?:overige|andere|resterende) (?:[^\\s.,;:]+ ){0,2}(?:${MANY})(?= )`, 'gu'),
    which: () => ({ kind: 'others' }),
  },
  // «… heeft mij bericht deze alle drie ter harte te nemen»: as many as were given last.
  {
    on: / alle /u,
    pattern: new RegExp(
      ` (?:deze |die )?alle (?<count>twee|drie|vier|vijf|zes)(?= (?:te|ter|over|op|[.,;]|${VERB}) )`,
      'gu',
    ),
    which: (it) => ({ kind: 'last', count: NUMBER_WORDS[it.groups?.count ?? ''] ?? 2, isLoose: true }),
  },
  { on: / beide /u, pattern: new RegExp(` beide (?:${MANY})(?= )`, 'gu'), which: () => ({ kind: 'both' }) },
  // «Beide vergen een wetswijziging», «het een noch het ander past».
  {
    on: / (?:beide|allebei|beiden|noch|tweeën) /u,
    pattern:
      /(?:^| ,| voor| aan| in| met| over| van) (?:(?:die|deze|zij|ze|geen van) )?(?:beide|allebei|tweeën)(?= (?!(?:kamers|kanten|partijen|landen|ministers|bewindspersonen|ministeries) ))| (?:het|de) (?:een|ene) noch (?:het|de) (?:ander|andere)(?= )/gu,
    which: () => ({ kind: 'both', isLoose: true }),
  },
  {
    on: PLURAL,
    pattern: new RegExp(
      ` (?:de|alle|deze|die|uw|hun|al deze|zijn|haar|verschillende|bovenstaande) (?:[^\\s.,;:]+ ){0,3}(?:${MANY})(?= )`,
      'gu',
    ),
    which: () => ({ kind: 'all' }),
  },
  {
    on: SINGULAR,
    pattern: new RegExp(
      ` (?:de|het|deze|dit|die|dat|uw|hun|zijn|haar) (?:is een )?(?:(?!(?:een|de|het) )[^\\s.,;:]+ ){0,2}(?:${ONE}|${LOOSE_ONE})(?= )`,
      'gu',
    ),
    which: (it) => ({ kind: 'this', isLoose: !new RegExp(`${ONE}$`, 'u').test(it[0]) }),
  },
]

function numbersIn(list: string): number[] {
  const numbers: number[] = []
  let ranges = false
  for (const part of list.split(' ')) {
    if (/^(?:t\/m|met|[–]|-)$/u.test(part)) ranges = true
    if (!/^\d+$/u.test(part)) continue
    const number = Number(part)
    const last = numbers.at(-1)
    if (ranges && last !== undefined) for (let i = last + 1; i < Math.min(number, last + 40); i++) numbers.push(i)
    numbers.push(number)
    ranges = false
  }
  return numbers
}

const ordinalsIn = (list: string): number[] =>
  list.split(' ').flatMap((word) => (ORDINALS.includes(word) ? [ORDINALS.indexOf(word) + 1] : []))
