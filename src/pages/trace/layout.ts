import { Graph, layout } from '@dagrejs/dagre'
import { named } from '../parts/messages/t.ts'
import type { Step } from './chain.ts'
import type { NodeView } from './view.ts'

/** A trace as a drawing: boxes and lines with their places. */
export interface GraphView {
  readonly width: number
  readonly height: number
  readonly boxes: readonly BoxView[]
  readonly lines: readonly LineView[]
}
export interface BoxView {
  readonly node: NodeView
  readonly x: number
  readonly y: number
  /** The words, broken to fit. */
  readonly text: readonly string[]
}
export interface LineView {
  readonly key: string
  readonly path: string
  readonly label: string
  readonly x: number
  readonly y: number
}

export const BOX = { width: 216, height: 112 } as const

/** From left to right in the order in which things came about; null for a passage that stands alone. */
export function graphOf(nodes: readonly NodeView[], steps: readonly Step[]): GraphView | null {
  if (steps.length === 0) return null
  const graph = new Graph({ multigraph: false })
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 92, marginx: 6, marginy: 14 })
  for (const it of nodes) graph.setNode(String(it.index), { ...BOX })
  const drawn = new Map<string, string>()
  for (const { from, to, type } of steps) {
    const key = `${from} ${to}`
    // Two passages are joined by one line; the list names all that binds them.
    if (drawn.has(key)) continue
    drawn.set(key, named('trace.edge', type))
    graph.setEdge(String(from), String(to), {})
  }
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    ...{ width: Math.ceil(width), height: Math.ceil(height) },
    boxes: nodes.map((node) => {
      const { x, y } = graph.node(String(node.index))
      return { node, x: x - BOX.width / 2, y: y - BOX.height / 2, text: broken(node.text, LINES) }
    }),
    lines: [...drawn].map(([key, label]) => lineOf(graph, key, label)),
  }
}
const LINES = 3

function lineOf(graph: Graph, key: string, label: string): LineView {
  const [from = '', to = ''] = key.split(' ')
  const points: readonly Point[] = graph.edge(from, to).points ?? []
  const middle = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 }
  return { key, path: curve(points), label, x: middle.x, y: middle.y }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Through the points, bent between them. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let [path, before] = [`M${round(first.x)} ${round(first.y)}`, first]
  for (const it of rest) {
    const middle = (before.x + it.x) / 2
    path += `C${round(middle)} ${round(before.y)} ${round(middle)} ${round(it.y)} ${round(it.x)} ${round(it.y)}`
    before = it
  }
  return path
}

const round = (n: number): number => Math.round(n * 10) / 10

const WIDEST = 31

/** Words in lines of some thirty characters; what does not fit is told by three points. */
export function broken(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const cut = word.length > WIDEST ? `${word.slice(0, WIDEST - 1)}…` : word
    if (line !== '' && line.length + 1 + cut.length > WIDEST) {
      lines.push(line)
      line = cut
    } else line = line === '' ? cut : `${line} ${cut}`
    if (lines.length === most) break
  }
  if (lines.length < most && line !== '') return [...lines, line]
  const last = lines[most - 1] ?? ''
  return [...lines.slice(0, most - 1), `${last.slice(0, WIDEST - 2)} …`]
}
