import type { Article } from '../article/format/article.ts';
import { AttributionSwitch } from './attribution/AttributionSwitch.static.tsx';
import { isListed } from '../article/reading/outline.ts';
import { minutesToRead } from '../article/reading/readingTime.ts';
import { Masthead } from './page/Masthead.static.tsx';
import { ShareButton } from './sharing/ShareButton.static.tsx';
import { ViewButton } from './view/ViewButton.static.tsx';
import { Dock } from './wayfinding/Dock.static.tsx';

/**
 * The bar of an article's page, with its tools, and the dock. An article of one source has no
 * switch: nobody else says anything.
 */
export function ReadingMasthead(props: {
  article: Article;
  home: string;
  startsWithAttribution: boolean;
}) {
  const { article, home, startsWithAttribution } = props;
  const { sources, isBasedOn, sections } = article;
  const hasOthers = sources.length > 1;
  const minutes = minutesToRead(article);
  const teller = sources.find(({ id }) => id === isBasedOn);
  return (
    <Masthead
      home={home}
      below={
        <Dock
          total={sections.length}
          minutes={minutes}
          hasList={isListed(sections)}
          hasOthers={hasOthers}
        />
      }
    >
      {hasOthers && (
        <AttributionSwitch startsOn={startsWithAttribution} teller={teller?.label ?? ''} />
      )}
      <ViewButton />
      <ShareButton />
    </Masthead>
  );
}
