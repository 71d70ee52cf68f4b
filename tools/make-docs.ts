// Writes what docs/ says of commands, settings and the facts file, from the code. Run after a change of these:
// npx tsx tools/make-docs.ts
import { writeFileSync } from 'node:fs'
import { commandsPage, settingsPage } from '../src/cli/docs.ts'
import { factsFileJsonSchema } from '../src/engine/facts-file/json-schema.ts'

const at = (name: string) => new URL(`../docs/${name}`, import.meta.url)
writeFileSync(at('commands.md'), commandsPage())
writeFileSync(at('settings.md'), settingsPage())
writeFileSync(at('facts-1.schema.json'), `${JSON.stringify(factsFileJsonSchema(), null, 2)}\n`)
