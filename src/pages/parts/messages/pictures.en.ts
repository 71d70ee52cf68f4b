export const picturesEn = {
  'picture.show': 'Show beside the text what the pages look like',
  'picture.hide': 'Show only the text',
  'picture.alt': 'Page {page} as printed. Its text is beside it.',
  'picture.alt.fact': 'Page {page} as printed, with a line around this passage.',
  'picture.on-page': 'See the passage on page {page}',
  'picture.large': 'See page {page} in full size',
  'picture.gone': 'The file is no longer where it was read. So you see only the text.',
  'picture.gone.some': 'Of some of the text the file is no longer where it was read. Of that you see only the text.',
  'picture.who':
    'Only people who may review here see the pages as pictures. What is masked in the text is covered on the picture. A signature, a stamp or a photo may still show something: do not simply pass the picture on.',
} as const
