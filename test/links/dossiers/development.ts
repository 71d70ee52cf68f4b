import type { Dossier } from './dossier.ts'

const water = 'Minister van Infrastructuur en Waterstaat'
const school = 'Minister van Onderwijs, Cultuur en Wetenschap'
const care = 'Minister voor Langdurige Zorg en Sport'

/** Looked at while the rules were written. */
export const development: readonly Dossier[] = [
  {
    name: 'kept in time, said with the number of the paper',
    documents: {
      promise: {
        kind: 'kamerbrief',
        date: '2028-03-12',
        id: 'kst-39211-14',
        sender: water,
        text: 'Geachte voorzitter,\n\nOver de stuwen in de Regge is in het debat veel gezegd. Ik zal uw Kamer voor 1 december 2028 informeren over de visoptrek bij de stuwen in de Regge. Het waterschap werkt hier graag aan mee.\n\nkst-39211-14',
      },
      delivery: {
        kind: 'kamerbrief',
        date: '2028-11-20',
        id: 'kst-39211-19',
        sender: water,
        text: 'Geachte voorzitter,\n\nZoals toegezegd in mijn brief van 12 maart (Kamerstuk 39 211, nr. 14) informeer ik u hierbij over de visoptrek bij de stuwen in de Regge. Bij vier stuwen is de visoptrek verdubbeld.\n\nkst-39211-19',
      },
    },
    wanted: [
      ['fulfilment', ['promise', 'informeren over de visoptrek'], ['delivery', 'Zoals toegezegd in mijn brief']],
    ],
    forbidden: [],
    statuses: [
      [['promise', 'informeren over de visoptrek'], '2028-06-01', 'open'],
      [['promise', 'informeren over de visoptrek'], '2029-01-01', 'fulfilled'],
    ],
  },
  {
    name: 'a letter in time to the right House on another subject',
    documents: {
      promise: {
        kind: 'kamerbrief',
        date: '2029-01-20',
        sender: school,
        text: 'Geachte voorzitter,\n\nIk zal uw Kamer in het eerste kwartaal van 2029 informeren over de wachtlijsten bij het zwemonderwijs op speciale scholen.',
      },
      other: {
        kind: 'kamerbrief',
        date: '2029-03-02',
        sender: school,
        text: 'Geachte voorzitter,\n\nHierbij informeer ik uw Kamer over de huurprijzen van oefenruimtes voor popmuzikanten. Zoals toegezegd bied ik u tevens het overzicht van podiumkunsten aan.',
      },
    },
    wanted: [],
    forbidden: [
      ['fulfilment', ['promise', 'wachtlijsten'], ['other', 'Hierbij informeer ik']],
      ['fulfilment', ['promise', 'wachtlijsten'], ['other', 'Zoals toegezegd']],
      ['commitment_followed_up_by_measure', ['promise', 'wachtlijsten'], ['other', 'Hierbij informeer ik']],
    ],
    statuses: [[['promise', 'wachtlijsten'], '2029-06-01', 'deadline_passed_no_evidence']],
  },
  {
    name: 'put off, and kept after the new term had passed',
    documents: {
      promise: {
        kind: 'kamerbrief',
        date: '2027-02-01',
        sender: care,
        text: 'Geachte voorzitter,\n\nIn het najaar van 2027 zal ik de handreiking valpreventie voor wijkverpleegkundigen publiceren.',
      },
      later: {
        kind: 'kamerbrief',
        date: '2027-12-03',
        sender: care,
        text: 'Geachte voorzitter,\n\nDe toegezegde handreiking valpreventie voor wijkverpleegkundigen is vertraagd en verschijnt in mei 2028.',
      },
      delivery: {
        kind: 'kamerbrief',
        date: '2028-09-14',
        sender: care,
        text: 'Geachte voorzitter,\n\nDe eerder toegezegde handreiking valpreventie voor wijkverpleegkundigen is op 1 september gepubliceerd.',
      },
    },
    wanted: [
      ['postpones', ['later', 'is vertraagd'], ['promise', 'handreiking valpreventie']],
      ['fulfilment', ['promise', 'handreiking valpreventie'], ['delivery', 'gepubliceerd']],
    ],
    forbidden: [['fulfilment', ['promise', 'handreiking valpreventie'], ['later', 'is vertraagd']]],
    statuses: [
      [['promise', 'handreiking valpreventie'], '2028-01-10', 'postponed'],
      [['promise', 'handreiking valpreventie'], '2028-07-01', 'deadline_passed_no_evidence'],
      [['promise', 'handreiking valpreventie'], '2029-01-01', 'fulfilled'],
    ],
  },
  {
    name: 'promised again, with a later term, and then silence',
    documents: {
      first: {
        kind: 'kamerbrief',
        date: '2026-04-10',
        sender: water,
        text: 'Geachte voorzitter,\n\nIk zal voor eind 2026 een landelijke kaart van drinkwaterputten laten opstellen.',
      },
      second: {
        kind: 'kamerbrief',
        date: '2027-04-10',
        sender: water,
        text: 'Geachte voorzitter,\n\nIk zal voor eind 2027 de landelijke kaart van drinkwaterputten laten opstellen. Daarnaast zal ik de leges voor vissers vereenvoudigen.',
      },
    },
    wanted: [['postpones', ['second', 'kaart van drinkwaterputten'], ['first', 'kaart van drinkwaterputten']]],
    forbidden: [
      ['fulfilment', ['first', 'kaart van drinkwaterputten'], ['second', 'kaart van drinkwaterputten']],
      ['commitment_followed_up_by_measure', ['first', 'kaart'], ['second', 'kaart van drinkwaterputten']],
      ['postpones', ['second', 'leges voor vissers'], ['first', 'kaart van drinkwaterputten']],
    ],
    statuses: [
      [['first', 'kaart van drinkwaterputten'], '2027-02-01', 'deadline_passed_no_evidence'],
      [['first', 'kaart van drinkwaterputten'], '2027-06-01', 'postponed'],
      [['first', 'kaart van drinkwaterputten'], '2028-02-01', 'deadline_passed_no_evidence'],
      [['second', 'kaart van drinkwaterputten'], '2028-02-01', 'deadline_passed_no_evidence'],
    ],
  },
  {
    name: 'taken back',
    documents: {
      promise: {
        kind: 'kamerbrief',
        date: '2030-05-06',
        sender: school,
        text: 'Geachte voorzitter,\n\nIk zal een keurmerk voor bijlesbureaus invoeren. Ook zal ik de voorlichting over leenrechten verbeteren.',
      },
      back: {
        kind: 'kamerbrief',
        date: '2031-02-11',
        sender: school,
        text: 'Geachte voorzitter,\n\nAlles afwegend heb ik besloten dat het keurmerk voor bijlesbureaus niet doorgaat. De kosten wegen niet op tegen de baten.',
      },
    },
    wanted: [['withdraws', ['back', 'niet doorgaat'], ['promise', 'keurmerk voor bijlesbureaus']]],
    forbidden: [['withdraws', ['back', 'niet doorgaat'], ['promise', 'leenrechten']]],
    statuses: [
      [['promise', 'keurmerk voor bijlesbureaus'], '2030-12-01', 'open'],
      [['promise', 'keurmerk voor bijlesbureaus'], '2031-03-01', 'withdrawn'],
      [['promise', 'leenrechten'], '2031-03-01', 'open'],
    ],
  },
  {
    name: 'one bureau, one commissioner, two studies, and one study under two names',
    documents: {
      table: {
        kind: 'beslisnota',
        date: '2031-10-02',
        title: 'Beleidsreactie onderzoek naar de werkdruk van brandweervrijwilligers',
        text: 'nota\n\nBeleidsreactie onderzoek naar de werkdruk van brandweervrijwilligers\n\nOp 3 september heeft het WODC het Regioplan-rapport van het onderzoek naar de werkdruk van brandweervrijwilligers gepubliceerd.',
      },
      letter: {
        kind: 'kamerbrief',
        date: '2031-10-20',
        sender: 'Minister van Justitie en Veiligheid',
        text: 'Hierbij bied ik u het door Regioplan, in opdracht van het WODC, uitgevoerde onderzoek naar de werkdruk van brandweervrijwilligers aan.',
      },
      older: {
        kind: 'kamerbrief',
        date: '2027-05-20',
        sender: 'Minister van Justitie en Veiligheid',
        text: 'Hierbij bied ik u het door Regioplan, in opdracht van het WODC, uitgevoerde onderzoek naar de werving van brandweervrijwilligers aan.',
      },
    },
    wanted: [
      [
        'same_study',
        ['table', 'onderzoek naar de werkdruk van brandweervrijwilligers gepubliceerd'],
        ['letter', 'onderzoek naar de werkdruk'],
      ],
      ['related_but_different_study', ['older', 'onderzoek naar de werving'], ['letter', 'onderzoek naar de werkdruk']],
      ['same_organisation', ['older', 'Regioplan'], ['letter', 'Regioplan']],
      ['offered_in', ['letter', 'onderzoek naar de werkdruk'], ['letter', 'Hierbij bied ik u']],
    ],
    forbidden: [
      ['same_study', ['older', 'onderzoek naar de werving'], ['letter', 'onderzoek naar de werkdruk']],
      ['same_study', ['older', 'onderzoek naar de werving'], ['table', 'werkdruk']],
    ],
    statuses: [],
  },
  {
    name: 'followed up by a pilot, and an evaluation that is not the promised widening',
    documents: {
      promise: {
        kind: 'kamerbrief',
        date: '2028-06-10',
        sender: care,
        text: 'Geachte voorzitter,\n\nIk zal de mogelijkheid verkennen om mantelzorgers van dementerenden respijtzorg op een boerderij te bieden. Ook zal ik verkennen hoe de Subsidieregeling Samen Eten kan worden verruimd.',
      },
      report: {
        kind: 'report',
        date: '2030-06-01',
        title: 'Jaarbericht Zorg 2030',
        text: 'Jaarbericht Zorg 2030\n\nDe pilot ‘respijtzorg op de boerderij voor mantelzorgers’ telt inmiddels veertig plaatsen. In 2029 is de Subsidieregeling Samen Eten geëvalueerd.',
      },
    },
    wanted: [
      [
        'commitment_followed_up_by_measure',
        ['promise', 'respijtzorg op een boerderij'],
        ['report', 'respijtzorg op de boerderij'],
      ],
      ['same_scheme', ['promise', 'Subsidieregeling Samen Eten'], ['report', 'Subsidieregeling Samen Eten']],
      ['commitment_progress_candidate', ['promise', 'kan worden verruimd'], ['report', 'geëvalueerd']],
    ],
    forbidden: [
      ['fulfilment', ['promise', 'kan worden verruimd'], ['report', 'geëvalueerd']],
      ['commitment_followed_up_by_measure', ['promise', 'kan worden verruimd'], ['report', 'geëvalueerd']],
    ],
    statuses: [
      [['promise', 'respijtzorg op een boerderij'], '2030-12-01', 'followed_up'],
      [['promise', 'kan worden verruimd'], '2030-12-01', 'open'],
    ],
  },
  {
    name: 'a letter keeps the promise to report, not the promise to build',
    documents: {
      promise: {
        kind: 'kamerbrief',
        date: '2028-01-15',
        id: 'kst-39300-7',
        sender: water,
        text: 'Geachte voorzitter,\n\nIk zal bij Grave een vistrap laten bouwen. Ik zal uw Kamer in het voorjaar van 2029 informeren over de vistrap bij Grave.\n\nkst-39300-7',
      },
      letter: {
        kind: 'kamerbrief',
        date: '2029-04-15',
        id: 'kst-39300-11',
        sender: water,
        text: 'Geachte voorzitter,\n\nIn Kamerstuk 39 300, nr. 7 heb ik toegezegd u te informeren over de vistrap bij Grave. Met deze brief kom ik die toezegging na.\n\nkst-39300-11',
      },
    },
    wanted: [['fulfilment', ['promise', 'informeren over de vistrap'], ['letter', 'Met deze brief']]],
    forbidden: [['fulfilment', ['promise', 'vistrap laten bouwen'], ['letter', 'Met deze brief']]],
    statuses: [
      [['promise', 'informeren over de vistrap'], '2029-06-01', 'fulfilled'],
      [['promise', 'vistrap laten bouwen'], '2029-06-01', 'open'],
    ],
  },
]
