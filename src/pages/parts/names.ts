import { named, t } from './messages/t.ts'
import { publicText } from './text.ts'

interface Named {
  readonly id: string
  readonly kind: string
  readonly title: string | null
}

export const documentKind = (kind: string): string => named('document.kind', kind)

/** What a document is called where it is named: its title, else its kind and identifier. */
export function documentName(document: Named): string {
  if (document.title?.trim()) return publicText(document.title)
  const kind = documentKind(document.kind)
  return isFingerprint(document.id) ? t('document.untitled', { kind }) : `${kind} ${document.id}`
}

/** The same where the kind of document is not at hand: its title, else what its identifier says of it. */
export function documentNameOf(id: string, title: string | null): string {
  if (title?.trim()) return publicText(title)
  return id.startsWith('kst-') ? `${documentKind('kamerstuk')} ${publicText(id)}` : documentId(id)
}

/** The identifier as people see it: a fingerprint is no name, so only its beginning is shown. */
export function documentId(id: string): string {
  return isFingerprint(id) ? t('document.without-id', { short: id.slice(7, 15) }) : publicText(id)
}

export const documentHref = (id: string): string => `/documenten/${encodeURIComponent(id)}`

/** The address of one fact. The server finds the part of the text in which it stands. */
export function factHref(id: string, fact: string): string {
  return `${documentHref(id)}?feit=${encodeURIComponent(fact)}#${factAnchor(fact)}`
}

export const factAnchor = (fact: string): string => `feit-${fact}`

const isFingerprint = (id: string): boolean => id.startsWith('sha256:')

/** Permanent: the id of a fact does not change when its document is read again the same way. */
export const commitmentHref = (fact: string): string => `/toezeggingen/${encodeURIComponent(fact)}`

export const traceHref = (id: string): string => `/spoor/${encodeURIComponent(id)}`

export const studyHref = (id: string): string => `/onderzoeken/${encodeURIComponent(id)}`

export const organisationHref = (name: string): string => `/organisaties/${encodeURIComponent(name)}`
