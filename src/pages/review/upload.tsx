import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { problemsInDutch } from '../parts/messages/problems.nl.ts'
import { type CountKey, counted, t } from '../parts/messages/t.ts'
import { documentHref } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'
import { Errors, type FormState, inputId, Token, Who } from './form.tsx'
import { momentInWords } from './moments.ts'
import { QUEUE, UPLOAD, uploadHref } from './names.ts'
import type { UploadedFile, UploadView } from './upload-view.ts'

export interface UploadLimits {
  readonly mostFiles: number
  readonly mostBytes: number
}

const FIELD = 'bestanden'
// Only what a file chooser shows first; the bytes decide what is read.
const TYPES = '.pdf,.docx,.html,.htm,.xml,.txt,.md'

/** `/beoordelen/documenten`: hand in documents. */
export function uploadPage(state: FormState, limits: UploadLimits, latest: readonly UploadView[]): string {
  const error = state.errors.find((it) => it.input === FIELD)
  const mb = Math.floor(limits.mostBytes / 1_000_000)
  return html(
    <Layout title={t('upload.title')} current={QUEUE}>
      <article class="review prose">
        <Errors errors={state.errors} />
        <h1>{t('upload.title')}</h1>
        <p class="lead">{t('upload.lead')}</p>
        <form class="judge" method="post" action={UPLOAD} encType="multipart/form-data">
          <Token state={state} />
          <Who state={state} />
          <div class={error ? 'asked wrong' : 'asked'}>
            <label for={inputId(FIELD)}>{t('upload.files')}</label>
            <p class="hint" id="bestanden-uitleg">
              {t('upload.files.hint', { n: limits.mostFiles, mb })}
            </p>
            {error && <p class="field-error">{t(error.text, error.values)}</p>}
            <input
              type="file"
              id={inputId(FIELD)}
              name={FIELD}
              accept={TYPES}
              aria-describedby="bestanden-uitleg"
              multiple
              required
            />
          </div>
          <p class="buttons">
            <button type="submit">{t('upload.send')}</button>
          </p>
        </form>
        <Latest latest={latest} />
      </article>
    </Layout>,
  )
}

function Latest({ latest }: { latest: readonly UploadView[] }) {
  if (latest.length === 0) return null
  return (
    <section aria-labelledby="eerder">
      <h2 id="eerder">{t('upload.latest')}</h2>
      <ul>
        {latest.map((it) => (
          <li key={it.id}>
            <a href={uploadHref(it.id)}>{momentInWords(it.at)}</a>, {counted('unit.files', it.files.length)}
          </li>
        ))}
      </ul>
    </section>
  )
}

export const waitingIn = ({ files }: UploadView): number => files.filter((it) => it.state === 'waiting').length

/** `/beoordelen/documenten/{id}`: what was found in each file, or what is wrong with it. */
export function uploadedPage(view: UploadView): string {
  const waiting = waitingIn(view)
  return html(
    <Layout title={t('upload.result.title')} current={QUEUE}>
      <article class="review">
        <h1>{t('upload.result.title')}</h1>
        <p class="lead" role="status">
          {waiting > 0 ? t('upload.reading', { n: waiting }) : t('upload.done')}
        </p>
        {waiting > 0 && (
          <p class="note">
            {t('upload.kept')} <a href={uploadHref(view.id)}>{t('upload.look')}</a>
          </p>
        )}
        <ol class="uploaded">
          {view.files.map((it, i) => (
            <File key={i} file={it} />
          ))}
        </ol>
        <p class="review-links">
          <a href={UPLOAD}>{t('upload.more')}</a>
          <a href={QUEUE}>{t('review.back')}</a>
        </p>
      </article>
    </Layout>,
  )
}

function File({ file }: { file: UploadedFile }) {
  const { documentId, state } = file
  const name = publicText(file.name)
  const isWrong = file.problems.some((it) => it.severity === 'error')
  return (
    <li class={`uploaded-file ${isWrong ? 'wrong' : state}`}>
      <h2>{documentId === null ? name : <a href={documentHref(documentId)}>{name}</a>}</h2>
      <p class="uploaded-state">{t(`upload.state.${state}`)}</p>
      {documentId !== null && <Found found={file.found} />}
      {file.problems.length > 0 && (
        <details open={isWrong}>
          <summary>
            {t('upload.problems')} ({file.problems.length})
          </summary>
          <ul>
            {file.problems.map((it, i) => (
              <li key={i}>{problemsInDutch[it.code] ?? publicText(it.message)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function Found({ found }: { found: UploadedFile['found'] }) {
  const kinds = Object.entries(found)
  if (kinds.length === 0) return <p class="note">{t('upload.found.none')}</p>
  return (
    <p>
      {t('upload.found')}: {kinds.map(([kind, n]) => counted(`kind.${kind}` as CountKey, n)).join(', ')}
    </p>
  )
}
