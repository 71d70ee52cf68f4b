/** Who does something, for the journal: `person:` and the name; null for what is no name. */
export function personActor(name: string): string | null {
  const trimmed = name.trim()
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .'@_-]{0,99}$/u.test(trimmed) ? `person:${trimmed}` : null
}

/**
 * The same for somebody who signed in: the name as it was then, and a key that stays when the name changes. Nobody who
 * gives a name of their own can give such a key: brackets are no part of a name.
 */
export const accountActor = ({ name, key }: { readonly name: string; readonly key: string }): string =>
  `person:${name} (${key})`

/** The name without what it is a name of and without the key of an account; programs keep what they are. */
export const nameOfActor = (actor: string): string => actor.replace(/^person:/, '').replace(/ \([\w-]{16}\)$/, '')
