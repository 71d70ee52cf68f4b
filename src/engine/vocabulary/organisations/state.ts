import type { Organisation } from '../../context.ts'
import { all, organisation } from './organisation.ts'

const both = 'Eerste en Tweede Kamer der Staten-Generaal | Eerste en Tweede Kamer | Tweede en Eerste Kamer'

/** Parliament, the councils of state, courts, and what municipalities, provinces and employers are united in. */
export const state: readonly Organisation[] = [
  ...all('parliament', [
    'Tweede Kamer | Tweede Kamer der Staten-Generaal | TK',
    'Eerste Kamer | Eerste Kamer der Staten-Generaal | EK',
    `Staten-Generaal | ${both} | beide Kamers der Staten-Generaal | beide Kamers`,
  ]),
  ...all('government', ['Rijksoverheid | rijksoverheid | Rijk', 'ministerraad', 'Raad van ministers']),
  ...all('judiciary', [
    'Afdeling bestuursrechtspraak van de Raad van State | Afdeling bestuursrechtspraak | ABRvS',
    'Raad van State | RvS | Afdeling advisering van de Raad van State',
    'Hoge Raad | Hoge Raad der Nederlanden',
    'Centrale Raad van Beroep | CRvB',
    'College van Beroep voor het bedrijfsleven | CBb',
    'Raad voor de rechtspraak | Raad voor de Rechtspraak | RvdR | Rvdr',
  ]),
  ...all('local', [
    'veiligheidsregio’s | veiligheidsregio',
    'omgevingsdiensten | omgevingsdienst',
    'GGD’en | GGD | GGD-en | GGDs',
    'G4',
    'G40',
  ]),
  ...all('umbrella', [
    'VNG | Vereniging van Nederlandse Gemeenten',
    'IPO | Interprovinciaal Overleg',
    'UvW | Unie van Waterschappen',
    'VNO-NCW | VNO-NCW/MKB-Nederland',
    'MKB-Nederland',
    'FNV',
    'CNV',
    'VCP',
    'LTO Nederland | LTO',
    'ABU | Algemene Bond Uitzendondernemingen',
    'NBBU',
    'Universiteiten van Nederland | UNL',
    'Vereniging Hogescholen',
    'MBO Raad | MBO-Raad',
    'PO-Raad | PO-raad',
    'VO-raad | VO-Raad',
    'GGD GHOR Nederland',
    'Zorgverzekeraars Nederland',
    'ActiZ',
    'KNMG',
    'Aedes',
    'Divosa',
    'Veiligheidsberaad',
    'NOC*NSF',
  ]),
  organisation('umbrella', 'VSNU', { until: '2021-11-08', successors: ['Universiteiten van Nederland'] }),
]
