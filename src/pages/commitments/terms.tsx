import { numeral, t } from '../parts/messages/t.ts'
import { TableBox } from '../parts/table-box.tsx'
import { groups, type TermBar, type TermsPicture } from './view-terms.ts'

const HEIGHT = 92
const FLOOR = HEIGHT + 4

/** When terms end, as a picture with a table of the same figures behind it. */
export function Terms({ picture }: { picture: TermsPicture }) {
  const { bars, drawn, total } = picture
  const values = { n: numeral(drawn), from: bars[0]?.label ?? '', to: bars.at(-1)?.label ?? '' }
  return (
    <section class="terms-picture" aria-labelledby="termijnen">
      <h2 id="termijnen">{t('promises.picture')}</h2>
      <Legend />
      <svg width="100%" height={FLOOR + 22} role="img" aria-label={t('promises.picture.label', values)}>
        <line class="timeline-axis" x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
        {bars.map((it, i) => (
          <Bar key={it.label} bar={it} index={i} picture={picture} />
        ))}
        {picture.today !== null && <Today at={picture.today / bars.length} />}
      </svg>
      {total > drawn && (
        <p class="note">{t('promises.picture.partly', { n: numeral(drawn), total: numeral(total) })}</p>
      )}
      <TermsTable picture={picture} />
    </section>
  )
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`

function Bar({ bar, index, picture }: { bar: TermBar; index: number; picture: TermsPicture }) {
  const width = 1 / picture.bars.length
  const high = (n: number) => (n / picture.most) * HEIGHT
  let top = FLOOR
  return (
    <g>
      {groups.map((group) => {
        const height = high(bar.counts[group])
        top -= height
        return height === 0 ? null : (
          <rect
            key={group}
            class={`${group}-fill`}
            x={percent((index + 0.15) * width)}
            y={top.toFixed(1)}
            width={percent(width * 0.7)}
            height={height.toFixed(1)}
          />
        )
      })}
      {bar.short !== '' && (
        <text class="timeline-year" x={percent(index * width)} y={FLOOR + 17} dx="2">
          {bar.short}
        </text>
      )}
    </g>
  )
}

const Today = ({ at }: { at: number }) => (
  <line class="timeline-today" x1={percent(at)} x2={percent(at)} y1="0" y2={FLOOR + 5} />
)

const Legend = () => (
  <ul class="timeline-legend">
    {groups.map((group) => (
      <li key={group}>
        <svg width="14" height="12" aria-hidden="true" focusable="false">
          <rect class={`${group}-fill`} width="14" height="12" rx="2" />
        </svg>
        {t(`promises.group.${group}`)}
      </li>
    ))}
  </ul>
)

function TermsTable({ picture: { bars } }: { picture: TermsPicture }) {
  return (
    <details class="as-table">
      <summary>{t('promises.picture.table')}</summary>
      <TableBox label={t('scheme.table', { name: t('promises.picture') })}>
        <table>
          <caption>{t('promises.picture')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('promises.picture.period')}</th>
              {groups.map((group) => (
                <th key={group} scope="col" class="number">
                  {t(`promises.group.${group}`)}
                </th>
              ))}
              <th scope="col" class="number">
                {t('promises.picture.sum')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((it) => (
              <tr key={it.label}>
                <th scope="row">{it.sum > 0 ? <a href={it.href}>{it.label}</a> : it.label}</th>
                {groups.map((group) => (
                  <td key={group} class="number">
                    {numeral(it.counts[group])}
                  </td>
                ))}
                <td class="number">{numeral(it.sum)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </details>
  )
}
