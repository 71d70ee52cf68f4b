import { Choices } from '../../parts/choices.tsx'
import { html } from '../../parts/html.ts'
import { Layout } from '../../parts/layout/layout.tsx'
import { t } from '../../parts/messages/t.ts'
import { english, visit } from '../../parts/visit.ts'
import { Differences } from '../parts/differences.tsx'
import { schemeHref } from '../parts/names.ts'
import { AssumptionsOf, EffectOf } from './effect.tsx'
import type { VariantsView, VariantView } from './view.ts'

/** `/regelingen/{id}/varianten`: what would be otherwise, and for whom among made cases. */
export function variantsPage(view: VariantsView): string {
  const title = t('variant.title', { name: view.name })
  return html(
    <Layout title={title} current={`/regelingen/${view.id}/varianten`}>
      <header class="page-head">
        <p class="kicker">
          <a href={schemeHref(view.id)}>{view.name}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{t('variant.lead')}</p>
      </header>
      <Choices label={t('variant.choose')} choices={view.shelved} isLabelSeen lang="nl" />
      <Problems view={view} />
      {view.variant && <Variant variant={view.variant} view={view} />}
      <Own view={view} />
      {view.assumptions && <AssumptionsOf assumptions={view.assumptions} />}
    </Layout>,
  )
}

const PROBLEMS = 'stappen-fouten'

function Problems({ view: { problems, isRefused } }: { view: VariantsView }) {
  if (problems.length === 0 && !isRefused) return null
  return (
    <div class="form-errors" role="alert" aria-labelledby="fouten" id="uitkomst">
      <h2 id="fouten">{t('variant.wrong')}</h2>
      {isRefused && <p>{t('variant.wrong.form')}</p>}
      {problems.length > 0 && (
        <ul id={PROBLEMS}>
          {problems.map(({ where, what }) => (
            <li key={`${where} ${what}`}>
              {where}: <span lang={english()}>{what}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Variant({ variant, view }: { variant: VariantView; view: VariantsView }) {
  const { title, steps, on, differences, rule, effect, hash } = variant
  return (
    <>
      <section class="scheme-part" aria-labelledby="uitkomst">
        <h2 id="uitkomst" tabIndex={-1} lang="nl">
          {title}
        </h2>
        <ol class="variant-steps">
          {steps.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ol>
        <p class="note">
          {t('variant.hash')}: <code>{hash.slice(0, 19)}</code>
        </p>
      </section>
      <section class="scheme-part" aria-labelledby="anders">
        <h2 id="anders">{t('variant.differences', { day: on })}</h2>
        <Differences differences={differences} before={t('variant.now')} after={t('variant.then')} />
      </section>
      <section class="scheme-part" aria-labelledby="gevolg">
        <h2 id="gevolg">{t('variant.effect', { rule })}</h2>
        <Choices label={t('variant.rule')} choices={view.rules} isLabelSeen />
        {effect ? <EffectOf effect={effect} groups={view.groups} /> : <p class="note">{t('variant.no-population')}</p>}
      </section>
    </>
  )
}

/** A variant of one's own, as it would stand in a file. It is sent, not kept. */
function Own({ view }: { view: VariantsView }) {
  const { carried } = visit()
  const isWrong = view.problems.length > 0
  return (
    <section class="scheme-part" aria-labelledby="eigen">
      <h2 id="eigen">{t('variant.own')}</h2>
      <form
        action={`${view.path}${carried === '' ? '' : `?${carried}`}#uitkomst`}
        method="post"
        class="judge check-form"
      >
        <div class="asked">
          <label for="stappen">{t('variant.own.label')}</label>
          <p class="hint" id="stappen-uitleg">
            {t('variant.own.hint')}
          </p>
          <textarea
            id="stappen"
            name="stappen"
            rows={14}
            spellcheck={false}
            autocomplete="off"
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? `stappen-uitleg ${PROBLEMS}` : 'stappen-uitleg'}
          >
            {view.text}
          </textarea>
        </div>
        <p>
          <button class="button check-send" type="submit">
            {t('variant.own.send')}
          </button>
        </p>
      </form>
    </section>
  )
}
