import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

// The cases are written for people who know the rules and not the program, hence the Dutch keys.
const OUTCOMES = ['voldaan', 'niet voldaan', 'onbeslist', 'oordeel van de autoriteit', 'geen regel'] as const
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const days = z.record(z.string(), day)
const facts = z.record(z.string(), z.union([z.number(), z.boolean(), z.string()]))
const outcome = z.enum(OUTCOMES)
const value = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())])
const said = { naam: z.string().regex(/^\p{Lu}.*\.$/u, 'is a sentence'), bron: z.array(z.string().min(1)).min(1) }

const ruleCase = z.strictObject({
  ...said,
  regeling: z.string(),
  regel: z.string(),
  datums: days,
  feiten: facts,
  verwacht: outcome,
  /** What keeps it undecided: facts, or parameters whose value is not known. */
  mist: z.array(z.string()).min(1).exactOptional(),
  /** The near miss: what differs, and what comes out then. It shows that the case hangs on what its name says. */
  omslag: z.strictObject({ datums: days.exactOptional(), feiten: facts.exactOptional(), verwacht: outcome }),
})

const valueCase = z.strictObject({
  ...said,
  regeling: z.string(),
  waarde: z.string(),
  datum: day,
  verwacht: value,
  omslag: z.strictObject({ datum: day, verwacht: value }),
})

export type RuleCase = z.infer<typeof ruleCase>
export type ValueCase = z.infer<typeof valueCase>

const folder = fileURLToPath(new URL('../../cases/rules', import.meta.url))
const files = readdirSync(folder, { recursive: true })
  .map((it) => String(it).replaceAll('\\', '/'))
  .filter((it) => it.endsWith('.json'))
  .sort()
const unknownNames = files.filter((it) => !/^[a-z]{2}\/\w+\/(?:regels|waarden)\.json$/.test(it))
if (unknownNames.length > 0 || !existsSync(folder)) throw new Error(`No case files: ${unknownNames.join(', ')}`)

function casesIn<T>(name: string, schema: z.ZodType<T>): T[] {
  const those = files.filter((it) => it.endsWith(`/${name}.json`))
  return those.flatMap((file) => z.array(schema).parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))))
}

export const ruleCases: readonly RuleCase[] = casesIn('regels', ruleCase)
export const valueCases: readonly ValueCase[] = casesIn('waarden', valueCase)
