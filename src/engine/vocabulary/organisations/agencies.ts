import type { Organisation } from '../../context.ts'
import { all, organisation, type Particulars } from './organisation.ts'

/*
 * Services of the state and public bodies that carry out its policy. All are marked `carriesOutPolicy`: that such a
 * service will do something is the government's doing. Their ministry is that of today, or of their last day.
 */

const of = (ministry: string, lines: readonly string[], particulars: Particulars = {}) =>
  all('agency', lines, { carriesOutPolicy: true, ministry, ...particulars })

const replaced = (names: string, ministry: string, until: string, successors: readonly string[]): Organisation =>
  organisation('agency', names, { carriesOutPolicy: true, ministry, until, successors })

const justiceAndMigration = [
  ...of('AenM', [
    'IND | Immigratie- en Naturalisatiedienst | Immigratie- en naturalisatiedienst',
    'COA | Centraal Orgaan opvang asielzoekers | Centraal Orgaan Opvang Asielzoekers | COa',
    'DT&V | Dienst Terugkeer en Vertrek | Dienst Terugkeer & Vertrek | DTenV | DTV',
  ]),
  ...of('JenV', [
    'DJI | Dienst Justitiële Inrichtingen',
    'CJIB | Centraal Justitieel Incassobureau',
    'RvdK | Raad voor de Kinderbescherming',
    'Justis | Dienst Justis | screeningsautoriteit Justis',
    'Justid | Justitiële Informatiedienst',
    'NCTV | Nationaal Coördinator Terrorismebestrijding en Veiligheid | NCTb',
    'NCSC | Nationaal Cyber Security Centrum',
    'NFI | Nederlands Forensisch Instituut',
    'Schadefonds Geweldsmisdrijven',
    'Raad voor Rechtsbijstand | RvR',
    'LBIO | Landelijk Bureau Inning Onderhoudsbijdragen',
    'Reclassering Nederland | reclassering',
    'politie | nationale politie | korps nationale politie',
    'OM | Openbaar Ministerie',
    'CBF | Centraal Bureau Fondsenwerving',
  ]),
  ...of('Defensie', [
    'KMar | Koninklijke Marechaussee | Marechaussee',
    'Defensie Materieel Organisatie | DMO',
    'MIVD | Militaire Inlichtingen- en Veiligheidsdienst',
  ]),
  ...of('BZK', [
    'AIVD | Algemene Inlichtingen- en Veiligheidsdienst',
    'RvIG | Rijksdienst voor Identiteitsgegevens',
    'Logius',
    'Rijksvastgoedbedrijf | RVB',
    'Huurcommissie | Dienst van de Huurcommissie',
    'NCG | Nationaal Coördinator Groningen',
    'Kadaster',
    'ICTU',
    'P-Direkt',
    'Doc-Direkt',
  ]),
]

const workAndIncome = [
  ...of('SZW', [
    'UWV | Uitvoeringsinstituut Werknemersverzekeringen | UWV WERKbedrijf',
    'SVB | Sociale Verzekeringsbank',
  ]),
  ...of('SZW', ['Inlichtingenbureau', 'BKWI']),
  replaced('CWI | Centrum voor Werk en Inkomen', 'SZW', '2009-01-01', ['UWV']),
  ...of('Financiën', [
    'Belastingdienst',
    'ADR | Auditdienst Rijk',
    'Dienst Toeslagen | Belastingdienst/Toeslagen | Toeslagen',
    'Douane',
    'FIOD',
    'Domeinen Roerende Zaken | DRZ',
    'UHT | Uitvoeringsorganisatie Herstel Toeslagen',
  ]),
]

const educationAndHealth = [
  ...of('OCW', [
    'DUO | Dienst Uitvoering Onderwijs',
    'RCE | Rijksdienst voor het Cultureel Erfgoed',
    'Nationaal Archief',
    'CvTE | College voor Toetsen en Examens',
    'NWO | Nederlandse Organisatie voor Wetenschappelijk Onderzoek',
    'Commissariaat voor de Media',
    'NVAO | Nederlands-Vlaamse Accreditatieorganisatie',
  ]),
  replaced('IB-Groep | Informatie Beheer Groep | IBG', 'OCW', '2010-01-01', ['DUO']),
  replaced('CFI | Centrale Financiën Instellingen', 'OCW', '2010-01-01', ['DUO']),
  ...of('VWS', [
    'CIZ | Centrum indicatiestelling zorg | Centrum Indicatiestelling Zorg',
    'CAK | Centraal Administratie Kantoor',
    'Zorginstituut Nederland | Zorginstituut | ZiNL | ZINL',
    'CIBG',
    'CBG | College ter Beoordeling van Geneesmiddelen',
    'RIVM | Rijksinstituut voor Volksgezondheid en Milieu',
    'ZonMw',
  ]),
  replaced('CVZ | College voor zorgverzekeringen', 'VWS', '2014-04-01', ['Zorginstituut Nederland']),
]

const economyAndSurroundings = [
  ...of('EZ', [
    'RVO | Rijksdienst voor Ondernemend Nederland | RVO.nl',
    'KVK | Kamer van Koophandel | Kamers van Koophandel | KvK',
    'RDI | Rijksinspectie Digitale Infrastructuur',
    'Octrooicentrum Nederland',
    'NFIA | Netherlands Foreign Investment Agency',
    'IMG | Instituut Mijnbouwschade Groningen',
  ]),
  replaced('Agentschap NL | AgentschapNL', 'EZ', '2014-01-01', ['RVO']),
  replaced('SenterNovem', 'EZ', '2010-01-01', ['Agentschap NL']),
  replaced('EVD', 'EZ', '2010-01-01', ['Agentschap NL']),
  replaced('Agentschap Telecom', 'EZK', '2023-01-01', ['RDI']),
  replaced('Dienst Regelingen', 'EZ', '2014-01-01', ['RVO']),
  ...of('LVVN', ['NVWA | Nederlandse Voedsel- en Warenautoriteit | nVWA', 'Staatsbosbeheer']),
  replaced('VWA | Voedsel en Waren Autoriteit | Voedsel- en Warenautoriteit', 'LNV', '2012-01-01', ['NVWA']),
  ...of('IenW', [
    'Rijkswaterstaat | RWS',
    'CBR | Centraal Bureau Rijvaardigheidsbewijzen',
    'RDW | Rijksdienst voor het Wegverkeer | Dienst Wegverkeer',
    'KNMI | Koninklijk Nederlands Meteorologisch Instituut',
    'NEa | Nederlandse Emissieautoriteit',
    'ProRail',
    'LVNL | Luchtverkeersleiding Nederland',
  ]),
]

export const agencies: readonly Organisation[] = [
  ...justiceAndMigration,
  ...workAndIncome,
  ...educationAndHealth,
  ...economyAndSurroundings,
]
