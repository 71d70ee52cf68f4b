import { expect, test } from 'vitest'
import { meanings } from '../meanings.ts'
import { contextOf, flowOf } from '../times/testing.ts'
import { times } from '../times/times.ts'

// Passages in a letter of Friday 15 March 2024, with the last day of the deadline, or null for a promise without one.

function deadlinesIn(text: string): (string | null)[] {
  const about = contextOf({ kind: 'kamerbrief' })
  const context = { ...about, document: { ...about.document, sender: { role: 'Minister van Defensie', person: null } } }
  const flows = [flowOf(text)]
  const found = meanings(flows, text, context, { citations: [], times: times(flows, text, context, []) })
  return found.commitments.filter((it) => it.lost === undefined).map((it) => it.fields.deadline?.interval?.[1] ?? null)
}

test.each([
  ['Ik heb het Kadaster gevraagd mee te kijken en deel de uitkomst dit najaar met uw Kamer.', '2024-11-30'],
  ['Als het zover is, deel ik de tussenstand graag met u.', null],
  ['De brochure is bijna af en komt voor het zomerreces uw kant op.', '2024-07-05'],
  ['Begin volgend jaar start een vervolgonderzoek waarin de deelnemers twee jaar worden gevolgd.', '2025-03-31'],
  ['Vanaf 1 oktober 2024 krijgt iedere melder een vast telefoonnummer.', null],
  ['Ik wil dit de komende tijd bespreken met de VNG, om u daarover vóór 1 juni te informeren.', '2024-06-01'],
  ['Dit wordt betrokken bij de evaluatie die voor 2026 op de rol staat.', '2026-12-31'],
  ['Er komt een landelijk meldpunt.', null],
  ['De evaluatie staat voor 2026 op de agenda.', '2026-12-31'],
  ['Een brief hierover volgt.', null],
  ['De wijziging krijgt haar beslag in 2025.', '2025-12-31'],
  ['Hierop wordt teruggekomen in de brief over het stelsel.', null],
  ['In de volgende rapportage wordt daarop ingegaan.', null],
  ['Bij de evaluatie zal dit punt aan de orde komen.', null],
  ['Voor de zomer ligt er een plan.', '2024-07-05'],
  ['Eind 2025 moeten alle locaties zijn aangesloten.', '2025-12-31'],
  ['Het wetsvoorstel gaat na de zomer naar de Raad van State.', '2024-11-30'],
  ['De termijn wordt verruimd tot acht weken.', null],
  ['Streven is om uiterlijk in 2026 alle dossiers te hebben overgedragen.', '2026-12-31'],
  ['Per 1 juli aanstaande stijgt het tarief van 18 naar 21 euro.', '2024-07-01'],
  ['Na de zomer is de nieuwe hal in gebruik.', '2024-11-30'],
  ['Wel wordt in mei bekeken of dit door een ander kan worden gedaan.', '2024-05-31'],
  ['De lijst wordt vóór het zomerreces door mij vastgesteld.', '2024-07-05'],
  ['Het jaarbericht komt u in april toe.', '2024-04-30'],
  ['De laatste beschikkingen zullen uiterlijk eind juni zijn verstuurd.', '2024-06-30'],
  ['Een campagne gaat voor 1 juni 2025 van start.', '2025-06-01'],
  ['Zoals gezegd rapporteer ik voor 1 juli 2025 over het bereik.', '2025-07-01'],
  ['Wel laat ik het RIVM voor het einde van het jaar nagaan welke stoffen vrijkomen.', '2024-12-31'],
  ['Jaarlijks volgt een overzicht van de uitgaven.', '2025-03-15'],
  ['Wel krijgen twee zalen vóór de zomer van 2025 een nieuw dak.', '2025-07-04'],
  ['De hal is in aanbouw. Na de zomer is zij in gebruik.', '2024-11-30'],
  ['De proef is geslaagd door het programma Havens, dat met ingang van 2026 met twee jaar wordt verlengd.', null],
  ['De Commandant der Strijdkrachten legt mij de varianten in het eerste kwartaal van 2025 voor.', '2025-03-31'],
  ['De dienst haalt vanaf 1 januari 2025 de gegevens dagelijks op.', null],
  ['Wat ik met het advies doe, hoort u in april.', '2024-04-30'],
  ['In het besluit dat in consultatie gaat, krijgen schippers per 1 juli 2025 het recht op bezwaar.', '2025-07-01'],
  ['De eerste nota’s zijn betaald, de laatste zullen uiterlijk eind juni zijn verstuurd.', '2024-06-30'],
  ['Over het tarief zal de Staatssecretaris van Financiën u vóór het zomerreces berichten.', '2024-07-05'],
  ['Het oordeel van de bond wacht ik af, waarna u in mei schriftelijk bericht krijgt.', '2024-05-31'],
  ['Daarom krijgt mijn ministerie per 1 januari 2025 de bevoegdheid om boten te keuren.', '2025-01-01'],
  ['Vóór 1 juli 2025 hak ik daarover de knoop door.', '2025-07-01'],
  ['Tegelijk trechter ik de aanvragen via één loket.', null],
  ['Het register zal voor de zomer worden verknoopt.', '2024-07-05'],
  ['De ontheffing wordt om die reden ingetrokken.', null],
  ['Wat betreft de tolken: die bevraag ik dit najaar opnieuw.', '2024-11-30'],
  ['Op 30 november begint de campagne «Kamer vrij».', '2024-11-30'],
  ['De leidraad wordt op dit punt aangevuld.', null],
  ['De lijst wordt opgeschoond en opnieuw gepubliceerd.', null],
  ['Er wordt een werkgroep ingesteld die de knelpunten verzamelt.', null],
  ['Er worden vijftig extra plaatsen ingericht.', null],
  ['Ten slotte komt er een informatiepunt.', null],
  ['De pilot krijgt in het najaar een vervolg in Twente.', '2024-11-30'],
  ['De nieuwe toets krijgt dit najaar een plaats in de regeling.', '2024-11-30'],
  ['Dat gebeurt in de eerste helft van 2025.', '2025-06-30'],
  ['De uitbetaling van de laatste termijn geschiedt in maart 2025.', '2025-03-31'],
  ['Voor het einde van het jaar weet u of dit haalbaar is.', '2024-12-31'],
  ['In mei treft u de raming in het dossier aan.', '2024-05-31'],
  ['De beantwoording bereikt uw Kamer vóór het zomerreces.', '2024-07-05'],
  ['Een afschrift van het advies gaat uw Kamer in juni toe.', '2024-06-30'],
  ['Ik heb mij voorgenomen de lijst in mei te sluiten.', '2024-05-31'],
  ['Het is mijn bedoeling dit voor het eind van het jaar af te ronden.', '2024-12-31'],
  ['De toelage verdubbelt per 1 juli 2025.', '2025-07-01'],
  ['Ook krijgen wachtenden voortaan een eigen contactpersoon.', null],
  ['Het besluit valt voor de zomer.', '2024-07-05'],
  ['Tot eind 2026 blijft die hulp kosteloos.', '2026-12-31'],
  ['Voor de tweede ronde komt vijf miljoen euro beschikbaar.', null],
  ['De NVWA verscherpt het toezicht op deze bedrijven.', null],
  ['RVO past haar website hierop aan.', null],
  ['Het bureau gaat dit in opdracht van mijn ministerie bijhouden.', null],
  ['In opdracht van mijn ministerie onderzoekt het bureau de uitstoot.', null],
  ['De beantwoording van de resterende vragen volgt separaat.', null],
  ['Een nadere uitwerking volgt in de begroting.', null],
  ['Ik ben voornemens artikel 12 te laten vervallen.', null],
  ['Het kabinet beraadt zich op vervolgstappen.', null],
])('promised: %s', (text, lastDay) => {
  expect(deadlinesIn(text)).toEqual([lastDay])
})

test.each([
  'Er komt een moment dat de dijk te laag is.',
  'Hieronder volgt mijn reactie op de vragen.',
  'Dit najaar is er een tekort aan leraren.',
  'De aanvraag moet vóór 1 juli 2024 zijn ingediend.',
  'Wij blijven van mening dat de Kamer over het bedrag dient te worden ingelicht.',
  'In deze brief leest u wat er met de aanbevelingen gebeurt.',
  'De Tweede Kamer verwacht uw reactie uiterlijk 1 mei 2024.',
  'Deze regeling zal met de toelichting in de Staatscourant worden geplaatst.',
  'De laatste aanbeveling leg ik naast mij neer.',
  'Ik loop de punten hieronder langs.',
  'Bij de beantwoording houd ik de volgorde van de vragen aan.',
  'Ik deel de zorg van uw Kamer over de bruggen.',
  'Als herhaling geldt iedere nieuwe melding binnen twaalf maanden.',
  'Gemeenten zullen dit najaar merken dat er meer vraag is, en ik reken erop dat zij daarop voorbereid zijn.',
  'Jaarlijks volgen 3.000 mensen een cursus.',
  'Op twee punten kom ik hier terug.',
  'Voor het reces wil ik een aantal toezeggingen afdoen.',
  'Ik kom daarmee na wat ik heb toegezegd.',
  'Van een verplichting zie ik af.',
  'Tijdens het overleg zegde ik u toe dit na te gaan.',
  'Een kilometergrens raad ik u af.',
  'Voor het overige moge ik u naar die brief verwijzen.',
  'Bij een tweede overtreding wordt de vergunning ingetrokken.',
  'Er wordt een boete opgelegd.',
  'Er komt ieder jaar een tekort bij.',
  'Wie in 2025 achttien wordt, krijgt een oproep.',
  'Dat gebeurt al, op 1 mei en 1 juli.',
  'U vroeg mij of de proef wordt verlengd.',
  'Over de rest vindt u in die brief wat u zoekt.',
  'De dienst verhoogt elk jaar de tarieven.',
  'De aanvraag wordt binnen acht weken behandeld.',
  'De Europese norm wordt in 2027 herzien.',
  'Na elke oefening wordt de procedure geëvalueerd.',
  'Ik maak mij zorgen over deze ontwikkeling.',
  'Het bureau gaat dit voor de provincie bijhouden.',
  'Uit de uitwerking volgt dat de kosten dalen.',
  'De kwaliteitseis gaat een jaar later in dan gepland, namelijk op 1 augustus 2025.',
])('no promise: %s', (text) => {
  expect(deadlinesIn(text)).toEqual([])
})

test('a time that is denied is no deadline', () => {
  const text = 'Nederland zal in Brussel pleiten voor een norm, waarvan het voorstel niet vóór 2026 wordt verwacht.'
  expect(deadlinesIn(text)).toEqual([null])
})
