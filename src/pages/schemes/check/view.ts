import { type Asks, asksOf } from '../../../rules/asks.ts'
import { decide } from '../../../rules/decide/decide.ts'
import type { Rule, Scheme } from '../../../rules/scheme/scheme.ts'
import { ruleOf } from '../../../rules/schemes.ts'
import type { Shelf } from '../../../rules/shelf.ts'
import type { Choice } from '../../parts/choices.tsx'
import { addressWith } from '../../parts/list/address.ts'
import { named, t } from '../../parts/messages/t.ts'
import { visit } from '../../parts/visit.ts'
import type { FormError } from '../../review/form.tsx'
import { said, schemeHref } from '../parts/names.ts'
import { isMoney, unitInWords } from '../parts/values.ts'
import { clockInput, factInput, typedCase } from './typed.ts'
import { type ResultView, resultView } from './view-result.ts'

export interface CheckView {
  readonly id: string
  readonly name: string
  readonly rule: string
  readonly rules: readonly Choice[]
  readonly action: string
  readonly dates: readonly FieldView[]
  readonly facts: readonly FieldView[]
  readonly typed: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
  /** Null before the form was sent, and where something in it is wrong. */
  readonly result: ResultView | null
}

export interface FieldView {
  readonly input: string
  readonly label: string
  readonly kind: 'date' | 'number' | 'boolean' | 'text' | 'choice'
  readonly hint: string | null
  readonly choices: readonly string[]
}

/** What was sent with the form, or what kept it from being read. */
export type Given = { readonly sent: Readonly<Record<string, string>> } | { readonly error: FormError } | null

/** Nothing of what was sent is kept: it goes from the request into the answer and nowhere else. */
export function checkView(shelf: Shelf, id: string, ruleId: string | undefined, given: Given): CheckView | null {
  const scheme = shelf.schemes.get(id)
  const rule = scheme && (ruleId === undefined ? scheme.rules[0] : ruleOf(scheme, ruleId))
  if (!scheme || !rule) return null
  const asks = asksOf(scheme, rule)
  const base = { ...formOf(scheme, rule, asks), typed: {}, errors: [], result: null }
  if (given === null) return base
  if ('error' in given) return { ...base, errors: [given.error] }
  const { sent } = given
  const read = typedCase(scheme, shelf.schemes, asks, sent)
  if (read.errors.length > 0) return { ...base, typed: sent, errors: read.errors }
  const decision = decide(shelf.schemes, id, rule.id, read.case)
  return { ...base, typed: sent, result: resultView(decision, shelf.schemes) }
}

function formOf(scheme: Scheme, rule: Rule, { clocks, facts }: Asks) {
  const href = (it: Rule) => addressWith(schemeHref(scheme.id, '/nagaan'), { regel: it.id })
  const { carried } = visit()
  return {
    ...{ id: scheme.id, name: said(scheme.names), rule: said(rule.title) },
    rules: scheme.rules.map((it) => ({ href: href(it), text: said(it.title), isChosen: it === rule })),
    // The choices of a reader whose browser keeps no cookie go along, as they do with links.
    action: `${href(rule)}${carried === '' ? '' : `&${carried}`}#uitkomst`,
    dates: clocks.map((it): FieldView => ({ ...plain, input: clockInput(it), label: said(it.title), kind: 'date' })),
    facts: facts.map(
      (it): FieldView => ({
        ...{ input: factInput(it), label: said(it.title), choices: it.values ?? [] },
        kind: it.type === 'text' && it.values ? 'choice' : it.type,
        hint: it.type === 'number' ? hintOf(it.unit ?? 'none') : null,
      }),
    ),
  }
}

const plain = { hint: null, choices: [] }

/** «in euro per maand zonder vakantiegeld», «in maanden», «aantal vergunningen», «plaats op de ranglijst». */
function hintOf(unit: string): string {
  const own = named('check.unit.of', unit)
  if (own !== unit) return own
  if (isMoney(unit)) return t('check.unit.euro', { unit: unitInWords(unit) }).trim()
  return t('check.unit.counted', { unit: unitInWords(unit) })
}
