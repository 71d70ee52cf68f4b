/** A verb or noun that holds its own factor: «verdubbelde», «is gehalveerd», «een verdrievoudiging van». */
import type { Token } from '../../language/token.ts'
import { Word } from '../../vocabulary/words.ts'
import type { Change } from './change-words.ts'
import { type Candidate, type Construction, cuesIn, type Effect } from './effect.ts'
import { noEffect, partsOf, populationOf } from './fields.ts'
import { approximationBefore } from './quantities/approximation.ts'
import { aheadOrWanted, hasEvidence, isDecided, isParameter } from './verdict.ts'
import { phrase, type Words, wordsIn } from './words.ts'

const FACTORS = new Map([
  ['verdubbel', 2],
  ['verdrievoudig', 3],
  ['verviervoudig', 4],
  ['vervijfvoudig', 5],
  ['vertienvoudig', 10],
])
const WORD =
  /^(?<stem>verdubbel|verdrievoudig|verviervoudig|vervijfvoudig|vertienvoudig|halveer|halver|gehalveerd)(?<end>|t|de|den|d|en|ing)$/u

export const isMultiplied = (word: string): boolean => /^(?:ver|hal|geh)/u.test(word) && WORD.test(word)

export const multiplied: Construction = {
  rule: {
    id: 'effects/multiplied@1',
    reads: 'Een woord dat zijn eigen factor noemt: verdubbelde, is gehalveerd, een verdrievoudiging van.',
    why: 'Verdubbelen is tweemaal zo veel worden, halveren met de helft dalen: het woord zelf is het getal. In de verleden tijd of de voltooide tijd is het gebeurd; als infinitief, of lijdend in de tegenwoordige tijd, is het een voornemen of besluit.',
    examples: [
      { in: 'kamerbrief', text: 'Sinds de campagne is het aantal aanmeldingen meer dan verdubbeld.' },
      { in: 'rapport', text: 'In de proefgemeenten halveerde het aantal huisuitzettingen.' },
    ],
    leaves: [
      'De motie verzoekt de regering het budget te verdubbelen.',
      'Per 1 januari worden de termijnen gehalveerd.',
      'De verdubbelde inzet van de inspectie blijft bestaan.',
    ],
  },
  read: (candidate) => cuesIn(candidate, isMultiplied).flatMap((i) => readAt(candidate, i) ?? []),
}

function readAt({ sentence, context, sceneAt }: Candidate, at: number): Effect | null {
  const match = WORD.exec(sentence.tokens[at]?.word ?? '')
  const stem = match?.groups?.stem
  if (!match || !stem) return null
  const form = formOf(match.groups?.end ?? '', stem)
  if (form !== 'noun' && (sentence.tokens[at - 1]?.classes ?? 0) & Word.determiner) return null
  if (sentence.tokens[at + 1]?.word === 'niet' || sentence.tokens[at - 1]?.word === 'niet') return null
  const scene = sceneAt(at)
  const factor = FACTORS.get(stem)
  const change: Change = { direction: factor ? 'increase' : 'decrease', by: 'both', form }
  const { outcome, instrument } =
    form === 'noun' ? { outcome: behindNoun(sentence.tokens, at), instrument: null } : partsOf(scene, change, at)
  const isDone =
    form === 'noun' ? !isParameter(wordsIn(scene, outcome)) : !isDecided(scene, change, wordsIn(scene, outcome))
  const came = form !== 'infinitive' || hasEvidence(scene)
  return {
    from: approximationBefore(sentence.tokens, at).from,
    to: at + 1,
    certainty: factor ? 'stated' : 'derived',
    lost: aheadOrWanted(scene, at, context) ?? (isDone && came ? null : 'decided, no effect of something'),
    fields: {
      ...noEffect,
      ...(factor ? { low: factor, high: factor, unit: 'times' } : { low: 50, high: 50, unit: 'percent' }),
      isNull: false,
      basis: 'relative',
      direction: change.direction,
      outcome: phrase(scene, outcome),
      instrument: phrase(scene, instrument),
      population: phrase(scene, populationOf(scene)),
    },
  }
}

function formOf(end: string, stem: string): Change['form'] {
  if (end === 'ing') return 'noun'
  if (stem === 'gehalveerd' || end === 'd') return 'participle'
  return end === 'en' ? 'infinitive' : 'finite'
}

/** «een verdubbeling van het aantal klachten». */
function behindNoun(tokens: readonly Token[], at: number): Words | null {
  if (tokens[at + 1]?.word !== 'van') return null
  let to = at + 2
  while (to < Math.min(tokens.length, at + 10) && !endsHere(tokens[to] as Token)) to++
  return { from: at + 2, to }
}

const endsHere = ({ word, classes, verbs }: Token): boolean =>
  /^[,;:.()]$/u.test(word) ||
  /^(?:is|was|zijn|waren|en|zien|door|ten|in)$/u.test(word) ||
  (classes === 0 && verbs.some((it) => it.form === 'hij' || it.form === 'past'))
