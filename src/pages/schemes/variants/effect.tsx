import { type Choice, Choices } from '../../parts/choices.tsx'
import { counted, numeral, t } from '../../parts/messages/t.ts'
import { TableBox } from '../../parts/table-box.tsx'
import type { EffectView, FlipView, GroupView } from './effect-view.ts'
import type { VariantsView } from './view.ts'

/** Of choices on this page. */

/** Counts of the made cases now and with the variant, who goes over, and both by group. */
export function EffectOf({ effect, groups }: { effect: EffectView; groups: readonly Choice[] }) {
  return (
    <>
      <p class="note scheme-about">{t('variant.made', { n: numeral(effect.rows) })}</p>
      <Outcomes effect={effect} />
      <Flips flips={effect.flips} />
      {effect.groups.length > 0 && <Groups effect={effect} choices={groups} />}
    </>
  )
}

const change = (was: number, is: number): string =>
  is === was ? '0' : `${is > was ? '+' : '−'}${numeral(Math.abs(is - was))}`

function Outcomes({ effect: { outcomes } }: { effect: EffectView }) {
  return (
    <TableBox label={t('variant.outcomes')}>
      <table>
        <caption>{t('variant.outcomes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('check.outcome')}</th>
            <Heads />
          </tr>
        </thead>
        <tbody>
          {outcomes.map((it) => (
            <tr key={it.text}>
              <th scope="row">{it.text}</th>
              <td class="number">{numeral(it.now)}</td>
              <td class="number">{numeral(it.variant)}</td>
              <td class="number">{change(it.now, it.variant)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

const Heads = () => (
  <>
    <th scope="col" class="number">
      {t('variant.now')}
    </th>
    <th scope="col" class="number">
      {t('variant.then')}
    </th>
    <th scope="col" class="number">
      {t('compare.rise')}
    </th>
  </>
)

function Flips({ flips }: { flips: readonly FlipView[] }) {
  return (
    <>
      <h3 class="variant-heading">{t('variant.flips')}</h3>
      {flips.length === 0 ? (
        <p class="note">{t('variant.flips.none')}</p>
      ) : (
        <ul class="scheme-list">
          {flips.map((it) => (
            <li key={`${it.from} ${it.to}`}>
              <p>
                <strong>{counted('variant.cases', it.rows)}</strong> {t('variant.flip', { from: it.from, to: it.to })}
              </p>
              <details class="scheme-others">
                <summary>{t('variant.examples')}</summary>
                <ul class="variant-examples">
                  {it.examples.map((example) => (
                    <li key={example}>{example}</li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Groups({ effect: { groups, by }, choices }: { effect: EffectView; choices: readonly Choice[] }) {
  const caption = t('variant.by', { by })
  return (
    <>
      <h3 class="variant-heading">{caption}</h3>
      <Choices label={t('variant.count-by')} choices={choices} isLabelSeen />
      <TableBox label={caption}>
        <table>
          <caption>{t('variant.by.about')}</caption>
          <thead>
            <tr>
              <th scope="col">{by}</th>
              <th scope="col" class="number">
                {t('variant.all')}
              </th>
              <Heads />
              <th scope="col" class="number">
                {t('variant.flipped')}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((it) => (
              <Group key={it.group} it={it} />
            ))}
          </tbody>
        </table>
      </TableBox>
    </>
  )
}

function Group({ it }: { it: GroupView }) {
  return (
    <tr>
      <th scope="row">{it.group}</th>
      <td class="number">{numeral(it.rows)}</td>
      <td class="number">{numeral(it.now)}</td>
      <td class="number">{numeral(it.variant)}</td>
      <td class="number">{change(it.now, it.variant)}</td>
      <td class="number">{numeral(it.flipped)}</td>
    </tr>
  )
}

/** What the made cases rest on: without it their numbers say nothing. */
export function AssumptionsOf({ assumptions }: { assumptions: NonNullable<VariantsView['assumptions']> }) {
  return (
    <section class="scheme-part" aria-labelledby="aannames">
      <h2 id="aannames">{t('population.title')}</h2>
      <p class="note scheme-about">{assumptions.about}</p>
      <TableBox label={t('scheme.table', { name: t('population.draw') })}>
        <table class="compare-table">
          <thead>
            <tr>
              <th scope="col">{t('population.what')}</th>
              <th scope="col">{t('population.draw')}</th>
              <th scope="col">{t('population.why')}</th>
            </tr>
          </thead>
          <tbody>
            {assumptions.columns.map((it) => (
              <tr key={it.title}>
                <th scope="row">{it.title}</th>
                <td>{it.draw}</td>
                <td>{it.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  )
}
