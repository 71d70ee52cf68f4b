import { t } from '../../parts/messages/t.ts'
import type { HistoryView } from './view-history.ts'
import type { RegisteredView } from './view-registered.ts'
import type { WhatRow } from './view-what.ts'

/** Who promised what to whom, and how firmly. */
export function What({ rows }: { rows: readonly WhatRow[] }) {
  return (
    <section class="promise-part" aria-labelledby="wat">
      <h2 id="wat">{t('promise.what')}</h2>
      <dl class="rows">
        {rows.map((it) => (
          <div key={it.label}>
            <dt>{t(it.label)}</dt>
            <dd lang={it.isQuoted ? 'nl' : undefined}>{it.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export function Registered({ registered }: { registered: RegisteredView | null }) {
  return (
    <section class="promise-part" aria-labelledby="register">
      <h2 id="register">{t('promise.register')}</h2>
      {registered === null ? (
        <p class="note">{t('promise.register.none')}</p>
      ) : (
        <>
          <p class="note">{t('promise.register.beside')}</p>
          <dl class="rows">
            {registered.rows.map((it) => (
              <div key={it.label}>
                <dt>{t(it.label)}</dt>
                <dd lang="nl">{it.value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}

export function History({ history }: { history: readonly HistoryView[] }) {
  return (
    <section class="promise-part" aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{t('promise.history')}</h2>
      <ol class="history">
        {history.map((it, i) => (
          <li key={i}>
            <time dateTime={it.at}>{it.day}</time> <span>{it.what}</span>
            {it.reason && <q lang="nl">{it.reason}</q>}
          </li>
        ))}
      </ol>
    </section>
  )
}
