import type { Organisation } from '../../context.ts'
import type { Range } from '../../structure/view.ts'
import type { Rule } from '../rule.ts'
import { before, type OrganisationEntry, organisationReading, printed, type Reading, type Scope } from './form.ts'
import { opensSentence } from './organisation.ts'

export const ministry: Rule = {
  id: 'mentions/ministry@1',
  reads:
    'Een ministerie of een minister: «de Minister van Financiën», «mijn ambtsgenoten van Defensie en Justitie en Veiligheid», «SZW».',
  why: 'De naam van het ministerie staat in de lijst, met de jaren waarin het zo heette. Woorden als «minister van» ervoor horen bij de vermelding.',
  examples: [
    { in: 'kamerbrief', text: 'Ik stem dit af met de Staatssecretaris van Financiën en met het ministerie van VWS.' },
    { in: 'beslisnota', text: 'De ambtsgenoten van Defensie, Buitenlandse Zaken en Algemene Zaken zijn akkoord.' },
  ],
  leaves: [
    'De Belgische minister van Justitie ontving de delegatie.',
    'De uitgaven voor sociale zaken en werkgelegenheid stijgen.',
    'Financiën zijn niet het enige knelpunt.',
  ],
  problems: ['«De Minister» zonder meer wordt niet gelezen: welke minister dat is, zegt het stuk elders.'],
}

const OFFICE =
  /(?<![\p{L}\p{N}-])(?:demissionair )?(?:[Vv]ice-|[Oo]ud-)?(?:[Mm]inister(?:-?[Pp]resident)?|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS|[Mm]inisterie|MINISTERIE|[Dd]epartement|[Bb]ewindspersoon)(?:,? (?:van|voor|VAN|VOOR)(?: het [Mm]inisterie van)?)? $/u
const OFFICE_LENGTH = 70
// «ambtsgenoten van A, B en C», and the words between the list's names.
const LIST =
  /(?:ministers|staatssecretarissen|bewindspersonen|bewindslieden|ambts?genote?n?|ambts?genoot|collega(?:['’]?s)?|ministeries|departementen) (?:van|voor|bij)[^.;:()\n]{0,150}$/iu
const LIST_LENGTH = 180
const COMMITTEE = /(?<![\p{L}])(?:[Vv]aste )?(?:(?:[Ee]erste |[Tt]weede )?[Kk]amer)?[Cc]ommissie(?: voor)? $/u
// «directie Financiële en Economische Zaken»: a piece of some ministry, whatever it is called after.
const DIRECTORATE = /(?<!\p{L})(?:[Pp]rogramma)?(?:[Dd]irectie|[Aa]fdeling|[Cc]luster) [^.;:,()\n]{0,40}$/u
const COUNCIL = /(?<![\p{L}])(?:[Rr]aad|JBZ)(?: voor)? $/u

/** A ministry or portfolio by one of its names. */
export function readMinistry(entry: OrganisationEntry, at: Range, scope: Scope): readonly Reading[] {
  const { of } = entry
  const found = organisationReading(ministry.id, at, of.canonical)
  if (/^(?:minister|premier)/iu.test(printed(scope, at))) return [guarded(found, at.start, scope)]
  const left = before(scope, at.start, OFFICE_LENGTH)
  const committee = COMMITTEE.exec(left)
  if (committee) {
    const start = at.start - left.length + committee.index
    return [{ ...found, start, canonical: `vaste commissie voor ${of.canonical}` }]
  }
  if (COUNCIL.test(left)) return [{ ...found, lost: 'a council of the European Union' }]
  const office = OFFICE.exec(left)
  if (office) return [guarded(found, at.start - left.length + office.index, scope)]
  if (DIRECTORATE.test(left)) return [{ ...found, lost: 'the name of a directorate' }]
  return standsAlone(entry, at, scope) ? [found] : []
}

// «de Duitse minister van Financiën», «de minister van Justitie van Tunesië».
const FOREIGN_BEFORE = /(?<![\p{L}])\p{Lu}\p{Ll}+s(?:ch)?e $/u
const FOREIGN_AFTER = /^ van (?:het |de )?(?!(?:Nederland|Koninkrijk)(?!\p{L}))\p{Lu}\p{Ll}/u

export const isForeign = (start: number, end: number, scope: Scope): boolean => {
  const left = before(scope, start, 40)
  return (
    (FOREIGN_BEFORE.test(left) && !/Nederlandse $/.test(left)) || FOREIGN_AFTER.test(scope.text.slice(end, end + 20))
  )
}

function guarded(found: Reading, start: number, scope: Scope): Reading {
  return { ...found, start, lost: isForeign(start, found.end, scope) ? 'of another country' : null }
}

/** Without the words for an office a name must be plain enough: a portfolio is a subject, and «Financiën» a word. */
function standsAlone({ of, name, isShort }: OrganisationEntry, at: Range, scope: Scope): boolean {
  if (isShort || (of.sort === 'ministry' && name.includes(' '))) return true
  if (LIST.test(before(scope, at.start, LIST_LENGTH))) return true
  if (of.sort !== 'ministry' || hasEnded(of, scope)) return false
  return !opensSentence(at.start, scope) && !/^[ -]\p{Lu}/u.test(scope.text.slice(at.end, at.end + 2))
}

function hasEnded({ until }: Organisation, { context: { document } }: Scope): boolean {
  const day = document.date ?? document.dateInterval?.[1] ?? null
  return until !== undefined && (day === null || day >= until)
}
