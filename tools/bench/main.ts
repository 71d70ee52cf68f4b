import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import retextDutch from 'retext-dutch'
import { unified } from 'unified'
import { read } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { letter } from '../../test/letter-making.ts'
import { makePdf } from '../../test/pdf-making.ts'
import { ourAnswers, plainAnswers, qualityOf } from '../../test/search/recall.ts'
import { sharedFolder } from '../../test/shared.ts'
import { askedOrEnd, type Name } from './asked.ts'
import { halves } from './meaning.ts'
import { measureQueue } from './queue.ts'
import { registerRows } from './register-rows.ts'
import { rulesRows } from './rules-rows.ts'
import { measureSearch } from './search.ts'
import { siteRows } from './site-rows.ts'
import { measureTables } from './tables.ts'
import { exponent, interleaved, median } from './timing.ts'

interface Row {
  readonly what: string
  readonly measured: string
  readonly against: string
  readonly ratio: string
  readonly goal: string
}

const { isQuick, only, documents: registerSize, passages } = askedOrEnd(process.argv.slice(2))
const rounds = isQuick ? 3 : 7
const root = fileURLToPath(new URL('../..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'beleidsspoor-bench-'))
const tools = await loadTools(readingSettings())
const bytesOf = (text: string) => new TextEncoder().encode(text)
const unlimited = { ...tools, limits: { ...tools.limits, maxBytes: 1_000_000_000 } }
const readText = (bytes: Uint8Array) => void read(bytes, 'letter.txt', unlimited)

const isWanted = (name: Name) => only === null || only === name
const rows = [
  ...(isWanted('letters') ? [lettersAgainstRetext(), meaningAgainstBefore()] : []),
  ...(isWanted('pdf') ? await pdfAgainstPdftotext() : []),
  ...(isWanted('tables') ? await tablesAgainstPdftotext() : []),
  ...(isWanted('workers') ? [twoWorkers()] : []),
  ...(isWanted('queue') ? await workersOfQueue() : []),
  ...(isWanted('growth') ? [growth()] : []),
  ...(isWanted('register') ? await registerRows(registerSize, work, tools) : []),
  ...(isWanted('site') ? await siteRows(registerSize, isQuick ? 100 : 500) : []),
  ...(isWanted('search') ? await searchRows() : []),
  ...(isWanted('rules') ? await rulesRows(rounds, isQuick) : []),
]
rmSync(work, { recursive: true })
const page = report(rows)
process.stdout.write(`${page}\n`)
if (!isQuick && only === null) writeFileSync(join(root, 'docs/bench.md'), page)

/** Plain letters of 7 kB, as departments send them: a full read against a parse into words and sentences. */
function lettersAgainstRetext(): Row {
  const letters = Array.from({ length: 120 }, (_, i) => letter(i, 7_000))
  const bytes = letters.map(bytesOf)
  const parser = unified().use(retextDutch)
  const both = { read: () => bytes.forEach(readText), parse: () => letters.forEach((text) => void parser.parse(text)) }
  interleaved(2, both)
  const times = interleaved(rounds, both)
  const [ours, theirs] = [median(times.read), median(times.parse)]
  const megabytes = bytes.reduce((sum, it) => sum + it.length, 0) / 1e6
  const perSecond = (ms: number) => `${((megabytes / ms) * 1000).toFixed(2)} MB/s`
  return {
    what: 'full read of letters, one core',
    measured: perSecond(ours),
    against: `retext-dutch, parse only: ${perSecond(theirs)}`,
    ratio: (theirs / ours).toFixed(2),
    goal: '≥ 2',
  }
}

/** What a letter says (commitments, findings, names and the like) against structure, citations and times. */
function meaningAgainstBefore(): Row {
  const letters = Array.from({ length: 120 }, (_, i) => letter(i, 7_000))
  const both = halves(letters, unlimited)
  interleaved(2, both)
  const times = interleaved(rounds, both)
  const [meaning, before] = [median(times.meaning), median(times.before)]
  const perLetter = (ms: number) => `${(ms / letters.length).toFixed(2)} ms a letter`
  return {
    what: 'meaning of letters, one core',
    measured: perLetter(meaning),
    against: `structure, citations and times: ${perLetter(before)}`,
    ratio: (meaning / before).toFixed(2),
    goal: '≤ 1',
  }
}

/** Search beside FTS5 as it comes: how fast over made passages, and how much it finds of what it must. */
async function searchRows(): Promise<Row[]> {
  const { ours, plain, counts, ...rest } = await measureSearch(join(work, 'search'), passages, (line) =>
    process.stderr.write(`${line}\n`),
  )
  const ms = ({ p50, p95 }: { p50: number; p95: number }) => `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)} ms`
  const [own, other] = [qualityOf(await ourAnswers()), qualityOf(plainAnswers())]
  const said = ({ recall, precision }: typeof own) => `recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}`
  return [
    {
      what: `search over ${passages} passages, 20 hits with marks`,
      measured: `${ms(ours)}; with counts ${ms(counts)}`,
      against: `plain FTS5 with snippets: ${ms(plain)}`,
      ratio: (ours.p95 / plain.p95).toFixed(2),
      goal: '≤ 1.5 (p95)',
    },
    {
      what: 'search index of these passages',
      measured: `${rest.indexedPerSecond.toFixed(0)} passages/s, journal and texts included`,
      against: `plain FTS5: ${rest.plainPerSecond.toFixed(0)} passages/s`,
      ratio: `${rest.megabytes.ours.toFixed(0)} MB beside ${rest.megabytes.plain.toFixed(0)} MB`,
      goal: 'told',
    },
    { what: 'labelled queries', measured: said(own), against: `plain FTS5: ${said(other)}`, ratio: '', goal: 'more' },
  ]
}

/** Text with the box of every character, against pdftotext -layout, on one core each. */
async function pdfAgainstPdftotext(): Promise<Row[]> {
  const made = join(work, 'made.pdf')
  writeFileSync(made, await textPdf(150))
  const official = join(sharedFolder, 'data/bmh-2020/bmh-14-naar-een-wendbare-migratieketen.pdf')
  const files: [string, string, number][] = [['made PDF, 150 pages', made, 150]]
  try {
    readFileSync(official)
    files.unshift(['government PDF, 137 pages', official, 137])
  } catch {
    process.stderr.write('The government PDF is not there; only a made one is measured.\n')
  }
  return files.map(([name, path, pages]) => pdfRow(name, path, pages))
}

function pdfRow(name: string, path: string, pages: number): Row {
  const bytes = readFileSync(path)
  const ours = { reader: () => void tools.pdf?.(bytes, tools.limits) }
  interleaved(1, ours)
  const [mine, theirs]: number[][] = [[], []]
  for (let i = 0; i < rounds; i++) {
    mine?.push(...interleaved(1, ours).reader)
    theirs?.push(clockMs(() => execFileSync('pdftotext', ['-layout', path, join(work, 'out.txt')])))
  }
  const [a, b] = [pages / (median(mine ?? []) / 1000), pages / (median(theirs ?? []) / 1000)]
  return {
    what: `PDF reader, ${name}`,
    measured: `${a.toFixed(0)} pages/s`,
    against: `pdftotext -layout: ${b.toFixed(0)} pages/s`,
    ratio: (a / b).toFixed(2),
    goal: '≥ 0.25',
  }
}

/** A program of its own is timed on the clock: it does one thing at a time and nothing but work. */
function clockMs(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

async function textPdf(pages: number, first = 0): Promise<Uint8Array> {
  return makePdf((page) => {
    for (let number = 0; number < pages; number++) {
      if (number > 0) page.page()
      const lines = letter(first + number, 2_600)
        .split('\n')
        .slice(0, 50)
      for (const [i, line] of lines.entries()) page.text(70, 70 + i * 14, line, { size: 10 })
    }
  })
}

/** Text and tables, where pdftotext gives text that looks like one. */
async function tablesAgainstPdftotext(): Promise<Row[]> {
  const { oursPerSecond, theirsPerSecond, exponent, growth } = await measureTables(tools.pdfium, work, rounds)
  return [
    {
      what: 'tables of a PDF, made, 300 pages, one in five with a table',
      measured: `${oursPerSecond.toFixed(0)} pages/s`,
      against: `pdftotext -layout: ${theirsPerSecond.toFixed(0)} pages/s`,
      ratio: (oursPerSecond / theirsPerSecond).toFixed(2),
      goal: '≥ 0.1',
    },
    {
      what: 'growth of the time of tables',
      measured: growth,
      against: 'straight line: exponent 1',
      ratio: `exponent ${exponent.toFixed(2)}`,
      goal: '≤ 1.1',
    },
  ]
}

/** The command `read` over a folder with one worker and with two, on the clock, start-up included. */
function twoWorkers(): Row {
  const folder = join(work, 'letters')
  mkdirSync(folder)
  for (let i = 0; i < (isQuick ? 300 : 1500); i++) writeFileSync(join(folder, `${i}.txt`), letter(i, 12_000))
  const times: Record<'1' | '2', number[]> = { '1': [], '2': [] }
  for (let i = 0; i < 3; i++)
    for (const workers of ['1', '2'] as const) times[workers].push(readFolder(folder, workers))
  const [one, two] = [median(times['1']), median(times['2'])]
  return {
    what: 'two workers, a folder of letters',
    measured: `${two.toFixed(1)} s`,
    against: `one worker: ${one.toFixed(1)} s`,
    ratio: (one / two).toFixed(2),
    goal: 'told',
  }
}

/** Workers that share a queue in PostgreSQL, as on several machines. */
async function workersOfQueue(): Promise<Row[]> {
  const pdfs: Uint8Array[] = []
  // Two programs start twice and become warm twice, some six seconds of processor: of few documents that is most of the time.
  for (let i = 0; i < (isQuick ? 12 : 240); i++) pdfs.push(await textPdf(25, 25 * i))
  const program = join(root, 'bin/beleidsspoor.mjs')
  const found = await measureQueue(join(work, 'queue'), pdfs, isQuick ? 1 : 2, program)
  if (!found) {
    process.stderr.write('PostgreSQL is not there; the queue is not measured.\n')
    return []
  }
  const { reading, documents } = found
  return [
    {
      what: `two programs that work off a queue of ${documents} PDFs of 25 pages, one reader each`,
      measured: `${reading[2].toFixed(1)} s`,
      against: `one: ${reading[1].toFixed(1)} s`,
      ratio: (reading[2] / reading[1]).toFixed(2),
      goal: '≤ 0.75',
    },
  ]
}

function readFolder(folder: string, workers: string): number {
  const start = performance.now()
  const run = spawnSync(process.execPath, [join(root, 'bin/beleidsspoor.mjs'), 'read', folder, '--json', '--no-text'], {
    env: { ...process.env, BELEIDSSPOOR_WORKERS: workers },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  if (run.status !== 0) throw new Error(`read ended with ${run.status}`)
  return (performance.now() - start) / 1000
}

/** One document of each size; sizes in turn, so that drift of the machine spreads over all. */
function growth(): Row {
  const sizes = isQuick ? [1e6, 3e6, 1e7] : [1e6, 3e6, 1e7, 3e7, 1e8]
  const base = letter(11, 1_000_000)
  readText(bytesOf(base))
  const inputs = Object.fromEntries(
    sizes.map((size) => [String(size), bytesOf(base.repeat(Math.ceil(size / base.length)).slice(0, size))]),
  )
  const times = interleaved(
    isQuick ? 2 : 3,
    Object.fromEntries(sizes.map((size) => [String(size), () => readText(inputs[String(size)] as Uint8Array)])),
  )
  const points = sizes.map((size) => [size, median(times[String(size)] ?? [])] as const)
  const list = points.map(([size, ms]) => `${(size / 1e6).toFixed(0)} MB ${(ms / 1000).toFixed(1)} s`).join(', ')
  return {
    what: 'growth of the time of one document',
    measured: list,
    against: 'straight line: exponent 1',
    ratio: `exponent ${exponent(points).toFixed(2)}`,
    goal: '≤ 1.1',
  }
}

function report(lines: readonly Row[]): string {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
  const table = lines.map((it) => `| ${it.what} | ${it.measured} | ${it.against} | ${it.ratio} | ${it.goal} |`)
  return `# Benchmarks

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.

Every figure stands beside another of the same run; the ratio is what to look at. Medians of ${rounds} rounds in turn, in
processor time where both run in one process, on the clock where they do not.

| what | measured | against | ratio | goal |
|---|---|---|---|---|
${table.join('\n')}
`
}
