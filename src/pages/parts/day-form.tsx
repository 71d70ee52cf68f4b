import { t } from './messages/t.ts'

interface DayFormProps {
  readonly action: string
  readonly on: string
  readonly label: string
  readonly button?: string
  /** Other filters of the page, which stay as they are. */
  readonly kept?: readonly { readonly name: string; readonly value: string }[]
}

/** Asks for a page as it was, or will be, on another day. */
export function DayForm({ action, on, label, button = t('list.show'), kept = [] }: DayFormProps) {
  return (
    <form action={action} method="get" class="form-row">
      <label>
        {label}
        <input id="op" class="field" type="date" name="op" value={on} required />
      </label>
      {kept.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <button class="button quiet" type="submit">
        {button}
      </button>
    </form>
  )
}
