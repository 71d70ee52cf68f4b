import type { Rule } from '../rule.ts'

export const agendaRow: Rule = {
  id: 'studies/agenda-row@1',
  reads: 'Een rij van een tabel uit de Strategische Evaluatie Agenda: één onderzoek met wat de tabel erover zegt.',
  why: 'De koppen van de kolommen zeggen wat er in een cel staat, niet de plaats van de kolom: elk jaar heeft het model andere kolommen. Een thema geldt voor de rijen eronder, tot het volgende thema.',
  examples: [
    {
      in: 'jaarverslag',
      text: '| Thema | Type onderzoek | Afronding | Status | Conclusies/aanbevelingen | Begrotingsartikel(en) |\n|---|---|---|---|---|---|\n| Fietsen | Ex post | 2023 | afgerond | Rapport Veilig op weg (SEO): Er gebeuren minder ongelukken. | 14.2 |',
    },
    {
      in: 'begroting',
      text: '| Thema | Subthema | Type onderzoek | Afronding | Toelichting onderzoek | Begrotingsartikel |\n|---|---|---|---|---|---|\n| Wonen | Huur | Ex durante | 2025 | Monitor huurprijzen. | 3.1 |',
    },
  ],
  leaves: [
    '| Thema | Bedrag 2022 | Bedrag 2023 | Artikel |\n|---|---|---|---|\n| Fietsen | 12,4 | 13,1 | 14.2 |',
    '| Type | Jaar | Status |\n|---|---|---|\n| Vrachtwagen | 2019 | verkocht |',
  ],
  problems: ['Een tabel zonder kopregel wordt niet gelezen.'],
}

export const yearMatrix: Rule = {
  id: 'studies/year-matrix@1',
  reads: 'Een rij van een evaluatietabel met een kolom per jaar, waarin een kruisje zegt wanneer het onderzoek af is.',
  why: 'Sommige begrotingen drukken de planning af als rooster van jaren. Het jaar staat dan in de kop en het kruisje in de rij.',
  examples: [
    {
      in: 'begroting',
      text: '| Thema | Onderwerp | Type onderzoek | 2022 | 2023 | 2024 |\n|---|---|---|---|---|---|\n| Water | Proef met dijken van riet | Ex post | | X | |',
    },
    {
      in: 'jaarverslag',
      text: '| Titel | Soort onderzoek | 2023 | 2024 | Artikel |\n|---|---|---|---|---|\n| Doorlichting van de havens | Beleidsdoorlichting | x | | 4 |',
    },
  ],
  leaves: ['| Regeling | 2022 | 2023 |\n|---|---|---|\n| Subsidie havens | 12 | 14 |'],
}

export const yearRows: Rule = {
  id: 'studies/year-rows@1',
  reads: 'Een rij van een evaluatietabel waarin het jaar op een eigen regel boven de onderzoeken van dat jaar staat.',
  why: 'Een tabel die op jaar is ingedeeld, heeft geen kolom voor de afronding. Het jaar op de regel over de hele breedte geldt voor de rijen eronder, tot het volgende jaar; een thema dat er staat, blijft gelden.',
  examples: [
    {
      in: 'jaarverslag',
      text: '| Thema | Type onderzoek | Status | Conclusies/aanbevelingen | Artikel |\n|---|---|---|---|---|\n| 2023 | | | | |\n| Fietsen | Ex post | afgerond | Rapport Veilig op weg (SEO): Er gebeuren minder ongelukken. | 14.2 |',
    },
    {
      in: 'begroting',
      text: '| Thema | Type onderzoek | Toelichting onderzoek | Begrotingsartikel |\n|---|---|---|---|\n| Afronding in 2025 | | | |\n| Wonen | Ex durante | Monitor huurprijzen. | 3.1 |',
    },
  ],
  leaves: ['| Regeling | Doel | Bedrag |\n|---|---|---|\n| 2023 | | |\n| Subsidie havens | Verduurzamen | 12 |'],
}

export const fromPreviousPage: Rule = {
  id: 'studies/from-previous-page@1',
  reads: 'Het eind van een rij die op een vorige bladzijde begon: alleen het slot van de tekst is bekend.',
  why: 'Boven de eerste rij met een jaar en een type kan alleen tekst staan van een rij die eerder begon. De rest van die rij staat niet op deze bladzijde en blijft onbekend.',
  examples: [
    {
      in: 'jaarverslag',
      text: '| Thema | Type onderzoek | Afronding | Status | Conclusies / Toelichting | Artikel |\n|---|---|---|---|---|---|\n| | | | | meer dan de helft van de scholen. | |\n| Lezen | Ex post | 2022 | afgerond | Rapport Leesplezier (SCP): Lezen loont. | 1.1 |',
    },
    {
      in: 'begroting',
      text: '| Thema | Type onderzoek | Afronding | Toelichting onderzoek | Artikel |\n|---|---|---|---|---|\n| | | | en de kosten die daarbij horen. | |\n| Bouwen | Ex ante | 2026 | Verkenning houtbouw. | 5.2 |',
    },
  ],
  leaves: [
    '| Thema | Type onderzoek | Afronding | Toelichting onderzoek | Artikel |\n|---|---|---|---|---|\n| Bouwen | Ex ante | 2026 | Verkenning houtbouw. | 5.2 |',
  ],
}

export const agendaRules: readonly Rule[] = [agendaRow, yearMatrix, yearRows, fromPreviousPage]
