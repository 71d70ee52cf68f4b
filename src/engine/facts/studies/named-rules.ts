import type { Rule } from '../rule.ts'

export const namedInText: Rule = {
  id: 'studies/named-in-text@1',
  reads: 'Een onderzoek of rapport dat in lopende tekst bij zijn titel of onderwerp wordt genoemd.',
  why: 'De titel staat tussen aanhalingstekens, of het stuk biedt het onderzoek aan en zegt waarover het gaat. Wie het maakte en wie het liet maken staat in dezelfde zin: «door», «in opdracht van».',
  examples: [
    {
      in: 'kamerbrief',
      text: 'Hierbij bied ik u het door Ecorys, in opdracht van het WODC, uitgevoerde onderzoek naar de veiligheid van veerboten aan.',
    },
    { in: 'rapport', text: 'Dat bleek al uit het rapport ‘Varen bij nacht’ (2021) van Panteia.' },
  ],
  leaves: [
    'Ik laat onderzoek doen naar de veiligheid van veerboten.',
    'Uit onderzoek blijkt dat veerboten vaak te laat zijn.',
  ],
  problems: ['Een titel die alleen schuin gedrukt is wordt niet gezien.'],
}

export const evaluationOf: Rule = {
  id: 'studies/evaluation-of@1',
  reads: 'De evaluatie van een wet, regeling, proef of programma dat bij zijn naam wordt genoemd.',
  why: 'Met het lidwoord en de naam van wat is geëvalueerd gaat het om één bepaald onderzoek.',
  examples: [
    { in: 'kamerbrief', text: 'De evaluatie van de Veerbotenwet is vorige week gepubliceerd.' },
    {
      in: 'rapport',
      text: 'In het voorjaar vond de tussentijdse evaluatie van de pilot ‘Varen in het donker’ plaats.',
    },
  ],
  leaves: ['De evaluatie van het beleid kost tijd.', 'Evaluatie van wetten is belangrijk.'],
}

export const interdepartmental: Rule = {
  id: 'studies/ibo@1',
  reads: 'Een interdepartementaal beleidsonderzoek (IBO) met zijn onderwerp.',
  why: 'Zo heten onderzoeken die ministeries samen doen. Het woord achter de naam zegt waarover het gaat.',
  examples: [
    { in: 'beslisnota', text: 'Dit komt terug in het interdepartementaal beleidsonderzoek (IBO) zeevervoer.' },
    { in: 'kamerbrief', text: 'Het IBO Haven en Water is naar de Kamer gezonden.' },
  ],
  leaves: ['Het IBO is gestart.'],
}
export const namedRules: readonly Rule[] = [namedInText, evaluationOf, interdepartmental]
