import { speakersOf } from '../../article/attribution/speakers.ts';
import { tonesOf } from '../../article/attribution/tones.ts';
import type { Article, Statement } from '../../article/format/article.ts';
import { statementsOf } from '../../article/format/statements.ts';
import { articlePath, passageHash } from '../../article/links/address.ts';
import { directiveFinder, wholeWords } from '../../article/links/textFragment.ts';
import { quotedLines } from '../../article/strings/quotedLines.ts';
import { quoted } from '../../article/strings/quotationMarks.ts';
import { textAround } from '../../platform/selection.ts';
import { HOOKS } from '../hooks.ts';
import { sectionAround } from '../sectionAround.ts';
import type { Words } from '../words/de.ts';
import { speakerCredit } from '../words/speakerCredit.ts';
import { unmarked } from '../words/ofArticle.ts';

/** A part of the text with who says it. */
export type Quote = {
  /** The words, without quotation marks around them. */
  text: string;
  /** Who says them, through whom, each in words. */
  who: string[];
  /** The place of the speaker's colour; undefined where several speak. */
  tone: number | undefined;
  headline: string;
  /** Where the article is, as people write it. */
  address: string;
  /** The name of the article in its address. */
  slug: string;
  /** A link to the very words. */
  url: string;
  /** All of that, to be copied. */
  copied: string;
  /** Of the article. */
  language: string;
};

/**
 * Quotes a part of the text on screen.
 * @param absolute makes a whole address of a path below the site's base
 */
export function quoteOf(
  range: Range,
  article: Article,
  absolute: (path: string) => string,
  t: Words,
): Quote {
  const { slug, headline, sections, sources, isBasedOn, inLanguage: language } = article;
  const { text, ...selected } = textAround(range);
  const passage = wholeWords(text, selected);
  const lines = text.slice(passage.start, passage.end).split('\n');
  const words = quotedLines(lines, new Set(sections.map(({ heading }) => heading ?? '')));
  const id = sectionOf(range) ?? sections[0]?.id ?? '';
  const home = absolute(articlePath(slug));
  const url = home + passageHash(id, directiveFinder(text)(passage));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const speakers = speakersOf(statementsIn(range, article), byId, isBasedOn);
  const who = speakers.map((speaker) => unmarked(speakerCredit(speaker, byId, t, language)));
  const credit = t.quoteCredit(who, quoted(headline, language));
  const [only, ...others] = speakers;
  return {
    text: words,
    who,
    tone: only && others.length === 0 ? tonesOf(sources, isBasedOn).get(only.source.id) : undefined,
    headline,
    address: plainAddress(home),
    slug,
    url,
    copied: `${quoted(words, language)}\n${credit}\n${url}`,
    language,
  };
}

/** An address as people write it: `news.example/article`. */
export function plainAddress(address: string): string {
  return address.replace(/^\w+:\/\//, '').replace(/\/$/, '');
}

/** Id of the section in which a range begins; null before the first heading. */
function sectionOf(range: Range): string | null {
  const element = elementOf(range.startContainer);
  return element && sectionAround(element);
}

/** The statements that a range holds words of; none for a heading. One letter is enough. */
function statementsIn(range: Range, article: Article): Statement[] {
  const statements = statementsOf(article);
  const only = elementOf(range.commonAncestorContainer)?.closest(HOOKS.statement);
  const holding = only
    ? [only]
    : [...range.cloneContents().querySelectorAll(HOOKS.statement)].filter(({ textContent }) =>
        /[\p{L}\p{N}]/u.test(textContent),
      );
  return holding.flatMap((element) => {
    const statement = statements[Number(element.getAttribute('data-statement'))];
    return statement ? [statement] : [];
  });
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
