import {
  articlePath,
  attributionPath,
  sectionHash,
  sharePath,
  statementHash,
} from '../../article/links/address.ts';
import type { Article, Statement } from '../../article/format/article.ts';
import { speakersOf } from '../../article/attribution/speakers.ts';
import { quotedLines } from '../../article/strings/quotedLines.ts';
import { quoted } from '../../article/strings/quotationMarks.ts';
import { statementsOf } from '../../article/format/statements.ts';
import { directiveFinder, wholeWords } from '../../article/links/textFragment.ts';
import { textAround } from '../../platform/selection.ts';
import { copyText, passLink, type Passed } from '../../platform/share.ts';
import { createStore, type Store } from '../../platform/store.ts';
import type { Words } from '../words/de.ts';
import { speakerCredit } from '../words/speakerCredit.ts';
import { ofArticle, unmarked } from '../words/twoLanguages.tsx';
import { HOOKS } from '../hooks.ts';

/**
 * What the notice says after sharing: words, with those of the article marked (twoLanguages.tsx), a
 * text to copy by hand if needed, and the element that had the focus.
 */
export type Outcome = { words: string; byHand: string | null; from: Element | null };

/** What the reader asks to share: a section by its id, or the article (null). */
export type ShareRequest = { id: string | null };

/** Sharing an article, its sections and its sentences. */
export type Sharing = {
  outcome: Store<Outcome | null>;
  /** Does what the reader has asked for, now and from now on. @returns stops it */
  follow: (request: Store<ShareRequest | null>) => () => void;
  /** Copies a part of the text, with who says it and a link to it. */
  copyQuote: (range: Range) => void;
};

/**
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
  const sources = new Map(article.sources.map((source) => [source.id, source]));
  const headings = new Set(sections.map(({ heading }) => heading ?? ''));
  const outcome = createStore<Outcome | null>(null);

  const tell = async (passing: Promise<Passed>, done: string, text: string) => {
    const from = document.activeElement;
    const passed = await passing;
    if (passed === 'copied') outcome.set({ words: done, byHand: null, from });
    if (passed === 'denied') outcome.set({ words: t.copyByHand, byHand: text, from });
  };

  const shareLink = ({ id }: ShareRequest) => {
    const heading = sections.find((section) => section.id === id)?.heading ?? null;
    const section = heading === null ? null : id;
    const url = absolute(
      isAttributionOn.get()
        ? attributionPath(slug) + (section === null ? '' : sectionHash(section))
        : section === null
          ? articlePath(slug)
          : sharePath(slug, section),
    );
    const title = heading === null ? headline : `${heading} – ${headline}`;
    const done = heading === null ? t.articleLinkCopied : t.sectionLinkCopied(ofArticle(heading));
    void tell(passLink({ title, url }), done, url);
  };

  const copyQuote = (range: Range) => {
    const { text, ...selected } = textAround(range);
    const passage = wholeWords(text, selected);
    const lines = text.slice(passage.start, passage.end).split('\n');
    const words = quotedLines(lines, headings);
    const id = sectionOf(range) ?? sections[0]?.id ?? '';
    const url = absolute(articlePath(slug)) + statementHash(id, directiveFinder(text)(passage));
    const speakers = speakersOf(statementsIn(range, article), sources, article.isBasedOn);
    const who = speakers.map((speaker) => unmarked(speakerCredit(speaker, sources, t, inLanguage)));
    const quote = `${quoted(words, inLanguage)}\n${t.quoteCredit(who, quoted(headline, inLanguage))}\n${url}`;
    void tell(copyText(quote), t.quoteCopied, quote);
  };

  const follow = (request: Store<ShareRequest | null>) => {
    const take = () => {
      const asked = request.get();
      if (!asked) return;
      request.set(null);
      shareLink(asked);
    };
    take();
    return request.subscribe(take);
  };

  return { outcome, follow, copyQuote };
}

/** Id of the section in which a range begins; null before the first heading. */
function sectionOf(range: Range): string | null {
  return elementOf(range.startContainer)?.closest(HOOKS.part)?.querySelector('h2[id]')?.id ?? null;
}

/** The statements that a range holds words of; none for a heading. One letter is enough. */
function statementsIn(range: Range, article: Article): Statement[] {
  const statements = statementsOf(article);
  const only = elementOf(range.commonAncestorContainer)?.closest(HOOKS.statement);
  const spoken = only
    ? [only]
    : [...range.cloneContents().querySelectorAll(HOOKS.statement)].filter(({ textContent }) =>
        /[\p{L}\p{N}]/u.test(textContent),
      );
  return spoken.flatMap((element) => {
    const statement = statements[Number(element.getAttribute('data-statement'))];
    return statement ? [statement] : [];
  });
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
