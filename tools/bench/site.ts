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
  readonly p50: number
  readonly p95: number
  readonly perSecond: number
}

export interface PageMeasured {
  readonly kind: PageKind
  readonly ours: Served
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
  const bodies = new Map<string, Buffer>()
  for (const path of kind.paths.slice(0, 20)) bodies.set(path, (await asked(url + path, agent)).body)
  const plain = Math.max(
    ...(await Promise.all([...bodies.keys()].map(async (it) => (await asked(url + it, agent, '')).body.length))),
  )
  const bare = await bareServer([...bodies.values()])
  const [ours, theirs] = [new Times(), new Times()]
  const each = Math.ceil(requests / ROUNDS)
  for (let round = 0; round < ROUNDS; round++) {
    await one(each, ours, (i) => url + (kind.paths[(round * each + i) % kind.paths.length] ?? ''), agent)
    await one(each, theirs, () => bare.url, agent)
    ours.perSecond.push(
      await many(each, (i) => url + (kind.paths[(round * each + i * 7) % kind.paths.length] ?? ''), agent),
    )
    theirs.perSecond.push(await many(each, () => bare.url, agent))
  }
  bare.close()
  return {
    kind,
    ours: ours.result(),
    bare: theirs.result(),
    bytes: { plain, sent: Math.max(...[...bodies.values()].map((it) => it.length)) },
  }
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
async function one(requests: number, times: Times, address: (i: number) => string, agent: Agent): Promise<void> {
  for (let i = 0; i < requests; i++) {
    const start = performance.now()
    await asked(address(i), agent)
    times.ms.push(performance.now() - start)
  }
}

/** Some at once, as long as there are any left; gives how many were answered in a second. */
async function many(requests: number, address: (i: number) => string, agent: Agent): Promise<number> {
  const start = performance.now()
  let next = 0
  const client = async () => {
    for (let i = next++; i < requests; i = next++) await asked(address(i), agent)
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
    { name: 'search page', paths: WORDS.map((it) => `zoeken?q=${encodeURIComponent(it)}`) },
    { name: 'list of commitments', paths: ['toezeggingen'] },
    { name: 'commitment page', paths: commitments },
    { name: 'document page', paths: spread.map((it) => `documenten/${encodeURIComponent(it)}`) },
    { name: 'how we read', paths: ['over/hoe-wij-lezen'] },
  ]
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
