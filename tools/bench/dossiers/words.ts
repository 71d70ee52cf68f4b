import { randomFrom } from '../../../test/letter-making.ts'

/** What a dossier is about, in the words that its documents share. All are invented. */
export interface Subject {
  /** With its article, as in «de schuldhulpregeling». */
  readonly scheme: string
  readonly people: string
  readonly place: string
  readonly department: Department
  readonly bureau: string
  readonly study: string
}

export interface Department {
  readonly minister: string
  readonly agency: string
}

const FIRST = (
  'afval arbeids armoede asiel bibliotheek bijstands bodem brand bus cultuur dijk drinkwater duurzaamheids erfgoed ' +
  'fiets gezins grens grondwater haven huisvestings huur inburgerings innovatie jeugd kennis kust landbouw leer leraren ' +
  'lucht mantelzorg mest milieu molen monumenten natuur onderwijs onderzoeks oogst paling pensioen pleegzorg politie ' +
  'recreatie schuldhulp seizoens spoor stage sport starters stikstof studie taal tunnel veen verkeers visserij water ' +
  'warmte weide wijk windmolen woning zeehaven zorg zwem'
).split(' ')
const SCHEMES = (
  'aanpak:de afspraak:de agenda:de bijdrage:de heffing:de garantie:de impuls:de kaart:de keuring:de maatregel:de norm:de ' +
  'opleiding:de opvang:de pas:de pilot:de proef:de regeling:de subsidie:de toets:de toeslag:de vergoeding:de ' +
  'vergunning:de voorziening:de voucher:de beleid:het budget:het contract:het convenant:het fonds:het loket:het ' +
  'netwerk:het plan:het programma:het register:het toezicht:het verbod:het visum:het'
).split(' ')
const PEOPLE = (
  'aanvragers agrariërs artsen begeleiders beheerders bewoners boeren buschauffeurs cliënten docenten gezinnen huurders ' +
  'inwoners jongeren kennismigranten leerlingen mantelzorgers medewerkers monteurs nieuwkomers ondernemers onderzoekers ' +
  'ouderen ouders reizigers schippers scholieren statushouders studenten telers verpleegkundigen vissers vrijwilligers ' +
  'werkgevers werknemers werkzoekenden'
).split(' ')
const PLACES = (
  'Achterhoek Betuwe Drenthe Flevoland Friesland Gelderland Groningen Kempen Limburg Noord-Brabant Noord-Holland ' +
  'Overijssel Twente Utrecht Veluwe Waterland Westland Zaanstreek Zeeland Zuid-Holland'
).split(' ')
const BUREAUS = (
  'Beleidsmeter Bosgraaf Dwarskijkers Kadezicht Kompas Lantaarn Meetlat Noorderpeil Onderzoeksatelier Parallax Peilstok ' +
  'Rekenschap Spiegelbeeld Stroomlijn Tweede-Blik Uitkijk Veldwerk Waarneming Zandloper'
).split(' ')
const DEPARTMENTS: readonly Department[] = [
  'Sociale Zaken en Werkgelegenheid:het UWV',
  'Volksgezondheid, Welzijn en Sport:het CIZ',
  'Onderwijs, Cultuur en Wetenschap:DUO',
  'Infrastructuur en Waterstaat:Rijkswaterstaat',
  'Landbouw, Natuur en Voedselkwaliteit:de RVO',
  'Justitie en Veiligheid:de IND',
  'Financiën:de Belastingdienst',
  'Economische Zaken en Klimaat:de RVO',
  'Binnenlandse Zaken en Koninkrijksrelaties:de RvIG',
].map((it) => {
  const [minister = '', agency = ''] = it.split(':')
  return { minister, agency }
})

export type Pick = <T>(list: readonly T[]) => T
/** Words come as they do in texts: a few often, most seldom. */
export function pickBy(seed: number): { readonly pick: Pick; readonly among: (n: number) => number } {
  const random = randomFrom(seed)
  const among = (n: number) => Math.floor(random() * n)
  return { pick: (list) => list[Math.floor(random() ** 2 * list.length)] as (typeof list)[number], among }
}

export function subjectOf(pick: Pick): Subject {
  const [head = '', article = ''] = pick(SCHEMES).split(':')
  const name = `${pick(FIRST)}${head}`
  return {
    scheme: `${article} ${name}`,
    people: pick(PEOPLE),
    place: pick(PLACES),
    department: pick(DEPARTMENTS),
    bureau: pick(BUREAUS),
    study: `${pick(['Evaluatie', 'Onderzoek', 'Doorlichting', 'Monitor', 'Tussenmeting'])} ${name} ${pick(PLACES)}`,
  }
}
