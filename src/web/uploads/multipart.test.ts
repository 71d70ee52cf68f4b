import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundaryOf, fileName, multipart } from './multipart.ts'

/** What a form holds, sent in pieces of a size, as text by part. */
async function partsOf(form: Buffer, boundary: string, size: number) {
  const parts: { name: string; file: string | null; text: string; isWhole: boolean }[] = []
  for await (const it of multipart(inPieces(form, size), boundary)) {
    const last = parts.at(-1)
    if (it.kind === 'part') parts.push({ name: it.name, file: it.file, text: '', isWhole: false })
    else if (last && it.kind === 'bytes') last.text += it.bytes.toString('latin1')
    else if (last) last.isWhole = true
  }
  return parts
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** As browsers and Node write it. */
async function sent(fields: readonly (readonly [name: string, value: string | File])[]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  const request = new Request('http://x/', { method: 'POST', body: form })
  const boundary = boundaryOf(request.headers.get('Content-Type') ?? '') ?? ''
  return { bytes: Buffer.from(await request.arrayBuffer()), boundary }
}

test('a form comes out as it was sent, in whatever pieces it arrives', async () => {
  const piece = fc.string({ unit: fc.constantFrom('\r', '\n', '-', 'a', '\0', 'é'), maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 4 }), fc.integer({ min: 1, max: 90 }), async (texts, size) => {
      const { bytes, boundary } = await sent(texts.map((it, i) => [`v${i}`, new File([it], `${i}.txt`)] as const))
      const found = await partsOf(bytes, boundary, size)
      expect(found.map((it) => Buffer.from(it.text, 'latin1').toString())).toEqual(texts)
      expect(found.every((it) => it.isWhole)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('a form that breaks off in a file says so: that file has no end', async () => {
  const { bytes, boundary } = await sent([
    ['sleutel', 'x'],
    ['bestanden', new File(['een lange tekst'], 'a.txt')],
  ])
  const found = await partsOf(bytes.subarray(0, bytes.length - boundary.length - 12), boundary, 7)
  expect(found.map((it) => it.isWhole)).toEqual([true, false])
  expect(await partsOf(Buffer.from('geen formulier'), 'x', 3)).toEqual([])
  expect(await partsOf(Buffer.from(`--x\r\n${'a'.repeat(20_000)}`), 'x', 999)).toEqual([])
})

test('the mark is read with and without quotes, and from nothing else', () => {
  expect(boundaryOf('multipart/form-data; boundary=abc')).toBe('abc')
  expect(boundaryOf('Multipart/Form-Data; charset=utf-8; boundary="a b"')).toBe('a b')
  for (const it of ['', 'multipart/form-data', 'text/plain; boundary=abc', 'multipart/mixed; boundary=abc'])
    expect(boundaryOf(it)).toBe(null)
})

const names: [sent: string, kept: string][] = [
  ['brief.pdf', 'brief.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Jet\\nota 1.docx', 'nota 1.docx'],
  ['..', 'zonder naam'],
  ['', 'zonder naam'],
  ['.htaccess', 'htaccess'],
  ['a\r\nSet-Cookie: b=c.pdf', 'aSet-Cookie: b=c.pdf'],
  ['factuur\u202efdp.exe', 'factuurfdp.exe'],
  ['cafe\u0301.txt', 'café.txt'],
  ['\0\0.pdf', 'pdf'],
]
for (const [name, kept] of names)
  test(`${JSON.stringify(name)} is kept as ${kept}`, () => expect(fileName(name)).toBe(kept))

test('a name without end is cut, and keeps its ending', () => {
  expect(fileName(`${'é'.repeat(5_000)}.docx`)).toMatch(/^é{115}\.docx$/)
})
