import type { Context } from '../../context.ts'
import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * The programmes on which cabinets are built.
 *
 * Reads: «regeerprogramma», «regeerakkoord», «coalitieakkoord», «hoofdlijnenakkoord»: the newest one of that name on the
 * day of the document, or the one of the year printed behind it («coalitieakkoord 2021-2025»).
 * Leaves alone: compounds («regeerakkoordmiddelen»).
 * Known problems: which one a later document looks back at («het vorige regeerakkoord») is not read; without a date of
 * the document and a year the target is unknown.
 */
export const programme: Form = {
  rule: 'citations/programme@1',
  triggers: ['regeerprogramma', 'regeerakkoord', 'coalitieakkoord', 'hoofdlijnenakkoord'],
  read: readProgramme,
}

type Name = 'regeerprogramma' | 'regeerakkoord' | 'coalitieakkoord' | 'hoofdlijnenakkoord'
const WORD = /(regeerprogramma|regeerakkoord|coalitieakkoord|hoofdlijnenakkoord)(?![\p{L}]|-\p{L})/iuy
const YEAR = /\s(?:(?:van|uit)\s)?(20\d\d)(?:\s?-\s?(?:20)?\d\d)?(?!\d)/y

// The days on which they were presented to the House.
const PRESENTED: Readonly<Record<Name, readonly string[]>> = {
  regeerakkoord: ['1998-08-03', '2003-05-16', '2010-09-30', '2012-10-29', '2017-10-10'],
  coalitieakkoord: ['2007-02-07', '2021-12-15'],
  hoofdlijnenakkoord: ['2024-05-16'],
  regeerprogramma: ['2024-09-13'],
}

function readProgramme(at: number, { passage, context }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const name = cursor.take(WORD)?.[1]?.toLowerCase() as Name | undefined
  if (name === undefined) return null
  const end = cursor.at
  const printed = cursor.take(YEAR)?.[1]
  if (printed !== undefined && PRESENTED[name].some((day) => day.startsWith(printed))) {
    return single(at, cursor.at, { ...target(name, printed), resolution: 'explicit', certainty: 'derived' })
  }
  return single(at, end, target(name, newestYear(name, context)))
}

const target = (name: Name, year: string | null) =>
  ({
    canonical: year === null ? null : `programme:${name}-${year}`,
    type: 'policy_programme',
    resolution: year === null ? 'unresolved' : 'inferred',
    certainty: 'assumed',
  }) as const

function newestYear(name: Name, { document }: Context): string | null {
  const day = document.date ?? document.dateInterval?.[1] ?? document.dateInterval?.[0]
  return (
    (day &&
      PRESENTED[name]
        .filter((it) => it <= day)
        .at(-1)
        ?.slice(0, 4)) ||
    null
  )
}
