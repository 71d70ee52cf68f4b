import { z } from '@hono/zod-openapi'
import { factKinds } from '../../engine/facts-file/schema.ts'
import { linkTypes } from '../../links/link.ts'
import { documentLinked } from '../linked-data/document.ts'
import { found, none, operation } from '../operation.ts'
import { cursorAt, offsetOf, pageOf, wrongCursor } from '../parameters/offset-cursor.ts'
import * as take from '../parameters/parameters.ts'
import { cursorKey, documentPath } from '../shapes/common.ts'
import { documentDetailOf, documentDetailShape, documentKinds, documentOf, documentShape } from '../shapes/document.ts'
import { certainties, factOf, factShape } from '../shapes/fact.ts'
import { historyLineOf, historyLineShape } from '../shapes/history.ts'
import { linkOf, linkShape } from '../shapes/link.ts'

const tag = 'Documents'
export const oneDocument = z.object({ id: take.pathId('Of the document; one it had before leads to the present one.') })
export const noDocument = (id: string) => none(`There is no document "${id}" in this register.`)

const list = operation({
  id: 'listDocuments',
  path: '/documents',
  tag,
  summary: 'Documents, newest first; those without a date last.',
  query: z.strictObject({
    kind: take.several(documentKinds, 'Of one of these kinds.'),
    year: take.severalYears('Dated in one of these years.'),
    department: take.severalTexts('Sent for one of these departments, as in «Financiën».'),
    dossier: take.severalTexts('In one of these parliamentary dossiers.'),
    knownAt: take.knownAt,
    limit: take.limit,
    cursor: take.cursor,
  }),
  gives: {
    description: 'A page of the list.',
    schema: z.object({ documents: z.array(documentShape), total: z.int(), cursor: cursorKey }).openapi('DocumentList'),
  },
  examples: [{ name: 'reports', summary: 'The newest report', path: '/documents?kind=report&limit=1' }],
  async answer(asked, { register }) {
    const offset = offsetOf(asked.cursor)
    if (offset === null) return wrongCursor()
    const { limit = take.DEFAULT_LIMIT } = asked
    const filters = {
      ...(asked.kind ? { kinds: asked.kind } : {}),
      ...(asked.year ? { years: asked.year } : {}),
      ...(asked.department ? { departments: asked.department } : {}),
      ...(asked.dossier ? { dossiers: asked.dossier } : {}),
      ...take.asKnown(asked.knownAt),
    }
    const [total, documents] = await Promise.all([
      register.documentCount(filters),
      register.documents({ ...filters, limit, offset }),
    ])
    const next = offset + documents.length < total && documents.length > 0 ? cursorAt(offset + limit) : null
    return found({ documents: documents.map(documentOf), total, cursor: next }, { next })
  },
})

const one = operation({
  id: 'getDocument',
  path: '/documents/{id}',
  tag,
  summary: 'A document, and the texts that it was read from.',
  params: oneDocument,
  query: z.strictObject({ knownAt: take.knownAt }),
  gives: { description: 'The document.', schema: documentDetailShape, isLinkedToo: true },
  examples: [{ name: 'letter', summary: 'A letter to parliament', path: '/documents/kst-38914-6' }],
  async answer({ id, knownAt }, { register, origin }) {
    const document = await register.document(id, take.asKnown(knownAt))
    if (!document) return noDocument(id)
    if (document.id !== id) return { kind: 'moved', path: documentPath(document.id) }
    return found(documentDetailOf(document), { linked: () => documentLinked(document, origin) })
  },
})

const facts = operation({
  id: 'listFactsOfDocument',
  path: '/documents/{id}/facts',
  tag,
  summary: 'What was found in a document, in the order of its text.',
  params: oneDocument,
  query: z.strictObject({
    kind: take.several(factKinds, 'Of one of these kinds.'),
    certainty: take.several(certainties, 'Stated, derived or assumed.'),
    knownAt: take.knownAt,
    limit: take.limit,
    cursor: take.cursor,
  }),
  gives: {
    description: 'A page of the list.',
    schema: z.object({ facts: z.array(factShape), cursor: cursorKey }).openapi('FactList'),
  },
  examples: [
    {
      name: 'commitments',
      summary: 'The first commitment of a letter',
      path: '/documents/kst-38914-6/facts?kind=commitments&limit=1',
    },
  ],
  async answer({ id, kind, certainty, knownAt, limit = take.DEFAULT_LIMIT, cursor }, { register }) {
    const offset = offsetOf(cursor)
    if (offset === null) return wrongCursor()
    if (!(await register.document(id, take.asKnown(knownAt)))) return noDocument(id)
    const page = pageOf(
      await register.facts({
        documentId: id,
        ...(kind ? { kinds: kind } : {}),
        ...(certainty ? { certainties: certainty } : {}),
        ...take.asKnown(knownAt),
        limit: limit + 1,
        offset,
      }),
      limit,
      offset,
    )
    return found({ facts: page.items.map(factOf), cursor: page.next }, { next: page.next })
  },
})

const links = operation({
  id: 'listLinksOfDocument',
  path: '/documents/{id}/links',
  tag,
  summary: 'What binds a document to others, with both passages and the reasons.',
  params: oneDocument,
  query: z.strictObject({
    type: take.several(linkTypes, 'Of one of these types.'),
    limit: take.limit,
    cursor: take.cursor,
  }),
  gives: {
    description: 'A page of the list.',
    schema: z.object({ links: z.array(linkShape), total: z.int(), cursor: cursorKey }).openapi('LinkList'),
  },
  examples: [
    {
      name: 'reactions',
      summary: 'The first link by which a letter answers a recommendation',
      path: '/documents/kst-38914-6/links?limit=1',
    },
  ],
  async answer({ id, type, limit = take.DEFAULT_LIMIT, cursor }, { register }) {
    const offset = offsetOf(cursor)
    if (offset === null) return wrongCursor()
    const document = await register.document(id)
    if (!document) return noDocument(id)
    const chosen = await register.links({ documentId: document.id, ...(type && { types: type }) })
    const page = pageOf(chosen.slice(offset, offset + limit + 1), limit, offset)
    return found({ links: page.items.map(linkOf), total: chosen.length, cursor: page.next }, { next: page.next })
  },
})

const history = operation({
  id: 'listHistoryOfDocument',
  path: '/documents/{id}/history',
  tag,
  summary: 'What happened to a document in this register, in order.',
  params: oneDocument,
  gives: {
    description: 'All of it.',
    schema: z.object({ history: z.array(historyLineShape) }).openapi('History'),
  },
  examples: [{ name: 'letter', summary: 'Of a letter', path: '/documents/kst-38914-6/history' }],
  async answer({ id }, { register }) {
    const document = await register.document(id)
    if (!document) return noDocument(id)
    return found({ history: (await register.history(document.id)).map(historyLineOf) })
  },
})

export const documentOperations = [list, one, facts, links, history]
