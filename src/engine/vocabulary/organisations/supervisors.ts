import type { Organisation } from '../../context.ts'
import { all, organisation } from './organisation.ts'

/** Inspectorates are services of a ministry; the others stand apart from the government. */
const inspectorates = (ministry: string, lines: readonly string[]) =>
  all('supervisor', lines, { carriesOutPolicy: true, ministry })

const replaced = (names: string, until: string, successor: string): Organisation =>
  organisation('supervisor', names, { until, successors: [successor] })

export const supervisors: readonly Organisation[] = [
  ...inspectorates('SZW', ['NLA | Nederlandse Arbeidsinspectie | Arbeidsinspectie']),
  ...inspectorates('VWS', ['IGJ | Inspectie Gezondheidszorg en Jeugd', 'NZa | Nederlandse Zorgautoriteit']),
  ...inspectorates('OCW', ['Inspectie van het Onderwijs | Onderwijsinspectie | inspectie van het onderwijs | IvhO']),
  ...inspectorates('IenW', [
    'ILT | Inspectie Leefomgeving en Transport',
    'ANVS | Autoriteit Nucleaire Veiligheid en Stralingsbescherming',
  ]),
  ...inspectorates('JenV', [
    'Inspectie JenV | Inspectie Justitie en Veiligheid | IJenV | Inspectie J&V',
    'Ksa | Kansspelautoriteit | KSA',
  ]),
  ...inspectorates('Financiën', ['IBTD | Inspectie belastingen, toeslagen en douane']),
  ...inspectorates('BZ', [
    'IOB | Inspectie Ontwikkelingssamenwerking en Beleidsevaluatie | directie Internationaal Onderzoek en Beleidsevaluatie',
  ]),
  ...inspectorates('EZ', ['SodM | Staatstoezicht op de Mijnen']),
  replaced('Inspectie SZW | ISZW | Inspectie Sociale Zaken en Werkgelegenheid', '2022-01-01', 'NLA'),
  replaced('Inspectie VenJ | IVenJ | Inspectie Veiligheid en Justitie', '2017-10-26', 'Inspectie JenV'),
  replaced('IGZ | Inspectie voor de Gezondheidszorg', '2017-10-01', 'IGJ'),
  replaced('IVW | Inspectie Verkeer en Waterstaat', '2012-01-01', 'ILT'),
  replaced('VROM-Inspectie', '2012-01-01', 'ILT'),
  replaced('IWI | Inspectie Werk en Inkomen', '2012-01-01', 'Inspectie SZW'),
  replaced('NMa | Nederlandse Mededingingsautoriteit', '2013-04-01', 'ACM'),
  replaced('OPTA | Onafhankelijke Post en Telecommunicatie Autoriteit', '2013-04-01', 'ACM'),
  replaced('CBP | College bescherming persoonsgegevens', '2016-01-01', 'AP'),
  ...all('supervisor', [
    'AP | Autoriteit Persoonsgegevens',
    'ACM | Autoriteit Consument en Markt | Autoriteit Consument & Markt',
    'AFM | Autoriteit Financiële Markten',
    'DNB | De Nederlandsche Bank | Nederlandsche Bank',
    'Algemene Rekenkamer | Rekenkamer',
    'Nationale ombudsman | Nationale Ombudsman',
    'Kinderombudsman',
    'College voor de Rechten van de Mens',
    'CTIVD',
    'Huis voor Klokkenluiders',
    'Onderzoeksraad voor Veiligheid | OVV',
    'Nationaal Rapporteur Mensenhandel en Seksueel Geweld tegen Kinderen | Nationaal Rapporteur Mensenhandel | NRM',
    'NCDR | Nationaal Coördinator tegen Discriminatie en Racisme',
  ]),
]
