import type { Range } from '../../structure/view.ts'
import { before, type Form, organisationReading, printed, type Reading, type Scope } from './form.ts'
import { isForeign } from './ministry.ts'
import { endsHere } from './names.ts'

/** The cabinet of the day, a named one, and the one that is still to come. */
export const cabinet: Form = {
  rule: {
    id: 'mentions/cabinet@1',
    reads: 'Het kabinet, een kabinet met een naam, een volgend kabinet, en de regering.',
    why: 'Een volgend kabinet is een ander dan dat van het stuk, en staat daarom apart; een naam («kabinet-Rutte II») ook.',
    examples: [
      { in: 'kamerbrief', text: 'Het kabinet kiest voor een gefaseerde invoering.' },
      { in: 'rapport', text: 'Die keuze is aan een volgend kabinet, niet aan het kabinet-Balkenende IV.' },
    ],
    leaves: [
      'De kabinetsreactie volgt.',
      'Het Belgische kabinet besloot anders.',
      'Het Kabinet van de Koning is verhuisd.',
    ],
    problems: [
      '«Het nieuwe kabinet» kort na een beëdiging is soms het zittende; het telt als een volgend kabinet, aangenomen.',
    ],
  },
  words: ['kabinet', 'regering'],
  read: (word, scope) => (endsHere(scope.text, word.end) ? readCabinet(word, scope) : []),
}

// With a hyphen any name; without one the names of prime ministers, for «kabinet Utrecht» may be anything.
const NAMED =
  /^(?:-((?:[Vv]an )?\p{Lu}\p{L}{1,20}(?:-\p{Lu}\p{L}{1,20})?)| (Van Agt|Lubbers|Kok|Balkenende|Rutte|Schoof|Jetten))([ -](?:I{1,3}|IV|V))?(?![\p{L}\p{N}])/u
const NEXT = /(?<![\p{L}])(volgende?|nieuwe?|toekomstige?|aanstaande?|komende?|eerstvolgende?) $/iu
const PREVIOUS = /(?<![\p{L}])(vorige?|vorig) $/iu
// «Kabinet van de Koning», «de directeur van Uw kabinet»: an office of its own.
const STAFF = /^ (?:van|der) (?:de )?(?:Koning|Gouverneur|minister)/u

function readCabinet(word: Range, scope: Scope): readonly Reading[] {
  const after = scope.text.slice(word.end, word.end + 50)
  if (
    isForeign(word.start, word.end, scope) ||
    STAFF.test(after) ||
    /(?<!\p{L})[Uu]w $/u.test(before(scope, word.start, 4))
  )
    return [organisationReading(cabinet.rule.id, word, 'kabinet', { lost: 'not the government of the Netherlands' })]
  if (/^r/i.test(printed(scope, word))) return [organisationReading(cabinet.rule.id, word, 'regering')]
  const named = NAMED.exec(after)
  return [named ? namedCabinet(word, named) : inTime(word, scope)]
}

function namedCabinet({ start, end }: Range, [name, hyphened, spaced, number]: RegExpExecArray): Reading {
  const canonical = `kabinet-${hyphened ?? spaced}${number?.replace('-', ' ') ?? ''}`
  return organisationReading(cabinet.rule.id, { start, end: end + name.length }, canonical)
}

function inTime(word: Range, scope: Scope): Reading {
  const left = before(scope, word.start, 20)
  const previous = PREVIOUS.exec(left)?.[1]
  const adjective = previous ?? NEXT.exec(left)?.[1]
  if (adjective === undefined) return organisationReading(cabinet.rule.id, word, 'kabinet')
  const range = { start: word.start - adjective.length - 1, end: word.end }
  if (previous !== undefined) return organisationReading(cabinet.rule.id, range, 'vorig kabinet')
  const certainty = adjective.toLowerCase() === 'nieuwe' ? 'assumed' : 'stated'
  return organisationReading(cabinet.rule.id, range, 'volgend kabinet', { certainty })
}
