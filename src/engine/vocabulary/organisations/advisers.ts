import type { Organisation } from '../../context.ts'
import { all, organisation } from './organisation.ts'

export const advisers: readonly Organisation[] = [
  ...all('adviser', [
    'SER | Sociaal-Economische Raad | Sociaal Economische Raad',
    'WRR | Wetenschappelijke Raad voor het Regeringsbeleid',
    'ROB | Raad voor het Openbaar Bestuur | Raad voor het openbaar bestuur',
    'RVS | Raad voor Volksgezondheid en Samenleving | Raad voor Volksgezondheid & Samenleving',
    'Rli | Raad voor de leefomgeving en infrastructuur | Raad voor de Leefomgeving en Infrastructuur',
    'RSJ | Raad voor Strafrechtstoepassing en Jeugdbescherming',
    'AIV | Adviesraad Internationale Vraagstukken',
    'AWTI | Adviesraad voor wetenschap, technologie en innovatie',
    'ATR | Adviescollege toetsing regeldruk',
    'AcICT | Adviescollege ICT-toetsing',
    'Adviesraad Migratie',
    'Onderwijsraad',
    'Raad voor Cultuur',
    'Gezondheidsraad',
    'Kiesraad',
    'Stichting van de Arbeid | StvdA',
    'staatscommissie',
    'Studiegroep Begrotingsruimte',
  ]),
  organisation('adviser', 'ACVZ | Adviescommissie voor Vreemdelingenzaken', {
    until: '2022-07-01',
    successors: ['Adviesraad Migratie'],
  }),
  organisation('adviser', 'RMO | Raad voor Maatschappelijke Ontwikkeling', {
    until: '2015-01-01',
    successors: ['RVS'],
  }),
  organisation('adviser', 'RVZ | Raad voor de Volksgezondheid en Zorg', { until: '2015-01-01', successors: ['RVS'] }),
  organisation('adviser', 'Actal', { until: '2017-06-01', successors: ['ATR'] }),
  organisation('adviser', 'BIT | Bureau ICT-toetsing', { until: '2021-01-01', successors: ['AcICT'] }),
]
