import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'
import { readKamerstuk } from './kamerstuk.ts'
import { slug } from './slug.ts'

/*
 * Motions named after who handed them in.
 *
 * Reads: «motie-Becker», «motie van het lid Piri», «motie van de leden Van Dijk en Kat c.s. (Kamerstuk 19 637, nr. 2701)»:
 * the id is that of the paper in the parentheses behind it, else `motie:` and the names.
 * Leaves alone: «motie over opvang», «motie van treurnis», «de motie», all capitals of a heading.
 * Known problems: the same members hand in many motions, so `motie:` names are unresolved and never equal by themselves.
 */
export const motion: Form = {
  rule: 'citations/motion@1',
  triggers: ['motie', 'moties'],
  read: readMotion,
}

const ADJECTIVES = /(?<!\p{L})(?:(?:nader\s)?gewijzigde|aangehouden|aangenomen)\s$/iu
const HEAD = /moties?(?:\s?-\s?|\s(?:van\s)?(?:het\slid|de\sleden|de\sheer|mevrouw)\s|\s(?=\p{Lu}))/iuy
const PARTICLES = `(?:[Vv]an|[Dd]er|[Dd]en|[Dd]e|[Tt]en|[Tt]er|'t|[Ee]l|[Aa]l)`
const NAME = String.raw`(?:${PARTICLES}\s){0,3}\p{Lu}[\p{L}'-]{1,30}(?:\s(?:${PARTICLES}\s){0,2}\p{Lu}\p{Ll}[\p{L}'-]{1,30}){0,2}`
const NAMES = new RegExp(String.raw`${NAME}(?:(?:\s?,\s|\s?/\s?|\sen\s)${NAME}){0,8}(?:\s(?:c\.s\.?|cum\ssuis))?`, 'uy')
const PAPER = /\s?(?:\([^()\n]{0,20}\)\s?)?[(,]\s?(?=Kamerst)/iy

function readMotion(at: number, scope: Scope): Reading | null {
  const cursor = new Cursor(scope.passage.text, at)
  // «MOTIE VAN HET LID …» is the heading of the motion itself.
  if (cursor.text.startsWith('MOTIE', at) || cursor.take(HEAD) === null) return null
  const names = cursor.take(NAMES)?.[0]
  if (names === undefined || /^(?:De|Het|Een)\s\p{Ll}|\p{Lu}{4}/u.test(names)) return null
  const end = cursor.at
  const start = at - (ADJECTIVES.exec(scope.passage.text.slice(Math.max(0, at - 30), at))?.[0].length ?? 0)
  const paper = cursor.take(PAPER) ? readKamerstuk(cursor.at, scope)?.targets[0]?.canonical : undefined
  return paper
    ? single(start, end, { canonical: paper, type: 'motion', details: { names } })
    : single(start, end, {
        canonical: `motie:${slug(names)}`,
        type: 'motion',
        resolution: 'unresolved',
        details: { names },
      })
}
