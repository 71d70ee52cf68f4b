import { governmentWords } from '../../vocabulary/actors.ts'
import { Word } from '../../vocabulary/words.ts'
import type { Act } from './act.ts'

/** Whether a passive clause names somebody else than the government: «door de gemeenten». «Door X te …» is a means. */
export function byOthers({ sentence, clause }: Act): boolean {
  const { tokens } = sentence
  for (let i = clause.from; i < Math.min(clause.to, tokens.length); i++) {
    if (tokens[i]?.word !== 'door') continue
    const next = tokens.slice(i + 1, i + 6)
    if (next.some((it) => it.word === 'te' || it.word === 'middel')) continue
    if (next.some((it) => governmentWords.has(it.word) || it.word === 'mij' || it.word === 'ons')) return false
    return next.length > 0 && ((next[0]?.classes ?? 0) & Word.determiner || next[0]?.classes === 0) ? true : false
  }
  return false
}
