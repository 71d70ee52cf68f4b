import { type ChildProcess, spawn } from 'node:child_process'
import { Agent, createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

/** Addresses of one kind of page; each measured request takes the next one. */
export interface PageKind {
  readonly name: string
  readonly paths: readonly string[]
}

export interface Served {
  /** Milliseconds on the clock, asked one after another. */
  readonly p50: number
  readonly p95: number
  /** Several readers at once. */
  readonly perSecond: number
}

export interface PageMeasured {
  readonly kind: PageKind
  /** Each request for a page that has to be made. */
  readonly ours: Served
  /** The same page again: it was kept. */
  readonly kept: Served
  /** Processor time of the server for a page that it makes, milliseconds: others on the machine do not count. */
  readonly cpuMs: number
  /** A server that does nothing but send the same bytes. */
  readonly bare: Served
  /** Of the largest page, as it is made and as it is sent. */
  readonly bytes: { readonly plain: number; readonly sent: number }
}

const ROUNDS = 5
const AT_ONCE = 8
const BIN = fileURLToPath(new URL('../../bin/beleidsspoor.mjs', import.meta.url))

/** Pages of a register by `serve`, a program of its own as everybody runs it, and the same bytes from a bare server. */
export async function measureSite(
  data: string,
  requests: number,
  tell: (line: string) => void,
): Promise<PageMeasured[]> {
  const { child, url } = await served(data)
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const measured: PageMeasured[] = []
  try {
    for (const kind of await kindsOf(url, agent, requests)) {
      measured.push(await measure(url, kind, agent, requests))
      tell(`${kind.name} measured.`)
    }
  } finally {
    agent.destroy()
    child.kill('SIGTERM')
  }
  return measured
}

/** Of one page kind, in turn with the bare server, so that a machine whose speed drifts treats them alike. */
async function measure(url: string, kind: PageKind, agent: Agent, requests: number): Promise<PageMeasured> {
  const bodies: Buffer[] = []
  let plain = 0
  for (const path of kind.paths.slice(0, 20)) {
    bodies.push((await asked(url + path, agent)).body)
    plain = Math.max(plain, (await asked(url + path, agent, '')).body.length)
  }
  const bare = await bareServer(bodies)
  const [ours, kept, theirs] = [new Times(), new Times(), new Times()]
  const each = Math.ceil(requests / ROUNDS)
  const path = (i: number) => kind.paths[i % kind.paths.length] ?? ''
  let [made, cpuMs] = [0, 0]
  // A word in the address that means nothing makes it one that nobody asked before.
  const anew = () => `${url}${path(made)}${path(made).includes('?') ? '&' : '?'}anders=${made++}`
  const again = () => url + path(0)
  for (let round = 0; round < ROUNDS; round++) {
    const before = await cpuOf(url, agent)
    await one(each, ours, anew, agent)
    cpuMs += (await cpuOf(url, agent)) - before
    await one(each, kept, again, agent)
    await one(each, theirs, () => bare.url, agent)
    ours.perSecond.push(await many(each, anew, agent))
    kept.perSecond.push(await many(each, again, agent))
    theirs.perSecond.push(await many(each, () => bare.url, agent))
  }
  bare.close()
  return {
    kind,
    ours: ours.result(),
    kept: kept.result(),
    bare: theirs.result(),
    cpuMs: cpuMs / (each * ROUNDS),
    bytes: { plain, sent: Math.max(...bodies.map((it) => it.length)) },
  }
}

async function cpuOf(url: string, agent: Agent): Promise<number> {
  const { body } = await asked(`${url}metrics`, agent, '')
  return Number(/^process_cpu_seconds_total ([\d.]+)/m.exec(body.toString())?.[1]) * 1000
}

class Times {
  readonly ms: number[] = []
  readonly perSecond: number[] = []
  result(): Served {
    const sorted = [...this.ms].sort((a, b) => a - b)
    const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
    return { p50: at(0.5), p95: at(0.95), perSecond: Math.max(...this.perSecond) }
  }
}

/** One after another, as one reader asks. */
async function one(requests: number, times: Times, address: () => string, agent: Agent): Promise<void> {
  for (let i = 0; i < requests; i++) {
    const start = performance.now()
    await asked(address(), agent)
    times.ms.push(performance.now() - start)
  }
}

/** Some at once, as long as there are any left; gives how many were answered in a second. */
async function many(requests: number, address: () => string, agent: Agent): Promise<number> {
  const start = performance.now()
  let next = 0
  const client = async () => {
    while (next++ < requests) await asked(address(), agent)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, client))
  return (requests / (performance.now() - start)) * 1000
}

/** Pages that are there: a kind of page that this version does not have yet is left out. */
async function kindsOf(url: string, agent: Agent, requests: number): Promise<PageKind[]> {
  const list = JSON.parse((await asked(`${url}api/v1/documents?limit=500`, agent, '')).body.toString())
  const ids: string[] = list.documents.map((it: { id: string }) => it.id)
  const spread = Array.from({ length: Math.min(requests, ids.length) }, (_, i) => ids[(i * 37) % ids.length] ?? '')
  const start = await asked(url, agent, '')
  const commitments = await addressesIn(`${url}toezeggingen`, /href="\/(toezeggingen\/[^"?#/]+)"/g, agent)
  const kinds: PageKind[] = [
    { name: 'start page', paths: [''] },
    { name: 'search page', paths: WORDS.map((it) => `zoeken?zoek=${encodeURIComponent(it)}`) },
    { name: 'list of commitments', paths: ['toezeggingen'] },
    { name: 'commitment page', paths: commitments },
    { name: 'document page', paths: spread.map((it) => `documenten/${encodeURIComponent(it)}`) },
    { name: 'how we read', paths: ['over/hoe-wij-lezen'] },
  ]
  const found = await addressesIn(`${url}${kinds[1]?.paths[0]}`, /href="\/(documenten\/[^"]+)"/g, agent)
  if (found.length === 0) throw new Error('the search page found nothing')
  if (start.status !== 200) throw new Error(`the start page answered ${start.status}`)
  const isThere = await Promise.all(
    kinds.map(async ({ paths }) => paths[0] !== undefined && (await asked(url + paths[0], agent)).status === 200),
  )
  return kinds.filter((_, i) => isThere[i])
}

async function addressesIn(page: string, links: RegExp, agent: Agent): Promise<string[]> {
  const { status, body } = await asked(page, agent, '')
  return status === 200 ? [...new Set([...body.toString().matchAll(links)].map((it) => it[1] ?? ''))] : []
}

const WORDS = [
  'evaluatie',
  'aanbeveling gemeenten',
  '"uw Kamer informeren"',
  'regeling',
  'voortgang onderzoek',
  'toezegging',
]

function asked(url: string, agent: Agent, coding = 'br'): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asking = get(url, { agent, headers: coding ? { 'Accept-Encoding': coding } : {} }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(pieces) }))
    })
    asking.on('error', reject)
  })
}

async function bareServer(bodies: readonly Buffer[]): Promise<{ url: string; close: () => void }> {
  let next = 0
  const server = createServer((_, response) => {
    const body = bodies[next++ % bodies.length]
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'br',
      'Content-Length': body?.length ?? 0,
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() }
}

function served(data: string): Promise<{ child: ChildProcess; url: string }> {
  const args = [BIN, 'serve', '--port', '0', '--data', data, '--log', 'problems']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (piece) => {
      said += piece
      const url = /"url":"([^"]+)"/.exec(said)?.[1]
      if (url) resolve({ child, url })
    })
    child.on('close', (code) => reject(new Error(`serve ended with ${code}`)))
  })
}
