import { schemeShelf } from '../../src/cli/scheme-shelf.ts'
import type { Register } from '../../src/register/contract.ts'
import { site } from '../../src/web/site.ts'

const register = { version: async () => '1' } as unknown as Register
const schemes = schemeShelf()

/** Everything that went wrong in the site of this file, to be empty at the end. */
export const errors: { readonly error: unknown; readonly url: string | undefined }[] = []

const routes = site(register, {
  today: () => '2026-11-22',
  onError: (error, url) => errors.push({ error, url }),
  schemes,
})

/** A site with the schemes of the program and no register, as on a day. */
export async function askSite(path: string, init: RequestInit = {}) {
  const response = await routes.request(`http://beleidsspoor.example${path}`, init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** Sends a form as a page of the site itself does. */
export const sendForm = (path: string, fields: Readonly<Record<string, string>>, headers: HeadersInit = {}) =>
  askSite(path, {
    method: 'POST',
    headers: {
      ...{ 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'http://beleidsspoor.example' },
      ...headers,
    },
    body: new URLSearchParams(fields),
  })

/** What people read of a page: its text, with single spaces. */
export const words = (html: string): string =>
  html
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<footer[\s\S]*$/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
