import { type Form, personReading, type Scope } from './form.ts'
import { person } from './person.ts'
import { INITIALS, noSurname, SURNAME } from './person-name.ts'

/** «De griffier van de commissie, ⏎ Wolderink»: a name on the line below an office, with or without initials. */
export const signature: Form = {
  rule: person,
  words: ['voorzitter', 'griffier', 'adjunct-griffier', 'secretaris', 'minister', 'staatssecretaris'],
  read: (word, scope) => {
    const start = startOfOffice(word.start, scope)
    if (start < 0) return []
    const match = BELOW.exec(scope.text.slice(word.end, word.end + 260))
    const name = match?.[2]
    if (!match || name === undefined || noSurname.test(name)) return []
    const end = word.end + match[0].length
    const role = scope.text.slice(start, word.end + (match[1]?.length ?? 0))
    return [personReading(person.id, { start: end - name.length, end }, name, { role })]
  },
}

const ABOVE =
  /(?:^|[\n.:] ?)(?:[Dd]e |[Hh]et )?((?:demissionair |fungerend |waarnemend |plaatsvervangend |algemeen )?)$/u
// The office may go on; the name ends its line.
const BELOW = new RegExp(
  `^( [^\\n.;:]{0,140}?|),[ \\n]((?:${INITIALS} ?|(?=\\p{Lu}))${SURNAME}(?: \\p{Lu}\\p{Ll}{1,30})?)(?=\\n|$)`,
  'u',
)

function startOfOffice(at: number, { text }: Scope): number {
  const above = ABOVE.exec(text.slice(Math.max(0, at - 30), at))
  return above ? at - (above[1]?.length ?? 0) : -1
}
