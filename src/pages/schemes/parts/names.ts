import { inLanguage, type Speaking } from '../../../rules/said/nodes.ts'
import type { Scheme } from '../../../rules/scheme/scheme.ts'
import type { Said } from '../../../rules/scheme/words.ts'
import type { Schemes } from '../../../rules/schemes.ts'
import { visit } from '../../parts/visit.ts'
import { shownIn } from './values.ts'

/** What a scheme says of itself, in the language of the visit. */
export const said = (words: Said): string => inLanguage(words, visit().language)

/** For `lang` on words of which there is no English. */
export const langOf = (words: Said): 'nl' | undefined =>
  visit().language !== 'nl' && words.en === undefined ? 'nl' : undefined

/** `nl` of `nl.visvergunning`. */
export const countryOf = ({ id }: Pick<Scheme, 'id'>): string => id.slice(0, id.indexOf('.'))

export const schemeHref = (id: string, below = ''): string => `/regelingen/${encodeURIComponent(id)}${below}`

export const parameterAnchor = (id: string): string => `p-${id}`
export const ruleAnchor = (id: string): string => `r-${id}`

/** To the value on the page of its scheme, which need not be the one that asks for it. */
export const parameterHref = (scheme: string, parameter: string): string =>
  `${schemeHref(scheme)}#${parameterAnchor(parameter)}`

export const speakingOf = (scheme: Scheme, schemes: Schemes): Speaking => ({
  schemes,
  scheme,
  language: visit().language,
  shown: shownIn,
})
