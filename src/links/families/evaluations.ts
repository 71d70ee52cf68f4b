/**
 * An evaluation and the regulation of the scheme that it looked at, when both were read.
 *
 * Reads: «Evaluatie van de Subsidieregeling …» in the title of a report, beside a notice in the Staatscourant or Staatsblad
 * that makes, changes or ends that very scheme. Leaves alone: schemes whose names only look alike.
 * Known problems: an evaluation that calls its scheme by a short name is not found.
 */
import type { LinkDocument } from '../document.ts'
import type { Link, Place } from '../link.ts'
import type { LinkRule } from '../link-rule.ts'
import type { Family, Row } from '../linker.ts'
import { isRegulation } from '../progress/regulation.ts'
import { plain } from '../words/fold.ts'

const report = (title: string) => ({
  in: 'rapport',
  date: '2030-03-14',
  title,
  text: `${title}\n\nDe sluizen zijn gekeurd.`,
})
const notice = (scheme: string) => ({
  in: 'regeling',
  date: '2031-03-14',
  title: `Regeling van de Minister tot wijziging van de ${scheme}`,
  text: `Regeling van de Minister tot wijziging van de ${scheme}\n\nDe ${scheme} wordt als volgt gewijzigd:`,
})

const rule: LinkRule = {
  id: 'links/evaluates-regulation@1',
  reads: 'Een evaluatie en de bekendmaking waarmee de geëvalueerde regeling is gemaakt of gewijzigd.',
  why: 'De titel van het rapport noemt de regeling bij dezelfde naam als de Staatscourant of het Staatsblad.',
  examples: [[report('Evaluatie van de Subsidieregeling kademuren'), notice('Subsidieregeling kademuren')]],
  leaves: [[report('Evaluatie van de Subsidieregeling kademuren'), notice('Subsidieregeling leerlingenvervoer')]],
}

const EVALUATED = /\b(?:evaluatie|doorlichting|invoeringstoets)(?: van)? (?:de|het) (?<name>[^,.;:(]{6,120})/iu
const CHANGED =
  /\b(?:wijziging|intrekking|vaststelling|verlenging) van (?:de|het) (?<name>[^,.;:(]{6,120}?)(?= in verband met| ten behoeve| houdende|[,.;:(]|$)/iu
const SENTENCE =
  /^(?:De|Het) (?<name>[^,.;:(]{6,120}?) (?:wordt|worden) (?:als volgt )?(?:gewijzigd|ingetrokken|verlengd)\b/u
// «De regeling» alone is no name.
const OWN_NAME = / /u

interface Named {
  readonly place: Place
  readonly isRegulation: boolean
  readonly name: string
}

function rows(document: LinkDocument): Row<Named>[] {
  const { order, title } = document
  const found = isRegulation(document) ? changedIn(document) : evaluatedIn(document, title)
  return found
    ? [{ family: FAMILY, key: found.name, order, body: { ...found, isRegulation: isRegulation(document) } }]
    : []
}

function evaluatedIn({ kind }: LinkDocument, title: Place | null): { name: string; place: Place } | null {
  const name = kind === 'report' && title ? nameIn(EVALUATED, title.text) : null
  return name !== null && title ? { name, place: title } : null
}

function links(all: readonly Named[]): Link[] {
  const regulations = all.filter((it) => it.isRegulation).slice(0, MOST)
  return all
    .filter((it) => !it.isRegulation)
    .flatMap((study) => regulations.map((it) => linkOf(study.place, it.place, it.name)))
}

/** The scheme that a notice changes, and the sentence that does so; without one its title. */
function changedIn({ title, statements }: LinkDocument): { name: string; place: Place } | null {
  const name = nameIn(CHANGED, title?.text ?? '')
  if (name === null || !title) return null
  const act = statements.find((it) => nameIn(SENTENCE, it.place.text) === name)
  return { name, place: act?.place ?? title }
}

function nameIn(pattern: RegExp, text: string): string | null {
  const name = pattern.exec(text)?.groups?.name?.trim()
  return name && OWN_NAME.test(name) ? plain(name) : null
}

const linkOf = (a: Place, b: Place, name: string): Link => ({
  type: 'evaluates',
  a,
  b,
  score: 0.9,
  because: [rule.id, `both name ${name}`],
})

// A regulation may be changed every year.
const MOST = 40
const FAMILY = 'evaluations'
export const evaluations: Family = {
  rules: [rule],
  rows: { family: FAMILY, types: ['evaluates'], isStar: false, rows, links },
}
