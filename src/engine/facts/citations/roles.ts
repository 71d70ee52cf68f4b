import type { Context } from '../../context.ts'
import type { CitationRole } from '../fact.ts'
import type { Target } from './form.ts'
import type { Passage } from './passage.ts'

/*
 * What a citation is there for. A form may say it itself; else the place decides (furniture is the document's own identity),
 * then the words before it («tot intrekking van»), which a list passes on to its further members.
 */
export interface Before {
  readonly end: number
  readonly role: CitationRole
}

/** `before` is the citation before this one in the same passage. */
export function roleOf(passage: Passage, target: Target, context: Context, before: Before | null): CitationRole {
  const isUrl = target.type === 'url'
  if (target.role && !isUrl) return target.role
  if (isUrl && isLetterhead(passage, target)) return 'letterhead'
  if (passage.flow.kind === 'furniture' || isOwn(target, context)) return 'self'
  if (isUrl && passage.flow.kind === 'note') return 'footnote'
  return isAct(target) ? actRole(passage, target, before) : 'reference'
}

const isOwn = ({ canonical }: Target, { document }: Context): boolean => canonical !== null && canonical === document.id

const POSTCODE = /\b\d{4} ?[A-Z]{2} \p{Lu}/u
const POSTBUS = /\bPostbus \d{1,5}\b/
const HEAD_LENGTH = 1500
const NEAR = 250

// The address block at the head of a letter, also where the structure left it in the text: it holds a postal address.
function isLetterhead(passage: Passage, target: Target): boolean {
  const { zone } = passage.flow
  if (zone !== undefined) return zone === 'letterhead' || zone === 'repeated_letterhead'
  if (passage.flow.kind !== 'body' || target.start > HEAD_LENGTH) return false
  const before = passage.text.slice(Math.max(0, target.start - NEAR), target.start)
  return POSTCODE.test(before) || POSTBUS.test(before)
}

const isAct = ({ type }: Target): boolean => type === 'national_legislation' || type === 'eu_legislation'

const CUES: readonly [CitationRole, RegExp][] = [
  ['repealed', /(?:intrekking van|ter vervanging van|vervanging van|vervangt|vervanger van)(?: de| het)?\s$/i],
  ['amended', /(?:wijziging(?:en)? van|wijzigt|wijzigen van|tot wijziging van)(?: de| het| enkele)?\s$/i],
  ['implemented', /(?:implementatie van|omzetting van|ter implementatie van|implementeert)(?: de| het)?\s$/i],
]
const LIST_GAP = /^\s?(?:,|en|,\s?en|alsmede|en van)(?: de| het)?\s$/i
const LIST_GAP_LENGTH = 20
const CUE_LENGTH = 60

function actRole({ text }: Passage, { start }: Target, before: Before | null): CitationRole {
  const words = text.slice(Math.max(0, start - CUE_LENGTH), start).replace(/\n/g, ' ')
  for (const [role, cue] of CUES) if (cue.test(words)) return role
  if (before === null || start - before.end > LIST_GAP_LENGTH || !CUES.some(([role]) => role === before.role))
    return 'reference'
  return LIST_GAP.test(text.slice(before.end, start).replace(/\n/g, ' ')) ? before.role : 'reference'
}
