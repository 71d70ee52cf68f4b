import type { Clause } from '../../language/clause.ts'
import type { Token } from '../../language/token.ts'

// Verbs of doing that with another word say what somebody thinks: «ik trek daaruit de conclusie», «ik sluit mij aan bij».
// Word, verbs.
const attitudes: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^(?:conclusies?|les|lessen|vergelijking)$/u, new Set(['trekken'])],
  [/^(?:akkoord|voorbij|schuil|gebukt)$/u, new Set(['gaan'])],
  [/^(?:voorkeur|nadruk|klemtoon)$/u, new Set(['geven', 'leggen'])],
  [/^(?:vraagtekens?|kanttekening(?:en)?|opmerking(?:en)?)$/u, new Set(['zetten', 'plaatsen'])],
  [/^warm$/u, new Set(['lopen', 'warmlopen'])],
  [/^prijs$/u, new Set(['stellen'])],
  [/^(?:bezwaar|voorbehoud|deelgenoot)$/u, new Set(['maken'])],
  [/^(?:beroep|uitspraak|uitspraken|recht)$/u, new Set(['doen'])],
  [/^(?:nota|vrijheid|verantwoordelijkheid|blad|afstand|kennis)$/u, new Set(['nemen', 'voornemen', 'opnemen'])],
  [/^(?:verantwoordelijkheid|verantwoording)$/u, new Set(['dragen'])],
  [
    /^(?:mij|me|ons)$/u,
    new Set(['aansluiten', 'onthouden', 'mengen', 'verlaten', 'baseren', 'scharen', 'hoeden', 'werpen']),
  ],
  [/^beleid$/u, new Set(['voeren', 'uitvoeren'])],
  [/^(?:daaruit|hieruit|waaruit)$/u, new Set(['opmaken', 'maken', 'leren'])],
  [/^(?:beoordeling|afweging|bevoegdheid)$/u, new Set(['treden'])],
]
const verbs = new Set(attitudes.flatMap(([, of]) => [...of]))

/** Whether the clause says with one of these verbs what somebody thinks of it. */
export function saysAttitude(tokens: readonly Token[], { from, to }: Clause, lemmas: readonly string[]): boolean {
  if (!lemmas.some((it) => verbs.has(it))) return false
  for (const [word, of] of attitudes) {
    if (!lemmas.some((it) => of.has(it))) continue
    for (let i = from; i < Math.min(to, tokens.length); i++) if (word.test((tokens[i] as Token).word)) return true
  }
  return false
}
