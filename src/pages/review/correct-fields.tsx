import { named, t } from '../parts/messages/t.ts'
import type { Correctable } from './correctable.ts'
import { inputName } from './corrected.ts'
import { Field, type FormState, TextInput } from './form.tsx'

interface Props {
  readonly fields: readonly Correctable[]
  readonly state: FormState
  /** What the inputs hold when nobody typed in them. */
  readonly values: Readonly<Record<string, string>>
}

/** An input for each thing that a person can say otherwise. */
export function CorrectFields({ fields, state, values }: Props) {
  return (
    <>
      {fields.map((it) => (
        <CorrectField key={it.name} it={it} state={state} values={values} />
      ))}
    </>
  )
}

function CorrectField({ it, state, values }: Omit<Props, 'fields'> & { it: Correctable }) {
  const name = inputName(it.name)
  if (it.form === 'choice') return <Choice it={it} state={state} value={values[name]} />
  if (it.form === 'text' || it.form === 'name')
    return <TextInput name={name} label={t(it.label)} state={state} value={values[name]} />
  return (
    <fieldset class="days">
      <legend>{t(it.label)}</legend>
      {(['van', 'tot'] as const).map((end) => {
        const input = inputName(it.name, end)
        const label = t(end === 'van' ? 'review.day.first' : 'review.day.last')
        return <TextInput key={end} type="date" name={input} label={label} state={state} value={values[input]} />
      })}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly it: Extract<Correctable, { form: 'choice' }>
  readonly state: FormState
  readonly value: string | undefined
}

function Choice({ it, state, value }: ChoiceProps) {
  const options = it.mayBeNone ? ['', ...it.options] : it.options
  return (
    <Field name={inputName(it.name)} label={t(it.label)} state={state} value={value}>
      {({ id, name, value: chosen, describedBy }) => (
        <select id={id} name={name} aria-describedby={describedBy}>
          {options.map((option) => (
            <option key={option} value={option} selected={option === chosen}>
              {option === '' ? t('review.none') : named(it.prefix, option)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
