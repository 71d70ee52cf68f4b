import { stative } from '../../../vocabulary/verb-classes.ts'
import type { StatementRule } from '../statement-rule.ts'

export const thirdParty: StatementRule = {
  id: 'statements/third-party@1',
  kind: 'third_party',
  when: 'after',
  reads: 'Wat gemeenten, onderzoekers, bedrijven, andere landen of de Europese Commissie zullen of willen doen.',
  why: 'De regering kan niet namens een ander beloven; het blijft een voorspelling.',
  examples: [
    { in: 'kamerbrief', text: 'De gemeenten zullen de loketten in 2034 openen.' },
    { in: 'rapport', text: 'Zorgverzekeraars gaan de wachttijden voortaan per regio publiceren.' },
  ],
  leaves: ['De loketten zullen in 2034 worden geopend.'],
  holds: ({ acts, around }) =>
    acts.some(
      (it) =>
        it.clause.kind !== 'te' &&
        it.subject.who === 'third' &&
        (it.mood === 'future' || it.mood === 'go' || it.mood === 'want' || (it.mood === 'present' && around.isAhead)),
    ),
}

export const expectation: StatementRule = {
  id: 'statements/expectation@1',
  triggers: ['verwacht', 'verwachting', 'verwachten', 'raming', 'ramingen'],
  kind: 'expectation',
  when: 'after',
  reads: '«Verwacht wordt dat», «naar verwachting stijgt», «de raming gaat uit van».',
  why: 'Een verwachting over de wereld is geen handeling van de regering.',
  examples: [
    { in: 'rapport', text: 'Verwacht wordt dat het aantal aanvragen verder stijgt.' },
    { in: 'kamerbrief', text: 'Naar verwachting neemt de vraag naar leerbanen toe.' },
  ],
  leaves: ['Naar verwachting treedt de regeling in mei 2033 in werking.'],
  holds: ({ text, main }) =>
    /\b(?:wordt|worden) verwacht (?:dat|te)\b|\b[Vv]erwacht (?:wordt|mag worden)\b|\bnaar verwachting\b|\bis de verwachting\b|\b[Dd]e verwachting is\b|\braming(?:en)? ga(?:at|an) uit\b/iu.test(
      text,
    ) ||
    (main?.subject.who === 'first' && main.lemmas.includes('verwachten')),
}

export const aim: StatementRule = {
  id: 'statements/aim@1',
  triggers: ['doel', 'doelstelling', 'oogmerk', 'bedoeld', 'gericht', 'bestemd', 'beoogt', 'ambitie'],
  kind: 'aim',
  when: 'after',
  reads: '«Doel van de regeling is», «de maatregel beoogt», «heeft tot doel».',
  why: 'Waarvoor beleid bedoeld is, is nog niet wat iemand gaat doen.',
  examples: [
    { in: 'rapport', text: 'Doel van de regeling is de drempel voor starters te verlagen.' },
    { in: 'kamerbrief', text: 'Het programma heeft tot doel dat minder jongeren uitvallen.' },
  ],
  leaves: ['Het kabinet streeft ernaar de regeling in 2033 te verruimen.'],
  holds: ({ text }) =>
    /\b(?:[Dd]oel|[Dd]oelstelling|[Oo]ogmerk) (?:van|is|was|hiervan|daarvan)\b|\b(?:heeft|hebben|had) (?:als|tot) doel\b|\bis (?:bedoeld|erop gericht|gericht op|bestemd)\b|\bbeoogt\b|\b[Aa]mbitie is\b/u.test(
      text,
    ),
}

export const policyPosition: StatementRule = {
  id: 'statements/policy-position@1',
  kind: 'policy_position',
  when: 'after',
  reads: '«Ik vind», «ik deel», «ik hecht eraan», «het kabinet onderschrijft».',
  why: 'Wat iemand vindt of van belang acht, is geen handeling.',
  examples: [
    { in: 'kamerbrief', text: 'Ik deel de mening dat de wachttijden te lang zijn.' },
    { in: 'antwoord op Kamervragen', text: 'Het kabinet hecht aan een goede toegang tot het recht.' },
  ],
  leaves: ['Ik neem deze aanbeveling over.'],
  holds: ({ main }) =>
    main !== null &&
    main.mood === 'present' &&
    (main.subject.who === 'first' || main.subject.who === 'government') &&
    main.lemmas.some((it) => stative.has(it)),
}

export const description: StatementRule = {
  id: 'statements/description@1',
  kind: 'description',
  when: 'after',
  reads: 'Een regel die altijd geldt of een bevoegdheid: «de minister kan», «wordt verleend», «is verplicht».',
  why: 'De tegenwoordige tijd zonder moment beschrijft hoe het is of moet.',
  examples: [
    { in: 'kamerbrief', text: 'De minister kan in bijzondere gevallen ontheffing verlenen.' },
    { in: 'rapport', text: 'De vergunning wordt verleend voor ten hoogste vijf jaar.' },
  ],
  leaves: ['De vergunning wordt in 2033 afgeschaft.'],
  holds: ({ main }) =>
    main !== null &&
    (main.mood === 'can' ||
      main.mood === 'must' ||
      (main.mood === 'present' && (main.isPassive || main.subject.who === 'agency'))),
}
