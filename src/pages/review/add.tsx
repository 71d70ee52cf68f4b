import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { t } from '../parts/messages/t.ts'
import { documentHref } from '../parts/names.ts'
import { CorrectFields } from './correct-fields.tsx'
import { CORRECTABLE } from './correctable.ts'
import { Errors, type FormState, inputId, MOST, ReasonAndName, TextArea, Token } from './form.tsx'
import { QUEUE } from './names.ts'
import type { AddView, ChoosablePage, PlaceView } from './view-add.ts'

interface AddPage {
  readonly view: AddView
  readonly state: FormState
  /** What the inputs of the commitment hold at first. */
  readonly values: Readonly<Record<string, string>>
  /** Where the words stand, when that is more than one place. */
  readonly places: readonly PlaceView[]
}

/** `/beoordelen/toevoegen/{document}`: a commitment that was missed, by its words. */
export function addPage({ view, state, values, places }: AddPage): string {
  return html(
    <Layout title={t('review.add.title')} current={QUEUE}>
      <article class="review">
        <Errors errors={state.errors} />
        <header class="review-head">
          <h1>{t('review.add.title')}</h1>
          <p class="meta">
            <a href={documentHref(view.documentId)}>{view.document}</a>
          </p>
          <p class="lead">{t('review.add.lead')}</p>
        </header>
        <form class="judge" method="post" action={view.action}>
          <Token state={state} />
          <Places places={places} state={state} />
          <Sentences pages={view.pages} state={state} />
          <TextArea
            name="woorden"
            label={t('review.add.words')}
            hint={t('review.add.words.hint')}
            state={state}
            most={MOST.words}
          />
          <fieldset class="corrections">
            <legend>{t('review.add.fields')}</legend>
            <CorrectFields fields={CORRECTABLE.commitments} state={state} values={values} />
          </fieldset>
          <ReasonAndName state={state} />
          <p class="buttons">
            <button type="submit">{t('review.add.save')}</button>
          </p>
        </form>
        <p class="slices">
          {view.previousHref ? <a href={view.previousHref}>← {t('doc.slice.previous')}</a> : <span />}
          {view.nextHref && <a href={view.nextHref}>{t('doc.slice.next')} →</a>}
        </p>
      </article>
    </Layout>,
  )
}

function Places({ places, state }: Pick<AddPage, 'places' | 'state'>) {
  if (places.length === 0) return null
  return (
    <fieldset class="verdicts asked wrong" id={inputId('plek')} tabIndex={-1}>
      <legend>{t('review.add.several')}</legend>
      {places.map(({ place, around }) => (
        <label key={place} class="verdict">
          <input type="radio" name="plek" value={place} checked={state.typed.plek === place} />
          <span>{around.pieces.map((it, i) => (it.isPassage ? <mark key={i}>{it.text}</mark> : it.text))}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Sentences({ pages, state }: { pages: readonly ChoosablePage[]; state: FormState }) {
  const error = state.errors.find((it) => it.input === 'zin')
  const isEmpty = pages.every((it) => it.sentences.length === 0)
  return (
    <fieldset class={error ? 'asked wrong' : 'asked'} id={inputId('zin')} tabIndex={-1}>
      <legend>{t('review.add.choose')}</legend>
      <p class="hint">{t('review.add.choose.hint')}</p>
      {error && <p class="field-error">{t(error.text)}</p>}
      {isEmpty ? (
        <p class="note">{t('review.add.empty')}</p>
      ) : (
        <div class="choosable">{pages.map((it) => page(it, state))}</div>
      )}
    </fieldset>
  )
}

// Called for hundreds of sentences, so this is a plain function and not a component.
function page({ label, sentences }: ChoosablePage, state: FormState) {
  return [
    <p class="choosable-page">{t('review.add.page', { page: label })}</p>,
    sentences.map((it) =>
      it.knownHref ? (
        <p class="sentence known" key={it.place}>
          <span>
            {it.text} <a href={it.knownHref}>({t('review.add.known')})</a>
          </span>
        </p>
      ) : (
        <label class="sentence" key={it.place}>
          <input type="radio" name="zin" value={it.place} checked={state.typed.zin === it.place} />
          <span>{it.text}</span>
        </label>
      ),
    ),
  ]
}
