import { api } from '../../src/api/api.ts'
import { masked } from '../../src/privacy/masked.ts'
import type { Register } from '../../src/register/contract.ts'

/** The day on which the examples of the API are asked. */
export const TODAY = '2026-01-10'
const ORIGIN = 'https://beleidsspoor.example'

/** Asks the API of a register, without a server between; paths are those below `/api/v1`. */
export function asking(register: Register, mask = masked) {
  const routes = api(register, { mask, today: () => TODAY, isPublic: true })
  return async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const response = await routes.request(`${ORIGIN}${path}`, { headers, method })
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
