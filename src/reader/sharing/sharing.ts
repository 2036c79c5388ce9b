import { articlePath, attributionPath, idHash, sharePath } from '../../article/links/address.ts';
import type { Article } from '../../article/format/article.ts';
import { copyText, passLink, type Passed } from '../../platform/share.ts';
import { createStore, type Store } from '../../platform/store.ts';
import type { Words } from '../words/de.ts';
import { ofArticle } from '../words/ofArticle.ts';
import { plainAddress, quoteOf, type Quote } from './quoteOf.ts';

/**
 * What the notice says after sharing: words, with those of the article marked (twoLanguages.tsx), a
 * text to copy by hand if needed, and the element that had the focus.
 */
export type Outcome = { words: string; byHand: string | null; from: Element | null };

/** What the reader asks to share: a section, or what the sheet offers. */
export type ShareRequest =
  | { id: string }
  | {
      /** It opens the sheet. */
      button: Element;
      /** The section being read. */
      section: string | null;
      /** A part of the text that the reader has chosen. */
      quoted: Range | null;
    };

/**
 * A link to share, with its address as people write it, and what is said once it is copied; that
 * may hold marked words of the article.
 */
export type SharedLink = { title: string; url: string; address: string; done: string };

/** What the sheet offers to share. */
export type Offers = {
  article: SharedLink;
  section: SharedLink | null;
  quote: Quote | null;
  quoteDone: string;
  /** Of the article. */
  language: string;
};

/**
 * Says how sharing ended.
 * @param done what is said once it is copied or saved
 * @param text to copy by hand, if copying is denied
 */
export type Tell = (passed: Passed, done: string, text: string, from: Element | null) => void;

/** Sharing an article, its sections and its sentences. */
export type Sharing = {
  outcome: Store<Outcome | null>;
  /** Does what the reader has asked for, now and from now on. @returns stops it */
  follow: (request: Store<ShareRequest | null>) => () => void;
  /** Copies a part of the text, with who says it and a link to it. */
  copyQuote: (range: Range) => void;
};

/**
 * Makes the sharing of one article.
 * @param home address of the front page, a path
 * @param isAttributionOn whether attribution is on; then shared links open the page with it
 * @param t the words of the interface
 */
export function createSharing(
  article: Article,
  home: string,
  isAttributionOn: Store<boolean>,
  t: Words,
): Sharing {
  const absolute = (path: string) => new URL(home + path, location.origin).href;
  const { slug, headline, sections, inLanguage } = article;
  const outcome = createStore<Outcome | null>(null);

  const tell: Tell = (passed, done, text, from) => {
    if (passed === 'denied') outcome.set({ words: t.copyByHand, byHand: text, from });
    else if (passed === 'copied' || passed === 'saved')
      outcome.set({ words: done, byHand: null, from });
  };

  const linkTo = (title: string, path: string, done: string): SharedLink => {
    const url = absolute(path);
    return { title, url, address: plainAddress(url), done };
  };

  const linkToArticle = () => {
    const path = isAttributionOn.get() ? attributionPath(slug) : articlePath(slug);
    return linkTo(headline, path, t.articleLinkCopied);
  };

  /** null for what is no section with a heading, such as the opening or the sources. */
  const linkToSection = (id: string | null): SharedLink | null => {
    const section = sections.find((one) => one.id === id);
    if (!section || section.heading === null) return null;
    return linkTo(
      `${section.heading} – ${headline}`,
      isAttributionOn.get()
        ? attributionPath(slug) + idHash(section.id)
        : sharePath(slug, section.id),
      t.sectionLinkCopied(ofArticle(section.heading)),
    );
  };

  const shareLink = async (link: SharedLink) => {
    const from = document.activeElement;
    const { title, url, done } = link;
    tell(await passLink({ title, url }), done, url, from);
  };

  const copyQuote = async (range: Range) => {
    const from = document.activeElement;
    const { copied } = quoteOf(range, article, absolute, t);
    tell(await copyText(copied), t.quoteCopied, copied, from);
  };

  const take = async (asked: ShareRequest) => {
    if ('id' in asked) return shareLink(linkToSection(asked.id) ?? linkToArticle());
    const { button, section, quoted } = asked;
    const offers = {
      article: linkToArticle(),
      section: linkToSection(section),
      quote: quoted && quoteOf(quoted, article, absolute, t),
      quoteDone: t.quoteCopied,
      language: inLanguage,
    };
    // Some browsers never repeat a failed import. Then the button shares the article at once.
    const sheet = await import('./shareSheet.ts').catch(() => null);
    return sheet ? sheet.openShareSheet(button, offers, tell) : shareLink(offers.article);
  };

  const follow = (request: Store<ShareRequest | null>) => {
    const look = () => {
      const asked = request.get();
      if (!asked) return;
      request.set(null);
      void take(asked);
    };
    look();
    return request.subscribe(look);
  };

  return { outcome, follow, copyQuote: (range) => void copyQuote(range) };
}
