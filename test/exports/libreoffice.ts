import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// Every sheet becomes a file of its own, with commas and quotation marks, in UTF-8.
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
const TEXT = 'txt:Text (encoded):UTF8'

/** What LibreOffice reads in a file of ours: of a spreadsheet its sheets as CSV by name, of a document its text. */
export function openedInLibreOffice(name: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'))
  try {
    writeFileSync(join(folder, name), bytes)
    const profile = pathToFileURL(join(folder, 'profile')).href
    const filter = name.endsWith('.xlsx') ? CSV : TEXT
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', folder]
    const run = spawnSync('soffice', [...args, join(folder, name)], { encoding: 'utf8', timeout: 120_000 })
    if (run.error)
      throw new Error(
        'No LibreOffice found. Install it with "apt-get install -y libreoffice-calc-nogui libreoffice-writer-nogui".',
      )
    const made = readdirSync(folder).filter((it) => /\.(?:csv|txt)$/.test(it))
    if (made.length === 0) throw new Error(`LibreOffice could not open ${name}: ${run.stderr}`)
    return new Map(made.map((it) => [sheetOf(it), readFileSync(join(folder, it), 'utf8')]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const sheetOf = (file: string): string => /-([^-]+)\.csv$/.exec(file)?.[1] ?? file

/** The rows of a CSV as RFC 4180 has it; line ends of either sort. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = []
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false]
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n')
  for (let i = 0; i < clean.length; i++) {
    const sign = clean[i] ?? ''
    if (isQuoted && sign === '"' && clean[i + 1] === '"') {
      cell += '"'
      i++
    } else if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && sign === ',') {
      row.push(cell)
      cell = ''
    } else if (!isQuoted && sign === '\n') {
      rows.push([...row, cell])
      ;[row, cell] = [[], '']
    } else cell += sign
  }
  return cell === '' && row.length === 0 ? rows : [...rows, [...row, cell]]
}
