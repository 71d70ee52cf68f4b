import { beforeAll, describe, expect, test } from 'vitest'
import type { FactsFile } from '../../src/engine/facts-file/schema.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { countIn, LinkIndex, type LinkSettings, linkAll } from '../../src/links/index.ts'
import { linksFile } from '../../src/links/links-file.ts'
import { processorTime } from '../processor-time.ts'
import { development } from './dossiers/development.ts'
import { filesOf } from './dossiers/read.ts'
import { madeFile } from './made-files.ts'

const settings: LinkSettings = { field: {}, words: () => false }

describe('the order in which documents are given', () => {
  let files: FactsFile[]
  let own: LinkSettings
  beforeAll(async () => {
    const tools = await loadTools(readingSettings())
    own = { field: tools.field, words: tools.words }
    files = development.flatMap((dossier, i) =>
      filesOf(dossier, tools).map((file) => ({
        ...file,
        source: { ...file.source, name: `${i} ${file.source.name}` },
      })),
    )
  })
  const printed = (given: readonly FactsFile[]) => {
    const { documents, links } = linkAll(given, own)
    return JSON.stringify(linksFile(documents, links, '2031-01-01'))
  }

  test('does not count: whichever way documents are given, links and statuses are the same', () => {
    const once = printed(files)
    expect(JSON.parse(once).links.length).toBeGreaterThan(15)
    expect(printed([...files].reverse()) === once).toBe(true)
    expect(printed([...files].sort((a, b) => (a.source.textSha256 < b.source.textSha256 ? -1 : 1))) === once).toBe(true)
  })

  test('a delivery that is added before its promise is found as well', () => {
    const [promise, delivery] = files as [FactsFile, FactsFile]
    const index = new LinkIndex(own)
    index.add(delivery)
    index.add(promise)
    expect(index.links.map((it) => it.type)).toContain('fulfilment')
  })

  test('all that is given is facts: no link needs the text of a document', () => {
    const bare = files.map(({ source: { text: _, ...source }, ...file }) => ({ ...file, source }))
    expect(printed(bare) === printed(files)).toBe(true)
  })
})

describe('a register that grows', () => {
  /** Milliseconds of work for each document from `from` up to `to`; other programs do not count. */
  const timeOf = (index: LinkIndex, from: number, to: number): number => {
    const made = Array.from({ length: to - from }, (_, i) => madeFile(from + i))
    const began = processorTime()
    for (const file of made) index.add(file)
    return (processorTime() - began) / made.length
  }

  test('a document costs no more after a thousand others than at the beginning', () => {
    const counts = countIn(
      Array.from({ length: 1_500 }, (_, i) => madeFile(i)),
      settings,
    )
    const index = new LinkIndex(settings, counts)
    timeOf(index, 0, 200) // The first ones also pay for compiling.
    const early = timeOf(index, 200, 500)
    timeOf(index, 500, 1_200)
    const late = timeOf(index, 1_200, 1_500)
    expect(late).toBeLessThan(early * 3 + 1)
    expect(late).toBeLessThan(50)
  })

  test('how rare a word is, is counted over all documents, whichever comes first', () => {
    const files = Array.from({ length: 150 }, (_, i) => madeFile(i))
    const printed = (given: readonly FactsFile[]) => {
      const { documents, links } = linkAll(given, settings)
      return JSON.stringify(linksFile(documents, links, '2031-01-01'))
    }
    expect(printed([...files].reverse()) === printed(files)).toBe(true)
  })

  test('what every document names gives a link a document, not one a pair', () => {
    const { links } = linkAll(
      Array.from({ length: 300 }, (_, i) => madeFile(i)),
      settings,
    )
    expect(links.filter((it) => it.type === 'same_organisation')).toHaveLength(299)
  })
})
