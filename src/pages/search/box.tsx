import { t } from '../parts/messages/t.ts'

interface BoxProps {
  readonly label: string
  readonly words?: string
  /** Filters that stay as they are. */
  readonly kept?: readonly { readonly name: string; readonly value: string }[]
  /** The id of what says why these words cannot be searched for. */
  readonly problem?: string | undefined
}

/** Where words are typed to search for. */
export function SearchBox({ label, words = '', kept = [], problem }: BoxProps) {
  return (
    <form action="/zoeken" method="get" class="search-form">
      <search>
        <label for="zoek">{label}</label>
        <div class="search-row">
          <input
            id="zoek"
            class="field"
            type="search"
            name="zoek"
            value={words}
            maxLength={1_000}
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={problem}
          />
          {kept.map(({ name, value }) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <button class="button" type="submit">
            {t('search.go')}
          </button>
        </div>
      </search>
    </form>
  )
}
