import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Endpoint } from '../notices/webhooks/endpoint.ts'
import type { Register } from '../register/contract.ts'
import type { Log } from '../web/log.ts'
import type { CommandContext } from './command.ts'
import { today } from './day.ts'
import type { RegisterOptions } from './register-at.ts'
import { UsageProblem } from './usage-problem.ts'

/** What stops telling; nothing without the setting. */
export type Telling = { readonly stop: () => Promise<void> }

/** Reads the file of endpoints, so that a mistake in it stops the program before it serves. */
export async function webhookEndpoints({ settings }: CommandContext): Promise<readonly Endpoint[]> {
  const path = settings.webhooksFile
  if (path === null) return []
  const { endpointsIn } = await import('../notices/webhooks/endpoint.ts')
  const found = endpointsIn(textAt(path))
  if (found.kind === 'endpoints') return found.endpoints
  throw new UsageProblem(`The file ${path} of BELEIDSSPOOR_WEBHOOKS ${found.what}.`, 'See docs/guides/following.md.')
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new UsageProblem(`The file ${path} of BELEIDSSPOOR_WEBHOOKS cannot be read.`, 'Make it, or name another.')
  }
}

/** Tells of changes until it is stopped. */
export async function tell(
  register: Register,
  endpoints: readonly Endpoint[],
  log: Log,
  options: RegisterOptions,
  context: CommandContext,
): Promise<Telling> {
  if (endpoints.length === 0) return { stop: async () => undefined }
  const { Webhooks } = await import('../notices/webhooks/webhooks.ts')
  const hosts = new Map(endpoints.map((it) => [it.key, it.url.host]))
  const webhooks = new Webhooks(register, {
    endpoints,
    folder: folderOf(options, context),
    today: () => today(),
    site: context.settings.publicOrigin,
    // An address may hold a secret in its path, so the log has the host alone.
    onEvent: (outcome, { endpoint, ...more }) =>
      log.said('webhook', { outcome, host: hosts.get(String(endpoint)) ?? '', ...more }),
    onError: (error) => log.failed(error),
  })
  webhooks.start()
  return webhooks
}

const folderOf = ({ data }: RegisterOptions, { settings }: CommandContext): string =>
  join(data ?? settings.dataFolder, 'webhooks')

/** Messages that wait hold words of documents: of these ones they say nothing any more, also when no server runs. */
export async function forgetWaiting(
  documentIds: readonly string[],
  options: RegisterOptions,
  context: CommandContext,
): Promise<void> {
  const folder = folderOf(options, context)
  if (!existsSync(folder)) return
  const { Kept } = await import('../notices/webhooks/kept.ts')
  new Kept(folder).forget(({ document }) => document !== undefined && documentIds.includes(document.id))
}
