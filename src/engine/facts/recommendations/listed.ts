/**
 * What it reads: recommendations in a list: under «beveelt aan:», under a heading «Aanbevelingen», or with a label in
 * front («Aanbeveling 3: …»). Every item is one; its label and the mark behind it are no part of it.
 * What it leaves alone: lists of what an official will do, and running text under such a heading that prescribes nothing.
 * Known problems: of an item with several sentences only the first is the recommendation, the rest its explanation.
 */
import type { Context } from '../../context.ts'
import { tokensOf } from '../../language/tokens.ts'
import { firstFrom } from '../../positions.ts'
import type { Range } from '../../structure/view.ts'
import { plainOf } from '../findings/plain.ts'
import type { Rule } from '../rule.ts'
import { isReport } from './adviser.ts'
import { recommends } from './direct.ts'
import { type Place, type Read, whole, withoutTail } from './found.ts'
import { beginsImperative, isImperative, isImperativeAt, isImperativeItem, isPlainOrder } from './imperative.ts'
import { columnsIn } from './rows.ts'

export const LISTED = 'recommendations/listed@1'

const LABELLED =
  /^(?:[-–•*]\s{0,3})?(?:(?:Ad )?(?:Hoofd|Deel)?[Aa]anbeveling|AANBEVELING|Advies|Voorstel)(?: (?:nr\. ?)?(?:\d{1,2}|[A-Z]|[IVX]{1,5})| van (?:de|het) [^:.;]{2,40}(?=:))?(?:\s?[:.–-]| \((?![\da-h]{1,2}\)[^:])[^)]{1,120}\):?)\s{1,3}/u
const HEAD =
  / (?:aanbevelingen|aanbeveling|verbetersuggesties|verbeterpunten|suggesties|adviezen|adviespunten|verbetervoorstellen|handreikingen|verbetermaatregelen) (?:[^\s.;:]+ ){0,14}: $| (?:aanbevelingen|verbeterpunten|suggesties|adviezen) (?:[^\s.;:]+ ){0,10}$/u
// «aan mij» and «aan het kabinet» say whom the advice is for; who acts stands beside the verb.
const OFFICIAL =
  / (?:ik|wij|we|dit kabinet) | (?:kabinet|regering|minister|staatssecretaris) (?:neemt|zal|gaat|wil|heeft|onderneemt|volgt|onderschrijft|is|komt|werkt) | (?:neemt|zal|gaat|wil|heeft|onderneemt|volgt) (?:het kabinet|de regering|de minister) /u
// «De raad heeft zijn advies in vijf punten samengevat:»
const SUMMED =
  / (?:advies|adviezen|aanbevelingen|voorstellen|wensen|oproepen|boodschap) [^.;:]{0,120}: $| (?:adviseert|adviseren|adviseerde|beveelt aan|bevelen aan|geeft mee|geven mee|pleiten voor|vragen|vraagt|roept op|roepen op) (?:[^\s.;:]+ ){0,6}: $/u

// «Aanbeveling 1 (één loket): afgerond»: what stands behind the label is how far it has come.
const STATUS =
  /^(?:niet |deels |gedeeltelijk |al |reeds |nog )?(?:overgenomen|afgerond|uitgevoerd|gereed|gerealiseerd|opgevolgd|in uitvoering|loopt|in voorbereiding|in behandeling|afgewezen|voldaan|gestart)\b/iu

/** «Aanbeveling 3: …» */
export const isLabelled = ({ text }: Place['sentence']): boolean => LABELLED.test(text.slice(0, 160))

/** The words behind the label of a labelled recommendation; null when it has none. */
export function labelled({ sentence, before }: Place, source: string): Read | null {
  const label = LABELLED.exec(sentence.text.slice(0, 160))?.[0]
  const bracketed = BRACKETED.exec(sentence.text.slice(0, 160))
  if (bracketed) {
    const from = sentence.start + sentence.text.indexOf('(') + 1
    return whole(LISTED, { start: from, end: from + (bracketed.groups?.words ?? '').length })
  }
  if (!label) return ordered(sentence) ?? behindLabel(sentence, before)
  if (sentence.text.length - label.length < 8) return null
  const isAnswered =
    STATUS.test(sentence.text.slice(label.length)) || (label.startsWith('Ad ') && !label.trimEnd().endsWith(':'))
  const named = isAnswered ? /\(([^)]{4,120})\)/u.exec(label) : null
  if (named) {
    const from = sentence.start + named.index + 1
    return whole(LISTED, { start: from, end: from + named[0].length - 2 })
  }
  const start = sentence.start + label.length
  const end = lineEnd(sentence, start, source)
  if (end === sentence.end && OFFICIAL.test(plainOf(sentence).text)) return null
  return whole(LISTED, withoutTail(sentence.flow.view.text, { start, end }))
}

// «Punt 2: verf de boeien»: a label that may stand for other things, before an order.
const POINT = /^(?:Punt|Verzoek|Wens|Suggestie|Onderdeel|Verbeterpunt) (?:\d{1,2}|[a-hA-H]): /u

function ordered({ text, start, end, flow }: Place['sentence']): Read | null {
  const label = POINT.exec(text)?.[0]
  if (!label || text.endsWith('?')) return null
  const range = { start: start + label.length, end }
  return beginsImperative(tokensOf(flow.view.text, range), false)
    ? whole(LISTED, withoutTail(flow.view.text, range))
    : null
}

// «Aanbeveling 1.», which a full stop makes a sentence of its own.
const BARE_LABEL =
  /^(?:[-–•*]\s{0,3})?(?:(?:Hoofd|Deel)?[Aa]anbeveling|AANBEVELING|Advies|Verbeterpunt) (?:nr\. ?)?(?:\d{1,2}|[A-Z]|[IVX]{1,5})\.$/u

// «Aanbeveling 5 (een noodplan per haven).»: the words stand in brackets, what comes of it behind the stop.
const BRACKETED =
  /^(?:[-–•*]\s{0,3})?(?:Ad )?[Aa]anbeveling (?:nr\. ?)?(?:\d{1,2}|[A-Z]) \((?<words>[^()]{8,120})\)[.:]?$/u

export const isBareLabel = (text: string): boolean => text.length < 24 && BARE_LABEL.test(text)

function behindLabel(sentence: Place['sentence'], before: Place['before']): Read | null {
  if (!before || before.block !== sentence.block || !isBareLabel(before.text)) return null
  if (OFFICIAL.test(plainOf(sentence).text)) return null
  return whole(LISTED, withoutTail(sentence.flow.view.text, sentence))
}

/**
 * The same where the label stands in a heading of its own, above the answer; and a heading that is an imperative, under
 * such a label or between quotation marks behind what announced it: `isAnnounced`.
 */
export function headedBy({ heading, flow, start }: Place['sentence'], isAnnounced: boolean, mayOrder: boolean): Read[] {
  if (heading.split(' ').length < 3 || columnsIn(heading) !== null) return []
  const next = firstFrom(flow.blocks, start + 1, (it) => it.start)
  const block = flow.blocks.slice(Math.max(0, next - 3), next).findLast((it) => it.kind === 'heading')
  if (!block || !heading.endsWith(flow.view.text.slice(block.start, block.end))) return []
  const text = flow.view.text.slice(block.start, block.end)
  const label = LABELLED.exec(text.slice(0, 80))?.[0] ?? LABEL.exec(heading.slice(0, 80))?.[0]
  const isOwn = label !== undefined && text.startsWith(label)
  const own = isOwn ? label.length : (NUMBER.exec(text)?.[0].length ?? 0)
  const range = { start: block.start + own, end: block.end }
  const isGiven = label || (isAnnounced && QUOTED.test(text)) || LABEL.test(headingBefore(flow, block))
  if (!isOwn && !isGiven && !(mayOrder && isPlainOrder(flow, range))) return []
  if (!isOwn && !isImperativeAt(flow, range)) return []
  if (text.slice(own).split(' ').length < 3) return []
  return [whole(LISTED, withoutTail(flow.view.text, withoutQuotes(flow.view.text, range)))]
}

function withoutQuotes(text: string, { start, end }: Range): Range {
  const isQuoted = /[«"“]/u.test(text[start] ?? '') && /[»"”]/u.test(text[end - 1] ?? '')
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
}

// «3. Zet de proef om»
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})?\.?|[A-Ha-h][.)]) (?=\p{Lu})/u
const LABEL = /^(?:AANBEVELING|(?:Hoofd|Deel)?[Aa]anbeveling|Advies) (?:\d{1,2}|[A-Z]|[IVX]{1,5}) ?/u
const QUOTED = /^[«"“].{6,300}[»"”]$/u

/** Two headings at once behind each other: «Aanbeveling 2» and what it asks. */
function headingBefore({ blocks, view }: Place['sentence']['flow'], block: Place['sentence']['block']): string {
  const before = blocks[firstFrom(blocks, block.start, (it) => it.start) - 1]
  return before ? view.text.slice(before.start, before.end) : ''
}

/** A label line without a stop ends where the next line begins with a capital; the answer stands there. */
function lineEnd({ tokens, end, flow }: Place['sentence'], start: number, source: string): number {
  for (let i = 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]]
    if (!before || !token || before.start < start || !token.isCapital) continue
    const between = source.slice(flow.view.at[before.end - 1], flow.view.at[token.start])
    if (between.includes('\n') && /\p{L}|\d/u.test(before.word)) return before.end
  }
  return end
}

/** Whether the items under a sentence are recommendations. */
export function opensRecommendations(place: Place, context: Context): boolean {
  const { sentence } = place
  const report = isReport(context)
  if (recommends(place, report)) return true
  const { text } = plainOf(sentence)
  return (HEAD.test(text) || SUMMED.test(text)) && (report || !OFFICIAL.test(text))
}

const ADDRESSED = /^(?:Voor|Aan|Richting) [^:]{3,80}:$/u

/** An item under a head of recommendations, or any item under a heading of them in a study's own words. */
export function itemOf(place: Place, underHead: boolean, context: Context): Read | null {
  const { sentence, area } = place
  if (sentence.block.kind !== 'item' || !isFirstInBlock(sentence)) return null
  const isApart = !sentence.head || ADDRESSED.test(sentence.head.text)
  const isOrder = isReport(context) && isImperativeItem(sentence) && sentence.head?.text.endsWith(':') === true
  if (!underHead && !isOrder && !(area && isApart && (isReport(context) || isImperative(place.sentence)))) return null
  if (!underHead && OFFICIAL.test(plainOf(sentence).text) && !isReport(context)) return null
  const range = withoutTail(sentence.flow.view.text, sentence)
  return whole(LISTED, withoutQuotes(sentence.flow.view.text, range), { head: sentence.head })
}

// The mark of an item, as in «12. », stands before its first sentence.
const isFirstInBlock = ({ block, start }: Place['sentence']): boolean => start - block.start < 12

export const listedRule: Rule = {
  id: LISTED,
  reads: 'Aanbevelingen in een opsomming, of met een kopje als «Aanbeveling 3:».',
  why: 'De aanhef van de lijst of het kopje erboven zegt dat elk punt een aanbeveling is; de punten zelf hebben vaak geen werkwoord dat dat zegt.',
  examples: [
    {
      in: 'kamerbrief',
      text: 'De commissie beveelt aan om:\n\n- de procedure te verkorten;\n- de kosten te verlagen.',
    },
    { in: 'rapport', text: 'Aanbeveling 2: Maak de gegevens openbaar.' },
  ],
  leaves: [
    'Ik ben voornemens om:\n\n- de procedure te verkorten;\n- de kosten te verlagen.',
    'Aanbeveling 2 neem ik over.',
  ],
}
