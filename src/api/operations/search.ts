import { z } from '@hono/zod-openapi'
import { factKinds } from '../../engine/facts-file/schema.ts'
import type { SearchCounts, SearchHit } from '../../register/search/search.ts'
import { found, operation } from '../operation.ts'
import * as take from '../parameters/parameters.ts'
import { cursorKey, dayShape, documentPage, documentPath, factPage, factPath, textPath } from '../shapes/common.ts'
import { documentKinds } from '../shapes/document.ts'

const counted = <V extends z.ZodType>(value: V) => z.array(z.object({ value, hits: z.int() }))

const hitShape = z
  .object({
    document: z.object({
      id: z.string(),
      self: z.string(),
      webPage: z.string(),
      kind: z.enum(documentKinds),
      title: z.string().nullable(),
      date: dayShape.nullable(),
      senderRole: z.string().nullable(),
    }),
    passage: z
      .object({ in: z.string(), start: z.int(), end: z.int(), page: z.int() })
      .nullable()
      .openapi({ description: 'null: the document was found by its title, number or sender.' }),
    snippet: z.object({
      text: z.string(),
      start: z.int().openapi({ description: 'Where it begins in the text of the document.' }),
      marks: z
        .array(z.object({ start: z.int(), end: z.int() }))
        .openapi({ description: 'What was looked for, in `text`.' }),
    }),
    facts: z.array(z.object({ id: z.string(), self: z.string(), webPage: z.string(), kind: z.enum(factKinds) })),
    score: z.number().openapi({ description: 'Higher is better; only to be compared within one answer.' }),
  })
  .openapi('Hit')

const hitOf = ({ document, passage, snippet, facts, score }: SearchHit): z.infer<typeof hitShape> => ({
  document: {
    id: document.id,
    self: documentPath(document.id),
    webPage: documentPage(document.id),
    kind: document.kind,
    title: document.title,
    date: document.date,
    senderRole: document.senderRole,
  },
  passage: passage && {
    in: textPath(document.id, passage.textSeq),
    start: passage.start,
    end: passage.end,
    page: passage.page,
  },
  snippet: {
    text: snippet.text,
    start: snippet.start,
    marks: snippet.marks.map(({ start, end }) => ({ start, end })),
  },
  facts: facts.map((it) => ({
    id: it.id,
    self: factPath(it.id),
    webPage: factPage(document.id, it.id),
    kind: it.kind,
  })),
  score,
})

const countsShape = z
  .object({
    total: z.int(),
    factKinds: counted(z.enum(factKinds)),
    documentKinds: counted(z.enum(documentKinds)),
    years: counted(z.int()),
    departments: counted(z.string()),
  })
  .openapi('SearchCounts', { description: 'What choosing each value would leave, with the other filters in place.' })

const countsOf = (it: SearchCounts): z.infer<typeof countsShape> => ({
  total: it.total,
  factKinds: [...it.factKinds],
  documentKinds: [...it.documentKinds],
  years: [...it.years],
  departments: [...it.departments],
})

const search = operation({
  id: 'search',
  path: '/search',
  tag: 'Search',
  summary: 'Passages and documents by their words, best first.',
  description:
    'Words in every form and as parts of compounds, quotation marks for a phrase, EN, OF, NIET, and woord* (docs/search.md).',
  query: z.strictObject({
    q: z
      .string({ error: 'is required' })
      .min(1, { error: 'must not be empty' })
      .max(1_000, { error: 'must have at most 1000 characters' })
      .openapi({ description: 'What is looked for, as a person types it.' }),
    factKind: take.several(factKinds, 'The words stand in a fact of one of these kinds.'),
    documentKind: take.several(documentKinds, 'In a document of one of these kinds.'),
    year: take.severalYears('In a document of one of these years.'),
    department: take.severalTexts('Sent for one of these departments, as in «Financiën».'),
    counts: take.yesOrNo('Also count what each filter would leave.'),
    limit: take.wholeNumber(1, 100, 'At most so many hits.', 20),
    cursor: take.cursor,
  }),
  gives: {
    description: 'A page of hits.',
    schema: z
      .object({ hits: z.array(hitShape), counts: countsShape.nullable(), cursor: cursorKey })
      .openapi('SearchAnswer'),
  },
  examples: [
    { name: 'q', summary: 'Two words', path: '/search?q=oogstpas%20werkgevers&limit=1' },
    {
      name: 'promises',
      summary: 'In commitments of one year, with counts',
      path: '/search?q=slagbomen&factKind=commitments&counts=true&limit=1',
    },
  ],
  async answer(
    { q: words, factKind, documentKind, year, department, counts = false, limit = 20, cursor },
    { register },
  ) {
    const answer = await register.search({
      words,
      filters: {
        ...(factKind ? { factKinds: factKind } : {}),
        ...(documentKind ? { documentKinds: documentKind } : {}),
        ...(year ? { years: year } : {}),
        ...(department ? { departments: department } : {}),
      },
      limit,
      ...(cursor === undefined ? {} : { cursor }),
      withCounts: counts,
    })
    if (answer.problems.length > 0)
      return {
        kind: 'refused',
        errors: answer.problems.map((it) => ({
          in: 'query',
          name: it.code.includes('cursor') ? 'cursor' : 'q',
          detail: it.message,
        })),
      }
    return found(
      { hits: answer.hits.map(hitOf), counts: answer.counts && countsOf(answer.counts), cursor: answer.cursor },
      { next: answer.cursor },
    )
  },
})

export const searchOperations = [search]
