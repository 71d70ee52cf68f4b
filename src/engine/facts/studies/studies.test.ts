import { describe, expect, test } from 'vitest'
import { printed } from '../../../../test/engine/structured.ts'
import { agendaReading, HEADS, readingOf } from './testing.ts'

const ROW =
  'Fietsen | Paden | Ex durante en ex post | 2021-2023 | Afgerond | Rapport Veilig op weg (SEO): Er blijken minder ongelukken te zijn. | 14.2 en 14.3 | Link'
const first = (rows: readonly string[], heads?: string) => agendaReading(rows, heads).facts.studies[0]

describe('a row of an agenda', () => {
  test('gives every field of the study, with its place', () => {
    const { facts, source } = agendaReading([ROW])
    const study = facts.studies[0]
    expect(study).toMatchObject({
      title: 'Veilig op weg',
      types: ['ex durante', 'ex post'],
      year: 2023,
      years: [2021, 2022, 2023],
      status: 'afgerond',
      organisations: ['SEO'],
      theme: 'Fietsen',
      subtheme: 'Paden',
      summary: 'Er blijken minder ongelukken te zijn.',
      summaryKind: 'conclusion',
      articles: ['begroting:VI/14.2', 'begroting:VI/14.3'],
      hasLink: true,
      publicationKind: 'Rapport',
      continuesFromPreviousPage: false,
      continuesOnNextPage: false,
    })
    expect(printed(source.text, study?.fieldSpans.title ?? [])).toBe('Veilig op weg')
    expect(printed(source.text, study?.fieldSpans.organisations ?? [])).toBe('SEO')
  })
  test('is told by the heads, wherever its columns stand and however they are cut or named', () => {
    const study = first(
      ['afgerond | 2023 | Ex post | 14 | Onderzoek Licht op de dijk (TNO). Het licht bleek te fel. | Water'],
      'Status | Afron ding | Soort onder zoek | Begrotings artikel(en) | Conclusies/ aanbeve lingen | Beleidsthema',
    )
    expect(study).toMatchObject({ title: 'Licht op de dijk', status: 'afgerond', theme: 'Water', types: ['ex post'] })
    expect(study).toMatchObject({ articles: ['begroting:VI/14'], summary: 'Het licht bleek te fel.' })
  })
  test('without a status it has none, and words of the model are no value', () => {
    const study = first([ROW.replace('Afgerond', '[te starten/lopend/afgerond]')])
    expect(study?.status).toBeNull()
  })
  test('of a planning with a title of its own keeps title and explanation apart', () => {
    const study = first(
      ['Doorlichting havens (CPB) | Beleidsdoorlichting | 2026 | De kosten worden onderzocht. | 4'],
      'Titel | Type onderzoek | Afronding | Toelichting | Artikel',
    )
    expect(study).toMatchObject({
      title: 'Doorlichting havens',
      organisations: ['CPB'],
      types: ['beleidsdoorlichting'],
    })
    expect(study).toMatchObject({ summary: 'De kosten worden onderzocht.', summaryKind: 'description', hasLink: null })
  })
  test('in a roster of years is done in the last year with a cross', () => {
    const study = first(
      ['Water | Rieten dijken | Ex post | | X | x'],
      'Thema | Onderwerp | Type onderzoek | 2022 | 2023 | 2024',
    )
    expect(study).toMatchObject({ title: 'Rieten dijken', year: 2024, years: [2023, 2024] })
  })
  test('a finding in its cell names the study', () => {
    const { facts } = agendaReading([
      'Fietsen | Paden | Ex post | 2023 | afgerond | Rapport Veilig op weg (SEO): Uit het onderzoek blijkt dat lantaarns het aantal ongelukken verlagen. | 14.2 | Link',
    ])
    expect(facts.findings.map((it) => it.study)).toEqual([facts.studies[0]?.id])
  })
})

describe('themes', () => {
  const bare = ROW.replace('Fietsen | Paden', ' | ').replace('Veilig op weg', 'Een ander pad')
  test('hold for the rows under them and say where they were printed', () => {
    const [one, two] = agendaReading([ROW, bare]).facts.studies
    expect(two).toMatchObject({ theme: 'Fietsen', subtheme: 'Paden' })
    expect(two?.fieldStatus).toEqual({ theme: `inherited: ${one?.id}`, subtheme: `inherited: ${one?.id}` })
  })
  test('end the sub-theme of the theme before', () => {
    const [, two] = agendaReading([ROW, ROW.replace('Fietsen | Paden', 'Lopen | ')]).facts.studies
    expect(two).toMatchObject({ theme: 'Lopen', subtheme: null })
  })
  test('that were never printed are unknown, not guessed', () => {
    const study = first([bare])
    expect(study?.theme).toBeNull()
    expect(study?.fieldStatus.theme).toBe('unknown: previous page')
  })
  test('printed across the table hold for the rows under them', () => {
    const heads = 'Titel | Type onderzoek | Afronding | Artikel'
    const rows = [
      'Thema: Lopen | | | ',
      'Bospaden | Ex post | 2024 | 3',
      'Duinpaden | Ex ante | 2025 | 3',
      'Varen | | | ',
      'Veren | Ex post | 2024 | 3',
    ]
    expect(agendaReading(rows, heads).facts.studies.map((it) => [it.title, it.theme])).toEqual([
      ['Bospaden', 'Lopen'],
      ['Duinpaden', 'Lopen'],
      ['Veren', 'Varen'],
    ])
  })
})

describe('pages', () => {
  const TAIL = ' | | | | | meer dan de helft van de paden. | | '
  test('the end of a row from an earlier page is a study of which only that is known', () => {
    const [tail, row] = agendaReading([TAIL, ROW]).facts.studies
    expect(tail).toMatchObject({
      title: null,
      summary: 'meer dan de helft van de paden.',
      continuesFromPreviousPage: true,
    })
    expect(tail?.fieldStatus.year).toBe('unknown: previous page')
    expect(row?.continuesFromPreviousPage).toBe(false)
  })
  test('the end of a cell in the middle of the table belongs to the row before', () => {
    const studies = agendaReading([ROW, TAIL]).facts.studies
    expect(studies.map((it) => it.summary)).toEqual([
      'Er blijken minder ongelukken te zijn. meer dan de helft van de paden.',
    ])
  })
  test('a last row that stops in the middle of a sentence goes on', () => {
    const cut = ROW.replace('Er blijken minder ongelukken te zijn.', 'Er blijken minder ongelukken te')
    expect(first([cut])?.continuesOnNextPage).toBe(true)
    expect(agendaReading([cut, ROW]).facts.studies[0]?.continuesOnNextPage).toBe(false)
  })
})

describe('what is no agenda', () => {
  for (const [heads, row] of [
    ['Thema | Bedrag 2022 | Bedrag 2023 | Artikel', 'Fietsen | 12,4 | 13,1 | 14.2'],
    ['Type | Jaar | Status | Toelichting', 'Vrachtwagen | 2019 | verkocht | Aan een handelaar.'],
    ['Titel | Jaar | Auteur | Vindplaats', 'Fietsen | 2019 | De Vries | Bibliotheek'],
  ] as const)
    test(heads, () => expect(agendaReading([row, row], heads).facts.studies).toEqual([]))
  test('the heads alone', () => expect(agendaReading([], HEADS).facts.studies).toEqual([]))
})

describe('studies in running text', () => {
  const named = (text: string) => readingOf(text, []).facts.studies
  test('are known by title or subject, with who made them and who had them made', () => {
    const [study] = named(
      'Hierbij bied ik u het door Ecorys, in opdracht van het WODC, uitgevoerde onderzoek naar de veiligheid van veerboten aan.',
    )
    expect(study).toMatchObject({
      title: 'onderzoek naar de veiligheid van veerboten',
      organisations: ['Ecorys', 'WODC'],
    })
    expect(study).toMatchObject({ year: null, types: [], status: null })
  })
  test('have the year that stands behind the title, not one in it', () => {
    expect(named('Zie het rapport ‘Varen bij nacht, 2010-2015’ (2021) van Panteia.')[0]).toMatchObject({
      title: 'Varen bij nacht, 2010-2015',
      year: 2021,
      organisations: ['Panteia'],
    })
  })
  test('the evaluation of something named is one', () => {
    expect(named('De evaluatie van de Veerbotenwet is gereed.').map((it) => it.title)).toEqual([
      'evaluatie van de Veerbotenwet',
    ])
  })
  test('research in general, research to come and evaluation as such are none', () => {
    expect(
      named(
        'Uit onderzoek blijkt dat veerboten te laat zijn. Ik laat onderzoek doen. De evaluatie van het beleid kost tijd.',
      ),
    ).toEqual([])
  })
})

describe('a year across the table', () => {
  const heads = 'Thema | Type onderzoek | Status | Conclusies/aanbevelingen | Artikel'
  const row = (title: string, theme = 'Lopen') =>
    `${theme} | Ex post | afgerond | Rapport ${title} (SEO): Er blijkt minder. | 14.2`
  const yearsOf = (rows: readonly string[], of = heads) =>
    agendaReading(rows, of).facts.studies.map((it) => [it.title, it.year, it.theme])

  test('holds for the rows under it, down to the next', () => {
    const rows = ['2021 |  |  |  | ', row('Paden'), row('Bruggen'), 'Afgerond in 2022 |  |  |  | ', row('Tunnels', ' ')]
    expect(yearsOf(rows)).toEqual([
      ['Paden', 2021, 'Lopen'],
      ['Bruggen', 2021, 'Lopen'],
      ['Tunnels', 2022, 'Lopen'],
    ])
  })

  test('is not taken over where the table has a column of years', () => {
    const rows = [
      '2021 |  |  |  |  | ',
      'Lopen | Ex post | onbekend | afgerond | Rapport Paden (SEO): Er blijkt minder. | 14.2',
    ]
    expect(yearsOf(rows, heads.replace('Status', 'Afronding | Status')).map((it) => it[1])).toEqual([null])
  })

  test('is none in a theme that holds a year', () => {
    expect(yearsOf(['Nederland 2050 |  |  |  | ', row('Paden', ' ')]).map((it) => it.slice(1))).toEqual([
      [null, 'Nederland 2050'],
    ])
  })
})

test('a column «Onderzoek» holds titles, and one of the «onderzoeksbureau» those who made it', () => {
  const heads = 'Thema | Onderzoek | Type onderzoek | Afronding | Onderzoeksbureau'
  expect(agendaReading(['Lopen | Paden geteld | Ex post | 2022 | SEO'], heads).facts.studies).toMatchObject([
    { title: 'Paden geteld', organisations: ['SEO'] },
  ])
})

test('heads that are printed again are no row', () => {
  const row = 'Lopen | Paden | Ex post | 2022 | afgerond | Rapport Paden geteld (SEO): Minder paden. | 14.2 | Link'
  expect(agendaReading([row, HEADS, row.replace('geteld', 'gemeten')]).facts.studies.map((it) => it.title)).toEqual([
    'Paden geteld',
    'Paden gemeten',
  ])
})

describe('reading tells of cells that gave no value', () => {
  const row = 'Lopen | Paden | Ex post | 2022 | afgerond | Rapport Paden geteld (SEO): Minder paden. | 14.2 | Link'
  const told = (from: string, to: string) => {
    const { problems, source } = agendaReading([row.replace(from, to)])
    return problems.map(({ code, severity, spans }) => [
      code,
      severity,
      ...spans.map((it) => source.text.slice(it.start, it.end)),
    ])
  }
  test.each([
    ['words of the model', 'afgerond', '[te starten/lopend/afgerond]', 'agenda-template-text'],
    ['a status that is none', 'afgerond', 'morgen', 'agenda-unknown-status'],
    ['a type that is none', 'Ex post', 'Achteraf', 'agenda-unknown-type'],
  ])('%s', (_, from, to, code) => expect(told(from, to)).toEqual([[code, 'warning', to]]))
  test('and not of a cell with a value, a dash, or nothing', () => {
    for (const to of ['Lopend', '-', ' ']) expect(told('afgerond', to)).toEqual([])
  })
})
