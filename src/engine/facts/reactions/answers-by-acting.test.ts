import { expect, test } from 'vitest'
import { answeredBy, passageOf, tell } from '../findings/testing.ts'

const ADVICE = 'De rekenkamer beveelt aan het visregister openbaar te maken.'

const answers = (text: string): (string | null)[][] =>
  tell(text).reactions.map((it) => [it.fields.stance, passageOf(it), answeredBy(it)])

/** Answers that repeat no word of the advice and do not point at it. */
const acts: readonly [answer: string, stance: string][] = [
  ['De NVWA past haar site aan.', 'adopted'],
  ['Ik heb opdracht gegeven de lijsten te plaatsen.', 'adopted'],
  ['Het ministerie plaatst de lijsten sinds 2019 elk kwartaal.', 'adopted'],
  ['Of dat kan, laat ik in het najaar uitzoeken.', 'explored'],
  ['Ik wil eerst weten wat het kost.', 'explored'],
  ['Die stap zet ik nu niet.', 'rejected'],
  ['Ik wil daar niet aan tornen.', 'rejected'],
  ['Het is niet aan mij om daarover te beslissen.', 'rejected'],
  ['De huidige jaarverslagen bieden voldoende inzicht.', 'rejected'],
  ['Ik kies voor een andere aanpak.', 'rejected'],
  ['Voor rederijen doe ik dit, voor hengelaars niet.', 'partly'],
  ['Openbaarheid gaat mij te ver, maar een jaarlijks overzicht komt er wel.', 'partly'],
]
for (const [answer, stance] of acts)
  test(`«${answer}» behind advice is ${stance}`, () => {
    expect(answers(`${ADVICE} ${answer}`)).toEqual([[stance, answer, ADVICE]])
    expect(answers(`${ADVICE}\n\n${answer}`)).toEqual([[stance, answer, ADVICE]])
  })

const none: readonly string[] = [
  'De rekenkamer past haar eigen site aan.',
  'De rekenkamer onderzocht veertig registers.',
  'Overigens past de NVWA haar site aan.',
  'Gemeenten passen hun sites aan.',
  'Tot slot informeer ik uw Kamer over de pulsvisserij.',
]
for (const answer of none)
  test(`«${answer}» behind advice answers nothing`, () => {
    expect(answers(`${ADVICE} ${answer}`)).toEqual([])
  })

test('under another heading the advice waits no longer', () => {
  expect(answers(`1. Visregister\n\n${ADVICE}\n\n2. Havens\n\nDe NVWA past haar site aan.\n`)).toEqual([])
})
