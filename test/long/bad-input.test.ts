import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import type { FactsFile } from '../../src/engine/facts-file/schema.ts'
import { letter, randomFrom } from '../letter-making.ts'
import { makePdf } from '../pdf-making.ts'

const BIN = fileURLToPath(new URL('../../bin/beleidsspoor.mjs', import.meta.url))
const EXAMPLE_PDF = fileURLToPath(new URL('../../examples/3-voortgang-oogstpas.pdf', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bad-input-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** `npm test` builds before; a build in the middle of a run would count as reading. */
const MOST_SECONDS = 20
const MOST_MB = 1500

const noise = (length: number): Uint8Array => {
  const random = randomFrom(7)
  return Uint8Array.from({ length }, () => Math.floor(random() * 256))
}
const utf16 = (units: readonly number[]): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])])
const textUnits = (text: string): number[] => [...text].map((unit) => unit.charCodeAt(0))

/** 300 MB of spaces in a file of 300 kB. */
function bomb(): Uint8Array {
  const document = new Uint8Array(300_000_000).fill(32)
  return zipSync(
    { 'word/document.xml': document, '[Content_Types].xml': new TextEncoder().encode('<Types/>') },
    { level: 9 },
  )
}

/** `code` null: nothing is wrong with it, though it looks so. */
const cases: [name: string, bytes: () => Uint8Array | string | Promise<Uint8Array>, code: string | null][] = [
  ['empty.txt', () => '', 'empty-file'],
  ['noise.bin', () => noise(1_000_000), 'binary-content'],
  ['truncated.pdf', () => readFileSync(EXAMPLE_PDF).subarray(0, 1500), 'pdf-damaged'],
  ['noise.pdf', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(200_000)]), 'pdf-damaged'],
  [
    'encrypted.pdf',
    () => makePdf((page) => page.text(100, 100, 'Geheim'), { userPassword: 'geheim' }),
    'pdf-encrypted',
  ],
  ['bomb.docx', bomb, 'unpacked-too-large'],
  [
    'deep.html',
    () => `<!doctype html><html><body>${'<div>'.repeat(100_000)}diep${'</div>'.repeat(100_000)}</body></html>`,
    'nesting-too-deep',
  ],
  ['line.txt', () => 'een regel zonder einde '.repeat(2_200_000), 'line-too-long'],
  [
    'surrogates.txt',
    () => utf16([...textUnits('Zie Stb. 2019, 143 '), 0xd800, 0x20, 0xdfff, ...textUnits(' en verder.')]),
    null,
  ],
  ['nul.txt', () => 'Zie Stb. 2019, 143.\u0000\u0000 En verder.\n', 'nul-characters'],
  ['brackets.txt', () => '('.repeat(999_999), null],
  ['brackets-in-lines.txt', () => '([{<«„“‘\n'.repeat(125_000), null],
  ['hyphens.txt', () => 'a-\n'.repeat(400_000), null],
  ['digits.txt', () => '12 345 678 90 12-\n'.repeat(120_000), null],
]

interface Run {
  readonly code: number | null
  readonly seconds: number
  readonly peakMb: number
  readonly files: FactsFile[]
  readonly said: string
}

/** Runs `read` in a process of its own and watches how large it becomes (Linux only; elsewhere the size is not checked). */
async function read(path: string): Promise<Run> {
  const start = performance.now()
  const child = spawn(process.execPath, [BIN, 'read', path, '--json', '--no-text'])
  let [out, said, peakMb] = ['', '', 0]
  child.stdout.on('data', (data) => {
    out += data
  })
  child.stderr.on('data', (data) => {
    said += data
  })
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, peakOf(child.pid))
  }, 20)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watch)
  return {
    code,
    seconds: (performance.now() - start) / 1000,
    peakMb,
    said,
    files: out
      .split('\n')
      .filter(Boolean)
      .map((it) => JSON.parse(it)),
  }
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

for (const [name, bytes, code] of cases) {
  test(`${name} ends in time with ${code ?? 'nothing wrong'}, and the other file of the run is read`, async () => {
    const path = join(folder, name.replace(/\W/g, '-'))
    mkdirSync(path)
    writeFileSync(join(path, name), await bytes())
    writeFileSync(join(path, 'zz-good.txt'), letter(3, 3_000))
    const run = await read(path)
    const [bad, good] = run.files
    console.info(
      `${name}: ${run.seconds.toFixed(1)} s, ${Math.round(run.peakMb)} MB, ${bad?.problems.map((it) => `${it.severity} ${it.code}`).join(', ') || 'no problems'}`,
    )
    expect(run.files.map((it) => it.source.name)).toEqual([name, 'zz-good.txt'])
    expect(run.seconds).toBeLessThan(MOST_SECONDS)
    expect(run.peakMb).toBeLessThan(MOST_MB)
    const isError = bad?.problems.some((it) => it.severity === 'error') ?? false
    expect(run.code).toBe(isError ? 1 : 0)
    if (code) expect(bad?.problems.map((it) => it.code)).toContain(code)
    else expect(isError).toBe(false)
    expect(good?.facts.times.length).toBeGreaterThan(0)
  })
}
