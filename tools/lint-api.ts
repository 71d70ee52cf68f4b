// Holds the description of the API against the API Design Rules: npx tsx tools/lint-api.ts [ADDRESS OF A DESCRIPTION]
import { api } from '../src/api/api.ts'
import type { Register } from '../src/register/contract.ts'
import { lint } from './api-rules/lint.ts'

const [address] = process.argv.slice(2)
const settings = { mask: (text: string) => text, today: () => '2026-01-10' }
// The description asks nothing of a register.
const own = async () => api({} as Register, settings).request('/openapi.json')
const response = await (address === undefined ? own() : fetch(address))
const description = (await response.json()) as object
const problems = await lint(description)
for (const { rule, message, at } of problems) console.log(`${rule}: ${message} ${at}`)
console.log(`${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
