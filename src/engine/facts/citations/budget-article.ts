import type { Context } from '../../context.ts'
import type { Form, Reading, Scope, Target } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Articles of the budget.
 *
 * Reads: «37.2» at the end of the first line of a row in an evaluation agenda («… voor 37.2 Link»), in any document
 * «begrotingsartikel 37.3» and «artikel 37.3 van de begroting van Justitie en Veiligheid».
 * Leaves alone: the same digits in any other text, which are an amount, a section or an article of law.
 * Known problems: the key of a budget article is the chapter and the article; the year is that of the document. Without
 * a chapter in the dossier number or the text the id is unknown.
 */
export const budgetArticle: Form = {
  rule: 'citations/budget-article@1',
  triggers: ['begrotingsartikel', 'beleidsartikel', 'artikel'],
  read: readInText,
}

const WORD = /(?:begrotings|beleids)artikel(?:en)?\s|artikel(?:en)?\s/iy
const ARTICLES = /\d{1,2}(?:\.\d{1,2})?(?:(?:\s?,\s|\sen\s)\d{1,2}(?:\.\d{1,2})?){0,10}(?![\p{L}\d]|\.\d)/uy
const OF_BUDGET =
  /\s(?:van|op|uit|in)\s(?:de|het)\s(?:(?:rijks|departementale\s)?begroting(?:sstaat|shoofdstuk)?)(?:\s(?:\d{4}))?(?:\s?\(?(?:hoofdstuk\s)?([IVX]{1,6}[A-H]?)(?!\p{L})\)?|\svan\s(?:het\sministerie\svan\s)?([\p{Lu}][\p{L} ,]{2,60}))?/uy

function readInText(at: number, scope: Scope): Reading | null {
  const cursor = new Cursor(scope.passage.text, at)
  const isBudget = !/^artikel/i.test(cursor.take(WORD)?.[0] ?? 'artikel')
  const articles = cursor.take(ARTICLES)
  const articlesEnd = cursor.at
  const budget = articles && cursor.take(OF_BUDGET)
  if (articles === null || !(isBudget || budget)) return null
  const chapter = budget?.[1] ?? chapterOfMinistry(budget?.[2] ?? '') ?? chapterOf(scope.context)
  const end = articlesEnd + (budget ? budget[0].length : 0)
  const targets = [...articles[0].matchAll(/\d[\d.]*/g)].map((it, i): Target => {
    const start = articles.index + it.index
    return {
      start: i === 0 ? at : start,
      end: start + it[0].length,
      ...budgetTarget(chapter, it[0]),
      certainty: 'derived',
    }
  })
  return { start: at, end, targets }
}

/** A target for an article of the budget chapter, or one without an id when the chapter is not known. */
export const budgetTarget = (chapter: string | null, article: string): Omit<Target, 'start' | 'end'> => ({
  canonical: chapter === null ? null : `begroting:${chapter}/${article}`,
  type: 'budget_article',
  resolution: chapter === null ? 'unresolved' : 'explicit',
})

/** The budget chapter of the document's own dossier, as `VI` of `36360-VI`; null when there is none or several. */
export function chapterOf(context: Context): string | null {
  const chapters = new Set(context.document.dossiers.flatMap((it) => /^\d{5}-([IVX]+[A-H]?)$/.exec(it)?.[1] ?? []))
  return chapters.size === 1 ? ([...chapters][0] as string) : null
}

// The ministries whose chapter has kept its number for years. Asielminister en andere nieuwe: see the dossier number.
const MINISTRIES: readonly [RegExp, string][] = [
  [/^Buitenlandse Zaken/, 'V'],
  [/^Justitie en Veiligheid|^Veiligheid en Justitie/, 'VI'],
  [/^Binnenlandse Zaken/, 'VII'],
  [/^Onderwijs/, 'VIII'],
  [/^Financi/, 'IX'],
  [/^Defensie/, 'X'],
  [/^Infrastructuur/, 'XII'],
  [/^Economische Zaken/, 'XIII'],
  [/^Sociale Zaken/, 'XV'],
  [/^Volksgezondheid/, 'XVI'],
  [/^Asiel en Migratie/, 'XX'],
]

const chapterOfMinistry = (name: string): string | null =>
  MINISTRIES.find(([pattern]) => pattern.test(name))?.[1] ?? null
