import { Component, type ReactNode } from 'react';

type Kept = { nodes: readonly Node[] | null };

/**
 * The last line against a bug in a component: the page stays as it stood on the screen when it
 * happened. Links, the list of sections and print go on working, since they are plain HTML.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, Kept> {
  override state: Kept = { nodes: null };

  // Runs before React takes the failed tree off the page, so all of it is still there. The nodes
  // themselves are kept, not their HTML: to write HTML is denied where Trusted Types are enforced.
  static getDerivedStateFromError(): Kept {
    return { nodes: [...(document.getElementById('root')?.childNodes ?? [])] };
  }

  override render() {
    const { nodes } = this.state;
    if (nodes === null) return this.props.children;
    // React has let go of them by the time it hands out this element.
    return <div ref={(box) => box?.replaceChildren(...nodes)} />;
  }
}
