// Writes the tables of docs/api.md from the description of the API, and with --promise also what docs/promise.md holds us
// to. Run after a change of the API: npx tsx tools/make-api-docs.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { api } from '../src/api/api.ts'
import type { Register } from '../src/register/contract.ts'
import { type Description, promised, tables } from './api-rules/docs.ts'

const settings = { mask: (text: string) => text, today: () => '2026-01-10' }
// The description asks nothing of a register.
const response = await api({} as Register, settings).request('/openapi.json')
const description = (await response.json()) as Description
const page = new URL('../docs/api.md', import.meta.url)
const [before = ''] = readFileSync(page, 'utf8').split('<!-- made -->\n')
writeFileSync(page, `${before}<!-- made -->\n\n${tables(description)}`)
if (process.argv.includes('--promise')) {
  const file = new URL('../docs/promise-1.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify(promised(description), null, 1)}\n`)
}
