/** News items as agencies send them and as the examples of the standard are built, made up here. */

const PARAGRAPHS = [
  'HAFENSTADT (na) – Die neue Brücke über den Fluss ist am Montag eröffnet worden.',
  'Rund 2000 Menschen gingen zu Fuß hinüber, wie die Stadt mitteilte.',
  'Der Bau hat vier Jahre gedauert. Er kostete 31 Millionen Euro.',
];
const HTML = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const ONE_PARAGRAPH = PARAGRAPHS.join(' ');
const HEADLINE = 'Neue Brücke eröffnet';
const DOCUMENT = `<html><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1><div class="bodytext">${HTML}</div></article></body></html>`;
const NOTICE = 'Copyright 2026, Nordische Agentur (www.na.example). Alle Rechte vorbehalten';

const one = {
  uri: 'http://ninjs.example/items/1',
  type: 'text',
  versioncreated: '2026-07-09T10:37:00Z',
  byline: 'Anna Berg und Ole Lind',
  headline: HEADLINE,
};
const two = {
  uri: 'urn:newsml:na.example:20260709:1',
  type: 'text',
  version: '2',
  firstcreated: '2026-07-09T09:00:00Z',
  versioncreated: '2026-07-09T10:37:00Z',
  pubstatus: 'usable',
  copyrightholder: 'NA',
  language: 'de',
  headlines: [{ role: 'main', value: HEADLINE }],
};
const three = {
  uri: 'https://na.example/items/3',
  type: 'text',
  standard: { name: 'ninjs', version: '3.1' },
  firstCreated: '2026-07-09T09:00:00Z',
  versionCreated: '2026-07-09T10:37:00Z',
  pubStatus: 'usable',
  language: 'de-DE',
  located: 'Hafenstadt',
  by: 'Anna Berg',
  infoSources: [{ name: 'NA' }],
  headlines: [{ role: 'simple', contentType: 'text/plain', value: HEADLINE }],
};
const main = (value: string, contentType?: string) => ({ role: 'main', contentType, value });

/** Items that hold a text, by what is particular about them. */
export const TEXT_ITEMS: Record<string, object> = {
  '1.x, text and XHTML': { ...one, body_text: ONE_PARAGRAPH, body_xhtml: HTML },
  '1.x, rich text': { ...one, copyrightnotice: NOTICE, body_richtext: HTML },
  '1.x, names that end in the role': {
    ...one,
    headline: undefined,
    headline_main: HEADLINE,
    headline_short: 'Brücke',
    description_main: 'Sie führt über den Fluss',
    body_main: ONE_PARAGRAPH,
    body_teaser: '<p>Jetzt lesen!</p>',
  },
  '1.x, HTML under body_main': { ...one, body_main: HTML },
  '1.x, plain text of one paragraph': { ...one, body_text: ONE_PARAGRAPH },
  '1.x, HTML without paragraphs': {
    ...one,
    body_xhtml: '\n   Ein Satz mit Zeichen<sup>®</sup>.\n ',
  },
  '1.x, a composite, with what is not a list of renditions': {
    ...one,
    type: 'composite',
    body_html: HTML,
    associations: { film: { type: 'video', renditions: '!' } },
  },
  '2.x, no type, body with the role html': {
    ...two,
    type: undefined,
    by: 'Von Anna Berg, NA',
    bodies: [
      { role: 'html', contenttype: 'text/html', value: `<section class="main">${HTML}</section>` },
    ],
  },
  '2.x, a whole document, text and other markup': {
    ...two,
    descriptions: [{ role: 'text', value: 'Die neue Brücke ist eröffnet' }],
    bodies: [
      { role: 'text', contenttype: 'text/plain', value: `${HEADLINE}\nVerkehr NA\nKurz.` },
      { role: 'html5', contenttype: 'text/html', value: DOCUMENT },
      { role: 'nitf', contenttype: 'application/xml', value: `<X>${HTML.repeat(3)}</X>` },
    ],
  },
  '2.x, a description and no body': {
    ...two,
    copyrightnotice: '',
    usageterms: '',
    descriptions: [{ role: 'text', contenttype: 'text/plain', value: `${PARAGRAPHS[0]} ` }],
  },
  '2.x, an empty credit line': { ...two, creditline: '', bodies: [main(HTML, 'text/html')] },
  '2.x, no language': { ...two, language: undefined, bodies: [main(HTML, 'text/html')] },
  '2.x, dialogue in plain text': {
    ...two,
    bodies: [{ contenttype: 'text/plain', value: 'Er kam spät.\n– Wo warst du?\nSie schwieg.' }],
  },
  '3.x, plain main text and the same in XHTML': {
    ...three,
    bodies: [
      main(ONE_PARAGRAPH, 'text/plain'),
      { role: 'richtext', contentType: 'application/xhtml+xml', value: HTML },
    ],
  },
  '3.x, a teaser before the main text': {
    ...three,
    bodies: [
      { role: 'teaser', contentType: 'text/html', value: '<p>Jetzt lesen!</p><p>Nur hier!</p>' },
      { role: 'push', contentType: 'text/plain', value: 'Eil' },
      main(PARAGRAPHS.join('\n'), 'text/plain'),
    ],
  },
  '3.x, a push text before a text without a role': {
    ...three,
    bodies: [{ role: 'push', value: '<p>Eil: Brücke.</p>' }, { value: HTML }],
  },
  '3.x, line breaks for paragraphs': {
    ...three,
    bodies: [main(PARAGRAPHS.join('<br>\n<br/>'), 'text/html')],
  },
  '3.x, CDATA': { ...three, bodies: [main(`<![CDATA[${HTML}]]>`, 'text/html')] },
  '3.x, a title inside of the body': {
    ...three,
    bodies: [main(`<title>${HEADLINE}</title>${HTML}`, 'text/html')],
  },
  '3.x, only a body without anything': {
    uri: 'https://na.example/items/4',
    headlines: [{ value: HEADLINE }],
    bodies: [{ value: ONE_PARAGRAPH }],
  },
};
