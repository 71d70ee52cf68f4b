import type { Field, Organisation } from '../../context.ts'
import { organisations } from '../../vocabulary/organisations.ts'

type Names = ReadonlyMap<string, string>
const byField = new WeakMap<Field, Names>()

function namesOf(field: Field): Names {
  const known = byField.get(field)
  if (known) return known
  const names = new Map(
    [...organisations, ...(field.organisations ?? [])].flatMap((it: Organisation) =>
      [it.canonical, ...it.names].map((name) => [keyOf(name), it.canonical] as const),
    ),
  )
  byField.set(field, names)
  return names
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()

const PARTS = /\s{0,3}[,;/+]\s{0,3}|\s{1,3}(?:en|i\.s\.m\.|in samenwerking met|met)\s{1,3}/u
// A name as tables print it: a capital first, no verb, no sentence.
const LIKE_A_NAME =
  /^\p{Lu}[\p{L}\d&.’'+-]{0,40}(?:\s(?:[\p{Lu}\d&][\p{L}\d&.’'+-]{0,40}|voor|van|de|der|den|het|en|of|in|for|of|the|and|&|groep|onderzoek|advies|beleidsonderzoek|universiteit|instituut)){0,8}$/u
// «bureau HHM», «commissie-Remkes», «interdepartementale werkgroep»: bodies that tables print in small letters.
const BODIES =
  '(?:onderzoeks|advies|advocaten|staats|visitatie|evaluatie)?(?:bureau|commissie|werkgroep|stuurgroep|taskforce|studiegroep|projectgroep|universiteit|hogeschool|stichting)'
const BODY = new RegExp(
  `^(?:(?:onafhankelijke|interdepartementale|externe|ambtelijke|extern) ${BODIES}|${BODIES}[\\s-](?:\\p{Lu}|[Vv]an\\s|[Dd]e\\s)[\\p{L}\\d&.’'+ -]{1,40})$`,
  'u',
)
const ARTICLE = /^(?:de|het)\s(?=\p{Lu})/u
// Letters of a code: «EMN», «OECD», «IND O&A», «DG M».
const CODE = /^[\p{Lu}\d&]{2,12}$/u

/**
 * The organisations that a piece of text names and nothing else, in order; null when it holds other words. Names that
 * are not on any list count when they look like one: «(Bureau Noord)».
 */
export function performersIn(text: string, field: Field): string[] | null {
  const names = namesOf(field)
  const whole = names.get(keyOf(text.replace(ARTICLE, '')))
  if (whole !== undefined) return [whole]
  const parts = text.split(PARTS).flatMap((part) => hyphened(part.trim().replace(ARTICLE, ''), names))
  if (parts.length === 0 || parts.length > 8 || !parts.every((part) => isOne(part, names))) return null
  return [...new Set(parts.map((part) => names.get(keyOf(part)) ?? part))]
}

export const isKnown = (name: string, field: Field): boolean => namesOf(field).has(keyOf(name))

const isOne = (part: string, names: Names): boolean =>
  names.has(keyOf(part)) || LIKE_A_NAME.test(part) || BODY.test(part)

/** «EMN-OECD» is two bodies, «Trimbos-instituut» is one. */
function hyphened(part: string, names: Names): string[] {
  if (names.has(keyOf(part)) || !part.includes('-')) return part === '' ? [] : [part]
  const parts = part.split('-').map((it) => it.trim())
  return parts.length > 1 && parts.every((it) => CODE.test(it) || names.has(keyOf(it))) ? parts : [part]
}
