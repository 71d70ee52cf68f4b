import type { Organisation } from '../../context.ts'
import { all, organisation } from './organisation.ts'

const council =
  'Raad van de EU | Raad van de Europese Unie | Raad Buitenlandse Zaken | Raad voor Buitenlandse Zaken | Raad Algemene Zaken | Raad Justitie en Binnenlandse Zaken | Raad voor Justitie en Binnenlandse Zaken | JBZ-Raad | JBZ-raad | Ecofin-Raad | Ecofinraad | Ecofin | Raad voor Concurrentievermogen | Landbouw- en Visserijraad | Milieuraad | Transportraad | Europese Raad van ministers | EU-Raad'

/** The European Union «EU» itself is a place as often as a body, and is left out. */
export const abroad: readonly Organisation[] = [
  ...all('european', [
    council,
    'Europese Commissie | EC',
    'Europees Parlement | EP',
    'Europese Raad',
    'HvJEU | Hof van Justitie van de Europese Unie | Hof van Justitie van de EU | Europese Hof van Justitie | Europees Hof van Justitie | HvJ EU | HvJ-EU',
    'ECB | Europese Centrale Bank',
    'Europese Rekenkamer',
    'EIB | Europese Investeringsbank',
    'Eurostat',
    'Frontex | Europees Grens- en kustwachtagentschap | European Border and Coast Guard Agency',
    'EUAA | Asielagentschap van de Europese Unie | EU-Asielagentschap | Europees Asielagentschap | European Union Agency for Asylum',
    'Europol',
    'Eurojust',
    'EMA | Europees Geneesmiddelenbureau | Europees Geneesmiddelenagentschap',
    'EFSA | Europese Autoriteit voor voedselveiligheid',
    'ELA | Europese Arbeidsautoriteit',
    'EMN | Europees Migratienetwerk | European Migration Network | EMN Nederland',
    'EU-Grondrechtenagentschap | Bureau van de Europese Unie voor de grondrechten',
    'Comité van de Regio’s',
    'Raad van Europa',
    'EHRM | Europees Hof voor de Rechten van de Mens | Europese Hof voor de Rechten van de Mens',
    'GRECO',
  ]),
  organisation('european', 'EASO | Europees Ondersteuningsbureau voor asielzaken', {
    until: '2022-01-19',
    successors: ['EUAA'],
  }),
  ...all('international', [
    'OECD | OESO | Organisatie voor Economische Samenwerking en Ontwikkeling | Organisation for Economic Co-operation and Development',
    'VN | Verenigde Naties',
    'UNHCR | VN-vluchtelingenorganisatie | Hoge Commissaris voor de Vluchtelingen',
    'IOM | Internationale Organisatie voor Migratie | International Organization for Migration',
    'ILO | Internationale Arbeidsorganisatie | IAO',
    'WHO | Wereldgezondheidsorganisatie',
    'IMF | Internationaal Monetair Fonds',
    'Wereldbank',
    'WTO | Wereldhandelsorganisatie',
    'NAVO | NATO | Noord-Atlantische Verdragsorganisatie',
    'UNICEF | Unicef',
    'UNESCO | Unesco',
    'ICMPD | International Centre for Migration Policy Development',
    'Interpol',
    'OVSE',
    'Benelux Unie',
    'Rode Kruis | Nederlandse Rode Kruis',
    'IPCC',
    'IEA | Internationaal Energieagentschap',
  ]),
]
