import type { BlockKind } from '../writer/text-writer.ts'

/**
 * How the elements of official publications are printed. What is not listed is a block where a block can begin, and
 * else part of the line: so elements that nobody has seen yet keep their text and do not run into each other.
 */
export type Printed =
  /** A line or paragraph of its own. */
  | { readonly as: 'block'; readonly kind: BlockKind }
  /** Stands before a block, on its line. */
  | { readonly as: 'label'; readonly kind: BlockKind }
  /** A heading whose level is that of the division it heads; `lower` for headings inside its text. */
  | { readonly as: 'heading'; readonly lower: number }
  /** Part of a line. */
  | { readonly as: 'inline'; readonly styles: readonly ('bold' | 'italic' | 'raised')[] }
  /** Part of a line that may touch the part before: `<voornaam>S.</voornaam><achternaam>Jansen</achternaam>`. */
  | { readonly as: 'word' }

const each = (names: string, printed: Printed): [string, Printed][] => names.split(' ').map((it) => [it, printed])

export const printed: ReadonlyMap<string, Printed> = new Map([
  ...each(
    'al wat wij wie considerans.al context.al slotformulering gegeven dagtekening datumtekst tekstregel bron bijschrift ' +
      'title noot.al kamervraagnummer kamervraagopmerking chapeau',
    { as: 'block', kind: 'paragraph' },
  ),
  ...each('li considerans.li noot.li definitie-item specificatie-item', { as: 'block', kind: 'item' }),
  ...each('kop intitule onderwerp item-titel itemnaam opschr kamervraagomschrijving titel', {
    as: 'heading',
    lower: 0,
  }),
  ...each('tussenkop tuskop', { as: 'heading', lower: 1 }),
  ...each('dossiernummer lidnr nr nummer', { as: 'label', kind: 'paragraph' }),
  ...each('li.nr term specificatie', { as: 'label', kind: 'item' }),
  ...each('stuknr', { as: 'label', kind: 'heading' }),
  ...each('voorvoegsels voornaam achternaam naam functie organisatie plaats datum politiek begrotingshoofdstuk', {
    as: 'word',
  }),
  ...each(
    'ondernummer dossiernr extref intref extref-groep intref-groep dossierref inf verwijzing kamervraagonderwerp',
    {
      as: 'inline',
      styles: [],
    },
  ),
  ...each('sup', { as: 'inline', styles: ['raised'] }),
])

/** Elements whose text is for machines, or says again what the text says. */
export const unprinted: ReadonlySet<string> = new Set(['sys.gegevens', 'alttekst', 'colspec', 'spanspec'])

/** Elements that make the headings in them one level lower. */
export const divisions: ReadonlySet<string> = new Set(
  (
    'divisie circulaire.divisie wijzig-divisie artikel wijzig-artikel hoofdstuk titeldeel deel boek afdeling paragraaf ' +
    'sub-paragraaf subparagraaf bijlage nota-toelichting'
  ).split(' '),
)

const STYLES: ReadonlyMap<string, readonly ('bold' | 'italic')[]> = new Map(
  Object.entries({
    vet: ['bold'],
    halfvet: ['bold'],
    cur: ['italic'],
    vetcur: ['bold', 'italic'],
  }),
)

export const nadruk = (type: string | undefined): Printed => ({ as: 'inline', styles: STYLES.get(type ?? '') ?? [] })
