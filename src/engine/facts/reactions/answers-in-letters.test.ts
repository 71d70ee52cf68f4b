import { expect, test } from 'vitest'
import { answeredBy, passageOf, tell } from '../findings/testing.ts'

/** What a letter answers, as «stance: first words of the recommendation». */
const answers = (text: string): string[] =>
  tell(text).reactions.map((it) => `${it.fields.stance}: ${(answeredBy(it) ?? '-').split(' ').slice(0, 4).join(' ')}`)

test('an answer repeats the topic, in another form or in a compound', () => {
  expect(
    answers(
      'De onderzoekers vinden dat kleine schepen vaker ontheffing zouden moeten krijgen. Ook raden zij aan het examen voor kapiteins te digitaliseren. Ten slotte pleiten zij voor een lager tarief in de winter.\n\nMet de branche ga ik na voor welke scheepstypen zo’n ontheffing veilig is. Het kapiteinsexamen wordt vanaf 2021 digitaal afgenomen. Een winterkorting past niet bij kostendekkende tarieven.',
    ),
  ).toEqual(['explored: De onderzoekers vinden dat', 'adopted: Ook raden zij aan', 'rejected: Ten slotte pleiten zij'])
})

test('answers may come in another order than the advice', () => {
  expect(
    answers(
      'De Inspectie roept zorginstellingen op om vaste mondzorgteams in te stellen. Van het ministerie vraagt zij een landelijke norm voor het aantal controles.\n\nEen landelijke norm zie ik als een te zwaar middel. De vaste teams zijn inmiddels opgenomen in het kwaliteitskader.',
    ),
  ).toEqual(['rejected: Van het ministerie vraagt', 'adopted: De Inspectie roept zorginstellingen'])
})

test('bare ordinals and letters stand for what was listed', () => {
  const list =
    'De commissie beveelt aan om:\n\na. schutters te toetsen;\nb. clubs zonder baan te weren;\nc. inzage te geven.\n\n'
  expect(answers(`${list}De tweede gaat mij te ver. Aan de laatste wordt voldaan met het wetsvoorstel.`)).toEqual([
    'rejected: clubs zonder baan te',
    'adopted: inzage te geven',
  ])
  expect(answers(`${list}Voor a en c bereid ik een wijziging voor.`)).toEqual([
    'adopted: schutters te toetsen',
    'adopted: inzage te geven',
  ])
  expect(answers('Van de brug en de weg is de tweede het oudst. De tweede gaat mij te ver.')).toEqual([])
})

test('a quoted imperative in a line of its own is answered by the sentence under it', () => {
  expect(
    answers(
      'De Onderwijsraad formuleert twee adviezen.\n\n«Maak stages in het praktijkonderwijs verplicht.»\n\nIk ben geen voorstander van een verplichting.\n\n«Leg de overdracht naar het mbo vast in een protocol.»\n\nHieraan werk ik al met de MBO Raad.\n',
    ),
  ).toEqual(['rejected: Maak stages in het', 'adopted: Leg de overdracht naar'])
})

test('plans about something else, and what the adviser says further, answer nothing', () => {
  const advice = 'De raad adviseert de quota per haven te verdelen. '
  expect(answers(`${advice}Daarnaast begin ik in het najaar met de bouw van een nieuw laboratorium.`)).toEqual([])
  expect(answers(`${advice}Volgens de raad worden quota nu per schip verdeeld.`)).toEqual([])
  expect(answers(`${advice}De Minister van Havens en Quota is daarbij aanwezig.`)).toEqual([])
})

test('of a report that is read itself nothing is an answer', () => {
  const text =
    'De raad adviseert de quota per haven te verdelen. Een verdeling per haven past niet bij het huidige stelsel.'
  expect(tell(text, 'report').reactions.map(passageOf)).toEqual([])
})

test('an answer may stand before its advice, which points back at it', () => {
  const asked = 'De raad had daar met nadruk om gevraagd.'
  expect(answers(`Vanaf mei verdeelt DUO de quota per haven. ${asked}`)).toEqual(['adopted: De raad had daar'])
  expect(answers('Vanaf mei verdeelt DUO de quota per haven. De raad adviseert ook de kades te verlichten.')).toEqual(
    [],
  )
})
