// The one script of the site, and only a help: it shows which pieces of the text belong to the card that is open, keeps
// a card on a small screen from covering its passage, shows its page, and lets Escape close it.
;(() => {
  let clicked = null

  function show() {
    for (const it of document.querySelectorAll('.mark.chosen')) it.classList.remove('chosen')
    if (!location.hash.startsWith('#feit-')) return
    const fact = location.hash.slice('#feit-'.length)
    for (const it of document.querySelectorAll('.mark')) {
      const belongs = it.hash === location.hash || it.dataset.in?.split(' ').includes(fact)
      if (belongs) it.classList.add('chosen')
    }
    picture()
    uncover()
  }

  // The page as it was printed, with the passage outlined, in the place of the link to it.
  function picture() {
    // When this script begins, nothing is a target yet.
    const link = document.getElementById(location.hash.slice(1))?.querySelector('.on-card:not(.seen)')
    if (!link) return
    const image = new Image()
    image.alt = link.dataset.alt
    image.src = link.href
    image.onload = () => {
      link.setAttribute('aria-label', link.textContent)
      link.replaceChildren(image)
      link.classList.add('seen')
    }
  }

  function uncover() {
    const card = document.querySelector('.card:target')
    const mark = passage()
    if (!card || !mark) return
    const over = card.getBoundingClientRect()
    const under = mark.getBoundingClientRect()
    const isCovered = under.right > over.left && under.bottom > over.top - 24
    if (isCovered) scrollBy(0, under.bottom - over.top + 24)
  }

  const passage = () => (clicked?.hash === location.hash ? clicked : document.querySelector('.mark.chosen'))

  function close(event) {
    if (event.key !== 'Escape' || !location.hash.startsWith('#feit-')) return
    const mark = passage()
    const [x, y] = [scrollX, scrollY]
    location.hash = '#tekst'
    scrollTo(x, y)
    mark?.focus({ preventScroll: true })
  }

  addEventListener('hashchange', show)
  addEventListener('keydown', close)
  addEventListener('click', (event) => {
    clicked = event.target.closest?.('a.mark') ?? clicked
  })
  show()
})()
