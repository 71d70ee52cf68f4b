import { beforeAll, describe, expect, test } from 'vitest'
import type { Tools } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { linkAll } from '../../src/links/index.ts'
import { statusOn } from '../../src/links/status/statuses.ts'
import type { DossierDocument } from './dossiers/dossier.ts'
import { factsOf } from './dossiers/read.ts'

let tools: Tools
beforeAll(async () => {
  tools = await loadTools(readingSettings())
})

const letter = (date: string, text: string): DossierDocument => ({
  kind: 'kamerbrief',
  date,
  sender: 'Minister van Voorbeeldzaken',
  text: `Geachte voorzitter,\n\n${text}`,
})
function linked(...documents: DossierDocument[]) {
  const files = documents.map((it, i) => factsOf(`text-${i}`, it, tools))
  return linkAll(files, { field: tools.field, words: tools.words })
}
const typesBetween = (...documents: DossierDocument[]): string[] =>
  linked(...documents)
    .links.filter((it) => it.a.name !== it.b.name)
    .map((it) => it.type)
    .sort()

const promise = 'Ik zal voor eind 2031 een meldpunt voor verzakte kademuren openen.'

describe('evidence', () => {
  test('must be later: a passage of the same day or before proves nothing', () => {
    const told = 'Zoals toegezegd is het meldpunt voor verzakte kademuren geopend.'
    expect(typesBetween(letter('2031-03-14', promise), letter('2031-03-15', told))).toEqual(['fulfilment'])
    expect(typesBetween(letter('2031-03-14', promise), letter('2031-03-14', told))).toEqual([])
    expect(typesBetween(letter('2031-03-14', promise), letter('2030-12-01', told))).toEqual([])
  })

  test('must have the same object: one word in common is not enough', () => {
    const told = 'Zoals toegezegd is het meldpunt voor discriminatie op sportvelden geopend.'
    expect(typesBetween(letter('2031-03-14', promise), letter('2031-11-20', told))).toEqual([])
  })

  test('is not «fulfilled» when the text does not name the promise', () => {
    const told = 'In oktober is het meldpunt voor verzakte kademuren geopend.'
    expect(typesBetween(letter('2031-03-14', promise), letter('2031-11-20', told))).toEqual([
      'commitment_followed_up_by_measure',
    ])
  })

  test('is not read into what was not done', () => {
    const told = 'Het meldpunt voor verzakte kademuren is in oktober niet geopend.'
    expect(typesBetween(letter('2031-03-14', promise), letter('2031-11-20', told))).not.toContain('fulfilment')
    expect(typesBetween(letter('2031-03-14', promise), letter('2031-11-20', told))).not.toContain(
      'commitment_followed_up_by_measure',
    )
  })

  test('of another paper’s promise is no evidence of this one', () => {
    const here = { ...letter('2031-03-14', `${promise}\n\nkst-39500-2`), id: 'kst-39500-2' }
    const told = letter(
      '2031-11-20',
      'Zoals toegezegd in Kamerstuk 39 777, nr. 5 is het meldpunt voor verzakte kademuren geopend.',
    )
    expect(typesBetween(here, told)).not.toContain('fulfilment')
  })
})

describe('which promise is meant', () => {
  const two =
    'Ik zal voor eind 2031 een meldpunt voor verzakte kademuren openen. Ik zal uw Kamer voor eind 2031 informeren over de kosten van de kademuren.'
  const meant = (...documents: DossierDocument[]) =>
    linked(...documents)
      .links.filter((it) => it.type === 'fulfilment')
      .map((it) => it.a.text)

  test('by what would be done: a letter keeps the promise to tell, not the one to open', () => {
    const told = 'Hierbij zend ik u de kosten van de kademuren. Ik had u dit overzicht voor eind 2031 toegezegd.'
    expect(meant(letter('2031-03-14', two), letter('2031-11-20', told))).toEqual([
      'Ik zal uw Kamer voor eind 2031 informeren over de kosten van de kademuren.',
    ])
  })

  test('what was promised in a debate is no promise of a letter', () => {
    const told =
      'Zoals toegezegd in het debat van 7 februari bied ik u het overzicht van de kosten van de kademuren aan.'
    expect(meant(letter('2031-03-14', two), letter('2031-11-20', told))).toEqual([])
  })

  test('what stands under the same heading and shares no word is not taken for the promise again', () => {
    const first = '1. Kademuren\n\nIk zal voor eind 2031 een meldpunt voor verzakte kademuren openen.'
    const other = '1. Meldpunt kademuren\n\nIk zal voor eind 2032 de sluizen vernieuwen.'
    expect(typesBetween(letter('2031-03-14', first), letter('2032-03-14', other))).toEqual([])
  })

  test('what a promised letter will hold tells no earlier promise again', () => {
    const first = 'Ik zal in de zomer van 2032 op de kosten van kademuren ingaan.'
    const detail = 'Daarbij zal ik ingaan op de kosten van kademuren.'
    const newer = (text: string) => typesBetween(letter('2031-03-14', first), letter('2031-11-20', text))
    expect(newer(`Ik stuur u in het najaar van 2032 een brief. ${detail}`)).toEqual([])
    expect(newer(detail.replace('Daarbij zal ik', 'Ik zal'))).toEqual(['repeats'])
  })

  test('deciding against what was to be explored is its outcome, not a withdrawal', () => {
    const first = 'Ik zal in 2031 verkennen of een keurmerk voor binnenhavens helpt.'
    const told = 'Van een keurmerk voor binnenhavens zie ik af.'
    expect(typesBetween(letter('2031-03-14', first), letter('2032-03-14', told))).toEqual([
      'commitment_followed_up_by_measure',
    ])
  })
})

describe('who and what things are', () => {
  test('ministers that are named in two letters make their promises no more alike', () => {
    const one = 'Samen met de Minister van Economische Zaken en Klimaat zal ik de tarieven voor veerponten herzien.'
    const two =
      'Samen met de Minister van Economische Zaken en Klimaat heb ik het convenant over bibliotheken getekend.'
    const types = typesBetween(letter('2031-03-14', one), letter('2032-03-14', two))
    expect(types).toEqual(['same_organisation'])
  })

  test('a study of a later year with the same title and makers is another study', () => {
    const offer = 'Hierbij bied ik u het door Regioplan uitgevoerde onderzoek naar de veiligheid van binnenhavens aan.'
    expect(typesBetween(letter('2031-03-14', offer), letter('2032-01-14', offer))).toContain('same_study')
    const types = typesBetween(letter('2031-03-14', offer), letter('2033-03-14', offer))
    expect(types).not.toContain('same_study')
    expect(types).toContain('related_but_different_study')
  })

  test('the cabinet of one year is not that of another', () => {
    const said = 'Het kabinet heeft de sluizen laten keuren.'
    expect(typesBetween(letter('2027-03-14', said), letter('2033-03-14', said))).toEqual([])
  })
})

describe('the status on a day', () => {
  const of = (day: string, ...documents: DossierDocument[]) => {
    const { documents: read, links } = linked(...documents)
    const place = read.flatMap((it) => it.commitments)[0]?.place
    return place ? statusOn(place, links, read, day) : null
  }

  test('silence after the term is «no evidence» with what was looked through, never «broken»', () => {
    const status = of('2032-02-01', letter('2031-03-14', promise), letter('2031-12-20', 'De sluizen zijn gekeurd.'))
    expect(status).toMatchObject({
      status: 'deadline_passed_no_evidence',
      isLate: true,
      looked: { documents: 2, upTo: '2031-12-20' },
    })
    expect(status?.because).toContain('nothing found in 2 documents up to 2031-12-20')
  })

  test('on the last day of the term the promise is still open', () => {
    expect(of('2031-12-31', letter('2031-03-14', promise))?.status).toBe('open')
    expect(of('2032-01-01', letter('2031-03-14', promise))?.status).toBe('deadline_passed_no_evidence')
  })

  test('what was not yet written on that day does not count', () => {
    const told = letter('2031-11-20', 'Zoals toegezegd is het meldpunt voor verzakte kademuren geopend.')
    expect(of('2031-11-19', letter('2031-03-14', promise), told)?.status).toBe('open')
    expect(of('2031-11-20', letter('2031-03-14', promise), told)?.status).toBe('fulfilled')
  })

  test('a term that was moved stays in the history, with who moved it', () => {
    const moved = letter(
      '2031-11-20',
      'De opening van het toegezegde meldpunt voor verzakte kademuren schuift op naar mei 2032.',
    )
    const status = of('2032-02-01', letter('2031-03-14', promise), moved)
    expect(status?.status).toBe('postponed')
    expect(status?.deadlines.map((it) => [it.interval[1], it.setBy.name, it.on])).toEqual([
      ['2031-12-31', 'text-0', '2031-03-14'],
      ['2032-05-31', 'text-1', '2031-11-20'],
    ])
  })

  test('a delivery after the term is a delivery, and late', () => {
    const told = letter('2032-11-20', 'Zoals toegezegd is het meldpunt voor verzakte kademuren geopend.')
    expect(of('2033-01-01', letter('2031-03-14', promise), told)).toMatchObject({ status: 'fulfilled', isLate: true })
  })

  test('a promise without a day is open, however long ago, and says that it has no term', () => {
    const without = letter('2021-03-14', 'Ik zal een meldpunt voor verzakte kademuren openen.')
    expect(of('2035-01-01', without)).toMatchObject({ status: 'open', withoutDeadline: true, isLate: false })
  })
})
