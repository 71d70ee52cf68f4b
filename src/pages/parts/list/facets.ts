import { type Asked, addressWith } from './address.ts'

/** One thing by which a list can be narrowed, with what each choice would leave. */
export interface FacetView {
  readonly name: string
  readonly title: string
  readonly choices: readonly ChoiceView[]
}
export interface ChoiceView {
  readonly text: string
  /** Null: not counted. */
  readonly count: number | null
  readonly isChosen: boolean
  /** Chooses it, or takes the choice back. */
  readonly href: string
}

/** A list as it was asked for. `na`, the place to go on from, is of one list only and falls away with every choice. */
export interface AskedList {
  readonly path: string
  readonly asked: Asked
}

interface Choices<T> {
  readonly name: string
  readonly title: string
  readonly counted: readonly { readonly value: T; readonly count: number | null }[]
  readonly inWords: (value: T) => string
  /** More values than these say nothing: the most frequent come first. */
  readonly most?: number
}

const MOST = 24

/** What was chosen stays among the choices, also when nothing is left of it, so that it can be taken back. */
export function facetOf<T extends string | number>(list: AskedList, the: Choices<T>): FacetView {
  const chosen = valuesOf(list.asked[the.name])
  const shown = the.counted.slice(0, the.most ?? MOST)
  const known = new Set(shown.map((it) => String(it.value)))
  const others = chosen.filter((it) => !known.has(it))
  const rest = others.map((value) => {
    const counted = the.counted.find((it) => String(it.value) === value)
    return { value: (counted?.value ?? value) as T, count: counted?.count ?? 0 }
  })
  const choices = [...shown, ...rest].map(({ value, count }) => {
    const text = String(value)
    const isChosen = chosen.includes(text)
    const next = isChosen ? chosen.filter((it) => it !== text) : [...chosen, text]
    return {
      ...{ text: the.inWords(value), count, isChosen },
      href: addressWith(list.path, list.asked, { [the.name]: next, na: undefined }),
    }
  })
  return { name: the.name, title: the.title, choices }
}

export const valuesOf = (asked: Asked[string]): readonly string[] =>
  typeof asked === 'string' ? [asked] : (asked ?? [])
