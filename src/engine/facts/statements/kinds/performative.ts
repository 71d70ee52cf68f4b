import { informing } from '../../../vocabulary/verb-classes.ts'
import { performs } from '../../commitments/reach.ts'
import type { Said, StatementRule } from '../statement-rule.ts'

export const performative: StatementRule = {
  id: 'statements/performative@1',
  kind: 'performative',
  when: 'after',
  reads: '«Hierbij bied ik u aan», «met deze brief informeer ik», «deze brief bevat».',
  why: 'De handeling gebeurt met het uitspreken zelf: met deze brief is het gedaan.',
  examples: [
    { in: 'kamerbrief', text: 'Hierbij bied ik uw Kamer het eindrapport over de sluizen aan.' },
    { in: 'beslisnota', text: 'Met deze nota informeren wij u over de voortgang.' },
  ],
  leaves: ['Ik bied uw Kamer het eindrapport in mei aan.'],
  holds: (said) =>
    said.acts.some(
      (act) =>
        (act.clause.kind === 'main' || act.clause.kind === 'relative') &&
        (performs(act) || letterItself(act.sentence.text)),
    ) ||
    presentsNow(said) ||
    (said.around.has('treft', 'vindt', 'ontvangt', 'hierbij', 'bijlage', 'bijgevoegd') && encloses(said.text)),
}

const letterItself = (text: string): boolean =>
  /^(?:[Dd]eze|[Dd]it|[Ii]n deze|[Vv]oorliggende|[Bb]ijgaande) (?:(?:kabinets|beleids|voortgangs|kamer)?(?:brief|reactie|nota|rapportage|notitie|stuk|schrijven))\b[^.]{0,40}\b(?:bevat|schetst|gaat|geeft|beschrijft|informeert|bespreekt|behandelt|is|vormt|licht|beantwoordt|betreft|heeft|bied|reageer|informeer)\b/u.test(
    text,
  )

const encloses = (text: string): boolean =>
  /\b(?:treft u|vindt u|ontvangt u|gaat hierbij|is als bijlage|zijn als bijlage|als bijlage bij(?:gevoegd)?|bijgevoegd|zend ik u hierbij|zenden wij u hierbij)\b/u.test(
    text,
  ) && /\b(?:aan|hierbij|bijgaand|bijlage|bijgevoegd)\b/iu.test(text)

/** «Graag bericht ik u als volgt»: informing that names no later moment. */
function presentsNow({ main }: Said): boolean {
  return (
    main !== null &&
    main.subject.who === 'first' &&
    main.mood === 'present' &&
    main.lemmas.some((it) => informing.has(it) || it === 'reageren' || it === 'beantwoorden')
  )
}
