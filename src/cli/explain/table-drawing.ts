import type { FrameSteps } from '../../engine/structure/tables/geometry/page-tables.ts'

type Steps = FrameSteps
type Draft = Steps['drafts'][number]
interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Each step has a colour and, for those who do not see colours, a pattern of its own. */
const LAYERS = [
  { name: 'rules', title: 'lines drawn on the page', style: 'stroke:#1b1b1b;stroke-width:1.6' },
  { name: 'edges', title: 'sides of filled areas', style: 'stroke:#1b1b1b;stroke-width:1;stroke-dasharray:1 3' },
  { name: 'gutters', title: 'white between columns', style: 'fill:url(#stripes);stroke:none' },
  { name: 'rows', title: 'where a row begins', style: 'stroke:#b35900;stroke-width:1.4;stroke-dasharray:7 3' },
  { name: 'cells', title: 'cells', style: 'fill:none;stroke:#00695c;stroke-width:1' },
  { name: 'header', title: 'cells of the header', style: 'fill:url(#dots);stroke:#00695c;stroke-width:1.6' },
  { name: 'table', title: 'a table', style: 'fill:none;stroke:#003f8a;stroke-width:2.4' },
  {
    name: 'refused',
    title: 'looked at, and taken for no table',
    style: 'fill:none;stroke:#a4002a;stroke-width:2;stroke-dasharray:2 4 10 4',
  },
] as const
type Layer = (typeof LAYERS)[number]['name']

const LEGEND_PT = 26 + 15 * LAYERS.length
const MARGIN_PT = 12

/** How the tables of a page came about, drawn over its words as SVG: one picture under the other for each direction of text. */
export function tableDrawing(frames: readonly FrameSteps[], page: number): string {
  const width = Math.max(420, ...frames.map(({ frame }) => frame.widthPt))
  let top = 0
  const pictures = frames.map((steps) => {
    const picture = `<g transform="translate(0 ${round(top)})">${pictureOf(steps)}</g>`
    top += steps.frame.heightPt + MARGIN_PT
    return picture
  })
  const height = top + LEGEND_PT
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-labelledby="title desc">`,
    `<title id="title">Tables of page ${page}</title><desc id="desc">${escaped(summary(frames))}</desc>`,
    `<defs>${PATTERNS}</defs><style>${STYLE}</style>`,
    `<rect width="${round(width)}" height="${round(height)}" fill="#fff"/>`,
    ...pictures,
    `<g transform="translate(${MARGIN_PT} ${round(top + 16)})">${legend()}</g>`,
    '</svg>',
  ].join('\n')
}

const PATTERNS = [
  '<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#0a58ca" fill-opacity=".1"/><rect width="2" height="6" fill="#0a58ca" fill-opacity=".45"/></pattern>',
  '<pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r=".9" fill="#00695c" fill-opacity=".6"/></pattern>',
].join('')

const STYLE = [
  'text{font-family:Arial,Helvetica,sans-serif;fill:#333}',
  '.word{fill:#555}',
  ...LAYERS.map(({ name, style }) => `.${name}{${style}}`),
].join('')

/** What a person who cannot see the picture is told. */
export function summary(frames: readonly FrameSteps[]): string {
  const judged = frames.flatMap((it) => it.judged)
  if (judged.length === 0) return 'Nothing on this page looks like a table.'
  return judged.map(({ draft, why }) => `${sizeOf(draft)}: ${why === null ? 'a table' : `no table, ${why}`}.`).join(' ')
}

const sizeOf = ({ edges, rowEdges, origin }: Draft): string =>
  `${rowEdges.length - 1} rows by ${edges.length - 1} columns ${origin === 'rules' ? 'within drawn lines' : 'by the places of the text'}`

function pictureOf({ frame, regions, judged }: Steps): string {
  const words = frame.words.map(
    (it) =>
      `<text class="word" x="${round(it.x0)}" y="${round(it.y1 - 0.22 * (it.y1 - it.y0))}" font-size="${round(0.9 * it.sizePt)}" textLength="${round(it.x1 - it.x0)}" lengthAdjust="spacingAndGlyphs">${escaped(it.text)}</text>`,
  )
  const rules = [
    ...frame.level.map((it) => line(it.isEdge ? 'edges' : 'rules', it.from, it.at, it.to, it.at)),
    ...frame.upright.map((it) => line(it.isEdge ? 'edges' : 'rules', it.at, it.from, it.at, it.to)),
  ]
  const gutters = regions.flatMap(({ region, gutters: between }) =>
    between.map((it) => rectangle('gutters', { ...region, x0: it.from, x1: Math.max(it.to, it.from + 1) })),
  )
  return [
    `<rect width="${round(frame.widthPt)}" height="${round(frame.heightPt)}" fill="none" stroke="#999"/>`,
    group('words of the page', words),
    group('lines', rules),
    group('white between columns', gutters),
    ...judged.map(({ draft, why }) => (why === null ? tableOf(draft) : refused(draft, why))),
  ].join('\n')
}

function tableOf(draft: Draft): string {
  const rows = draft.rowEdges.slice(1, -1).map((y) => line('rows', draft.x0, y, draft.x1, y))
  const cells = draft.cells.map((it) => rectangle(it.row < draft.headerRows ? 'header' : 'cells', it))
  return group(sizeOf(draft), [...rows, ...cells, rectangle('table', grown(draft))])
}

const refused = (draft: Draft, why: string): string =>
  group(why, [
    rectangle('refused', grown(draft)),
    `<text x="${round(draft.x0)}" y="${round(draft.y0 - 5)}" font-size="9">no table: ${escaped(why)}</text>`,
  ])

const grown = ({ x0, y0, x1, y1 }: Box): Box => ({ x0: x0 - 3, y0: y0 - 3, x1: x1 + 3, y1: y1 + 3 })

function legend(): string {
  return LAYERS.map(({ name, title }, i) => {
    const y = 15 * i
    const isLine = name === 'rules' || name === 'edges' || name === 'rows'
    const sample = isLine ? line(name, 0, y, 30, y) : rectangle(name, { x0: 0, y0: y - 5, x1: 30, y1: y + 5 })
    return `${sample}<text x="40" y="${y + 4}" font-size="11">${title}</text>`
  }).join('')
}

const group = (title: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : `<g><title>${escaped(title)}</title>${parts.join('')}</g>`

const line = (layer: Layer, x0: number, y0: number, x1: number, y1: number): string =>
  `<line class="${layer}" x1="${round(x0)}" y1="${round(y0)}" x2="${round(x1)}" y2="${round(y1)}"/>`

const rectangle = (layer: Layer, { x0, y0, x1, y1 }: Box): string =>
  `<rect class="${layer}" x="${round(x0)}" y="${round(y0)}" width="${round(Math.max(0, x1 - x0))}" height="${round(Math.max(0, y1 - y0))}"/>`

const round = (value: number): number => (Number.isFinite(value) ? Math.round(value * 10) / 10 : 0)

// Control characters may stand in a PDF's text, but not in XML.
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
