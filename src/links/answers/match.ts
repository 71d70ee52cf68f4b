import type { Link } from '../link.ts'
import type { Rarity } from '../rarity.ts'
import { chance, weights } from '../weights.ts'
import type { Answer, Letter, Naming } from './letter.ts'
import type { Advice, Report } from './report.ts'

const W = weights.answer

/** Which sentence of a letter names the report that it answers, and why it is this report. */
export interface Answered {
  readonly naming: Naming
  readonly score: number
  readonly features: readonly string[]
}

/** Whether a letter answers a report; null when too little says so. */
export function answered(letter: Letter, report: Report, rarity: Rarity): Answered | null {
  if (letter.from !== null && report.from !== null && letter.from < report.from) return null
  const features: string[] = []
  let score = 0
  const add = (weight: number, feature: string): void => {
    score += weight
    features.push(feature)
  }
  const titled = isTitle(report.main) ? letter.namings.filter((it) => holds(it.said, report.main)) : []
  const shared = letter.namings.map((it) => report.words.filter((word) => it.words.includes(word)))
  const most = shared.reduce((best, it) => (rarity.sum(it) > rarity.sum(best) ? it : best), [])
  const naming = letter.namings.find((it, i) => titled.includes(it) || (shared[i]?.length ?? 0) > 0)
  if (!naming) return null
  if (titled.length > 0) add(W.title, `named «${report.main}»`)
  else add(Math.min(W.words, rarity.sum(most) / 2.4), `both about ${most.join(', ')}`)
  const day = report.from
  if (day !== null && day === report.to && letter.namings.some((it) => it.days.includes(day))) add(W.day, `of ${day}`)
  if (letter.counts.includes(report.advice.length)) add(W.count, `${report.advice.length} recommendations`)
  const told = letter.answers.filter((it) => it.isNamed && best(it, report.advice) !== null).length
  if (told > 0) add(Math.min(2, told) * W.advice, `${told} of its recommendations are answered`)
  if (yearsBetween(report.from, letter.from) > FAR) add(W.old, 'years later')
  return score >= W.needed ? { naming, score, features } : null
}

// One word is a subject: «Evaluatie», «Jaarverslag».
const isTitle = (main: string): boolean => main.includes(' ') && main.length >= 8
const holds = (text: string, title: string): boolean => ` ${text} `.includes(` ${title} `)
const FAR = 3
const yearsBetween = (from: string | null, to: string | null): number =>
  from === null || to === null ? 0 : Number(to.slice(0, 4)) - Number(from.slice(0, 4))

/** The answers of a letter, each with the advice it answers. Advice that is named and answered is not answered twice. */
export function answersTo(letter: Letter, report: Report): Link[] {
  if (!letter.isDecision) return []
  const links: Link[] = []
  const done = new Set<Advice>()
  const byName = letter.answers.filter((it) => it.isNamed)
  for (const answer of [...byName, ...letter.answers.filter((it) => !it.isNamed)])
    for (const { advice, because } of meant(answer, report.advice)) {
      if (done.has(advice) && (!answer.isNamed || answer.type === 'notes')) continue
      // «Die gedachte spreekt mij aan»: what is done with it comes behind.
      if (answer.type !== 'notes' || !byName.some((it) => it !== answer && answersWith(it, advice, report))) {
        links.push(linkOf(answer, advice, because))
        done.add(advice)
      }
    }
  return links
}

const answersWith = (answer: Answer, advice: Advice, report: Report): boolean =>
  answer.type !== 'notes' && meant(answer, report.advice).some((it) => it.advice === advice)

function meant(answer: Answer, advice: readonly Advice[]): { advice: Advice; because: string }[] {
  if (answer.ordinals.length > 0)
    return answer.ordinals.flatMap((number) => {
      const it = number < 0 ? advice.at(-1) : advice[number - 1]
      return it ? [{ advice: it, because: number < 0 ? 'the last one' : `number ${number}` }] : []
    })
  const found = best(answer, advice)
  return found ? [{ advice: found.advice, because: `both about ${found.shared.join(', ')}` }] : []
}

/** The advice that shares the words that its neighbours lack; null when it is not clear which. */
function best({ words, ordinals, isNamed }: Answer, advice: readonly Advice[]) {
  if (ordinals.length > 0) return null
  const of = (word: string) => advice.filter((it) => it.content.includes(word)).length
  const scored = advice.map((it) => {
    const shared = it.content.filter((word) => words.includes(word))
    return { advice: it, shared, score: shared.reduce((sum, word) => sum + 1 / of(word), 0) }
  })
  const [first, second] = scored.sort((a, b) => b.score - a.score)
  if (!first || first.score < (isNamed ? 1 : 2) || first.score - (second?.score ?? 0) < 0.5) return null
  return isNamed && first.shared.length / words.length < 0.5 ? null : first
}

const linkOf = (answer: Answer, advice: Advice, because: string): Link => ({
  type: answer.type,
  a: answer.place,
  b: advice.place,
  score: chance(answer.isNamed ? 2.5 : 1.5),
  because: [answer.isNamed ? ANSWERED : DONE_AS_ADVISED, because],
})

export const ANSWERED = 'links/answers-advice@1'
export const DONE_AS_ADVISED = 'links/done-as-advised@1'
