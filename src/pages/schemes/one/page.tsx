import { DayForm } from '../../parts/day-form.tsx'
import { html } from '../../parts/html.ts'
import { Layout } from '../../parts/layout/layout.tsx'
import { DataLinks } from '../../parts/list/data-links.tsx'
import { t } from '../../parts/messages/t.ts'
import { TableBox } from '../../parts/table-box.tsx'
import { schemeHref } from '../parts/names.ts'
import { Proof } from '../parts/sources.tsx'
import { Judgements, Rule } from './conditions.tsx'
import { Parameter } from './parameters.tsx'
import type { ProofView, SchemeView } from './view.ts'

/** `/regelingen/{id}`: a scheme as it was on a day, and every value of it through time. */
export function schemePage(view: SchemeView): string {
  return html(
    <Layout title={view.name} current={`/regelingen/${view.id}`}>
      <header class="page-head">
        <p class="kicker">{view.kicker}</p>
        <h1>{view.name}</h1>
        <p class="lead" lang={view.aboutLang}>
          {view.about}
        </p>
        <p class="note">{view.kind === 'scheme' ? t('schemes.disclaimer') : t(`scheme.kind.${view.kind}.about`)}</p>
      </header>
      {view.kind !== 'figures' && (
        <DayForm action={schemeHref(view.id)} on={view.on} label={t('scheme.on')} button={t('scheme.on.show')} />
      )}
      {view.links.length > 0 && <More view={view} />}
      {view.changed && (
        <p>
          <a href={view.changed.href}>{view.changed.text}</a>
        </p>
      )}
      {view.kind === 'scheme' && <Rules view={view} />}
      <Judgements judgements={view.judgements} />
      <Parameters view={view} />
      <Proofs proofs={view.proofs} />
      <NotModelled view={view} />
      <DataLinks links={view.data} />
    </Layout>,
  )
}

function More({ view }: { view: SchemeView }) {
  return (
    <nav class="scheme-links" aria-label={t('scheme.more')}>
      <ul>
        {view.links.map((it) => (
          <li key={it.href}>
            <a class="button quiet" href={it.href}>
              {it.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Rules({ view }: { view: SchemeView }) {
  return (
    <section class="scheme-part" aria-labelledby="voorwaarden">
      <h2 id="voorwaarden">{t('scheme.rules')}</h2>
      <p class="note scheme-about">
        {view.rules.length === 0 ? t('scheme.rules.none') : t('scheme.on.day', { day: view.onInWords })}
      </p>
      {view.rules.map((it) => (
        <Rule key={it.anchor} rule={it} />
      ))}
    </section>
  )
}

function Parameters({ view }: { view: SchemeView }) {
  const isFigures = view.kind === 'figures'
  return (
    <section class="scheme-part" aria-labelledby="waarden">
      <h2 id="waarden">{t(isFigures ? 'scheme.figures' : 'scheme.parameters')}</h2>
      <p class="note scheme-about">
        {t(isFigures ? 'scheme.figures.note' : 'scheme.parameters.note')}{' '}
        {!isFigures && t('scheme.picture.on', { day: view.onInWords })}
      </p>
      {view.parameters.length > MANY && <Contents view={view} />}
      {view.parameters.map((it) => (
        <Parameter key={it.id} parameter={it} scale={view.scale} />
      ))}
    </section>
  )
}

const MANY = 6

function Contents({ view }: { view: SchemeView }) {
  return (
    <nav class="scheme-contents" aria-label={t('scheme.contents')}>
      <ul>
        {view.parameters.map((it) => (
          <li key={it.id}>
            <a href={`#${it.anchor}`}>{it.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Proofs({ proofs }: { proofs: readonly ProofView[] }) {
  if (proofs.length === 0) return null
  return (
    <section class="scheme-part" aria-labelledby="bewijs">
      <h2 id="bewijs">{t('scheme.proofs')}</h2>
      <p class="note scheme-about">{t('scheme.proofs.note')}</p>
      <TableBox label={t('scheme.table', { name: t('scheme.proofs.between') })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('scheme.proofs.day')}</th>
              <th scope="col">{t('scheme.proofs.verdict')}</th>
              <th scope="col">{t('scheme.proofs.between')}</th>
              <th scope="col" class="number">
                {t('scheme.proofs.published')}
              </th>
            </tr>
          </thead>
          <tbody>
            {proofs.map((it, i) => (
              <tr key={`${it.day} ${i}`}>
                <th scope="row">{it.day}</th>
                <td>{it.verdict}</td>
                <td>{it.between}</td>
                <td class="number">{it.published}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  )
}

function NotModelled({ view: { notModelled } }: { view: SchemeView }) {
  if (notModelled.length === 0) return null
  return (
    <section class="scheme-part" aria-labelledby="niet">
      <h2 id="niet">{t('scheme.not-modelled')}</h2>
      <ul class="scheme-list">
        {notModelled.map((it) => (
          <li key={it.what} lang={it.lang}>
            <p>
              <strong>{it.what}</strong>. {it.why}
            </p>
            <Proof of={it} />
          </li>
        ))}
      </ul>
    </section>
  )
}
