import type { Context } from '../../context.ts'
import type { CitationRole } from '../fact.ts'
import type { Target } from './form.ts'
import type { Passage } from './passage.ts'

/*
 * What a citation is there for. A form may say it itself; else the place decides (furniture is the document's own identity),
 * then the words before it («tot intrekking van»), which a list passes on to its further members.
 */
export interface Placed {
  readonly passage: Passage
  readonly target: Target
}

export function roleOf(placed: Placed, context: Context, previous: Placed | null): CitationRole {
  const { passage, target } = placed
  const { flow } = passage
  if (target.role && !(target.type === 'url')) return target.role
  if (target.type === 'url' && isLetterhead(placed)) return 'letterhead'
  if (flow.kind === 'furniture' || isOwn(target, context)) return 'self'
  if (target.type === 'url' && flow.kind === 'note') return 'footnote'
  return isAct(target) ? actRole(placed, previous) : 'reference'
}

const isOwn = ({ canonical }: Target, { document }: Context): boolean => canonical !== null && canonical === document.id

const POSTCODE = /\b\d{4} ?[A-Z]{2} \p{Lu}/u
const POSTBUS = /\bPostbus \d{1,5}\b/
const HEAD_LENGTH = 1500
const NEAR = 250

// The address block at the head of a letter, also where the structure left it in the text: it holds a postal address.
function isLetterhead({ passage, target }: Placed): boolean {
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
const CUE_LENGTH = 60

function actRole({ passage, target }: Placed, previous: Placed | null): CitationRole {
  const before = passage.text.slice(Math.max(0, target.start - CUE_LENGTH), target.start).replace(/\n/g, ' ')
  for (const [role, cue] of CUES) if (cue.test(before)) return role
  const inherited = previous?.passage === passage ? previous.target.role : undefined
  if (inherited === undefined || !CUES.some(([role]) => role === inherited)) return 'reference'
  const gap = passage.text.slice((previous as Placed).target.end, target.start)
  return gap.length < 20 && LIST_GAP.test(gap.replace(/\n/g, ' ')) ? inherited : 'reference'
}
