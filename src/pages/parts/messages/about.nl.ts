/** What the site says of itself. A text of several paragraphs has a line end between them. */
export const aboutNl = {
  'about.title': 'Over Beleidsspoor',
  'about.lead':
    'Beleidsspoor leest stukken van de overheid en houdt bij wat onderzoek vond, wat er is toegezegd en wat daarvan kwam. Hier leest u hoe dat werkt, en wat u ervan mag verwachten.',
  'about.how': 'Met welke regels wij lezen, en waarom. Met voorbeelden.',
  'about.accuracy': 'Hoe vaak wij het goed hebben, en hoe wij dat meten.',
  'about.sources': 'Welke stukken in dit register staan, en hoe nieuw ze zijn.',
  'about.algorithm': 'De beschrijving van ons algoritme, in de vorm van het Algoritmeregister.',
  'about.privacy': 'Wat wij met namen en andere gegevens van mensen doen.',
  'about.accessibility': 'Hoe iedereen deze site kan gebruiken, en wat nog niet goed gaat.',

  'accuracy.title': 'Hoe nauwkeurig?',
  'accuracy.lead':
    'Een computer leest niet zoals een mens. Daarom meten wij hoe vaak onze regels het goed hebben. De cijfers hieronder zijn van de laatste meting.',
  'accuracy.none': 'Deze site weet niets van een meting: het bestand met de cijfers ontbreekt.',
  'accuracy.how.title': 'Hoe wij meten',
  'accuracy.how.text':
    'Wij schreven {passages} stukjes tekst in de stijl van brieven, nota’s en rapporten, en gaven met de hand aan wat erin staat. De regels lezen die teksten ook. Daarna tellen wij het verschil.\nDe makers van de regels hebben deze teksten niet gelezen. Dat is belangrijk: anders meet je of iemand zijn eigen antwoorden kan onthouden. Van deze teksten zijn {looks} keer de cijfers bekeken.',
  'accuracy.how.limit':
    'De teksten zijn van onszelf. Echte stukken zijn soms anders gedrukt of anders geschreven. Daar kan het dus beter of slechter gaan.',
  'accuracy.picture': 'Hoeveel wordt gevonden, en hoeveel klopt ervan?',
  'accuracy.picture.label':
    'Staafdiagram. Per soort: hoeveel procent wordt gevonden en hoeveel procent van wat gevonden is klopt. {list}.',
  'accuracy.picture.one': '{kind}: {recall} gevonden, {precision} klopt',
  'accuracy.recall': 'gevonden',
  'accuracy.precision': 'klopt',
  'accuracy.table.caption': 'De getallen achter het plaatje',
  'accuracy.kind': 'Soort',
  'accuracy.labels': 'Staat in de teksten',
  'accuracy.found': 'Gevonden',
  'accuracy.missed': 'Gemist',
  'accuracy.extra': 'Ten onrechte',
  'accuracy.recall.long': 'Deel dat is gevonden',
  'accuracy.precision.long': 'Deel dat klopt',
  'accuracy.words.title': 'Wat betekenen de woorden?',
  'accuracy.words.recall':
    'Van alles wat er echt staat, het deel dat de regels vinden. Is dit 80%, dan missen zij één op de vijf.',
  'accuracy.words.precision':
    'Van alles wat de regels vinden, het deel dat er echt staat. Is dit 90%, dan is één op de tien ten onrechte.',
  'accuracy.fields.title': 'Kloppen ook de bijzonderheden?',
  'accuracy.fields.text':
    'Van wat terecht is gevonden, kijken wij ook of de bijzonderheden kloppen. Bijvoorbeeld: is de termijn goed gelezen?',
  'accuracy.fields.caption': 'Bijzonderheden die kloppen, van wat terecht is gevonden',
  'accuracy.field': 'Wat',
  'accuracy.right': 'Klopt',
  'accuracy.of': 'Van',
  'accuracy.share': 'Deel',
  'accuracy.field.strength': 'Hoe stevig',
  'accuracy.field.kind': 'Soort',
  'accuracy.field.deadline': 'Termijn',
  'accuracy.field.deadline, last day': 'Laatste dag van de termijn',
  'accuracy.field.actor': 'Wie het doet',
  'accuracy.field.recipient': 'Aan wie',
  'accuracy.field.condition': 'Voorwaarde',
  'accuracy.field.direction': 'Uitkomst',
  'accuracy.field.count': 'Aantal',
  'accuracy.field.stance': 'Reactie',
  'accuracy.field.recommendation': 'Op welke aanbeveling',
  'accuracy.field.value': 'Grootte',
  'accuracy.traps.title': 'Zinnen die erop lijken',
  'accuracy.traps.text':
    'In de teksten staan ook zinnen die op een toezegging lijken, maar er geen zijn. Van {of} zulke zinnen zag een regel er {sprung} ten onrechte voor een toezegging aan.',
  'accuracy.development.title': 'Teksten waarop wij oefenden',
  'accuracy.development.text':
    'Met deze andere teksten verbeteren wij de regels. De cijfers zijn dus mooier dan in het echt. Het verschil met de tabel hierboven laat zien hoeveel mooier.',
  'accuracy.development.caption': 'Dezelfde getallen, in de teksten waarop wij oefenden',

  'sources.title': 'Bronnen',
  'sources.lead': 'Dit register bevat {documents}. Hier ziet u welke, en hoe nieuw ze zijn.',
  'sources.lead.empty': 'Dit register is nog leeg.',
  'sources.fresh.title': 'Hoe nieuw?',
  'sources.newest': 'Nieuwste document',
  'sources.newest.none': 'geen enkel document heeft een datum',
  'sources.added': 'Laatst iets toegevoegd',
  'sources.added.never': 'nog nooit',
  'sources.texts': 'Bestanden',
  'sources.problems': 'Niet of maar deels gelezen',
  'sources.withdrawn': 'Ingetrokken',
  'sources.fresh.text':
    'Wat na het nieuwste document is verschenen, kent deze site niet. Vinden wij geen vervolg op een toezegging? Dan zegt dat alleen iets over de stukken in dit register.',
  'sources.kinds.title': 'Soorten documenten',
  'sources.kinds.caption': 'Documenten per soort, met de datum van het oudste en het nieuwste',
  'sources.kind': 'Soort',
  'sources.count': 'Aantal',
  'sources.first': 'Oudste',
  'sources.last': 'Nieuwste',
  'sources.senders.title': 'Afzenders',
  'sources.senders.caption': 'Wie de meeste documenten stuurde',
  'sources.sender': 'Afzender',
  'sources.sender.none': 'niet vermeld',
  'sources.official.title': 'Registers van de Kamers',
  'sources.official.text':
    'De Tweede en de Eerste Kamer houden zelf bij welke toezeggingen er zijn gedaan. Dit register kent daaruit {n}, voor het laatst bekeken op {day}. Wij laten hun stand zien naast de onze, en mengen die niet.',
  'sources.official.none':
    'De Tweede en de Eerste Kamer houden zelf bij welke toezeggingen er zijn gedaan. Daaruit is in dit register nog niets overgenomen.',
  'sources.where.title': 'Waar komen de documenten vandaan?',
  'sources.where.text':
    'De beheerder van deze site heeft de documenten gekozen en aangeboden. Beleidsspoor haalt zelf niets van internet. Van elk bestand bewaren wij een vingerafdruk. Zo is altijd na te gaan of een passage echt in dat bestand staat.\nBeleidsspoor leest PDF, Word (DOCX), webpagina’s (HTML), de XML van de officiële bekendmakingen en gewone tekst. Van een gescande bladzijde leest het niets: dat is een plaatje. De site zegt dat erbij.',

  'privacy.title': 'Privacy',
  'privacy.lead': 'Deze site gaat over beloften van de overheid, niet over gewone mensen. Zo gaan wij om met namen.',
  'privacy.names.title': 'Namen en nummers in documenten',
  'privacy.names.text':
    'De documenten zijn openbaar of van de beheerder van deze site. Toch laten wij niet alles zien.\nE-mailadressen, telefoonnummers, burgerservicenummers en namen van ambtenaren die niet ondertekenen maken wij onleesbaar: op elk teken komt een •. De tekst blijft zo even lang, en elke passage blijft op haar plaats. Namen van wie een brief ondertekent, zoals een minister, blijven staan. Die horen bij het stuk.\nHet beeld van een bladzijde ziet alleen wie hier mag beoordelen. Want op een beeld kunnen wij namen niet zo zeker afdekken als in tekst.',
  'privacy.gone.title': 'Iets laten weghalen',
  'privacy.gone.text':
    'Staat er iets over u dat hier niet hoort? Vraag de beheerder van deze site om het weg te halen. Een passage of een heel document kan dan worden ingetrokken. De woorden verdwijnen overal: van de site, uit de zoekfunctie en uit het logboek. Het logboek houdt alleen bij dat er iets is weggehaald, wanneer, door wie en waarom. Niet wat er stond.',
  'privacy.cookies.title': 'Cookies',
  'privacy.cookies.text':
    'Als u een taal of kleuren kiest, onthoudt uw browser dat in een cookie: «taal» of «kleuren». Daar staat alleen uw keuze in, één woord uit een vaste lijst. Wij kunnen u er niet mee volgen. Kiest u niets, dan is er geen cookie. Weigert u cookies, dan werkt de site gewoon.',
  'privacy.elsewhere.title': 'Geen anderen',
  'privacy.elsewhere.text':
    'Alles op een pagina komt van deze site zelf: de letters, de plaatjes en het beetje programma. Uw browser vraagt niets bij andere bedrijven. Er staat niets van anderen op dat bijhoudt wie u bent of wat u leest. Volgt u een link naar een andere site, dan gelden de regels van die site.',
  'privacy.people.title': 'Wie iets beoordeelt',
  'privacy.people.text':
    'Beoordeelt iemand een vondst, dan bewaart het register zijn of haar naam en reden. Dat is nodig om later te kunnen uitleggen waarom iets is goedgekeurd of afgekeurd.',
  'privacy.check.title': 'Wie iets nagaat bij een regeling',
  'privacy.check.text':
    'Bij een regeling kunt u gegevens invullen om te zien wat de regel zegt. Die gegevens gaan alleen naar deze site en komen terug in het antwoord. Ze worden niet bewaard: niet in het register, niet in een logboek en niet in het adres.',

  'access.title': 'Toegankelijkheid',
  'access.lead':
    'Iedereen moet deze site kunnen gebruiken: ook met een schermlezer, alleen met het toetsenbord, met grote letters of op een klein scherm.',
  'access.status.title': 'Stand',
  'access.status.text':
    'Nalevingsstatus C: eerste maatregelen genomen. Wij toetsen elke soort pagina zelf aan WCAG 2.2, niveau A en AA, zoals EN 301 549 vraagt. Een onafhankelijk onderzoek is nog niet gedaan. Daarom kiezen wij geen hogere status.',
  'access.done.title': 'Wat wij toetsen',
  'access.done.text':
    'Bij elke wijziging bekijkt een programma (axe) elke soort pagina in een echte browser: in het Nederlands en het Engels, licht en donker. Het mag geen enkele fout vinden. Een ander programma kijkt of de HTML klopt.\nAlle pagina’s werken zonder JavaScript, met alleen het toetsenbord, en op een scherm van 320 pixels breed zonder opzij te schuiven. Kleur is nooit het enige teken. Achter elk plaatje staat een tabel met dezelfde gegevens, en een beschrijving voor wie het niet ziet.',
  'access.lacks.title': 'Wat nog niet goed is',
  'access.lacks.text':
    'Programma’s vinden maar een deel van de fouten. Er is nog niet getest met mensen die een schermlezer gebruiken.\nTekst uit een document laten wij zien zoals gedrukt. Een tabel staat daarin soms als losse regels, en is dan moeilijk te volgen. Het oorspronkelijke bestand zelf is misschien niet toegankelijk; daar gaan wij niet over.\nDe regels waarmee wij lezen zijn alleen in het Nederlands beschreven.',
  'access.tell.title': 'Werkt er iets niet?',
  'access.tell.text':
    'Meld het bij de beheerder van deze site. Vertel op welke pagina u was, wat u wilde doen en welke hulpmiddelen u gebruikt. Alle gegevens zijn ook zonder de site te lezen, via de API.',

  'algo.title': 'Beschrijving voor het Algoritmeregister',
  'algo.lead':
    'Overheden beschrijven hun algoritmes in het Algoritmeregister (algoritmes.overheid.nl). Een organisatie die Beleidsspoor gebruikt, kan deze beschrijving overnemen. Wat alleen die organisatie kan invullen, staat erbij.',
  'algo.own': 'In te vullen door de organisatie die Beleidsspoor gebruikt.',
  'algo.general': 'Algemene informatie',
  'algo.name': 'Naam',
  'algo.name.text': 'Beleidsspoor',
  'algo.organisation': 'Organisatie',
  'algo.short': 'Korte omschrijving',
  'algo.short.text':
    'Leest brieven, nota’s en rapporten van de overheid en zoekt daarin onderzoeken, aanbevelingen, reacties van het kabinet en toezeggingen. Bij alles staat de passage waar het op rust.',
  'algo.category': 'Publicatiecategorie',
  'algo.category.text': 'Overige algoritmes. Het neemt geen besluiten over mensen of bedrijven.',
  'algo.status': 'Status',
  'algo.status.text': 'In ontwikkeling.',
  'algo.begin': 'Begindatum',
  'algo.contact': 'Contact',
  'algo.page': 'Link naar publiekspagina',
  'algo.page.text': 'De pagina «Over» van deze site.',
  'algo.use': 'Verantwoord gebruik',
  'algo.purpose': 'Doel en impact',
  'algo.purpose.text':
    'Departementen laten beleid onderzoeken en beloven de Kamer dingen in brieven. Wat daarvan komt, is lastig te volgen. Beleidsspoor maakt dat zichtbaar, voor ambtenaren, de Kamer, journalisten en onderzoekers.\nEen fout kan een verkeerd beeld geven van een bewindspersoon of departement. Daarom zegt het nooit dat een belofte is gebroken. Het zegt wat wel en niet gevonden is, in welke stukken, en tot welke dag.',
  'algo.considerations': 'Afwegingen',
  'algo.considerations.text':
    'Het algoritme werkt met regels die mensen hebben opgeschreven, niet met een zelflerend model. Regels missen soms iets. Maar van elke vondst is precies te zeggen waarom die er staat, en dezelfde tekst geeft altijd dezelfde uitkomst.\nHet houdt apart wat er letterlijk staat, wat is afgeleid en wat is aangenomen.',
  'algo.human': 'Menselijke tussenkomst',
  'algo.human.text':
    'Mensen kunnen elke vondst goedkeuren, afkeuren of verbeteren, met een reden. Hun oordeel gaat voor dat van de regels en blijft bewaard als de regels beter worden. De site helpt bij het zoeken; wie iets wil beweren, leest de passage zelf.',
  'algo.risk': 'Risicobeheer',
  'algo.risk.text':
    'Elke wijziging van een regel wordt gemeten op teksten met bekende antwoorden. Dalen de cijfers, dan gaat de wijziging niet door, tenzij iemand uitlegt waarom. De cijfers staan op de pagina «Hoe nauwkeurig».\nElke passage wordt opnieuw bewezen tegen het oorspronkelijke bestand. Documenten worden als tekst getoond en kunnen niets uitvoeren.',
  'algo.basis': 'Wettelijke basis',
  'algo.impact': 'Impacttoetsen',
  'algo.working': 'Werking',
  'algo.data': 'Gegevens',
  'algo.data.text':
    'Documenten van de overheid: kamerbrieven, nota’s, rapporten en bijlagen bij begrotingen. Ze bevatten namen van bewindspersonen, en soms van anderen. E-mailadressen, telefoonnummers, burgerservicenummers en namen van ambtenaren die niet ondertekenen worden onleesbaar gemaakt.',
  'algo.technique': 'Technische werking',
  'algo.technique.text':
    'Het leest de tekst met de plaats van elk teken, haalt paginaranden en afbrekingen weg, verdeelt de tekst in zinnen en past daar regels op toe. Elke regel heeft een naam en een versie, voorbeelden en tegenvoorbeelden. Daarna verbindt het passages van verschillende documenten, met de reden en een score.\nAlle regels staan op de pagina «Hoe wij lezen».',
  'algo.supplier': 'Leverancier',
  'algo.supplier.text': 'Geen: vrije software, licentie EUPL-1.2.',
  'algo.language': 'Taal van deze beschrijving',
  'algo.language.text': 'Nederlands',
} as const
