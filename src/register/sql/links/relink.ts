import type { Kysely } from 'kysely'
import type { LinkRules } from '../../../links/linking.ts'
import type { RegisterSettings, Relinked, WordsCountedEntry } from '../../contract.ts'
import { RegisterProblem } from '../../register-problem.ts'
import { addToJournal } from '../append.ts'
import { metaOf } from '../meta.ts'
import { project } from '../project.ts'
import type { Tables } from '../tables.ts'
import { allDue } from './due.ts'
import { read } from './make.ts'
import { forgetCount, linkingOf, settle } from './settle.ts'

/** Counts the words of all documents, keeps the count in the journal, and makes all links by it. */
export async function relink(
  tx: Kysely<Tables>,
  settings: RegisterSettings,
  actor: string,
  onText?: () => void,
): Promise<Relinked> {
  const rules = settings.links ?? noRules()
  forgetCount(rules)
  const { counts, texts } = await countAll(tx, rules)
  const entry = await addToJournal<WordsCountedEntry>(tx, settings, {
    ...{ kind: 'words-counted', actor, engineVersion: rules.version },
    body: { texts, counts },
  })
  await project(tx, entry)
  await allDue(tx)
  await settle(tx, rules, onText)
  return { texts }
}

async function countAll(tx: Kysely<Tables>, rules: LinkRules) {
  const count = rules.counting()
  const linking = await linkingOf(tx, rules)
  const seqs = await tx.selectFrom('text').select('seq').where('leads', '=', 1).orderBy('seq').execute()
  for (const { seq } of seqs) {
    const linked = await read(tx, linking, seq)
    if (linked) count.add(linked.notes)
  }
  return { counts: count.counts, texts: seqs.length }
}

const noRules = (): never => {
  throw new RegisterProblem('The register was opened without the rules of linking.', 'Open it with them.')
}

// Words are counted again when there is so much more to count: often enough to follow the register, and so seldom that
// all the counting costs no more than the linking. At four times as many documents, made ones that were linked by the old
// count had nine times as many false new terms, and each took twice as long to link.
const GROWTH = 2
const FEWEST = 100

/** Whether with so many more texts than at the last count what is rare may be another. */
export async function hasOutgrown(db: Kysely<Tables>, coming = 0): Promise<boolean> {
  const { n } = await db
    .selectFrom('text')
    .select((it) => it.fn.countAll<number>().as('n'))
    .where('leads', '=', 1)
    .executeTakeFirstOrThrow()
  const texts = Number(n) + coming
  if (texts < FEWEST) return false
  const last = Number((await metaOf(db, 'words-counted-in')) ?? 0)
  return texts >= GROWTH * Math.max(last, FEWEST / GROWTH)
}
