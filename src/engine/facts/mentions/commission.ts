import type { Range } from '../../structure/view.ts'
import { before, type Form, organisationReading, printed, type Reading, type Scope } from './form.ts'

/** Commissions named after their chair or their subject. */
export const commission: Form = {
  rule: {
    id: 'mentions/commission@1',
    reads: 'Een commissie met de naam van haar voorzitter of haar onderwerp.',
    why: 'Achter «commissie» staat een naam met een hoofdletter, al dan niet na een streepje.',
    examples: [
      { in: 'kamerbrief', text: 'De commissie-Winkelaar bracht vorig jaar verslag uit.' },
      { in: 'rapport', text: 'Volgens de Adviescommissie Veilig Varen is dat te laat.' },
    ],
    leaves: ['De commissie stelde vragen.', 'De Commissie is gevraagd om opheldering.'],
    problems: ['Of twee commissies met dezelfde voorzitter dezelfde zijn, wordt niet onderzocht.'],
  },
  words: ['commissie', 'staatscommissie', 'adviescommissie', 'onderzoekscommissie', 'enquêtecommissie'],
  read: (word, scope) => readCommission(word, scope),
}

const PREFIX = '(?:(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|[Vv]on|[Ee]l) ){0,2}'
const NAME = new RegExp(
  `^(-| )(${PREFIX}\\p{Lu}\\p{Ll}[\\p{L}’-]{0,30}(?: (?:en )?\\p{Lu}\\p{Ll}[\\p{L}-]{1,30}){0,4}(?: 20\\d\\d)?)(?![\\p{L}])`,
  'u',
)

const SURNAME = new RegExp(`^${PREFIX}\\S+$`, 'u')

function readCommission(word: Range, scope: Scope): readonly Reading[] {
  const match = NAME.exec(scope.text.slice(word.end, word.end + 140))
  const name = match?.[2]?.replace(/^\p{Ll}/u, (it) => it.toUpperCase())
  if (!match || name === undefined || /Europese $/.test(before(scope, word.start, 9))) return []
  const kind = printed(scope, word)
  const isOneWord = SURNAME.test(name)
  // «Onderzoekscommissie Langdurig verblijvende …»: one word with a capital is a name only behind the plain word.
  if (match[1] === ' ' && isOneWord && kind.length > 'staatscommissie'.length) return []
  const canonical = match[1] === '-' || isOneWord ? `${kind.toLowerCase()}-${name}` : `${kind} ${name}`
  return [organisationReading(commission.rule.id, { start: word.start, end: word.end + match[0].length }, canonical)]
}
