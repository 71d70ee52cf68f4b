// The one script of the site, and only a help: it shows which pieces of the text belong to the card that is open, lets
// Escape close it, and keeps a card on a small screen from covering its passage. It is text because it runs in the browser, for which this
// project has no types. test/browser holds it to what it promises.
export const script = `(() => {
  'use strict'
  let place = null
  const show = () => {
    for (const it of document.querySelectorAll('.mark.chosen')) it.classList.remove('chosen')
    if (!location.hash.startsWith('#feit-')) return
    for (const it of document.querySelectorAll('.mark')) if (it.hash === location.hash) it.classList.add('chosen')
    uncover()
  }
  addEventListener('hashchange', show)
  addEventListener('click', (event) => {
    const mark = event.target.closest ? event.target.closest('a.mark') : null
    if (mark) place = mark
  })
  const uncover = () => {
    const [card, mark] = [document.querySelector('.card:target'), document.querySelector('.mark.chosen')]
    if (!card || !mark) return
    const [over, under] = [card.getBoundingClientRect(), (place || mark).getBoundingClientRect()]
    if (under.right > over.left && under.bottom > over.top - 24) scrollBy(0, under.bottom - over.top + 24)
  }
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !location.hash.startsWith('#feit-')) return
    const mark = place && place.isConnected ? place : document.querySelector('.mark.chosen')
    const at = [scrollX, scrollY]
    location.hash = '#tekst'
    scrollTo(...at)
    if (mark) mark.focus({ preventScroll: true })
  })
  show()
})()
`
