import { useState, useSyncExternalStore, type ReactNode } from 'react';

const never = () => () => {};

/**
 * Text that React leaves as it was painted: on a prerendered page its children are neither
 * rendered nor hydrated in the browser, so a long article costs nothing there, and what the
 * browser's translator made of it stays. Everywhere else it renders them as any component does.
 *
 * What the browser is never to render it need not load: there the children may be left out. Should
 * React give the painted page up all the same, this fails, and the page is kept as it stands
 * (failure/ErrorBoundary.tsx).
 * @param className of the `div` that holds them
 * @param children makes them, or null where there is only the painted page
 */
export function StaticHtml(props: { className: string; children: (() => ReactNode) | null }) {
  const { className, children } = props;
  const hydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [kept] = useState(hydrating && typeof document !== 'undefined');
  if (!kept && !children) throw new Error('What is painted cannot be rendered in the browser.');
  if (!kept) return <div className={className}>{children?.()}</div>;
  // React compares no inner HTML when it hydrates and writes none while this string is the same.
  return (
    <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  );
}
