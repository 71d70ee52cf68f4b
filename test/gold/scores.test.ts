import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'

test('no score fell since it was last written (npm run measure tells which; --accept "reason" signs a fall)', async () => {
  const lines: string[] = []
  const output = {
    line: (text: string) => void lines.push(text),
    aside: (text: string) => void lines.push(text),
    isTerminal: false,
  }
  const code = await main(['measure', '--check'], output, {
    ...process.env,
    BELEIDSSPOOR_DATA: mkdtempSync(join(tmpdir(), 'scores-')),
  })
  expect(lines.filter((line) => line.startsWith('Fell') || line.startsWith('lost'))).toEqual([])
  expect(code).toBe(0)
})
