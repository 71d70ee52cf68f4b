// Makes the bundled PDF example. Run after a change of its words: npx tsx tools/make-examples.ts
import { createWriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'

type Pdf = InstanceType<typeof PDFDocument>
const out = fileURLToPath(new URL('../examples/3-voortgang-oogstpas.pdf', import.meta.url))
const LEFT = 110
const WIDTH = 400

interface Page {
  readonly paragraphs: readonly string[]
  readonly note?: readonly [number: string, text: string]
  readonly page: number
}

// A number between ^ and ^ is printed as a raised note mark.
const pages: readonly Page[] = [
  {
    page: 1,
    paragraphs: [
      '#Tweede Kamer der Staten-Generaal 2',
      'Vergaderjaar 2023-2024',
      '#38 914 Seizoensarbeid van buiten de Europese Unie',
      '#Nr. 11 BRIEF VAN DE MINISTER VAN LANDELIJKE ARBEIDSZAKEN',
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'Den Haag, 12 december 2023',
      'In mijn brief van 21 april 2023 (Kamerstuk 38 914, nr. 6) heb ik toegezegd uw Kamer in de tweede helft van 2023 te informeren over de voortgang van het digitale loket voor de oogstpas.^1^ Met deze brief kom ik die toezegging na.',
      '#1. Stand van zaken',
      'Het loket is op 4 september 2023 bij wijze van proef geopend voor veertig bedrijven. De wachttijd is daar gedaald tot gemiddeld vijf weken. De openstelling voor alle bedrijven is voorzien voor medio 2024.',
      'De wijziging van het Vreemdelingenbesluit 2000 die nodig is voor een kortere beslistermijn ligt voor advies bij de Afdeling advisering van de Raad van State. Ik verwacht dat advies binnen drie maanden.',
    ],
    note: ['1', 'Zie ook Aanhangsel Handelingen II 2022/23, nr. 3102.'],
  },
  {
    page: 2,
    paragraphs: [
      '#2. Vervolg',
      'Ik zal uw Kamer voor het zomerreces van 2024 berichten over de uitkomst van de proef. Daarbij ga ik in op de vraag of ook kleine bedrijven het loket weten te vinden.',
      'Over de suggestie om de pas in de visverwerking te gebruiken beslist een volgend kabinet.',
      'De Minister van Landelijke Arbeidszaken,',
      'P.Q. van Oogstwijk',
    ],
  },
]

const pdf = new PDFDocument({
  size: 'A4',
  margin: 0,
  autoFirstPage: false,
  info: { Title: 'Voortgang oogstpas', CreationDate: new Date('2023-12-12T00:00:00Z') },
})
pdf.pipe(createWriteStream(out))
for (const page of pages) drawPage(pdf, page)
pdf.end()

function drawPage(to: Pdf, page: Page): void {
  to.addPage()
  let y = 70
  for (const paragraph of page.paragraphs) {
    to.font(paragraph.startsWith('#') ? 'Helvetica-Bold' : 'Helvetica').fontSize(10)
    y = drawParagraph(to, paragraph.replace(/^#/, ''), y) + 12
  }
  to.font('Helvetica').fontSize(8)
  if (page.note) to.text(`${page.note[0]} ${page.note[1]}`, LEFT, 730, { width: WIDTH, lineBreak: false })
  if (page.page === 1)
    to.text('kst-38914-11', 30, 760, { lineBreak: false }).text('ISSN 0921 - 7371', 30, 771, { lineBreak: false })
  const year = page.page === 1 ? '’s-Gravenhage 2023 ' : ''
  to.text(`${year}Tweede Kamer, vergaderjaar 2023–2024, 38 914, nr. 11 ${page.page}`, 30, 790, { lineBreak: false })
}

function drawParagraph(to: Pdf, paragraph: string, top: number): number {
  let [x, y] = [LEFT, top]
  for (const word of paragraph.split(' ')) {
    const [plain = '', mark] = word.split('^')
    const width = to.widthOfString(plain)
    if (x + width > LEFT + WIDTH) [x, y] = [LEFT, y + 14]
    to.text(plain, x, y, { lineBreak: false })
    x += width
    if (mark) {
      to.fontSize(6)
        .text(mark, x, y - 2, { lineBreak: false })
        .fontSize(10)
      x += 4
    }
    x += to.widthOfString(' ')
  }
  return y + 12
}
