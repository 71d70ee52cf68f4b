import { english, visit } from './visit.ts'

interface ProblemWordsProps {
  /** In Dutch; null for a code that has no sentence yet. */
  readonly meaning: string | null
  /** The program's own sentence, in English. */
  readonly message: string
}

/** What is wrong with a document. Who reads Dutch gets our sentence first, and what the program says beside it. */
export function ProblemWords({ meaning, message }: ProblemWordsProps) {
  const shown = visit().language === 'nl' ? meaning : null
  return (
    <>
      {shown}{' '}
      <span class={shown === null ? undefined : 'muted'} lang={english()}>
        {message}
      </span>
    </>
  )
}
