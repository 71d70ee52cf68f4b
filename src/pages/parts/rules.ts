import { rulesInDutch } from './messages/rules.nl.ts'

/** A rule's name, `citations/kamerstuk@2`, taken apart. */
export interface RuleName {
  readonly group: string
  readonly name: string
  readonly version: string
}

export function ruleName(because: string): RuleName {
  const match = /^([^/@]*)\/([^@]*)@(\d+)$/.exec(because)
  return { group: match?.[1] ?? '', name: match?.[2] ?? because, version: match?.[3] ?? '' }
}

/** What the rule looks for, in plain Dutch; of its group when nobody wrote a sentence for the rule yet. */
export function ruleInWords(because: string): string {
  const { group, name } = ruleName(because)
  return rulesInDutch[`${group}/${name}`] ?? rulesInDutch[group] ?? rulesInDutch.other ?? ''
}

/** Where a rule is told of on the page «Hoe wij lezen». Without the version: the address is permanent. */
export function ruleAnchor(because: string): string {
  const { group, name } = ruleName(because)
  return `regel-${group}-${name}`
}
export const ruleHref = (because: string): string => `/over/hoe-wij-lezen#${ruleAnchor(because)}`
