import { fileURLToPath } from 'node:url'
import type { Uploads } from '../../intake/uploads/uploads.ts'
import type { Pictures } from '../../pictures/pictures.ts'
import type { Register } from '../../register/contract.ts'
import type { Offered } from '../../sources/offered.ts'
import type { Command, CommandContext } from '../command.ts'
import { offeredAt } from '../offered.ts'
import { picturesAt, uploadsAt } from '../originals-at.ts'
import { dataOption, type RegisterOptions, registerAt } from '../register-at.ts'
import { hostOption, portOf, portOption, stopped } from '../serving.ts'
import { signIn, type WhoJudges } from '../sign-in.ts'
import { count, Summary } from '../summary.ts'
import { takeInto } from '../take-into.ts'
import { UsageProblem } from '../usage-problem.ts'

interface Options extends RegisterOptions {
  readonly port?: string
  readonly host?: string
  readonly serve: boolean
}

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url))

export const startCommand: Command<[path: string | undefined], Options> = {
  name: 'start',
  arguments: '[path]',
  summary: 'Read a folder into the register and open the site. Without a path: the bundled examples.',
  options: [portOption, hostOption, dataOption, ['--no-serve', 'stop after reading']],
  async run([path], options, context) {
    const { output, settings } = context
    const port = options.port === undefined ? null : portOf(options.port)
    const offered = await offeredAt([path ?? EXAMPLES], settings)
    const documents = path ? offered : offered.filter((it) => it.name !== 'README.md')
    const register = await registerAt(options, context, path ? 'own' : 'examples')
    try {
      const failed = await readInto(register, documents, options, context)
      if (!options.serve) return failed ? 1 : 0
      const who = await signIn(options, context)
      const pictures = picturesAt(options, context)
      const uploads = uploadsAt(register, options, context)
      const asked = { host: options.host ?? settings.host, port, who, pictures, uploads }
      await serveUntilStopped(register, asked, context)
      pictures.close()
      await uploads.close()
      return 0
    } finally {
      await register.close()
      output.aside('The register is closed.')
    }
  },
}

/** Of documents that were read before, when nothing is new. */
const MOST_SHOWN = 200

async function readInto(
  register: Register,
  offered: readonly Offered[],
  options: RegisterOptions,
  context: CommandContext,
): Promise<boolean> {
  const { output } = context
  const summary = new Summary()
  const report = await takeInto(register, offered, options, context, (taken) => {
    if (taken.file) summary.add(taken.file)
  })
  if (offered.length === 0) output.line('There are no documents here. PDF, DOCX, HTML, XML and plain text are read.')
  if (report.read === 0) for (const it of await register.documents({ limit: MOST_SHOWN })) summary.addKnown(it)
  if (offered.length > 0) for (const line of summary.lines()) output.line(line)
  if (report.unchanged > 0) output.line(`${report.unchanged} unchanged since they were last read.`)
  const { documents, texts } = await register.totals()
  output.line(`The register holds ${count(documents, 'document')} in ${count(texts, 'file')}.`)
  return report.withErrors.length > 0
}

interface Asked {
  readonly host: string
  readonly port: number | null
  readonly who: WhoJudges
  readonly pictures: Pictures
  readonly uploads: Uploads
}

async function serveUntilStopped(
  register: Register,
  { host, port, who, pictures, uploads }: Asked,
  { output, settings }: CommandContext,
): Promise<void> {
  const onError = (error: unknown) =>
    output.aside(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const [{ serve }, { ruleTexts }, { schemeShelf }, { ruleTracing }] = await Promise.all([
    import('../../web/server.ts'),
    import('../rule-texts.ts'),
    import('../scheme-shelf.ts'),
    import('../rule-tracing.ts'),
  ])
  const schemes = schemeShelf()
  const ruleTrace = ruleTracing(settings.reading.field, schemes)
  const { contact, publicOrigin } = settings
  const texts = { rules: ruleTexts(), schemes, ruleTrace, publicOrigin, ...(contact && { contact }) }
  const site = { host, onError, ...texts, pictures, uploads, ...who }
  let serving = await serve(register, { ...site, port: port ?? settings.port })
  // Without a port of their own choice people just want to see the site.
  if (serving.kind === 'refused' && port === null) serving = await serve(register, { ...site, port: 0 })
  if (serving.kind === 'refused') throw new UsageProblem(serving.what, serving.fix)
  output.line('')
  output.line(`The site is open at ${serving.url}  (stop with Ctrl+C)`)
  await stopped()
  await serving.close()
}
