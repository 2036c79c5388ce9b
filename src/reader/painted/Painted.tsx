import { useState, useSyncExternalStore, type ReactNode } from 'react';

const never = () => () => {};

/**
 * Text that React leaves as it was painted: on a prerendered page its children are neither
 * rendered nor hydrated in the browser, so a long article costs nothing there, and what the
 * browser's translator made of it stays. Everywhere else it renders them as any component does.
 * @param className of the `div` that holds them
 */
export function Painted({ className, children }: { className: string; children: () => ReactNode }) {
  const hydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [kept] = useState(hydrating && typeof document !== 'undefined');
  if (!kept) return <div className={className}>{children()}</div>;
  // React compares no inner HTML when it hydrates and writes none while this string is the same.
  return (
    <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  );
}
