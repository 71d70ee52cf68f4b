import type { Range } from '../../structure/view.ts'
import type { Rule } from '../rule.ts'
import { organisationReading, type Reading } from './form.ts'

export const office: Rule = {
  id: 'mentions/office@1',
  reads: 'Een bewindspersoon in één woord: «MSZW», «StasJenV».',
  why: 'Nota’s aan een bewindspersoon noemen die met een letter voor de afkorting van het ministerie.',
  examples: [
    { in: 'beslisnota', text: 'MVWS heeft gevraagd om een planning.' },
    { in: 'e-mail', text: 'Graag de lijn van StasFIN en StasOCW afwachten.' },
  ],
  leaves: ['De mbo-scholen doen mee.', 'De MSC in Utrecht is gesloten.'],
}

export const readOffice = (canonical: string, at: Range): readonly Reading[] => [
  organisationReading(office.id, at, canonical),
]
