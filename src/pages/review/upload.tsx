import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { problemsInDutch } from '../parts/messages/problems.nl.ts'
import { type CountKey, counted, t } from '../parts/messages/t.ts'
import { documentHref } from '../parts/names.ts'
import { ProblemWords } from '../parts/problem-words.tsx'
import { publicText } from '../parts/text.ts'
import { Errors, Field, type FormState, Token, Who } from './form.tsx'
import { momentInWords } from './moments.ts'
import { QUEUE, UPLOAD, UPLOAD_MINUTES, uploadHref } from './names.ts'
import type { UploadedFile, UploadView } from './upload-view.ts'

export interface UploadLimits {
  readonly mostFiles: number
  readonly mostBytes: number
  readonly mostTogether: number
}

const FIELD = 'bestanden'
// Only what a file chooser shows first; the bytes decide what is read.
const TYPES = '.pdf,.docx,.html,.htm,.xml,.txt,.md'

/** `/beoordelen/documenten`: hand in documents. */
export function uploadPage(state: FormState, limits: UploadLimits, latest: readonly UploadView[]): string {
  return html(
    <Layout title={t('upload.title')} current={QUEUE}>
      <article class="review prose">
        <Errors errors={state.errors} />
        <h1>{t('upload.title')}</h1>
        <p class="lead">{t('upload.lead')}</p>
        <form class="judge" method="post" action={UPLOAD} encType="multipart/form-data">
          <Token state={state} />
          <Who state={state} />
          <Field name={FIELD} label={t('upload.files')} hint={hintOf(limits)} state={state}>
            {({ id, name, describedBy, isWrong }) => (
              <input
                type="file"
                {...{ id, name, accept: TYPES }}
                aria-describedby={describedBy}
                aria-invalid={isWrong || undefined}
                multiple
                required
              />
            )}
          </Field>
          <p class="buttons">
            <button type="submit">{t('upload.send')}</button>
          </p>
        </form>
        <Latest latest={latest} />
      </article>
    </Layout>,
  )
}

const megabytes = (bytes: number): number => Math.floor(bytes / 1_000_000)

const hintOf = ({ mostFiles, mostBytes, mostTogether }: UploadLimits): string =>
  t('upload.files.hint', {
    n: mostFiles,
    mb: megabytes(mostBytes),
    together: megabytes(mostTogether),
    minutes: UPLOAD_MINUTES,
  })

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
              <li key={i}>
                <ProblemWords meaning={problemsInDutch[it.code] ?? null} message={publicText(it.message)} />
              </li>
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
