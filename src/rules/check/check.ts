import type { Path } from '../scheme/json.ts'
import type { Scheme } from '../scheme/scheme.ts'
import type { Schemes } from '../schemes.ts'
import { namesIn } from './names.ts'
import { seriesIn } from './series.ts'
import { treesIn } from './trees.ts'

/** What a scheme says that cannot be, at a place in its file. */
export interface Flaw {
  readonly code: string
  readonly path: Path
  readonly message: string
}

/** Whether what a scheme says fits together: names, periods, types, units. Its form was checked before. */
export function check(scheme: Scheme, schemes: Schemes): Flaw[] {
  const names = namesIn(scheme, schemes)
  // Where names lead nowhere, more would be said of the same mistake.
  return [...names, ...seriesIn(scheme), ...(names.length > 0 ? [] : treesIn(scheme, schemes))]
}

export const flaw = (code: string, path: Path, message: string): Flaw => ({ code, path, message })
