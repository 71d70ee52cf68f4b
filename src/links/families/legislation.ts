/**
 * What one law does to another, where the text says so.
 *
 * Reads: citations whose role the engine read from «tot intrekking van», «tot wijziging van», «ter vervanging van», «ter
 * implementatie van», linked with the act named before them in the same passage. Leaves alone: acts that stand beside
 * each other. Known problems: a chain of three acts in one title is read as two pairs with the first.
 */
import { type Citation, type LinkDocument, placeIn } from '../document.ts'
import type { Link, LinkType } from '../link.ts'
import type { LinkRule } from '../link-rule.ts'
import type { Family } from '../linker.ts'
import { endOf, isWithin, startOf } from '../standing.ts'

const changes: LinkRule = {
  id: 'links/law-changes-law@1',
  reads: 'Een wet of richtlijn die een andere intrekt, wijzigt of uitvoert.',
  why: 'Vaste wendingen als «tot intrekking van» en «tot wijziging van» zeggen wat het ene stuk met het andere doet.',
  examples: [
    [
      {
        in: 'kamerbrief',
        date: '2031-03-14',
        text: 'Dat volgt uit Richtlijn (EU) 2021/1883 van 20 oktober 2021 en tot intrekking van Richtlijn 2009/50/EG van de Raad.',
      },
    ],
  ],
  leaves: [
    [
      {
        in: 'kamerbrief',
        date: '2031-03-14',
        text: 'Dat volgt uit Richtlijn (EU) 2021/1883 en uit Richtlijn 2009/50/EG van de Raad.',
      },
    ],
  ],
}

const TYPES: Readonly<Partial<Record<Citation['role'], LinkType>>> = {
  repealed: 'repeals',
  amended: 'amends',
  implemented: 'implements',
}
const isAct = (it: Citation): boolean => it.type === 'eu_legislation' || it.type === 'national_legislation'

// Titles of acts are long; what stands farther back belongs to another sentence.
const NEAR = 400

function ofActs(document: LinkDocument): Link[] {
  const acts = document.facts.citations.filter(isAct).sort((a, b) => startOf(a.spans) - startOf(b.spans))
  return acts.flatMap((it, i) => {
    const type = TYPES[it.role]
    if (!type) return []
    const before = acts
      .slice(0, i)
      .findLast((act) => !TYPES[act.role] && act.canonical !== it.canonical && act.footnote === it.footnote)
    const isNear = before && startOf(it.spans) - endOf(before.spans) <= NEAR
    const said = document.statements.find((at) => isWithin(it.spans, at.place.spans))?.place
    const from = isNear ? placeIn(document, before) : type === 'implements' ? said : undefined
    return from
      ? [{ type, a: from, b: placeIn(document, it), score: 0.95, because: [changes.id, it.role] as const }]
      : []
  })
}

export const legislation: Family = { rules: [changes], within: ofActs }
