/**
 * What script looks for in the prerendered HTML, as selectors. These attributes are for script
 * alone; classes are for styles alone, and may be renamed without a look at any script.
 */
export const HOOKS = {
  /** The bar at the top. */
  bar: '[data-hook="bar"]',
  /** The button that opens the sheet of the view. */
  viewButton: '[data-hook="view"]',
  /** The article, which also says whose report it is. */
  article: '[data-basis]',
  /** The first words of the text. */
  description: '[data-hook="description"]',
  /** The sections of the text. */
  body: '[data-hook="body"]',
  /** The head of the article and each section: what is switched at once. */
  part: '[data-part]',
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
  statement: '[data-statement]',
  /** A run of statements of somebody else, which says of whom. */
  passage: '[data-source]',
  /** The link that follows a passage, for those who hear it or use the keyboard. */
  passageSource: '[data-credit]',
  /** The foot of the page. */
  footer: '[data-hook="footer"]',
  /** A button that singles some statements out; singledOut.ts reads which. */
  only: '[data-only]',
  /** The buttons for kinds of statements, which are of use while attribution is on. */
  kinds: '[data-hook="kinds"]',
  /** The button that ends the singling out, and says what is singled out. */
  endOnly: '[data-hook="end-only"]',
  /** The switch of attribution, which says whose words have no colour. */
  attributionSwitch: '[data-teller]',
  /** The card of a passage. */
  card: '[data-hook="card"]',
} as const;
