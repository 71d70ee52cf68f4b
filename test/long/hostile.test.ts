import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { HtmlValidate } from 'html-validate'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeIn } from '../../src/intake/intake.ts'
import { ReadingPool } from '../../src/intake/reading-pool.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import type { Register } from '../../src/register/contract.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { documentsIn } from '../../src/sources/folder/documents-in.ts'
import { startChromium } from '../browser/chromium.ts'
import { type Site, siteOf } from '../web/socket.ts'

// What a document may hold to make a page do something. Each would set the title of the page to `gekaapt` or ask this
// server for `/gekaapt`.
const RUNS = [
  '<script>document.title="gekaapt"</script>',
  '</title></head><body onload=document.title="gekaapt">',
  '<img src=/gekaapt onerror=\'document.title="gekaapt"\'>',
  '"><svg onload=document.title="gekaapt">',
  '\' autofocus onfocus=\'document.title="gekaapt"',
  '</pre></div></article><iframe srcdoc="<script>top.document.title=1</script>"></iframe>',
  '<style>@import "/gekaapt"</style>',
  '<base href=//elders.example/>',
  '<meta http-equiv=refresh content="0;url=/gekaapt">',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '\u202egekaapt\u202c',
  '\ufeff\u0000\u000b',
]
const all = RUNS.join(' ')

const promise = `Ik zal uw Kamer ${all} voor 1 juli 2031 informeren over ${RUNS[0]}.`
const letter = (title: string) =>
  [
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    '',
    'Datum 3 maart 2031',
    `Betreft ${title}`,
    '',
    'Geachte voorzitter,',
    '',
    `1. ${RUNS[0]} Inleiding`,
    '',
    promise,
    `Zie https://voorbeeld.example/"onmouseover="document.title='gekaapt'" en javascript:alert(1) en Kamerstuk 35 925, nr. 12.`,
    'Zie ook data:text/html,<script>alert(1)</script> en [klik](javascript:alert(1)).',
    `De onderzoekers van bureau ${RUNS[2]} bevelen aan om ${RUNS[3]} te verbeteren.`,
    '',
    'De Minister van <script>document.title="gekaapt"</script>,',
    'A.B. <b onclick=alert(1)>Laan</b>',
    '',
  ].join('\n')

const html = `<!doctype html><html><head><title>${(RUNS[0] ?? '').replaceAll('<', '&lt;')} Brief</title>
<script>document.title="gekaapt"</script><link rel=stylesheet href=/gekaapt></head>
<body onload='document.title="gekaapt"'><h1>&lt;img src=x onerror=alert(1)&gt; Brief</h1>
<p>Den Haag, 3 maart 2031</p><p>Ik zal uw Kamer &lt;script&gt;document.title="gekaapt"&lt;/script&gt; voor 1 juli 2031 informeren.</p>
<p><a href="javascript:document.title='gekaapt'">Kamerstuk 35 925, nr. 12</a> <img src=/gekaapt></p></body></html>`

const docx = () =>
  zipSync({
    '[Content_Types].xml': new TextEncoder().encode(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': new TextEncoder().encode(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${letter('Brief')
        .split('\n')
        .map(
          (it) =>
            `<w:p><w:r><w:t xml:space="preserve">${it
              .replace(/[\0\x0b]/g, '')
              .replace(/&/g, '&amp;')
              .replace(/</g, '&lt;')}</w:t></w:r></w:p>`,
        )
        .join('')}</w:body></w:document>`,
    ),
  })

const GIANT = 10_000_000
/** One paragraph of 10 MB; with a space for `end` it has no line end in it. */
function giant(end: string): string {
  const plain = `De brug van vak ${RUNS[0]} wacht op bediening en de schippers staan stil, ook in dit deel`
  const promise = `Ik zal uw Kamer voor 1 juli 2031 informeren ${RUNS[0]} over de brug van vak`
  const pieces = ['Den Haag, 3 maart 2031\n\n']
  for (let i = 0, size = 0; size < GIANT; i++) {
    const piece = `${i % 1_000 === 0 ? promise : plain} ${i}.${end}`
    pieces.push(piece)
    size += piece.length
  }
  return `${pieces.join('')}\n`
}

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
const pool = new ReadingPool(readingSettings({ readers: 1 }))
let register: Register
let site: Site
let ids: string[]
let browser: Browser

beforeAll(async () => {
  mkdirSync(join(folder, '<img src=x onerror=alert(1)>'))
  writeFileSync(join(folder, 'brief.txt'), letter(all))
  writeFileSync(join(folder, '"><script>document.title=1<%2fscript>.txt'), letter('Brief in een bestand'))
  writeFileSync(join(folder, '<img src=x onerror=alert(1)>', "' onfocus=alert(1) '.html"), html)
  writeFileSync(join(folder, '%2e%2e%2fgekaapt?a=b#c&d.docx'), docx())
  writeFileSync(join(folder, 'lange alinea in regels.txt'), giant('\n'))
  writeFileSync(join(folder, 'lange alinea.txt'), giant(' '))
  register = await openSqlite(':memory:', { now: () => new Date('2031-03-10T12:00:00Z') })
  await takeIn(documentsIn(folder), pool, register, { engineVersion: '1' })
  site = await siteOf(register, { today: () => '2031-03-10' })
  ids = (await register.documents({ limit: 50 })).map((it) => it.id)
  found = await crawled()
  console.info(`${found.length} addresses of ${new Set(found.map(kindOf)).size} kinds`)
  browser = await startChromium()
}, 600_000)
afterAll(async () => {
  await browser.close()
  await site.close()
  await register.close()
  pool.close()
  rmSync(folder, { recursive: true })
})

/** Of pages of one kind, so many: each promise has one of its own. */
const MOST_OF_A_KIND = 2
const kindOf = (path: string) =>
  path
    .replace(/=[^&]*/g, '=')
    .replace(/\/(?:[^/]*[%:\d][^/]*)/g, '/…')
    .replace(/\d+/g, '0')

/** Every kind of page and file of the site, found by following links from the first page and those that have none. */
async function crawled(): Promise<string[]> {
  const waiting = ['/', '/?toezeggingen=alle', '/over/hoe-wij-lezen', '/documenten/%3Cscript%3E', '/sitemap.xml']
  waiting.push(
    `/?soort=${encodeURIComponent(all)}`,
    `/zoeken?q=${encodeURIComponent(`Kamer ${all}`)}`,
    '/zoeken?q=script',
  )
  waiting.push(...ids.flatMap((id) => ['', '?pagina=2'].map((part) => `/documenten/${encodeURIComponent(id)}${part}`)))
  const [seen, counts] = [new Set<string>(), new Map<string, number>()]
  const certain = waiting.length
  for (let i = 0; i < waiting.length; i++) {
    const path = waiting[i] ?? ''
    const count = counts.get(kindOf(path)) ?? 0
    if (seen.has(path) || (i >= certain && count >= MOST_OF_A_KIND)) continue
    seen.add(path)
    counts.set(kindOf(path), count + 1)
    const response = await fetch(site.url.slice(0, -1) + path)
    // Files of all of it are long, and no page.
    if (!isPage(response)) await response.body?.cancel()
    if (!isPage(response)) continue
    const text = await response.text()
    waiting.push(
      ...partsOf(text)
        .links.flatMap((it) => (it.startsWith('/') ? [it] : it.startsWith('?') ? [path.split('?')[0] + it] : []))
        .map((it) => it.split('#')[0] ?? ''),
    )
  }
  return [...seen]
}
const isPage = (response: Response) => response.headers.get('Content-Type')?.startsWith('text/html') ?? false

let found: string[] = []
const pages = () => found.map((it) => it.slice(1))

test('all of them are in the register, the long ones too', () => {
  expect(ids).toHaveLength(6)
})

/** What a browser makes of a page: the names of its elements and of their attributes, and where its links lead. */
function partsOf(page: string) {
  const [elements, attributes, links] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const look = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node) {
      elements.add(node.nodeName)
      for (const { name, value } of node.attrs) {
        attributes.add(name)
        if (['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name)) links.add(value)
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(look)
  }
  look(parse(page))
  return { elements: [...elements], attributes: [...attributes], links: [...links] }
}

test('what stands in a document, its name, its title and its links is text on every page', async () => {
  for (const path of pages()) {
    const response = await fetch(site.url + path)
    expect([path, response.status < 500]).toEqual([path, true])
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    if (!isPage(response)) await response.body?.cancel()
    if (!isPage(response)) continue
    const text = await response.text()
    const { elements, attributes, links } = partsOf(text)
    expect(elements.filter((it) => /^(?:iframe|base|style|b|object|embed|form-)$/.test(it))).toEqual([])
    expect(attributes.filter((it) => /^(?:on.*|style|srcdoc|http-equiv|autofocus)$/.test(it))).toEqual([])
    expect(links.filter((it) => !/^(?:[/#?]|https?:\/\/[\w.-]+(?:\/|$))/.test(it))).toEqual([])
    expect(links.filter((it) => it.startsWith('//') || it.startsWith('/gekaapt'))).toEqual([])
    expect(response.headers.get('Content-Security-Policy')).toMatch(/script-src 'self'(?:;|$)/)
  }
}, 400_000)

test('the look at elements and attributes does see what is not text', () => {
  expect(partsOf(`<p>a${all}`)).toMatchObject({
    elements: expect.arrayContaining(['iframe', 'style', 'img', 'script']),
    attributes: expect.arrayContaining(['onerror', 'onload', 'srcdoc', 'http-equiv']),
  })
})

test('the words themselves are there to read, but for a line that is too long for any reader', async () => {
  for (const { id, names } of await register.documents({ limit: 50 })) {
    const page = await (await fetch(`${site.url}documenten/${encodeURIComponent(id)}`)).text()
    expect([names, /&lt;script(?:&gt;|>)/.test(page)]).toEqual([names, names[0] !== 'lange alinea.txt'])
    if (names[0] === 'lange alinea.txt') expect(page).toContain('class="problem')
  }
})

test('pages with them are valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-raw-characters': 'off' } })
  for (const path of pages()) {
    const response = await fetch(site.url + path)
    if (!isPage(response)) await response.body?.cancel()
    if (!isPage(response)) continue
    const text = await response.text()
    const report = await validator.validateString(text)
    const told = report.results.flatMap((it) => it.messages.map((m) => `${m.ruleId}: ${m.message}`))
    expect([path, [...new Set(told)]]).toEqual([path, []])
  }
}, 400_000)

test('10 MB of one paragraph is shown in parts that a browser can show, the last part too', async () => {
  const long = (await register.documents({ limit: 50 })).filter((it) => it.names[0]?.startsWith('lange alinea'))
  expect(long).toHaveLength(2)
  for (const { id } of long) {
    const address = `${site.url}documenten/${encodeURIComponent(id)}`
    for (const part of ['', '?pagina=2', '?pagina=99999']) {
      const text = await (await fetch(address + part)).text()
      expect(text.length).toBeLessThan(3_000_000)
      expect(text).toContain('</html>')
    }
  }
})

test('in a browser nothing of it runs and nothing of it is fetched', async () => {
  const page = await browser.newPage()
  const [asked, said]: [string[], string[]] = [[], []]
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  page.on('dialog', async (dialog) => {
    said.push(dialog.message())
    await dialog.dismiss()
  })
  const some = pages().filter((it) => !/pagina=2|^api\/|\.\w+(?:\?|$)/.test(it))
  for (const path of some) {
    await page.goto(site.url + path, { waitUntil: 'load' })
    expect(await page.title()).not.toBe('gekaapt')
    expect(await page.evaluate('document.querySelectorAll("main").length')).toBe(1)
    expect(
      await page.evaluate(
        'document.querySelectorAll("iframe, base, img:not([src^=\\"/\\"]), [onerror], [onload]").length',
      ),
    ).toBe(0)
  }
  await page.close()
  expect(said).toEqual([])
  expect(asked.filter((it) => it.includes('gekaapt') && !it.startsWith('/documenten/'))).toEqual([])
}, 400_000)

test('the API gives it as JSON and nothing else', async () => {
  for (const id of ids) {
    const response = await fetch(`${site.url}api/v1/documents/${encodeURIComponent(id)}`)
    expect(response.headers.get('Content-Type')).toMatch(/^application\/json/)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(await response.json()).toMatchObject({ id })
  }
})
