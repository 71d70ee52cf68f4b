import { numeral, t } from '../parts/messages/t.ts'
import { TableBox } from '../parts/table-box.tsx'
import { dutch } from '../parts/visit.ts'
import { columnName, mapHref, rowName } from './names.ts'
import { type MapRow, type MapView, sumOf } from './view.ts'

/** The table behind the picture; each number leads to the studies that it counts. */
export function MapTable({ view }: { view: MapView }) {
  const caption = t(view.isWithinTheme ? 'map.table.subthemes' : 'map.table.themes')
  return (
    <TableBox label={caption}>
      <table class="map-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t(view.isWithinTheme ? 'map.subtheme' : 'map.theme')}</th>
            {view.years.map((it) => (
              <th key={columnName(it)} scope="col" class="number">
                {columnName(it)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.name} row={row} view={view} />
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function Row({ row, view: { years, chosen, isWithinTheme } }: { row: MapRow; view: MapView }) {
  const theme = isWithinTheme ? chosen.theme : row.name
  return (
    <tr>
      <th scope="row" lang={row.name === null ? undefined : dutch()}>
        {isWithinTheme || row.name === null ? (
          rowName(row.name)
        ) : (
          <a href={mapHref({ ...chosen, theme: row.name, year: null })}>{row.name}</a>
        )}
      </th>
      {row.cells.map((cell, i) => {
        const column = years[i]
        const n = sumOf(cell)
        const isOneYear = column && column.year !== null && !column.isEarlier
        return (
          <td key={column ? columnName(column) : i} class="number">
            {n > 0 && isOneYear ? (
              <a href={mapHref({ ...chosen, theme, year: column.year }, '#onderzoeken')}>{numeral(n)}</a>
            ) : (
              <span class={n === 0 ? 'muted' : undefined}>{numeral(n)}</span>
            )}
          </td>
        )
      })}
    </tr>
  )
}
