import type { ReactNode } from 'react';
import type { Article, Block, Statement } from '../../article/format/article.ts';
import { numbersOf, statementsOf } from '../../article/format/statements.ts';
import { tonesOf } from '../../article/attribution/tones.ts';
import { PICTURES, type DeskArticle } from '../api.ts';
import { DeskStatements, type DeskLookup } from './DeskStatements.tsx';
import { PartButton } from './PartButton.tsx';
import type { Selected } from './selected.ts';
import type { DeskWords } from './words.ts';

type Props = {
  desk: DeskArticle;
  words: DeskWords;
  selected: Selected;
  onSelect: (selected: Selected) => void;
  onKey: DeskLookup['onKey'];
};

/** The article as readers see it, with every statement and every part to be selected. */
export function DeskText({ desk, words, selected, onSelect, onKey }: Props) {
  const { article, unclear } = desk;
  const { kicker, headline, description, creditText, sections, sources, isBasedOn } = article;
  const lookup: DeskLookup = {
    language: article.inLanguage,
    numbers: numbersOf(statementsOf(article)),
    sources: new Map(sources.map((source) => [source.id, source])),
    tones: tonesOf(sources, isBasedOn),
    unclear,
    selected: selected.part === 'statement' ? selected.number : null,
    onSelect: (number) => onSelect({ part: 'statement', number }),
    onKey,
    words,
  };
  return (
    <article>
      <header className="article-head">
        {kicker !== null && <p className="kicker">{kicker}</p>}
        <h1 className="headline">{headline}</h1>
        {description.length > 0 && (
          <p className="description">
            <DeskStatements statements={description} lookup={lookup} />
          </p>
        )}
        <p className="credit-line">
          <span>{creditText}</span>
        </p>
        <PartButton
          name={words.change(words.head)}
          isSelected={selected.part === 'head'}
          onSelect={() => onSelect({ part: 'head' })}
        />
      </header>
      <div className="article-body">
        {sections.map(({ id, heading, blocks }, section) => (
          <div key={id} className="section">
            {heading !== null && (
              <div className="section-head desk-heading">
                <h2 className="section-heading">{heading}</h2>
                <PartButton
                  name={words.change(words.heading)}
                  isSelected={selected.part === 'section' && selected.section === section}
                  onSelect={() => onSelect({ part: 'section', section })}
                />
              </div>
            )}
            {blocks.map((block, index) => (
              <DeskBlock key={index} block={block} lookup={lookup}>
                <PartButton
                  name={words.change(words.picture)}
                  isSelected={
                    selected.part === 'picture' &&
                    selected.section === section &&
                    selected.block === index
                  }
                  onSelect={() => onSelect({ part: 'picture', section, block: index })}
                />
              </DeskBlock>
            ))}
          </div>
        ))}
      </div>
      <Corrections corrections={article.corrections} words={words} />
    </article>
  );
}

/** One block. What is within it is for pictures: how to change them. */
function DeskBlock(props: { block: Block; lookup: DeskLookup; children: ReactNode }) {
  const { block, lookup, children } = props;
  const run = (statements: readonly Statement[]) => (
    <DeskStatements statements={statements} lookup={lookup} />
  );
  switch (block.type) {
    case 'paragraph':
      return <p>{run(block.statements)}</p>;
    case 'quote':
      return (
        <blockquote>
          <p>{run(block.statements)}</p>
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map(({ statements }, index) => (
            <li key={index}>{run(statements)}</li>
          ))}
        </List>
      );
    }
    case 'image':
      return (
        <figure>
          <img
            src={PICTURES + block.src}
            alt={block.alt}
            width={block.width}
            height={block.height}
          />
          <figcaption>
            {block.caption && <p>{run(block.caption)}</p>}
            {block.credit !== null && <p className="picture-credit">{block.credit}</p>}
          </figcaption>
          {children}
        </figure>
      );
    case 'table':
      return (
        <div className="desk-table">
          {block.caption && <p>{run(block.caption)}</p>}
          <table>
            <tbody>
              {block.rows.map(({ cells }, row) => (
                <tr key={row}>
                  {cells.map(({ statements }, column) => {
                    const isHeading =
                      (row === 0 && block.columnHeadings) || (column === 0 && block.rowHeadings);
                    const Cell = isHeading ? 'th' : 'td';
                    return <Cell key={column}>{run(statements)}</Cell>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    default:
      return block satisfies never;
  }
}

function Corrections(props: { corrections: Article['corrections']; words: DeskWords }) {
  const { corrections, words } = props;
  if (corrections.length === 0) return null;
  return (
    <section className="section">
      <h2 className="section-heading">{words.corrections}</h2>
      <ul>
        {corrections.map(({ date, text }, index) => (
          <li key={index}>{`${date}: ${text}`}</li>
        ))}
      </ul>
    </section>
  );
}
