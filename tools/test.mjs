// `npm test`: form, types and tests, with everything they need set up first. `--long` runs the longer rounds instead.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepare, tell } from './prepare.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const isLong = process.argv.includes('--long')
const others = process.argv.slice(2).filter((arg) => arg !== '--long')
// `--kills 200`: how often the longer rounds kill a program that writes, for each store.
const kills = others.indexOf('--kills')
if (kills >= 0) process.env.BELEIDSSPOOR_TEST_KILLS = others.splice(kills, 2)[1]

prepare()
ensureSystemPackages()
const checks = isLong ? { passed: 0, failed: 0 } : checked()
const tests = tested()
for (const name of tests.names ?? []) process.stdout.write(`failed: ${name}\n`)
const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''
process.stdout.write(`${checks.passed + tests.passed} passed, ${checks.failed + tests.failed} failed${skipped}\n`)
process.exit(checks.failed + tests.failed === 0 && tests.passed > 0 ? 0 : 1)

function checked() {
  const failed =
    spawnSync(process.execPath, [join(root, 'tools/check.mjs')], { cwd: root, stdio: 'inherit' }).status === 0 ? 0 : 1
  return { passed: 1 - failed, failed }
}

function tested() {
  const report = join(mkdtempSync(join(tmpdir(), 'beleidsspoor-test-')), 'report.json')
  const config = isLong ? ['--config', 'vitest.long.config.ts'] : []
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...others,
  ]
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that could not be loaded has no tests to count, and is a failure all the same.
    const notLoaded = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length
    const failed = numFailedTests + notLoaded || (run.status === 0 ? 0 : 1)
    return { passed: numPassedTests, failed, skipped: numPendingTests, names: failedNames(testResults) }
  } catch {
    tell('The tests wrote no report.')
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

// Said again at the end: of thousands of lines only the last ones are looked at, and often only those are kept.
function failedNames(files) {
  return files.flatMap((file) => {
    if (file.status !== 'failed') return []
    const tests = file.assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName)
    return (tests.length > 0 ? tests : ['the whole file']).map((name) => `${relative(root, file.name)}: ${name}`)
  })
}
