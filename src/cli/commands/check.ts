import type { Checked } from '../../engine/agenda-check/checked.ts'
import { checkReader, outcomeOfAnswer } from '../../intake/check-answer.ts'
import { ReadingPool } from '../../intake/reading-pool.ts'
import { forDocuments } from '../../intake/settings.ts'
import type { Offered } from '../../sources/offered.ts'
import { annotations } from '../check/github.ts'
import { reportOf } from '../check/report.ts'
import type { Command } from '../command.ts'
import { nothingToRead, offeredAt } from '../offered.ts'
import type { Output } from '../output.ts'
import { progress } from '../progress.ts'
import { UsageProblem } from '../usage-problem.ts'

interface Options {
  readonly json?: boolean
  readonly github?: boolean
  readonly articles?: string
}

export const checkCommand: Command<[paths: string[]], Options> = {
  name: 'check',
  arguments: '<path...>',
  summary: 'Tell the author of an evaluation agenda what is wrong with its tables. Exit code 1 when there are errors.',
  options: [
    ['--json', 'print the remarks on each document as JSON, one document a line'],
    ['--github', 'print the remarks as annotations of GitHub'],
    ['--articles <list>', 'the articles of the budget, as in 31,37.2,37.3; others are errors'],
  ],
  async run([paths], options, { output, settings }) {
    const articles = articlesIn(options)
    const offered = await offeredAt(paths, settings)
    const pool = new ReadingPool(forDocuments(settings.reading, offered.length), checkReader(articles))
    const shown = progress(output, offered.length, 'Checking')
    const outcomes: Checked[] = []
    try {
      for await (const answer of pool.readAll(offered, (it) => shown.step(it.source.name)))
        outcomes.push(outcomeOfAnswer(answer))
    } finally {
      pool.close()
      shown.end()
    }
    if (offered.length === 0) output.aside(nothingToRead(paths))
    else print(outcomes, offered, options, output)
    return outcomes.some(hasError) ? 1 : 0
  },
}

const ARTICLE = /^\d{1,2}(?:\.\d{1,2})?$/u

function articlesIn({ articles, json, github }: Options): readonly string[] | null {
  if (json && github)
    throw new UsageProblem('--json and --github cannot be printed together.', 'Give one of them at a time.')
  if (articles === undefined) return null
  const list = articles.split(',').map((it) => it.trim())
  const wrong = list.find((it) => !ARTICLE.test(it))
  if (wrong !== undefined)
    throw new UsageProblem(
      `--articles has "${wrong}", which is not a budget article.`,
      'Give numbers with commas between them, such as 31,37.2.',
    )
  return list
}

function print(
  outcomes: readonly Checked[],
  offered: readonly Offered[],
  { json, github }: Options,
  output: Output,
): void {
  if (json) for (const it of outcomes) output.line(JSON.stringify(it))
  else if (github)
    outcomes.forEach((it, i) => {
      for (const line of annotations(offered[i]?.path ?? it.name, it)) output.line(line)
    })
  else for (const line of reportOf(outcomes)) output.line(line)
}

const hasError = ({ remarks, problems }: Checked): boolean =>
  [...remarks, ...problems].some((it) => it.severity === 'error')
