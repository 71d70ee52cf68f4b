import { expect, test } from 'vitest'
import { settingsFrom } from './settings.ts'
import { UsageProblem } from './usage-problem.ts'

const contactOf = (text: string) => settingsFrom({ BELEIDSSPOOR_CONTACT: text }).contact

test('whom people ask about the API is a name, an address for mail and one of a page', () => {
  expect(settingsFrom({}).contact).toBe(null)
  expect(contactOf('Team Toezeggingen <team@voorbeeld.example> https://voorbeeld.example/contact')).toEqual({
    name: 'Team Toezeggingen',
    email: 'team@voorbeeld.example',
    url: 'https://voorbeeld.example/contact',
  })
  for (const it of [
    'team@voorbeeld.example',
    'Team <team@voorbeeld.example>',
    'Team <team> https://voorbeeld.example',
    'Team <team@voorbeeld.example> http://voorbeeld.example',
    '<team@voorbeeld.example> https://voorbeeld.example',
    'Team <a@b> javascript:alert(1)',
  ])
    expect(() => contactOf(it)).toThrow(UsageProblem)
})

test('the likelihood is on unless it is turned off, and nothing else is a choice', () => {
  const of = (value?: string) => settingsFrom({ BELEIDSSPOOR_LIKELIHOOD: value }).reading.withLikelihood
  expect([of(), of('on'), of('off')]).toEqual([true, true, false])
  expect(() => of('no')).toThrow('BELEIDSSPOOR_LIKELIHOOD is "no".')
})
