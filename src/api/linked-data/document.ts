import type { DocumentDetail } from '../../register/contract.ts'
import { documentPage, documentPath, textPath } from '../shapes/common.ts'
import { contextIri } from './context.ts'

/** Without the keys that have nothing to say: null is no value in linked data. */
export function stated<T extends Record<string, unknown>>(node: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(node).filter(([, it]) => it !== null && it !== undefined && !(Array.isArray(it) && it.length === 0)),
  ) as Partial<T>
}

const TYPES: Partial<Record<DocumentDetail['kind'], string>> = { report: 'Report', law: 'Legislation' }

/** A document by the words of schema.org. */
export function documentLinked(it: DocumentDetail, origin: string) {
  return {
    '@context': contextIri(origin),
    ...stated({
      '@id': `${origin}${documentPath(it.id)}`,
      '@type': TYPES[it.kind] ?? 'DigitalDocument',
      identifier: it.id,
      documentKind: it.kind,
      name: it.title,
      inLanguage: 'nl',
      url: `${origin}${documentPage(it.id)}`,
      datePublished: it.date,
      firstDay: it.dateInterval?.[0],
      lastDay: it.dateInterval?.[1],
      chamber: it.chamber,
      sessionYear: it.sessionYear,
      number: it.number,
      reference: it.reference,
      author:
        it.senderRole === null ? null : stated({ '@type': 'Person', jobTitle: it.senderRole, name: it.senderPerson }),
      isPartOf: it.dossiers.map((dossier) => ({ '@id': `urn:nl:kamerdossier:${dossier}`, identifier: dossier })),
      encoding: it.texts.map((text) =>
        stated({
          '@id': `${origin}${textPath(it.id, text.seq)}`,
          '@type': 'MediaObject',
          name: text.name,
          encodingFormat: text.mediaType,
          sha256: text.sha256,
          textSha256: text.textSha256,
          reader: text.reader,
          generatedAtTime: text.readAt,
          leads: text.leads,
        }),
      ),
    }),
  }
}
