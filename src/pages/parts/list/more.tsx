import { t } from '../messages/t.ts'

interface MoreProps {
  /** Null: this is the beginning. */
  readonly first: string | null
  /** Null: this is the end. */
  readonly next: string | null
  readonly label: string
}

/** On through a list, from where it ended; a cursor does not go back, so there is a way to the beginning. */
export function More({ first, next, label }: MoreProps) {
  if (first === null && next === null) return null
  return (
    <nav class="slices" aria-label={label}>
      {first === null ? <span /> : <a href={first}>{`⇤ ${t('list.first')}`}</a>}
      {next === null ? <span /> : <a href={next} rel="next">{`${t('list.next')} →`}</a>}
    </nav>
  )
}
