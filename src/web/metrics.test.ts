import { expect, test } from 'vitest'
import { dossier } from '../../test/browser/fixture/dossier.ts'
import { Metrics } from './metrics.ts'
import { counter, gauge, histogram, rendered } from './metrics-text.ts'

// A line of the text format: a comment, or a name, labels and a number.
const LINE =
  /^(?:# (?:HELP|TYPE) [a-z_0-9]+ .+|[a-z_0-9]+(?:\{[a-z_]+="(?:[^"\\\n]|\\["\\n])*"(?:,[a-z_]+="(?:[^"\\\n]|\\["\\n])*")*\})? [-+.e\d]+)$/

test('the figures are in the form that Prometheus reads, the register among them', async () => {
  const register = await dossier()
  const metrics = new Metrics()
  for (const ms of [3, 30, 3_000]) {
    metrics.begun()
    metrics.answered({ method: 'GET', route: '/', status: 200, ms, bytes: 100, isCutOff: ms > 1_000 })
  }
  metrics.begun()
  metrics.refused('slow-client')
  metrics.failed()
  const text = await metrics.text(register, 7)
  metrics.stop()
  await register.close()
  for (const line of text.trimEnd().split('\n')) expect(line).toMatch(LINE)
  for (const line of [
    'beleidsspoor_http_requests_total{method="GET",route="/",status="200"} 3',
    'beleidsspoor_http_request_duration_seconds_bucket{route="/",le="0.005"} 1',
    'beleidsspoor_http_request_duration_seconds_bucket{route="/",le="0.05"} 2',
    'beleidsspoor_http_request_duration_seconds_bucket{route="/",le="+Inf"} 3',
    'beleidsspoor_http_response_bytes_total{route="/"} 300',
    'beleidsspoor_http_cut_off_total{route="/"} 1',
    'beleidsspoor_http_refused_total{why="slow-client"} 1',
    'beleidsspoor_failures_total 1',
    'beleidsspoor_http_requests_in_flight 1',
    'beleidsspoor_http_connections 7',
    'beleidsspoor_register_documents 5',
    'beleidsspoor_register_facts{kind="commitments"} 4',
  ])
    expect(text.split('\n')).toContain(line)
})

test('signs that mean something in the format are escaped', () => {
  const odd = counter('odd', 'Odd.')
  odd.add({ label: 'a"b\\c\nd' })
  expect(rendered([odd])).toBe('# HELP odd Odd.\n# TYPE odd counter\nodd{label="a\\"b\\\\c\\nd"} 1\n')
})

test('buckets count what is at most their bound, and nothing twice', () => {
  const it = histogram('h', 'H.', [1, 2])
  for (const value of [1, 1.5, 9]) it.observe({}, value)
  expect(it.samples()).toEqual([
    'h_bucket{le="1"} 1',
    'h_bucket{le="2"} 2',
    'h_bucket{le="+Inf"} 3',
    'h_sum 11.5',
    'h_count 3',
  ])
  expect(gauge('g', 'G.', 4).samples()).toEqual(['g 4'])
})
