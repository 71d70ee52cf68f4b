import type { Organisation } from '../../context.ts'
import { organisation, type Particulars } from './organisation.ts'

/*
 * Ministries since 2002, each under the name it bore: a ministry that was renamed is another entry, and `successors` says
 * which. The days are those on which a cabinet took office. An abbreviation that two ministries bore in turn (EZ, LNV) is
 * one entry, for their names do not differ in what they stand for.
 */

const ministry = (names: string, particulars: Particulars = {}) => organisation('ministry', names, particulars)

const rutte1 = '2010-10-14'
const rutte2 = '2012-11-05'
const rutte3 = '2017-10-26'
const schoof = '2024-07-02'

export const ministries: readonly Organisation[] = [
  ministry('AZ | Algemene Zaken | MinAZ | Minister-President | minister-president | premier'),
  ministry('BZ | Buitenlandse Zaken | MinBZ | MinBuZa | BuZa'),
  ministry('BZK | Binnenlandse Zaken en Koninkrijksrelaties | MinBZK | Binnenlandse Zaken'),
  ministry('Financiën | MinFin | FIN'),
  ministry('Defensie | MinDef'),
  ministry('OCW | Onderwijs, Cultuur en Wetenschap | Onderwijs, Cultuur en Wetenschappen | OCenW | OC&W | MinOCW'),
  ministry('SZW | Sociale Zaken en Werkgelegenheid | MinSZW | Sociale Zaken'),
  ministry('VWS | Volksgezondheid, Welzijn en Sport | Volksgezondheid, Welzijn & Sport | MinVWS'),

  ministry('Justitie', { until: rutte1, successors: ['VenJ'] }),
  ministry('VenJ | Veiligheid en Justitie | V&J | MinVenJ', { from: rutte1, until: rutte3, successors: ['JenV'] }),
  ministry('JenV | Justitie en Veiligheid | Justitie & Veiligheid | J&V | MinJenV', { from: rutte3 }),
  ministry('AenM | Asiel en Migratie | A&M | MinAenM', { from: schoof }),

  ministry('V&W | Verkeer en Waterstaat | VenW | MinVenW', { until: rutte1, successors: ['IenM'] }),
  ministry(
    'VROM | Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer | Volkshuisvesting, Ruimtelijke Ordening en Milieu',
    {
      until: rutte1,
      successors: ['IenM', 'BZK'],
    },
  ),
  ministry('IenM | Infrastructuur en Milieu | Infrastructuur & Milieu | I&M | MinIenM', {
    from: rutte1,
    until: rutte3,
    successors: ['IenW'],
  }),
  ministry('IenW | Infrastructuur en Waterstaat | Infrastructuur & Waterstaat | I&W | MinIenW', { from: rutte3 }),
  ministry('VRO | Volkshuisvesting en Ruimtelijke Ordening | V&RO | MinVRO', { from: '2022-01-10' }),

  // EZ was EL&I from 2010 to 2012 and EZK from 2017 to 2024.
  ministry('EZ | Economische Zaken | MinEZ', { successors: ['EL&I', 'EZK'] }),
  ministry('EL&I | Economische Zaken, Landbouw en Innovatie | ELI | MinELI', {
    from: rutte1,
    until: rutte2,
    successors: ['EZ'],
  }),
  ministry('EZK | Economische Zaken en Klimaat | Economische Zaken & Klimaat | EenK | MinEZK', {
    from: rutte3,
    until: schoof,
    successors: ['EZ', 'KGG'],
  }),
  ministry('KGG | Klimaat en Groene Groei | Klimaat & Groene Groei | MinKGG', { from: schoof }),
  ministry(
    'LNV | Landbouw, Natuur en Voedselkwaliteit | Landbouw, Natuurbeheer en Visserij | Landbouw, Natuur & Voedselkwaliteit | MinLNV',
    { until: schoof, successors: ['EL&I', 'LVVN'] },
  ),
  ministry('LVVN | Landbouw, Visserij, Voedselzekerheid en Natuur | MinLVVN', { from: schoof }),
]

/** What ministers without a ministry, and state secretaries, are named after; only behind the words for their office. */
const portfolio = (names: string, ministry: string, particulars: Particulars = {}) =>
  organisation('portfolio', names, { ministry, ...particulars })

export const portfolios: readonly Organisation[] = [
  portfolio('BHO | Buitenlandse Handel en Ontwikkelingshulp | BHOH', 'BZ', { from: schoof }),
  portfolio('BHOS | Buitenlandse Handel en Ontwikkelingssamenwerking | BuHa-OS | BuHaOS', 'BZ', {
    from: rutte2,
    until: schoof,
    successors: ['BHO'],
  }),
  portfolio('Buitenlandse Handel', 'BZ'),
  portfolio('Ontwikkelingssamenwerking', 'BZ', { until: rutte2, successors: ['BHOS'] }),
  portfolio('Europese Zaken', 'BZ'),
  portfolio('Vreemdelingenzaken en Integratie | V&I | VenI', 'Justitie', { until: '2007-02-22' }),
  portfolio('Immigratie, Integratie en Asiel | Immigratie en Asiel | I&A', 'BZK', { from: rutte1, until: rutte2 }),
  portfolio('Migratie', 'VenJ'),
  portfolio('Rechtsbescherming', 'JenV', { from: rutte3 }),
  portfolio('Bestuurlijke Vernieuwing en Koninkrijksrelaties | BVK', 'BZK', { until: '2007-02-22' }),
  portfolio('Grotestedenbeleid en Integratie | Grote Steden- en Integratiebeleid', 'BZK', { until: '2002-07-22' }),
  portfolio('WWI | Wonen, Wijken en Integratie', 'VROM', { from: '2007-02-22', until: rutte1 }),
  portfolio('Wonen en Rijksdienst | WenR', 'BZK', { from: rutte2, until: rutte3 }),
  portfolio('Milieu en Wonen', 'BZK', { from: '2019-11-01', until: '2022-01-10' }),
  portfolio('Koninkrijksrelaties en Digitalisering | Digitalisering en Koninkrijksrelaties', 'BZK', {
    from: '2022-01-10',
  }),
  portfolio('Digitalisering', 'BZK', { from: '2022-01-10' }),
  portfolio('Herstel Groningen', 'BZK', { from: schoof }),
  portfolio('Mijnbouw', 'EZK', { from: '2022-01-10' }),
  portfolio('Jeugd en Gezin | J&G', 'VWS', { from: '2007-02-22', until: rutte1 }),
  portfolio('Medische Zorg en Sport', 'VWS', { from: rutte3, until: '2019-07-10' }),
  portfolio('Medische Zorg', 'VWS', { from: '2019-07-10', until: '2022-01-10' }),
  portfolio('Langdurige Zorg en Sport | LZS', 'VWS', { from: '2022-01-10', until: schoof }),
  portfolio('Langdurige Zorg', 'VWS', { from: '2022-01-10' }),
  portfolio('Langdurige en Maatschappelijke Zorg', 'VWS', { from: schoof }),
  portfolio('Jeugd, Preventie en Sport', 'VWS', { from: schoof }),
  portfolio('Basis- en Voortgezet Onderwijs en Media', 'OCW', { from: rutte3, until: '2022-01-10' }),
  portfolio('Primair en Voortgezet Onderwijs', 'OCW', { from: '2022-01-10', until: schoof }),
  portfolio('Cultuur en Media', 'OCW', { from: '2022-01-10' }),
  portfolio('Armoedebeleid, Participatie en Pensioenen | APP', 'SZW', { from: '2022-01-10', until: schoof }),
  portfolio('Participatie en Integratie', 'SZW', { from: schoof }),
  portfolio('Klimaat en Energie', 'EZK', { from: '2022-01-10', until: schoof, successors: ['KGG'] }),
  portfolio('Natuur en Stikstof', 'LNV', { from: '2022-01-10', until: schoof, successors: ['LVVN'] }),
  portfolio('Fiscaliteit en Belastingdienst', 'Financiën', { from: '2020-01-29' }),
  portfolio('Fiscaliteit, Belastingdienst en Douane', 'Financiën', { from: schoof }),
  portfolio('Toeslagen en Douane', 'Financiën', { from: '2020-01-29', until: schoof }),
  portfolio('Herstel en Toeslagen', 'Financiën', { from: schoof }),
  portfolio('Openbaar Vervoer en Milieu', 'IenW', { from: schoof }),
]
