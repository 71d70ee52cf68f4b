import { expect, test } from 'vitest'
import { type Drawing, type FileOptions, makePdf, pdfiumForTests, rawPdf } from '../../../../test/pdf-making.ts'
import { processorTime } from '../../../../test/processor-time.ts'
import { defaultLimits } from '../../limits.ts'
import { readPdf } from './read-pdf.ts'

const pdfium = await pdfiumForTests()

function rulingsIn(bytes: Uint8Array): string[] {
  const { value } = readPdf(pdfium, bytes, defaultLimits)
  return (value.geometry?.[0]?.rulings ?? []).map(({ kind, ...it }) =>
    [kind, it.x0, it.y0, it.x1, it.y1].map((part) => (typeof part === 'number' ? Math.round(part) : part)).join(' '),
  )
}

async function rulingsOf(draw: (page: Drawing) => void, options?: FileOptions): Promise<string[]> {
  const withText = (page: Drawing) => {
    page.text(60, 60, 'tekst')
    draw(page)
  }
  return rulingsIn(await makePdf(withText, options))
}

test('a line is read where it is seen', async () => {
  expect(await rulingsOf(({ pdfkit }) => pdfkit.moveTo(60, 100).lineTo(400, 100).stroke())).toEqual([
    'line 60 100 400 100',
  ])
})

test('a line drawn cell by cell is one', async () => {
  const draw = ({ pdfkit }: Drawing) => {
    for (const x of [60, 160, 260])
      pdfkit
        .moveTo(x, 100)
        .lineTo(x + 99, 100)
        .stroke()
  }
  expect(await rulingsOf(draw)).toEqual(['line 60 100 359 100'])
})

test('a thin filled box is a line; another filled box has four sides', async () => {
  expect(await rulingsOf(({ pdfkit }) => pdfkit.rect(60, 100, 300, 1).fill('black'))).toEqual(['line 60 101 360 101'])
  expect((await rulingsOf(({ pdfkit }) => pdfkit.rect(60, 100, 300, 20).fill('#dddddd'))).sort()).toEqual([
    'edge 360 100 360 120',
    'edge 60 100 360 100',
    'edge 60 100 60 120',
    'edge 60 120 360 120',
  ])
})

test('slanted lines, curves, white boxes and the background of the page are no rulings', async () => {
  const draw = ({ pdfkit }: Drawing) => {
    pdfkit.rect(0, 0, 595, 842).fill('#eeeeff')
    pdfkit.rect(60, 300, 100, 20).fill('white')
    pdfkit.moveTo(60, 100).lineTo(300, 160).stroke('black')
    pdfkit.circle(200, 200, 50).stroke('black')
  }
  expect(await rulingsOf(draw)).toEqual([])
})

test('on a turned page lines lie as they are shown', async () => {
  const draw = ({ pdfkit }: Drawing) => pdfkit.moveTo(60, 100).lineTo(400, 100).stroke()
  expect(await rulingsOf(draw, { rotate: 90 })).toEqual(['line 742 60 742 400'])
})

test('a hundred thousand lines are looked at within seconds, and it is said that not all were', () => {
  const lines = Array.from(
    { length: 100_000 },
    (_, i) => `${i % 500} ${(i * 7) % 790} m ${(i % 500) + 9} ${(i * 7) % 790} l S`,
  )
  const start = processorTime()
  const { problems } = readPdf(pdfium, rawPdf(`BT /F1 9 Tf 60 700 Td (tekst) Tj ET ${lines.join(' ')}`), defaultLimits)
  expect(processorTime() - start).toBeLessThan(20_000)
  expect(problems.map((it) => it.code)).toEqual(['page-lines-cut'])
})
