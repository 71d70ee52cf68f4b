// Names of people as letters print them. Bounded everywhere: a document may be one long list of names.

const PREFIX =
  "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Tt]e|['’‘]t|[Hh]et|[Ii]n|[Oo]p|[Ll]a|[Ll]e|[Vv]on|[Ee]l|[Aa]l|[Dd]i|[Dd]u|[Dd]a|[Ss]int) ){0,3}"
const PART = "\\p{Lu}(?=[\\p{L}’']{0,6}\\p{Ll})[\\p{L}’']{1,30}"
export const SURNAME = `${PREFIX}${PART}(?:-${PREFIX}${PART})?`
const INITIAL = '(?:Th|Chr|Ch|Ph|IJ|St|Joh|Jac|Fr|Wm|\\p{Lu})\\.'
export const INITIALS = `${INITIAL}(?: ?${INITIAL}){0,5}`
export const TITLES = '(?:(?:[Pp]rof|[Mm]r|[Dd]rs|[Dd]r|[Ii]r|[Ii]ng)\\.? ?){0,3}'

/** Where two names belong to one person: the surname of `name` without initials, titles and given names. */
export const surnameOf = (name: string): string => name.replace(new RegExp(`^${TITLES}(?:${INITIALS} ?)?`, 'u'), '')

// Words that stand where a name would and are none.
export const noSurname =
  /^(?:De|Het|Een|In|Op|Van|Te|Voorzitter|Kamer|Kamerlid|President|Minister|Staatssecretaris|Uw|Ik|Wij|Zij|Hij|Er|Dit|Deze|Dat|Die|Als|Bij|Voor|Met|Nederland|Europa|Den Haag|Algemene|Algemeen|Dhr|Mw|Mevr|Mr|Drs|Dr|Ir|Prof|Voorgesteld)$/u
