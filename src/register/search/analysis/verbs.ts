import type { KnownWord } from './stem.ts'

const ENDINGS = ['t', 'te', 'de', 'ten', 'den', 'd'] as const
// Words of the list that end as a verb does, mostly nouns, unless they begin as a verb does: «gebruikt», «bepaald».
const VERBAL = /^(?:ge|be|ver|ont|her).{3,}[dt]$/
const APART =
  /^(aan|achteruit|af|bij|door|in|mee|na|neer|om|op|over|samen|terug|toe|uit|vast|voor|voort|weer)ge(.{3,})$/
const NO_VERBS = new Set(['bekend', 'gewend', 'gezond', 'geweld', 'bestand'])

/** The infinitive of a verb form that is regular, by the word list, which has infinitives; any other word as it is. */
export function infinitive(word: string, isWord: KnownWord): string {
  if (word.length < 4 || NO_VERBS.has(word)) return word
  const apart = APART.exec(word)
  const participle = apart ? participleOf(apart[2] ?? '', isWord, apart[1] ?? '') : null
  if (participle) return participle
  const isListed = isWord(word)
  if (isListed && !VERBAL.test(word)) return word
  return (
    formOf(word, isListed ? ['t', 'd'] : ENDINGS, isWord) ??
    (word.startsWith('ge') ? participleOf(word.slice(2), isWord, '') : null) ??
    word
  )
}

function formOf(word: string, endings: readonly string[], isWord: KnownWord): string | null {
  for (const ending of endings) {
    const found = word.endsWith(ending) ? infinitiveOf(word.slice(0, -ending.length), isWord, '') : null
    if (found) return found
  }
  return null
}

/** «voerd» of «uitgevoerd», «wezen» of «afgewezen», with what stood before the «ge». */
function participleOf(rest: string, isWord: KnownWord, before: string): string | null {
  const regular = /^(.{3,}?)(?:[dt]e?)$/.exec(rest)
  return regular ? infinitiveOf(regular[1] ?? '', isWord, before) : null
}

function infinitiveOf(root: string, isWord: KnownWord, before: string): string | null {
  if (root.length < 3) return null
  const open = root.replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
  // The vowel of «kom» is short, so that its infinitive would be «kommen»; a long one is written once before «en».
  const forms =
    open !== root
      ? [open, soft(open)]
      : /[^aeiou][aeiou][^aeiouw]$/.test(root)
        ? [root + root.slice(-1)]
        : [root, soft(root)]
  const found = forms.map((it) => `${it}en`).find(isWord)
  return found === undefined ? null : before + found
}

const soft = (root: string): string => root.replace(/f$/, 'v').replace(/s$/, 'z')
