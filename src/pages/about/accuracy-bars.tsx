import { percentage, t } from '../parts/messages/t.ts'
import { type KindAccuracy, kindName, precisionOf, recallOf } from './accuracy.ts'

const ROW = 62
const BAR = 17

/** Two bars for each kind. Places are percentages, so that the picture is as wide as its column. */
export function AccuracyBars({ kinds }: { kinds: readonly KindAccuracy[] }) {
  const list = kinds.map((it) =>
    t('accuracy.picture.one', { kind: kindName(it), recall: share(recallOf(it)), precision: share(precisionOf(it)) }),
  )
  return (
    <figure class="bars">
      <ul class="bars-legend" aria-hidden="true">
        <li class="bar-recall">{t('accuracy.recall')}</li>
        <li class="bar-precision">{t('accuracy.precision')}</li>
      </ul>
      <svg
        width="100%"
        height={kinds.length * ROW}
        role="img"
        aria-label={t('accuracy.picture.label', { list: list.join('; ') })}
      >
        {kinds.map((it, i) => (
          <g key={it.kind}>
            <text class="bar-name" x="0" y={i * ROW + 14}>
              {kindName(it)}
            </text>
            <Bar y={i * ROW + 19} part={recallOf(it)} class="bar-recall" />
            <Bar y={i * ROW + 19 + BAR} part={precisionOf(it)} class="bar-precision" />
          </g>
        ))}
      </svg>
    </figure>
  )
}

// The words stand behind a bar of at most this part of the width.
const WIDEST = 0.9

function Bar({ y, part, class: name }: { y: number; part: number | null; class: string }) {
  const width = `${((part ?? 0) * WIDEST * 100).toFixed(2)}%`
  return (
    <g class={name}>
      <rect class="bar-ground" x="0" y={y} width={`${WIDEST * 100}%`} height={BAR - 2} />
      <rect class="bar" x="0" y={y} width={width} height={BAR - 2} />
      <text class="bar-share" x={width} dx="6" y={y + BAR - 4}>
        {share(part)}
      </text>
    </g>
  )
}

const share = (part: number | null): string => (part === null ? '–' : percentage(part))
