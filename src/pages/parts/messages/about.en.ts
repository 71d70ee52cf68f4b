import type { aboutNl } from './about.nl.ts'
import type { Translated } from './translated.ts'

export const aboutEn = {
  'about.title': 'About Beleidsspoor',
  'about.lead':
    'Beleidsspoor (“policy trail”) reads papers of the Dutch government and keeps track of what research found, what was promised and what became of it. Here you read how it works and what you may expect of it.',
  'about.how': 'By which rules we read, and why. With examples.',
  'about.accuracy': 'How often we are right, and how we measure it.',
  'about.sources': 'Which papers are in this register, and how new they are.',
  'about.algorithm': 'The description of our algorithm, in the form of the Dutch algorithm register.',
  'about.privacy': 'What we do with names and other details of people.',
  'about.accessibility': 'How everyone can use this site, and what does not work well yet.',

  'accuracy.title': 'How accurate?',
  'accuracy.lead':
    'A computer does not read as a person does, so we measure how often our rules are right. These are the figures of the latest measurement.',
  'accuracy.none': 'This site knows of no measurement: the file with the figures is missing.',
  'accuracy.how.title': 'How we measure',
  'accuracy.how.text':
    'We wrote {passages} short texts in the manner of letters, memos and reports, and marked by hand what they say. The rules read those texts too. Then we count the difference.\nThe makers of the rules have not read these texts. That matters: otherwise one would measure whether people can remember their own answers. The figures of these texts have been looked at {looks} times.',
  'accuracy.how.limit':
    'The texts are our own. Real papers are sometimes printed or written otherwise, so there it may go better or worse.',
  'accuracy.picture': 'How much is found, and how much of it is right?',
  'accuracy.picture.label':
    'Bar chart. For each kind: what share is found and what share of what was found is right. {list}.',
  'accuracy.picture.one': '{kind}: {recall} found, {precision} right',
  'accuracy.recall': 'found',
  'accuracy.precision': 'right',
  'accuracy.table.caption': 'The numbers behind the picture',
  'accuracy.kind': 'Kind',
  'accuracy.labels': 'In the texts',
  'accuracy.found': 'Found',
  'accuracy.missed': 'Missed',
  'accuracy.extra': 'Wrongly',
  'accuracy.recall.long': 'Share found (recall)',
  'accuracy.precision.long': 'Share right (precision)',
  'accuracy.words.title': 'What do the words mean?',
  'accuracy.words.recall': 'Of all that is really there, the share that the rules find. At 80% they miss one in five.',
  'accuracy.words.precision': 'Of all that the rules find, the share that is really there. At 90% one in ten is wrong.',
  'accuracy.fields.title': 'Are the details right as well?',
  'accuracy.fields.text':
    'Of what was rightly found, we also look whether the details are right. For example: was the deadline read well?',
  'accuracy.fields.caption': 'Details that are right, of what was rightly found',
  'accuracy.field': 'What',
  'accuracy.right': 'Right',
  'accuracy.of': 'Of',
  'accuracy.share': 'Share',
  'accuracy.field.strength': 'How firm',
  'accuracy.field.kind': 'Kind',
  'accuracy.field.deadline': 'Deadline',
  'accuracy.field.deadline, last day': 'Last day of the deadline',
  'accuracy.field.actor': 'Who does it',
  'accuracy.field.recipient': 'To whom',
  'accuracy.field.condition': 'Condition',
  'accuracy.field.direction': 'Outcome',
  'accuracy.field.count': 'Number',
  'accuracy.field.stance': 'Reaction',
  'accuracy.field.recommendation': 'To which recommendation',
  'accuracy.field.value': 'Size',
  'accuracy.traps.title': 'Sentences that look like it',
  'accuracy.traps.text':
    'The texts also hold sentences that look like a commitment but are none. Of {of} such sentences a rule wrongly took {sprung} for a commitment.',
  'accuracy.development.title': 'Texts on which we practised',
  'accuracy.development.text':
    'With these other texts we improve the rules, so their figures are better than in reality. The difference from the table above shows by how much.',
  'accuracy.development.caption': 'The same numbers, in the texts on which we practised',

  'sources.title': 'Sources',
  'sources.lead': 'This register holds {documents}. Here you see which, and how new they are.',
  'sources.lead.empty': 'This register is still empty.',
  'sources.fresh.title': 'How new?',
  'sources.newest': 'Newest document',
  'sources.newest.none': 'not one document has a date',
  'sources.added': 'Last added to',
  'sources.added.never': 'never yet',
  'sources.texts': 'Files',
  'sources.problems': 'Not or only partly read',
  'sources.withdrawn': 'Withdrawn',
  'sources.fresh.text':
    'What appeared after the newest document is unknown to this site. Where we find nothing that follows a commitment, that only says something of the papers in this register.',
  'sources.kinds.title': 'Kinds of documents',
  'sources.kinds.caption': 'Documents by kind, with the date of the oldest and the newest',
  'sources.kind': 'Kind',
  'sources.count': 'Number',
  'sources.first': 'Oldest',
  'sources.last': 'Newest',
  'sources.senders.title': 'Senders',
  'sources.senders.caption': 'Who sent most documents',
  'sources.sender': 'Sender',
  'sources.sender.none': 'not stated',
  'sources.official.title': 'Registers of Parliament',
  'sources.official.text':
    'Both chambers of Parliament keep a register of promises themselves. This register knows {n} of those, last seen on {day}. We show their status beside ours and never mix the two.',
  'sources.official.none':
    'Both chambers of Parliament keep a register of promises themselves. Nothing of those has been taken into this register yet.',
  'sources.where.title': 'Where do the documents come from?',
  'sources.where.text':
    'Whoever runs this site chose the documents and offered them. Beleidsspoor fetches nothing from the internet by itself. Of each file we keep a fingerprint, so that it can always be checked whether a passage really stands in that file.\nBeleidsspoor reads PDF, Word (DOCX), web pages (HTML), the XML of the official publications and plain text. Of a scanned page it reads nothing: that is a picture. The site says so.',

  'privacy.title': 'Privacy',
  'privacy.lead':
    'This site is about promises of government, not about private people. This is how we deal with names.',
  'privacy.names.title': 'Names and numbers in documents',
  'privacy.names.text':
    'The documents are public or belong to whoever runs this site. Even so we do not show everything.\nE-mail addresses, telephone numbers, citizen service numbers and names of officials who do not sign are made unreadable: each character becomes a •. The text stays as long as it was, and each passage in its place. Names of those who sign a letter, such as a minister, remain. They belong to the paper.\nPictures of pages are seen only by people who may review here. For on a picture we cannot cover names as surely as in text.',
  'privacy.gone.title': 'Having something removed',
  'privacy.gone.text':
    'Is there something about you that does not belong here? Ask whoever runs this site to remove it. A passage or a whole document can then be withdrawn. The words disappear everywhere: from the site, from search and from the journal. The journal only keeps that something was removed, when, by whom and why. Not what it said.',
  'privacy.cookies.title': 'Cookies',
  'privacy.cookies.text':
    'If you choose a language or colours, your browser remembers it in a cookie: “taal” or “kleuren”. It holds nothing but your choice, one word of a fixed list. We cannot follow you with it. If you choose nothing there is no cookie. If you refuse cookies the site simply works.',
  'privacy.elsewhere.title': 'Nobody else',
  'privacy.elsewhere.text':
    'Everything on a page comes from this site itself: the letters, the pictures and the little program there is. Your browser asks nothing of other companies. Nothing of others is there to keep track of who you are or what you read. If you follow a link to another site, the rules of that site hold.',
  'privacy.people.title': 'People who judge',
  'privacy.people.text':
    'When somebody judges what was found, the register keeps that person’s name and reason. That is needed to explain later why something was accepted or rejected.',
  'privacy.check.title': 'People who check something with a scheme',
  'privacy.check.text':
    'With a scheme you can fill in facts to see what the rule says. They go to this site only and come back in the answer. They are not kept: not in the register, not in a log and not in the address.',

  'access.title': 'Accessibility',
  'access.lead':
    'Everyone must be able to use this site: also with a screen reader, with the keyboard alone, with large letters or on a small screen.',
  'access.status.title': 'Status',
  'access.status.text':
    'Compliance status C: first measures taken. We test every kind of page ourselves against WCAG 2.2, levels A and AA, as EN 301 549 asks. There has been no independent audit yet, so we claim no higher status.',
  'access.done.title': 'What we test',
  'access.done.text':
    'With each change a program (axe) looks at every kind of page in a real browser: in Dutch and in English, light and dark. It may not find a single fault. Another program checks the HTML.\nAll pages work without JavaScript, with the keyboard alone, and on a screen of 320 pixels wide without moving sideways. Colour is never the only sign. Behind each picture stands a table with the same data, and a description for who cannot see it.',
  'access.lacks.title': 'What is not good yet',
  'access.lacks.text':
    'Programs find only some of the faults. There have been no tests yet with people who use a screen reader.\nText from a document is shown as printed. A table then sometimes stands there as loose lines and is hard to follow. The original file itself may not be accessible; we have no say in that.\nThe rules by which we read are described in Dutch only.',
  'access.tell.title': 'Does something not work?',
  'access.tell.text':
    'Tell whoever runs this site. Say on which page you were, what you wanted to do and which aids you use. All data can be read without the site as well, through the API.',

  'algo.title': 'Description for the algorithm register',
  'algo.lead':
    'Dutch public bodies describe their algorithms in the Algorithm Register (algoritmes.overheid.nl). An organisation that uses Beleidsspoor may take over this description. It says what only that organisation can fill in.',
  'algo.own': 'To be filled in by the organisation that uses Beleidsspoor.',
  'algo.general': 'General information',
  'algo.name': 'Name',
  'algo.name.text': 'Beleidsspoor',
  'algo.organisation': 'Organisation',
  'algo.short': 'Short description',
  'algo.short.text':
    'Reads letters, memos and reports of government and looks in them for studies, recommendations, reactions of the cabinet and commitments. With everything stands the passage on which it rests.',
  'algo.category': 'Publication category',
  'algo.category.text': 'Other algorithms. It takes no decisions about people or companies.',
  'algo.status': 'Status',
  'algo.status.text': 'In development.',
  'algo.begin': 'Start date',
  'algo.contact': 'Contact',
  'algo.page': 'Link to public page',
  'algo.page.text': 'The page “About” of this site.',
  'algo.use': 'Responsible use',
  'algo.purpose': 'Goal and impact',
  'algo.purpose.text':
    'Departments have policy evaluated and promise Parliament things in letters. What becomes of it is hard to follow. Beleidsspoor makes it visible to officials, Parliament, journalists and researchers.\nA mistake may give a wrong picture of a minister or department. That is why it never says that a promise was broken. It says what was and was not found, in which papers, and up to which day.',
  'algo.considerations': 'Considerations',
  'algo.considerations.text':
    'The algorithm works with rules that people wrote down, not with a model that learns. Rules sometimes miss something. But of everything found it can be said exactly why it is there, and the same text always gives the same outcome.\nIt keeps apart what is stated, what is derived and what is assumed.',
  'algo.human': 'Human intervention',
  'algo.human.text':
    'People can accept, reject or correct everything that was found, with a reason. Their judgement goes before that of the rules and is kept when the rules improve. The site helps in searching; who wants to claim something reads the passage.',
  'algo.risk': 'Risk management',
  'algo.risk.text':
    'Each change of a rule is measured on texts with known answers. When the figures fall, the change does not go through unless somebody explains why. The figures stand on the page “How accurate”.\nEach passage is proved again against the original file. Documents are shown as text and can run nothing.',
  'algo.basis': 'Legal basis',
  'algo.impact': 'Impact assessments',
  'algo.working': 'Operations',
  'algo.data': 'Data',
  'algo.data.text':
    'Documents of government: letters to Parliament, memos, reports and annexes to budgets. They hold names of ministers and sometimes of others. E-mail addresses, telephone numbers, citizen service numbers and names of officials who do not sign are made unreadable.',
  'algo.technique': 'Technical design',
  'algo.technique.text':
    'It reads the text with the place of each character, takes out page margins and hyphenation, divides the text into sentences and applies rules to them. Each rule has a name and a version, examples and counter-examples. Then it links passages of different documents, with the reason and a score.\nAll rules are on the page “How we read”.',
  'algo.supplier': 'External provider',
  'algo.supplier.text': 'None: free software, licence EUPL-1.2.',
  'algo.language': 'Language of this description',
  'algo.language.text': 'English',
} as const satisfies Translated<typeof aboutNl>
