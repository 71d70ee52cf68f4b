import type { Range } from '../../structure/view.ts'
import { slug } from '../citations/slug.ts'
import { type Form, printed, type Reading, type Scope, schemeReading } from './form.ts'
import { endsHere } from './names.ts'

/** An «interdepartementaal beleidsonderzoek», with its subject where that stands behind it. */
export const ibo: Form = {
  rule: {
    id: 'mentions/ibo@1',
    reads: 'Een interdepartementaal beleidsonderzoek (IBO), met het onderwerp als dat erachter staat.',
    why: 'Een IBO is een vast soort onderzoek van het Rijk. Het onderwerp is een naam met hoofdletters, of één zelfstandig naamwoord.',
    examples: [
      { in: 'kamerbrief', text: 'Het interdepartementaal beleidsonderzoek (IBO) ouderenzorg is afgerond.' },
      { in: 'beslisnota', text: 'Het IBO Sturing Grond is naar de Kamer gezonden.' },
    ],
    leaves: ['Het beleidsonderzoek is interdepartementaal opgezet.'],
    problems: ['Een onderwerp van meer woorden zonder hoofdletters wordt niet of half gelezen.'],
  },
  words: ['interdepartementaal beleidsonderzoek', 'interdepartementale beleidsonderzoeken', 'IBO'],
  read: (word, scope) => readIbo(word, scope),
}

const SHORT = /^ \((?:IBO|ibo)(?:['’]?s)?\)/u
// Nouns by their endings; a verb behind «het IBO» has none of these.
const NOUN =
  /^(?: over| naar)?(?: de| het)? (\p{Ll}{3,30}(?:tie|ing|heid|schap|beleid|zorg|markt|stelsel|onderwijs|vervoer|akkoord|verdeling|vermogen|wonen|jeugd|natuur|armoede|toeslagen))(?![\p{L}])/u
const CAPITALISED =
  /^(?: over| naar)? ((?:\p{Lu}[\p{L}\d-]{2,40})(?: (?:en |van |in )?\p{Lu}[\p{L}-]{2,40}){0,4})(?![\p{L}])/u

function readIbo(word: Range, scope: Scope): readonly Reading[] {
  const isShort = /^ibo$/i.test(printed(scope, word))
  if (!endsHere(scope.text, word.end) || (isShort && printed(scope, word) !== 'IBO')) return []
  const bracket = SHORT.exec(scope.text.slice(word.end, word.end + 8))?.[0].length ?? 0
  const after = scope.text.slice(word.end + bracket, word.end + bracket + 200)
  const subject = CAPITALISED.exec(after) ?? NOUN.exec(after)
  const end = word.end + bracket + (subject?.[0].length ?? 0)
  const canonical = subject?.[1] === undefined ? 'ibo' : `ibo-${slug(subject[1])}`
  return [schemeReading(ibo.rule.id, { start: word.start, end }, canonical, { certainty: 'derived' })]
}
