import { type Dialect, Kysely, type Migration, Migrator, type Transaction } from 'kysely'
import type { Register, RegisterSettings } from '../contract.ts'
import { migrations } from '../migrations/index.ts'
import { RegisterProblem } from '../register-problem.ts'
import { append } from './append.ts'
import { documentAsKnown, documentsAsKnown } from './as-known.ts'
import { document, documents } from './documents.ts'
import { deadlines, totals } from './facts.ts'
import { history } from './history.ts'
import { journal, rebuild } from './journal.ts'
import { judgements } from './judgements.ts'
import { hasOutgrown, relink } from './links/relink.ts'
import { refreshLinks } from './links/settle.ts'
import { links } from './links/stored.ts'
import { trace } from './links/trace.ts'
import { metaOf, setMeta } from './meta.ts'
import { currentReading, readingOf } from './readings.ts'
import { facts } from './register-facts.ts'
import { type Matches, search } from './search.ts'
import type { StoreTypes } from './store-types.ts'
import type { Tables } from './tables.ts'
import { withdraw } from './withdraw.ts'
import { withdrawals } from './withdrawn.ts'

export interface Store {
  readonly dialect: Dialect
  readonly types: StoreTypes
  /** Where it is, for messages. */
  readonly place: string
  readonly matches: Matches
  /** Makes sure that what was erased is in no free page and no log of the store. */
  readonly scrub?: (db: Kysely<Tables>) => Promise<void>
}

/** What the projections look like. When it goes up, they are made again from the journal on opening. */
const PROJECTION = '4'

/** The register over any store that kysely speaks to: tables brought up to date, projections as this version makes them. */
export async function openSql(store: Store, settings: RegisterSettings): Promise<Register> {
  const db = new Kysely<Tables>({ dialect: store.dialect })
  try {
    await migrate(db, store)
    await db.transaction().execute(async (tx) => {
      await refreshProjections(tx)
      await refreshLinks(tx, settings.links)
    })
  } catch (error) {
    // What went wrong first is what to tell.
    await db.destroy().catch(() => undefined)
    throw error
  }
  return {
    append: (entries) => append(db, settings, entries),
    journal: (seq) => journal(db, seq),
    rebuild: (onEntry) => db.transaction().execute((tx) => rebuild(tx, settings, onEntry)),
    currentReading: (sha256) => currentReading(db, sha256),
    withdraw: async (order) => {
      const record = await withdraw(db, settings, order)
      await store.scrub?.(db)
      return record
    },
    documents: ({ knownAt, ...window }) =>
      knownAt === undefined ? documents(db, window) : documentsAsKnown(db, knownAt, window),
    document: (id, { knownAt } = {}) => (knownAt === undefined ? document(db, id) : documentAsKnown(db, knownAt, id)),
    facts: (query) => facts(db, query),
    judgements: (query) => judgements(db, query),
    withdrawals: () => withdrawals(db),
    history: (documentId) => history(db, documentId),
    reading: (seq) => readingOf(db, seq),
    deadlines: (period, limit) => deadlines(db, period, limit),
    search: (query) => search(db, store.matches, query),
    totals: () => totals(db),
    links: (query = {}) => links(db, settings.links, query),
    trace: () => trace(db),
    relink: (actor, onText) => db.transaction().execute((tx) => relink(tx, settings, actor, onText)),
    hasOutgrownCount: () => hasOutgrown(db),
    close: () => db.destroy(),
  }
}

async function migrate(db: Kysely<Tables>, { types, place }: Store): Promise<void> {
  const known = migrations(types)
  const provider = { getMigrations: async (): Promise<Record<string, Migration>> => ({ ...known }) }
  const migrator = new Migrator({ db, provider })
  const { error } = await migrator.migrateToLatest()
  if (!error) return
  if (/corrupted migrations/.test(String(error))) throw newerVersion(place, error)
  throw error
}

const newerVersion = (place: string, cause: unknown) =>
  new RegisterProblem(`The register at ${place} was made by a newer version.`, 'Open it with that version.', cause)

async function refreshProjections(tx: Transaction<Tables>): Promise<void> {
  if ((await metaOf(tx, 'projection')) === PROJECTION) return
  await rebuild(tx, {})
  await setMeta(tx, 'projection', PROJECTION)
}
