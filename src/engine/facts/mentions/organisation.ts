import { sentenceAt } from '../../structure/flow.ts'
import type { Range } from '../../structure/view.ts'
import { alsoWords } from '../../vocabulary/organisations.ts'
import type { Rule } from '../rule.ts'
import { before, type OrganisationEntry, organisationReading, printed, type Reading, type Scope } from './form.ts'

export const organisationName: Rule = {
  id: 'mentions/organisation-name@1',
  reads: 'Een organisatie onder haar volle naam.',
  why: 'De naam staat in de lijst van organisaties. Een hoofdletter in de lijst moet ook in de tekst een hoofdletter zijn.',
  examples: [
    { in: 'kamerbrief', text: 'Het Sociaal en Cultureel Planbureau heeft de enquête herhaald.' },
    { in: 'rapport', text: 'Voor dit hoofdstuk sprak Berenschot met twaalf schoolleiders.' },
  ],
  leaves: ['De onderwijsraadpleging duurt tot in mei.', 'Significant meer leerlingen haalden het diploma.'],
  problems: ['Namen die niet in de lijst staan, worden niet gevonden.'],
}

export const organisationAbbreviation: Rule = {
  id: 'mentions/organisation-abbreviation@1',
  reads: 'Een organisatie onder haar afkorting, ook als eerste deel van een samenstelling met een streepje.',
  why: 'De afkorting staat met deze hoofdletters in de lijst. Wie van een IND-medewerker spreekt, noemt de IND.',
  examples: [
    { in: 'beslisnota', text: 'Het CPB rekent het voorstel dit voorjaar door.' },
    { in: 'kamervragen', text: 'Volgens UWV-cijfers neemt het aantal aanvragen af.' },
  ],
  leaves: ['DE ROL VAN DUO IN TWEETALLEN OP DE WERKVLOER', 'De cursus telt 30 EC en duurt een jaar.'],
  problems: [
    'Een afkorting die ook iets anders betekent, wordt alleen overgeslagen als alles eromheen in hoofdletters staat.',
  ],
}

/** A name out of the lists, with what may speak against it where it is a word as well. */
export function readOrganisation(entry: OrganisationEntry, at: Range, scope: Scope): readonly Reading[] {
  const rule = entry.isShort ? organisationAbbreviation.id : organisationName.id
  const lost = entry.isAlsoWord && alsoWords.has(printed(scope, at)) ? asWord(entry, at, scope) : null
  return [organisationReading(rule, at, entry.of.canonical, lost === null ? undefined : { lost })]
}

function asWord({ isShort }: OrganisationEntry, at: Range, scope: Scope): string | null {
  if (!isShort) return opensSentence(at.start, scope) ? 'a word at the beginning of a sentence' : null
  if (/\d ?$/.test(before(scope, at.start, 3)) || /^ \d/.test(scope.text.slice(at.end, at.end + 2)))
    return 'a unit or an event with a number'
  return amongCapitals(at, scope) ? 'a word among words in capitals' : null
}

/** Nothing but quotes, bullets and numbers stands before it in its sentence. */
export function opensSentence(at: number, { flow, text }: Scope): boolean {
  const { start } = sentenceAt(flow, at)
  return at - start < 40 && !/\p{L}/u.test(text.slice(start, at))
}

const AROUND = 30

/** Words with capitals only stand beside it, and no small letter: a heading, not an abbreviation. */
function amongCapitals({ start, end }: Range, { text }: Scope): boolean {
  const left = text.slice(Math.max(0, start - AROUND), start)
  const right = text.slice(end, end + AROUND)
  const around = `${left.slice(left.lastIndexOf('\n') + 1)} ${right.split('\n', 1)[0]}`
  return !/\p{Ll}/u.test(around) && /\p{Lu}{3}/u.test(around)
}
