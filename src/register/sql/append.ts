import type { Kysely } from 'kysely'
import type { FactsFile } from '../../engine/facts-file/schema.ts'
import { bug } from '../../engine/positions.ts'
import type { Appended, JournalEntry, NewEntry, RegisterSettings } from '../contract.ts'
import { readingSha256 } from '../projection/reading.ts'
import { toContent } from '../storable.ts'
import { project } from './project.ts'
import type { Tables } from './tables.ts'

/** All entries in one transaction: journal, texts and projections, or nothing. */
export function append(
  db: Kysely<Tables>,
  settings: RegisterSettings,
  entries: readonly NewEntry[],
): Promise<Appended[]> {
  return db.transaction().execute(async (tx) => {
    const appended: Appended[] = []
    for (const entry of entries) appended.push(await appendOne(tx, settings, entry))
    return appended
  })
}

async function appendOne(tx: Kysely<Tables>, { now }: RegisterSettings, entry: NewEntry): Promise<Appended> {
  const known = await sameReading(tx, entry)
  if (known !== undefined) return { seq: known, isNew: false }
  await keepText(tx, entry.file)
  const { kind, actor, engineVersion } = entry
  const body = withoutText(entry.file)
  const row = { at: now().toISOString(), actor, kind, engine_version: engineVersion, body: JSON.stringify(body) }
  const { seq } = await tx.insertInto('journal').values(row).returning('seq').executeTakeFirstOrThrow()
  await project(tx, { seq, at: row.at, actor, kind, engineVersion, body } satisfies JournalEntry)
  return { seq, isNew: true }
}

async function sameReading(tx: Kysely<Tables>, { file, engineVersion }: NewEntry): Promise<number | undefined> {
  const known = await tx
    .selectFrom('text')
    .select(['seq', 'reading_sha256'])
    .where('sha256', '=', file.source.sha256)
    .where('superseded_by', 'is', null)
    .where('engine_version', '=', engineVersion)
    .executeTakeFirst()
  return known && known.reading_sha256 === readingSha256(file) ? known.seq : undefined
}

/** A text may be a hundred megabytes and read again with every better rule: it is kept once. */
async function keepText(tx: Kysely<Tables>, { source }: FactsFile): Promise<void> {
  const known = await tx
    .selectFrom('content')
    .select('text_sha256')
    .where('text_sha256', '=', source.textSha256)
    .executeTakeFirst()
  if (known) return
  const content = toContent(source.text ?? bug(`a reading of ${source.name} without its text`))
  await tx
    .insertInto('content')
    .values({ text_sha256: source.textSha256, ...content })
    .execute()
}

function withoutText(file: FactsFile): FactsFile {
  const { text: _, ...source } = file.source
  return { ...file, source }
}
