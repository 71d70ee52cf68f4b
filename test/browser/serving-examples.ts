import { ruleTexts } from '../../src/cli/rule-texts.ts'
import { ruleTracing } from '../../src/cli/rule-tracing.ts'
import { schemeShelf } from '../../src/cli/scheme-shelf.ts'
import { type ServeSettings, serve } from '../../src/web/server.ts'
import { exampleRegister } from '../examples/register.ts'

/** A site with the bundled examples on a free port, as it is on a day; `errors` holds what went wrong in the server. */
export async function serveExamples(today: string, more: Partial<ServeSettings> = {}) {
  const register = await exampleRegister()
  const errors: unknown[] = []
  const settings = {
    today: () => today,
    rules: ruleTexts(),
    schemes: schemeShelf(),
    ruleTrace: ruleTracing('migratie'),
    onError: (error: unknown) => errors.push(error),
    ...more,
  }
  const serving = await serve(register, { port: 0, ...settings })
  if (serving.kind === 'refused') throw new Error(`${serving.what} ${serving.fix}`)
  const close = async () => {
    await serving.close()
    await register.close()
  }
  return { url: serving.url, register, errors, close }
}
