// The start: language, hints, drawing what comes into view and the rest when there is time, and printing.

function speak(lang) {
  page.lang = lang;
  document.querySelectorAll('[data-language]').forEach(button => button.setAttribute('aria-pressed', button.dataset.language === lang));
  document.querySelectorAll('[data-hint-en]').forEach(element => {
    element.title = lang === 'zh' ? element.dataset.hintZh : element.dataset.hintEn;
  });
  pictures.filter(own => own.seen).forEach(refresh);
}

document.querySelectorAll('[data-language]').forEach(button => button.addEventListener('click', () => speak(button.dataset.language)));
speak(language());

const watcher = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
  const own = pictures.find(one => one.figure === entry.target);
  watcher.unobserve(entry.target);
  if (own && !own.seen) refresh(own);
}), {rootMargin: '400px'});
pictures.forEach(own => watcher.observe(own.figure));

const later = window.requestIdleCallback || (work => setTimeout(work, 50));
async function drawNext() {
  const own = pictures.find(one => !one.seen);
  if (!own) {
    page.dataset.drawn = pictures.length;
    return;
  }
  await refresh(own);
  later(drawNext);
}
later(drawNext);

let widthDrawn = page.clientWidth;
let waiting = 0;
addEventListener('resize', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (page.clientWidth === widthDrawn) return;
    widthDrawn = page.clientWidth;
    pictures.filter(own => own.seen).forEach(render);
  }, 120);
});

// Paper has a width of its own, and what is not drawn yet when somebody prints is drawn then.
addEventListener('beforeprint', () => {
  paper = 720;
  pictures.forEach(own => own.seen ? render(own) : refresh(own));
});
addEventListener('afterprint', () => {
  paper = 0;
  pictures.forEach(render);
});
