import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { numeral, t } from '../parts/messages/t.ts'
import { dutch } from '../parts/visit.ts'
import { Constructions } from './constructions.tsx'
import type { HowWeReadView } from './view.ts'

/** `/over/hoe-wij-lezen`: by which rules, how often they found something, and how far to trust them. */
export function howWeReadPage(view: HowWeReadView): string {
  return html(
    <Layout title={t('how.title')} current="/over/hoe-wij-lezen">
      <article class="prose">
        <h1>{t('how.title')}</h1>
        <p class="lead">{t('how.lead')}</p>
        <h2>{t('how.honest.title')}</h2>
        <p>{t('how.honest')}</p>
        <p>{t('how.measured')}</p>
        <p>{t('how.masked')}</p>
        <h2>{t('how.certainty.title')}</h2>
        <dl class="terms">
          <dt>{t('certainty.stated')}</dt>
          <dd>{t('how.certainty.stated')}</dd>
          <dt>{t('certainty.derived')}</dt>
          <dd>{t('how.certainty.derived')}</dd>
          <dt>{t('certainty.assumed')}</dt>
          <dd>{t('how.certainty.assumed')}</dd>
        </dl>
        <Constructions groups={view.groups} links={view.links} />
        <h2>{t('how.rules.title')}</h2>
        <Rules view={view} />
      </article>
    </Layout>,
  )
}

function Rules({ view: { rules, countedIn } }: { view: HowWeReadView }) {
  if (rules.length === 0) return <p class="note">{t('how.rules.none')}</p>
  return (
    <>
      {countedIn && (
        <p class="note">{t('how.rules.partly', { n: numeral(countedIn.documents), total: numeral(countedIn.of) })}</p>
      )}
      <table>
        <caption>{t('how.rules.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('how.rules.what')}</th>
            <th scope="col">{t('how.rules.rule')}</th>
            <th scope="col" class="number">
              {t('how.rules.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map((it) => (
            <tr key={it.because}>
              <td lang={dutch()}>{it.what}</td>
              <td id={it.anchor || undefined}>
                {it.href ? (
                  <a href={it.href}>
                    <code>{it.because}</code>
                  </a>
                ) : (
                  <code>{it.because}</code>
                )}
              </td>
              <td class="number">{numeral(it.facts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
