import type { Dispute } from '../../article/attribution/disputes.ts';
import { tonesOf } from '../../article/attribution/tones.ts';
import type { Article, Statement } from '../../article/format/article.ts';
import { idHash } from '../../article/links/address.ts';
import { sourceHeadingId } from '../../article/links/pageIds.ts';
import { passageLabel } from '../words/passageLabel.ts';
import { ofArticle } from '../words/ofArticle.ts';
import { inTheirLanguages } from '../words/twoLanguages.tsx';
import { useWords } from '../words/useWords.ts';
import { StatementLink } from './StatementLink.static.tsx';

/**
 * Claims and their denials side by side. A denial may concern earlier claims of the kind, so its
 * own words say what is denied, not where it stands. Nothing where nothing is denied.
 */
export function DisputeList(props: {
  disputes: readonly Dispute[];
  article: Article;
  numbers: ReadonlyMap<Statement, number>;
}) {
  const t = useWords();
  const { disputes, article, numbers } = props;
  const { sources, isBasedOn, inLanguage } = article;
  const tones = tonesOf(sources, isBasedOn);
  const byOf = ({ source = isBasedOn }: Statement) => source;
  const labelOf = (id: string) => sources.find((source) => source.id === id)?.label ?? id;
  const labelled = (one: Statement) =>
    inTheirLanguages(passageLabel(ofArticle(labelOf(byOf(one))), one, inLanguage), t.textLang);
  const link = (one: Statement) => <StatementLink text={one.text} number={numbers.get(one) ?? 0} />;
  if (disputes.length === 0) return null;
  return (
    <div className="disputes">
      <h3 className="disputes-heading">{t.disputed}</h3>
      {disputes.map(({ denial, what, claims, source }) => (
        <div key={numbers.get(denial)} className="dispute">
          {source !== undefined && (
            <div className={`claim tone-${tones.get(source)}`}>
              <p className="dispute-by" lang={t.textLang}>
                {labelOf(source)}
              </p>
              <a href={idHash(sourceHeadingId(source))}>{t.everything}</a>
            </div>
          )}
          {claims.map((claim) => (
            <div key={numbers.get(claim)} className={`claim tone-${tones.get(byOf(claim))}`}>
              <p className="dispute-by">{labelled(claim)}</p>
              {link(claim)}
            </div>
          ))}
          <div className={`denial tone-${tones.get(byOf(denial))}`}>
            <p className="dispute-by">{labelled(denial)}</p>
            <p lang={t.textLang}>{what}</p>
            {link(denial)}
          </div>
        </div>
      ))}
    </div>
  );
}
