import {
  type Dialect,
  HandleEmptyInListsPlugin,
  Kysely,
  type Migration,
  Migrator,
  replaceWithNoncontingentExpression,
  sql,
} from 'kysely'
import type { Register, RegisterSettings } from '../contract.ts'
import { migrations } from '../migrations/index.ts'
import { RegisterProblem } from '../register-problem.ts'
import { Answers } from './answers.ts'
import { append } from './append.ts'
import { documentAsKnown, documentCountAsKnown, documentsAsKnown } from './as-known.ts'
import { documentCounts } from './document-counts.ts'
import { document, documentCount, documents, everyDocument } from './documents.ts'
import { history } from './history.ts'
import { journal, rebuild, version } from './journal.ts'
import { judgements } from './judgements.ts'
import { doubtfulLinks, linkJudgements } from './links/judged.ts'
import { lookedThrough } from './links/looked-through.ts'
import { officials } from './links/official.ts'
import { hasOutgrown, relink } from './links/relink.ts'
import { areLinksFresh, refreshLinks } from './links/settle.ts'
import { links } from './links/stored.ts'
import { metaOf, setMeta } from './meta.ts'
import { currentReading, readingOf } from './readings.ts'
import { everyFact, facts } from './register-facts.ts'
import { type Matches, search } from './search.ts'
import { sources } from './sources.ts'
import { statusDocuments } from './statuses/all.ts'
import { commitment, reasonsOf } from './statuses/commitment.ts'
import { commitmentPage, commitments, every } from './statuses/commitments.ts'
import { commitmentCounts, commitmentMonths } from './statuses/counts.ts'
import type { StoreTypes } from './store-types.ts'
import type { Tables } from './tables.ts'
import { firstYear, knownIds, ruleCounts, totals } from './totals.ts'
import { type Transactions, transactions } from './transactions.ts'
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
  /** Whether a transaction that failed so may succeed when it is run again. */
  readonly isWorthRetrying?: (error: unknown) => boolean
  /** Where the tables are, in a store that keeps others beside them. */
  readonly schema?: (db: Kysely<Tables>) => Promise<string>
}

/** What the projections look like. When it goes up, they are made again from the journal on opening. */
const PROJECTION = '6'

/** The register over any store that kysely speaks to: tables brought up to date, projections as this version makes them. */
export async function openSql(store: Store, settings: RegisterSettings): Promise<Register> {
  const db = new Kysely<Tables>({ dialect: store.dialect, plugins: [EMPTY_LISTS] })
  const within = transactions(db, store.isWorthRetrying ?? (() => false))
  try {
    await migrate(db, store)
    await refreshProjections(within, settings)
  } catch (error) {
    // What went wrong first is what to tell.
    await db.destroy().catch(() => undefined)
    throw error
  }
  const { read, write } = within
  const answers = new Answers()
  const counted = <T>(question: readonly unknown[], ask: (tx: Kysely<Tables>) => Promise<T>): Promise<T> =>
    read((tx) => answers.to(tx, question, () => ask(tx)))
  return {
    append: (entries, options) => write((tx) => append(tx, settings, entries, options)),
    journal: (seq) => journal(db, seq),
    rebuild: (onEntry) => write((tx) => rebuild(tx, settings, onEntry)),
    currentReading: (sha256) => read((tx) => currentReading(tx, sha256)),
    withdraw: async (order) => {
      const record = await write((tx) => withdraw(tx, settings, order))
      await store.scrub?.(db)
      return record
    },
    documents: ({ knownAt, ...window }) =>
      read((tx) => (knownAt === undefined ? documents(tx, window) : documentsAsKnown(tx, knownAt, window))),
    everyDocument: () => everyDocument(read),
    documentCount: ({ knownAt, ...filters } = {}) =>
      knownAt === undefined
        ? counted(['document count', filters], (tx) => documentCount(tx, filters))
        : read((tx) => documentCountAsKnown(tx, knownAt, filters)),
    documentCounts: (filters = {}) => counted(['document counts', filters], (tx) => documentCounts(tx, filters)),
    sources: () => counted(['sources'], sources),
    document: (id, { knownAt } = {}) =>
      read((tx) => (knownAt === undefined ? document(tx, id) : documentAsKnown(tx, knownAt, id))),
    everyFact: (kinds) => everyFact(read, kinds),
    facts: (query) => read((tx) => facts(tx, query)),
    judgements: (query) => read((tx) => judgements(tx, query)),
    withdrawals: () => read(withdrawals),
    history: (documentId) => read((tx) => history(tx, documentId)),
    reading: (seq) => read((tx) => readingOf(tx, seq)),
    search: (query) => read((tx) => search(tx, answers, store.matches, query)),
    firstYear: (kind) => counted(['first year', kind], (tx) => firstYear(tx, kind)),
    totals: () => counted(['totals'], totals),
    version: () => read(version),
    ruleCounts: (documents) => read((tx) => ruleCounts(tx, documents)),
    knownIds: (ids) => read((tx) => knownIds(tx, ids)),
    linkJudgements: (query = {}) => read((tx) => linkJudgements(tx, query)),
    doubtfulLinks: (window) => read((tx) => doubtfulLinks(tx, window)),
    links: (query = {}) => read((tx) => links(tx, settings.links, query)),
    officials: () => read(officials),
    commitments: (query) => read((tx) => commitments(tx, answers, query)),
    everyCommitment: (query) => every((part) => read((tx) => commitmentPage(tx, part)), query),
    commitmentCounts: (query) => counted(['commitment counts', query], (tx) => commitmentCounts(tx, query)),
    commitmentMonths: (query) => counted(['commitment months', query], (tx) => commitmentMonths(tx, query)),
    commitment: (id, on) => read((tx) => commitment(tx, answers, id, on)),
    statusDocuments: () => read(statusDocuments),
    commitmentReasons: (of, on) => read((tx) => reasonsOf(tx, answers, of, on)),
    lookedThrough: (day) => read((tx) => lookedThrough(tx, answers, day)),
    relink: (actor, onText) => write((tx) => relink(tx, settings, actor, onText)),
    hasOutgrownCount: (coming) => read((tx) => hasOutgrown(tx, coming)),
    close: () => db.destroy(),
  }
}

// SQLite takes "in ()" for never; PostgreSQL takes it for a mistake.
const EMPTY_LISTS = new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })

async function migrate(db: Kysely<Tables>, { types, place, schema }: Store): Promise<void> {
  const known = migrations(types)
  const provider = { getMigrations: async (): Promise<Record<string, Migration>> => ({ ...known }) }
  const migrator = new Migrator({ db, provider, ...(schema && { migrationTableSchema: await schema(db) }) })
  if (await isUpToDate(db, migrator)) return
  const { error } = await migrator.migrateToLatest()
  if (!error) return
  if (/corrupted migrations/.test(String(error))) throw newerVersion(place, error)
  throw error
}

/** A look before asking to write, which would have to wait for whoever is writing. */
async function isUpToDate(db: Kysely<Tables>, migrator: Migrator): Promise<boolean> {
  const known = await migrator.getMigrations()
  if (known.some((it) => !it.executedAt)) return false
  const { rows } = await sql`select name from kysely_migration`.execute(db)
  return rows.length === known.length
}

const newerVersion = (place: string, cause: unknown) =>
  new RegisterProblem(`The register at ${place} was made by a newer version.`, 'Open it with that version.', cause)

/** Looks before it asks to write: whoever may only read, or comes while others write, can open the register as well. */
async function refreshProjections({ read, write }: Transactions, { links }: RegisterSettings): Promise<void> {
  if (await read((tx) => isFresh(tx, links))) return
  await write(async (tx) => {
    if ((await metaOf(tx, 'projection')) !== PROJECTION) {
      await rebuild(tx, {})
      await setMeta(tx, 'projection', PROJECTION)
    }
    await refreshLinks(tx, links)
  })
}

const isFresh = async (tx: Kysely<Tables>, links: RegisterSettings['links']): Promise<boolean> =>
  (await metaOf(tx, 'projection')) === PROJECTION && (await areLinksFresh(tx, links))
