import { Colophon } from '../colophon/Colophon.tsx';
import { Masthead } from '../masthead/Masthead.tsx';
import { de } from '../words/de.ts';

/** What an unknown address gets. */
export function NotFound({ home }: { home: string }) {
  return (
    <>
      <Masthead home={home} />
      <div className="page">
        <main className="not-found">
          <h1 className="headline">{de.notFoundTitle}</h1>
          <p className="not-found-text">{de.notFoundText}</p>
          <p>
            <a className="way-back" href={home}>
              {de.toFrontPage}
            </a>
          </p>
        </main>
        <Colophon lines={[]} />
      </div>
    </>
  );
}
