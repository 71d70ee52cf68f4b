import { expect, test } from 'vitest'
import { addressOf } from './addresses.ts'

const cases: [string, string | null][] = [
  ['kst-30573-171', 'https://zoek.officielebekendmakingen.nl/kst-30573-171.html'],
  ['kst-33400-VII-E', 'https://zoek.officielebekendmakingen.nl/kst-33400-VII-E.html'],
  ['ah-tk-20222023-3649', 'https://zoek.officielebekendmakingen.nl/ah-tk-20222023-3649.html'],
  ['stcrt-2022-19587', 'https://zoek.officielebekendmakingen.nl/stcrt-2022-19587.html'],
  ['dossier:31945', 'https://zoek.officielebekendmakingen.nl/dossier/31945'],
  ['tk:2019D40742', 'https://www.tweedekamer.nl/kamerstukken/detail?id=2019D40742&did=2019D40742'],
  ['BWBR0011825', 'https://wetten.overheid.nl/BWBR0011825'],
  ['jci1.3:c:BWBR0011825&artikel=3.30a&lid=1', 'https://wetten.overheid.nl/jci1.3:c:BWBR0011825&artikel=3.30a&lid=1'],
  ['CELEX:32021L1883', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32021L1883'],
  ['hdl:20.500.12832/1234', 'https://repository.wodc.nl/handle/20.500.12832/1234'],
  ['https://www.example.org/een?a=1', 'https://www.example.org/een?a=1'],
  ['tk:2019Z03092', null],
  ['nlwet:wijzigingswet-voorbeeld', null],
  ['issn:0921-7371', null],
  ['begroting:VI/37.3', null],
  ['javascript:alert(1)', null],
  ['https://iemand:geheim@example.org/', null],
  ['kst-1"><script>', null],
  ['BWBR0011825/../x', null],
]
for (const [id, href] of cases)
  test(`${id} ${href ? 'has an address' : 'has none'}`, () => expect(addressOf(id)?.href ?? null).toBe(href))
