import type { Scheme } from '../../context.ts'
import type { Range } from '../../structure/view.ts'
import type { Rule } from '../rule.ts'
import { type Reading, schemeReading } from './form.ts'

export const schemeName: Rule = {
  id: 'mentions/scheme-name@1',
  reads: 'Een regeling, voorziening of maatregel van het beleidsveld, onder een van haar namen.',
  why: 'De namen zijn gegevens van het beleidsveld. Streepjes en spaties tellen niet, meervoud telt mee.',
  examples: [
    { in: 'kamerbrief', text: 'De kennismigrantenregeling blijft voorlopig ongewijzigd.' },
    { in: 'rapport', text: 'Houders van een Europese blauwe kaart blijven gemiddeld langer.' },
  ],
  leaves: ['De regeling is in 2016 aangepast.', 'Zij kreeg een blauwe kaart van de scheidsrechter.'],
  problems: ['«De regeling» als terugverwijzing wordt niet gelezen.'],
}

export const readScheme = (of: Scheme, at: Range): readonly Reading[] => [
  schemeReading(schemeName.id, at, of.canonical),
]
