import { ADVISER } from '../findings/voices.ts'

// Bodies that advise or inspect by law, and words for a group that does: every department has its own.
const BODIES =
  'afdeling|\\S*commissariaat|zorginstituut|ombudsvrouw|inspecteur-generaal|inspecteurs|commissie-\\S+|werkgroep-\\S+|taskforce-\\S+|rapporteurs|visitatoren|wetenschappers|hoogleraren|onderzoeksteam|evaluatieteam|\\S+groep|\\S*platform|denktank|\\S+ombudsman|nza|afm|dnb|acm|igj|ilt|ibtd|aiv|acvz|rvs|rda|knaw|actal|atr|cie|rekenkamers|\\S*(?:verkenners|kwartiermakers|commissies|raden|colleges|inspecties|instituten|bureaus|werkgroepen|toezichthouders|gezanten|bemiddelaars|ombudsmannen|adviesorganen|auditdiensten|autoriteiten)'

/** Who advises, in a letter that answers it. */
export const WHO = `(?:${ADVISER}|${BODIES})`

/** The same with what he wrote and the words that stand for him. */
export const WHO_OR_WHAT = `(?:${WHO}|rapport|evaluatie|onderzoek|zij|ze|hij)`

/** Words at the front that say that the adviser goes on. */
export const GOES_ON =
  '(?:ook|daarnaast|verder|tevens|voorts|bovendien|eveneens|allereerst|vervolgens|daarbij|zo|ten (?:eerste|tweede|derde|vierde|vijfde|slotte)|tot slot|in de (?:eerste|tweede|derde) plaats)'

const NAMES_WHO = new RegExp(` ${WHO} `, 'u')
export const namesAdviser = (words: string): boolean => NAMES_WHO.test(words)

const PARLIAMENT = / (?:motie|moties|kamer|leden|lid|fractie|fracties|vaste commissie|commissie voor \S+) /u
const REPLY =
  / (?:reactie|reageren|standpunt|advies|informatie|inlichtingen|kabinetsreactie|beleidsreactie|stukken|(?:nader|te) informeren over) /u

/** «De commissie heeft mij verzocht te reageren»: no advice. */
export const asksForReply = (words: string): boolean => PARLIAMENT.test(words) || REPLY.test(words)

/** «De inspectie verzoekt mij X aan te passen»: asked by an adviser, and of more than a reply. */
export const asksAsAdviser = (words: string): boolean =>
  (namesAdviser(words) || / (?:zij|hij|ze) /u.test(words)) && !asksForReply(words)
