// The choice of another language: a link takes along what the address names, so that a record stays open; the language that the
// browser prefers is what the closed list is called; and the list, which covers what stands below it, closes with
// Escape and when the reader leaves it.

/** @param {HTMLDetailsElement} element */
export function start(element) {
  const links = [...element.querySelectorAll('a')];
  const summary = element.querySelector('summary');
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && element.open) {
      element.open = false;
      summary.focus();
    }
  });
  element.addEventListener('focusout', ({ relatedTarget: next }) => { element.open &&= !next || element.contains(next); });
  for (const link of document.querySelectorAll('a[data-language], .languages a')) {
    link.addEventListener('click', () => { link.hash = location.hash; });
  }
  const preferred = preference(links);
  if (!preferred) return;
  summary.replaceChildren(Object.assign(document.createElement('span'), { lang: preferred.lang, textContent: preferred.textContent }));
  element.querySelector('ul').prepend(preferred.parentElement);
}

/** The link to the language that the browser would rather have than this page's, if there is one. */
function preference(links) {
  const here = written(document.documentElement.lang);
  for (const code of navigator.languages ?? []) {
    const wanted = written(code);
    if (wanted === here) return undefined;
    const link = links.find(({ lang }) => written(lang) === wanted);
    if (link) return link;
  }
  return undefined;
}

/** A language with the script it is written in, which tells the two kinds of Chinese apart: `zh-Hant` of `zh-TW`. */
function written(code) {
  const { language, script } = new Intl.Locale(code).maximize();
  return `${language}-${script}`;
}
