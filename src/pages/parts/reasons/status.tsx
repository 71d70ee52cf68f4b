import type { Status } from '../../../links/status/status.ts'
import { named, t } from '../messages/t.ts'

/** What a status comes down to: done, under way, passed in silence, or taken back. */
export type StatusGroup = 'done' | 'busy' | 'silent' | 'gone'

const GROUPS: Readonly<Record<Status, StatusGroup>> = {
  fulfilled: 'done',
  partially: 'done',
  followed_up: 'done',
  open: 'busy',
  in_progress: 'busy',
  postponed: 'busy',
  deadline_passed_no_evidence: 'silent',
  withdrawn: 'gone',
}

export const statusGroup = (status: Status): StatusGroup => GROUPS[status]

/** A status in words; the sign before it is of its group, so that colour is never alone. */
export function StatusBadge({ status, isLate = false }: { status: Status; isLate?: boolean }) {
  const group = statusGroup(status)
  return (
    <span class={`status ${group}`}>
      {named('status', status)}
      {isLate && group === 'done' && `, ${t('status.late')}`}
    </span>
  )
}
