import type { Context } from '../../context.ts'
import type { Flow } from '../../structure/flow.ts'
import { personReading, type Reading } from './form.ts'
import { person } from './person.ts'
import { surnameOf } from './person-name.ts'

const MAX_TIMES = 50

/** Where the one who signs the document is named in full, in whatever form. */
export function senderIn({ kind, view }: Flow, { document }: Context): Reading[] {
  const name = document.sender?.person
  if (kind !== 'body' || !name || !document.sender) return []
  const found: Reading[] = []
  for (let at = view.text.indexOf(name); at >= 0 && found.length < MAX_TIMES; at = view.text.indexOf(name, at + 1)) {
    const isWord = !/\p{L}/u.test(view.text[at - 1] ?? ' ') && !/\p{L}/u.test(view.text[at + name.length] ?? ' ')
    if (isWord)
      found.push(personReading(person.id, { start: at, end: at + name.length }, name, { role: document.sender.role }))
  }
  return found
}

/** A bare surname is the person whom the document names with initials, when there is only one of that name. */
export function withFullNames(readings: readonly (readonly Reading[])[]): readonly (readonly Reading[])[] {
  const people = readings.flat().filter((it) => it.rule === person.id && it.lost === null)
  const full = new Map<string, string | null>()
  for (const { canonical } of people) {
    const surname = surnameOf(canonical)
    if (surname === canonical) continue
    const known = full.get(surname)
    full.set(surname, known === undefined || known === canonical ? canonical : null)
  }
  if (full.size === 0) return readings
  const named = (it: Reading): Reading => {
    const canonical = it.rule === person.id ? full.get(it.canonical) : undefined
    return canonical ? { ...it, canonical, certainty: 'derived' } : it
  }
  return readings.map((all) => all.map(named))
}
