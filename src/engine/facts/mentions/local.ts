import type { Range } from '../../structure/view.ts'
import { type Form, organisationReading, printed, type Reading, type Scope } from './form.ts'
import { endsHere } from './names.ts'

/** Municipalities, provinces and water boards, together or one by name. */
export const local: Form = {
  rule: {
    id: 'mentions/local-government@1',
    reads: 'Gemeenten, provincies en waterschappen, in het algemeen of een met name.',
    why: 'Achter het enkelvoud staat de naam met een hoofdletter: «gemeente Den Haag». Zonder naam gaat het om alle.',
    examples: [
      { in: 'kamerbrief', text: 'Gemeenten en provincies krijgen hiervoor extra budget.' },
      { in: 'rapport', text: 'De gemeente Bergen op Zoom deed als eerste mee.' },
    ],
    leaves: ['De gemeenteraad stemde in.', 'Het gemeentelijk beleid is herzien.'],
    problems: ['In een rij («de gemeenten Assen en Emmen») tellen de namen niet apart.'],
  },
  words: ['gemeente', 'gemeenten', 'provincie', 'provincies', 'waterschap', 'waterschappen', 'hoogheemraadschap'],
  read: (word, scope) => (endsHere(scope.text, word.end) ? [readLocal(word, scope)] : []),
}

const ALL: Readonly<Record<string, string>> = {
  g: 'gemeenten',
  p: 'provincies',
  w: 'waterschappen',
  h: 'waterschappen',
}
const PLACE =
  /^ ((?:van )?(?:['’‘]s-|(?:Den|De|Het|Sint|Oude|Nieuwe|Noord|Zuid|Hollands)[ -])?\p{Lu}[\p{L}-]{1,30}(?: (?:aan|op|bij)(?: den?)? \p{Lu}[\p{L}-]{1,30})?)(?![\p{L}])/u

function readLocal(word: Range, scope: Scope): Reading {
  const kind = printed(scope, word).toLowerCase()
  const isOne = !/[ns]$/.test(kind)
  const place = isOne ? PLACE.exec(scope.text.slice(word.end, word.end + 90))?.[1] : undefined
  if (place === undefined || (place.startsWith('van ') && !kind.startsWith('hoog')))
    return organisationReading(local.rule.id, word, ALL[kind[0] ?? ''] ?? kind)
  const range = { start: word.start, end: word.end + 1 + place.length }
  return organisationReading(local.rule.id, range, `${kind} ${place}`)
}
