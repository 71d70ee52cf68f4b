/** Signing in and out, on a site that several people share. */
export const signInNl = {
  'sign-in': 'Aanmelden',
  'sign-in.role.reader': 'lezer',
  'sign-in.role.reviewer': 'beoordelaar',
  'sign-in.role.administrator': 'beheerder',
  'sign-in.again': 'Meld u opnieuw aan',
  'sign-in.read-on': 'Ga naar het overzicht',
  'sign-in.down.title': 'Aanmelden lukt nu niet',
  'sign-in.down':
    'De dienst waarmee u zich aanmeldt, geeft geen antwoord. Probeer het over een paar minuten opnieuw. De rest van de site werkt gewoon.',
  'sign-in.refused.title': 'Aanmelden is niet gelukt',
  'sign-in.refused': 'Het antwoord van de aanmelddienst klopte niet. U bent niet aangemeld. Probeer het opnieuw.',
  'sign-in.denied.title': 'U bent niet aangemeld',
  'sign-in.denied': 'De aanmelddienst liet u niet toe, of u bent zelf gestopt.',
  'sign-in.expired.title': 'Aanmelden is niet gelukt',
  'sign-in.expired': 'Het aanmelden duurde te lang, of begon in een ander venster. Probeer het opnieuw.',
  'sign-in.no-role.title': 'U hebt hier nog geen rol',
  'sign-in.no-role':
    'Uw account is bekend, maar heeft geen rol voor deze site. Vraag de beheerder om u een rol te geven, en meld u daarna opnieuw aan.',
  'sign-in.too-many.title': 'Te veel pogingen',
  'sign-in.too-many': 'Er wordt te vaak aangemeld. Wacht een minuut en probeer het dan opnieuw.',
  'sign-in.over.title': 'U bent niet meer aangemeld',
  'sign-in.over': 'Er is niets bewaard. Meld u opnieuw aan en vul het formulier nog eens in.',
  'sign-in.over.typed': 'Dit had u geschreven',
  'sign-out': 'Afmelden',
  'sign-out.title': 'Afmelden',
  'sign-out.ask': 'U bent aangemeld als {name}. Wilt u zich afmelden?',
  'sign-out.done.title': 'U bent afgemeld',
  'sign-out.done': 'U bent niet (meer) aangemeld op deze site.',
  'sign-out.there': 'Meld u ook af bij de aanmelddienst',
  'privacy.account.title': 'Als u zich aanmeldt',
  'privacy.account.text':
    'U meldt zich aan bij uw eigen organisatie. Uw wachtwoord komt nooit bij ons.\nZolang u bent aangemeld, onthouden wij uw naam, uw rol en een code die bij uw account hoort. Wij bewaren dan ook het bewijs van de aanmelddienst, om u daar af te melden. In dat bewijs kan meer over u staan, zoals uw e-mailadres. Dat gebruiken wij niet. Als u zich afmeldt, gooien wij alles weg.\nEr zijn twee cookies. «sessie» houdt bij dat u bent aangemeld. «aanmelding» bestaat tien minuten terwijl u zich aanmeldt. Ze verdwijnen als u zich afmeldt of de browser sluit.\nBeoordeelt u iets? Dan staan uw naam en uw code in het logboek. Alleen mensen die ook mogen beoordelen, zien die naam.',
  'review.name.account': 'U beoordeelt als {name}. Deze naam hoort bij uw account.',
  'review.refused.not-your-role':
    'Uw rol is lezer. Wie beoordelaar of beheerder is, kan hier beoordelen. Vraag de beheerder om een andere rol.',
} as const
