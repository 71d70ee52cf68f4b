// On the page where a missed commitment is added: words that are selected in the text come to stand in the box below it.
// Without this a sentence is chosen with its button, or the words are pasted.
;(() => {
  const text = document.querySelector('.choosable')
  const box = document.querySelector('#in-woorden')
  if (!text || !box) return

  function take() {
    const selection = getSelection()
    const words = selection.toString().replace(/\s+/g, ' ').trim()
    if (words.length < 4 || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return
    box.value = words
    // The words go before a sentence that was chosen; two answers at once would confuse.
    for (const it of text.querySelectorAll('input:checked')) it.checked = false
  }

  document.addEventListener('mouseup', () => setTimeout(take))
  document.addEventListener('touchend', () => setTimeout(take))
  text.addEventListener('keyup', (event) => event.shiftKey && take())
})()
