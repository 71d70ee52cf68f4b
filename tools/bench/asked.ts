import { parseArgs } from 'node:util'

export const NAMES = [
  'letters',
  'pdf',
  'tables',
  'workers',
  'queue',
  'growth',
  'register',
  'site',
  'search',
  'rules',
] as const
export type Name = (typeof NAMES)[number]

export interface Asked {
  /** Small sizes and few rounds. */
  readonly isQuick: boolean
  /** This one, and nothing is written. */
  readonly only: Name | null
  /** In the register; `--scale` asks for the 100,000 of the goals. */
  readonly documents: number
  readonly passages: number
}

/** What `npm run bench --` was given. Throws for what it does not know, before long measuring begins. */
export function asked(args: readonly string[]): Asked {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  const { quick: isQuick = false, scale = false } = values
  const only = NAMES.find((it) => it === values.only) ?? null
  if (values.only !== undefined && only === null)
    throw new Error(`There is no benchmark «${values.only}». Choose one of ${NAMES.join(', ')}.`)
  return {
    isQuick,
    only,
    documents: documentsOf(values.documents) ?? (scale ? 100_000 : isQuick ? 400 : 5_000),
    passages: scale ? 1_000_000 : isQuick ? 10_000 : 100_000,
  }
}

export function askedOrEnd(args: readonly string[]): Asked {
  try {
    return asked(args)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exit(2)
  }
}

const OPTIONS = {
  quick: { type: 'boolean' },
  scale: { type: 'boolean' },
  only: { type: 'string' },
  documents: { type: 'string' },
} as const

function documentsOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const n = Number(text)
  if (!Number.isInteger(n) || n < 1) throw new Error(`«${text}» is no number of documents: give a whole number from 1.`)
  return n
}
