import type { FactsFile } from '../../src/engine/facts-file/schema.ts'
import { serve } from '../../src/web/server.ts'
import { dossier } from './fixture/dossier.ts'

/** The day on which the tests look at the terms of the example letter: one has passed, one has not. */
export const TODAY = '2032-01-10'

/** A site with the example documents on a free port; `errors` holds what went wrong in the server. */
export async function startSite(files?: readonly FactsFile[]) {
  const register = await dossier(files)
  const errors: unknown[] = []
  const serving = await serve(register, { port: 0, today: () => TODAY, onError: (error) => errors.push(error) })
  if (serving.kind === 'refused') throw new Error(`${serving.what} ${serving.fix}`)
  const close = async () => {
    await serving.close()
    await register.close()
  }
  return { url: serving.url, errors, close }
}
