import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules } from '../engine/facts/rules.ts'
import { linkRules } from '../links/families.ts'
import { isSuggestion, type RuleLog } from '../measure/rule-log.ts'
import type { RuleTexts } from '../pages/parts/rule-texts.ts'
import { accuracy } from './accuracy.ts'

const LOG = fileURLToPath(new URL('../../gold/rules.json', import.meta.url))

/** The rules with what they tell of themselves, and their figures of the last measurement. */
export function ruleTexts(): RuleTexts {
  const log = existsSync(LOG) ? (JSON.parse(readFileSync(LOG, 'utf8')) as RuleLog) : null
  const figures = Object.entries(log?.development ?? {}).map(
    ([rule, record]) => [rule, { ...record, isSuggestion: isSuggestion(record) }] as const,
  )
  return { rules, links: linkRules, figures: Object.fromEntries(figures), accuracy: accuracy() }
}
