import { commands } from './main.ts'
import { settingList } from './settings.ts'

/** The page on commands, from the commands themselves. */
export function commandsPage(): string {
  const parts = commands.map((command) => {
    const options = command.options.map(([flags, meaning]) => `| \`${flags}\` | ${meaning} |`)
    const table = options.length > 0 ? ['', '| option | meaning |', '|---|---|', ...options] : []
    return [`## \`beleidsspoor ${`${command.name} ${command.arguments}`.trim()}\``, '', command.summary, ...table].join(
      '\n',
    )
  })
  const exits =
    '0: done. 1: something was not or only partly done (a document with a problem of severity `error`; warnings do not count). 2: used wrongly.'
  return `# Commands\n\nEach has \`--help\`. Progress goes to stderr, answers to stdout.\n\nExit codes. ${exits}\n\n${parts.join('\n\n')}\n`
}

/** The page on settings. */
export function settingsPage(): string {
  const rows = settingList.map(
    (it) => `| \`${it.name}\` | ${it.fallback ? `\`${it.fallback}\`` : 'none'} | ${it.meaning} |`,
  )
  return `# Settings\n\nRead from the environment. A value that cannot be used stops the program and says what to do.\n\n| setting | default | meaning |\n|---|---|---|\n${rows.join('\n')}\n`
}
