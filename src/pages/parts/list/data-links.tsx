import { t } from '../messages/t.ts'

export interface DataLink {
  readonly text: string
  readonly href: string
}

/** The same as data, for who wants to go on with it elsewhere. */
export function DataLinks({ links }: { links: readonly DataLink[] }) {
  if (links.length === 0) return null
  return (
    <p class="data-links">
      {t('list.data')}{' '}
      {links.map((it) => (
        <a key={it.href} href={it.href}>
          {it.text}
        </a>
      ))}
    </p>
  )
}
