import type { digestNl } from './digest.nl.ts'
import type { Translated } from './translated.ts'

export const digestEn = {
  'digest.subject': 'Promises from {from} to {to}',
  'digest.subject.of': 'Promises of {department}, {from} to {to}',
  'digest.lead': 'This is what happened to promises from {from} to {to}.',
  'digest.due': 'Terms that end up to and including {day}',
  'digest.passed': 'The term has passed, and no trace was found',
  'digest.done': 'Kept or followed up',
  'digest.added': 'New promises',
  'digest.term': 'term: {day}',
  'digest.said': 'said on {day}',
  'digest.more': 'And {n} more.',
  'digest.none': 'Nothing happened.',
  'digest.looked': 'Looked through: {documents}, the newest of {day}. What came after that does not count.',
  'digest.honest': 'The program reads by fixed rules and is sometimes wrong. The printed text always comes first.',
  'digest.stop':
    'You get this message because you are on a list of the person who runs the site. Do you want no more of them? Reply to this message.',
} as const satisfies Translated<typeof digestNl>
