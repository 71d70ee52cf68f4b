import type { Limits } from '../../limits.ts'
import type { Found } from '../../positions.ts'
import type { SourceText } from '../../source.ts'
import { decode } from '../plain/decode.ts'
import { finish } from '../writer/finish.ts'
import { Properties } from '../writer/properties.ts'
import { Publication } from './publication.ts'
import { SaxReader, saxProblems } from './sax.ts'

/** Reader `op-xml@1`: the XML of the official publications. Any other XML gives its text, block by block. */
export function readXml(bytes: Uint8Array, limits: Limits): Found<SourceText> {
  const decoded = decode(bytes, declaredEncoding(bytes))
  const properties = new Properties()
  const publication = new Publication(properties)
  const reader = new SaxReader(publication, limits)
  reader.write(decoded.value.trimStart())
  const end = reader.end()
  publication.finish()
  const problems = [...decoded.problems, ...saxProblems(end, 'xml-damaged', 'The file')]
  const made = { mediaType: 'application/xml', reader: 'op-xml@1', properties: properties.toRecord() }
  return finish(publication.main, made, limits, problems)
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 300))
  return /^\s{0,100}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})/.exec(start)?.[1] ?? null
}
