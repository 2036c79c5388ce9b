import type { Source } from '../../article/format/article.ts';
import { ofArticle } from '../words/ofArticle.ts';
import { inTheirLanguages } from '../words/twoLanguages.tsx';
import { useWords } from '../words/useWords.ts';

/** What a source is and what it rests on, in a line. */
export function SourceLine({ source }: { source: Source }) {
  const t = useWords();
  const { name, role, basis, named } = source;
  const isSaid = role === 'person' || name.includes(t.role(role));
  const facts = [
    isSaid ? null : t.role(role),
    // The open row names them, as far as the text does.
    named === false ? t.onUnnamed : basis && ofArticle(basis),
  ].filter(Boolean);
  const line = facts.join(named === false ? ', ' : ' · ');
  return line && <span className="source-line">{inTheirLanguages(line, t.textLang)}</span>;
}
