/**
 * What script looks for in the prerendered HTML, as selectors. These attributes are for script
 * alone; classes are for styles alone, and may be renamed without a look at any script.
 */
export const HOOKS = {
  /** The bar at the top. */
  bar: '[data-hook="bar"]',
  /** The button that opens the sheet of the view. */
  viewButton: '[data-hook="view"]',
  /** The article, from its kicker to its last block. */
  article: '[data-hook="article"]',
  /** The first words of the text. */
  description: '[data-hook="description"]',
  /** The sections of the text. */
  body: '[data-hook="body"]',
  /** The head of the article and each section: what is switched at once. */
  part: '[data-part]',
  /** Sections of a long text that are laid out together. */
  stretch: '[data-hook="stretch"]',
  /** The entries of the list of sections, with the seconds that each section takes. */
  entries: '[data-seconds]',
  /** The reading time left. */
  remaining: '[data-hook="remaining"]',
  /** What the dock says of the place in the article: a number, then a name. */
  here: '[data-hook="here"]',
  /** The buttons that open the sheet for sharing. */
  share: '[data-hook="share"]',
  /** The link beside a section's heading. */
  sectionLink: '[data-hook="section-link"]',
  /** A statement; the value is its number in the article, from 0. */
  statement: '[data-statement]',
  /** A passage; the value is the id of its source. */
  passage: '[data-source]',
  /** The link at the end of a passage, for screen readers and the keyboard. */
  passageSource: '[data-credit]',
  /** The foot of the page. */
  footer: '[data-hook="footer"]',
  /** A button that singles statements out; the value is read by singledOut.ts. */
  only: '[data-only]',
  /** The buttons for kinds of statements, which are of use while attribution is on. */
  kinds: '[data-hook="kinds"]',
  /** The button that shows all statements again. */
  endOnly: '[data-hook="end-only"]',
  /** The switch of attribution, which says whose words have no colour. */
  attributionSwitch: '[data-teller]',
  /** The link to the article's data, in the document's head. */
  data: '[data-article]',
  /** The card of a passage. */
  card: '[data-hook="card"]',
} as const;
