import type { Footnote } from '../context.ts'
import { hashAfter } from '../hashes.ts'
import { firstFrom, type Span } from '../positions.ts'
import { keepShape, nothing } from '../shapes.ts'
import type { Page } from '../source.ts'
import type { Flow } from '../structure/flow.ts'
import { spansIn } from '../structure/view.ts'
import type { Fact, FootnoteFields, Hit } from './fact.ts'

/** The text that facts are printed in. */
export interface Printed {
  readonly text: string
  readonly textSha256: string
  readonly pages: readonly Page[]
}

/** Where each standing hit is printed, and its id. One for all kinds of a document, so that facts can name each other. */
export class Facts {
  private readonly made = new Map<Hit<unknown>, { readonly id: string; readonly spans: readonly Span[] }>()

  private readonly printed: Printed

  constructor(printed: Printed) {
    this.printed = printed
  }

  /** Gives the standing hits of a kind their ids; to be called for every kind before `of`. */
  register(kind: string, hits: readonly Hit<unknown>[]): void {
    const ids = new Ids(kind, this.printed.textSha256)
    for (const hit of hits) {
      if (hit.lost !== undefined) continue
      const pieces = hit.pieces ?? [hit]
      const spans = pieces.flatMap((piece) => spansIn(this.printed.text, hit.flow.view, piece))
      this.made.set(hit, { id: ids.of(spans), spans })
    }
  }

  /** The standing hits as facts: printed spans, the passage as read, a stable id, the page. */
  of<F>(hits: readonly Hit<F>[]): Fact<F>[] {
    return hits.flatMap((hit): Fact<F>[] => {
      const made = this.made.get(hit)
      if (!made) return []
      const text = (hit.pieces ?? [hit]).map((piece) => hit.flow.view.text.slice(piece.start, piece.end)).join(' ')
      // Not by spreading: adding to an object that was spread takes ten times as long, and the fields stand first.
      return [
        Object.assign({}, hit.fields, hit.pointers?.(this.idOf), {
          id: made.id,
          spans: made.spans,
          text,
          because: hit.because,
          certainty: hit.certainty,
          page: pageOf(this.printed.pages, made.spans),
        }),
      ]
    })
  }

  private readonly idOf = (hit: Hit<unknown>): string | null => this.made.get(hit)?.id ?? null
}
keepShape(new Facts(nothing))

export function footnoteFacts(
  footnotes: readonly Footnote[],
  printed: Printed,
  flows: readonly Flow[],
): Fact<FootnoteFields>[] {
  const notes = flows.filter((flow) => flow.kind === 'note')
  const ids = new Ids('footnotes', printed.textSha256)
  return footnotes.flatMap((note, i): Fact<FootnoteFields>[] => {
    const view = notes[i]?.view
    if (!view || view.text === '') return []
    const spans = spansIn(printed.text, view, { start: 0, end: view.text.length })
    const page = pageOf(printed.pages, spans)
    return [
      {
        number: note.number,
        anchor: note.anchor,
        id: ids.of(spans),
        spans,
        text: view.text,
        because: 'footnotes/note-block@1',
        certainty: 'stated',
        page,
      },
    ]
  })
}

/** Ids derived from text, kind and spans. Two facts of a kind over the same words are told apart by their order. */
class Ids {
  private readonly given = new Map<string, number>()
  private readonly hash: (rest: string) => string

  constructor(kind: string, textSha256: string) {
    this.hash = hashAfter(`${textSha256} ${kind} `)
  }

  of(spans: readonly Span[]): string {
    const where = spans.map((span) => `${span.start}-${span.end}`).join(',')
    const count = this.given.get(where) ?? 0
    this.given.set(where, count + 1)
    return `f-${this.hash(count > 0 ? `${where} ${count}` : where).slice(0, 20)}`
  }
}
keepShape(new Ids('', ''))

function pageOf(pages: readonly Page[], spans: readonly Span[]): number {
  const start = spans[0]?.start ?? 0
  return pages[Math.max(0, firstFrom(pages, start + 1, (page) => page.span.start) - 1)]?.number ?? 1
}
