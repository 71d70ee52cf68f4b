import type { Said } from '../scheme/words.ts'
import { type Choice, type Dated, firstSure, lastSure } from './choice.ts'

/** Why this version was chosen, or why none: a sentence for a person. */
export function saidChoice<V extends Dated>(choice: Choice<V>): Said {
  if (choice.kind === 'version') return chosen(choice.version, choice.on)
  const { why, on, before, after } = choice
  const [end, start] = [before ? lastSure(before) : null, after ? firstSure(after) : null]
  switch (why) {
    case 'not_begun':
      return {
        nl: `Voor ${on} is niets bekend: de eerste versie begint op ${start}.`,
        en: `Nothing is known for ${on}: the first version begins on ${start}.`,
      }
    case 'ended':
      return {
        nl: `Op ${on} geldt geen versie: de laatste eindigde op ${end}.`,
        en: `No version holds on ${on}: the last one ended on ${end}.`,
      }
    case 'hole':
      return {
        nl: `Voor ${on} is niets bekend: er is een gat tussen ${end} en ${start}.`,
        en: `Nothing is known for ${on}: there is a hole between ${end} and ${start}.`,
      }
    case 'end_unknown':
      return {
        nl: `Of de laatst bekende versie op ${on} nog gold, is niet bekend; ze gold zeker tot en met ${end}.`,
        en: `Whether the last known version still held on ${on} is not known; it certainly did up to ${end}.`,
      }
    case 'start_unknown':
      return {
        nl: `Of de versie op ${on} al gold, is niet bekend${start ? `; ze gold zeker op ${start}` : ''}.`,
        en: `Whether the version already held on ${on} is not known${start ? `; it certainly did on ${start}` : ''}.`,
      }
    case 'none':
      return { nl: `Er is geen versie, ook niet op ${on}.`, en: `There is no version, on ${on} or any other day.` }
  }
}

function chosen({ from, to }: Dated, on: string): Said {
  return {
    nl: `Op ${on} geldt de versie van ${from === 'unknown' ? 'onbekend' : from} tot ${endNl(to)}.`,
    en: `On ${on} the version from ${from} up to ${to === 'open' ? 'now, with no end set' : to} holds.`,
  }
}

const endNl = (to: string): string =>
  to === 'open' ? 'nu, zonder einddag' : to === 'unknown' ? 'onbekend' : `en met ${to}`
