import type { Range } from '../../structure/view.ts'
import { slug } from '../citations/slug.ts'
import { type Form, printed, type Scope, schemeReading } from './form.ts'
import { standingAt } from './lexicon.ts'

/** Schemes that no list knows, by the word for what they are and the name behind it. */
export const schemePattern: Form = {
  rule: {
    id: 'mentions/scheme-pattern@1',
    reads: 'Een regeling, pilot, programma of plan met een eigen naam, tussen aanhalingstekens of met hoofdletters.',
    why: 'Wie een naam geeft, schrijft die met hoofdletters of tussen aanhalingstekens achter het woord voor wat het is.',
    examples: [
      { in: 'kamerbrief', text: 'Medio volgend jaar eindigt de pilot ‘samen naar school’.' },
      { in: 'beslisnota', text: 'Het Actieplan Veilige Havens loopt door tot de zomer.' },
    ],
    leaves: [
      'De regeling is vorig jaar geëvalueerd.',
      'Het programma Nederland is er niet mee geholpen.',
      'De pilot in Utrecht is gestart.',
    ],
    problems: [
      'Van een naam met kleine letters zonder aanhalingstekens wordt alleen het deel met hoofdletters gelezen.',
    ],
  },
  words: [
    'regeling',
    'subsidieregeling',
    'stimuleringsregeling',
    'uitkoopregeling',
    'pilot',
    'proef',
    'experiment',
    'proeftuin',
    'project',
    'programma',
    'actieprogramma',
    'uitvoeringsprogramma',
    'stimuleringsprogramma',
    'impulsprogramma',
    'scholingsprogramma',
    'nationaal programma',
    'actieplan',
    'masterplan',
    'deltaplan',
    'plan van aanpak',
    'aanvalsplan',
    'actieagenda',
    'werkagenda',
    'convenant',
    'campagne',
    'jaarrapportage',
  ],
  read: (word, scope) => {
    const name = nameBehind(word, scope)
    if (name === null) return []
    const range = { start: word.start, end: name.end }
    return [schemeReading(schemePattern.rule.id, range, name.canonical, { certainty: 'derived' })]
  },
}

// No space before it: «programma’s» opens nothing.
const QUOTED = /^(?: [‘'“"„«]|[“"„«])([^‘’'“”"„«»\n]{2,80})[’'”"»]/u
const CAPITAL = "\\p{Lu}[\\p{L}\\d’'&+-]{1,40}"
// Words that may stand inside a name between two words with a capital.
const SMALL = '(?:(?:en|van|voor|in|op|met|naar|tot|tegen|bij|aan|door|over|uit|onder|als|&) )?(?:(?:de|het|den) )?'
const CAPITALISED = new RegExp(
  `^ (${CAPITAL}(?: ${SMALL}(?:${CAPITAL}|\\d{4}(?:[-–]\\d{4})?)){0,7})(?![\\p{L}\\d])`,
  'u',
)
// What stands behind the word without being its name.
const NO_NAME =
  /^(?:De|Het|Een|In|Op|Voor|Met|Van|Nederland(?:se)?|Europa|Europese?|EU|Caribisch|Deze|Dit|Ik|Wij)(?![\p{L}])/u

function nameBehind(word: Range, scope: Scope): { end: number; canonical: string } | null {
  const after = scope.text.slice(word.end, word.end + 340)
  const head = printed(scope, word)
  const quoted = QUOTED.exec(after)
  if (quoted?.[1] !== undefined && /^\p{L}/u.test(quoted[1])) {
    return {
      end: word.end + quoted[0].length,
      canonical: canonicalOf(head, quoted[1], word.end + quoted[0].indexOf(quoted[1]), scope),
    }
  }
  const name = CAPITALISED.exec(after)?.[1]
  const at = word.end + 1
  if (name === undefined || NO_NAME.test(name) || isOrganisation(at, scope)) return null
  return { end: at + name.length, canonical: canonicalOf(head, name, at, scope) }
}

/** A scheme of the field keeps its canonical name, whatever word stands before it. */
function canonicalOf(head: string, name: string, at: number, scope: Scope): string {
  const known = standingAt(scope.lexicon, scope.text, at).names[0]
  if (known?.entry.kind === 'scheme' && known.end >= at + name.length) return known.entry.of.canonical
  return slug(`${head} ${name}`)
}

// «het programma DUO voert uit»: what stands there is who, not what.
const isOrganisation = (at: number, scope: Scope): boolean =>
  standingAt(scope.lexicon, scope.text, at).names.some((it) => it.entry.kind === 'organisation')
