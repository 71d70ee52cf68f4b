import { measureRules } from './rules.ts'

/** Rows of the table of benchmarks about rules. */
export async function rulesRows(rounds: number, isQuick: boolean) {
  const found = await measureRules(rounds, isQuick ? 1_000_000 : 10_000_000)
  const us = (it: number) => (it < 1 ? `${(it * 1000).toFixed(0)} ns` : `${it.toFixed(1)} µs`)
  const million = (it: number) => `${(it / 1e6).toFixed(0)} million/s`
  const single = `explained ${us(found.explained)}, compiled ${us(found.compiled)}`
  return [
    {
      what: 'one decision by a rule of five conditions, explained',
      measured: single,
      against: `json-rules-engine: ${us(found.jsonRulesEngine)}`,
      ratio: (found.jsonRulesEngine / found.explained).toFixed(0),
      goal: '≥ 50',
    },
    {
      what: 'the same, against one that explains nothing',
      measured: single,
      against: `json-logic-js: ${us(found.jsonLogic)}`,
      ratio: `${(found.jsonLogic / found.explained).toFixed(1)} explained, ${(found.jsonLogic / found.compiled).toFixed(0)} compiled`,
      goal: 'told',
    },
    {
      what: `a rule of three conditions over ${found.rows / 1e6} million rows, one core`,
      measured: million(found.columns),
      against: `the compiled rule row by row: ${million(found.loop)}`,
      ratio: (found.columns / found.loop).toFixed(1),
      goal: '≥ 50 million/s',
    },
  ]
}
