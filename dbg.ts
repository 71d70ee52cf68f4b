import { readFileSync } from 'node:fs'
import { agendas } from './test/sea/agendas.ts'
process.env.DBG='1'
import { readText } from './src/engine/text/read-text.ts'
import { read } from './src/engine/read.ts'
import { defaultLimits } from './src/engine/limits.ts'
import { loadTools } from './src/intake/engine-tools.ts'
const tools = await loadTools({ field: 'migratie', limits: defaultLimits, knownIdsFile: null })
for (const f of process.argv.slice(2)) { console.log(f); const r = read(readFileSync('/tmp/w/seaout/'+f), f, tools); for (const s of r.facts.studies) console.log('   ', s.theme,'|',s.subtheme,'|',s.types.join('+'),'|',s.title,'|',s.summary?.slice(0,40)) }
