import type { Range } from '../../structure/view.ts'
import type { Rule } from '../rule.ts'
import { before, type Form, personReading, printed, type Scope } from './form.ts'
import { standingAt } from './lexicon.ts'
import { INITIALS, noSurname, SURNAME, TITLES } from './person-name.ts'

export const person: Rule = {
  id: 'mentions/person@1',
  reads: 'Een persoon met een ambt, een aanspreekvorm of voorletters, en wie het stuk ondertekent.',
  why: 'Een naam met een hoofdletter achter «minister», «de heer», «mevrouw» of «het lid», of achter voorletters, is die van een persoon.',
  examples: [
    { in: 'kamerbrief', text: 'Mijn ambtsvoorganger, minister Wolderink, heeft dit in gang gezet.' },
    { in: 'rapport', text: 'De begeleidingscommissie stond onder leiding van mevrouw dr. A.B. de Lang.' },
  ],
  leaves: [
    'De minister van Financiën is akkoord.',
    'De aandelen van Voorbeeld B.V. Nederland zijn verkocht.',
    'Onderdeel A. Toelichting op de cijfers',
  ],
  problems: ['Een naam zonder ambt, aanspreekvorm of voorletters wordt niet gelezen.'],
}

// Behind an office the first letter is a capital, also of «Van»: «minister van Verkeer» is no person. Behind a form of
// address many write it small.
const AFTER_OFFICE = nameRule('(?=\\p{Lu})')
const AFTER_ADDRESS = nameRule('')
function nameRule(withoutInitials: string): RegExp {
  return new RegExp(`^,? ${TITLES}((?:${INITIALS} ?|${withoutInitials})${SURNAME})(?!\\p{L}|-\\p{L}|\\.\\p{Ll})`, 'u')
}
const SECOND = /^ (\p{Lu}\p{Ll}{2,30})(?![\p{L}])/u

/** «minister Wolderink», «de heer De Lang». */
export const titled: Form = {
  rule: person,
  words: [
    'minister',
    'oud-minister',
    'staatssecretaris',
    'oud-staatssecretaris',
    'minister-president',
    'premier',
    'eurocommissaris',
    'commissaris',
    'burgemeester',
    'wethouder',
    'kamerlid',
    'heer',
    'heren',
    'mevrouw',
    'mevr.',
    'mw.',
    'dhr.',
    'prof.',
    'professor',
    'drs.',
    'dr.',
    'mr.',
    'ir.',
  ],
  read: (word, scope) => {
    const role = roleOf(printed(scope, word))
    const name = nameAt(word.end, scope, role === null ? AFTER_ADDRESS : AFTER_OFFICE)
    return name === null ? [] : [personReading(person.id, name, printed(scope, name), { role })]
  },
}

const roleOf = (word: string): string | null =>
  /^(?:he[er]|mev|mw|dhr|prof|dr|mr|ir)/iu.test(word) ? null : word.toLowerCase()

function nameAt(at: number, scope: Scope, pattern: RegExp): Range | null {
  const match = pattern.exec(scope.text.slice(at, at + 160))
  if (match?.[1] === undefined || noSurname.test(match[1])) return null
  const start = at + match[0].length - match[1].length
  const end = at + match[0].length
  // «minister Financiën», «mevrouw Europese Commissie»: a list says that this is something else.
  if (isListed(start, scope)) return null
  const second = SECOND.exec(scope.text.slice(end, end + 34))?.[1]
  const goesOn = second !== undefined && !/^Kamer/u.test(second) && !noSurname.test(second) && !isListed(end + 1, scope)
  return { start, end: goesOn ? end + 1 + second.length : end }
}

const isListed = (at: number, scope: Scope): boolean => standingAt(scope.lexicon, scope.text, at).names.length > 0

/** «het lid Wolderink», «de leden De Lang en Kuiper»: each is a person. */
export const member: Form = {
  rule: person,
  words: ['lid', 'leden'],
  read: (word, scope) => {
    if (!/(?<![\p{L}])(?:[Hh]et|[Dd]e) $/u.test(before(scope, word.start, 4))) return []
    return namesFrom(word.end, scope).map((name) =>
      personReading(person.id, name, printed(scope, name), { role: 'lid' }),
    )
  },
}

const PARTY = /^ \([^()\n]{1,30}\)/u
const NEXT = /^(?:,| en)(?= \p{L})/u
const MAX_MEMBERS = 20

function namesFrom(start: number, scope: Scope): Range[] {
  const names: Range[] = []
  for (let at = start; names.length < MAX_MEMBERS; ) {
    const name = nameAt(at, scope, AFTER_OFFICE)
    if (name === null) break
    names.push(name)
    at = name.end + (PARTY.exec(scope.text.slice(name.end, name.end + 40))?.[0].length ?? 0)
    const next = NEXT.exec(scope.text.slice(at, at + 8))
    if (!next) break
    at += next[0].length
  }
  return names
}
