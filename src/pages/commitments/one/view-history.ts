import type { Register } from '../../../register/contract.ts'
import { dayInWords } from '../../parts/days.ts'
import { t } from '../../parts/messages/t.ts'
import { publicText } from '../../parts/text.ts'
import type { Fact } from './view.ts'

/** What happened to a commitment in the register. Who judged it is known to the register and told to nobody. */
export interface HistoryView {
  readonly at: string
  readonly day: string
  readonly what: string
  readonly reason: string | null
}

export async function historyOf(register: Register, fact: Fact): Promise<HistoryView[]> {
  const [lines, judgements] = await Promise.all([
    register.history(fact.documentId),
    register.judgements({ documentId: fact.documentId }),
  ])
  const read = lines
    .filter((it) => it.kind === 'document-read')
    .map((it) => ({ ...at(it.at), what: t('promise.history.read', { what: publicText(it.what) }), reason: null }))
  const judged = judgements
    .filter((it) => it.factKind === 'commitments' && (it.place?.factId === fact.id || isOf(it, fact)))
    .map((it) => ({ ...at(it.at), what: t(`promise.history.${it.verdict}`), reason: reasonOf(it) }))
  return [...read, ...judged].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

type Judgement = Awaited<ReturnType<Register['judgements']>>[number]

/** A passage that a person added has the number of the judgement as its id. */
const isOf = ({ seq }: Judgement, { id }: Fact): boolean => id === `j-${seq}`

const reasonOf = ({ reason }: Judgement): string | null => (reason ? publicText(reason) : null)

const at = (moment: string) => ({ at: moment, day: dayInWords(amsterdamDay(moment)) })

/** `sv-SE` writes days as ISO does. */
const amsterdamDay = (moment: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(moment))
