import type { Act } from '../act.ts'
import { byOthers } from '../by-others.ts'
import type { Construction } from '../construction.ts'

export const passiveFuture: Construction = {
  id: 'commitments/passive-future@1',
  reads:
    '«Zal worden», «zullen worden» met een voltooid deelwoord, zonder dat een ander dan de regering als uitvoerder is genoemd.',
  why: 'De lijdende vorm laat de handelende weg. In een stuk van de regering is dat de regering zelf.',
  examples: [
    { in: 'rapport', text: 'De verschillende meldpunten zullen worden samengevoegd.' },
    { in: 'kamerbrief', text: 'In 2037 zal de drempel voor kleine bedrijven worden verlaagd.' },
  ],
  leaves: ['De loketten zullen door gemeenten worden ingericht.', 'De drempel zal niet worden verlaagd.'],
  read(act, { isGuess }) {
    if (isGuess) return null
    if (act.mood !== 'future' || !act.isPassive || byOthers(act)) return null
    if (isFormula(act)) return null
    // «zal moeten worden herzien» says what is needed, not what is done.
    if (act.clause.verbs.some((i) => act.sentence.tokens[i]?.word === 'moeten')) return null
    return act.lemmas.length === 0 ? null : { kind: 'promise' }
  },
}

/**
 * «Deze regeling zal in de Staatscourant worden geplaatst»: the closing words of every regulation; «daarmee zal de motie
 * zijn uitgevoerd»: what the step before brings about.
 */
const isFormula = ({ sentence: { text } }: Act): boolean =>
  /^(?:Deze|Dit) (?:wijzigings)?(?:regeling|besluit|wet)\b[^.]{0,80}\b(?:Staatscourant|Staatsblad)\b|^(?:Daarmee|Hiermee) zal\b[^.]{0,80}\bzijn\b/u.test(
    text,
  )
