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
import type { Family, Linker } from '../linker.ts'
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

class Evaluations implements Linker {
  private readonly evaluations = new Map<string, Place[]>()
  private readonly regulations = new Map<string, Place[]>()

  add(document: LinkDocument): Link[] {
    if (isRegulation(document)) {
      const found = changedIn(document)
      if (!found) return []
      push(this.regulations, found.name, found.place)
      return (this.evaluations.get(found.name) ?? []).map((it) => linkOf(it, found.place, found.name))
    }
    const name = document.kind === 'report' ? nameIn(EVALUATED, document.title?.text ?? '') : null
    if (name === null || !document.title) return []
    const { title } = document
    push(this.evaluations, name, title)
    return (this.regulations.get(name) ?? []).map((it) => linkOf(title, it, name))
  }
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

function push(map: Map<string, Place[]>, key: string, place: Place): void {
  const list = map.get(key)
  if (!list) map.set(key, [place])
  else if (list.length < MOST) list.push(place)
}
// A regulation may be changed every year.
const MOST = 40

export const evaluations: Family = { rules: [rule], linker: () => new Evaluations() }
