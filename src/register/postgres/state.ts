import { placeOf } from './address.ts'
import { newPool } from './pool.ts'
import { asRegisterProblem } from './problems.ts'

/** What a server says of itself and of the register in it, for whoever looks after them. Nothing is made. */
export interface ServerState {
  readonly place: string
  readonly version: string
  /** What is acknowledged is on the disk: the server's settings keep what the register promises. */
  readonly isDurable: boolean
  readonly hasRegister: boolean
}

export async function serverState(address: string): Promise<ServerState> {
  const place = placeOf(address)
  const pool = newPool(address)
  try {
    const { rows } = await pool.query<Omit<ServerState, 'place'>>(`
      select split_part(current_setting('server_version'), ' ', 1) as "version",
        current_setting('fsync') = 'on' and current_setting('full_page_writes') = 'on' as "isDurable",
        to_regclass('journal') is not null as "hasRegister"`)
    return { place, version: '', isDurable: false, hasRegister: false, ...rows[0] }
  } catch (error) {
    throw asRegisterProblem(error, place)
  } finally {
    await pool.end()
  }
}
