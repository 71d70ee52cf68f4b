import type { LinkRule } from '../link-rule.ts'
import { CANDIDATE, EXPLICIT, FOLLOWED, POSTPONED, REPEATED, UNDER_WAY, WITHDRAWN } from './judge.ts'

const letter = (date: string, text: string) => ({ in: 'kamerbrief', date, text }) as const
const promise = letter('2031-03-14', 'Ik zal voor eind 2031 een meldpunt voor verzakte kademuren openen.')
const otherSubject = letter('2031-11-20', 'Zoals toegezegd is het register voor leerlingenvervoer geopend.')

export const progressRules: readonly LinkRule[] = [
  {
    id: EXPLICIT,
    reads: 'Een latere passage die zegt dat de toezegging is nagekomen.',
    why: '«Zoals toegezegd», «hiermee doe ik de toezegging gestand»: de tekst zelf noemt de belofte, en het onderwerp is hetzelfde.',
    examples: [[promise, letter('2031-11-20', 'Zoals toegezegd is het meldpunt voor verzakte kademuren geopend.')]],
    leaves: [
      [promise, otherSubject],
      [promise, letter('2032-11-20', 'Ik zal het meldpunt voor verzakte kademuren in 2033 openen.')],
    ],
  },
  {
    id: FOLLOWED,
    reads: 'Een latere maatregel of handeling op hetzelfde onderwerp, zonder dat de toezegging genoemd wordt.',
    why: 'Het onderwerp deelt ten minste twee zeldzame woorden met de belofte, en de handeling past bij wat beloofd is. Het heet «opgevolgd», nooit «voldaan».',
    examples: [[promise, letter('2031-11-20', 'In november is het meldpunt voor verzakte kademuren geopend.')]],
    leaves: [[promise, letter('2031-11-20', 'In november is het loket voor leerlingenvervoer geopend.')]],
  },
  {
    id: UNDER_WAY,
    reads: 'Een latere passage die zegt dat eraan gewerkt wordt.',
    why: '«Is gestart», «is in voorbereiding», «het kabinet werkt aan»: er gebeurt iets, en het is niet af.',
    examples: [[promise, letter('2031-11-20', 'De inrichting van het meldpunt voor verzakte kademuren is gestart.')]],
    leaves: [[promise, letter('2031-11-20', 'De inrichting van het loket voor leerlingenvervoer is gestart.')]],
  },
  {
    id: POSTPONED,
    reads: 'Een latere passage die de termijn verzet.',
    why: '«Is vertraagd», «schuift op naar»: de oude termijn blijft in de geschiedenis staan, de nieuwe geldt.',
    examples: [
      [
        promise,
        letter(
          '2031-11-20',
          'De opening van het toegezegde meldpunt voor verzakte kademuren schuift op naar mei 2032.',
        ),
      ],
    ],
    leaves: [
      [
        promise,
        letter('2031-11-20', 'De opening van het toegezegde loket voor leerlingenvervoer schuift op naar mei 2032.'),
      ],
    ],
  },
  {
    id: WITHDRAWN,
    reads: 'Een latere passage die zegt dat het niet meer gebeurt.',
    why: '«Zie ik af van», «gaat niet door»: alleen de tekst zelf kan een belofte intrekken, zwijgen doet dat niet.',
    examples: [
      [promise, letter('2031-11-20', 'Ik heb besloten dat het meldpunt voor verzakte kademuren niet doorgaat.')],
    ],
    leaves: [[promise, letter('2031-11-20', 'Ik heb besloten dat het loket voor leerlingenvervoer niet doorgaat.')]],
  },
  {
    id: REPEATED,
    reads: 'Dezelfde toezegging, later opnieuw gedaan, met dezelfde of een latere termijn.',
    why: 'Een belofte is nooit bewijs bij een belofte: een nieuwe belofte op hetzelfde onderwerp komt in de plaats van de oude.',
    examples: [[promise, letter('2031-11-20', 'Ik zal voor eind 2032 het meldpunt voor verzakte kademuren openen.')]],
    leaves: [[promise, letter('2031-11-20', 'Ik zal voor eind 2032 het loket voor leerlingenvervoer openen.')]],
  },
  {
    id: CANDIDATE,
    reads: 'Een latere passage over dezelfde regeling, die meer niet met de toezegging deelt.',
    why: 'De naam van de regeling alleen bewijst niets: een evaluatie ervan is niet de beloofde verruiming. Alleen om na te gaan.',
    examples: [
      [
        letter('2031-03-14', 'Ik zal verkennen hoe de pilot ‘Samen naar de kade’ kan worden verruimd.'),
        letter('2033-03-14', 'In 2032 is de pilot ‘Samen naar de kade’ geëvalueerd.'),
      ],
    ],
    leaves: [
      [
        letter('2031-03-14', 'Ik zal verkennen hoe de pilot ‘Samen naar de kade’ kan worden verruimd.'),
        letter('2033-03-14', 'In 2032 is de pilot ‘Veilig op het water’ geëvalueerd.'),
      ],
    ],
  },
]
