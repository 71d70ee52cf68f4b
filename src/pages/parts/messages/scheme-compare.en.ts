import type { schemeCompareNl } from './scheme-compare.nl.ts'
import type { Translated } from './translated.ts'

export const schemeCompareEn: Translated<typeof schemeCompareNl> = {
  'compare.title': '{name}: what is different?',
  'compare.lead': 'Choose two days. You see which amounts and conditions differ, each with its source.',
  'compare.from': 'First day',
  'compare.to': 'Second day',
  'compare.as': 'Rule',
  'compare.as.is': 'as it was',
  'compare.show': 'Compare',
  'compare.heading': 'From {before} to {after}',
  'compare.none': 'No difference is known between these two.',
  'compare.values': 'Amounts and other values that differ',
  'compare.what': 'What',
  'compare.rise': 'Difference',
  'compare.otherwise': 'counted otherwise',
  'compare.added': 'new',
  'compare.removed': 'gone',
  'compare.changed': 'changed',
  'compare.moved': 'moved',
  'compare.days': 'Days on which something changed',
}
