import { useState, type ReactNode } from 'react';
import { useIsHydrated } from '../useStore.ts';

/** Elements that a part of the page may be. */
type Tag = 'div' | 'header' | 'article' | 'section' | 'nav' | 'footer';

/**
 * An element that React leaves as it was prerendered. In the browser it is neither rendered nor
 * hydrated. So a long article costs nothing, and what the core or the browser's translator made of
 * it stays. Everywhere else its children are rendered like those of any component.
 *
 * The browser never renders the children, so they may be null there. If React gives up the
 * prerendered page, this component throws, and the error boundary keeps the page
 * (ErrorBoundary.tsx).
 * @param tag of the one element that the children make
 * @param children makes it, or null where there is only the prerendered page
 */
export function StaticHtml(props: { tag: Tag; children: (() => ReactNode) | null }) {
  const { tag: Element, children } = props;
  const isHydrated = useIsHydrated();
  const [kept] = useState(!isHydrated && typeof document !== 'undefined');
  if (!kept && !children) throw new Error('Prerendered HTML cannot be rendered in the browser.');
  if (!kept) return children?.();
  // React compares neither attributes nor inner HTML when it hydrates, and writes no inner HTML
  // while this string is the same.
  return <Element suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
