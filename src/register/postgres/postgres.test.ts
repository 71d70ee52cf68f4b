import { afterAll, beforeAll, describe } from 'vitest'
import { hasPostgres, type Server, startServer } from '../../../test/postgres/server.ts'
import { registerContract } from '../contract.suite.ts'
import { openPostgres } from './open.ts'

describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  let server: Server
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())

  let made = 0
  registerContract('postgres', async (settings) => {
    if (made === 0) await server.ask('create database contract')
    return openPostgres(server.address('contract'), settings, { schema: `register_${++made}` })
  })
})
