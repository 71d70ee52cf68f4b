/**
 * What it reads: the words that say what a recommendation asks, inside a sentence that does something with it: «de
 * aanbeveling om X te doen», «die vraagt om X», «de aanbevelingen over X», «de derde aanbeveling, het X,», «– X –».
 * What it leaves alone: advice that is asked for, the signatory's own proposals, and words that repeat a recommendation
 * which the document gave before.
 * Known problems: where the words end is told from the next verb or mark; a verb in no list is run over.
 */
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { hasAny, type Plain, plainOf, tokenAt } from '../findings/plain.ts'
import { ADVISER } from '../findings/voices.ts'
import type { Rule } from '../rule.ts'

export const NAMED = 'recommendations/named@1'

const ADVICE =
  '(?:\\S*(?:aanbeveling|aanbevelingen|suggestie|suggesties|verbetersuggestie|verbetersuggesties|verbeterpunt|verbeterpunten)|advies|adviezen|oproep|pleidooi|voorstel|voorstellen|wens|gedachte|idee)'
const FIRM = '(?:\\S*(?:aanbeveling|aanbevelingen|suggestie|suggesties|verbeterpunt|verbeterpunten))'
const ORDINAL = '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|laatste|volgende|twee|drie)'
/** An advice that is told apart from others by its number is as firm as a recommendation. */
const ONE_OF =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|laatste) (?:advies|voorstel|punt|oproep|suggestie|wens|opmerking)'
const near = (n: number) => `(?:[^\\s.,;:–]+ ){0,${n}}`
const ON = new Set(
  'pleidooi idee verzoek bepleite voorgestelde aanbevolen geadviseerde gesuggereerde gevraagde gewenste bepleit bepleiten bepleitte bepleitten oproept oproepen pleit pleiten adviseert adviseren voorstelt voorstellen aanbeveling aanbevelingen suggestie suggesties verbetersuggesties verbetersuggestie verbeterpunt verbeterpunten advies adviezen oproep pleidooi voorstel voorstellen wens gedachte eerste tweede derde vierde vijfde zesde laatste hoofdaanbeveling deelaanbeveling'.split(
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
      ` (?:${FIRM}|${ONE_OF}) ${near(7)}(?:, )?(?:die|dat) (?:vraagt|vragen|strekt|strekken|pleit|pleiten|ziet|zien|oproept|roept|gericht is|betrekking heeft|betrekking hebben|ertoe strekt|toeziet) (?:om|tot|voor|op) `,
      'u',
    ),
    ends: 'noun',
  },
  {
    pattern: new RegExp(
      ` (?:${FIRM}|${ONE_OF}) ${near(2)}(?:nr. )?(?:vraagt|vragen|strekt|strekken|luidt|luidde|houdt in|behelst|roept op|is)(?: ,)?(?: om| tot| dat| :| ertoe)(?: om)? `,
      'u',
    ),
    ends: 'mark',
  },
  {
    pattern: new RegExp(
      ` (?:${FIRM}|${ONE_OF}) ${near(2)}(?:behelst|behelsde|betreft|betreffen|ziet op|zien op|gaat over|gaan over|heeft betrekking op) `,
      'u',
    ),
    ends: 'mark',
  },
  {
    pattern: new RegExp(
      ` ${FIRM} (?:[^\\s.,;:–]+ ){0,4}?(?:over|inzake|betreffende|omtrent|rond|rondom|aangaande|met betrekking tot|ten aanzien van|voor|tot(?= (?:(?:het|een) )?\\S+(?:en|ing) )) (?!en |te )(?=\\S+ \\S+)`,
      'u',
    ),
    ends: 'noun',
  },
  {
    pattern: new RegExp(
      ` (?:${ORDINAL}|${FIRM}|${ORDINAL} (?:advies|voorstel|punt|oproep|wens|verzoek|idee)) (?:\\d{1,2} )?, (?=(?:het|een|één|te|de|om|meer|minder|\\S+en) )(?:om )?`,
      'u',
    ),
    ends: 'noun',
  },
  { pattern: new RegExp(` (?:${ORDINAL}|${FIRM}) (?:\\d{1,2} )?– `, 'u'), ends: 'dash' },
  {
    pattern: new RegExp(
      ` door (?:hem|haar|hen|u|(?:de|het) ${ADVISER}) (?:bepleite|voorgestelde|aanbevolen|geadviseerde|gesuggereerde) `,
      'u',
    ),
    ends: 'noun',
  },
]
/** The same in words with other uses too: only where advice was given or answered before. */
const LOOSE: typeof FORMS = [
  {
    pattern:
      / (?:verzoek|oproep|pleidooi) (?:van (?:de|het|zijn|hun) (?:[^\s.,;:]+ ){1,3})?(?:, )?om (?=[^\s.,;:]+ [^\s.,;:]+)/u,
    ends: 'te',
  },
  {
    pattern:
      / (?:de|het|een|hun|uw|zijn|haar|dit) (?:[^\s.,;:]+ )?(?:idee van|gedachte van|pleidooi voor|oproep tot|suggestie van) (?!(?:de|het|deze|uw|hun|hen|hem|haar) (?:[^\s.,;:]+ )?(?:onderzoekers|raad|commissie|leden) )(?=[^\s.,;:]+ [^\s.,;:]+)/u,
    ends: 'noun',
  },
  {
    pattern:
      / (?:hun|uw|diens) (?:[^\s.,;:]+ )?(?:voorstel|wens|advies|idee) (?:voor|tot|over) (?=[^\s.,;:]+ [^\s.,;:]+)/u,
    ends: 'noun',
  },
]
const WITH_LOOSE = [...FORMS, ...LOOSE]
const STUDIED = / (?:rapport|onderzoekers|evaluatie|inspectie|rekenkamer|ombudsman|adviesraad) /u
/** «het advies de termijn te verkorten»: no «om»; nothing but the words of the act before its «te». */
const BARE =
  / (?:de|het|hun|uw|zijn|haar|dit|andere|onze) (?:[^\s.,;:]+ ){0,2}(?:advies|aanbeveling|suggestie|oproep|pleidooi) (?:(?:van|aan) (?:de|het|zijn|hun) [^\s.,;:]+ )?(?<mark>, )?(?=(?:de|het|een|één|aan|met|op|in|voor|te|alle|deze|meer|jaarlijks|[^\s.,;:]+en) )(?!(?:aan|van) (?:de|het) \S+ (?:neem|volg|wordt|is|zal|heb))/u
/** «Een verhoging van het budget, waartoe het rapport oproept,»: the words in front. */
const ADVISED_BEHIND = new RegExp(
  ` , (?:zoals|waartoe|waarvoor|waarom|die) (?:[^\\s.,;:]+ ){0,2}(?:${ADVISER}|zij|ze|hij|wij|rapport|evaluatie|onderzoek) (?:[^\\s.,;:]+ ){0,3}(?:bepleit|bepleiten|bepleitte|bepleitten|oproept|oproepen|pleit|pleiten|voorstelt|voorstellen|voorstelde|adviseert|adviseren|aanbeveelt|aanbevelen|vraagt|vragen)(?: [,.])`,
  'u',
)
const OWN = / (?:mijn|ons|onze|eigen) (?:[^\s.,;:]+ ){0,2}(?:voorstel|voorstellen|gedachte|wens|idee|oproep) /u
const ASKED_FOR =
  / (?:vraag|vraagt|vragen|gevraagd|verzocht|verzoek) (?:[^\s.;:]+ ){0,8}(?:om|mij|te) (?:[^\s.;:]+ ){0,3}(?:advies|adviseren) /u

const COUNTS = /^aanbevelingen? \d/iu

/** The words of each recommendation that the sentence names. */
export function named(sentence: Sentence, isAdvised = false): Range[] {
  const counted = COUNTS.test(sentence.heading) ? beforeCounts(sentence) : []
  if (counted.length > 0) return counted
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
  const behind = advisedBehind(sentence, plain)
  if (behind) return [behind]
  for (const { pattern, ends } of isAdvised || STUDIED.test(plain.text) ? WITH_LOOSE : FORMS) {
    const match = pattern.exec(plain.text)
    if (!match) continue
    if (/aanbevelingen (?:over|voor|inzake) $/u.test(match[0])) {
      const row = rowOf(sentence, tokenAt(plain, match.index + match[0].length))
      if (row.length > 0) return row
    }
    const from = tokenAt(plain, match.index + match[0].length)
    const to = endOf(sentence, from, ends)
    if (to - from < 2 && ends !== 'noun') continue
    return split(sentence, from, to)
  }
  return bare(sentence, plain)
}

function bare(sentence: Sentence, plain: Plain): Range[] {
  const match = BARE.exec(plain.text)
  if (!match) return []
  const { tokens } = sentence
  const from = tokenAt(plain, match.index + match[0].length)
  const limit = Math.min(tokens.length, from + LONGEST)
  const te = indexWhere(from, limit, (i) => tokens[i]?.word === 'te' && isInfinitive(tokens[i + 1]))
  // Behind a comma a relative clause may stand in it; else a verb before «te» says that the sentence went on.
  const isBroken = (i: number) => MARK.test(tokens[i]?.word ?? '') || (!match.groups?.mark && isMain(tokens, i))
  if (
    te === limit ||
    /^(?:zullen|willen|hebben|zijn)$/u.test(tokens[te + 1]?.word ?? '') ||
    indexWhere(from, te, isBroken) < te
  )
    return []
  return range(tokens, from, afterTe(tokens, from, limit))
}

const SPEAKER = /^(?:ik|wij|we|hij|zij|ze)$/u
const isMain = (tokens: Sentence['tokens'], i: number): boolean =>
  FIRST.test(tokens[i]?.word ?? '') || (SPEAKER.test(tokens[i + 1]?.word ?? '') && endsAtVerb(tokens, i))

/** The words before «, waartoe de raad oproept,», from the beginning of the sentence. */
function advisedBehind({ tokens, text }: Sentence, plain: Plain): Range | null {
  const match = text.includes(',') ? ADVISED_BEHIND.exec(plain.text) : null
  if (!match) return null
  const to = tokenAt(plain, match.index + 1)
  let from = 0
  while (from < to && OPENER.test(tokens[from]?.word ?? '')) from++
  const ends = indexWhere(from, to, (i) => MARK.test(tokens[i]?.word ?? '') || endsAtVerb(tokens, i))
  if (ends < to && tokens[0]?.word !== 'of') return null
  return to - from > 1 && to - from < LONGEST ? (range(tokens, from, withoutTail(tokens, ends))[0] ?? null) : null
}
const OPENER = /^(?:aan|voor|over|met|van|of|ook|wat|maar|en|tot|daarnaast|een en ander|naar)$/u

/** «de aanbevelingen over A, B en C»: each its own, when a comma says that there are three or more. */
function rowOf({ tokens }: Sentence, from: number): Range[] {
  const limit = Math.min(tokens.length, from + LONGEST)
  const to = indexWhere(
    from,
    limit,
    (i) =>
      /^[;:.–?!(]$/u.test(tokens[i]?.word ?? '') ||
      endsMain(tokens, i) ||
      endsAtVerb(tokens, i) ||
      isReflexive(tokens, i),
  )
  const marks: number[] = []
  for (let i = from + 1; i < to; i++) if (tokens[i]?.word === ',') marks.push(i)
  const and = indexWhere((marks.at(-1) ?? to) + 1, to, (i) => tokens[i]?.word === 'en')
  if (marks.length === 0 || and === to || tokens[(marks[0] ?? 0) + 1]?.classes === 0) return []
  const starts = [from, ...marks.map((it) => it + 1), and + 1]
  return starts.flatMap((it, i) =>
    range(tokens, it, i + 1 < starts.length ? (starts[i + 1] ?? to) - 1 : withoutTail(tokens, to)),
  )
}

/** «richten zich tot»: the verb of the sentence looks like an infinitive. */
const isReflexive = (tokens: Sentence['tokens'], i: number): boolean =>
  (tokens[i]?.verbs.length ?? 0) > 0 && /^(?:zich|zijn|ik|wij|we)$/u.test(tokens[i + 1]?.word ?? '')

/** «Een verbod op A (4) en een grens aan B (5)», under a heading of recommendations: the words before each number. */
function beforeCounts({ tokens }: Sentence): Range[] {
  const found: Range[] = []
  let from = 0
  for (let i = 2; i < tokens.length - 2; i++) {
    if (tokens[i]?.word !== '(' || !/^\d{1,2}$/u.test(tokens[i + 1]?.word ?? '') || tokens[i + 2]?.word !== ')')
      continue
    found.push(...range(tokens, from, i))
    from = /^(?:en|,)$/u.test(tokens[i + 3]?.word ?? '') ? i + 4 : i + 3
  }
  return found
}

/** «over A en over B»: two of them. */
function split({ tokens }: Sentence, from: number, to: number): Range[] {
  const opener = tokens[from - 1]?.word
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]?.word === 'en' && tokens[i + 1]?.word === opener && /^(?:over|om|tot|voor|op)$/u.test(opener ?? ''))
      return [...range(tokens, from, i), ...range(tokens, i + 2, to)]
  return range(tokens, from, to)
}

// «de aanbevelingen voor 2021», «het verzoek om een reactie».
const NO_WORDS = /^(?:\d{4}|(?:een |uw )?reactie|(?:over |op |uit |door )?te (?:nemen|volgen|voeren))/u

function range(tokens: Sentence['tokens'], from: number, to: number): Range[] {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && to > from && !NO_WORDS.test(first.word + (tokens[from + 1]?.word ?? ''))
    ? [{ start: first.start, end: last.end }]
    : []
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
const TAIL = /^(?:nodig|over|op|mee|uit|na|harte|ter|niet|wel|ook|graag|daarom|dan|aan|hand|en)$/u

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
