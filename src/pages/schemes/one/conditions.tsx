import { t } from '../../parts/messages/t.ts'
import { Basis, Proof } from '../parts/sources.tsx'
import type { ConditionView, JudgementView, RuleView } from './view-conditions.ts'

/** One rule: what has to be so, in words, with the amounts of the day beside it. */
export function Rule({ rule }: { rule: RuleView }) {
  return (
    <section class="scheme-rule panel" aria-labelledby={rule.anchor}>
      <h3 id={rule.anchor} tabIndex={-1}>
        {rule.title}
      </h3>
      <p class="meta">
        <span>{rule.clock}</span>
        {rule.period && <span>{rule.period}</span>}
      </p>
      {rule.condition ? (
        <ul class="conditions">
          <Condition condition={rule.condition} />
        </ul>
      ) : (
        <p class="missing">{`${t('scheme.rule.lack')} ${rule.because}`}</p>
      )}
      {rule.note && <p class="note">{rule.note}</p>}
      {rule.condition && <Proof of={rule} />}
      {rule.others.length > 0 && <Others others={rule.others} />}
    </section>
  )
}

function Condition({ condition: { text, hint, isJudged, basis, values, of } }: { condition: ConditionView }) {
  return (
    <li>
      <p>
        {isJudged && <span class="badge">{t('scheme.condition.judgement')}</span>} {text}
        {values.map((it) => (
          <a key={it.href} href={it.href} class={it.isKnown ? 'condition-value' : 'condition-value missing'}>
            {it.text}
          </a>
        ))}
        {hint && <span class="condition-hint">{hint}</span>}
        <Basis basis={basis} />
      </p>
      {of.length > 0 && (
        <ul>
          {of.map((it) => (
            <Condition key={it.id} condition={it} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Others({ others }: { others: RuleView['others'] }) {
  return (
    <details class="scheme-others">
      <summary>{t('scheme.rule.versions')}</summary>
      <ul>
        {others.map((it) => (
          <li key={it.href}>
            <a href={it.href}>{it.text}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

export function Judgements({ judgements }: { judgements: readonly JudgementView[] }) {
  if (judgements.length === 0) return null
  return (
    <section class="scheme-part" aria-labelledby="oordelen">
      <h2 id="oordelen">{t('scheme.judgements')}</h2>
      <p class="note scheme-about">{t('scheme.judgements.note')}</p>
      <ul class="scheme-list">
        {judgements.map((it) => (
          <li key={`${it.ruleHref} ${it.about}`}>
            <p>
              <strong>{it.by}</strong>: {it.about} (<a href={it.ruleHref}>{it.rule}</a>)
            </p>
            <Proof of={it} />
          </li>
        ))}
      </ul>
    </section>
  )
}
