import type { Source } from '../../../rules/scheme/scheme.ts'
import { addressOf } from '../../parts/addresses.ts'
import { dayInWords } from '../../parts/days.ts'
import { t } from '../../parts/messages/t.ts'

/** Where a value can be looked up, what sort of place that is, and when it was read there. */
export interface SourceView {
  /** Null where the address cannot be a link. */
  readonly href: string | null
  readonly where: string
  readonly about: string
}

export function sourceViews(sources: readonly Source[]): SourceView[] {
  return sources.map(({ url, kind, seen }) => {
    const address = addressOf(url)
    const read = seen === null ? t('scheme.source.seen.none') : t('scheme.source.seen', { day: dayInWords(seen) })
    return {
      href: address?.href ?? null,
      where: address?.where ?? url,
      about: `${t(`scheme.source.${kind}`)}, ${read}`,
    }
  })
}

export function Sources({ sources }: { sources: readonly SourceView[] }) {
  if (sources.length === 0) return <span class="missing">{t('scheme.source.none')}</span>
  return (
    <ul class="scheme-sources">
      {sources.map((it) => (
        <li key={it.href ?? it.where}>
          {it.href === null ? (
            it.where
          ) : (
            <a href={it.href} rel="noreferrer" title={it.about}>
              {it.where}
            </a>
          )}
          <span class="unseen"> ({it.about})</span>
        </li>
      ))}
    </ul>
  )
}

interface Proved {
  readonly basis: readonly string[]
  readonly sources: readonly SourceView[]
}

/** The law under something, and where it can be looked up. */
export const Proof = ({ of: { basis, sources } }: { of: Proved }) => (
  <div class="scheme-proof">
    <Basis basis={basis} />
    <Sources sources={sources} />
  </div>
)

export function Basis({ basis }: { basis: readonly string[] }) {
  if (basis.length === 0) return null
  return (
    <span class="scheme-basis" lang="nl">
      {basis.join('; ')}
    </span>
  )
}
