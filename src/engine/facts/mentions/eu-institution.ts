import { firstFrom } from '../../positions.ts'
import type { Range } from '../../structure/view.ts'
import { before, type Form, organisationReading, printed, type Reading, type Scope } from './form.ts'
import { endsHere } from './names.ts'

/** «de Raad» in the title of an act or beside the European Parliament. */
export const euInstitution: Form = {
  rule: {
    id: 'mentions/eu-institution@1',
    reads: '«De Raad» als medewetgever van de Europese Unie.',
    why: 'Naast het Europees Parlement, of achter het nummer van een richtlijn of verordening, is de Raad die van de Europese Unie.',
    examples: [
      { in: 'kamerstuk', text: 'Richtlijn 2011/98/EU van het Europees Parlement en de Raad is omgezet.' },
      { in: 'rapport', text: 'Zie Verordening (EG) nr. 2725/2000 van de Raad over vingerafdrukken.' },
    ],
    leaves: ['De Raad adviseert de drempel te verlagen.', 'De Raad van State is gehoord.'],
    problems: [
      '«De Raad» en «de Commissie» op eigen kracht worden niet gelezen: ook adviesraden en commissies heten zo.',
    ],
  },
  words: ['raad', 'commissie'],
  read: (word, scope) => (endsHere(scope.text, word.end) ? readInstitution(word, scope) : []),
}

const WITH_PARLIAMENT =
  /(?:Europees Parlement|Parlement)(?:,| en) (?:aan |van )?(?:de Raad(?:,| en) (?:aan |van )?)?de $/u
const OF_THE_COUNCIL_AND = /(?<!\p{L})Raad(?:,| en) (?:aan |van )?de $/u
const OF_ACT = /[\d)] ?(?:\/?(?:EU|EG|EEG|Euratom|JBZ|GBVB)(?: \(herschikking\))?)? van de $|\/\d{1,4} van de $/u

function readInstitution(word: Range, scope: Scope): readonly Reading[] {
  const name = printed(scope, word)
  const left = before(scope, word.start, 60)
  const after = scope.text.slice(word.end, word.end + 9)
  if (!/^[RC]/.test(name) || /^(?:-| voor | van (?:State|Europa))/u.test(after)) return []
  const isCouncil = name === 'Raad'
  const fits =
    WITH_PARLIAMENT.test(left) ||
    (isCouncil ? endsWithAct(word, left, scope) : OF_THE_COUNCIL_AND.test(left) && /Parlement/.test(left))
  if (!fits) return []
  const canonical = isCouncil ? 'Raad van de EU' : 'Europese Commissie'
  return [organisationReading(euInstitution.rule.id, word, canonical, { certainty: 'derived' })]
}

const endsWithAct = (word: Range, left: string, scope: Scope): boolean =>
  OF_ACT.test(left) && citedBefore(word.start, scope)?.fields.type === 'eu_legislation'

/** The last citation that ends before `at`, when it ends close by. */
function citedBefore(at: number, { citations }: Scope) {
  const last = citations[firstFrom(citations, at, (it) => it.start) - 1]
  return last && last.end <= at && at - last.end < 20 ? last : undefined
}
