import { useCallback, useEffect, useRef, useState } from 'react';
import type { Edit } from '../../editing/edit.ts';
import { CHANGED, type DeskArticle, type Refusal } from '../api.ts';
import { readArticle, sendEdit, sendUndo, type Answer } from './client.ts';

/** What there is to say besides the article. */
export type Notice = 'saved' | 'reloaded' | 'unreachable' | Refusal | null;

const CONFLICT = 409;

/**
 * The article at the desk, and how to edit it. Edits are sent one after the other, each of the
 * version that the last one has made.
 */
export function useDesk(slug: string) {
  const [desk, setDesk] = useState<DeskArticle | null>(null);
  const [notice, setNotice] = useState<Notice>(null);
  const latest = useRef<DeskArticle | null>(null);
  const queue = useRef(Promise.resolve<DeskArticle | null>(null));

  const show = useCallback((next: DeskArticle | null) => {
    latest.current = next;
    setDesk(next);
  }, []);

  const reload = useCallback(async () => {
    const answer = await readArticle(slug);
    if ('content' in answer) {
      if (answer.content.version === latest.current?.version) return false;
      show(answer.content);
      // That a change was not written stays, whatever is read after that.
      setNotice((now) => (now === 'reloaded' ? now : null));
      return true;
    }
    if (answer.status !== 0) show(null);
    setNotice(answer.status === 0 ? 'unreachable' : answer.refusal);
    return false;
  }, [slug, show]);

  useEffect(() => {
    queue.current = queue.current.then(reload).then(() => latest.current);
    const onChanged = (changed: string) => {
      if (changed === slug) queue.current = queue.current.then(reload).then(() => latest.current);
    };
    // Nothing is heard of changes until the page is connected, nor while the connection is lost.
    const onConnected = () => onChanged(slug);
    import.meta.hot?.on(CHANGED, onChanged);
    import.meta.hot?.on('vite:ws:connect', onConnected);
    return () => {
      import.meta.hot?.off(CHANGED, onChanged);
      import.meta.hot?.off('vite:ws:connect', onConnected);
    };
  }, [reload, slug]);

  const write = useCallback(
    (send: (version: string) => Promise<Answer<DeskArticle>>): Promise<DeskArticle | null> => {
      const next = queue.current.then(async () => {
        const { version } = latest.current ?? {};
        if (version === undefined) return null;
        const answer = await send(version);
        if ('content' in answer) {
          show(answer.content);
          setNotice('saved');
          return answer.content;
        }
        const wasReloaded = answer.status === CONFLICT && (await reload());
        if (wasReloaded) setNotice('reloaded');
        else setNotice(answer.status === 0 ? 'unreachable' : answer.refusal);
        return null;
      });
      queue.current = next;
      return next;
    },
    [reload, show],
  );

  /** Resolves to the article after the edit, or to null if it is not written. */
  const edit = useCallback(
    (one: Edit) => write((version) => sendEdit(slug, version, one)),
    [slug, write],
  );
  const undo = useCallback(() => write((version) => sendUndo(slug, version)), [slug, write]);
  return { desk, notice, edit, undo };
}
