import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { articleQuery } from './library/articleQuery.ts';
import { KeepText } from './reader/failure/KeepText.tsx';
import { ReadingPage } from './reader/reading-page/ReadingPage.tsx';
import { LENS_ID } from './reader/lens/lens.ts';

const home = import.meta.env.BASE_URL;

/**
 * Events that React would listen to on its root, handler or not, and that no component handles.
 * With them every turn of the wheel and every move of a finger over the text goes through the main
 * thread, and a press passes React once for each of its parts; without them the browser scrolls
 * alone, and the press is answered sooner.
 */
const UNHEARD: ReadonlySet<string> = new Set(
  `wheel scroll scrollend touchstart touchmove touchend touchcancel mousemove mouseover mouseout
  mouseup pointerdown pointermove pointerup pointerover pointerout pointercancel gotpointercapture
  lostpointercapture focusin focusout beforeinput input change keydown keypress keyup`.split(/\s+/),
);

function keepDeafTo(root: HTMLElement, events: ReadonlySet<string>): void {
  const listen = root.addEventListener.bind(root);
  root.addEventListener = (...args: Parameters<typeof listen>) => {
    if (!events.has(args[0])) listen(...args);
  };
}

/**
 * Wakes the painted page once its data is there. Until then, and if it never comes, the page is
 * what it was painted as: whole, readable, with links that work.
 */
export async function wake(root: HTMLElement, slug: string): Promise<void> {
  const client = new QueryClient();
  await client.prefetchQuery(articleQuery(slug));
  if (client.getQueryData(articleQuery(slug).queryKey) === undefined) return;
  keepDeafTo(root, UNHEARD);
  // What is painted is what is hydrated. The address is not asked: a host may answer another one
  // with this page, and an archive keeps it below a folder of its own.
  const lensSwitch = document.getElementById(LENS_ID);
  const lensStartsOn = lensSwitch instanceof HTMLInputElement && lensSwitch.defaultChecked;
  // As a transition React hydrates in slices and lets input through between them.
  startTransition(() => {
    hydrateRoot(
      root,
      <KeepText>
        <QueryClientProvider client={client}>
          <ReadingPage slug={slug} home={home} lensStartsOn={lensStartsOn} />
        </QueryClientProvider>
      </KeepText>,
      // What React has mended is no error of the page; its own way tells the console.
      { onRecoverableError: () => {} },
    );
  });
}
