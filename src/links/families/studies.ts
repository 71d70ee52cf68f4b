/**
 * One study under several names, and studies beside each other.
 *
 * Reads: rows of evaluation agendas, cited reports and titles of letters about a study, compared by title, makers, year,
 * part and period. Leaves alone: studies whose years are two or more apart, other parts of a series, yearly reports of
 * another year, a midterm beside a final evaluation. Known problems: «het onderzoek» on its own is not followed back to
 * its title; one row that stands for several reports is linked with each of them only when its title names them.
 */
import type { LinkDocument } from '../document.ts'
import type { Link, Place } from '../link.ts'
import type { LinkRule } from '../link-rule.ts'
import type { Family, Knowledge, Linker } from '../linker.ts'
import { Postings, sharing } from '../postings.ts'
import { Rarity } from '../rarity.ts'
import { type Compared, compare } from '../studies/compare.ts'
import { type NamedStudy, namedStudies } from '../studies/named-study.ts'
import { chance, weights } from '../weights.ts'

const same: LinkRule = {
  id: 'links/same-study@1',
  reads: 'Hetzelfde onderzoek onder twee namen: in een tabel, een brief, een nota of een voetnoot.',
  why: 'Titel, makers, jaar en onderwerp worden vergeleken; samen moeten zij zwaar genoeg wegen. Jaren die twee of meer verschillen sluiten uit.',
  examples: [
    [
      {
        in: 'kamerbrief',
        date: '2031-03-14',
        text: 'Hierbij bied ik u het door Regioplan uitgevoerde onderzoek naar de veiligheid van binnenhavens aan.',
      },
      {
        in: 'beslisnota',
        date: '2031-04-02',
        text: 'Op 3 maart is het Regioplan-rapport van het onderzoek naar de veiligheid van binnenhavens gepubliceerd.',
      },
    ],
  ],
  leaves: [
    [
      {
        in: 'kamerbrief',
        date: '2031-03-14',
        text: 'Hierbij bied ik u het door Regioplan uitgevoerde onderzoek naar de veiligheid van binnenhavens aan.',
      },
      {
        in: 'kamerbrief',
        date: '2036-04-02',
        text: 'Hierbij bied ik u het door Regioplan uitgevoerde onderzoek naar de veiligheid van binnenhavens aan.',
      },
    ],
  ],
}
const related: LinkRule = {
  id: 'links/related-study@1',
  reads: 'Twee onderzoeken van dezelfde makers over een naburig onderwerp.',
  why: 'Zij lijken op elkaar, maar titel of jaar verschilt te veel: zij worden naast elkaar getoond en nooit samengevoegd.',
  examples: [
    [
      {
        in: 'kamerbrief',
        date: '2031-03-14',
        text: 'Hierbij bied ik u het door Regioplan uitgevoerde onderzoek naar de veiligheid van binnenhavens aan.',
      },
      {
        in: 'kamerbrief',
        date: '2036-04-02',
        text: 'Hierbij bied ik u het door Regioplan uitgevoerde onderzoek naar de bezetting van binnenhavens aan.',
      },
    ],
  ],
  leaves: [
    [
      {
        in: 'kamerbrief',
        date: '2031-03-14',
        text: 'Hierbij bied ik u het door Regioplan uitgevoerde onderzoek naar de veiligheid van binnenhavens aan.',
      },
      {
        in: 'kamerbrief',
        date: '2036-04-02',
        text: 'Hierbij bied ik u het door Regioplan uitgevoerde onderzoek naar de lonen in het primair onderwijs aan.',
      },
    ],
  ],
}

/** All names of one study in one document, and what they say of it together. */
interface Cluster {
  readonly names: readonly NamedStudy[]
  readonly whole: NamedStudy
}

class Studies implements Linker {
  private readonly clusters: Cluster[] = []
  private readonly keys = new Postings()
  private readonly rarity = new Rarity()
  private readonly knowledge: Knowledge

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge
  }

  add(document: LinkDocument): Link[] {
    const names = namedStudies(document, this.knowledge.words)
    if (names.length === 0) return []
    const { clusters, links } = clustered(names, this.rarity)
    const between = clusters.flatMap((it) => this.withBefore(it))
    for (const it of clusters) this.remember(it)
    this.rarity.add(new Set(names.flatMap((it) => it.title)))
    return [...links, ...between]
  }

  private withBefore(cluster: Cluster): Link[] {
    const { whole } = cluster
    const made = makerKeys(whole).flatMap((key) => this.keys.of(key).slice(-MOST))
    const found = new Set([...sharing(this.keys, whole.title, 1), ...this.keys.of(`= ${whole.canonical}`), ...made])
    const compared = [...found]
      .map((at) => this.clusters[at] as Cluster)
      .filter((it) => it.whole.place.name !== whole.place.name)
      .map((other) => ({ other, ...compare(other.whole, whole, this.rarity) }))
      .sort((a, b) => b.score - a.score)
    const isSame = (it: Compared) => it.veto === null && it.score >= weights.same
    const equal = compared.find(isSame)
    const beside = compared.filter((it) => !isSame(it) && isRelated(it, whole, this.rarity)).slice(0, FEW)
    return [
      ...(equal ? [linkOf('same_study', same.id, equal.other.whole.place, whole.place, equal)] : []),
      ...beside.map((it) => linkOf('related_but_different_study', related.id, it.other.whole.place, whole.place, it)),
    ]
  }

  private remember(cluster: Cluster): void {
    const at = this.clusters.push(cluster) - 1
    for (const word of cluster.whole.title) this.keys.add(word, at)
    for (const key of makerKeys(cluster.whole)) this.keys.add(key, at)
    if (cluster.whole.canonical !== null) this.keys.add(`= ${cluster.whole.canonical}`, at)
  }
}

// A series of studies by one agency is read as a row of pairs, not as all pairs of the row.
const FEW = 3

// Of what a bureau made in one dossier the last few are enough to be seen beside a new one.
const MOST = 20

/** Who made a study, within the dossier of the document that names it. */
const makerKeys = ({ organisations, commissioners, dossiers }: NamedStudy): string[] =>
  organisations
    .filter((it) => !commissioners.includes(it))
    .flatMap((maker) => dossiers.map((dossier) => `p ${maker} ${dossier}`))

/** The same makers on a neighbouring subject, or for the same commissioner in one dossier. A commissioner alone has hundreds of studies. */
function isRelated({ performers, shared, score, other }: Beside, whole: NamedStudy, rarity: Rarity): boolean {
  if (performers.length === 0 || score >= weights.same + 8) return false
  const isNeighbour = shared.length > 0 && rarity.sum(shared) >= rarity.needed / 2
  const isAlike = (of: (it: NamedStudy) => readonly string[]) => of(other.whole).some((it) => of(whole).includes(it))
  return isNeighbour || (isAlike((it) => it.commissioners) && isAlike((it) => it.dossiers))
}
type Beside = Compared & { readonly other: Cluster }

/** Names of one study in a document: the first that fits takes a name in, unless one of its names forbids it. */
function clustered(names: readonly NamedStudy[], rarity: Rarity): { clusters: Cluster[]; links: Link[] } {
  const groups: NamedStudy[][] = []
  const links: Link[] = []
  for (const name of names) {
    const home = groups.find((group) => {
      const all = group.map((it) => compare(it, name, rarity))
      return all.every((it) => it.veto === null) && all.some((it) => it.score >= weights.same)
    })
    if (!home) {
      groups.push([name])
      continue
    }
    const [first] = home
    if (first) links.push(linkOf('same_study', same.id, first.place, name.place, compare(first, name, rarity)))
    home.push(name)
  }
  return { clusters: groups.map((group) => ({ names: group, whole: together(group) })), links }
}

function together(group: readonly NamedStudy[]): NamedStudy {
  const first = group[0] as NamedStudy
  const all = <T>(of: (it: NamedStudy) => readonly T[]): T[] => [...new Set(group.flatMap(of))]
  return {
    ...first,
    years: all((it) => it.years),
    organisations: all((it) => it.organisations),
    commissioners: all((it) => it.commissioners),
    schemes: all((it) => it.schemes),
    canonical: group.find((it) => it.canonical !== null)?.canonical ?? null,
  }
}

const linkOf = (type: Link['type'], rule: string, a: Place, b: Place, it: Compared): Link => ({
  type,
  a,
  b,
  score: type === 'same_study' ? chance(it.score) : 0.8,
  because: [rule, ...it.features, ...(it.veto ? [it.veto] : [])],
})

export const studies: Family = { rules: [same, related], linker: (knowledge) => new Studies(knowledge) }
