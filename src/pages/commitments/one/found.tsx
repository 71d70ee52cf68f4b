import { t } from '../../parts/messages/t.ts'
import { Reason } from '../../parts/reasons/reason.tsx'
import { shortened } from '../../parts/text.ts'
import type { EvidenceView, FoundView } from './view-found.ts'

/** Where on the page. */
export const FOUND = 'gevonden'

/** What other passages say of a promise, beside the promise itself. */
export function Found({ found, promise }: { found: FoundView; promise: string }) {
  const { counts, other, later, context } = found
  const isNothing = counts.length + other.length + later.length === 0
  return (
    <>
      {!isNothing && (
        <section class="promise-part" aria-labelledby={FOUND}>
          <h2 id={FOUND}>{t('promise.found')}</h2>
          <p class="note">{t('promise.found.intro')}</p>
          <Part title={t('promise.found.counts')} some={counts} promise={promise} />
          <Part title={t('promise.found.other')} some={other} promise={promise} />
          <Part title={t('promise.found.later')} some={later} promise={promise} />
        </section>
      )}
      {context.length > 0 && (
        <section class="promise-part" aria-labelledby="vandaan">
          <h2 id="vandaan">{t('promise.context')}</h2>
          <List some={context} promise={promise} />
        </section>
      )}
    </>
  )
}

interface PartProps {
  readonly some: readonly EvidenceView[]
  readonly promise: string
}

function Part({ title, some, promise }: PartProps & { title: string }) {
  if (some.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <List some={some} promise={promise} />
    </>
  )
}

const List = ({ some, promise }: PartProps) => (
  <ol class="found-list">
    {some.map((it, i) => (
      <Evidence key={i} it={it} promise={promise} />
    ))}
  </ol>
)

const MOST_PROMISE = 220

function Evidence({ it, promise }: { it: EvidenceView; promise: string }) {
  const isOther = it.promise !== null && it.promise !== promise
  return (
    <li class="found">
      <p class="found-type">{it.inWords}</p>
      <p class="meta">
        <a href={it.href} lang="nl">
          {it.document}
        </a>
        {it.day && <time dateTime={it.day}>{it.dayInWords}</time>}
        {it.kind && <span>{it.kind}</span>}
        {it.also.map((other) => (
          <span key={other.href}>
            {t('promise.found.also')}{' '}
            <a href={other.href} lang="nl">
              {other.document}
            </a>
          </span>
        ))}
      </p>
      <div class="found-pair">
        <figure class="found-said">
          <figcaption>{t('promise.found.said')}</figcaption>
          <blockquote lang="nl">{it.text}</blockquote>
        </figure>
        <figure>
          <figcaption>{t(isOther ? 'promise.found.promised.later' : 'promise.found.promised')}</figcaption>
          <blockquote lang="nl">{shortened(it.promise ?? promise, MOST_PROMISE)}</blockquote>
        </figure>
      </div>
      <Reason reason={it.reason} />
    </li>
  )
}
