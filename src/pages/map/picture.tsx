import { numeral, t } from '../parts/messages/t.ts'
import { shortened } from '../parts/text.ts'
import { columnName, rowName } from './names.ts'
import { MOMENTS, type Moment } from './studies.ts'
import { type Cell, type MapView, sumOf } from './view.ts'

const HEAD = 26
const LABEL = 22
const CELL = 40
const ROW = LABEL + CELL + 12

/** The map as a picture: a lane for each theme, a field for each year, a sign for each study. An empty field is a gap. */
export function MapPicture({ rows, years }: Pick<MapView, 'rows' | 'years'>) {
  const height = HEAD + rows.length * ROW
  return (
    <svg class="map" width="100%" height={height} role="img" aria-label={inWords(rows, years)}>
      {years.map((column, i) => (
        <text key={columnName(column)} class="map-year" x={percent((i + 0.5) / years.length)} y="14">
          <tspan class="map-long">{columnName(column)}</tspan>
          <tspan class="map-short">{column.year === null ? '?' : `’${String(column.year).slice(2)}`}</tspan>
        </text>
      ))}
      {rows.map((row, i) => (
        <g key={row.name}>
          <text class="map-theme" x="0" y={HEAD + i * ROW + 16}>
            <tspan class="map-long">{shortened(rowName(row.name), WIDE)}</tspan>
            <tspan class="map-short">{shortened(rowName(row.name), NARROW)}</tspan>
          </text>
          {row.cells.map((cell, j) => (
            <Field
              key={columnName(years[j] ?? { year: null, isEarlier: false })}
              cell={cell}
              x={j / years.length}
              width={1 / years.length}
              y={HEAD + i * ROW + LABEL}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

// Words in a picture do not go on on a next line; the table has the whole name.
const [WIDE, NARROW] = [100, 30]

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`
const MOST_SIGNS = 6

function Field({ cell, x, width, y }: { cell: Cell; x: number; width: number; y: number }) {
  const signs = MOMENTS.flatMap((moment) => Array<Moment>(Math.min(cell[moment], MOST_SIGNS + 1)).fill(moment))
  return (
    <g>
      <rect
        class={signs.length === 0 ? 'map-field gap' : 'map-field'}
        x={percent(x + width * 0.03)}
        width={percent(width * 0.94)}
        y={y}
        height={CELL}
        rx="3"
      />
      {/* A picture in the picture: its place is a part of the width, what is in it counts in pixels. */}
      <svg x={percent(x + width / 2)} y={y + CELL / 2} overflow="visible" aria-hidden="true">
        {signs.length > MOST_SIGNS ? (
          <text class="map-number" y="6">
            {numeral(sumOf(cell))}
          </text>
        ) : (
          signs.map((moment, i) => <Sign key={i} moment={moment} {...placeOf(i, signs.length)} />)
        )}
      </svg>
    </g>
  )
}

/** Up to three lines of two, in the middle of the field. */
function placeOf(i: number, n: number): { x: number; y: number } {
  const lines = Math.ceil(n / 2)
  const line = Math.floor(i / 2)
  const isAlone = i === n - 1 && n % 2 === 1
  return { x: isAlone ? 0 : i % 2 === 0 ? -6 : 6, y: (line - (lines - 1) / 2) * 12 }
}

/** Each moment has its own form, so that colour is never alone. */
export function Sign({ moment, x = 0, y = 0 }: { moment: Moment; x?: number; y?: number }) {
  const name = `map-sign moment-${moment}`
  if (moment === 'ante') return <circle class={`${name} hollow`} cx={x} cy={y} r="4" />
  if (moment === 'post') return <circle class={name} cx={x} cy={y} r="4.5" />
  if (moment === 'durante') return <path class={name} d={`M${x - 5} ${y + 4}h10l-5 -9z`} />
  return <rect class={name} x={x - 4} y={y - 4} width="8" height="8" />
}

function inWords(rows: MapView['rows'], years: MapView['years']): string {
  const list = rows.map((row) => {
    const found = row.cells.flatMap((cell, i) => {
      const column = years[i]
      return column && sumOf(cell) > 0 ? `${columnName(column)}: ${numeral(sumOf(cell))}` : []
    })
    return `${rowName(row.name)}: ${found.length > 0 ? found.join(', ') : t('map.none-at-all')}`
  })
  return t('map.label', { list: list.slice(0, MOST_IN_WORDS).join('; ') })
}
// A longer description is not listened to; the table says it all.
const MOST_IN_WORDS = 12
