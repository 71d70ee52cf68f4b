import type { CitationFields, Hit } from '../fact.ts'
import type { Rule } from '../rule.ts'
import { lawReading, printed, type Reading, type Scope, schemeReading } from './form.ts'

// Acts and coalition programmes are read as citations; here they are mentions too, so that they can be linked by name.

export const law: Rule = {
  id: 'mentions/law@1',
  reads: 'Een wet, regeling, richtlijn of verordening die het stuk aanhaalt.',
  why: 'Wat als verwijzing naar een wet gelezen is, noemt die wet. Van «artikel 3 van de wet» telt alleen de naam.',
  examples: [
    { in: 'kamerbrief', text: 'Dit volgt uit artikel 4:15 van de Algemene wet bestuursrecht.' },
    { in: 'kamerstuk', text: 'Met dit besluit wordt Richtlijn (EU) 2016/801 omgezet.' },
  ],
  leaves: ['De wet schrijft dit niet voor.', 'Zie verder de artikelen 3 en 4.'],
}

export const cabinetProgramme: Rule = {
  id: 'mentions/cabinet-programme@1',
  reads: 'Een regeerakkoord, coalitieakkoord, hoofdlijnenakkoord of regeerprogramma.',
  why: 'Welk akkoord het is, volgt uit de datum van het stuk of uit het jaar erbij.',
  examples: [
    { in: 'kamerbrief', text: 'Het coalitieakkoord voorziet hierin.' },
    { in: 'beslisnota', text: 'In het regeerprogramma staat dit voornemen niet.' },
  ],
  leaves: ['De partijen bereikten een akkoord.', 'De regeerakkoordmiddelen zijn verdeeld.'],
}

export function citedNames(scope: Scope): Reading[] {
  return scope.citations.flatMap((hit) => {
    const { type } = hit.fields
    if (type === 'policy_programme') return [programmeOf(hit, scope)]
    if (type !== 'national_legislation' && type !== 'eu_legislation') return []
    return lawOf(hit, scope)
  })
}

function programmeOf(hit: Hit<CitationFields>, scope: Scope): Reading {
  const canonical = hit.fields.canonical?.replace(/^programme:/, '') ?? printed(scope, hit).toLowerCase()
  return schemeReading(cabinetProgramme.id, hit, canonical, { certainty: hit.certainty })
}

const ARTICLE = /^jci1\.\d{1,2}:c:([^&]{1,80})&/
// What is no name: an address, a number of a database, a document of the Commission.
const NO_NAME = /^(?:https?:|www\.|jci|[\dL-]+$)/iu
const NO_ACT = /^(?:COM|SEC|SWD|JOIN)\b/u

/** Of an article the name of its act, which only the last of a list carries. */
function lawOf(hit: Hit<CitationFields>, scope: Scope): Reading[] {
  const { canonical } = hit.fields
  const text = printed(scope, hit)
  if (canonical === null || NO_ACT.test(canonical) || NO_NAME.test(text)) return []
  const name = nameIn(text)
  const act = ARTICLE.exec(canonical)?.[1] ?? canonical
  const range = { start: hit.start + name, end: hit.end }
  return name < 0 ? [] : [lawReading(law.id, range, act, { certainty: hit.certainty })]
}

// «artikel 3, eerste lid, onder b, van de »: up to the name of the act. A Roman number is no name.
const BEFORE_NAME = /^.{0,160}?(?: van (?:de |het )?| (?=\p{Lu}\p{L})(?![IVXLC]+(?!\p{L})))(?=\p{L}{2})/u

function nameIn(text: string): number {
  if (!/^(?:artikel(?:en)? |art\.|aanwijzing(?:en)? \d|\d)/iu.test(text)) return 0
  return BEFORE_NAME.exec(text)?.[0].length ?? -1
}
