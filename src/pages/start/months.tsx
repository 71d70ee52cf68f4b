import { monthInWords, monthShort } from '../parts/days.ts'
import { numeral, t } from '../parts/messages/t.ts'
import { TableBox } from '../parts/table-box.tsx'
import type { Group, MonthOfTerms } from './standing.ts'

const GROUPS: readonly Group[] = ['silent', 'busy', 'done']
const TALL = 110
const TOP = 38
const BOTTOM = TOP + TALL
const HEIGHT = BOTTOM + 40

/** In which months terms end, and what is known of those commitments: a picture, and the table behind it. */
export function Months({ months, today }: { months: readonly MonthOfTerms[]; today: string }) {
  const most = Math.max(...months.map(total))
  if (most === 0) return <p class="note">{t('start.months.none')}</p>
  const here = months.findIndex((it) => it.month === today.slice(0, 7))
  return (
    <figure class="months panel">
      <figcaption>
        <ul class="months-legend">
          {GROUPS.map((it) => (
            <li key={it} class={`group-${it}`}>
              {t(`start.group.${it}`)}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg width="100%" height={HEIGHT} role="img" aria-label={inWords(months)}>
        <line class="months-axis" x1="0" x2="100%" y1={BOTTOM} y2={BOTTOM} />
        {months.map((it, i) => (
          <Month key={it.month} it={it} at={i / months.length} wide={1 / months.length} most={most} isFirst={i === 0} />
        ))}
        {here >= 0 && <Today at={(here + partOfMonth(today)) / months.length} />}
      </svg>
      <details class="months-table">
        <summary>{t('start.months.table')}</summary>
        <Table months={months} />
      </details>
    </figure>
  )
}

const total = (it: MonthOfTerms): number => it.done + it.busy + it.silent
const percent = (part: number): string => `${(part * 100).toFixed(2)}%`
const partOfMonth = (day: string): number => (Number(day.slice(8)) - 1) / 31

interface MonthProps {
  readonly it: MonthOfTerms
  readonly at: number
  readonly wide: number
  readonly most: number
  readonly isFirst: boolean
}

function Month({ it, at, wide, most, isFirst }: MonthProps) {
  const middle = percent(at + wide / 2)
  const all = total(it)
  let top = BOTTOM
  return (
    <g>
      {GROUPS.filter((group) => it[group] > 0).map((group) => {
        const height = Math.max(4, (it[group] / most) * TALL)
        top -= height
        return (
          <rect
            key={group}
            class={`group-${group}`}
            x={percent(at + wide * 0.16)}
            width={percent(wide * 0.68)}
            y={top}
            height={height - 1}
            rx="2"
          />
        )
      })}
      {all > 0 && (
        <text class="months-number" x={middle} y={top - 5}>
          {numeral(all)}
        </text>
      )}
      <text class="months-name" x={middle} y={BOTTOM + 17}>
        {monthShort(it.month)}
      </text>
      {(isFirst || it.month.endsWith('-01')) && (
        <text class="months-year" x={middle} y={BOTTOM + 34}>
          {it.month.slice(0, 4)}
        </text>
      )}
    </g>
  )
}

function Today({ at }: { at: number }) {
  return (
    <g>
      <line class="months-today" x1={percent(at)} x2={percent(at)} y1="16" y2={BOTTOM} />
      <text class="months-today-name" x={percent(at)} y="11">
        {t('start.months.today')}
      </text>
    </g>
  )
}

function inWords(months: readonly MonthOfTerms[]): string {
  const list = months.filter((it) => total(it) > 0).map((it) => `${monthInWords(it.month)}: ${numeral(total(it))}`)
  return t('start.months.label', { list: list.join(', ') })
}

function Table({ months }: { months: readonly MonthOfTerms[] }) {
  return (
    <TableBox label={t('start.months.caption')}>
      <table>
        <caption>{t('start.months.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('start.months.month')}</th>
            {GROUPS.map((it) => (
              <th key={it} scope="col" class="number">
                {t(`start.group.${it}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((it) => (
            <tr key={it.month}>
              <th scope="row">{monthInWords(it.month)}</th>
              {GROUPS.map((group) => (
                <td key={group} class="number">
                  {numeral(it[group])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
