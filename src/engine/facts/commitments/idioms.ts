import type { Clause } from '../../language/clause.ts'
import type { Token } from '../../language/token.ts'
import { saysAttitude } from './attitudes.ts'

// Verbs whose meaning lies in another word: «ter harte nemen» is another act than «nemen». Word, verbs, act.
const idioms: readonly (readonly [RegExp, ReadonlySet<string>, string])[] = [
  [/^harte$/u, new Set(['nemen']), 'ter harte nemen'],
  [/^hand$/u, new Set(['nemen']), 'ter hand nemen'],
  [/^hand$/u, new Set(['werken']), 'in de hand werken'],
  [/^kaart$/u, new Set(['brengen']), 'in kaart brengen'],
  [/^beeld$/u, new Set(['brengen']), 'in kaart brengen'],
  [/^slag$/u, new Set(['gaan']), 'aan de slag gaan'],
  [/^gesprek(?:ken)?$/u, new Set(['gaan', 'blijven', 'treden']), 'in gesprek gaan'],
  [/^tafel$/u, new Set(['gaan', 'zitten']), 'in gesprek gaan'],
  [/^overleg$/u, new Set(['treden', 'gaan']), 'in overleg treden'],
  [/^hoogte$/u, new Set(['stellen', 'houden', 'brengen']), 'informeren'],
  [/^kennis$/u, new Set(['stellen', 'brengen']), 'informeren'],
  [/^weten$/u, new Set(['laten', 'weten']), 'informeren'],
  [/^verslag$/u, new Set(['doen', 'uitbrengen', 'leggen']), 'rapporteren'],
  [/^toekomen$/u, new Set(['doen', 'laten', 'toekomen']), 'toesturen'],
  [/^overweging$/u, new Set(['nemen']), 'overwegen'],
  [/^beraad$/u, new Set(['houden', 'nemen']), 'overwegen'],
  [/^gestand$/u, new Set(['doen', 'gestanddoen']), 'gestand doen'],
  [
    /^verkenning(?:en)?$/u,
    new Set(['uitvoeren', 'doen', 'starten', 'laten', 'verrichten', 'opstarten', 'opvolgen', 'instellen', 'houden']),
    'verkennen',
  ],
  [
    /^onderzoek(?:en)?$/u,
    new Set([
      'uitvoeren',
      'doen',
      'starten',
      'laten',
      'verrichten',
      'opstarten',
      'instellen',
      'uitzetten',
      'verzoeken',
    ]),
    'onderzoeken',
  ],
  [
    /^(?:vervolgonderzoek|haalbaarheidsonderzoek|haalbaarheidsstudie|inventarisatie|quickscan|beleidsonderzoek|analyse|impactanalyse|nulmeting|uitvoeringstoets)$/u,
    new Set(['uitvoeren', 'doen', 'starten', 'laten', 'verrichten', 'opstarten', 'maken', 'instellen', 'houden']),
    'onderzoeken',
  ],
  [/^(?:beslag|weerslag)$/u, new Set(['krijgen']), 'zijn beslag krijgen'],
  [/^orde$/u, new Set(['komen']), 'aan de orde komen'],
  [/^beroep$/u, new Set(['gaan', 'instellen']), 'in beroep gaan'],
  [/^(?:regels|eisen|voorwaarden|normen)$/u, new Set(['stellen']), 'regels stellen'],
  [/^openbaar$/u, new Set(['maken']), 'openbaarmaken'],
  [/^rij(?:tje)?$/u, new Set(['zetten']), 'op een rij zetten'],
  [/^kant$/u, new Set(['komen', 'opkomen']), 'toesturen'],
  [/^deur$/u, new Set(['uitgaan', 'gaan']), 'verzenden'],
  [/^inzet$/u, new Set(['plegen']), 'zich inzetten'],
  [/^(?:mij|ons|zich|me)$/u, new Set(['inzetten', 'inspannen']), 'zich inzetten'],
  [/^werk$/u, new Set(['stellen']), 'zich inzetten'],
  [/^sterk$/u, new Set(['maken']), 'zich sterk maken'],
  [/^hard$/u, new Set(['maken']), 'zich sterk maken'],
]

/** Verbs of which some idiom is made. */
const idiomatic = new Set(idioms.flatMap(([, verbs]) => [...verbs]))

/** «zet in op»: where nothing stands between but the subject. «Zet vijftig mensen in op» is another act. */
function focusesOn(tokens: readonly Token[], clause: Clause): boolean {
  const from = Math.max(clause.finite, clause.subject?.to ?? 0)
  for (let i = from; i < Math.min(clause.to, from + 5); i++)
    if (tokens[i]?.word === 'in' && tokens[i + 1]?.word === 'op') return true
  return false
}

/** «deel de uitkomst met uw Kamer»: sharing with the House is informing it; «deel de zorg van uw Kamer» is a view. */
function sharesWithHouse(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let i = from; i < Math.min(to, tokens.length); i++)
    if (tokens[i]?.word === 'met' && isHouse(tokens, i + 1)) return true
  return false
}

/** «komt in het Belastingplan met een voorstel»: makes it. */
function comesWith(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let i = from; i < Math.min(to, tokens.length); i++)
    if (tokens[i]?.word === 'met' && tokens.slice(i + 1, i + 4).some(({ word }) => PROPOSAL.test(word))) return true
  return false
}
const PROPOSAL =
  /^(?:(?:wets)?voorstel(?:len)?|(?:actie|stappen)?plan|aanpak|regeling|visie|reactie|kabinetsreactie|maatregelen)$/u

function isHouse(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map((it) => it.word)
  return words[0] === 'u' || words[1] === 'kamer' || words[2] === 'kamer'
}

/** The act that a verb and another word of the clause make together; null when there is none. */
export function idiomOf(tokens: readonly Token[], clause: Clause, lemmas: readonly string[]): string | null {
  if (lemmas.length === 0) return null
  const to = Math.min(clause.to, tokens.length)
  if (saysAttitude(tokens, clause, lemmas)) return 'vinden'
  if (lemmas.some((it) => it === 'komen') && comesWith(tokens, clause)) return 'met een voorstel komen'
  if (lemmas.includes('inzetten') && focusesOn(tokens, clause)) return 'inzetten op'
  if (lemmas.includes('delen') && sharesWithHouse(tokens, clause)) return 'informeren'
  if (!lemmas.some((it) => idiomatic.has(it))) return null
  for (const [word, verbs, act] of idioms) {
    if (!lemmas.some((it) => verbs.has(it))) continue
    for (let i = clause.from; i < to; i++) if (word.test((tokens[i] as Token).word)) return act
  }
  return null
}
