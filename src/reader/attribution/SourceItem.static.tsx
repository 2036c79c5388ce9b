import { sourceHeadingId } from '../../article/links/pageIds.ts';
import type { Source } from '../../article/format/article.ts';
import { chainOf } from '../../article/attribution/chain.ts';
import { useWords } from '../words/useWords.ts';
import { ChainView } from './ChainView.tsx';

/** A statement as the panel lists it: its first words and its link. */
export type StatementLink = { words: string; href: string };

type Props = {
  source: Source;
  sources: readonly Source[];
  statements: readonly StatementLink[];
  tone: number | undefined;
};

/** One source in the panel: name, role, basis, chain, and all its statements. */
export function SourceItem({ source, sources, statements, tone }: Props) {
  const t = useWords();
  const { id, name, basis, named, url } = source;
  const role = t.role(source.role);
  const chain = chainOf(sources, id);
  const facts = [
    // The name "Nachrichtenagentur dpa" already says the role.
    name.includes(role) ? null : role,
    // The chain begins with the basis then.
    chain.unnamed === null ? basis : null,
  ].filter((fact) => fact !== null);
  return (
    <li className={`source tone-${tone}`}>
      <h3 id={sourceHeadingId(id)} className="source-name" lang={t.textLang}>
        {name}
      </h3>
      {facts.map((fact) => (
        <p key={fact} className="source-fact" lang={fact === basis ? t.textLang : undefined}>
          {fact}
        </p>
      ))}
      {chain.sources.length > 1 && <ChainView chain={chain} />}
      {named === false && <p className="source-fact">{t.unnamed}</p>}
      {url !== null && (
        <a className="source-link" href={url} aria-label={t.originalAt(name, hostOf(url))}>
          {hostOf(url)}
        </a>
      )}
      <div className="source-tools">
        <details className="source-statements">
          <summary aria-label={`${t.statements(statements.length)}: ${name}`}>
            {t.statements(statements.length)}
          </summary>
          <ol lang={t.textLang}>
            {statements.map(({ words, href }) => (
              <li key={href}>
                <a className="statement-link" href={href}>
                  {words}
                </a>
              </li>
            ))}
          </ol>
        </details>
        <button
          type="button"
          className="only-source"
          data-only={id}
          aria-pressed="false"
          aria-label={`${t.onlyThisSource}: ${name}`}
        >
          {t.onlyThisSource}
        </button>
      </div>
    </li>
  );
}

/** The host of an address without "www.", as people know it. */
function hostOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname === '' ? pathname : hostname.replace(/^www\./, '');
}
