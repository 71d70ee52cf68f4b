import { t } from '../messages/t.ts'
import type { ReasonView } from './reasons.ts'

/** Why two passages were put together, one click away. */
export function Reason({ reason }: { reason: ReasonView }) {
  return (
    <details class="reason">
      <summary>{t('reason.why')}</summary>
      <p lang="nl">{reason.rule}</p>
      {reason.features.length > 0 && (
        <>
          <p class="reason-seen">{t('reason.seen')}</p>
          <ul>
            {reason.features.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </>
      )}
      <p class="muted">
        {t('reason.score', { score: decimal(reason.score) })} {t('reason.score.note')}{' '}
        <span>
          {t('reason.rule')}{' '}
          <a href={reason.ruleHref}>
            <code>{reason.because}</code>
          </a>
        </span>
      </p>
    </details>
  )
}

const decimal = (score: number): string => score.toFixed(2).replace('.', ',')
