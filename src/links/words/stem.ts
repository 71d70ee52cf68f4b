/**
 * A light stem: plural and inflection go, the verb stays a verb. It need only be the same for the forms of one word;
 * what it makes is never shown. Snowball is for search, where forgiving pays; here two words that fall together by
 * mistake can make a false link.
 */
export function stem(word: string): string {
  const bare = ending(word)
  return bare.replace(/(aa|ee|oo|uu)(?=[^aeiouy]$)/u, (pair) => pair[0] ?? '').replace(/([^aeiou])\1$/u, '$1')
}

function ending(word: string): string {
  const { length } = word
  if (length > 7 && word.endsWith('heden')) return `${word.slice(0, -5)}heid`
  if (length > 5 && word.endsWith('ies')) return word.slice(0, -1)
  if (length > 5 && /(?:[bdfgklmnprt]|[eé])s$/u.test(word)) return ending(word.slice(0, -1))
  if (length > 5 && word.endsWith('en')) return hardened(word.slice(0, -2))
  if (length > 4 && word.endsWith('e')) return hardened(word.slice(0, -1))
  return word
}

const hardened = (root: string): string => root.replace(/v$/u, 'f').replace(/z$/u, 's')

/**
 * The stem without the ending of a noun made of a verb: «openstelling» and «openstellen» are one. Short words keep it:
 * a «regeling» is no longer an act.
 */
export function root(word: string): string {
  const bare = stem(word)
  return bare.length > 8 && bare.endsWith('ing') ? stem(`${bare.slice(0, -3)}en`) : bare
}
