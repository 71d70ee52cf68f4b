import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'
import { slug } from './slug.ts'
import { isStudyRow } from './study-row.ts'

/*
 * Reports that come out again and again, by their name.
 *
 * Reads: «tweede Jaarrapportage Voorbeeld», «De Staat van Voorbeeld 2023», «Voortgangsrapportage Aanpak Voorbeeld», «Jaarverslag
 * IND 2022», «Monitor Brede Welvaart».
 * Leaves alone: the words in lower case («de jaarrapportage wordt …», «de staat van de migratie»), states («Staat van
 * Palestina»), rows of an evaluation table, which are read as studies.
 * Known problems: a name ends at its first word in lower case other than «en» and «van», and at the end of its paragraph.
 */
export const reportName: Form = {
  rule: 'citations/report-name@1',
  triggers: [
    ...['jaarrapportage', 'halfjaarrapportage', 'kwartaalrapportage', 'maandrapportage', 'voortgangsrapportage'],
    ...['trendrapportage', 'rapportage', 'jaarverslag', 'jaarbericht', 'monitor', 'staat '],
  ],
  read: readName,
}

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\d&-]{0,40}|(?:19|20)\d\d(?:[-/]\d{2,4})?)`
const PERIODIC = new RegExp(
  String.raw`(?:\p{Lu}\p{Ll}{0,12}rapportage|Rapportage|Jaarverslag|Jaarbericht|Monitor)(?: (?:(?:en|van|van de|van het) )?${NAME_WORD}){1,6}(?!\p{L})`,
  'uy',
)
const STAAT = new RegExp(
  String.raw`Staat van (?:(?:de|het) )?${NAME_WORD}(?: (?:(?:en|van|van de) )?${NAME_WORD}){0,4}(?!\p{L})`,
  'uy',
)
const A_STATE = /^Staat van (?:de )?(?:Israël|Palestina|Koeweit|Qatar|Unie|Vaticaanstad)/
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende']
const ORDINAL = new RegExp(`(?:${ORDINALS.join('|')})\\s$`, 'i')

function readName(at: number, { passage, context }: Scope): Reading | null {
  const { text } = passage
  if (isStudyRow(at, { passage, context })) return null
  const cursor = new Cursor(text, at)
  const staat = cursor.take(STAAT)?.[0]
  if (staat !== undefined) return A_STATE.test(staat) ? null : namedReport(at, text, staat)
  const name = cursor.take(PERIODIC)?.[0]
  if (name === undefined) return null
  const ordinal = ORDINAL.exec(text.slice(Math.max(0, at - 10), at))?.[0] ?? ''
  const edition = ORDINALS.indexOf(ordinal.trim().toLowerCase()) + 1
  const canonical = `study:${slug(name)}${edition > 0 ? `-${edition}` : ''}`
  return single(at - ordinal.length, cursor.at, { canonical, type: 'report', resolution: 'name', certainty: 'derived' })
}

// The name has its article: «De Staat van …». The id is the one that the report itself gets from its title.
function namedReport(at: number, text: string, name: string): Reading {
  const start = text.slice(Math.max(0, at - 3), at) === 'De ' ? at - 3 : at
  const target = { canonical: reportId(name), type: 'report', resolution: 'name', certainty: 'derived' } as const
  return single(start, at + name.length, target)
}

export const reportId = (title: string): string => `report:${slug(title)}`
