import type { Rule } from '../rule.ts'
import { printed, type Reading, type Scope, schemeReading } from './form.ts'
import { standingAt } from './lexicon.ts'
import { beginsHere, endOfWord, endsHere } from './names.ts'
import { eachStart, endingsFrom, type Trie } from './trie.ts'

export const introduced: Rule = {
  id: 'mentions/introduced-abbreviation@1',
  reads: 'Een afkorting die het stuk zelf invoert, tussen haakjes achter een naam, en elke keer daarna.',
  why: 'Zo voeren stukken afkortingen in. De letters moeten in de naam voorkomen, in die volgorde.',
  examples: [
    { in: 'rapport', text: 'Het programma Varend Naar Huis (VNH) begon klein. VNH telt nu drie schepen.' },
    { in: 'kamerbrief', text: 'De pilot ‘Licht op Straat’ (LoS) is verlengd. Aan LoS doen zes steden mee.' },
  ],
  leaves: ['Het programma Varend Naar Huis (zie hierna) begon klein.', 'Het Actieplan Veilige Havens (2019) is af.'],
}

const IN_BRACKETS = /^ ?\((?:hierna:? )?[‘'“"«]?(\p{Lu}[\p{L}\d&-]{1,10}(?:['’]s)?)[’'”"»]?\)/u

export interface Alias {
  readonly alias: string
  readonly canonical: string
}

/** Abbreviations in brackets behind names of schemes. Those the lists know already stay what they are there. */
export function aliasesIn(scope: Scope, readings: readonly Reading[]): Alias[] {
  return readings.flatMap((it) => {
    if (it.type !== 'scheme' || it.lost !== null) return []
    const alias = IN_BRACKETS.exec(scope.text.slice(it.end, it.end + 30))?.[1]
    if (alias === undefined || !isShortFor(alias, printed(scope, it))) return []
    const at = scope.text.indexOf(alias, it.end)
    if (standingAt(scope.lexicon, scope.text, at).names.length > 0) return []
    return [{ alias: stem(alias), canonical: it.canonical }]
  })
}

const stem = (alias: string): string => alias.replace(/['’]?s$/u, '')

function isShortFor(alias: string, name: string): boolean {
  const letters = [...stem(alias).toLowerCase()].filter((it) => /\p{L}/u.test(it))
  if ((alias.match(/\p{Lu}/gu) ?? []).length < 2 || /^[IVX]+$/.test(alias)) return false
  const text = name.toLowerCase()
  let at = 0
  return letters.every((it) => {
    at = text.indexOf(it, at) + 1
    return at > 0
  })
}

/** Every use of the aliases in a flow. */
export function usesOf(trie: Trie<Alias>, { text }: Scope): Reading[] {
  const found: Reading[] = []
  const visit = (at: number) => {
    for (const { entries, end } of endingsFrom(trie, text, at)) {
      const { alias, canonical } = entries[0] as Alias
      const until = endOfWord(text, end)
      if (text.slice(at, end) !== alias || !beginsHere(text, at, alias.length) || !endsHere(text, until)) continue
      found.push(schemeReading(introduced.id, { start: at, end: until }, canonical, { certainty: 'derived' }))
    }
  }
  eachStart(trie, null, text, visit, () => {})
  return found
}
