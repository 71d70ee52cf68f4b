/**
 * Fits the weights and the trees of the likelihood on the labelled passages for development and writes them. Prints first
 * what passages score that are judged by what was learnt from the others. Run: npx tsx tools/train.ts [--dry | --quick]
 * (`--quick` writes without that).
 */
import { writeFileSync } from 'node:fs'
import { loadTools } from '../src/intake/engine-tools.ts'
import { readingSettings } from '../src/intake/settings.ts'
import { readApart, scoresOf } from './train/apart.ts'
import { examples } from './train/examples.ts'
import { treesFile, treesFrom } from './train/judge.ts'
import { weightsFile, weightsFrom } from './train/weights.ts'

const FOLDER = new URL('../src/engine/facts/likelihood/', import.meta.url)

const tools = await loadTools(readingSettings({ withLikelihood: false }))
const all = examples(tools)
const apart = readApart(all, tools)
if (!process.argv.includes('--quick')) for (const line of scoresOf(apart.results())) console.log(line)
if (!process.argv.includes('--dry')) {
  writeFileSync(new URL('weights.ts', FOLDER), weightsFile(weightsFrom(all)))
  writeFileSync(new URL('judge-trees.ts', FOLDER), treesFile(treesFrom(apart.asked)))
}
