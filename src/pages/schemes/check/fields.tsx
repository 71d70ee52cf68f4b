import { t } from '../../parts/messages/t.ts'
import { Field, type FormState, inputId, TextInput } from '../../review/form.tsx'
import type { FieldView } from './view.ts'

interface FieldsProps {
  readonly legend: string
  readonly fields: readonly FieldView[]
  readonly state: FormState
}

export function Fields({ legend, fields, state }: FieldsProps) {
  if (fields.length === 0) return null
  return (
    <fieldset class="check-fields">
      <legend>{legend}</legend>
      {fields.map((it) => (
        <One key={it.input} field={it} state={state} />
      ))}
    </fieldset>
  )
}

function One({ field, state }: { field: FieldView; state: FormState }) {
  const { input, label, kind, hint } = field
  const shared = { name: input, label, state, ...(hint === null ? {} : { hint }) }
  if (kind === 'boolean') return <YesOrNo field={field} state={state} />
  if (kind === 'choice') return <Choice field={field} state={state} />
  return <TextInput {...shared} type={kind === 'date' ? 'date' : 'text'} />
}

const ANSWERS = ['ja', 'nee', ''] as const

function YesOrNo({ field: { input, label }, state }: { field: FieldView; state: FormState }) {
  const chosen = state.typed[input] ?? ''
  return (
    <fieldset class="asked check-yes-no">
      <legend>{label}</legend>
      {ANSWERS.map((it) => {
        const id = `${inputId(input)}${it === '' ? '' : `-${it}`}`
        return (
          <label key={it}>
            <input type="radio" id={id} name={input} value={it} checked={chosen === it} />{' '}
            {t(it === 'ja' ? 'scheme.yes' : it === 'nee' ? 'scheme.no' : 'check.not-known')}
          </label>
        )
      })}
    </fieldset>
  )
}

function Choice({ field: { input, label, choices }, state }: { field: FieldView; state: FormState }) {
  return (
    <Field name={input} label={label} state={state}>
      {({ id, name, value, describedBy, isWrong }) => (
        <select id={id} name={name} aria-describedby={describedBy} aria-invalid={isWrong || undefined}>
          <option value="">{t('check.not-known')}</option>
          {choices.map((it) => (
            <option key={it} value={it} selected={it === value} lang="nl">
              {it}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
