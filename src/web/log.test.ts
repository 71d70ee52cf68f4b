import { expect, test } from 'vitest'
import { jsonLog, withoutWords } from './log.ts'

function logged(level: 'all' | 'problems' = 'all') {
  const lines: string[] = []
  const log = jsonLog(
    (line) => lines.push(line),
    level,
    () => new Date('2032-01-10T09:00:00Z'),
  )
  return { log, read: () => lines.map((it) => JSON.parse(it)), lines }
}
const answered = { method: 'GET', route: '/documenten/:id', status: 200, ms: 12.3, bytes: 900, isCutOff: false }

test('each line is one object, also when a message has lines of its own', () => {
  const { log, lines, read } = logged()
  log.said('listening', { url: 'http://127.0.0.1:4280/' })
  log.answered(answered)
  log.refused('slow-client')
  log.failed(new Error('first\nsecond'))
  expect(lines.every((it) => !it.includes('\n'))).toBe(true)
  expect(read().map((it) => [it.time, it.level, it.event])).toEqual([
    ['2032-01-10T09:00:00.000Z', 'info', 'listening'],
    ['2032-01-10T09:00:00.000Z', 'info', 'request'],
    ['2032-01-10T09:00:00.000Z', 'warning', 'refused'],
    ['2032-01-10T09:00:00.000Z', 'error', 'failure'],
  ])
})

test('only problems: what went well is left out; failures, slow and broken answers are not', () => {
  const { log, read } = logged('problems')
  log.answered(answered)
  log.answered({ ...answered, status: 404 })
  log.answered({ ...answered, status: 500 })
  log.answered({ ...answered, ms: 4_000 })
  log.answered({ ...answered, isCutOff: true })
  expect(read().map((it) => it.level)).toEqual(['error', 'warning', 'warning'])
})

test('a failure is told with its place in the program and without what somebody looked for', () => {
  const { log, read, lines } = logged()
  const error = Object.assign(new Error('fts5: syntax error near "jansen"; no such column: Jansen of janssens'), {
    code: 'SQLITE_ERROR',
  })
  log.failed(error, 'http://127.0.0.1/zoeken?q=Jansen+utrecht&van=2019')
  const [it] = read()
  expect(it).toMatchObject({ name: 'Error', code: 'SQLITE_ERROR' })
  expect(it.stack[0]).toMatch(/^at .*log\.test\.ts/)
  expect(lines.join()).not.toMatch(/jansen|utrecht/i)
  expect(it.message).toContain('syntax error near')
})

const cases: [message: string, url: string | undefined, left: string][] = [
  ['no such table: fact', '/zoeken?q=huis', 'no such table: fact'],
  ['cannot parse Z%C3%B6e of Zöe', '/zoeken?q=Z%C3%B6e', 'cannot parse Z%C3%B6e of …'],
  ['bad path /documenten/kst-1', '/documenten/kst-1', 'bad path /…/…-1'],
  ["what is 'geheim'?", undefined, 'what is «…»?'],
  ['mail to a.b@voorbeeld.nl', undefined, 'mail to •.•@•••••••••.••'],
  ['odd %E0%A4%A', '/zoeken?q=%E0%A4%A', 'odd %E0%A4%A'],
]
for (const [message, url, left] of cases)
  test(`«${message}» is told as «${left}»`, () => expect(withoutWords(message, url)).toBe(left))
