import { firstFrom } from '../../positions.ts'
import type { Flow } from '../../structure/flow.ts'
import type { Range } from '../../structure/view.ts'
import type { Hit } from '../fact.ts'
import type { MentionFields } from '../meaning.ts'

type Organisation = Hit<MentionFields>

/** The organisations that a document names, by flow and in order. */
export class OrganisationsByFlow {
  private readonly byFlow = new Map<Flow, Organisation[]>()

  constructor(mentions: readonly Organisation[]) {
    for (const it of mentions) {
      if (it.lost !== undefined || it.fields.type !== 'organisation') continue
      const known = this.byFlow.get(it.flow)
      if (known) known.push(it)
      else this.byFlow.set(it.flow, [it])
    }
    for (const list of this.byFlow.values()) list.sort((a, b) => a.start - b.start)
  }

  in(flow: Flow, { start, end }: Range): Organisation[] {
    const all = this.byFlow.get(flow) ?? []
    const found: Organisation[] = []
    for (let i = firstFrom(all, start, (it) => it.start); i < all.length && (all[i]?.start ?? end) < end; i++)
      found.push(all[i] as Organisation)
    return found
  }
}

// «door Ecorys», «door het WODC», «in opdracht van het WODC»: who made it, and who had it made.
const MADE_BY = /(?<!\p{L})(?:door|in\sopdracht\svan)\s(?:(?:het|de|onderzoeksbureau|bureau)\s){0,2}$/iu
// «het rapport van het WODC», «onderzoek van Panteia naar».
const PAPER_OF =
  /(?:rapport|onderzoek|studie|evaluatie|advies|verkenning|doorlichting)\svan\s(?:(?:het|de)\s)?[‘“«"]?$/iu
/** Further off in a long sentence «door» belongs to something else. */
const NEAR = 160

/** The organisations in the sentence that made the study or had it made. */
export function makersOf(study: Range, sentence: Range, near: readonly Organisation[], text: string): Organisation[] {
  return near.filter((it) => {
    if (it.start >= study.start && it.end <= study.end) return it.start === study.start && text[it.end] === '-'
    const before = text.slice(Math.max(sentence.start, it.start - 60), it.start)
    const gap = it.start >= study.end ? it.start - study.end : study.start - it.end
    if (gap > NEAR) return false
    if (MADE_BY.test(before)) return true
    if (it.start >= study.end)
      return /^[’”»"]?(?:\s\(\d{4}\))?,?\svan\s(?:het\s|de\s)?$/u.test(text.slice(study.end, it.start))
    return PAPER_OF.test(before) || /^[\s-](?:rapport\svan\shet\s)?$/u.test(text.slice(it.end, study.start))
  })
}
