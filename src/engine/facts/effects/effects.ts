/**
 * What is said to have changed, and by how much. A number is an effect only with a change or a comparison in its clause;
 * any other is a level, a share, a count, a length of time, a norm or an identifier, and is left alone.
 */
import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Hit } from '../fact.ts'
import type { EffectFields } from '../meaning.ts'
import type { Rule } from '../rule.ts'
import { byChangeNoun } from './change-noun.ts'
import { changedBare } from './changed-bare.ts'
import { changedBy } from './changed-by.ts'
import { compared } from './compared.ts'
import { type Candidate, type Construction, hitOf } from './effect.ts'
import { levels } from './levels.ts'
import { multiplied } from './multiplied.ts'
import { noEffectFound } from './no-effect.ts'
import { notLedTo } from './not-led-to.ts'
import { notShown } from './not-shown.ts'
import { quantitiesIn } from './quantities/quantity.ts'
import { scenesOf } from './scene.ts'
import { Sign, signs } from './signs.ts'
import { timesAsMuch } from './times-as-much.ts'

// In this order: of two that read the same words, the first counts.
const withNumber: readonly Construction[] = [
  changedBy,
  timesAsMuch,
  compared,
  byChangeNoun,
  levels,
  changedBare,
  multiplied,
]
const withoutNumber: readonly Construction[] = [notLedTo, notShown, noEffectFound]

export const effectRules: readonly Rule[] = [...withNumber, ...withoutNumber].map((it) => it.rule)

// Only sentences with one of these are looked at.
const NUMBER =
  /\d|[Pp]rocent|helft|kwart|derde|twee|[Dd]rie|[Vv]ier|[Vv]ijf|[Zz]es|[Zz]even|acht|[Nn]egen|[Tt]ien|[Ee]lf|[Tt]waalf|dertig|hond|duizend|anderhal|[Dd]ubbel|half|alveer|alvering|voudig|een (?:dag|week|maand|jaar|uur)/u

// A sentence with more numbers is a row of a table.
const MOST_NUMBERS = 24

export function effects(sentences: readonly Sentence[], _source: string, context: Context): Hit<EffectFields>[] {
  const found: Hit<EffectFields>[] = []
  for (const sentence of sentences) {
    const constructions = askedOf(sentence)
    if (constructions.length > 0) found.push(...inSentence(sentence, constructions, context))
  }
  return found
}

const both = [...withNumber, ...withoutNumber]
const none: readonly Construction[] = []

/** The words are looked at first: they are cheap, and few sentences speak of change at all. */
function askedOf({ tokens, text }: Sentence): readonly Construction[] {
  const said = signs.in(tokens)
  const mayCount = (said & Sign.change) !== 0 && NUMBER.test(text)
  const mayDeny = (said & Sign.denial) !== 0 && (said & Sign.result) !== 0
  if (mayCount) return mayDeny ? both : withNumber
  return mayDeny ? withoutNumber : none
}

function inSentence(sentence: Sentence, constructions: readonly Construction[], context: Context): Hit<EffectFields>[] {
  const quantities = quantitiesIn(sentence.tokens)
  if (quantities.length > MOST_NUMBERS) return []
  const candidate: Candidate = { sentence, quantities, context, sceneAt: scenesOf(sentence) }
  const found: Hit<EffectFields>[] = []
  for (const { rule, read } of constructions)
    for (const effect of read(candidate)) {
      const hit = hitOf(candidate, rule, effect)
      if (hit && !found.some((it) => it.start < hit.end && hit.start < it.end)) found.push(settled(hit, rule, found))
    }
  return found.sort((a, b) => a.start - b.start)
}

/** Levels before and after give way to the change that the sentence itself states. */
function settled(hit: Hit<EffectFields>, rule: Rule, found: readonly Hit<EffectFields>[]): Hit<EffectFields> {
  const stated = rule === levels.rule && found.some((it) => it.fields.direction === hit.fields.direction)
  return stated ? { ...hit, lost: 'the change itself is stated' } : hit
}
