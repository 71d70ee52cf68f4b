// Makes the bundled PDF and DOCX examples from the texts in tools/examples. Run after a change of their words:
// npx tsx tools/make-examples.ts
import { writeFileSync } from 'node:fs'
import { madeExample, madeNames } from './examples/made.ts'

for (const name of madeNames()) writeFileSync(new URL(`../examples/${name}`, import.meta.url), await madeExample(name))
