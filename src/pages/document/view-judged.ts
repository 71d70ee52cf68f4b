import type { DocumentDetail, JudgementRow, Register } from '../../register/contract.ts'
import { judged, type PlacedJudgement } from '../../register/judgements/judged.ts'
import { t } from '../parts/messages/t.ts'
import { itemHref } from '../review/names.ts'
import type { FactsFile } from './part.ts'
import type { Ask } from './view.ts'
import type { CardView } from './view-cards.ts'

type Standings = ReadonlyMap<string, 'accepted' | 'corrected' | 'added'>

/** The texts of a document as people judged them: without what was rejected, with what was corrected and added. */
export async function judgedTexts(
  register: Register,
  { id, texts }: DocumentDetail,
): Promise<{ readonly files: readonly FactsFile[]; readonly standings: Standings }> {
  const last = lastOnEach(await register.judgements({ documentId: id }))
  const files = await Promise.all(
    texts
      .filter((it) => it.leads)
      .map(async ({ seq }) => {
        const file = await register.reading(seq)
        const own = last.filter((it) => it.place.textSeq === seq)
        return file ? [judged(file, own)] : []
      }),
  )
  const standings = new Map(
    last.flatMap((it) => (it.verdict === 'reject' ? [] : [[it.place.factId, SAID[it.verdict]]])),
  )
  return { files: files.flat(), standings }
}

const SAID = { accept: 'accepted', correct: 'corrected', add: 'added' } as const

type Placed = JudgementRow & PlacedJudgement

function lastOnEach(rows: readonly JudgementRow[]): Placed[] {
  const last = new Map<string, Placed>()
  for (const { place, ...row } of rows) {
    if (!place) continue
    const key = `${place.textSeq} ${row.factKind} ${place.factId}`
    last.set(key, afterAdding(last.get(key), { ...row, place }))
  }
  return [...last.values()]
}

/** A fact that a person added stands in no text as read: judging it changes what was added, or takes it away. */
function afterAdding(before: Placed | undefined, now: Placed): Placed {
  if (before?.verdict !== 'add' || now.verdict === 'reject') return now
  return { ...before, fields: { ...before.fields, ...now.fields } }
}

/** What people said of each, and where who may judge can say it. */
export function withStandings(
  cards: readonly CardView[],
  standings: Standings,
  { mayJudge = false }: Ask,
  documentId: string,
): CardView[] {
  return cards.map((it) => {
    const standing = standings.get(it.id)
    const said = standing
      ? [{ label: 'card.standing' as const, value: t(`review.standing.${standing}`), href: null }]
      : []
    const judgeHref = mayJudge ? itemHref(documentId, it.id) : null
    const byPerson = it.because === 'person' ? { why: t('review.by-person'), ruleHref: null } : {}
    return { ...it, ...byPerson, judgeHref, rows: [...it.rows, ...said] }
  })
}
