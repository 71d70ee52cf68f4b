import type { Act } from '../act.ts'
import type { Around, Construction } from '../construction.ts'
import { whoActs } from '../who.ts'

export const explicitPromise: Construction = {
  id: 'commitments/explicit-promise@1',
  reads: '«Ik zeg toe», «ik ben voornemens», «ik ben bereid», «het kabinet is van plan», «ik neem mij voor».',
  why: 'De handeling is het beloven of voornemen zelf: het werkwoord noemt het.',
  examples: [
    {
      in: 'antwoord op Kamervragen',
      text: 'Ik zeg uw Kamer toe dat de cijfers voortaan per provincie worden uitgesplitst.',
    },
    { in: 'kamerbrief', text: 'Het kabinet is voornemens de huurtoets in 2036 te vereenvoudigen.' },
  ],
  leaves: [
    'Vorig jaar heb ik toegezegd de cijfers uit te splitsen.',
    'Ik ben niet voornemens de toets te vereenvoudigen.',
  ],
  read(act, around) {
    const { sentence } = around
    if (!isOurs(act) && !goesOnPromising(act, around)) return null
    // «Ik heb mij voorgenomen»: a resolution that was made still stands.
    if (act.mood === 'perfect' && act.lemmas[0] === 'voornemen') return { kind: 'promise', lemmas: toActs(act) }
    if (act.clause.kind === 'main' && hasPlan(act)) return { kind: 'promise', lemmas: toActs(act) }
    if (act.mood !== 'present' && act.mood !== 'can') return null
    if (act.lemmas.includes('toezeggen') || act.lemmas.includes('beloven'))
      return isToldOf(act) ? null : { kind: 'promise', lemmas: toActs(act) }
    if (act.finite === 'zijn' && hasPhrase(act, /\b(?:voornemens|van plan|bereid|vastbesloten|vastberaden)\b/u))
      return { kind: 'promise', lemmas: toActs(act) }
    return act.lemmas.includes('voornemen') && /\b(?:mij|ons|zich)\b/u.test(sentence.text)
      ? { kind: 'promise', lemmas: toActs(act) }
      : null
  },
}

/** «Ik heb het voornemen de kade te verlichten»: an infinitive behind it makes it look like a perfect. */
const hasPlan = (act: Act): boolean =>
  act.finite === 'hebben' &&
  hasPhrase(act, /\b(?:heb|heeft|hebben) (?:\p{L}+ ){0,3}?(?:het|een) (?:\p{L}+ )?voornemen\b/u)

/** «De minister ontraadt de motie. Hij zegt toe …», in a paper that tells in the third person what was said. */
const goesOnPromising = (act: Act, around: Around): boolean =>
  around.context.document.kind === 'kamerstuk' &&
  act.lemmas.includes('toezeggen') &&
  whoActs(act, around) === 'government'

/** «De minister zegt toe»: a list of promises tells of one that was made; «hij zegt toe» goes on with what he says. */
const isToldOf = ({ subject: { who, range }, sentence: { tokens } }: Act): boolean =>
  who !== 'first' && !tokens.slice(range?.from, range?.to).some(({ word }) => PROMISES_NOW.has(word))
const PROMISES_NOW = new Set(['kabinet', 'regering', 'hij', 'zij'])

const isOurs = ({ subject: { who } }: Act): boolean => who === 'first' || who === 'government' || who === 'agency'

function hasPhrase({ sentence, clause }: Act, phrase: RegExp): boolean {
  const from = sentence.tokens[clause.from]?.start ?? sentence.start
  return phrase.test(sentence.text.slice(from - sentence.start))
}

/** The acts of the clauses with «te» and «dat» that say what is promised; they decide the strength. */
export function toActs({ sentence, clause, lemmas }: Act): string[] {
  const { tokens, clauses } = sentence
  const inner = [...clause.verbs, ...clauses.filter((it) => it.from > clause.finite).flatMap((it) => it.verbs)]
  const found = inner.flatMap(
    (i) => tokens[i]?.verbs.filter((it) => it.form !== 'past').map((it) => withParticle(tokens, i, it.lemma)) ?? [],
  )
  return found.length > 0 ? found : [...lemmas]
}

function withParticle(tokens: Act['sentence']['tokens'], i: number, lemma: string): string {
  const particle = tokens[i - 1]?.word === 'te' ? tokens[i - 2]?.word : undefined
  return particle && /^(?:aan|af|bij|door|in|mee|na|op|over|terug|toe|uit|voor|voort|vast)$/u.test(particle)
    ? particle + lemma
    : lemma
}
