import { useEffect, useState } from 'react';
import type { Listed } from '../api.ts';
import { listArticles } from './client.ts';
import { DeskBar } from './DeskBar.tsx';
import { de } from './words.ts';

/** All articles of the library, with what is open in each. */
export function ArticleList() {
  const [articles, setArticles] = useState<Listed[] | null>(null);
  const [message, setMessage] = useState('');
  useEffect(() => {
    const load = async () => {
      const answer = await listArticles();
      if ('content' in answer) setArticles(answer.content);
      else setMessage(answer.refusal.message || de.unreachable);
    };
    void load();
  }, []);
  return (
    <>
      <DeskBar words={de} />
      <main className="desk-list">
        <h1 className="desk-title">{de.articles}</h1>
        <p role="status">{message || (articles === null ? de.loading : '')}</p>
        <ul>
          {articles?.map((one) => (
            <li key={one.slug}>
              <a href={`/${one.slug}/`}>{'faults' in one ? one.slug : one.headline}</a>
              <p className="desk-note">
                {'faults' in one ? de.faultCount(one.faults) : de.open(one.proposed, one.unclear)}
              </p>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
