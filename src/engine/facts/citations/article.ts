import { actAt } from './act-reference.ts'
import { readEuAct } from './eu-act.ts'
import type { Form, Reading, Scope, Target } from './form.ts'
import { type ArticlePlace, readArticlePlaces, readArticleWord } from './grammar/article-items.ts'
import { Cursor } from './grammar/cursor.ts'
import { readCapitalisedLaw } from './law-pattern.ts'

/*
 * Articles of an act that is named with them.
 *
 * Reads: «artikel 3.30a van het Vreemdelingenbesluit 2000», «art. 2 lid 3 onder b Vw 2000», «artikelen 2t, 3 en 12 van …»,
 * «artikel 4.20, tweede lid, aanhef en onderdeel f, van …», «artikel 14 jo. artikel 16 Vw 2000», «artikel 5.1.2e Woo».
 * Leaves alone: an article without its act («artikel 3», «artikel 3 van de begroting»), contract articles.
 * Known problems: of an EU act or one without a BWB number the id is that of the act, once; the articles are a detail.
 *
 * Spans: the act stands at the end, so the first target is the whole citation; each further one is its own number.
 */
export const article: Form = {
  rule: 'citations/article@1',
  triggers: ['artikel', 'art.', 'artt.'],
  read: readArticle,
}

const JOINER =
  /\s?,?\s(?:(?:van|uit|in|bij|der)\s)?(?:(?:de|het|deze|dit)\s)?((?:herziene|nieuwe|huidige|oude|voormalige)\s)?(?:EU-)?/iy

function readArticle(at: number, scope: Scope): Reading | null {
  const cursor = new Cursor(scope.passage.text, at)
  if (!readArticleWord(cursor)) return null
  const places = readArticlePlaces(cursor)
  const joiner = places.length > 0 ? cursor.take(JOINER) : null
  const act = joiner && readAct(cursor.at, scope, joiner[1] ?? '')
  if (act === null) return null
  return { start: at, end: act.end, targets: articleTargets(at, places, act) }
}

/** What an article belongs to: the act, and where its name ends. */
export interface NamedAct {
  readonly end: number
  readonly target: Omit<Target, 'start' | 'end'>
}

function readAct(at: number, scope: Scope, modifier: string): NamedAct | null {
  const reading = readEuAct(at, scope) ?? actAt(scope, at, modifier) ?? readCapitalisedLaw(at, scope)
  if (reading === null) return null
  if ('target' in reading) return reading
  const [first] = reading.targets
  return first === undefined ? null : { end: first.end, target: first }
}

export function articleTargets(start: number, places: readonly ArticlePlace[], act: NamedAct): Target[] {
  const hasArticleIds = act.target.canonical?.startsWith('BWB') ?? false
  return (hasArticleIds ? places : places.slice(0, 1)).map((place, i) => {
    const span = i === 0 ? { start, end: act.end } : { start: place.start, end: place.end }
    return { ...act.target, ...targetIn(act.target, place, places), ...span }
  })
}

function targetIn(
  act: NamedAct['target'],
  place: ArticlePlace,
  places: readonly ArticlePlace[],
): Pick<Target, 'canonical' | 'details' | 'resolution'> {
  const { article, lid, part } = act.canonical === WOO ? unfoldWoo(place) : place
  const resolution = act.resolution === 'unresolved' || act.resolution === 'inferred' ? act.resolution : 'explicit'
  if (act.canonical?.startsWith('BWB')) {
    const more = `${lid ? `&lid=${lid}` : ''}${part ? `&o=${part}` : ''}`
    return { canonical: `jci1.3:c:${act.canonical}&artikel=${article}${more}`, resolution, details: { ...act.details } }
  }
  const articles = [...new Set(places.map((it) => it.article))].join(',')
  const details = { ...act.details, artikel: articles, ...(lid ? { lid } : {}), ...(part ? { onderdeel: part } : {}) }
  return { canonical: act.canonical, resolution, details }
}

// Officials write «artikel 5.1.2e Woo» for article 5.1, second paragraph, under e; no other act is cited like that.
const WOO = 'BWBR0045754'
const FOLDED = /^(\d+\.\d+)\.(\d+)\.?([a-z])$/

function unfoldWoo(place: ArticlePlace): Pick<ArticlePlace, 'article' | 'lid' | 'part'> {
  const folded = FOLDED.exec(place.article)
  return folded ? { article: folded[1] as string, lid: folded[2] as string, part: folded[3] as string } : place
}
