import type { FactsFile } from '../../engine/facts-file/schema.ts'
import type { CommitmentDetail, Evidence } from '../../register/commitments.ts'
import type { RegisterFact } from '../../register/contract.ts'
import { commitmentPage, documentPath, factPath } from '../shapes/common.ts'
import { stated } from './document.ts'
import { factLinked } from './fact.ts'

/** The annotation of the passage, with where the commitment stands on a day and the passages that show it. */
export function commitmentLinked(
  it: CommitmentDetail,
  on: string,
  fact: RegisterFact,
  file: FactsFile | null,
  origin: string,
) {
  return {
    ...factLinked(fact, [], file, origin),
    url: `${origin}${commitmentPage(it.id)}`,
    standsAs: stated({
      on,
      status: it.status,
      endTime: it.due,
      isLate: it.isLate,
      because: [...it.because],
      department: it.department,
      evidence: it.evidence.map((one) => evidenceNode(one, origin)),
    }),
  }
}

const evidenceNode = (it: Evidence, origin: string) =>
  stated({
    linkType: it.type,
    to: `${origin}${it.fact === null ? documentPath(it.documentId) : factPath(it.fact)}`,
    on: it.on,
    text: it.text,
    score: it.score,
    because: [...it.because],
  })
