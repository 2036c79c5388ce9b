import { Component, type ReactNode } from 'react';

/**
 * The last line against a bug in a component: the page stays as it stood on the screen when it
 * happened. Links, the list of sections and print go on working, since they are plain HTML.
 */
export class KeepText extends Component<{ children: ReactNode }, { kept: string | null }> {
  override state = { kept: null };

  // Runs before React takes the failed tree off the page, so all of it is still there.
  static getDerivedStateFromError() {
    return { kept: document.getElementById('root')?.innerHTML ?? '' };
  }

  override render() {
    const { kept } = this.state;
    if (kept === null) return this.props.children;
    return <div dangerouslySetInnerHTML={{ __html: kept }} />;
  }
}
