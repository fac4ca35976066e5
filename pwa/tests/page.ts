/** A first screen as the server draws it (backend/wayside/shell/templates/first.html), shortened. */
export interface PageWords {
  lang: string;
  dir: string;
  home: string;
  lines: string;
  back: string;
  offline: string;
}

export const english: PageWords = {
  lang: "en",
  dir: "ltr",
  home: "What do you need now?",
  lines: "Call or text",
  back: "Back",
  offline: "There is no internet right now.",
};

export const spanish: PageWords = {
  lang: "es",
  dir: "ltr",
  home: "¿Qué necesitas ahora?",
  lines: "Llamar o escribir",
  back: "Atrás",
  offline: "No hay internet ahora.",
};

export function firstScreen(words: PageWords = english): string {
  const { lang, dir } = words;
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" data-to="https://exit.example/" data-left-2="two more" data-left-1="one more"
  data-offline="${words.offline}" data-loading="One moment" data-again="Try again">
<head><title>Home</title></head>
<body>
<a class="skip" data-leave href="https://exit.example/">Leave this page now</a>
<header class="bar"><a class="leave" data-leave href="https://exit.example/"><b>Leave now</b></a>
<button data-view="lines">${words.lines}</button><button data-view="languages">${lang}</button></header>
<main id="home" data-screen="home"><h1>${words.home}</h1>
<div class="new"><button data-view="limits">See how</button><button data-skip>Skip</button></div>
<button data-view="finder">Find help</button><button data-view="keep">Keep on this phone</button></main>
<section id="lines" data-screen="lines" hidden><button data-back>${words.back}</button><h1>${words.lines}</h1></section>
<section id="languages" data-screen="languages" hidden><button data-back>${words.back}</button><h1>Choose</h1>
<button data-language="es">español</button></section>
<section id="limits" data-screen="limits" hidden><button data-back>${words.back}</button><h1>Limits</h1></section>
<div id="app" hidden></div>
<div class="cover" data-code="Code" data-erase="Erase" data-enter="OK"><button data-uncover>Show the page</button></div>
<p id="status" role="status"></p>
<script type="application/json" id="packs">{"language":{"url":"/packs/${lang}.json","bytes":9},"directory":null}</script>
</body></html>`;
}

/** Makes the document of this test the page. */
export function openPage(words?: PageWords): void {
  const page = new DOMParser().parseFromString(firstScreen(words), "text/html");
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of page.documentElement.attributes) root.setAttribute(name, value);
  document.head.replaceChildren(...page.head.children);
  document.body.replaceChildren(...page.body.children);
}
