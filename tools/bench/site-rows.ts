import { seededRegister } from './register.ts'
import { measureSite, type PageMeasured, type Served } from './site.ts'

/** What a page of a register of made dossiers costs its reader, beside the same bytes from a server that makes nothing. */
export async function siteRows(documents: number, requests: number) {
  const tell = (line: string) => void process.stderr.write(`${line}\n`)
  const register = seededRegister(documents, tell)
  const measured = await measureSite(register.data, requests, tell)
  return measured.map((it) => rowOf(it, documents))
}

const said = ({ p50, p95, perSecond }: Served) =>
  `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)} ms; ${perSecond.toFixed(0)} a second`

const rowOf = ({ kind, ours, kept, bare, cpuMs, bytes }: PageMeasured, documents: number) => ({
  what: `${kind.name}, ${documents} documents, ${kB(bytes.plain)}, sent as ${kB(bytes.sent)}`,
  measured: `made anew: ${said(ours)}, ${cpuMs.toFixed(1)} ms of processor; asked again: ${said(kept)}`,
  against: `bare server, same bytes: ${said(bare)}`,
  ratio: `${(ours.p95 / bare.p95).toFixed(1)} and ${(kept.p95 / bare.p95).toFixed(1)} (p95)`,
  goal: 'p95 < 50 ms, < 60 kB sent',
})

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
