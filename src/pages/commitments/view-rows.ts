import type { Status } from '../../links/status/status.ts'
import type { CommitmentOn } from '../../register/commitments.ts'
import { dayInWords } from '../parts/days.ts'
import { t } from '../parts/messages/t.ts'
import { commitmentHref, documentHref, documentNameOf } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'

/** A commitment in a list. */
export interface CommitmentRow {
  readonly href: string
  /** As printed; of an item of a list the item. */
  readonly text: string
  readonly status: Status
  readonly isLate: boolean
  readonly due: string | null
  readonly dueInWords: string
  readonly document: string
  readonly documentHref: string
  readonly day: string | null
  readonly dayInWords: string | null
  readonly ministry: string | null
}

/** `on`: the day that was chosen, to be kept on the way to the commitment. */
export function rowOf(it: CommitmentOn, on: string | null): CommitmentRow {
  const [from, to] = it.dates
  const day = from !== null && from === to ? from : null
  return {
    href: on === null ? commitmentHref(it.id) : `${commitmentHref(it.id)}?op=${on}`,
    text: publicText(it.about),
    ...{ status: it.status, isLate: it.isLate, due: it.due },
    dueInWords: it.due === null ? t('promises.no-term') : t('promises.term.by', { day: dayInWords(it.due) }),
    document: documentNameOf(it.documentId, it.title),
    documentHref: documentHref(it.documentId),
    ...{ day, dayInWords: day && dayInWords(day) },
    ministry: it.department && publicText(it.department),
  }
}
