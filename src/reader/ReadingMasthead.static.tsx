import { AttributionSwitch } from './attribution/AttributionSwitch.static.tsx';
import { Masthead } from './page/Masthead.static.tsx';
import { ShareButton } from './sharing/ShareButton.static.tsx';
import { Dock } from './wayfinding/Dock.static.tsx';

/** The bar of an article's page, with its tools, and the dock. */
export function ReadingMasthead(props: {
  home: string;
  startsWithAttribution: boolean;
  /** The number of sections. */
  total: number;
}) {
  const { home, startsWithAttribution, total } = props;
  return (
    <Masthead home={home}>
      <AttributionSwitch startsOn={startsWithAttribution} />
      <ShareButton />
      <Dock total={total} />
    </Masthead>
  );
}
