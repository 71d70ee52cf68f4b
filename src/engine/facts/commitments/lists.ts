import { clausesOf } from '../../language/clauses.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { subjectOfClause } from './actor.ts'
import type { Promised } from './commitments.ts'

/** Whether a sentence is the head of a list: it ends in a colon, or breaks off before the items. */
export const opensList = ({ text }: Sentence): boolean => /[:]\s*$|\bom$|[\p{Ll}]$/u.test(text)

/** «Wij zijn voornemens om:», «Het kabinet zet de volgende stappen:»: what follows is promised, this is not. */
export const onlyOpensList = ({ text }: Sentence): boolean => OPENS.test(text)
const OPENS = /(?:\b(?:om|wij|ik|kabinet|volgende \p{L}+|als volgt|zijn|luidt): ?|\bals volgt(?: uit)?[.:])$/u

/** A sentence with its full stop goes on in no list, whatever stands under it. */
export const hasEnded = ({ text }: Sentence): boolean => /[.!?]$/u.test(text.slice(-1))

/** Head and item read as one sentence: «zullen:» with «… worden aangewezen» below it. */
export function joined(head: Sentence, item: Sentence): Sentence {
  const tokens = [...head.tokens.filter((it) => it.word !== ':'), ...item.tokens]
  const joint = (one: string, other: string) => `${one.replace(/:$/u, '')} ${other}`
  const made = { text: joint(head.text, item.text), tokens, clauses: clausesOf(tokens) }
  return { ...head, ...made, plain: null, acts: null, scores: null, surroundings: null }
}

/** The words of an item without the mark that ends it and the «en» before the last one. */
export function itemRange({ start, end, text }: Sentence): Range {
  const tail = /[\s;,.]*(?:\b(?:en|of|en\/of))?[\s;,.]*$/u.exec(text)
  return { start, end: end - (tail?.[0].length ?? 0) }
}

/** The acts named in an item: its infinitives, as in «de drempel te verlagen». */
export function itemLemmas({ tokens, clauses }: Sentence): string[] {
  return clauses
    .filter((clause) => clause.finite < 0 || clause.kind === 'main')
    .flatMap((clause) => clause.verbs)
    .flatMap((i) => tokens[i]?.verbs.filter((it) => it.form === 'infinitive').map((it) => it.lemma) ?? [])
}

/** An item that is a promise of its own does not need its head. */
export const standsAlone = (own: readonly Promised[]): boolean => own.some((it) => it.act.subject.who !== 'none')

/** Whether an item is a sentence of its own, to be judged by its own verb. */
export const hasOwnVerb = ({ clauses }: Sentence): boolean => clauses.some((it) => it.kind === 'main' && it.finite >= 0)

/** Under «de volgende maatregelen:» what an agency or nobody in particular does is a measure; what others do is not. */
export function isMeasure(item: Sentence, head: Sentence): boolean {
  if (!/\b(?:volgende|maatregelen|acties|stappen|pakket)\b/u.test(head.text)) return false
  // «De middelen zijn als volgt ingezet:» tells what was done.
  if (
    /\b(?:zijn|is|heeft|hebben|werd|werden|was|waren)\b/u.test(head.text) &&
    /\b(?:ge|be|ver|ont|her)\p{L}+(?:d|t|en):$/u.test(head.text)
  )
    return false
  const main = item.clauses.find((it) => it.kind === 'main' && it.finite >= 0)
  const { who } = main ? subjectOfClause(item, main) : { who: 'none' }
  return who !== 'third' && who !== 'house' && main?.negated === false
}

/** «Daartoe zullen:»: the verb of the head is in its items. */
export const awaitsVerb = ({ clauses, tokens }: Sentence): boolean =>
  clauses.some(
    (it) =>
      it.kind === 'main' &&
      it.verbs.length === 0 &&
      /^(?:zal|zullen|wil|willen|ga|gaat|gaan)$/u.test(tokens[it.finite]?.word ?? ''),
  )

/** Items that are only conditions («mits …», «indien …») say nothing of their own. */
export const isCondition = ({ tokens }: Sentence): boolean =>
  /^(?:mits|indien|tenzij|als|wanneer)$/u.test(tokens[0]?.word ?? '')
