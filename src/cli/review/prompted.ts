import type { Register, RegisterFact } from '../../register/contract.ts'
import type { ExitCode } from '../command.ts'
import type { Output } from '../output.ts'
import { actorOf } from '../person.ts'
import { count } from '../summary.ts'
import type { Ask } from './ask.ts'
import { judge } from './judge.ts'

const VERDICTS: Readonly<Record<string, 'accept' | 'reject' | 'correct'>> = { a: 'accept', r: 'reject', c: 'correct' }

/** One fact after another, until there are no more or the person stops. What was judged is kept at once. */
export async function prompted(
  facts: readonly RegisterFact[],
  register: Register,
  { by }: { readonly by?: string },
  output: Output,
  ask: Ask,
): Promise<ExitCode> {
  if (facts.length === 0) return end(output, 0)
  const actor = actorOf(by ?? (await ask('Your name: ')) ?? undefined)
  let judged = 0
  for (const [i, fact] of facts.entries()) {
    for (const line of shown(fact, i, facts.length)) output.line(line)
    const answer = await ask('[a]ccept, [r]eject, [c]orrect, [s]kip, [q]uit: ')
    if (answer === null || /^q/i.test(answer.trim())) break
    const verdict = VERDICTS[answer.trim().charAt(0).toLowerCase()]
    if (!verdict) continue
    const fields = verdict === 'correct' ? await askFields(ask, output) : null
    const reason = (await ask('Why: '))?.trim()
    if (!reason || (verdict === 'correct' && !fields)) output.line('Nothing was kept: a judgement needs a reason.')
    else {
      await judge({ verdict, target: fact.id, documentId: null, kind: null, fields, reason, actor }, register)
      judged++
    }
  }
  return end(output, judged)
}

function end(output: Output, judged: number): ExitCode {
  output.line(`${count(judged, 'fact')} judged.`)
  return 0
}

function shown(
  { id, kind, documentId, text, page, because, certainty, fields }: RegisterFact,
  i: number,
  of: number,
): string[] {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return [
    '',
    `${i + 1} of ${of}: ${kind} ${id} in ${documentId}, page ${page}`,
    `«${text.replace(/\s+/gu, ' ')}»`,
    ...said.map(([key, value]) => `  ${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
    `  because ${because} (${certainty})`,
  ]
}

/** One field a line, as in `strength = effort`; a value that is JSON is taken as JSON. */
async function askFields(ask: Ask, output: Output): Promise<Record<string, unknown> | null> {
  const fields: Record<string, unknown> = {}
  for (;;) {
    const line = (await ask('field = value (empty when done): '))?.trim() ?? ''
    if (line === '') return Object.keys(fields).length > 0 ? fields : null
    const cut = line.indexOf('=')
    if (cut < 1) output.line('Give a name, = and a value.')
    else fields[line.slice(0, cut).trim()] = asValue(line.slice(cut + 1).trim())
  }
}

function asValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
