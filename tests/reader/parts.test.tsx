// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/format/article.ts';
import { ArticleText } from '../../src/reader/text/ArticleText.static.tsx';
import { Dock } from '../../src/reader/wayfinding/Dock.static.tsx';
import { watchDock } from '../../src/reader/wayfinding/watchDock.ts';
import { offerShares } from '../../src/reader/wayfinding/offerShares.ts';
import { offerReadAloud } from '../../src/reader/speech/offerReadAloud.ts';
import type { ReadingPosition } from '../../src/reader/wayfinding/readingPosition.ts';
import { SectionNav } from '../../src/reader/wayfinding/SectionNav.static.tsx';
import { watchProgress } from '../../src/reader/wayfinding/watchProgress.ts';
import { watchRead } from '../../src/reader/wayfinding/watchRead.ts';
import { de } from '../../src/reader/words/de.ts';
import { watchCurrent } from '../../src/reader/wayfinding/watchCurrent.ts';
import { Invitation } from '../../src/reader/attribution/Invitation.static.tsx';
import { SourcePanel } from '../../src/reader/attribution/SourcePanel.static.tsx';
import { createStore } from '../../src/platform/store.ts';
import { anArticle } from '../article/anArticle.ts';

afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
});

describe('the list of sections', () => {
  it('marks the current entry and no other, and none before it is known', () => {
    document.body.innerHTML =
      '<nav id="abschnitte"><a href="#anfang">Anfang</a><a href="#5-mitte">Mitte</a></nav>';
    const current = createStore<string | null>(null);
    const stop = watchCurrent('abschnitte', current);
    const marked = () =>
      [...document.querySelectorAll('[aria-current="true"]')].map((link) => link.textContent);
    expect(marked()).toEqual([]);
    current.set('5-mitte');
    expect(marked()).toEqual(['Mitte']);
    current.set('anfang');
    expect(marked()).toEqual(['Anfang']);
    stop();
    current.set('5-mitte');
    expect(marked()).toEqual(['Anfang']);
  });
});

describe('what has been read in the list', () => {
  const show = () => {
    document.body.innerHTML = `<ol data-seconds="1 1 1"><li><a href="#a">A</a></li>
      <li><a href="#b">B</a></li><li><a href="#c">C</a></li></ol>`;
    return () => [...document.querySelectorAll('[data-read]')].map((link) => link.textContent);
  };

  it('is each section that the reader left for the next one', () => {
    const read = show();
    const current = createStore<string | null>('a');
    watchRead(current);
    expect(read()).toEqual([]);
    current.set('b');
    current.set('c');
    expect(read()).toEqual(['A', 'B']);
  });

  it('is nothing that the reader jumped over or back from', () => {
    const read = show();
    const current = createStore<string | null>(null);
    watchRead(current);
    current.set('a');
    current.set('c');
    current.set('b');
    expect(read()).toEqual([]);
  });
});

describe('the buttons that share sections', () => {
  it('stand in the list beside each heading, and go with the script', () => {
    document.body.innerHTML = `<button data-hook="share"><svg></svg></button>
      <ol data-seconds="1 1"><li><a href="#anfang">Anfang</a></li><li><a href="#b">B</a></li></ol>`;
    const shared: string[] = [];
    const entries = [
      { id: 'anfang', name: 'Anfang', lang: '', isHeading: false },
      { id: 'b', name: 'B', lang: '', isHeading: true },
    ];
    const stop = offerShares(entries, (id) => shared.push(id), de);
    screen.getByRole('button', { name: 'Teilen: B' }).click();
    expect(shared).toEqual(['b']);
    expect(document.querySelectorAll('ol button')).toHaveLength(1);
    stop();
    expect(document.querySelectorAll('ol button')).toHaveLength(0);
  });
});

describe('the dock', () => {
  const entries = [
    { id: 'anfang', name: 'Anfang', lang: '', isHeading: false },
    { id: 'mitte', name: 'Putins Bitte an Musk', lang: '', isHeading: true },
    { id: 'quellen', name: 'Quellen', lang: '', isHeading: false },
  ];
  const place = (index: number, total: number) => `${index}/${total}`;
  const said = () => [...screen.getByRole('button').children].map((part) => part.textContent);

  it('says how long the article is, opens the list of sections, and has the switch in words', () => {
    render(<Dock hasList hasOthers total={2} minutes={3} />);
    expect(screen.getByRole('button').getAttribute('popovertarget')).toBe('abschnitte');
    expect(said()).toEqual(['', '3 Min. Lesezeit', '2 Abschnitte']);
    expect(screen.getByText('Wer sagt das?').closest('label')?.htmlFor).toBe('wer-sagt-das');
  });

  it('tells the place among the sections once it is known', () => {
    render(<Dock hasList hasOthers total={2} minutes={3} />);
    const current = createStore<string | null>('mitte');
    watchDock(entries, current, place);
    expect(said()).toEqual(['2/2', '3 Min. Lesezeit', 'Putins Bitte an Musk']);
    current.set('anfang');
    expect(said()).toEqual(['1/2', '3 Min. Lesezeit', 'Anfang']);
  });

  it('shows only the name where the reader is in no section', () => {
    render(<Dock hasList hasOthers total={2} minutes={3} />);
    watchDock(entries, createStore<string | null>('quellen'), place);
    expect(said()).toEqual(['', '3 Min. Lesezeit', 'Quellen']);
  });

  it('keeps what it says where the page has no such entry', () => {
    render(<Dock hasList hasOthers total={2} minutes={3} />);
    watchDock(entries, createStore<string | null>('anderswo'), place);
    expect(said()).toEqual(['', '3 Min. Lesezeit', '2 Abschnitte']);
  });
});

describe('an article without two sections that have a heading', () => {
  const outline = [
    { id: 'anfang', heading: null, seconds: 5 },
    { id: 'mitte', heading: 'Mitte', seconds: 5 },
  ];

  it('shows no list, and its dock has no button that opens one', () => {
    const { container } = render(
      <>
        <SectionNav outline={outline} minutes={1} />
        <Dock hasList={false} hasOthers total={2} minutes={1} />
      </>,
    );
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(container.querySelector('.dock')?.textContent).toBe('1 Min. LesezeitWer\u00a0sagt das?');
  });

  it('has no dock at all where one source tells everything', () => {
    const { container } = render(<Dock hasList={false} hasOthers={false} total={1} minutes={1} />);
    expect(container.innerHTML).toBe('');
  });

  it('has its list with another such section', () => {
    const more = [...outline, { id: 'ende', heading: 'Ende', seconds: 5 }];
    render(<SectionNav outline={more} minutes={1} />);
    expect(document.querySelector('nav')?.hidden).toBe(false);
    expect(document.querySelector('nav')?.getAttribute('popover')).toBe('auto');
  });

  it('is read aloud by a button in the bar', () => {
    render(<SectionNav outline={outline} minutes={1} />);
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<header data-hook="bar"><a>Lesart</a></header>',
    );
    let presses = 0;
    offerReadAloud(de, () => presses++);
    screen.getByRole('button', { name: 'Vorlesen' }).click();
    expect(presses).toBe(1);
    expect(screen.getByRole('banner').textContent).toBe('LesartVorlesen');
  });
});

describe('the bar of the progress', () => {
  it('is empty where the text does not scroll, however much of it is in the window', () => {
    const position = {
      progress: createStore(0),
      scrollRange: createStore<{ from: number; to: number } | null>(null),
      layout: createStore(null),
    } as unknown as ReadingPosition;
    const stop = watchProgress(position);
    const bar = document.querySelector<HTMLElement>('.reading-progress-bar')!;
    position.progress.set(1);
    expect(bar.style.transform).toBe('scaleX(0)');
    position.scrollRange.set({ from: 0, to: 100 });
    expect(bar.style.transform).toBe('scaleX(1)');
    stop();
    expect(bar.isConnected).toBe(false);
  });
});

describe('the source panel', () => {
  const show = (change = (_article: Article) => {}) => {
    const article = anArticle();
    change(article);
    const { container } = render(<SourcePanel article={article} />);
    return container;
  };

  it('tells of each source what it is, how much it says, and in its row the way of its words', () => {
    const items = [...show().querySelectorAll('.source')];
    const closed = items.map((item) => item.querySelector('summary')?.textContent);
    expect(closed).toEqual([
      'Das Blatt2 AussagenZeitung',
      'Die Agentur5 AussagenNachrichtenagentur',
    ]);
    const chains = items.map((item) => item.querySelector('details > p')?.textContent);
    expect(chains).toEqual([
      'Die Zeitung Das Blatt berichtete es, Die Agentur meldete es, dieser Text erzählt es.',
      undefined,
    ]);
    expect(
      screen.getByText('2 von 7 Aussagen stammen von anderen. Alle übrigen: Die Agentur.'),
    ).toBeTruthy();
  });

  it('says nothing twice, and of a person not that it is one', () => {
    const items = show(({ sources: [first, second] }) => {
      Object.assign(first!, { role: 'person', name: 'Anna Berg', basis: 'Ein Brief' });
      Object.assign(second!, { name: 'Nachrichtenagentur AG', basis: null });
    }).querySelectorAll('.source summary');
    expect([...items].map((item) => item.textContent)).toEqual([
      'Anna Berg2 AussagenEin Brief',
      'Nachrichtenagentur AG5 Aussagen',
    ]);
  });

  it('lists the statements of each source in full, as links to them', () => {
    const links = [...show().querySelectorAll('li a.statement-link')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(links).toHaveLength(7);
    expect(links[0]).toEqual(['Es soll geregnet haben.', '#s_3']);
  });

  it('says in one line that people are not named, and in the row who they are', () => {
    const [item] = show(({ sources }) =>
      Object.assign(sources[0]!, { named: false, basis: 'Zwei Beamte' }),
    ).querySelectorAll('.source');
    expect(item?.querySelector('summary')?.textContent).toBe(
      'Das Blatt2 AussagenZeitung, gestützt auf Ungenannte',
    );
    expect(item?.textContent).toContain('Ungenannte (zwei Beamte) sagten es der Zeitung Das Blatt');
  });

  it('shows what is in dispute, both sides and what is denied, only where something is', () => {
    expect(show().textContent).not.toContain('Was ist umstritten?');
    cleanup();
    const panel = show(
      ({
        sections: [
          ,
          {
            blocks: [block],
          },
        ],
      }: any) => {
        block.statements[0].id = 'weiter';
        block.statements[1].act = 'denies';
        block.statements[1].denies = { what: 'Früher Gesagtes', statements: ['weiter'] };
      },
    );
    const [claim, denial] = panel.querySelectorAll('.dispute > *');
    expect(claim?.textContent).toBe('Die AgenturSo ging es weiter.');
    expect(denial?.textContent).toBe('Das Blatt bestreitetFrüher GesagtesEs soll geregnet haben.');
    const links = [claim, denial].map((side) => side?.querySelector('a')?.getAttribute('href'));
    expect(links).toEqual(['#s_2', '#s_3']);
  });

  it('offers the kinds of statements that there are, for when attribution is on', () => {
    const kinds = show().querySelector('.kinds');
    expect(kinds?.hasAttribute('hidden')).toBe(true);
    const buttons = [...(kinds?.querySelectorAll('button') ?? [])];
    expect(
      buttons.map(({ textContent, dataset }) => [textContent, dataset['only'], dataset['words']]),
    ).toEqual([['Berichtetes 2', '3 6', 'Nur Berichtetes']]);
  });

  it('is one line where one source tells everything', () => {
    const panel = show((article) => {
      article.sources = [article.sources[1]!];
      article.sections = article.sections.slice(0, 1);
    });
    expect(panel.textContent).toBe(
      'QuellenDer ganze Text folgt einer Quelle: Die Agentur.Nachrichtenagentur',
    );
    expect(panel.querySelector('svg, button, details')).toBeNull();
  });
});

describe('the invitation', () => {
  it('says how many statements are of others, and leads to the switch', () => {
    render(<Invitation article={anArticle()} />);
    expect(screen.getByText(/^2 von 7 Aussagen stammen von anderen\./)).toBeTruthy();
    expect(screen.getByText('Wer sagt das?').getAttribute('for')).toBe('wer-sagt-das');
  });

  it('is not there where one source tells everything', () => {
    const article = anArticle();
    article.sources = [article.sources[1]!];
    const { container } = render(<Invitation article={article} />);
    expect(container.textContent).toBe('');
  });
});

describe('the text', () => {
  const { sources, isBasedOn } = anArticle();
  const lookup = {
    language: 'de',
    isBasedOn,
    numbers: new Map(),
    sources: new Map(sources.map((source) => [source.id, source])),
    tones: new Map([['zeitung', 1]]),
    notes: new Map([['zeitung', 1]]),
    repeated: new Set<never>(),
  };

  it('draws every kind of block, with the ids of sections on their headings and nowhere else', () => {
    const { container } = render(
      <ArticleText corrections={[]} sections={anArticle().sections} lookup={lookup} />,
    );
    for (const kind of ['p', 'ol', 'figure img[alt=Karte][width="4"]', 'blockquote'])
      expect(container.querySelector(kind)).not.toBeNull();
    const ids = [...container.querySelectorAll('[id]:not([data-statement])')].map(
      ({ tagName, id }) => `${tagName} ${id}`,
    );
    expect(ids).toEqual(['H2 mitte', 'H2 ende']);
  });

  it('names who says a quote, and through whom, and hangs the marks that the words have', () => {
    const quote = (text: string, said: object) =>
      render(
        <ArticleText
          corrections={[]}
          sections={[
            {
              id: 'a',
              heading: null,
              blocks: [{ type: 'quote', statements: [{ text, ...said }] }],
            },
          ]}
          lookup={lookup}
        />,
      ).container.querySelector('figure');
    const ours = quote('So war es.', { source: 'zeitung', act: 'says', proposed: true });
    expect(ours?.querySelector('figcaption')?.textContent).toBe(
      'Das Blatt (vermutet, zitiert nach Die Agentur)',
    );
    expect(ours?.hasAttribute('data-marked')).toBe(false);
    const theirs = quote('„So war es.“', {});
    expect(theirs?.querySelector('figcaption')?.textContent).toBe('Die Agentur');
    expect(theirs?.hasAttribute('data-marked')).toBe(true);
  });

  it('numbers the endnote after a reported passage only', () => {
    const { container } = render(
      <ArticleText corrections={[]} sections={anArticle().sections} lookup={lookup} />,
    );
    const noted = [...container.querySelectorAll('[data-note="1"]')];
    expect(noted.map(({ textContent }) => textContent)).toEqual([
      'Das BlattEs soll geregnet haben. (Quelle: Das Blatt, zitiert nach Die Agentur)',
      'Das Blatt sagtSo hörte es auf. (Das Blatt sagt, zitiert nach Die Agentur)',
    ]);
  });
});

describe('the panel of an article that is not confirmed', () => {
  it('says how much is, and does not count what is only presumed', () => {
    const article = anArticle();
    for (const block of article.sections[1]?.blocks ?? [])
      if (block.type === 'paragraph') Object.assign(block.statements[1]!, { proposed: true });
    render(<SourcePanel article={article} />);
    expect(screen.getByText(/^1 von 7 Aussagen stammt von anderen\./)).toBeTruthy();
    expect(
      screen.getByText(/Bei 1 weiteren ist das vermutet: 1 von 2 sind bestätigt\./),
    ).toBeTruthy();
  });
});
