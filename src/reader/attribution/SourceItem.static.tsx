import { chainOf } from '../../article/attribution/chain.ts';
import type { Source, Statement } from '../../article/format/article.ts';
import { sourceHeadingId } from '../../article/links/pageIds.ts';
import { ofArticle } from '../words/ofArticle.ts';
import { inTheirLanguages } from '../words/twoLanguages.tsx';
import { useWords } from '../words/useWords.ts';
import { OnlyButton } from './OnlyButton.static.tsx';
import { SourceLine } from './SourceLine.static.tsx';
import { StatementLink } from './StatementLink.static.tsx';

/** A statement with its place among all of the article, from 0. */
type NumberedStatement = Statement & { number: number };

type Props = {
  source: Source;
  sources: readonly Source[];
  statements: readonly NumberedStatement[];
  tone: number | undefined;
};

/**
 * One source in the panel. Closed it is a name, a number and a line; it opens, without a script
 * too, to the way of its words and to all that it says.
 */
export function SourceItem({ source, sources, statements, tone }: Props) {
  const t = useWords();
  const { id, name, label, url } = source;
  const chain = chainOf(sources, id);
  const acts = new Set(statements.map(({ act }) => act));
  const [act] = acts.size === 1 ? acts : [];
  return (
    <li className={`source tone-${tone}`}>
      <details>
        <summary>
          <h3 id={sourceHeadingId(id)} className="source-name" lang={t.textLang}>
            {name}
          </h3>
          <span className="source-count">
            {statements.length}
            <span className="visually-hidden">{` ${t.statementNoun(statements.length)}`}</span>
          </span>
          <SourceLine source={source} />
        </summary>
        {(chain.unnamed !== null || chain.sources.length > 1) && (
          <p>{inTheirLanguages(t.chain(chain, act), t.textLang)}</p>
        )}
        {url !== null && (
          <a className="source-link" href={url} aria-label={t.originalAt(name, hostOf(url))}>
            {hostOf(url)}
          </a>
        )}
        <ol className="source-statements" lang={t.textLang}>
          {statements.map((statement) => (
            <li key={statement.number}>
              <StatementLink {...statement} />
            </li>
          ))}
        </ol>
        <OnlyButton what={label}>
          {inTheirLanguages(t.inText(ofArticle(label)), t.textLang)}
        </OnlyButton>
      </details>
    </li>
  );
}

/** The host of an address without "www.", as people know it. */
function hostOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname === '' ? pathname : hostname.replace(/^www\./, '');
}
