import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { main } from '../../src/cli/main.ts'

export const folder = mkdtempSync(join(tmpdir(), 'tables-'))
afterAll(() => rmSync(folder, { recursive: true }))

export const page = join(folder, 'agenda.html')
writeFileSync(
  page,
  `<table><thead><tr><th>Thema</th><th>Type onderzoek</th><th>Afronding</th><th>Status</th>
<th>Conclusies/aanbevelingen</th><th>Begrotingsartikel(en)</th></tr></thead>
<tr><td rowspan="2">Lopen &amp; fietsen</td><td>Ex post</td><td>2022</td><td><a href="https://voorbeeld.nl/paden">afgerond</a></td>
<td>Rapport Paden (SEO): Er blijken minder "brede" paden te zijn, en 5% is weg.</td><td>14.2</td></tr>
<tr><td>Ex ante</td><td>2024</td><td>[te starten/lopend/afgerond]</td><td>Verkenning bruggen.</td><td>14.3</td></tr></table>
<table><tr><td>een</td><td>twee</td></tr><tr><td>drie</td><td>vier</td></tr></table>`,
)
export const letter = join(folder, 'brief.txt')
writeFileSync(letter, 'Geachte voorzitter,\n\nHierbij bied ik u niets aan.\n')
export const plain = join(folder, 'agenda, deel 1.txt')
writeFileSync(
  plain,
  'Agenda\n\n| Thema | Type onderzoek | Afronding | Status | Toelichting | Artikel |\n|---|---|---|---|---|---|\n| Lopen | Ex post | 2022 | 50% klaar | Rapport Paden (SEO): Paden blijken nuttig. | 14 |\n',
)

export async function run(...args: string[]) {
  const [lines, asides]: [string[], string[]] = [[], []]
  const output = {
    line: (it: string) => void lines.push(it),
    aside: (it: string) => void asides.push(it),
    isTerminal: false,
  }
  const code = await main(args, output, { BELEIDSSPOOR_DATA: join(folder, 'data') })
  return { code, lines, asides: asides.filter((it) => !/^(?:Reading|Checking): /u.test(it)) }
}
