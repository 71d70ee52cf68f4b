import type { ComponentChildren } from 'preact'
import { type TextKey, t } from '../parts/messages/t.ts'

/** What stands in a form: also what a person typed before something was wrong, so that nothing is typed twice. */
export interface FormState {
  readonly token: string
  /** Null: the form asks for it. */
  readonly name: string | null
  readonly typed: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

export interface FormError {
  /** The input that it is about; null when it is about all. */
  readonly input: string | null
  readonly text: TextKey
  readonly values?: Readonly<Record<string, string | number>>
}

export const inputId = (name: string): string => `in-${name.replace(/[^\w-]/g, '-')}`

/** Above the form, with a link to each input; the first thing that a reader of the screen hears. */
export function Errors({ errors, title = 'review.error.title' }: { errors: readonly FormError[]; title?: TextKey }) {
  if (errors.length === 0) return null
  return (
    <div class="form-errors" role="alert" aria-labelledby="fouten">
      <h2 id="fouten">{t(title)}</h2>
      <ul>
        {errors.map((it) => (
          <li key={`${it.input} ${it.text}`}>
            {it.input === null ? t(it.text, it.values) : <a href={`#${inputId(it.input)}`}>{t(it.text, it.values)}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly state: FormState
  readonly hint?: string
  readonly value?: string | undefined
  readonly children: (attributes: Attributes) => ComponentChildren
}
interface Attributes {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly describedBy: string | undefined
  readonly isWrong: boolean
}

/** A label, its hint, what is wrong with it, and the input. */
export function Field({ name, label, state, hint, value = '', children }: FieldProps) {
  const id = inputId(name)
  const error = state.errors.find((it) => it.input === name)
  const describedBy = [hint && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean).join(' ') || undefined
  return (
    <div class={error ? 'asked wrong' : 'asked'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-uitleg`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-fout`}>
          {t(error.text, error.values)}
        </p>
      )}
      {children({ id, name, value: state.typed[name] ?? value, describedBy, isWrong: error !== undefined })}
    </div>
  )
}

export const MOST = { name: 100, reason: 2_000, words: 8_000, field: 300 }

export function TextInput(props: Omit<FieldProps, 'children'> & { type?: 'text' | 'date'; autocomplete?: string }) {
  const { type = 'text', autocomplete = 'off', ...field } = props
  return (
    <Field {...field}>
      {({ id, name, value, describedBy, isWrong }) => {
        const shared = { id, name, value, 'aria-describedby': describedBy, 'aria-invalid': isWrong || undefined }
        if (type === 'date') return <input type="date" {...shared} autocomplete="off" />
        return <input type="text" {...shared} autocomplete={autocomplete} maxLength={MOST.field} />
      }}
    </Field>
  )
}

export function TextArea(props: Omit<FieldProps, 'children'> & { most: number; rows?: number }) {
  const { most, rows = 3, ...field } = props
  return (
    <Field {...field}>
      {({ id, name, value, describedBy, isWrong }) => (
        <textarea
          {...{ id, name, rows }}
          maxLength={most}
          autocomplete="off"
          aria-describedby={describedBy}
          aria-invalid={isWrong || undefined}
        >
          {value}
        </textarea>
      )}
    </Field>
  )
}

/** Who judges: asked once, then only said. */
export function Who({ state }: { state: FormState }) {
  if (state.name === null)
    return (
      <TextInput name="naam" label={t('review.name')} hint={t('review.name.hint')} state={state} autocomplete="name" />
    )
  return (
    <p class="who">
      {t('review.as', { name: state.name })} <a href="/beoordelen/naam">{t('review.name.change')}</a>
    </p>
  )
}

/** What every judgement ends with. */
export const ReasonAndName = ({ state }: { state: FormState }) => (
  <>
    <TextArea name="reden" label={t('review.reason')} hint={t('review.reason.hint')} state={state} most={MOST.reason} />
    <Who state={state} />
  </>
)

export const Token = ({ state }: { state: FormState }) => <input type="hidden" name="sleutel" value={state.token} />
