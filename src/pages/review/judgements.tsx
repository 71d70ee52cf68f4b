import { noun, t } from '../parts/messages/t.ts'
import type { JudgementView } from './view-judgement.ts'

/** Who judged, when and why, in order. */
export function Judgements({
  judgements,
  isNamed = false,
}: {
  judgements: readonly JudgementView[]
  isNamed?: boolean
}) {
  return (
    <ol class="judgements">
      {judgements.map((it) => (
        <li key={it.seq} class={`judgement ${it.verdict}`}>
          <p class="judgement-head">
            <strong>{t(`review.verdict.${it.verdict}`)}</strong> <span>{it.who}</span>{' '}
            <time dateTime={it.at}>{it.atInWords}</time>
          </p>
          {isNamed && (
            <p class="judgement-passage">
              {noun(`kind.${it.kind}`, 1)}: {it.href ? <a href={it.href}>«{it.passage}»</a> : `«${it.passage}»`}
            </p>
          )}
          <p>{it.reason}</p>
        </li>
      ))}
    </ol>
  )
}
