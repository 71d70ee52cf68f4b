export interface Choice {
  readonly href: string
  readonly text: string
  readonly isChosen: boolean
}

interface ChoicesProps {
  readonly label: string
  readonly choices: readonly Choice[]
  /** The label is read out in any case; here it can be seen as well. */
  readonly isLabelSeen?: boolean
  readonly lang?: 'nl' | undefined
}

/** Links beside each other of which one is chosen; nothing where there is nothing to choose. */
export function Choices({ label, choices, isLabelSeen = false, lang }: ChoicesProps) {
  if (choices.length === 0) return null
  return (
    <nav class="choices" aria-label={label}>
      {isLabelSeen && <p>{label}</p>}
      <ul>
        {choices.map((it) => (
          <li key={it.href}>
            <a href={it.href} aria-current={it.isChosen ? 'true' : undefined} lang={lang}>
              {it.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
