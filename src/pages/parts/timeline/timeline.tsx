import { dayInWords, exactInterval, type Interval } from '../days.ts'
import { t } from '../messages/t.ts'
import { barOf, placeOf, type Scale, yearsOf } from './scale.ts'

interface TimelineProps {
  readonly scale: Scale
  /** Null: not known. */
  readonly documentDay: string | null
  readonly term: Interval
  readonly today: string
  readonly isPast: boolean
}

// Places are percentages, so that the picture is as wide as its column and its text keeps its shape.
const percent = (part: number): string => `${(part * 100).toFixed(2)}%`
const AXIS = 14

/** A promise as a picture: when it was made, and the term in which it falls. Says the same in words for who cannot see. */
export function Timeline({ scale, documentDay, term, today, isPast }: TimelineProps) {
  // «Vóór 1 juli» runs from the day on which it was promised.
  const bar = barOf(scale, [term[0] ?? documentDay, term[1]])
  const words = t('timeline.label', { about: aboutDocument(documentDay), term: exactInterval(term) })
  return (
    <svg class={`timeline ${isPast ? 'past' : 'ahead'}`} width="100%" height="36" role="img" aria-label={words}>
      <line class="timeline-axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      {yearsOf(scale).map((year) => {
        const x = percent(placeOf(scale, `${year}-01-01`))
        return (
          <g key={year}>
            <line class="timeline-tick" x1={x} x2={x} y1={AXIS} y2={AXIS + 6} />
            <text class="timeline-year" x={x} y="34" dx="2">
              {year}
            </text>
          </g>
        )
      })}
      {documentDay && <Way scale={scale} from={documentDay} to={bar.end} />}
      <rect
        class="timeline-term"
        x={percent(bar.start)}
        y={AXIS - 5}
        width={percent(Math.max(bar.end - bar.start, 0.006))}
        height="10"
        rx="3"
      />
      {documentDay && <circle class="timeline-document" cx={percent(placeOf(scale, documentDay))} cy={AXIS} r="5" />}
      <Today scale={scale} today={today} />
    </svg>
  )
}

function Way({ scale, from, to }: { scale: Scale; from: string; to: number }) {
  return <line class="timeline-way" x1={percent(placeOf(scale, from))} x2={percent(to)} y1={AXIS} y2={AXIS} />
}

function Today({ scale, today }: { scale: Scale; today: string }) {
  const year = Number(today.slice(0, 4))
  if (year < scale.firstYear || year >= scale.endYear) return null
  const x = percent(placeOf(scale, today))
  return <line class="timeline-today" x1={x} x2={x} y1="0" y2={AXIS + 8} />
}

const aboutDocument = (day: string | null): string =>
  day ? t('timeline.about.day', { day: dayInWords(day) }) : t('timeline.about.none')

/** What the signs in the pictures mean; once for a list of them. */
export function TimelineLegend({ today }: { today: string }) {
  return (
    <ul class="timeline-legend">
      <li>
        <Sign class="timeline-document" />
        {t('timeline.legend.document')}
      </li>
      <li>
        <Sign class="timeline-term" />
        {t('timeline.legend.term')}
      </li>
      <li>
        <Sign class="timeline-today" />
        {t('timeline.legend.today', { day: dayInWords(today) })}
      </li>
    </ul>
  )
}

function Sign({ class: kind }: { class: string }) {
  return (
    <svg width="20" height="12" aria-hidden="true" focusable="false">
      {kind === 'timeline-document' && <circle class={kind} cx="10" cy="6" r="5" />}
      {kind === 'timeline-term' && <rect class={kind} x="0" y="1" width="20" height="10" rx="3" />}
      {kind === 'timeline-today' && <line class={kind} x1="10" x2="10" y1="0" y2="12" />}
    </svg>
  )
}
