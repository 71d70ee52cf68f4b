import { HtmlValidate, type Message } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // The text of a document stands there as it was printed, spaces at line ends and telephone numbers included.
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    // The renderer writes `<meta …/>` and lower case; both are HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    // Text may hold a bare `>`.
    'no-raw-characters': ['error', { relaxed: true }],
    'require-sri': 'off',
  },
})

/** What html-validate has to say of a page, a line each. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap((it) => it.messages).map(inWords)
}

const inWords = (it: Message): string => `${it.ruleId} at ${it.line}:${it.column}: ${it.message} (${it.selector})`
