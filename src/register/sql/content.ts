import type { Kysely } from 'kysely'
import type { FactsFile } from '../../engine/facts-file/schema.ts'
import { bug } from '../../engine/positions.ts'
import { toContent } from '../storable.ts'
import type { Tables } from './tables.ts'

/** A text may be a hundred megabytes and read again with every better rule: it is kept once. */
export async function keepText(tx: Kysely<Tables>, { source }: FactsFile): Promise<void> {
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

export function withoutText(file: FactsFile): FactsFile {
  const { text: _, ...source } = file.source
  return { ...file, source }
}

/** A text goes when no reading is of it; another document may say the same. */
export async function dropUnused(db: Kysely<Tables>, textSha256: string): Promise<void> {
  const used = await db.selectFrom('text').select('seq').where('text_sha256', '=', textSha256).executeTakeFirst()
  if (!used) await db.deleteFrom('content').where('text_sha256', '=', textSha256).execute()
}
