import type { Endpoint } from '../../notices/webhooks/endpoint.ts'
import type { Pictures } from '../../pictures/pictures.ts'
import type { Register } from '../../register/contract.ts'
import type { Serving } from '../../web/server.ts'
import type { Command, CommandContext } from '../command.ts'
import { picturesAt, uploadsAt } from '../originals-at.ts'
import { dataOption, knownRegister, type RegisterOptions, within } from '../register-at.ts'
import { hostOption, portOf, portOption, stopped } from '../serving.ts'
import { signIn, type WhoJudges } from '../sign-in.ts'
import { UsageProblem } from '../usage-problem.ts'
import { tell, webhookEndpoints } from '../webhooks.ts'

interface Options extends RegisterOptions {
  readonly port?: string
  readonly host?: string
  readonly log: string
  readonly metrics: string
}

const LOG_LEVELS = ['all', 'problems'] as const
const MAY_SEE_METRICS = ['this-machine', 'everyone', 'nobody'] as const

export const serveCommand: Command<[], Options> = {
  name: 'serve',
  arguments: '',
  summary:
    'Open the site on a register that is there already, and read nothing. For a server that stays on: prints its log as JSON lines, answers /gezondheid and /metrics, and finishes what is under way when it is told to stop (SIGTERM).',
  options: [
    portOption,
    hostOption,
    dataOption,
    ['--log <which>', `which requests to log: ${LOG_LEVELS.join(' or ')} (failures and slow ones)`, 'all'],
    ['--metrics <for>', `who may ask for /metrics: ${MAY_SEE_METRICS.join(', ')}`, 'this-machine'],
  ],
  async run(_, options, context) {
    const { settings } = context
    const asked = {
      host: options.host ?? settings.host,
      port: options.port === undefined ? settings.port : portOf(options.port),
      who: await signIn(options, context),
      endpoints: await webhookEndpoints(context),
      pictures: picturesAt(options, context),
      log: oneOf('--log', options.log, LOG_LEVELS),
      metrics: oneOf('--metrics', options.metrics, MAY_SEE_METRICS),
    }
    return within(knownRegister(options, context), (register) => serveUntilStopped(register, asked, options, context))
  },
}

interface Asked {
  readonly host: string
  readonly port: number
  readonly who: WhoJudges
  readonly endpoints: readonly Endpoint[]
  readonly pictures: Pictures
  readonly log: (typeof LOG_LEVELS)[number]
  readonly metrics: (typeof MAY_SEE_METRICS)[number]
}

async function serveUntilStopped(
  register: Register,
  asked: Asked,
  options: Options,
  context: CommandContext,
): Promise<0> {
  const [{ serve }, { jsonLog }, { ruleTexts }, { schemeShelf }, { ruleTracing }] = await Promise.all([
    import('../../web/server.ts'),
    import('../../web/log.ts'),
    import('../rule-texts.ts'),
    import('../scheme-shelf.ts'),
    import('../rule-tracing.ts'),
  ])
  const log = jsonLog((line) => context.output.line(line), asked.log)
  const { host, port, who, pictures, metrics: metricsFor } = asked
  const { contact, reading, publicOrigin } = context.settings
  const schemes = schemeShelf()
  const ruleTrace = ruleTracing(reading.field, schemes)
  const uploads = uploadsAt(register, options, context)
  const texts = { rules: ruleTexts(), schemes, ruleTrace, publicOrigin, ...(contact && { contact }) }
  const serving = open(await serve(register, { host, port, log, metricsFor, ...texts, pictures, uploads, ...who }))
  log.said('listening', { url: serving.url, pid: process.pid })
  const telling = await tell(register, asked.endpoints, log, options, context)
  log.said('stopping', { signal: await stopped() })
  await Promise.all([serving.close(), telling.stop()])
  pictures.close()
  await uploads.close()
  log.said('stopped')
  return 0
}

function open(serving: Serving): Extract<Serving, { kind: 'serving' }> {
  if (serving.kind === 'refused') throw new UsageProblem(serving.what, serving.fix)
  return serving
}

function oneOf<const V extends string>(option: string, value: string, allowed: readonly V[]): V {
  const found = allowed.find((it) => it === value)
  if (found !== undefined) return found
  throw new UsageProblem(`${option} is "${value}".`, `Choose ${allowed.join(' or ')}.`)
}
