import { Word } from '../../../vocabulary/words.ts'
import type { Act } from '../act.ts'
import type { Construction } from '../construction.ts'
import { speaksForGovernment } from '../speaker.ts'

export const comesAbout: Construction = {
  id: 'commitments/comes-about@1',
  reads:
    '«Er komt een meldpunt», «op de site komt een wegwijzer», «de tweede boot komt er», «komt onder de wet te vallen», «komt vijf miljoen euro beschikbaar», ook zonder moment.',
  why: 'Dat er iets nieuws komt is besloten door wie het schrijft: «komen» zegt dat het er nog niet is.',
  examples: [
    { in: 'kamerbrief', text: 'Voor de kleine havens komt een aparte regeling.' },
    { in: 'antwoord op Kamervragen', text: 'Ook de binnenvaart komt onder de nieuwe wet te vallen.' },
  ],
  leaves: [
    'Er komt een moment waarop de dijk te laag is.',
    'Als het aan de schippers ligt, komt er een tweede boot.',
    'De tweede boot komt er niet.',
  ],
  read(act, { context }) {
    if (act.mood !== 'present' || act.clause.kind !== 'main') return null
    if (act.lemmas[0] === 'uitgaan' && /\b[Ee]r ga(?:at|an)\b/u.test(act.sentence.text)) return { kind: 'promise' }
    if (act.finite !== 'komen') return null
    if (!speaksForGovernment(context.document) || OF_ITSELF.test(act.sentence.text)) return null
    if (act.subject.who !== 'thing' && act.subject.who !== 'none') return null
    if (isNew(act) || isFunded(act)) return { kind: 'planned_event' }
    return isAfterAll(act) || isToChange(act) ? { kind: 'promise' } : null
  },
}

/** What comes without anybody deciding so, and what is said to come from others. */
const OF_ITSELF =
  /^Als het aan\b|\b(?:[Ee]r|kom(?:t|en)) (?:\p{L}+ ){0,3}?een (?:\p{L}+ )?(?:moment|punt|tijd|kritiek|vraag|toename|afname|stijging|daling|tekort|overschot|probleem|beeld|signaal)\b|\b[Ee]r (?:\p{L}+ ){0,3}?een einde?\b|\b(?:door|van|uit) de (?:Europese|gemeente|provincie)/u

/** «Er komt een loket»; a place or a user first does the same: «op de site komt een wegwijzer». */
function isNew({ clause, sentence: { text, tokens } }: Act): boolean {
  const { from, finite } = clause
  if (tokens[finite + 1]?.word === 'er' || tokens[finite - 1]?.word === 'er') return NEW.test(text)
  const isBehind = ((tokens[from]?.classes ?? 0) & Word.preposition) !== 0 && tokens[finite + 1]?.word === 'een'
  return isBehind && !/^(?:uit|door|van)$/u.test(tokens[from]?.word ?? '')
}
const NEW = /\b(?:[Ee]r kom(?:t|en)|kom(?:t|en) er) (?:\p{L}+ ){0,2}?een\b/u

/** «Voor de tweede ronde komt vijf miljoen euro beschikbaar». */
const isFunded = ({ lemmas, sentence: { text } }: Act): boolean =>
  lemmas[0] === 'beschikbaarkomen' && /€|\b(?:miljoen|miljard|euro|middelen|budget)\b/u.test(text)

/** «De boot komt er», «ook de extra palen komen er»: what was asked for. The word before is a noun, of no class. */
const isAfterAll = ({ clause, sentence: { tokens } }: Act): boolean =>
  tokens[clause.finite - 1]?.classes === 0 &&
  tokens[clause.finite + 1]?.word === 'er' &&
  /^[.,;]$/u.test(tokens[clause.finite + 2]?.word ?? '.')

/** «Ook de zee komt onder de wet te vallen»: «komen te» says a change to come. */
const isToChange = ({ clause, sentence: { tokens } }: Act): boolean =>
  clause.verbs.some((i) => tokens[i - 1]?.word === 'te' && TO_CHANGE.test(tokens[i]?.word ?? ''))
const TO_CHANGE = /^(?:staan|vallen|vervallen|gelden|liggen|heten|werken|bestaan)$/u
