import { Component, type ReactNode } from 'react';
import { ROOT_ID } from '../../article/links/pageIds.ts';

type Kept = { nodes: readonly Node[] | null };

/**
 * The error boundary of the page. After a bug in a component the page stays as it was on screen.
 * Links, the list of sections and print still work, since they are plain HTML.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, Kept> {
  override state: Kept = { nodes: null };

  // This runs before React removes the failed tree. It keeps the nodes and not their HTML, since
  // Trusted Types forbid writing HTML.
  static getDerivedStateFromError(): Kept {
    return { nodes: [...(document.getElementById(ROOT_ID)?.childNodes ?? [])] };
  }

  override render() {
    const { nodes } = this.state;
    if (nodes === null) return this.props.children;
    // React has removed the nodes before it gives out this element.
    return <div ref={(box) => box?.replaceChildren(...nodes)} />;
  }
}
