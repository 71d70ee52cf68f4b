import { z } from '@hono/zod-openapi'
import { factKinds } from '../../engine/facts-file/schema.ts'
import type { Link } from '../../links/link.ts'
import type { Register, RegisterFact } from '../../register/contract.ts'
import { factLinked } from '../linked-data/fact.ts'
import { type Answer, type ApiContext, found, none, operation } from '../operation.ts'
import { offsetOf, pageOf, wrongCursor } from '../parameters/offset-cursor.ts'
import * as take from '../parameters/parameters.ts'
import { cursorKey } from '../shapes/common.ts'
import { certainties, factKeys, factOf, factShape } from '../shapes/fact.ts'
import { linkOf, linkShape } from '../shapes/link.ts'

type Kind = (typeof factKinds)[number]

const filters = {
  document: take.queryId('Of this document.'),
  certainty: take.several(certainties, 'Stated, derived or assumed.'),
  unjudged: take.yesOrNo('Only what nobody judged yet; not together with knownAt.'),
  knownAt: take.knownAt,
  limit: take.limit,
  cursor: take.cursor,
}
const query = z.strictObject(filters)
type Filters = z.output<typeof query>

/** A page of facts of some kinds, under the name of its list. */
async function pageOfFacts(
  name: string,
  kinds: readonly Kind[] | undefined,
  { document, certainty, unjudged, knownAt, limit = take.DEFAULT_LIMIT, cursor }: Filters,
  { register }: ApiContext,
): Promise<Answer> {
  const offset = offsetOf(cursor)
  if (offset === null) return wrongCursor()
  if (unjudged && knownAt !== undefined)
    return {
      kind: 'refused',
      errors: [{ in: 'query', name: 'unjudged', detail: '"unjudged" cannot be asked together with "knownAt".' }],
    }
  const facts = await register.facts({
    ...(kinds ? { kinds } : {}),
    ...(document === undefined ? {} : { documentId: document }),
    ...(certainty ? { certainties: certainty } : {}),
    ...(unjudged ? { standing: 'given' as const } : {}),
    ...take.asKnown(knownAt),
    limit: limit + 1,
    offset,
  })
  const page = pageOf(facts, limit, offset)
  return found({ [name]: page.items.map(factOf), cursor: page.next }, { next: page.next })
}

const oneFact = z.object({ id: take.pathId('Of the fact.') })
const detailShape = z
  .object({ ...factKeys, links: z.array(linkShape).openapi({ description: 'All links of the passage.' }) })
  .openapi('FactDetail')

const withId = async (register: Register, id: string, knownAt: string | undefined): Promise<RegisterFact | null> =>
  (await register.facts({ id, limit: 1, ...take.asKnown(knownAt) }))[0] ?? null

const linksOf = async (register: Register, fact: RegisterFact): Promise<Link[]> =>
  (await register.links({ documentId: fact.documentId })).filter((it) => it.a.fact === fact.id || it.b.fact === fact.id)

async function detailOf(
  id: string,
  kinds: readonly Kind[] | null,
  what: string,
  knownAt: string | undefined,
  { register, origin }: ApiContext,
): Promise<Answer> {
  const fact = await withId(register, id, knownAt)
  if (!fact || (kinds && !kinds.includes(fact.kind))) return none(`There is no ${what} "${id}" in this register.`)
  const [links, file] = await Promise.all([linksOf(register, fact), register.reading(fact.textSeq)])
  return found({ ...factOf(fact), links: links.map(linkOf) }, { linked: () => factLinked(fact, links, file, origin) })
}

interface Sort {
  readonly name: string
  readonly one: string
  readonly kind: Kind
  readonly title: string
  readonly about: string
  /** An address in the bundled examples. */
  readonly example: string
}

const SORTS: readonly Sort[] = [
  {
    name: 'studies',
    one: 'study',
    kind: 'studies',
    title: 'Studies',
    about: 'rows of evaluation agendas, and studies that running text names',
    example: 'f4ba',
  },
  {
    name: 'findings',
    one: 'finding',
    kind: 'findings',
    title: 'Findings',
    about: 'what research says that it found',
    example: '',
  },
  {
    name: 'recommendations',
    one: 'recommendation',
    kind: 'recommendations',
    title: 'Recommendations',
    about: 'what a study or council advises; the links of one give the reaction to it',
    example: '',
  },
  {
    name: 'reactions',
    one: 'reaction',
    kind: 'reactions',
    title: 'Reactions',
    about: 'how the government answers a recommendation',
    example: '',
  },
]

const ofSort = ({ name, one, kind, title, about }: Sort) => {
  const id = title.replace(/s$|ies$/, (end) => (end === 'ies' ? 'y' : ''))
  return [
    operation({
      id: `list${title}`,
      path: `/${name}`,
      tag: 'Facts',
      summary: `${title}: ${about}.`,
      description: 'By document, in the order of its text.',
      query,
      gives: {
        description: 'A page of the list.',
        schema: z.object({ [name]: z.array(factShape), cursor: cursorKey }).openapi(`${id}List`),
      },
      examples: [{ name: 'first', summary: 'The first of them', path: `/${name}?limit=1` }],
      answer: (asked, context) => pageOfFacts(name, [kind], asked, context),
    }),
    operation({
      id: `get${id}`,
      path: `/${name}/{id}`,
      tag: 'Facts',
      summary: `One ${one}, with all that binds it to other passages.`,
      params: oneFact,
      query: z.strictObject({ knownAt: take.knownAt }),
      gives: { description: `The ${one}.`, schema: detailShape, isLinkedToo: true },
      examples: [],
      answer: ({ id, knownAt }, context) => detailOf(id, [kind], one, knownAt, context),
    }),
  ]
}

const list = operation({
  id: 'listFacts',
  path: '/facts',
  tag: 'Facts',
  summary: 'Everything that was found, by document, in the order of its text.',
  query: query.extend({ kind: take.several(factKinds, 'Of one of these kinds.') }),
  gives: {
    description: 'A page of the list.',
    schema: z.object({ facts: z.array(factShape), cursor: cursorKey }).openapi('FactList'),
  },
  examples: [{ name: 'effects', summary: 'The first effect', path: '/facts?kind=effects&limit=1' }],
  answer: ({ kind, ...rest }, context) => pageOfFacts('facts', kind, rest, context),
})

const one = operation({
  id: 'getFact',
  path: '/facts/{id}',
  tag: 'Facts',
  summary: 'One fact, with all that binds it to other passages.',
  params: oneFact,
  query: z.strictObject({ knownAt: take.knownAt }),
  gives: { description: 'The fact.', schema: detailShape, isLinkedToo: true },
  examples: [],
  answer: ({ id, knownAt }, context) => detailOf(id, null, 'fact', knownAt, context),
})

const links = operation({
  id: 'listLinks',
  path: '/links',
  tag: 'Links',
  summary: 'The links of a document or of one fact in it.',
  description: 'All links of the register at once are part of the export.',
  query: z.strictObject({
    document: take.queryId('Of this document.'),
    fact: take.queryId('Of the passage of this fact.'),
  }),
  gives: {
    description: 'All of them.',
    schema: z.object({ links: z.array(linkShape) }).openapi('Links'),
  },
  examples: [],
  async answer({ document, fact }, { register }) {
    if ((document === undefined) === (fact === undefined))
      return {
        kind: 'refused',
        errors: [{ in: 'query', name: 'document', detail: 'Give either "document" or "fact".' }],
      }
    if (document !== undefined) {
      const known = await register.document(document)
      return known
        ? found({ links: (await register.links({ documentId: known.id })).map(linkOf) })
        : none(`There is no document "${document}" in this register.`)
    }
    const known = await withId(register, fact ?? '', undefined)
    return known
      ? found({ links: (await linksOf(register, known)).map(linkOf) })
      : none(`There is no fact "${fact}" in this register.`)
  },
})

export const factOperations = [list, one, ...SORTS.flatMap(ofSort), links]
