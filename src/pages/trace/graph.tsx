import { named, t } from '../parts/messages/t.ts'
import { statusGroup } from '../parts/reasons/status.tsx'
import { BOX, type BoxView, type GraphView, type LineView } from './layout.ts'

/** The trace as a drawing. Each box leads to its passage in the list below, which says all that the drawing says. */
export function Drawing({ graph }: { graph: GraphView }) {
  const { width, height, boxes, lines } = graph
  return (
    <div class="trace-drawing">
      {/* A group: its boxes are links, which a picture may not hold. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <svg
        role="group"
        aria-label={t('trace.drawing', { n: boxes.length })}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        <defs>
          <marker id="pijl" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path class="trace-arrow" d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {lines.map((it) => (
          <path key={it.key} class="trace-line" d={it.path} marker-end="url(#pijl)" />
        ))}
        {lines.map((it) => (
          <Label key={it.key} it={it} />
        ))}
        {boxes.map((it) => (
          <Box key={it.node.index} it={it} />
        ))}
      </svg>
    </div>
  )
}

const Label = ({ it }: { it: LineView }) => (
  <text class="trace-label" x={it.x} y={it.y - 5} text-anchor="middle">
    {it.label}
  </text>
)

function Box({ it: { node, x, y, text } }: { it: BoxView }) {
  const label = `${node.sort}, ${node.dayInWords}: ${node.text}`
  return (
    <a href={`#${node.anchor}`} class={`trace-box ${node.kind}`} aria-label={label}>
      <rect class={node.isStart ? 'start' : undefined} x={x} y={y} width={BOX.width} height={BOX.height} rx="8" />
      <rect class="trace-side" x={x} y={y + 8} width="4" height={BOX.height - 16} />
      <text class="trace-sort" x={x + 14} y={y + 22}>
        {node.sort}
      </text>
      <text class="trace-day" x={x + BOX.width - 12} y={y + 22} text-anchor="end">
        {node.day ?? ''}
      </text>
      {text.map((line, i) => (
        <text key={line} class="trace-text" x={x + 14} y={y + 44 + i * 17}>
          {line}
        </text>
      ))}
      {node.status && (
        <>
          <circle class={`${statusGroup(node.status)}-fill`} cx={x + 19} cy={y + BOX.height - 12} r="4.5" />
          <text class="trace-day" x={x + 29} y={y + BOX.height - 8}>
            {shortStatus(node.status)}
          </text>
        </>
      )}
    </a>
  )
}

/** «Termijn verstreken, geen spoor gevonden» does not fit in a box. */
const shortStatus = (status: string): string => named('status', status).split(',')[0] ?? ''
