import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Register } from '../register/contract.ts'
import type { Answered } from './log.ts'
import { counter, gauge, histogram, type Labels, rendered } from './metrics-text.ts'

/** Counts what the server does, for `/metrics`. Labels are routes and not addresses: their number is bounded. */
export class Metrics {
  readonly #requests = counter('beleidsspoor_http_requests_total', 'Answered requests.')
  readonly #seconds = histogram('beleidsspoor_http_request_duration_seconds', 'From request to end of answer.', BUCKETS)
  readonly #bytes = counter('beleidsspoor_http_response_bytes_total', 'Bytes that were sent, headers included.')
  readonly #cutOff = counter('beleidsspoor_http_cut_off_total', 'Answers that did not reach their client whole.')
  readonly #refused = counter('beleidsspoor_http_refused_total', 'Requests and connections beyond a limit.')
  readonly #failures = counter('beleidsspoor_failures_total', 'Errors inside the server.')
  readonly #delay = monitorEventLoopDelay({ resolution: 20 })
  #inFlight = 0

  constructor() {
    this.#delay.enable()
  }

  begun(): void {
    this.#inFlight++
  }

  answered({ method, route, status, ms, bytes, isCutOff }: Answered): void {
    this.#inFlight--
    this.#requests.add({ method, route, status: String(status) })
    this.#seconds.observe({ route }, ms / 1000)
    this.#bytes.add({ route }, bytes)
    if (isCutOff) this.#cutOff.add({ route })
  }

  refused(why: string): void {
    this.#refused.add({ why })
  }

  failed(): void {
    this.#failures.add({})
  }

  /** The register is asked when somebody looks, so that counting costs nothing between two looks. */
  async text(register: Register, connections: number): Promise<string> {
    const own = [this.#requests, this.#seconds, this.#bytes, this.#cutOff, this.#refused, this.#failures]
    const now = [
      gauge('beleidsspoor_http_requests_in_flight', 'Requests without an answer yet.', this.#inFlight),
      gauge('beleidsspoor_http_connections', 'Open connections.', connections),
      ...(await registerGauges(register)),
      ...processGauges(this.#delay.percentile(99) / 1e9),
    ]
    this.#delay.reset()
    return rendered([...own, ...now])
  }

  stop(): void {
    this.#delay.disable()
  }
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

async function registerGauges(register: Register) {
  const { documents, texts, entries, facts, lastEntryAt } = await register.totals()
  const last = lastEntryAt === null ? 0 : Date.parse(lastEntryAt) / 1000
  const kinds = Object.entries(facts).map(([kind, n]): [Labels, number] => [{ kind }, n])
  return [
    gauge('beleidsspoor_register_documents', 'Documents in the register.', documents),
    gauge('beleidsspoor_register_texts', 'Files of those documents.', texts),
    gauge('beleidsspoor_register_entries', 'Entries of the journal.', entries),
    gauge('beleidsspoor_register_facts', 'Facts of the texts that lead.', ...kinds),
    gauge('beleidsspoor_register_last_entry_timestamp_seconds', 'When the newest entry was added.', last),
  ]
}

const startedAt = Date.now() / 1000 - process.uptime()

function processGauges(delaySeconds: number) {
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  return [
    gauge('process_resident_memory_bytes', 'Memory of the program.', rss),
    gauge('nodejs_heap_size_used_bytes', 'Memory of its objects.', heapUsed),
    counter('process_cpu_seconds_total', 'Processor time of the program.', (user + system) / 1e6),
    gauge('process_start_time_seconds', 'When the program began.', startedAt),
    gauge(
      'nodejs_eventloop_lag_p99_seconds',
      'How late the program came to its work since the last look.',
      delaySeconds,
    ),
  ]
}
