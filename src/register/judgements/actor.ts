/** Who does something, for the journal: `person:` and the name; null for what is no name. */
export function personActor(name: string): string | null {
  const trimmed = name.trim()
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .'@_-]{0,99}$/u.test(trimmed) ? `person:${trimmed}` : null
}

/** The name without what it is a name of; programs keep it. */
export const nameOfActor = (actor: string): string => actor.replace(/^person:/, '')
