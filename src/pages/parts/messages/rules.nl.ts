// Why something was marked, one sentence per rule, without the version: `group/name`. A group alone is the sentence for
// its rules that have none of their own yet; `other` for groups that are new.
export const rulesInDutch: Readonly<Record<string, string>> = {
  other: 'Een leesregel herkende deze woorden.',
  citations: 'Deze woorden hebben de vorm van een verwijzing naar een ander stuk.',
  'citations/kamerstuk': 'Hier staat een Kamerstuk met een dossiernummer en een volgnummer.',
  times: 'Deze woorden noemen een dag of een periode.',
  commitments: 'Deze zin zegt wat een bewindspersoon of het kabinet gaat doen.',
  withheld: 'Hier staat dat iets niet openbaar is gemaakt.',
  footnotes: 'Onderaan de bladzijde staat een noot met dit nummer.',
}
