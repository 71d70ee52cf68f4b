/**
 * Fits the weights of the likelihood on the labelled passages for development and writes them. Prints first what passages
 * score that are judged by weights fitted on the others, and what the traits of answers weigh (kept by hand in
 * `reactions/weights.ts`). Run: npx tsx tools/train.ts [--dry]
 */
import { writeFileSync } from 'node:fs'
import { loadTools } from '../src/intake/engine-tools.ts'
import { readingSettings } from '../src/intake/settings.ts'
import { answerWeights } from './train/answer-weights.ts'
import { readApart, scoresOf } from './train/apart.ts'
import { examples } from './train/examples.ts'
import { weightsFile, weightsFrom } from './train/weights.ts'

const FILE = new URL('../src/engine/facts/likelihood/weights.ts', import.meta.url)

const tools = await loadTools(readingSettings())
const all = examples(tools)
const apart = readApart(all, tools)
for (const line of [...scoresOf(apart.results), ...answerWeights(all, apart.answers)]) console.log(line)
if (!process.argv.includes('--dry')) writeFileSync(FILE, weightsFile(weightsFrom(all)))
