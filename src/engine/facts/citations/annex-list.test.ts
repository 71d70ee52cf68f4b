import { expect, test } from 'vitest'
import type { Block, Flow } from '../../structure/flow.ts'
import { citations } from './citations.ts'
import { contextFor, printed } from './testing.ts'

/** A body of lines, each a block of its own. */
function bodyOf(lines: readonly string[], kindOf: (line: string) => Block['kind'] = () => 'paragraph'): Flow {
  const text = lines.join('\n')
  let start = 0
  const blocks = lines.map((line): Block => {
    const block = { start, end: start + line.length, kind: kindOf(line), level: 0 }
    start += line.length + 1
    return block
  })
  return { kind: 'body', view: { text, at: Int32Array.from([...text].keys()) }, blocks, sentences: [] }
}

function annexes(flows: readonly Flow[]): string[] {
  const hits = citations(flows, flows.map((it) => it.view.text).join('\n'), contextFor())
  return hits.filter((it) => it.fields.role === 'attachment' && it.lost === undefined).map(printed)
}

const headings = (line: string) => (/^\d\. (?:Aanleiding|Kernpunten)/.test(line) ? 'heading' : 'paragraph')

const cases: [string, string[], string[]][] = [
  [
    'one annex',
    ['Bijlage(n)', '1. TK brief - Reactie op voorbeeld', '1. Aanleiding', 'Tekst.'],
    ['TK brief - Reactie op voorbeeld'],
  ],
  ['behind its count', ['Bijlage(n)', '2', 'Bijlage(n)', '1. Brief', '2. Rapport', 'Nota'], ['Brief', 'Rapport']],
  ['with bullets', ['Bijlagen', '- Rapport voorbeeld', '- Planning', 'Tekst'], ['Rapport voorbeeld', 'Planning']],
  ['in bold', ['**Bijlagen**', '1) Rapport', ''], ['Rapport']],
  ['a count only', ['Bijlage(n)', '1', 'Geachte voorzitter,'], []],
  ['a heading behind a count', ['Bijlage(n)', '1', '1. Aanleiding', 'Tekst.', '2. Kernpunten'], []],
  ['the word in a sentence', ['De bijlage bevat meer.', '1. Rapport'], []],
  ['a numbering that jumps', ['Bijlagen', '3. Rapport'], []],
]
for (const [name, lines, expected] of cases) {
  test(name, () => {
    expect(annexes([bodyOf(lines, headings)])).toEqual(expected)
  })
}

test('lines of metadata that are flows of their own are one list', () => {
  const flows = ['Bijlage(n)', '1. Rapport voorbeeld'].map(
    (line): Flow => ({ ...bodyOf([line]), kind: 'furniture', zone: 'metadata' }),
  )
  expect(annexes(flows)).toEqual(['Rapport voorbeeld'])
})
