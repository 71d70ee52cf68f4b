import { expect, test } from 'vitest'
import { apiEn } from '../parts/messages/api.en.ts'
import { apiNl } from '../parts/messages/api.nl.ts'
import { apiPage } from './page.tsx'
import { apiPageView, type Description } from './view.ts'

const description: Description = {
  info: { version: '1.2.3' },
  paths: {
    '/commitments': {
      get: {
        operationId: 'listCommitments',
        tags: ['Commitments'],
        summary: 'Commitments.',
        parameters: [
          { name: 'status', description: 'With one of these.', schema: { items: { enum: ['open', 'fulfilled'] } } },
          { name: 'limit', schema: { description: 'At most.' } },
        ],
        responses: {
          200: {
            content: {
              'application/json': {
                examples: {
                  one: { summary: 'One: GET /commitments?limit=1', value: { text: '<script>alert(1)</script>' } },
                },
              },
            },
          },
        },
      },
    },
    '/new': { get: { operationId: 'listNew', tags: ['New'], summary: 'Not told of in Dutch.', responses: {} } },
  },
}
const page = apiPage(apiPageView(description, 'https://site.example'))

test('the page names every operation with its parameters and their values', () => {
  expect(page).toContain('/api/v1/commitments</code> <span>toezeggingen met hun stand op een dag')
  expect(page).toContain('open, fulfilled')
  expect(page).toContain('OpenAPI 3.1 (versie 1.2.3)')
  expect(page).toContain('https://site.example/api/v1/commitments?overdue=true&amp;limit=5')
})

test('an operation or group without Dutch words is shown by its name', () => {
  expect(page).toContain('/api/v1/new</code> <span>listNew')
})

test('the answer of an example is text, whatever it holds', () => {
  expect(page).toContain('&lt;script>alert(1)&lt;/script>')
  expect(page).not.toContain('<script>alert')
})

test('a description without examples gives a page without one', () => {
  expect(apiPageView(description, '', 'listNew').example).toBeNull()
})

test('Dutch and English have the same words', () => {
  expect(Object.keys(apiEn)).toEqual(Object.keys(apiNl))
})
