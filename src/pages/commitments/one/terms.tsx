import type { ComponentChildren } from 'preact'
import { t } from '../../parts/messages/t.ts'
import { placeOf, yearsOf } from '../../parts/timeline/scale.ts'
import type { LifeView, TermsView, TermView } from './view-terms.ts'

/** By when: the words, what they mean, and how the term was moved. */
export function TermsOf({ terms }: { terms: TermsView }) {
  return (
    <section class="promise-part" aria-labelledby="termijn">
      <h2 id="termijn">{t('promise.term')}</h2>
      {terms.derived.map((it) => (
        <p key={it}>{it}</p>
      ))}
      {terms.picture && <Life life={terms.picture} />}
      {terms.terms.length > 1 && (
        <ol class="moved-terms">
          {terms.terms.map((it, i) => (
            <Term key={i} it={it} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Term({ it }: { it: TermView }) {
  return (
    <li>
      <strong>{it.label}:</strong> {it.inWords}, {t('promise.term.set')}{' '}
      <a href={it.href} lang="nl">
        {it.setBy}
      </a>
      {it.day && (
        <>
          {' '}
          (<time dateTime={it.day}>{it.dayInWords}</time>)
        </>
      )}
      {it.text && <blockquote lang="nl">{it.text}</blockquote>}
    </li>
  )
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`
const AXIS = 18

/** From the promise to its terms and what was found, on one line. */
function Life({ life }: { life: LifeView }) {
  const at = (day: string) => percent(placeOf(life.scale, day))
  const last = life.dues.at(-1)
  return (
    <>
      <svg class="life" width="100%" height="44" role="img" aria-label={life.words}>
        <line class="timeline-axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
        {yearsOf(life.scale).map((year) => (
          <g key={year}>
            <line class="timeline-tick" x1={at(`${year}-01-01`)} x2={at(`${year}-01-01`)} y1={AXIS} y2={AXIS + 7} />
            <text class="timeline-year" x={at(`${year}-01-01`)} y="42" dx="2">
              {year}
            </text>
          </g>
        ))}
        {life.made && last && <line class="timeline-way" x1={at(life.made)} x2={at(last)} y1={AXIS} y2={AXIS} />}
        {life.dues.map((day, i) => (
          <line key={day} class={i === life.dues.length - 1 ? 'life-due' : 'life-due old'} {...upright(at(day))} />
        ))}
        {life.made && <circle class="timeline-document" cx={at(life.made)} cy={AXIS} r="6" />}
        {life.found.map((day) => (
          <circle key={day} class="life-found" cx={at(day)} cy={AXIS} r="5" />
        ))}
        <line class="timeline-today" x1={at(life.on)} x2={at(life.on)} y1="0" y2={AXIS + 10} />
      </svg>
      <Legend />
    </>
  )
}

const upright = (x: string) => ({ x1: x, x2: x, y1: AXIS - 12, y2: AXIS + 6 })

const Legend = () => (
  <ul class="timeline-legend">
    <li>
      <Sign>
        <circle class="timeline-document" cx="10" cy="7" r="6" />
      </Sign>
      {t('promise.legend.made')}
    </li>
    <li>
      <Sign>
        <line class="life-due" x1="10" x2="10" y1="0" y2="14" />
      </Sign>
      {t('promise.legend.due')}
    </li>
    <li>
      <Sign>
        <circle class="life-found" cx="10" cy="7" r="5" />
      </Sign>
      {t('promise.legend.found')}
    </li>
    <li>
      <Sign>
        <line class="timeline-today" x1="10" x2="10" y1="0" y2="14" />
      </Sign>
      {t('promise.legend.on')}
    </li>
  </ul>
)

const Sign = ({ children }: { children: ComponentChildren }) => (
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    {children}
  </svg>
)
