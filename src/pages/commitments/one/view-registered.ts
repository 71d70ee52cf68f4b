import type { Registered } from '../../../register/commitments.ts'
import { dayInWords } from '../../parts/days.ts'
import type { TextKey } from '../../parts/messages/t.ts'
import { publicText } from '../../parts/text.ts'

/** What an official register says, beside what the documents show. */
export interface RegisteredView {
  readonly rows: readonly { readonly label: TextKey; readonly value: string }[]
}

export function registeredOf({ key, status, deadline, fulfilledOn, letter, seenAt }: Registered): RegisteredView {
  const row = (label: TextKey, value: string | null) => (value === null ? [] : [{ label, value: publicText(value) }])
  return {
    rows: [
      ...row('promise.register.key', key.replace(/^[a-z-]+:/, '')),
      ...row('promise.register.status', status),
      ...row('promise.register.deadline', deadline && dayInWords(deadline)),
      ...row('promise.register.fulfilled', fulfilledOn && dayInWords(fulfilledOn)),
      ...row('promise.register.letter', letter),
      ...row('promise.register.seen', dayInWords(seenAt.slice(0, 10))),
    ],
  }
}
