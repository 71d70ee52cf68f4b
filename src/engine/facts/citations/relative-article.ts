import { articleTargets } from './article.ts'
import type { LaterForm, LaterScope, Reading } from './form.ts'
import { readArticlePlaces, readArticleWord } from './grammar/article-items.ts'
import { Cursor } from './grammar/cursor.ts'
import { readRelative } from './relative.ts'

/*
 * Articles of an act that was cited just before.
 *
 * Reads: «artikel 5 van die wet», «artikel 3, eerste lid, van deze richtlijn»: the article, with the act that the words
 * point back at.
 * Leaves alone: what `relative.ts` leaves alone.
 * Known problems: those of `relative.ts`.
 */
export const relativeArticle: LaterForm = {
  rule: 'citations/relative-article@1',
  triggers: ['artikel', 'art.', 'artt.'],
  read: readRelativeArticle,
}

const JOINER = /\s?,?\s(?:van|uit|in)\s(?=(?:de|het|deze|die|dit|dat)\s)/iy
const WORDS = /(?:de|het|deze|die|dit|dat)\s/iy

function readRelativeArticle(at: number, scope: LaterScope): Reading | null {
  const cursor = new Cursor(scope.passage.text, at)
  if (!readArticleWord(cursor)) return null
  const places = readArticlePlaces(cursor)
  if (places.length === 0 || !cursor.take(JOINER) || !cursor.take(WORDS)) return null
  const act = readRelative(cursor.at, scope)?.targets[0]
  return act ? { start: at, end: act.end, targets: articleTargets(at, places, { end: act.end, target: act }) } : null
}
