import { readFileSync } from 'node:fs'
import { CommanderError, Command as Program } from 'commander'
import type { Command, CommandContext, ExitCode } from './command.ts'
import { addCommand } from './commands/add.ts'
import { backupCommand } from './commands/backup.ts'
import { checkCommand } from './commands/check.ts'
import { digestCommand } from './commands/digest.ts'
import { doctorCommand } from './commands/doctor.ts'
import { explainCommand } from './commands/explain.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { linksCommand } from './commands/links.ts'
import { measureCommand } from './commands/measure.ts'
import { readCommand } from './commands/read.ts'
import { rebuildCommand } from './commands/rebuild.ts'
import { restoreCommand } from './commands/restore.ts'
import { reviewCommand } from './commands/review.ts'
import { rulesCommand } from './commands/rules.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { showCommand } from './commands/show.ts'
import { startCommand } from './commands/start.ts'
import { statusCommand } from './commands/status.ts'
import { tablesCommand } from './commands/tables.ts'
import { verifyCommand } from './commands/verify.ts'
import { withdrawCommand } from './commands/withdraw.ts'
import { workCommand } from './commands/work.ts'
import { type Output, terminal } from './output.ts'
import { settingsFrom } from './settings.ts'

export const commands = [
  startCommand,
  serveCommand,
  readCommand,
  tablesCommand,
  checkCommand,
  verifyCommand,
  explainCommand,
  linksCommand,
  measureCommand,
  addCommand,
  importCommand,
  workCommand,
  statusCommand,
  searchCommand,
  showCommand,
  rulesCommand,
  exportCommand,
  digestCommand,
  reviewCommand,
  withdrawCommand,
  rebuildCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
] as const

const VERSION = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version

/** Runs one command. Never throws: a problem of the operator is printed with what to do, and gives exit code 2. */
export async function main(
  args: readonly string[],
  output: Output = terminal,
  environment = process.env,
): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = new Program('beleidsspoor')
    .description('Reads Dutch policy documents and shows what was found, with the passage as proof.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.line(text.trimEnd()),
      writeErr: (text) => output.aside(text.trimEnd()),
    })
  for (const command of commands) {
    add(program, command as Command<unknown[], unknown>, async (run) => {
      code = await run({ output, settings: settingsFrom(environment) })
    })
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return failure(error, output)
  }
}

function add(
  program: Program,
  command: Command<unknown[], unknown>,
  execute: (run: (context: CommandContext) => Promise<ExitCode>) => Promise<void>,
): void {
  const described = program.command(`${command.name} ${command.arguments}`.trim()).description(command.summary)
  for (const [flags, meaning, fallback] of command.options) described.option(flags, meaning, fallback)
  described.action(async (...given: unknown[]) => {
    // Commander calls with the arguments, then the options, then itself.
    const options = given.at(-2)
    await execute((context) => command.run(given.slice(0, -2), options, context))
  })
}

function failure(error: unknown, output: Output): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (isForOperator(error)) output.aside(error.message)
  else
    output.aside(
      `Something went wrong in the program itself: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    )
  return isForOperator(error) ? 2 : 1
}

/** Problems that say what to do carry a `fix`, whichever room they come from. */
const isForOperator = (error: unknown): error is Error & { fix: string } => error instanceof Error && 'fix' in error
