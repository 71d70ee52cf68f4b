import { articlesIn } from '../facts/studies/articles.ts'
import { cellOf } from '../facts/studies/row-fields.ts'
import { statusIn } from '../facts/studies/statuses.ts'
import { templateText } from '../facts/studies/template-text.ts'
import { typesIn } from '../facts/studies/types.ts'
import { yearsIn } from '../facts/studies/years.ts'
import { studyStatuses, studyTypes } from '../vocabulary/studies.ts'
import { type Finding, quoted, type RowCheck, type RowScope } from './scope.ts'

// Checks of what one cell holds. A cell with words of the model is told of once, and not checked for anything else.

const isEmpty = (text: string): boolean => /^[\s.–—-]*$/u.test(text)

const filledCell = ({ table, row }: RowScope, kind: Parameters<typeof cellOf>[2]) => {
  const cell = cellOf(table, row, kind)
  return cell && !isEmpty(cell.text) && !templateText(cell.text) ? cell : null
}

export const template: RowCheck = ({ row }) =>
  [...row.own.values()].flatMap((cell): Finding[] => {
    const at = templateText(cell.text)
    if (!at) return []
    return [
      {
        code: 'template-text',
        severity: 'error',
        message: `Hier staat nog tekst uit het model: ${quoted(cell.text.slice(at.start, at.end))}.`,
        advice: 'Vul de cel in, en haal de tekst tussen vierkante haken weg.',
        cells: [cell],
      },
    ]
  })

export const type: RowCheck = (scope) => {
  const cell = filledCell(scope, 'types')
  const unknown = cell ? typesIn(cell.text).unknown : []
  if (!cell || unknown.length === 0) return []
  return [
    {
      code: 'unknown-type',
      severity: 'error',
      message: `${quoted(unknown.join(', '))} is geen bekend type onderzoek.`,
      advice: `Gebruik een van deze: ${studyTypes.map((it) => it[0]).join(', ')}.`,
      cells: [cell],
    },
  ]
}

export const status: RowCheck = (scope) => {
  const cell = filledCell(scope, 'status')
  if (!cell || statusIn(cell.text) !== null) return []
  return [
    {
      code: 'unknown-status',
      severity: 'error',
      message: `${quoted(cell.text)} is geen bekende status.`,
      advice: `Gebruik een van deze: ${studyStatuses.map((it) => it[0]).join(', ')}.`,
      cells: [cell],
    },
  ]
}

/** A planning looks some years ahead and a report some years back; further off a digit is wrong. */
const MOST_YEARS_OFF = 6

export const year: RowCheck = (scope) => {
  const cell = filledCell(scope, 'year')
  if (!cell) return []
  const years = yearsIn(cell.text)
  const last = years.at(-1)
  if (last === undefined)
    return [
      {
        code: 'year-malformed',
        severity: 'error',
        message: `In ${quoted(cell.text)} staat geen jaar van vier cijfers.`,
        advice: 'Schrijf het jaar van afronding voluit, zoals 2025.',
        cells: [cell],
      },
    ]
  const reason = outOfRange(scope, years[0] ?? last, last)
  if (reason === null) return []
  return [
    { code: 'year-out-of-range', severity: 'error', message: reason.message, advice: reason.advice, cells: [cell] },
  ]
}

function outOfRange(scope: RowScope, first: number, last: number): Pick<Finding, 'message' | 'advice'> | null {
  const { year: of, model, fields } = scope
  if (of === null) return null
  const isFinished = fields.status === 'afgerond'
  if (Math.abs(last - of) > MOST_YEARS_OFF)
    return {
      message: `${last} ligt meer dan zes jaar van ${of}, het jaar van dit stuk.`,
      advice: 'Kijk of het jaar klopt.',
    }
  if (isFinished && first > of + 1)
    return {
      message: `De status is afgerond, maar ${first} ligt na ${of}, het jaar van dit stuk.`,
      advice: 'Kijk of het jaar en de status kloppen.',
    }
  if (isFinished && model.yearsBack !== null && last < of - model.yearsBack)
    return {
      message: `${last} valt buiten de jaren van dit model: ${of - model.yearsBack} tot en met ${of}.`,
      advice: 'Haal de rij weg, of verbeter het jaar.',
    }
  return null
}

export const article: RowCheck = (scope) => {
  const cell = filledCell(scope, 'articles')
  if (!cell) return []
  const { numbers, isWellFormed } = articlesIn(cell.text)
  if (!isWellFormed || numbers.length === 0)
    return [
      {
        code: 'article-malformed',
        severity: 'error',
        message: `${quoted(cell.text)} is geen begrotingsartikel.`,
        advice: 'Schrijf het nummer van het artikel, met of zonder onderdeel: 37 of 37.2.',
        cells: [cell],
      },
    ]
  const unknown = numbers.filter((it) => scope.articles !== null && !isListed(it, scope.articles))
  if (unknown.length === 0) return []
  return [
    {
      code: 'article-unknown',
      severity: 'error',
      message: `Artikel ${unknown.join(', ')} staat niet in deze begroting.`,
      advice: 'Kijk of het nummer klopt.',
      cells: [cell],
    },
  ]
}

/** A list may name whole articles only: 37 holds 37.2. */
const isListed = (number: string, articles: ReadonlySet<string>): boolean =>
  articles.has(number) || articles.has(number.split('.')[0] ?? '')
