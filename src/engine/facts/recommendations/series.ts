/** One sentence that recommends several things: each is an item of its own. */
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import type { Range } from '../../structure/view.ts'
import { plainOf, tokenAt } from '../findings/plain.ts'

const OPENS =
  / (?:(?:beveelt|bevelen|raadt|raden) (?:[^\s.,;:]+ ){0,8}?aan|(?:stelt|stellen) (?:[^\s.,;:]+ ){0,8}?voor|(?:geeft|geven) (?:[^\s.,;:]+ ){0,8}?in overweging|(?:roept|roepen|riep|riepen) (?:[^\s.,;:]+ ){0,8}?op|(?:vraagt|vragen|verzoekt|verzoeken) (?:mij|ons|het kabinet|de regering|de minister)|adviseert|adviseren|bepleit|bepleiten)(?: om)? (?:, (?:om )?|: )?/u
const FEWEST = 3

/** «raadt aan A te bouwen, B te sluiten en C te meten»: three or more; two acts may be one piece of advice. */
export function infinitivesIn(sentence: Sentence): readonly Range[] {
  if (!sentence.text.includes(',')) return []
  const plain = plainOf(sentence)
  const opens = OPENS.exec(plain.text)
  if (!opens) return []
  const { tokens } = sentence
  const found: Range[] = []
  let from = tokenAt(plain, opens.index + opens[0].length)
  for (let i = from + 1; i < tokens.length; i++) {
    if (tokens[i]?.word !== 'te') continue
    const end = endOfVerbs(tokens, i + 1)
    const mark = tokens[end]?.word
    if (mark !== ',' && mark !== 'en' && mark !== ';' && mark !== '.' && end < tokens.length) continue
    found.push({ start: tokens[from]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })
    from = /^(?:en|alsmede)$/u.test(tokens[end + 1]?.word ?? '') ? end + 2 : end + 1
    if (tokens[from]?.word === 'om') from++
  }
  // Behind the first, «, C uiterlijk in mei te meten op resultaat» may run on; fewer pieces are left whole.
  return found.length >= FEWEST ? found : []
}

/** Over the verbs behind «te», and a few words that hang on to them: «te meten op resultaat». */
function endOfVerbs(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (tokens[end]?.verbs.some((it) => it.form === 'infinitive')) end++
  const limit = end + 9
  if (/^(?:op|aan|bij|in|met|van|voor|naar|tot|door|over)$/u.test(tokens[end]?.word ?? ''))
    while (end < limit && tokens[end] && !/^(?:,|;|\.|en)$/u.test(tokens[end]?.word ?? '')) end++
  return end
}

/** «Enerzijds dient A te sluiten, anderzijds zou B open moeten»: two. */
export function eitherSide({ tokens, start, end, text }: Sentence): readonly Range[] {
  if (!text.startsWith('Enerzijds') && !text.startsWith('Aan de ene kant')) return [{ start, end }]
  const at = tokens.findIndex((it) => it.word === 'anderzijds' || it.word === 'andere')
  const other = tokens[at]?.word === 'andere' ? at - 2 : at
  const before = tokens.slice(0, Math.max(0, other)).findLast((it) => !/^(?:,|;|en)$/u.test(it.word))
  const first = tokens[other]
  return before && first
    ? [
        { start, end: before.end },
        { start: first.start, end },
      ]
    : [{ start, end }]
}
