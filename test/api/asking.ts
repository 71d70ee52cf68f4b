import { api } from '../../src/api/api.ts'
import type { ExampleRequest } from '../../src/api/operation.ts'
import { schemeShelf } from '../../src/cli/scheme-shelf.ts'
import { masked } from '../../src/privacy/masked.ts'
import type { Register } from '../../src/register/contract.ts'

/** The day on which the examples of the API are asked. */
export const TODAY = '2026-01-10'
const schemes = schemeShelf()
const ORIGIN = 'https://beleidsspoor.example'

/** Asks the API of a register, without a server between; paths are those below `/api/v1`. */
export function asking(register: Register, mask = masked) {
  const routes = api(register, { mask, today: () => TODAY, isPublic: true, schemes })
  return async (path: string, headers: Record<string, string> = {}, method = 'GET', body?: unknown) => {
    const sent = body === undefined ? { headers, method } : { ...sending(body), headers: { ...JSON_TYPE, ...headers } }
    const response = await routes.request(`${ORIGIN}${path}`, sent)
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: parsed(text) }
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests are about.
function parsed(text: string): any {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const JSON_TYPE = { 'Content-Type': 'application/json' }
const sending = (body: unknown) => ({ method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })

/** An example of the description, asked or sent. */
export const askExample = (ask: ReturnType<typeof asking>, { path, body }: ExampleRequest) =>
  body === undefined ? ask(path) : ask(path, {}, 'POST', body)
