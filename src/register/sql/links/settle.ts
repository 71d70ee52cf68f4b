import { setImmediate } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Linking, LinkRules } from '../../../links/linking.ts'
import type { WordsCounted } from '../../contract.ts'
import { metaOf, setMeta } from '../meta.ts'
import { areStatusesDue } from '../statuses/due.ts'
import { settleStatuses } from '../statuses/settle.ts'
import type { Tables } from '../tables.ts'
import { dropLinks } from './drop.ts'
import { allDue } from './due.ts'
import { linkText } from './make.ts'
import { linkOfficial } from './official.ts'

/** Makes the links that are due. Without rules they stay due, for whoever opens the register with rules next. */
export async function settle(db: Kysely<Tables>, rules: LinkRules | undefined, onText?: () => void): Promise<void> {
  if (!rules) return
  const due = (await db.selectFrom('link_due').select('text_seq').orderBy('text_seq').execute()).map(
    (it) => it.text_seq,
  )
  if (due.length > 0) await linkDue(db, rules, due, onText)
  await settleStatuses(db)
}

async function linkDue(
  db: Kysely<Tables>,
  rules: LinkRules,
  due: readonly number[],
  onText: (() => void) | undefined,
): Promise<void> {
  await dropLinks(db, due)
  const linking = await linkingOf(db, rules)
  for (const seq of due) {
    if (seq < 0) await linkOfficial(db, linking, seq)
    else if (await leads(db, seq)) await linkText(db, linking, seq)
    onText?.()
    // As in `append`.
    await setImmediate()
  }
  await db.deleteFrom('link_due').execute()
  await areStatusesDue(db, due)
}

async function leads(db: Kysely<Tables>, seq: number): Promise<boolean> {
  const row = await db.selectFrom('text').select('leads').where('seq', '=', seq).executeTakeFirst()
  return row?.leads === 1
}

/** A count that was taken back with its transaction must not stay. */
export const forgetCount = (rules: LinkRules): boolean => made.delete(rules)

const made = new WeakMap<LinkRules, { seq: number; linking: Linking }>()

/** The rules with the words as they were counted last; kept, because a count is a long list. */
export async function linkingOf(db: Kysely<Tables>, rules: LinkRules): Promise<Linking> {
  const row = await db
    .selectFrom('journal')
    .select((it) => it.fn.max('seq').as('seq'))
    .where('kind', '=', 'words-counted')
    .executeTakeFirst()
  const seq = Number(row?.seq ?? 0)
  const known = made.get(rules)
  if (known?.seq === seq) return known.linking
  const linking = seq === 0 ? rules.with() : rules.with((await countsAt(db, seq)).counts)
  made.set(rules, { seq, linking })
  return linking
}

async function countsAt(db: Kysely<Tables>, seq: number): Promise<WordsCounted> {
  const { body } = await db.selectFrom('journal').select('body').where('seq', '=', seq).executeTakeFirstOrThrow()
  return JSON.parse(body) as WordsCounted
}

/** Nothing is to be linked. Without rules that cannot be done here, and is left to others. */
export async function areLinksFresh(db: Kysely<Tables>, rules: LinkRules | undefined): Promise<boolean> {
  if (!rules) return true
  if ((await metaOf(db, 'link-rules')) !== rules.version) return false
  return (await db.selectFrom('link_due').select('text_seq').limit(1).executeTakeFirst()) === undefined
}

/** Links that other rules made are made anew. */
export async function refreshLinks(db: Kysely<Tables>, rules: LinkRules | undefined): Promise<void> {
  if (!rules) return
  if ((await metaOf(db, 'link-rules')) !== rules.version) {
    await allDue(db)
    await setMeta(db, 'link-rules', rules.version)
  }
  await settle(db, rules)
}
