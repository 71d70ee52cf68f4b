/** What is wrong with a file of a scheme, where, and what to do about it. */
export interface SchemeProblem {
  /** Kebab-case and permanent. */
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** As in `parameters[2].versions[0].from`; empty for the file as a whole. */
  readonly path: string
  readonly message: string
}

export const printedProblem = ({ file, line, path, message }: SchemeProblem): string =>
  `${file}:${line}: ${path === '' ? '' : `${path}: `}${message}`

export const printedPath = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (text, step) => text + (typeof step === 'number' ? `[${step}]` : text === '' ? step : `.${step}`),
    '',
  )
