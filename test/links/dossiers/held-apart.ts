import type { Dossier } from './dossier.ts'

const roads = 'Minister van Infrastructuur en Waterstaat'
const culture = 'Minister van Onderwijs, Cultuur en Wetenschap'
const farms = 'Minister van Landbouw, Natuur en Voedselkwaliteit'

/** Written before the rules were tried on them, and not looked at while the rules were mended. */
export const heldApart: readonly Dossier[] = [
  {
    name: 'kept late, in words of its own',
    documents: {
      promise: {
        kind: 'kamerbrief',
        date: '2026-09-30',
        sender: roads,
        text: 'Geachte voorzitter,\n\nVoor de zomer van 2027 zal ik de richtlijn voor verlichting van fietstunnels actualiseren.',
      },
      delivery: {
        kind: 'kamerbrief',
        date: '2028-01-18',
        sender: roads,
        text: 'Geachte voorzitter,\n\nHiermee kom ik mijn toezegging na om de richtlijn voor verlichting van fietstunnels te actualiseren. De nieuwe richtlijn staat op de site van het ministerie.',
      },
    },
    wanted: [['fulfilment', ['promise', 'verlichting van fietstunnels'], ['delivery', 'Hiermee kom ik']]],
    forbidden: [],
    statuses: [
      [['promise', 'verlichting van fietstunnels'], '2027-12-31', 'deadline_passed_no_evidence'],
      [['promise', 'verlichting van fietstunnels'], '2028-02-01', 'fulfilled'],
    ],
  },
  {
    name: 'silence, beside a promise on a neighbouring subject that was kept',
    documents: {
      promise: {
        kind: 'kamerbrief',
        date: '2029-02-14',
        sender: farms,
        text: 'Geachte voorzitter,\n\nIk zal uw Kamer in juni 2029 informeren over het ruimen van ganzen rond luchthavens. Daarnaast zal ik uw Kamer in september 2029 informeren over de inkomens van schapenhouders.',
      },
      kept: {
        kind: 'kamerbrief',
        date: '2029-09-12',
        sender: farms,
        text: 'Geachte voorzitter,\n\nConform mijn toezegging bied ik u hierbij het overzicht van de inkomens van schapenhouders aan.',
      },
      general: {
        kind: 'report',
        date: '2030-05-20',
        title: 'Jaarverslag landbouw 2029',
        text: 'Jaarverslag landbouw 2029\n\nHet afgelopen jaar is ingezet op een vitale landbouw en een gezonde natuur. Uw Kamer is daarover geregeld geïnformeerd.',
      },
    },
    wanted: [['fulfilment', ['promise', 'inkomens van schapenhouders'], ['kept', 'Conform mijn toezegging']]],
    forbidden: [
      ['fulfilment', ['promise', 'ruimen van ganzen'], ['kept', 'Conform mijn toezegging']],
      ['fulfilment', ['promise', 'ruimen van ganzen'], ['general', 'is ingezet']],
      ['fulfilment', ['promise', 'inkomens van schapenhouders'], ['general', 'geïnformeerd']],
      ['commitment_followed_up_by_measure', ['promise', 'ruimen van ganzen'], ['general', 'is ingezet']],
    ],
    statuses: [
      [['promise', 'ruimen van ganzen'], '2030-06-01', 'deadline_passed_no_evidence'],
      [['promise', 'inkomens van schapenhouders'], '2030-06-01', 'fulfilled'],
    ],
  },
  {
    name: 'superseded: promised anew, and the new promise was kept',
    documents: {
      first: {
        kind: 'kamerbrief',
        date: '2025-10-01',
        sender: culture,
        text: 'Geachte voorzitter,\n\nIn de eerste helft van 2026 zal ik een register van zwerfbeelden in depots openstellen.',
      },
      second: {
        kind: 'kamerbrief',
        date: '2026-06-20',
        sender: culture,
        text: 'Geachte voorzitter,\n\nIn de eerste helft van 2027 zal ik het register van zwerfbeelden in depots openstellen.',
      },
      delivery: {
        kind: 'kamerbrief',
        date: '2027-05-08',
        sender: culture,
        text: 'Geachte voorzitter,\n\nZoals toegezegd is op 1 mei het register van zwerfbeelden in depots opengesteld.',
      },
    },
    wanted: [
      ['postpones', ['second', 'register van zwerfbeelden'], ['first', 'register van zwerfbeelden']],
      ['fulfilment', ['second', 'register van zwerfbeelden'], ['delivery', 'Zoals toegezegd']],
    ],
    forbidden: [['fulfilment', ['first', 'register van zwerfbeelden'], ['second', 'register van zwerfbeelden']]],
    statuses: [
      [['first', 'register van zwerfbeelden'], '2026-12-01', 'postponed'],
      [['first', 'register van zwerfbeelden'], '2027-12-01', 'fulfilled'],
      [['second', 'register van zwerfbeelden'], '2027-12-01', 'fulfilled'],
    ],
  },
  {
    name: 'a part of it',
    documents: {
      promise: {
        kind: 'kamerbrief',
        date: '2030-03-03',
        sender: roads,
        text: 'Geachte voorzitter,\n\nIk zal voor eind 2030 alle onbewaakte overwegen langs de Maaslijn laten beveiligen.',
      },
      part: {
        kind: 'kamerbrief',
        date: '2030-12-01',
        sender: roads,
        text: 'Geachte voorzitter,\n\nZoals toegezegd is een eerste deel van de onbewaakte overwegen langs de Maaslijn beveiligd.',
      },
    },
    wanted: [['fulfilment', ['promise', 'onbewaakte overwegen'], ['part', 'eerste deel']]],
    forbidden: [],
    statuses: [[['promise', 'onbewaakte overwegen'], '2031-01-15', 'partially']],
  },
  {
    name: 'under way, then dropped',
    documents: {
      promise: {
        kind: 'kamerbrief',
        date: '2027-04-04',
        sender: farms,
        text: 'Geachte voorzitter,\n\nIk zal een vergoeding voor weidevogelnesten invoeren. Ik zal ook de kwaliteit van slootwater laten meten.',
      },
      busy: {
        kind: 'kamerbrief',
        date: '2027-11-04',
        sender: farms,
        text: 'Geachte voorzitter,\n\nHet kabinet werkt momenteel aan de vergoeding voor weidevogelnesten.',
      },
      back: {
        kind: 'kamerbrief',
        date: '2028-06-04',
        sender: farms,
        text: 'Geachte voorzitter,\n\nDe vergoeding voor weidevogelnesten is komen te vervallen, omdat de middelen ontbreken.',
      },
    },
    wanted: [
      ['commitment_progress_statement', ['promise', 'vergoeding voor weidevogelnesten'], ['busy', 'werkt momenteel']],
      ['withdraws', ['back', 'komen te vervallen'], ['promise', 'vergoeding voor weidevogelnesten']],
    ],
    forbidden: [['withdraws', ['back', 'komen te vervallen'], ['promise', 'slootwater']]],
    statuses: [
      [['promise', 'vergoeding voor weidevogelnesten'], '2028-01-01', 'in_progress'],
      [['promise', 'vergoeding voor weidevogelnesten'], '2028-07-01', 'withdrawn'],
      [['promise', 'slootwater'], '2028-07-01', 'open'],
    ],
  },
  {
    name: 'a yearly monitor of two years, and the reaction to one of them',
    documents: {
      first: {
        kind: 'kamerbrief',
        date: '2029-06-10',
        sender: culture,
        text: 'Hierbij bied ik u het rapport ‘Monitor leesvaardigheid basisscholen 2028’ van het SCP aan.',
      },
      second: {
        kind: 'kamerbrief',
        date: '2030-06-12',
        sender: culture,
        text: 'Hierbij bied ik u het rapport ‘Monitor leesvaardigheid basisscholen 2029’ van het SCP aan. Hierbij geef ik ook een reactie op het rapport ‘Monitor leesvaardigheid basisscholen 2028’.',
      },
    },
    wanted: [
      [
        'same_study',
        ['first', '‘Monitor leesvaardigheid basisscholen 2028’'],
        ['second', '‘Monitor leesvaardigheid basisscholen 2028’'],
      ],
    ],
    forbidden: [
      [
        'same_study',
        ['first', '‘Monitor leesvaardigheid basisscholen 2028’'],
        ['second', '‘Monitor leesvaardigheid basisscholen 2029’'],
      ],
      [
        'same_study',
        ['second', '‘Monitor leesvaardigheid basisscholen 2029’'],
        ['second', '‘Monitor leesvaardigheid basisscholen 2028’'],
      ],
    ],
    statuses: [],
  },
  {
    name: 'recommendations answered, reported on and followed up',
    documents: {
      letter: {
        kind: 'kamerbrief',
        date: '2028-10-10',
        sender: roads,
        text: 'Geachte voorzitter,\n\nDe onderzoekers bevelen aan om rotondes op schoolroutes te voorzien van drempels. Deze aanbeveling neem ik over. Ook bevelen zij aan om scooters te weren uit winkelstraten. Deze aanbeveling neem ik niet over. Ik zal in 2029 een subsidie voor drempels bij rotondes op schoolroutes openen. Ik zal uw Kamer eind 2029 informeren over de voortgang van bovengenoemde acties.',
      },
      measure: {
        kind: 'report',
        date: '2030-04-01',
        title: 'Verkeersbericht 2029',
        text: 'Verkeersbericht 2029\n\nIn september 2029 is de subsidie voor drempels bij rotondes op schoolroutes opengesteld. De tol voor vrachtwagens is verhoogd.',
      },
    },
    wanted: [
      ['adopts', ['letter', 'Deze aanbeveling neem ik over'], ['letter', 'rotondes op schoolroutes te voorzien']],
      ['rejects', ['letter', 'Deze aanbeveling neem ik niet over'], ['letter', 'scooters te weren']],
      ['reporting_covers', ['letter', 'bovengenoemde acties'], ['letter', 'een subsidie voor drempels']],
      ['commitment_followed_up_by_measure', ['letter', 'een subsidie voor drempels'], ['measure', 'opengesteld']],
    ],
    forbidden: [
      ['fulfilment', ['letter', 'bovengenoemde acties'], ['measure', 'opengesteld']],
      ['fulfilment', ['letter', 'een subsidie voor drempels'], ['measure', 'opengesteld']],
      [
        'commitment_followed_up_by_measure',
        ['letter', 'een subsidie voor drempels'],
        ['measure', 'tol voor vrachtwagens'],
      ],
    ],
    statuses: [
      [['letter', 'een subsidie voor drempels'], '2030-06-01', 'followed_up'],
      [['letter', 'bovengenoemde acties'], '2030-06-01', 'deadline_passed_no_evidence'],
    ],
  },
]
