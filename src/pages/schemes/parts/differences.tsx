import { t } from '../../parts/messages/t.ts'
import { TableBox } from '../../parts/table-box.tsx'
import type { DifferencesView, ParameterChangeView, RuleChangeView, SideView } from '../compare/view.ts'
import { Proof, Sources } from './sources.tsx'

interface DifferencesProps {
  readonly differences: DifferencesView
  readonly before: string
  readonly after: string
}

/** What is different between two states of a scheme: values in a table, conditions in words. */
export function Differences({ differences: { parameters, rules }, before, after }: DifferencesProps) {
  if (parameters.length + rules.length === 0) return <p class="note">{t('compare.none')}</p>
  return (
    <>
      {parameters.length > 0 && <Values parameters={parameters} before={before} after={after} />}
      {rules.map((it) => (
        <RuleChange key={it.href} rule={it} />
      ))}
    </>
  )
}

interface ValuesProps {
  readonly parameters: readonly ParameterChangeView[]
  readonly before: string
  readonly after: string
}

function Values({ parameters, before, after }: ValuesProps) {
  return (
    <TableBox label={t('compare.values')}>
      <table class="compare-table">
        <caption>{t('compare.values')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.what')}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
            <th scope="col" class="number">
              {t('compare.rise')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((it) => (
            <tr key={it.href}>
              <th scope="row">
                <a href={it.href}>{it.title}</a>
              </th>
              <Side side={it.before} />
              <Side side={it.after} />
              <td class="number">{it.rise ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function Side({ side: { text, isKnown, sources } }: { side: SideView }) {
  return (
    <td class={isKnown ? undefined : 'missing'}>
      {text}
      {sources.length > 0 && <Sources sources={sources} />}
    </td>
  )
}

function RuleChange({ rule }: { rule: RuleChangeView }) {
  return (
    <section class="compare-rule panel">
      <h3>
        <a href={rule.href}>{rule.title}</a>
      </h3>
      {rule.presence && <p>{rule.presence}</p>}
      {rule.changes.length > 0 && <Changes changes={rule.changes} />}
      <Proof of={rule} />
    </section>
  )
}

const Changes = ({ changes }: { changes: RuleChangeView['changes'] }) => (
  <ul>
    {changes.map((it) => (
      <li key={`${it.kind} ${it.id}`} class={`compare-${it.kind}`}>
        <span class="compare-kind">{t(`compare.${it.kind}`)}</span>
        {it.kind === 'moved' ? <span>{it.after}</span> : <BeforeAndAfter change={it} />}
      </li>
    ))}
  </ul>
)

const BeforeAndAfter = ({ change: { before, after } }: { change: RuleChangeView['changes'][number] }) => (
  <span>
    {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
  </span>
)
