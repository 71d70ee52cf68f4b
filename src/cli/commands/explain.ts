import type { Command } from '../command.ts'
import type { ExplainOptions } from '../explain/explain-file.ts'

export const explainCommand: Command<[file: string, offset: string | undefined], ExplainOptions> = {
  name: 'explain',
  arguments: '<file> [offset]',
  summary:
    'Tell which rules looked at a place in a document, and which won; or draw how the tables of a page came about.',
  options: [
    ['--json', 'print the explanation as JSON'],
    ['--tables', 'draw, as SVG, how the tables of a page of a PDF came about'],
    ['--page <number>', 'the page to draw, counted from 1'],
  ],
  // The engine is loaded only by those who read with it themselves: it is half of what a command costs to start.
  async run([file, offset], options, context) {
    const { explainFile } = await import('../explain/explain-file.ts')
    return explainFile(file, offset, options, context)
  },
}
