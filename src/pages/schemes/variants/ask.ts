import { readForm } from '../../../rules/scheme/read-form.ts'
import type { Scheme } from '../../../rules/scheme/scheme.ts'
import type { Shelf, ShelvedVariant } from '../../../rules/shelf.ts'
import { type Variant, variantSchema } from '../../../rules/variant/patch.ts'
import type { Query } from '../../parts/list/ask.ts'
import { t } from '../../parts/messages/t.ts'

/** What is asked of a variant: one that lies beside the scheme, or one that was sent as it would stand in a file. */
export interface AskVariant {
  readonly variant: string | null
  readonly rule: string | null
  /** The column or fact to count by. */
  readonly by: string | null
  readonly sent: string | null
}

export const askVariant = (query: Query, sent: string | null = null): AskVariant => ({
  variant: query.one('variant') ?? null,
  rule: query.one('regel') ?? null,
  by: query.one('per') ?? null,
  sent,
})

/** More steps than people make; each is checked against the whole scheme. */
export const MOST_STEPS = 12

/** What is wrong in the text of a variant: where, as a line or step, and in the English of the rules what. */
export interface TextProblem {
  readonly where: string
  readonly what: string
}

export type ChosenVariant =
  | { readonly kind: 'variant'; readonly variant: Variant; readonly id: string | null; readonly text: string }
  | { readonly kind: 'wrong'; readonly problems: readonly TextProblem[]; readonly text: string }
  | { readonly kind: 'none' }

export function chosenVariant(scheme: Scheme, { variants }: Shelf, ask: AskVariant): ChosenVariant {
  if (ask.sent !== null) return sentVariant(scheme, ask.sent)
  const shelved: readonly ShelvedVariant[] = variants.get(scheme.id) ?? []
  const one = shelved.find((it) => it.id === ask.variant) ?? (ask.variant === null ? shelved[0] : undefined)
  return one ? { kind: 'variant', ...one } : { kind: 'none' }
}

function sentVariant(scheme: Scheme, text: string): ChosenVariant {
  const { value, problems } = readForm('variant', text, variantSchema)
  const wrong = (...told: TextProblem[]): ChosenVariant => ({ kind: 'wrong', text, problems: told })
  if (!value)
    return wrong(
      ...problems.slice(0, MOST_TOLD).map((it) => ({ where: t('variant.line', { n: it.line }), what: it.message })),
    )
  if (value.scheme !== scheme.id) return wrong({ where: '"scheme"', what: scheme.id })
  if (value.patches.length > MOST_STEPS) return wrong({ where: '"patches"', what: `≤ ${MOST_STEPS}` })
  return { kind: 'variant', variant: value, id: null, text }
}
const MOST_TOLD = 10
