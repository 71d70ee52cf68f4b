// Makes a key list that Node can read from one that it cannot: `node tools/keylist.mjs FILE.xz OUT.txt.gz`.
// Node reads gzip and brotli but not xz, so the list is unpacked once with the program xz and packed again with gzip.
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

const [from, to] = process.argv.slice(2)
if (from === undefined || to === undefined) {
  process.stderr.write('Use: node tools/keylist.mjs FILE.xz OUT.txt.gz\n')
  process.exit(2)
}

const xz = spawn('xz', ['-dc', from], { stdio: ['ignore', 'pipe', 'inherit'] })
const ended = new Promise((resolve, reject) => {
  xz.on('error', () => reject(new Error('The program xz is missing. On Debian: apt-get install xz-utils.')))
  xz.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`xz could not unpack ${from}.`))))
})
try {
  await Promise.all([pipeline(xz.stdout, createGzip(), createWriteStream(to)), ended])
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : problem}\n`)
  process.exit(1)
}
