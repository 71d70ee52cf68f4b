import { html } from '../../parts/html.ts'
import { Layout } from '../../parts/layout/layout.tsx'
import { DataLinks } from '../../parts/list/data-links.tsx'
import { t } from '../../parts/messages/t.ts'
import { Differences } from '../parts/differences.tsx'
import { schemeHref } from '../parts/names.ts'
import type { Side } from './ask.ts'
import type { CompareView } from './view.ts'

/** `/regelingen/{id}/vergelijken`: a scheme on two days, or as it is and as a variant would make it. */
export function comparePage(view: CompareView): string {
  const title = t('compare.title', { name: view.name })
  const back = { href: schemeHref(view.id), text: view.name }
  return html(
    <Layout title={title} current={`/regelingen/${view.id}/vergelijken`}>
      <header class="page-head">
        <p class="kicker">
          <a href={back.href}>{view.name}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{t('compare.lead')}</p>
      </header>
      <CompareForm view={view} />
      <section class="scheme-part" aria-labelledby="verschil">
        <h2 id="verschil">{t('compare.heading', { before: view.before, after: view.after })}</h2>
        <Differences differences={view.differences} before={view.before} after={view.after} />
      </section>
      {view.days.length > 0 && <Days days={view.days} />}
      <DataLinks links={view.data} />
    </Layout>,
  )
}

function CompareForm({ view: { id, ask, variants } }: { view: CompareView }) {
  return (
    <form action={schemeHref(id, '/vergelijken')} method="get" class="compare-form">
      <div class="form-row">
        <label>
          {t('compare.from')}
          <input id="van" class="field" type="date" name="van" value={ask.before.day} required />
        </label>
        {variants.length > 0 && <Variant name="eerst" side={ask.before} variants={variants} />}
      </div>
      <div class="form-row">
        <label>
          {t('compare.to')}
          <input id="tot" class="field" type="date" name="tot" value={ask.after.day} required />
        </label>
        {variants.length > 0 && <Variant name="dan" side={ask.after} variants={variants} />}
      </div>
      <button class="button quiet" type="submit">
        {t('compare.show')}
      </button>
    </form>
  )
}

interface VariantProps {
  readonly name: string
  readonly side: Side
  readonly variants: CompareView['variants']
}

function Variant({ name, side, variants }: VariantProps) {
  return (
    <label>
      {t('compare.as')}
      <select id={name} class="field" name={name}>
        <option value="">{t('compare.as.is')}</option>
        {variants.map((it) => (
          <option key={it.id} value={it.id} selected={it.id === side.variant} lang="nl">
            {it.title}
          </option>
        ))}
      </select>
    </label>
  )
}

function Days({ days }: Pick<CompareView, 'days'>) {
  return (
    <section class="scheme-part" aria-labelledby="dagen">
      <h2 id="dagen">{t('compare.days')}</h2>
      <ul class="scheme-days">
        {days.map((it) => (
          <li key={it.href}>
            <a href={it.href}>{it.text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
