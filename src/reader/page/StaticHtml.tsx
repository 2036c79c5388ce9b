import { useState, type ReactNode } from 'react';
import { useIsHydrated } from '../useStore.ts';

/**
 * HTML that React leaves as it was prerendered. In the browser its children are neither rendered
 * nor hydrated. So a long article costs nothing, and what the browser's translator made of it
 * stays. Everywhere else it renders its children like any component.
 *
 * The browser never renders the children, so they may be null there. If React gives up the
 * prerendered page, this component throws, and the error boundary keeps the page
 * (ErrorBoundary.tsx).
 * @param className of the `div` that holds them
 * @param children makes them, or null where there is only the prerendered page
 */
export function StaticHtml(props: { className: string; children: (() => ReactNode) | null }) {
  const { className, children } = props;
  const isHydrated = useIsHydrated();
  const [kept] = useState(!isHydrated && typeof document !== 'undefined');
  if (!kept && !children) throw new Error('Prerendered HTML cannot be rendered in the browser.');
  if (!kept) return <div className={className}>{children?.()}</div>;
  // React compares no inner HTML when it hydrates and writes none while this string is the same.
  return (
    <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  );
}
