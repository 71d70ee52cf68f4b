import { type TextKey, t } from '../parts/messages/t.ts'

/** A text of the catalogue; a line end in it begins a new paragraph. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((it) => (
        <p key={it}>{it}</p>
      ))}
    </>
  )
}

/** Headings with their texts: `privacy.names.title` and `privacy.names.text`. A test holds that the words are there. */
export function Sections({ page, names }: { page: string; names: readonly string[] }) {
  return (
    <>
      {names.map((name) => (
        <section key={name} aria-labelledby={name} class="about-section">
          <h2 id={name}>{t(`${page}.${name}.title` as TextKey)}</h2>
          <Paragraphs text={t(`${page}.${name}.text` as TextKey)} />
        </section>
      ))}
    </>
  )
}
