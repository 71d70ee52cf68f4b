/** A verb of change with the number right beside it, without «met»: «steeg 4 procent», «is 3 procentpunt gedaald». */
import type { Token } from '../../language/token.ts'
import { Word } from '../../vocabulary/words.ts'
import type { Candidate, Construction, Effect } from './effect.ts'
import { comparatorFrom, measured, partsOf, populationOf } from './fields.ts'
import type { Quantity } from './quantities/quantity.ts'
import { changeNear } from './scene.ts'
import { aheadOrWanted, isDecided } from './verdict.ts'
import { phrase, wordsIn } from './words.ts'

export const changedBare: Construction = {
  rule: {
    id: 'effects/changed-bare@1',
    reads: 'Een percentage dat zonder «met» bij stijgen, dalen, toenemen, afnemen, groeien of krimpen staat.',
    why: 'Deze werkwoorden nemen hun maat ook als losse bepaling, vlak voor of achter het werkwoord. Een percentage dat bij een naamwoord hoort («40 procent van de scholen») is een aandeel.',
    examples: [
      { in: 'rapport', text: 'Het aantal proefritten is in twee jaar 12 procent gestegen.' },
      { in: 'kamerbrief', text: 'Na de verbouwing daalde het gasverbruik 18 procent.' },
    ],
    leaves: [
      'Bij 40 procent van de scholen steeg het verzuim.',
      'Het aandeel is gestegen tot 45 procent.',
      'Voor 30 procent van de bedrijven namen de kosten toe.',
    ],
  },
  read: (candidate) => candidate.quantities.flatMap((quantity) => readOne(candidate, quantity) ?? []),
}

function readOne({ sentence, context, sceneAt }: Candidate, quantity: Quantity): Effect | null {
  if (!/^perc/u.test(quantity.unit ?? '') || !standsAlone(sentence.tokens, quantity)) return null
  const scene = sceneAt(quantity.from)
  const change = changeNear(scene, quantity.from)
  if (!change || change.by === 'act' || !isNear(sentence.tokens, quantity, change.at, change.verbAt)) return null
  const { outcome } = partsOf(scene, { ...change, by: 'happen' }, quantity.lead)
  const decided = isDecided(scene, change, wordsIn(scene, outcome)) ? 'decided, no effect of something' : null
  return {
    from: quantity.from,
    to: quantity.to,
    certainty: quantity.certainty,
    lost: aheadOrWanted(scene, quantity.from, context) ?? decided,
    fields: {
      ...measured(quantity),
      direction: change.direction,
      outcome: phrase(scene, outcome),
      comparator: phrase(scene, comparatorFrom(scene, quantity.to)),
      population: phrase(scene, populationOf(scene)),
    },
  }
}

/** No preposition before it and no noun that it belongs to behind it. */
function standsAlone(tokens: readonly Token[], { lead, to }: Quantity): boolean {
  const before = tokens[lead - 1]
  if (before && (before.classes & (Word.preposition | Word.determiner | Word.coordinator) || before.word === '('))
    return false
  const next = tokens[to]
  if (next?.word === 'van') return false
  return (
    next?.classes !== 0 || next.verbs.length > 0 || /^[.,;:()]$/u.test(next.word) || /^(?:toe|af)$/u.test(next.word)
  )
}

/** Behind the verb no other number stands in between; before it, only auxiliaries. */
function isNear(tokens: readonly Token[], { from, to }: Quantity, at: number, verbAt: number): boolean {
  if (at >= to) return at - to <= 2
  const first = Math.min(at, verbAt)
  if (from - first > 14) return false
  for (let i = first + 1; i < from; i++) if (/^[,;:]$/u.test(tokens[i]?.word ?? '')) return false
  return true
}
