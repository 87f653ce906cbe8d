/** Ways in which a drawing or a style sheet might get something from the network. */

/** An address that a test can listen at, or look for. */
export const server = 'http://127.0.0.1:8977';

const namespaces =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xl="http://www.w3.org/1999/xlink" xmlns:h="http://www.w3.org/1999/xhtml" width="90" height="90"';

const drawing = (inside: string): string => `<svg ${namespaces}>${inside}<rect width="9" height="9"/></svg>`;

export const loadingStyles: Readonly<Record<string, string>> = {
  'url()': `svg{background:url(${server}/s1)}`,
  'url() in quotation marks': `svg{background:url("${server}/s2")}`,
  'URL() in capitals': `svg{background:URL(${server}/s3)}`,
  'an escaped name': `svg{background:u\\72l(${server}/s4)}`,
  'a name that begins with an escape': `svg{background:\\75 rl("${server}/s5")}`,
  'image-set()': `svg{background:image-set("${server}/s6" 1x)}`,
  '-webkit-image-set()': `svg{background:-webkit-image-set(url(${server}/s7) 1x)}`,
  'cross-fade()': `svg{background:cross-fade(url(data:image/png,x), "${server}/s8")}`,
  'a variable in image-set()': `svg{--u:"${server}/s9";background:image-set(var(--u) 1x)}`,
  'src()': `svg{background:src("${server}/s10")}`,
  '@import': `@import "${server}/s11";`,
  '@import url()': `@import url(${server}/s12);`,
  '@import in capitals': `@IMPORT "${server}/s13";`,
  'an escaped @import': `@\\69mport "${server}/s14";`,
  '@import within @import': `@im@import;port "${server}/s15"; @import "${server}/s15";`,
  '@import behind a comment': `/* */@import/**/"${server}/s16";`,
  '@font-face': `@font-face{font-family:x;src:url(${server}/s17)}text{font-family:x}`,
  'url() behind a broken rule': `}a{b:c}}svg{background:url(${server}/s18)}`,
  'a string that hides a rule': `u\\72l(#');svg{background:url(${server}/s19)} '`,
  'url() in @media': `@media all{svg{background:url(${server}/s20)}}`,
  'url() in a nested rule': `svg{&{background:url(${server}/s21)}}`,
  'list-style': `svg{list-style-image:url(${server}/s22)}`,
  cursor: `svg{cursor:url(${server}/s23),auto}`,
  'an open comment': `svg{background:url(${server}/s24)}/*`,
  'an address without a scheme': `svg{background:url(//127.0.0.1:8977/s25)}`,
};

export const loadingDrawings: Readonly<Record<string, string>> = {
  'image with href': drawing(`<image href="${server}/d1" width="9" height="9"/>`),
  'image with xlink:href': drawing(`<image xlink:href="${server}/d2" width="9" height="9"/>`),
  'another prefix for xlink': drawing(`<image xl:href="${server}/d3" width="9" height="9"/>`),
  'a prefix declared on the element': drawing(
    `<image xmlns:q="http://www.w3.org/1999/xlink" q:href="${server}/d4" width="9" height="9"/>`,
  ),
  feImage: drawing(
    `<filter id="f"><feImage xl:href="${server}/d5"/></filter><rect filter="url(#f)" width="9" height="9"/>`,
  ),
  'use of a file': drawing(`<use href="${server}/d6#a"/>`),
  'use of data': drawing(
    `<use href="data:image/svg+xml,&lt;svg xmlns='http://www.w3.org/2000/svg' id='a'&gt;&lt;image href='${server}/d7'/&gt;&lt;/svg&gt;#a"/>`,
  ),
  'an attribute fill': drawing(`<rect fill="url(${server}/d8#a)" width="9" height="9"/>`),
  'an escaped attribute': drawing(`<rect fill="u\\72l(${server}/d9#a)" width="9" height="9"/>`),
  'a style attribute': drawing(`<rect style="fill:u\\72l(${server}/d10#a)" width="9" height="9"/>`),
  'a style in CDATA': drawing(`<style><![CDATA[@import url(${server}/d11);]]></style>`),
  'a style in pieces': drawing(`<style>@imp<![CDATA[ort "${server}/d12";]]></style>`),
  'a style behind a prefix': `<v:svg xmlns:v="http://www.w3.org/2000/svg"><v:style>@import "${server}/d13";</v:style></v:svg>`,
  'set of href': drawing(`<image width="9" height="9"><set attributeName="href" to="${server}/d14"/></image>`),
  'animate of href': drawing(
    `<image width="9" height="9"><animate attributeName="xlink:href" values="${server}/d15" dur="1s" begin="0s"/></image>`,
  ),
  foreignObject: drawing(
    `<foreignObject width="9" height="9"><h:img src="${server}/d16"/><h:iframe src="${server}/d16f"/></foreignObject>`,
  ),
  'meta of HTML': drawing(`<h:meta http-equiv="refresh" content="0;url=${server}/d17"/>`),
  'link of HTML': drawing(`<h:link rel="stylesheet" href="${server}/d18"/>`),
  'a form of HTML': drawing(`<h:form action="java&#10;script:fetch('${server}/d19')"><h:button>GO</h:button></h:form>`),
  script: drawing(`<script href="${server}/d20"/>`),
  'script of HTML': drawing(`<h:script>fetch("${server}/d21")</h:script>`),
  onload: drawing(`<g onload="fetch('${server}/d22')"/>`).replace('<svg ', `<svg onload="fetch('${server}/d22')" `),
  'a mask': drawing(`<rect mask="url('${server}/d23#m')" width="9" height="9"/>`),
  'a gradient of a file': drawing(
    `<linearGradient id="a" xlink:href="${server}/d24#b"/><rect fill="url(#a)" width="9" height="9"/>`,
  ),
  'audio, video': drawing(`<h:video src="${server}/d25" autoplay="autoplay"/><video xlink:href="${server}/d25v"/>`),
  'image with an empty scheme': drawing(
    '<image href="//127.0.0.1:8977/d26" width="9" height="9"/><image href="http:d26"/>',
  ).replaceAll('http:d26', `${server}/d26`),
};

/** HTML that an author may write between Markdown. */
export const loadingElements: Readonly<Record<string, string>> = {
  'a set of pictures': `<img alt="x" srcset="${server}/e1 1x">`,
  'a picture with sources': `<picture><source srcset="${server}/e2"></picture>`,
  'a style attribute': `<p style="background:url(${server}/e3)">Words.</p>`,
  'an escaped style attribute': `<p style="background:u\\72l(${server}/e4)">Words.</p>`,
  'a style element': `<style>@import "${server}/e5"; body{background:url(${server}/e5)}</style>`,
  'a style sheet': `<link rel="stylesheet" href="${server}/e6">`,
  'a hint for later': `<link rel="preload" as="image" href="${server}/e7"><link rel="prefetch" href="${server}/e7">`,
  'a frame': `<iframe src="${server}/e8"></iframe>`,
  'a frame with a text': `<iframe srcdoc="&lt;img src='${server}/e9'>"></iframe>`,
  'an object': `<object data="${server}/e10"></object><embed src="${server}/e10">`,
  'sound and film': `<video src="${server}/e11" poster="${server}/e11"></video><audio src="${server}/e11" autoplay></audio>`,
  'a form': `<form action="${server}/e12"><button>GO</button><input type="image" src="${server}/e12"></form>`,
  'a script': `<script src="${server}/e13"></script><script>fetch("${server}/e13")</script>`,
  'an event': `<img src="data:image/png;base64,x" alt="x" onerror="fetch('${server}/e14')">`,
  'a table with a background': `<table background="${server}/e15"><tr><td background="${server}/e15">x</td></tr></table>`,
  'a drawing': `<svg width="9" height="9"><image href="${server}/e16" width="9" height="9"/></svg>`,
  'a refresh': `<meta http-equiv="refresh" content="0;url=${server}/e17">`,
};
