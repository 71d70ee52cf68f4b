import type { Construction } from '../construction.ts'

export const obligation: Construction = {
  id: 'commitments/obligation@1',
  triggers: ['dient', 'dienen', 'moet', 'moeten'],
  reads: '«De Kamer dient te worden geïnformeerd», «moet uw Kamer worden geïnformeerd».',
  why: 'Een plicht van de regering jegens de Kamer is ook een vooruitzicht voor de Kamer.',
  examples: [
    { in: 'beslisnota', text: 'De Tweede Kamer dient over de uitkomst te worden geïnformeerd.' },
    { in: 'kamerbrief', text: 'Uw Kamer moet over een overschrijding worden geïnformeerd.' },
  ],
  leaves: ['Werkgevers dienen de inspectie te informeren.', 'De melding dient binnen een week te worden gedaan.'],
  read({ mood, finite, subject, lemmas }) {
    if (subject.who !== 'house' || (mood !== 'must' && finite !== 'dienen')) return null
    return lemmas.includes('informeren') || lemmas.includes('inlichten')
      ? { kind: 'promise', lemmas: ['informeren'] }
      : null
  },
}
