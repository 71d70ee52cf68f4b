import { type ActReference, actAt } from './act-reference.ts'
import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'
import { lawTarget } from './law-pattern.ts'

/*
 * Acts by one of the names or abbreviations in the lists: `vocabulary/acts.ts` and the acts of the field.
 *
 * Reads: «Vreemdelingenwet 2000», «Vw 2000», «de Europese Studentenrichtlijn», «CW 3.1» (an
 * abbreviation with an article), «Wijzigingswet Vreemdelingenwet 2000» (another act, by its name).
 * Leaves alone: compounds («Awb-procedure»), abbreviations with other capitals («awb», «woo»).
 * Known problems: a name that several acts carried in turn («Opvangrichtlijn») is decided by the date of the document.
 */
export const actName: Form = {
  rule: 'citations/act-name@1',
  // Every name in the lists is a trigger; the lexicon puts them in.
  triggers: [],
  read: readActName,
}

const MODIFIER = /(?:(?:herziene|nieuwe|huidige|oude|voormalige|eerdere|gewijzigde)\s)?(?:(?:EU|Europese)[-\s])?$/i
const AMENDING = /(?:Wijzigings|Invoerings|Aanpassings|Uitvoerings|Reparatie|Intrekkings)wet\s$/i
const MAX_BEFORE = 40

function readActName(at: number, scope: Scope): Reading | null {
  const { text } = scope.passage
  const before = text.slice(Math.max(0, at - MAX_BEFORE), at)
  if (/\p{L}-$/u.test(before) && !/EU-$/.test(before)) return null
  const modifier = MODIFIER.exec(before)?.[0] ?? ''
  const reference = actAt(scope, at, modifier)
  if (reference === null) return null
  const amending = AMENDING.exec(before)?.[0]
  if (amending) return amendingAct(text, at - amending.length, reference.end)
  return withArticle(text, at, reference) ?? single(at - modifier.length, reference.end, reference.target)
}

function amendingAct(text: string, start: number, end: number): Reading {
  return single(start, end, lawTarget(text.slice(start, end)))
}

const ARTICLE = /\s(?:art(?:ikel|\.)\s?)?(\d{1,3}[.:]\d{1,3}[a-z]{0,2})(?![\p{L}\d]|[.:]\d)/uy

function withArticle(text: string, at: number, reference: ActReference): Reading | null {
  if (!reference.isAbbreviation || !reference.act.canonical.startsWith('BWB')) return null
  const cursor = new Cursor(text, reference.end)
  const article = cursor.take(ARTICLE)?.[1]
  if (article === undefined) return null
  const canonical = `jci1.3:c:${reference.act.canonical}&artikel=${article}`
  return single(at, cursor.at, { ...reference.target, canonical, resolution: 'explicit' })
}
