/**
 * Two findings of which one is set against the other, and a policy that turns round.
 *
 * Reads: «echter», «daarentegen» and the like in a finding at once behind another with an opposite direction; a scheme
 * that is first widened and later narrowed, or the reverse. Leaves alone: findings without a direction, contrast inside one
 * sentence. Known problems: a turn in policy is only a suggestion: the two passages may be about different parts of a scheme.
 */
import { type LinkDocument, placeIn } from '../document.ts'
import type { Link, Place } from '../link.ts'
import type { LinkRule } from '../link-rule.ts'
import type { Family, Row } from '../linker.ts'
import { endOf, startOf } from '../standing.ts'
import { isLater } from '../when.ts'

const contrast: LinkRule = {
  id: 'links/contrast@1',
  reads: 'Een bevinding met «echter» achter een bevinding die de andere kant op wijst.',
  why: 'Het woord zet de tweede bevinding tegenover de eerste; wie er één leest, moet de andere ook zien.',
  examples: [
    [
      {
        in: 'rapport',
        date: '2031-03-14',
        text: 'Uit het onderzoek blijkt dat de drempels het aantal valpartijen met 10% hebben verhoogd. Voorlichting blijkt echter geen aantoonbaar effect te hebben op het aantal valpartijen.',
      },
    ],
  ],
  leaves: [
    [
      {
        in: 'rapport',
        date: '2031-03-14',
        text: 'Uit het onderzoek blijkt dat de drempels het aantal valpartijen met 10% hebben verhoogd. Ook blijkt dat voorlichting het aantal valpartijen met 5% heeft verhoogd.',
      },
    ],
  ],
}
const turn: LinkRule = {
  id: 'links/policy-direction@1',
  reads: 'Een regeling die eerst wordt verruimd en later aangescherpt, of andersom.',
  why: 'Verruimen en aanscherpen zijn tegengesteld; bij dezelfde regeling kan dat een koerswijziging zijn. Altijd een suggestie.',
  examples: [
    [
      { in: 'kamerbrief', date: '2031-03-14', text: 'Het kabinet zal de pilot ‘Samen naar de kade’ verruimen.' },
      {
        in: 'kamerbrief',
        date: '2034-03-14',
        text: 'Het kabinet zal de voorwaarden van de pilot ‘Samen naar de kade’ aanscherpen.',
      },
    ],
  ],
  leaves: [
    [
      { in: 'kamerbrief', date: '2031-03-14', text: 'Het kabinet zal de pilot ‘Samen naar de kade’ verruimen.' },
      {
        in: 'kamerbrief',
        date: '2034-03-14',
        text: 'Het kabinet zal de voorwaarden van de pilot ‘Veilig op het water’ aanscherpen.',
      },
    ],
  ],
}

const BUT = /\b(?:echter|daarentegen|desondanks|niettemin|maar)\b/iu
const UP = new Set(['positive', 'increase'])
const DOWN = new Set(['none', 'negative', 'decrease'])

function opposed(document: LinkDocument): Link[] {
  const { findings } = document.facts
  return findings.flatMap((it, i) => {
    const before = findings[i - 1]
    if (!before || !BUT.test(it.text) || startOf(it.spans) - endOf(before.spans) > NEAR) return []
    const [from, to] = [before.direction ?? '', it.direction ?? '']
    if (!((UP.has(from) && DOWN.has(to)) || (DOWN.has(from) && UP.has(to)))) return []
    const because = [contrast.id, `${from} against ${to}`] as const
    return [{ type: 'contrasts', a: placeIn(document, before), b: placeIn(document, it), score: 0.8, because }]
  })
}
const NEAR = 4

type Way = 'wider' | 'narrower'
const WIDER = /\b(?:verruim\p{L}*|versoepel\p{L}*|aantrekkelijker?\b|uitbreid\p{L}*|uitgebreid|verleng\p{L}*)/iu
const NARROWER =
  /\b(?:aanscherp\p{L}*|aangescherpt|aan te scherpen|scherp\p{L}* aan|beperk\p{L}*|inperk\p{L}*|grip op|eisen[^.]{0,60}verho\p{L}*|versober\p{L}*)/iu

interface Turned {
  readonly place: Place
  readonly way: Way
  readonly from: string | null
  readonly to: string | null
  readonly key: string
}

function rows({ commitments, statements, order, from, to }: LinkDocument): Row<Turned>[] {
  return [...commitments, ...statements].flatMap(({ place, schemes }) => {
    const way = wayOf(place.text)
    return way === null
      ? []
      : schemes.map((key) => ({ family: FAMILY, key, order, body: { place, way, from, to, key } }))
  })
}

function turns(all: readonly Turned[]): Link[] {
  let before: Turned | null = null
  return all.flatMap((now) => {
    const last = before
    const isNews = last === null || isLater(now, last)
    if (isNews) before = now
    if (!isNews || last === null || last.way === now.way) return []
    const because = [turn.id, `same scheme ${now.key}`, `${last.way} became ${now.way}`] as const
    return [{ type: 'policy_direction_change' as const, a: last.place, b: now.place, score: 0.5, because }]
  })
}

function wayOf(text: string): Way | null {
  const [wider, narrower] = [WIDER.test(text), NARROWER.test(text)]
  return wider === narrower ? null : wider ? 'wider' : 'narrower'
}

const FAMILY = 'contrasts'
export const contrasts: Family = {
  rules: [contrast, turn],
  within: opposed,
  rows: { family: FAMILY, types: ['policy_direction_change'], isStar: false, rows, links: turns },
}
