import type { FactsFile } from '../../engine/facts-file/schema.ts'
import type { Link } from '../../links/link.ts'
import type { RegisterFact } from '../../register/contract.ts'
import { documentPath, factPage, factPath, textPath } from '../shapes/common.ts'
import { contextIri } from './context.ts'
import { stated } from './document.ts'
import { bodyOf } from './fact-body.ts'

/** A fact as an annotation of the text it was read from, with how it was found. */
export function factLinked(fact: RegisterFact, links: readonly Link[], file: FactsFile | null, origin: string) {
  const id = `${origin}${factPath(fact.id)}`
  const text = `${origin}${textPath(fact.documentId, fact.textSeq)}`
  return {
    '@context': contextIri(origin),
    ...stated({
      '@id': id,
      '@type': 'Annotation',
      identifier: fact.id,
      motivation: 'oa:identifying',
      url: `${origin}${factPage(fact.documentId, fact.id)}`,
      body: bodyOf(fact),
      target: targetsOf(fact, file, text),
      certainty: fact.certainty,
      standing: fact.standing,
      wasDerivedFrom: `${origin}${documentPath(fact.documentId)}`,
      wasGeneratedBy: { '@type': 'Activity', used: text, wasAssociatedWith: programOf(fact) },
      assessment: fact.judgement
        ? [
            {
              '@type': 'Annotation',
              motivation: 'oa:assessing',
              created: fact.judgement.at,
              body: { value: fact.judgement.reason, verdict: fact.judgement.verdict },
            },
          ]
        : [],
      links: links.map((link) => linkNode(link, origin)),
    }),
  }
}

const programOf = (fact: RegisterFact) => ({ '@type': 'SoftwareAgent', name: 'Beleidsspoor', rule: fact.because })

const linkNode = (link: Link, origin: string) => {
  const end = (it: Link['a']): string => `${origin}${it.fact === null ? documentPath(it.document) : factPath(it.fact)}`
  return { linkType: link.type, from: end(link.a), to: end(link.b), score: link.score, because: [...link.because] }
}

const AROUND = 40

/** Each piece of the passage by its words and by its place. */
function targetsOf(fact: RegisterFact, file: FactsFile | null, source: string) {
  const text = file?.source.text
  if (text === undefined) return [{ '@type': 'SpecificResource', source }]
  const isPdf = file?.source.mediaType === 'application/pdf'
  return spansOf(fact, file).map(([start, end]) => ({
    '@type': 'SpecificResource',
    source,
    selector: [
      stated({
        '@type': 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - AROUND), start) || null,
        suffix: text.slice(end, end + AROUND) || null,
      }),
      { '@type': 'TextPositionSelector', start: codePoints(text, start), end: codePoints(text, end) },
      ...(isPdf ? [pageSelector(fact.page)] : []),
    ],
  }))
}

const pageSelector = (page: number) => ({
  '@type': 'FragmentSelector',
  conformsTo: 'http://tools.ietf.org/rfc/rfc8118',
  value: `page=${page}`,
})

function spansOf(fact: RegisterFact, file: FactsFile | null): readonly (readonly [number, number])[] {
  const read = file?.facts[fact.kind].find((it) => it.id === fact.id)
  if (read) return read.spans
  const { place } = fact.judgement ?? {}
  return [place ? [place.start, place.end] : [fact.start, fact.start + fact.text.length]]
}

/** The model of Web Annotation counts characters, not the units of UTF-16 in which our offsets are. */
function codePoints(text: string, offset: number): number {
  let points = 0
  for (let i = 0; i < offset; i++) {
    const isPair = i + 1 < offset && isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))
    if (isPair) i++
    points++
  }
  return points
}
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
