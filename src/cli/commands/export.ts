import type { Command } from '../command.ts'
import { departmentNamed } from '../export/department.ts'
import { contents, formats, type Wishes, wantedIn } from '../export/wanted.ts'
import { refuseToOverwrite, writeWhole } from '../export/write.ts'
import { dataOption, knownRegister, type RegisterOptions, within } from '../register-at.ts'

interface Options extends RegisterOptions, Wishes {
  readonly force?: boolean
  readonly json?: boolean
}

export const exportCommand: Command<[file: string], Options> = {
  name: 'export',
  arguments: '<file>',
  summary:
    'Write what the register knows to a file: commitments, the yearly overview of recommendations, the evaluation agenda in its official columns, documents or facts. Personal data are masked. Exit code 1 when the agenda has errors.',
  options: [
    ['--what <content>', `${contents.join(', ')}; commitments unless given`],
    ['--format <format>', `${formats.join(', ')}; by the ending of the file unless given`],
    ['--year <year>', 'of the overview or agenda; else only what was promised or written in it'],
    ['--department <name>', 'only of this department, as in "Justitie en Veiligheid"'],
    ['--on <day>', 'statuses on this day, as 2031-03-14; today unless given, and never after the year of an overview'],
    ['--for <paper>', 'of an agenda: jaarverslag (what came of studies) or begroting (what is planned)'],
    ['--articles <list>', 'of an agenda: the articles of the budget, as in 31,37.2; others are errors'],
    ['--site <address>', 'address of the site that links lead to; this machine unless given'],
    ['--force', 'overwrite the file when it is there'],
    ['--json', 'print what was written as JSON'],
    dataOption,
  ],
  run: ([file], options, context) => {
    const wanted = wantedIn(file, options, context.settings.port)
    refuseToOverwrite(file, options.force === true)
    return within(knownRegister(options, context), async (register) => {
      // The libraries that write files take longer to load than most commands take to run.
      const { made } = await import('../export/made.ts')
      const department = await departmentNamed(register, wanted.department, wanted.on)
      const { content, count, checked } = await made(register, { ...wanted, department }, context)
      writeWhole(file, content)
      const { output } = context
      if (options.json) output.line(JSON.stringify({ file, what: wanted.what, count, remarks: checked }))
      else {
        for (const it of checked) output.aside(`${it.severity}: ${it.message} ${it.advice}`)
        output.line(`${file} holds ${count} ${NOUNS[wanted.what][count === 1 ? 0 : 1]}.`)
      }
      return checked.some((it) => it.severity === 'error') ? (1 as const) : (0 as const)
    })
  },
}

const NOUNS = {
  commitments: ['commitment', 'commitments'],
  overview: ['recommendation', 'recommendations'],
  sea: ['study', 'studies'],
  documents: ['document', 'documents'],
  facts: ['fact', 'facts'],
} as const
