// What it hides: the names of officials who do not sign: behind a label (contactpersoon, behandeld door), beside a function
// below that level (beleidsmedewerker), and beside the telephone number or address of one person.
// What it leaves alone: who signs (ministers, state secretaries, directors, clerks), members of parliament, researchers
// and authors, organisations behind such a label, and names without anything that says whose they are.
// Known problems: a name of which another passage says that it is an official's stays where nothing says so; so does one
// that runs over a line end.
import { HIDDEN, hide } from './hidden.ts'
import { FUNCTIONS, LABELS, NO_NAMES, PARTICLES, TITLES } from './names-words.ts'

// All repetitions are bounded and each begins with another sign than it goes on with: linear time.
const SPACE = '[ \\u00a0]'
const PARTICLE = `(?:(?:${PARTICLES})(?:${SPACE}|(?<=['’]t)))`
const SURNAME = `${PARTICLE}{0,4}\\p{Lu}[\\p{L}'’]{1,30}(?:-${PARTICLE}{0,3}\\p{Lu}[\\p{L}'’]{1,30})?`
const INITIALS = `(?:\\p{Lu}\\p{Ll}?\\.${SPACE}?-?){1,6}(?:\\(\\p{Lu}\\p{L}{1,20}\\)${SPACE})?`
const TITLE = `(?:(?:${TITLES})${SPACE}){1,4}`
/** With initials, or with a title: two words with a capital alone are more often an organisation. */
const SURE = `(?:${TITLE})?${INITIALS}${SURNAME}|${TITLE}(?:\\p{Lu}\\p{Ll}{1,20}${SPACE})?${SURNAME}`
const LIKELY = `${SURE}|\\p{Lu}\\p{Ll}{1,20}${SPACE}${SURNAME}`

const START = '(?<![\\p{L}\\p{N}•])'
const END = '(?![\\p{L}\\p{N}])'
// Of a form: the label, perhaps a colon, and the name on the same line or the next.
const GAP = `(?:${SPACE}{0,3}[:;]?${SPACE}{0,12}\\n?${SPACE}{0,12})`

const AFTER_LABEL = new RegExp(`${START}(?<before>(?:${LABELS})${GAP})(?<name>${LIKELY})${END}`, 'giu')
const AFTER_FUNCTION = new RegExp(`${START}(?<before>(?:${FUNCTIONS})[,:]?${SPACE})(?<name>${SURE})${END}`, 'gu')
const BEFORE_FUNCTION = new RegExp(
  `${START}(?<name>${SURE})(?=${SPACE}?[,(–-]{0,2}${SPACE}?\\n?(?:(?:senior|coördinerend|strategisch|plaatsvervangend)${SPACE})?(?:${FUNCTIONS})${END})`,
  'gu',
)
/** What was hidden before is a number or an address. */
const CONTACT = `(?:(?:tel|telefoon|mobiel|e-?mail|T|M|E)[.:]{0,2}${SPACE}{0,3})?[(+]{0,2}${HIDDEN}`
const BEFORE_CONTACT = new RegExp(`${START}(?<name>${SURE})(?=${SPACE}?[,(:;–-]{0,2}${SPACE}?\\n?${CONTACT})`, 'gu')

export function maskNames(text: string): string {
  let some = text
  if (MAY_HAVE_LABEL.test(some)) some = some.replace(AFTER_LABEL, (all, before, name) => afterLabel(all, before, name))
  if (MAY_HAVE_FUNCTION.test(some)) {
    some = some.replace(AFTER_FUNCTION, (_, before: string, name: string) => before + hideName(name))
    some = some.replace(BEFORE_FUNCTION, (name: string) => hideName(name))
  }
  if (!some.includes(HIDDEN)) return some
  return some.replace(BEFORE_CONTACT, (name: string, ...rest: unknown[]) =>
    isSigned(some, rest.find((it) => typeof it === 'number') ?? 0) ? name : hideName(name),
  )
}

// Most texts have none of these words, and then the costlier patterns need not be tried.
const MAY_HAVE_LABEL = new RegExp(`${START}(?:${LABELS})`, 'iu')
const MAY_HAVE_FUNCTION = new RegExp(`(?:${FUNCTIONS})${END}`, 'u')

function afterLabel(all: string, before: string, name: string): string {
  // The label may be written in any case; a name is not.
  if (!new RegExp(`^(?:${LIKELY})$`, 'u').test(name)) return all
  return name.split(/[ \u00a0-]/).some((word) => NO_NAMES.test(word)) ? all : before + hideName(name)
}

const LEADING_TITLE = new RegExp(`^${TITLE}`, 'u')

/** Titles stay: they say that somebody is named here. */
function hideName(name: string): string {
  const title = LEADING_TITLE.exec(name)?.[0] ?? ''
  return title + hide(name.slice(title.length))
}

const SIGNED =
  /(?:minister|staatssecretaris|namens|hoogachtend|president|directeur|secretaris-generaal|griffier|voorzitter)[^\n]{0,80}\n{0,3}$/i

const isSigned = (text: string, at: number): boolean => SIGNED.test(text.slice(Math.max(0, at - 120), at))
