import type { Command } from '../command.ts'
import type { MeasureOptions } from '../measure/measure-passages.ts'

export const measureCommand: Command<[], MeasureOptions> = {
  name: 'measure',
  arguments: '',
  summary: 'Score what is read against the labelled passages, and print what was gained and lost.',
  options: [
    ['--check', 'write nothing; fail when a score fell'],
    ['--accept <reason>', 'write the scores although one fell, and say why'],
    ['--details', 'print what was missed and what was wrongly found in the development passages'],
    ['--rules', 'print for each rule how often it fired in the development passages, and how often rightly'],
    ['--development', 'leave the held-apart passages closed, and write nothing'],
    ['--json', 'print the scores as JSON'],
  ],
  async run(_, options, context) {
    const { measurePassages } = await import('../measure/measure-passages.ts')
    return measurePassages(options, context)
  },
}
