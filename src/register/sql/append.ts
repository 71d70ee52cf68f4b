import { setImmediate } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import type {
  Appended,
  AppendOptions,
  JournalEntry,
  NewEntry,
  NewJudgement,
  NewLinkJudgement,
  NewOfficial,
  NewReading,
  OfficialEntry,
  RegisterSettings,
} from '../contract.ts'
import { readingSha256 } from '../projection/reading.ts'
import { storable } from '../storable.ts'
import { keepText, withoutText } from './content.ts'
import { currentId } from './documents.ts'
import { settle } from './links/settle.ts'
import { project } from './project.ts'
import type { Tables } from './tables.ts'
import { withoutWithdrawn } from './withdrawn.ts'

/** All entries in one transaction: journal, texts and projections, or nothing. */
export async function append(
  tx: Transaction<Tables>,
  settings: RegisterSettings,
  entries: readonly NewEntry[],
  { linksLater = false }: AppendOptions = {},
): Promise<Appended[]> {
  const appended: Appended[] = []
  for (const entry of entries) {
    appended.push(await appendOne(tx, settings, entry))
    // SQLite answers without a turn for anybody else, and readers wait for theirs.
    await setImmediate()
  }
  if (!linksLater) await settle(tx, settings.links)
  return appended
}

function appendOne(tx: Kysely<Tables>, settings: RegisterSettings, entry: NewEntry): Promise<Appended> {
  switch (entry.kind) {
    case 'judgement':
      return appendJudgement(tx, settings, entry)
    case 'link-judgement':
      return appendLinkJudgement(tx, settings, entry)
    case 'official-promise':
      return appendOfficial(tx, settings, entry)
    case 'document-read':
      return appendReading(tx, settings, entry)
  }
}

async function appendOfficial(
  tx: Kysely<Tables>,
  settings: RegisterSettings,
  { actor, promise }: NewOfficial,
): Promise<Appended> {
  const last = await tx
    .selectFrom('official')
    .select(['seq', 'body'])
    .where('key', '=', storable(promise.key))
    .where('is_last', '=', 1)
    .executeTakeFirst()
  if (last?.body === JSON.stringify(promise)) return known(last.seq)
  const entry = await addToJournal<OfficialEntry>(tx, settings, {
    ...{ kind: 'official-promise', actor, engineVersion: '', body: promise },
  })
  await project(tx, entry)
  return { ...known(entry.seq), isNew: true, isFirst: last === undefined }
}

async function appendReading(tx: Kysely<Tables>, settings: RegisterSettings, entry: NewReading): Promise<Appended> {
  const file = await withoutWithdrawn(tx, entry.file)
  if (typeof file === 'number') return { ...known(file), isWithdrawn: true }
  const seq = await sameReading(tx, { ...entry, file })
  if (seq !== undefined) return known(seq)
  const isFirst = !(await hasDocument(tx, storable(file.document.id)))
  await keepText(tx, file)
  const { actor, engineVersion } = entry
  const body = withoutText(file)
  const added = await addToJournal(tx, settings, { kind: 'document-read', actor, engineVersion, body })
  await project(tx, added)
  return { ...known(added.seq), isNew: true, isFirst }
}

async function appendJudgement(
  tx: Kysely<Tables>,
  settings: RegisterSettings,
  { actor, judgement }: NewJudgement,
): Promise<Appended> {
  const body = JSON.stringify(judgement)
  const last = await tx
    .selectFrom('judgement')
    .select(['seq', 'actor', 'body'])
    .where('document_id', '=', await currentId(tx, storable(judgement.documentId)))
    .where('actor', '=', actor)
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  if (last?.body === body) return known(last.seq)
  const entry = await addToJournal(tx, settings, { kind: 'judgement', actor, engineVersion: '', body: judgement })
  await project(tx, entry)
  return { ...known(entry.seq), isNew: true }
}

async function appendLinkJudgement(
  tx: Kysely<Tables>,
  settings: RegisterSettings,
  { actor, judgement }: NewLinkJudgement,
): Promise<Appended> {
  const body = JSON.stringify(judgement)
  const same = await tx
    .selectFrom('link_judgement')
    .select('seq')
    .where('actor', '=', actor)
    .where('body', '=', body)
    .where('is_last', '=', 1)
    .executeTakeFirst()
  if (same) return known(same.seq)
  const entry = await addToJournal(tx, settings, { kind: 'link-judgement', actor, engineVersion: '', body: judgement })
  await project(tx, entry)
  return { ...known(entry.seq), isNew: true }
}

const known = (seq: number): Appended => ({ seq, isNew: false, isFirst: false, isWithdrawn: false })

type WithoutPlace<E extends JournalEntry> = Omit<E, 'seq' | 'at'>

/**
 * The next number after the last, at no earlier moment: whoever writes is alone, so that numbers are given once, in the
 * order of the commits and without a gap, and a machine whose clock is behind puts nothing before what was there.
 */
export async function addToJournal<E extends JournalEntry>(
  tx: Kysely<Tables>,
  { now }: RegisterSettings,
  { kind, actor, engineVersion, body }: WithoutPlace<E>,
): Promise<E> {
  const last = await tx.selectFrom('journal').select(['seq', 'at']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const seq = (last?.seq ?? 0) + 1
  const at = later(now().toISOString(), last?.at)
  const row = { seq, at, actor, kind, engine_version: engineVersion, body: JSON.stringify(body) }
  await tx.insertInto('journal').values(row).execute()
  return { seq, at, actor, kind, engineVersion, body } as E
}

const later = (at: string, last: string | undefined): string => (last !== undefined && last > at ? last : at)

async function sameReading(tx: Kysely<Tables>, { file, engineVersion }: NewReading): Promise<number | undefined> {
  const known = await tx
    .selectFrom('text')
    .select(['seq', 'reading_sha256'])
    .where('sha256', '=', file.source.sha256)
    .where('superseded_by', 'is', null)
    .where('engine_version', '=', engineVersion)
    .executeTakeFirst()
  return known && known.reading_sha256 === readingSha256(file) ? known.seq : undefined
}

async function hasDocument(tx: Kysely<Tables>, id: string): Promise<boolean> {
  return (await tx.selectFrom('document').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}
