import { z } from '@hono/zod-openapi'
import { type Link, linkTypes } from '../../links/link.ts'
import { dayShape, documentPath, factPath, interval } from './common.ts'

export const place = z
  .object({
    document: z.object({ id: z.string(), self: z.string() }),
    fact: z.object({ id: z.string(), self: z.string() }).nullable(),
    spans: z.array(z.tuple([z.int(), z.int()])).openapi({ description: '[start, end) in UTF-16 units.' }),
    text: z.string(),
  })
  .openapi('Place', { description: 'A passage of a document.' })

export const linkShape = z
  .object({
    type: z.enum(linkTypes),
    a: place,
    b: place,
    score: z.number().openapi({ description: 'From 0 to 1, from what fired; no chance.' }),
    because: z.array(z.string()).openapi({ description: 'The rule with its version, then the features that fired.' }),
    progress: z
      .object({
        shows: z.string().openapi({ description: 'What it says of the commitment.', example: 'fulfilled' }),
        promise: z.enum(['a', 'b']).openapi({ description: 'The side that is the commitment.' }),
        from: dayShape,
        rank: z
          .int()
          .openapi({ description: '4: changed rule, 3: decision or report, 2: told as done, 1: announced.' }),
        deadline: interval.nullable(),
      })
      .nullable()
      .openapi({ description: 'For links that tell something of a commitment.' }),
  })
  .openapi('Link', { description: 'Two passages and what binds them. Directed types run from a to b.' })

export const placeOf = (it: Link['a']): z.infer<typeof place> => ({
  document: { id: it.document, self: documentPath(it.document) },
  fact: it.fact === null ? null : { id: it.fact, self: factPath(it.fact) },
  spans: it.spans.map(([start, end]): [number, number] => [start, end]),
  text: it.text,
})

export const linkOf = (it: Link): z.infer<typeof linkShape> => ({
  type: it.type,
  a: placeOf(it.a),
  b: placeOf(it.b),
  score: it.score,
  because: [...it.because],
  progress: it.progress
    ? {
        shows: it.progress.shows,
        promise: it.progress.promise,
        from: it.progress.from,
        rank: it.progress.rank,
        deadline: it.progress.deadline && [it.progress.deadline[0], it.progress.deadline[1]],
      }
    : null,
})
