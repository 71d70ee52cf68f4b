import pg from 'pg'

const CONNECTIONS = 8
const WAIT_MS = 15_000

/** Connections to one database; `schema`: where its tables are, when not where the server looks first. */
export function newPool(address: string, schema?: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: address,
    application_name: 'beleidsspoor',
    max: CONNECTIONS,
    connectionTimeoutMillis: WAIT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // By a query and not in the address: poolers such as PgBouncer refuse options there.
    ...(schema !== undefined && { onConnect: (client) => useSchema(client, schema) }),
  })
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the program.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

async function useSchema(client: pg.ClientBase, schema: string): Promise<void> {
  await client.query(`set search_path to ${pg.escapeIdentifier(schema)}`)
}
