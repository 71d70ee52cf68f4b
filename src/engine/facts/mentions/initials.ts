import { before, personReading, type Reading, type Scope } from './form.ts'
import { person } from './person.ts'
import { INITIALS, noSurname, SURNAME } from './person-name.ts'

const NAME = new RegExp(`${INITIALS} ?(${SURNAME})(?!\\p{L}|-\\p{L}|\\.\\p{Ll})`, 'uy')
// «A. Inleiding», «bijlage B. Kosten»: one letter with a point is more often a number than an initial.
const SEVERAL = /^(?:(?:Th|Chr|Ch|Ph|IJ|\p{Lu})\.){2}|^\p{Lu}\. \p{Lu}\./u
// Old-fashioned abbreviations with points, which are no initials.
const DOTTED =
  /^(?:B\.V|N\.V|V\.O\.F|C\.V|U\.S|U\.K|E\.U|E\.G|V\.N|P\.O|K\.B|A\.M|M\.B|H\.B|W\.O|V\.W|C\.A|O\.M|Z\.M|H\.M|Z\.K|H\.K|S\.A|N\.B|P\.S|R\.K|A\.O|W\.A|C\.S)\./u
const ADDRESS = /(?:straat|weg|laan|plein|kade|gracht|singel|dijk)$/u

/** A name behind initials, from the first of them; the role comes from the line above or the words before it. */
export function readInitials(at: number, scope: Scope): Reading[] {
  if (/[\p{L}\p{N}.]/u.test(scope.text[at - 1] ?? ' ')) return []
  NAME.lastIndex = at
  const match = NAME.exec(scope.text)
  const surname = match?.[1]
  if (!match || surname === undefined || noSurname.test(surname) || ADDRESS.test(surname)) return []
  const role = roleBefore(at, scope)
  if (role === null && (!SEVERAL.test(match[0]) || DOTTED.test(match[0]))) return []
  return [personReading(person.id, { start: at, end: at + match[0].length }, match[0], { role })]
}

const ROLE =
  /(?:^|[\n.:] ?)(?:de |het |namens de |mede namens de )?((?:minister|staatssecretaris|voorzitter|secretaris|directeur|president|inspecteur|griffier|hoofd)[^\n.;:]{0,140}?),? ?\n? ?$/iu
const ROLE_LENGTH = 180

/** «De Minister van Defensie, ⏎ A.B. Naam»: the role stands in the line before, or before a comma. */
export function roleBefore(at: number, scope: Scope): string | null {
  const left = before(scope, at, ROLE_LENGTH)
  if (!/[,\n] ?$/.test(left)) return null
  return ROLE.exec(left)?.[1]?.trim() ?? null
}
