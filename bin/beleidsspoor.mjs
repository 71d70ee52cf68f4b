#!/usr/bin/env node
// Starts Beleidsspoor. From a clone it first installs and builds what is missing, so that one command is enough.
import { existsSync } from 'node:fs'
import { prepare } from '../tools/prepare.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  process.stderr.write(
    `Beleidsspoor needs Node 20.20 or newer; this is ${process.versions.node}. Install a newer Node from nodejs.org.\n`,
  )
  process.exit(2)
}

const isClone = existsSync(new URL('../src', import.meta.url))
if (isClone) prepare()
const { main } = await import('../dist/cli/main.js')
process.exitCode = await main(process.argv.slice(2))
