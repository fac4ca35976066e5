/** The neutral shell as the server draws it (backend/wayside/shell/templates/units.html), shortened. */
export const units = `<!doctype html>
<html lang="en" dir="ltr">
<head><title>Units</title><style>h1{margin:1px}</style><script type="module" src="/assets/units.js"></script></head>
<body><main><div id="pad" data-code="Code" data-erase="Erase" data-enter="OK" data-return="Back" hidden></div>
<div id="units"><h1>Convert units</h1>
<div id="sheet" class="sheet" hidden>
<label for="amount">Number</label><input id="amount" value="1" autocomplete="off">
<label for="from">From</label><select id="from">
<optgroup label="Length"><option value="mile">miles</option><option value="foot">feet</option>
<option value="kilometer">kilometers</option></optgroup>
<optgroup label="Temperature"><option value="fahrenheit">degrees Fahrenheit</option>
<option value="celsius">degrees Celsius</option></optgroup></select>
<label for="to">To</label><select id="to"></select>
<button id="swap" type="button">Swap</button>
<div role="status"><p id="question"></p><p id="answer" data-unread="Type a number"></p></div>
</div>
<noscript><table><tr><td>1 in</td><td>2.54 cm</td></tr></table></noscript>
<a data-home href="/">Home</a></div></main></body></html>`;

/** The shell as a document that is not shown, as a request for it gives. */
export function unitsPage(): Document {
  return new DOMParser().parseFromString(units, "text/html");
}

/** Makes the shell the page of this test. */
export function openUnits(): void {
  document.body.replaceChildren(...unitsPage().body.children);
}
