import { schemeShelf } from '../../src/cli/scheme-shelf.ts'
import type { FactsFile } from '../../src/engine/facts-file/schema.ts'
import type { RuleTexts } from '../../src/pages/parts/rule-texts.ts'
import { serve } from '../../src/web/server.ts'
import { agenda } from './fixture/agenda.ts'
import { all, dossier } from './fixture/dossier.ts'

/** The day on which the tests look at the terms of the example letter: one has passed, one has not. */
export const TODAY = '2032-01-10'

/** A rule that says all that a rule can say, one that found too little, and one of a kind of its own. */
export const RULES: RuleTexts = {
  rules: [
    {
      id: 'commitments/first-person-future@2',
      reads: 'De schrijver zegt zelf wat er gaat gebeuren, met «ik zal» of «wij zullen».',
      why: 'In een brief is «ik» wie ondertekent. «Zal» met een heel werkwoord kondigt aan wat die persoon gaat doen.',
      examples: [
        { in: 'kamerbrief', text: 'Ik zal uw Kamer in het voorjaar van 2032 over de bruggen informeren.' },
        { in: 'antwoord op Kamervragen', text: 'Over de sluis bij Voorbeeldstad zullen wij met de provincie praten.' },
      ],
      leaves: ['Ik zal daar niet op vooruitlopen.', 'Het zal u niet verbazen dat de brug dicht was.'],
      problems: ['Een zin die over een bladzijde met een tabel loopt, wordt niet altijd heel gelezen.'],
    },
    {
      id: 'commitments/planned-event@1',
      reads: 'Een gebeurtenis die met een datum is gepland: «vindt plaats», «is voorzien».',
      why: 'Een onderwerp dat geen mens is kan niets beloven, maar een plan van de overheid is wel een aankondiging.',
      examples: [
        { in: 'rapport', text: 'De meting vindt medio 2032 plaats.' },
        { in: 'kamerbrief', text: 'De opening van de brug is voorzien voor eind 2033.' },
      ],
      leaves: ['De meting vond medio 2030 plaats.'],
    },
    {
      id: 'findings/comparison@1',
      reads: 'Een uitkomst die twee jaren of twee groepen vergelijkt.',
      why: 'Wie vergelijkt, zegt wat er anders is geworden.',
      examples: [
        { in: 'rapport', text: 'Schippers wachtten in 2031 langer dan in 2026.' },
        { in: 'beslisnota', text: 'De wachttijd is hoger dan in de jaren daarvoor.' },
      ],
      leaves: ['De brug is langer dan de sluis.'],
    },
  ],
  links: [
    {
      id: 'links/fulfilment-said@1',
      reads: 'Een latere passage die zegt dat de toezegging is nagekomen.',
      why: 'De tekst zelf noemt de belofte.',
      examples: [
        [
          { in: 'kamerbrief', date: '2031-03-14', text: 'Ik zal voor eind 2031 een meldpunt voor bruggen openen.' },
          { in: 'kamerbrief', date: '2031-11-20', text: 'Zoals toegezegd is het meldpunt voor bruggen geopend.' },
        ],
      ],
      leaves: [
        [
          { in: 'kamerbrief', date: '2031-03-14', text: 'Ik zal voor eind 2031 een meldpunt voor bruggen openen.' },
          { in: 'kamerbrief', date: '2031-11-20', text: 'Zoals toegezegd is het register voor sluizen geopend.' },
        ],
      ],
    },
  ],
  figures: {
    'commitments/first-person-future': { firings: 24, right: 21, wrong: 2, isSuggestion: false },
    'commitments/planned-event': { firings: 4, right: 4, wrong: 0, isSuggestion: true },
  },
  accuracy: {
    heldApart: {
      passages: 75,
      kinds: [
        {
          kind: 'commitments',
          labels: 180,
          found: 150,
          extra: 10,
          fields: [{ name: 'deadline, last day', right: 96, of: 104 }],
        },
        { kind: 'findings', labels: 120, found: 96, extra: 24, fields: [{ name: 'direction', right: 75, of: 96 }] },
        { kind: 'times', labels: 109, found: 109, extra: 0, fields: [] },
      ],
      traps: { of: 1497, sprung: 8 },
    },
    development: {
      passages: 172,
      kinds: [{ kind: 'commitments', labels: 454, found: 430, extra: 5, fields: [] }],
      traps: null,
    },
    looks: 10,
  },
}

/** A site with the example documents on a free port; `errors` holds what went wrong in the server. */
export async function startSite(files: readonly FactsFile[] = [...all(), agenda()]) {
  const register = await dossier(files)
  const errors: unknown[] = []
  const serving = await serve(register, {
    port: 0,
    today: () => TODAY,
    onError: (error) => errors.push(error),
    rules: RULES,
    schemes: schemeShelf(),
  })
  if (serving.kind === 'refused') throw new Error(`${serving.what} ${serving.fix}`)
  const close = async () => {
    await serving.close()
    await register.close()
  }
  return { url: serving.url, errors, close }
}
