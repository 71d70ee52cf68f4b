import { existsSync, readFileSync } from 'node:fs'
import { type FactsFile, factsFileSchema } from '../../engine/facts-file/schema.ts'
import { loadField, wordList } from '../../intake/engine-tools.ts'
import { ReadingPool } from '../../intake/reading-pool.ts'
import { forDocuments } from '../../intake/settings.ts'
import { linkAll } from '../../links/index.ts'
import type { Link } from '../../links/link.ts'
import { type LinksFile, linksFile } from '../../links/links-file.ts'
import type { Offered } from '../../sources/offered.ts'
import type { Command, CommandContext, ExitCode } from '../command.ts'
import { dayOf, today } from '../day.ts'
import { factsFilesIn } from '../facts-files.ts'
import { nothingToRead, offeredAt } from '../offered.ts'
import { shortened, table } from '../output.ts'
import { progress } from '../progress.ts'
import { dataOption, knownRegister, type RegisterOptions, within } from '../register-at.ts'
import { count, hasError } from '../summary.ts'
import { nothingAt, UsageProblem } from '../usage-problem.ts'

interface Options extends RegisterOptions {
  readonly json?: boolean
  readonly on?: string
}

export const linksCommand: Command<[paths: string[]], Options> = {
  name: 'links',
  arguments: '[path...]',
  summary:
    'Tell how documents hang together and what became of each commitment. Takes sources or facts files; without a path: the register.',
  options: [
    ['--json', 'print one links file (format 1)'],
    ['--on <date>', 'the day to tell the statuses of, as 2031-03-14; unless given, that of the newest document'],
    dataOption,
  ],
  async run([paths], options, context) {
    const on = options.on === undefined ? null : dayOf('--on', options.on)
    if (paths.length === 0) return ofRegister(on, options, context)
    const { files, isWhole } = await factsAt(paths, context)
    if (files.length === 0) context.output.aside(nothingToRead(paths))
    const { words, field } = { words: wordList(), field: loadField(context.settings.reading.field) }
    const { documents, links } = linkAll(files, { field, words: (word) => words.has(word) })
    const file = linksFile(documents, links, on ?? (newest(files) || today()))
    if (options.json) context.output.line(JSON.stringify(file))
    else for (const line of lines(file, files.length)) context.output.line(line)
    return isWhole ? 0 : 1
  },
}

/** Links as the register keeps them. */
const ofRegister = (on: string | null, options: Options, context: CommandContext): Promise<ExitCode> =>
  within(knownRegister(options, context), async (register) => {
    const documents = await register.statusDocuments()
    const file = linksFile(documents, await register.links(), on)
    if (options.json) context.output.line(JSON.stringify(file))
    else for (const line of lines(file, documents.length)) context.output.line(line)
    return 0 as const
  })

const newest = (files: readonly FactsFile[]): string =>
  files.reduce((last, { document: { date } }) => (date !== null && date > last ? date : last), '')

/** Facts files as they lie there, and what the other documents hold, read now. */
async function factsAt(
  paths: readonly string[],
  { output, settings }: CommandContext,
): Promise<{ files: FactsFile[]; isWhole: boolean }> {
  const missing = paths.find((path) => !existsSync(path))
  if (missing !== undefined) throw nothingAt(missing)
  const stored = paths.flatMap(factsFilesIn).map(factsIn)
  const known = new Set(stored.map((it) => it.source.name))
  const folders = paths.filter((path) => !path.endsWith('.facts.json'))
  const offered = folders.length === 0 ? [] : await offeredAt(folders, settings)
  const read = await readAll(
    offered.filter((it) => !known.has(it.name)),
    { output, settings },
  )
  return { files: [...stored, ...read], isWhole: !read.some(hasError) }
}

async function readAll(offered: readonly Offered[], { output, settings }: CommandContext): Promise<FactsFile[]> {
  if (offered.length === 0) return []
  const pool = new ReadingPool(forDocuments(settings.reading, offered.length))
  const shown = progress(output, offered.length, 'Reading')
  const files: FactsFile[] = []
  try {
    for await (const file of pool.readAll(offered, (it) => shown.step(it.source.name))) files.push(file)
  } finally {
    pool.close()
    shown.end()
  }
  return files
}

function factsIn(path: string): FactsFile {
  const wrong = () =>
    new UsageProblem(`${path} is no facts file of format 1.`, 'Make it again with "beleidsspoor read --out FOLDER".')
  try {
    const parsed = factsFileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    if (parsed.success) return parsed.data
  } catch {
    throw wrong()
  }
  throw wrong()
}

/** For a person: the links by kind, then each commitment with what became of it. */
function lines({ links, statuses }: LinksFile, documents: number): string[] {
  const between = links.filter((it) => it.a.name !== it.b.name)
  const rows = between.map((it) => [it.type, said(it.a), said(it.b), String(it.score)])
  const fates = statuses.map((it) => [
    it.status,
    it.deadlines.at(-1)?.interval[1] ?? '–',
    said(it.commitment),
    it.by.map((at) => evidence(links[at])).join('; '),
  ])
  const asOf = statuses[0]?.asOf
  return [
    ...(rows.length > 0 ? table(['link', 'from', 'to', 'score'], rows) : ['No links between documents.']),
    '',
    ...(fates.length > 0 ? table(['status', 'by', 'commitment', 'evidence'], fates) : ['No commitments.']),
    '',
    `${count(between.length, 'link')} between documents and ${links.length - between.length} inside them, in ${count(documents, 'document')}.${asOf ? ` Statuses as of ${asOf}.` : ''}`,
  ]
}

const said = ({ name, text }: Link['a']): string =>
  `${shortened(name, 24)}: ${shortened(text.replace(/\s+/gu, ' '), 60)}`
const evidence = (link: Link | undefined): string =>
  link ? `${link.type} ${(link.progress?.promise === 'a' ? link.b : link.a).name}` : ''
