import { z } from '@hono/zod-openapi'

// Every key of the API is named here or beside it, one by one: what the register keeps is not by itself what the API
// promises.

export const dayShape = z.string().openapi({ format: 'date', example: '2031-03-14' })
export const momentShape = z.string().openapi({ format: 'date-time', description: 'UTC.' })
export const interval = z
  .tuple([dayShape.nullable(), dayShape.nullable()])
  .openapi({ description: 'First and last day, both included; null: open on that side.' })

export const addresses = {
  self: z.string().openapi({ description: 'Where the API gives it.' }),
  webPage: z.string().openapi({ description: 'Where people read it.' }),
}

export const cursorKey = z
  .string()
  .nullable()
  .openapi({ description: 'For the next page, with the same filters; null on the last one.' })

export const entryKind = z.enum([
  'document-read',
  'judgement',
  'link-judgement',
  'withdrawal',
  'erased',
  'words-counted',
  'official-promise',
])

export const byKind = z.enum(['person', 'program']).openapi({
  description: 'Whether a person or the program did it. Names of people are not told.',
})

/** Actors are kept as `person:j.jansen`; who it was is nobody's business but the register's. */
export const byOf = (actor: string): 'person' | 'program' => (actor.startsWith('person:') ? 'person' : 'program')

const API = '/api/v1'
const segment = encodeURIComponent

export const documentPath = (id: string): string => `${API}/documents/${segment(id)}`
export const textPath = (id: string, text: number): string => `${documentPath(id)}/texts/${text}`
export const factPath = (id: string): string => `${API}/facts/${segment(id)}`
export const commitmentPath = (id: string): string => `${API}/commitments/${segment(id)}`

export const documentPage = (id: string): string => `/documenten/${segment(id)}`
export const factPage = (document: string, fact: string): string =>
  `${documentPage(document)}?feit=${segment(fact)}#feit-${fact}`
export const commitmentPage = (id: string): string => `/toezeggingen/${segment(id)}`
