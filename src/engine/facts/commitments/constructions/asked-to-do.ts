import type { Construction } from '../construction.ts'
import { toActs } from './explicit-promise.ts'

export const askedToDo: Construction = {
  id: 'commitments/asked-to-do@1',
  reads: '«Ik heb de inspectie gevraagd om … te», «ik heb opdracht gegeven … te».',
  why: 'Het vragen is gebeurd, maar wat gevraagd is komt nog: de uitkomst mag worden verwacht.',
  examples: [
    { in: 'kamerbrief', text: 'Ik heb de inspectie gevraagd om de naleving bij kleine instellingen te onderzoeken.' },
    {
      in: 'antwoord op Kamervragen',
      text: 'Ik heb mijn departement opdracht gegeven de formulieren te vereenvoudigen.',
    },
  ],
  leaves: [
    'Ik heb de inspectie gevraagd naar de oorzaak.',
    'De Kamer heeft mij gevraagd om de oorzaak te onderzoeken.',
  ],
  read(act, { has, times, isAhead, context }) {
    if (act.mood !== 'perfect' || act.subject.who !== 'first') return null
    // At the top of a letter it tells how the study came about whose outcome the letter brings.
    if (act.sentence.index > 0 && act.sentence.index < 4) return null
    // With a day or year of the asking, the answer may long be there; one to come is when it must be done.
    const isToCome = isAhead && (context.document.date !== null || has('uiterlijk', 'vóór'))
    const { text, start } = act.sentence
    const asked = text.search(ASKED)
    // Behind the asking a time belongs to what is asked: «gevraagd dit in het programma voor 2036 op te nemen».
    const isDated = times.some(
      (it) => it.start < start + asked && it.fields.interval !== null && it.fields.kind !== 'duration',
    )
    if (!isToCome && isDated) return null
    const asks =
      act.lemmas.some((it) => it === 'vragen' || it === 'verzoeken') ||
      (has('opdracht') && act.lemmas.includes('geven'))
    if (!asks || !/\bte\b/u.test(text.slice(asked))) return null
    const acts = toActs(act).filter((it) => !/^(?:vragen|verzoeken|geven)$/u.test(it))
    return acts.length > 0 ? { kind: 'promise', lemmas: acts } : null
  },
}

const ASKED = /\b(?:gevraagd|verzocht|opdracht)\b/u
