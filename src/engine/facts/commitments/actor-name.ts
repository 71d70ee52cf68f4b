import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import { spansIn } from '../../structure/view.ts'
import { agencyNouns, agencyWords, governmentWords } from '../../vocabulary/actors.ts'
import type { CommitmentFields } from '../meaning.ts'
import type { Act } from './act.ts'

type Actor = CommitmentFields['actor']
export interface Speaking {
  readonly kind: CommitmentFields['kind']
  readonly isSuccessor: boolean
  readonly context: Context
  readonly source: string
}

/** Who promises, by name: the signatory for «ik», the words for a named one, the cabinet where nobody is named. */
export function actorOf(act: Act, { kind, isSuccessor, context, source }: Speaking): Actor {
  const { sentence, subject } = act
  const { who, range } = subject
  const words = range ? sentence.tokens.slice(range.from, range.to) : []
  if (who === 'first' || speaksOfSelf(sentence)) return signatory(sentence, words, who === 'first', context, source)
  if (isSuccessor) return { canonical: 'volgend kabinet', spans: [] }
  if (who === 'government' || who === 'agency') return named(sentence, words, source)
  return { canonical: kind === 'planned_event' ? null : 'kabinet', spans: [] }
}

/** «van mij», «mijn inzet», «mijn voornemen»: the writer, though another word is the subject. */
const OURS = new Set(['mij', 'ons', 'mijn', 'onze'])
const speaksOfSelf = ({ text, tokens }: Sentence): boolean =>
  tokens.some((it) => OURS.has(it.word)) &&
  /\bvan (?:mij|ons)\b|\b(?:mijn|onze|ons) (?:inzet|voornemen|streven)\b/iu.test(text)

function signatory(
  { flow }: Sentence,
  words: readonly Token[],
  isNamed: boolean,
  { document }: Context,
  source: string,
): Actor {
  const first = words[0]
  return { canonical: document.sender?.role ?? null, spans: isNamed && first ? spansIn(source, flow.view, first) : [] }
}

/** From the article to the last word of the name: «de Minister van Financiën», «RVO». */
function named({ flow }: Sentence, words: readonly Token[], source: string): Actor {
  const at = words.findIndex(({ word }) => governmentWords.has(word) || agencyWords.has(word) || agencyNouns.has(word))
  let to = at + 1
  while (to < words.length && isPartOfName(words, to)) to++
  const first = words.slice(0, at + 1).findLast((it) => /^(?:de|het|mijn|beide|onze)$/u.test(it.word)) ?? words[at]
  const last = words[to - 1]
  if (!first || !last) return { canonical: null, spans: [] }
  const range = { start: first.start, end: last.end }
  return { canonical: nameOf(flow.view.text.slice(range.start, range.end)), spans: spansIn(source, flow.view, range) }
}

function isPartOfName(words: readonly Token[], i: number): boolean {
  const { isCapital, word } = words[i] as Token
  return isCapital || (/^(?:van|voor|en|,)$/u.test(word) && (words[i + 1]?.isCapital ?? false))
}

const nameOf = (printed: string): string => printed.replace(/^(?:de|het|mijn|beide|onze) /iu, '')
