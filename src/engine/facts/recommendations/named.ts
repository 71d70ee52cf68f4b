/**
 * What it reads: the words that say what a recommendation asks, inside a sentence that does something with it: «de
 * aanbeveling om X te doen», «die vraagt om X», «de aanbevelingen over X», «de derde aanbeveling, het X,», «– X –».
 * What it leaves alone: advice that is asked for, the signatory's own proposals, and words that repeat a recommendation
 * which the document gave before.
 * Known problems: where the words end is told from the next verb or mark; a verb in no list is run over.
 */
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { hasAny, plainOf, tokenAt } from '../findings/plain.ts'
import type { Rule } from '../rule.ts'

export const NAMED = 'recommendations/named@1'

const ADVICE =
  '(?:\\S*(?:aanbeveling|aanbevelingen|suggestie|suggesties|verbetersuggestie|verbetersuggesties|verbeterpunt|verbeterpunten)|advies|adviezen|oproep|pleidooi|voorstel|voorstellen|wens|gedachte|idee)'
const FIRM = '(?:\\S*(?:aanbeveling|aanbevelingen|suggestie|suggesties|verbeterpunt|verbeterpunten))'
const ORDINAL = '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|laatste|volgende|twee|drie)'
const near = (n: number) => `(?:[^\\s.,;:–]+ ){0,${n}}`
const ON = new Set(
  'aanbeveling aanbevelingen suggestie suggesties verbetersuggesties verbetersuggestie verbeterpunt verbeterpunten advies adviezen oproep pleidooi voorstel voorstellen wens gedachte eerste tweede derde vierde vijfde zesde laatste hoofdaanbeveling deelaanbeveling'.split(
    ' ',
  ),
)

/** Each pattern ends where the words begin. `te`: they run up to «te» and its verb. */
const FORMS: readonly { readonly pattern: RegExp; readonly ends: 'te' | 'noun' | 'mark' | 'dash' }[] = [
  {
    pattern: new RegExp(
      ` (?:(?:de|het|uw|hun|zijn|haar|ook|deze|dit|onze|ons) ${near(3)}${ADVICE}|een (?:advies|aanbeveling|suggestie)) ${near(7)}(?:, )?om `,
      'u',
    ),
    ends: 'te',
  },
  {
    pattern: new RegExp(
      ` ${FIRM} ${near(7)}(?:, )?(?:die|dat) (?:vraagt|vragen|strekt|strekken|pleit|pleiten|ziet|zien|oproept|roept|gericht is|betrekking heeft|betrekking hebben|ertoe strekt|toeziet) (?:om|tot|voor|op) `,
      'u',
    ),
    ends: 'noun',
  },
  {
    pattern: new RegExp(
      ` ${FIRM} ${near(2)}(?:nr. )?(?:vraagt|vragen|strekt|strekken|luidt|luidde|houdt in|behelst|roept op|is)(?: ,)?(?: om| tot| dat| :| ertoe)(?: om)? `,
      'u',
    ),
    ends: 'mark',
  },
  {
    pattern: new RegExp(
      ` ${FIRM} ${near(2)}(?:betreft|betreffen|ziet op|zien op|gaat over|gaan over|heeft betrekking op) `,
      'u',
    ),
    ends: 'mark',
  },
  {
    pattern: new RegExp(
      ` ${FIRM} (?:[^\\s.,;:–]+ ){0,4}?(?:over|inzake|betreffende|omtrent|rond|rondom|aangaande|met betrekking tot|ten aanzien van|voor) (?=\\S+ \\S+)`,
      'u',
    ),
    ends: 'noun',
  },
  {
    pattern: new RegExp(
      ` (?:${ORDINAL}|${FIRM}|${ORDINAL} (?:advies|voorstel)) (?:\\d{1,2} )?, (?=(?:het|een|te|de|om|\\S+en) )(?:om )?`,
      'u',
    ),
    ends: 'noun',
  },
  { pattern: new RegExp(` (?:${ORDINAL}|${FIRM}) (?:\\d{1,2} )?– `, 'u'), ends: 'dash' },
]
const OWN = / (?:mijn|ons|onze|eigen) (?:[^\s.,;:]+ ){0,2}(?:voorstel|voorstellen|gedachte|wens|idee|oproep) /u
const ASKED_FOR =
  / (?:vraag|vraagt|vragen|gevraagd|verzocht|verzoek) (?:[^\s.;:]+ ){0,8}(?:om|mij|te) (?:[^\s.;:]+ ){0,3}(?:advies|adviseren) /u

/** The words of each recommendation that the sentence names. */
export function named(sentence: Sentence): Range[] {
  const numbered = sentence.text.includes('anbeveling ') ? beforeNumber(sentence) : null
  if (numbered) return [numbered]
  const plain = plainOf(sentence)
  if (
    !hasAny(plain, ON) ||
    (sentence.text.endsWith('?') && !/ \S{0,12}aanbeveling /u.test(plain.text)) ||
    OWN.test(plain.text) ||
    ASKED_FOR.test(plain.text)
  )
    return []
  const bracketed = inBrackets(sentence)
  if (bracketed.length > 0) return bracketed
  for (const { pattern, ends } of FORMS) {
    const match = pattern.exec(plain.text)
    if (!match) continue
    const from = tokenAt(plain, match.index + match[0].length)
    const to = endOf(sentence, from, ends)
    if (to - from < 2 && ends !== 'noun') continue
    return split(sentence, from, to)
  }
  return []
}

/** «over A en over B»: two of them. */
function split({ tokens }: Sentence, from: number, to: number): Range[] {
  const opener = tokens[from - 1]?.word
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]?.word === 'en' && tokens[i + 1]?.word === opener && /^(?:over|om|tot|voor|op)$/u.test(opener ?? ''))
      return [...range(tokens, from, i), ...range(tokens, i + 2, to)]
  return range(tokens, from, to)
}

function range(tokens: Sentence['tokens'], from: number, to: number): Range[] {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && to > from ? [{ start: first.start, end: last.end }] : []
}

const MARK = /^[,;:.–?!(]$/u
const PREPOSITION =
  /^(?:aan|bij|binnen|boven|buiten|door|in|met|na|naar|onder|op|per|te|tegen|tot|tussen|uit|van|vanaf|via|voor|zonder|om|over)$/u
const FIRST = /^(?:ik|wij|we|zal|zullen|wordt|worden|is|zijn|heb|hebben|heeft)$/u
const LONGEST = 60

function endOf({ tokens }: Sentence, from: number, ends: 'te' | 'noun' | 'mark' | 'dash'): number {
  const limit = Math.min(tokens.length, from + LONGEST)
  if (ends === 'dash') return indexWhere(from, limit, (i) => tokens[i]?.word === '–')
  if (ends === 'mark')
    return withoutTail(
      tokens,
      indexWhere(from, limit, (i) => /^[;.:?!]$/u.test(tokens[i]?.word ?? '') || endsMain(tokens, i)),
    )
  if (ends === 'te' || tokens[from]?.word === 'te') return afterTe(tokens, from, limit)
  return withoutTail(
    tokens,
    indexWhere(from, limit, (i) => MARK.test(tokens[i]?.word ?? '') || endsAtVerb(tokens, i)),
  )
}

/** Behind «, maar», «, die» or «, wat» the sentence goes on about something else. */
const endsMain = (tokens: Sentence['tokens'], i: number): boolean =>
  tokens[i]?.word === ',' && /^(?:maar|die|dat|wat|zover|waar|zodat|en)$/u.test(tokens[i + 1]?.word ?? '')

/** «om X te laten tellen bij de selectie»: over the verb behind «te», then on through words with a preposition. */
function afterTe(tokens: Sentence['tokens'], from: number, limit: number): number {
  let at = indexWhere(from, limit, (i) => tokens[i]?.word === 'te' && isInfinitive(tokens[i + 1]))
  if (at === limit)
    return withoutTail(
      tokens,
      indexWhere(from, limit, (i) => MARK.test(tokens[i]?.word ?? '')),
    )
  at += 2
  while (at < limit && tokens[at]?.verbs.some((it) => it.form === 'infinitive') && !endsAtVerb(tokens, at)) at++
  if (!PREPOSITION.test(tokens[at]?.word ?? '') || MARK.test(tokens[at + 1]?.word ?? '.')) return at
  const next = indexWhere(at, limit, (i) => MARK.test(tokens[i]?.word ?? '') || endsAtVerb(tokens, i))
  return withoutTail(tokens, next)
}

// Many verbs are in no list; behind «te» the ending is enough.
const isInfinitive = (token: Sentence['tokens'][number] | undefined): boolean =>
  token !== undefined && (token.verbs.length > 0 || /(?:en|aan|ien|oen)$/u.test(token.word))

function endsAtVerb(tokens: Sentence['tokens'], i: number): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (!token || FIRST.test(token.word)) return token !== undefined
  if (token.classes !== 0 || (before && before.classes & 6)) return false
  return (
    token.verbs.some((it) => it.form === 'ik' || it.form === 'hij' || it.form === 'past' || it.form === 'pasts') &&
    !token.verbs.some((it) => it.form === 'participle' || it.form === 'infinitive')
  )
}

// «ter harte», «over», «op», «mee» at the end belong to the verb of the sentence.
const TAIL = /^(?:over|op|mee|uit|na|harte|ter|niet|wel|ook|graag|daarom|dan|aan|hand|en)$/u

function withoutTail(tokens: Sentence['tokens'], to: number): number {
  let end = to
  while (end > 0 && TAIL.test(tokens[end - 1]?.word ?? '')) end--
  return end
}

function indexWhere(from: number, to: number, test: (i: number) => boolean): number {
  for (let i = from; i < to; i++) if (test(i)) return i
  return to
}

/** «Het verhogen van het bedrag (aanbeveling 5) kost geld»: the words before the number between brackets. */
function beforeNumber({ tokens }: Sentence): Range | null {
  const open = tokens.findIndex((it, i) => it.word === '(' && /^\S{0,12}aanbeveling$/u.test(tokens[i + 1]?.word ?? ''))
  if (open < 2 || !/^\d{1,2}$/u.test(tokens[open + 2]?.word ?? '')) return null
  let from = open
  while (from > 0 && !MARK.test(tokens[from - 1]?.word ?? '') && !endsAtVerb(tokens, from - 1)) from--
  return range(tokens, from, open)[0] ?? null
}

const BEFORE_BRACKET = new RegExp(`^(?:${ORDINAL}|${FIRM})$`, 'u')

/** «De eerste twee (leg X vast; oefen Y) neem ik over»: what stands between brackets behind an ordinal. */
function inBrackets({ tokens }: Sentence): Range[] {
  const open = tokens.findIndex((it, i) => it.word === '(' && BEFORE_BRACKET.test(tokens[i - 1]?.word ?? ''))
  if (open < 1) return []
  const close = tokens.findIndex((it, i) => i > open && it.word === ')')
  if (close - open < 4) return []
  const found: Range[] = []
  let from = open + 1
  for (let i = from; i <= close; i++) {
    if (i < close && tokens[i]?.word !== ';') continue
    found.push(...range(tokens, from, i))
    from = i + 1
  }
  return found
}

export const namedRule: Rule = {
  id: NAMED,
  reads: 'De woorden die zeggen wat een aanbeveling vraagt, in een zin die er iets mee doet.',
  why: 'Wie op een aanbeveling reageert, herhaalt haar vaak in het kort: na «om», «over» of tussen komma’s. Soms staat zij nergens anders.',
  examples: [
    { in: 'kamerbrief', text: 'De aanbeveling om de wachttijd te verkorten neem ik over.' },
    { in: 'kamerstuk', text: 'De tweede aanbeveling, het bundelen van de loketten, werk ik verder uit.' },
  ],
  leaves: ['Ik vraag de raad om advies over het stelsel.', 'Deze aanbeveling neem ik over.'],
}
