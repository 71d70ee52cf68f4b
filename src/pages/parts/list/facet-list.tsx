import { numeral, t } from '../messages/t.ts'
import type { ChoiceView, FacetView } from './facets.ts'

/** What was chosen, each to be taken back; and all choices, closed until somebody wants to choose. */
export function Facets({ facets }: { facets: readonly FacetView[] }) {
  const filled = facets.filter((it) => it.choices.length > 0)
  const chosen = filled.flatMap((facet) => facet.choices.filter((it) => it.isChosen).map((it) => ({ facet, it })))
  if (filled.length === 0) return null
  return (
    <section class="facets" aria-label={t('list.filters')}>
      <div class="facet-row">
        {filled.map((it) => (
          <Facet key={it.name} facet={it} />
        ))}
      </div>
      {chosen.length > 0 && (
        <ul class="facet-chosen">
          {chosen.map(({ facet, it }) => (
            <li key={it.href}>
              <a href={it.href}>
                {facet.title}: {it.text} <span aria-hidden="true">×</span>
                <span class="unseen">{t('list.take-back')}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Facet({ facet }: { facet: FacetView }) {
  return (
    <details class="facet">
      <summary>{facet.title}</summary>
      <ul>
        {facet.choices.map((it) => (
          <Choice key={it.href} it={it} />
        ))}
      </ul>
    </details>
  )
}

function Choice({ it }: { it: ChoiceView }) {
  return (
    <li>
      <a href={it.href} aria-current={it.isChosen ? 'true' : undefined}>
        <span>{it.text}</span> {it.count !== null && <span class="choice-count">{numeral(it.count)}</span>}
      </a>
    </li>
  )
}
