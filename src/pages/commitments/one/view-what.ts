import { named, type TextKey, t } from '../../parts/messages/t.ts'
import { publicText } from '../../parts/text.ts'
import type { Fact } from './view.ts'

/** A line of what was promised. */
export interface WhatRow {
  readonly label: TextKey
  readonly value: string
  /** Words of the document, which are Dutch. */
  readonly isQuoted: boolean
}

interface Piece {
  readonly text: string
}
/** What the rules read, or a person corrected; of an older version some may be missing. */
interface Fields {
  readonly kind?: string
  readonly strength?: string
  readonly actor?: { readonly canonical: string | null } | null
  readonly coActors?: readonly Piece[]
  readonly recipient?: string | null
  readonly action?: string | null
  readonly object?: string | null
  readonly condition?: Piece | null
  readonly exception?: Piece | null
  readonly qualifiers?: readonly Piece[]
  readonly head?: Piece | null
  readonly isExpected?: boolean
}

export function whatRows({ fields, certainty }: Fact, department: string | null): WhatRow[] {
  const it = fields as Fields
  const listed = (pieces: readonly Piece[] | undefined) => (pieces ?? []).map((piece) => piece.text).join('; ')
  return [
    ...quoted('card.actor', it.actor?.canonical ?? department),
    ...quoted('card.with', listed(it.coActors)),
    ...quoted('card.recipient', it.recipient),
    ...quoted('card.action', it.action),
    ...quoted('card.object', it.object),
    ...quoted('card.head', it.head?.text),
    ...quoted('card.condition', it.condition?.text),
    ...quoted('card.exception', it.exception?.text),
    ...quoted('card.qualifiers', listed(it.qualifiers)),
    ...told('card.commitment', it.kind && named('commitment', it.kind)),
    ...told('card.strength', it.strength && named('strength', it.strength)),
    ...told('card.expected', it.isExpected ? t('card.expected.value') : ''),
    ...told('card.certainty', named('certainty', certainty)),
  ]
}

const quoted = (label: TextKey, value: string | null | undefined): WhatRow[] =>
  value ? [{ label, value: publicText(value), isQuoted: true }] : []
const told = (label: TextKey, value: string | null | undefined): WhatRow[] =>
  value ? [{ label, value, isQuoted: false }] : []
