import { useEffect, type ReactNode, type Ref } from 'react';
import { inTheirLanguages } from '../words/twoLanguages.tsx';
import { useWords } from '../words/useWords.ts';
import { CloseButton } from './CloseButton.browser.tsx';

/**
 * A card that lies over the page and says something.
 * @param title may hold marked words of the article (twoLanguages.tsx)
 * @param isDone whether it says that something is done
 * @param onClose runs when its button or Escape is pressed
 */
export function NoticeCard(props: {
  title: string;
  isDone?: boolean;
  titleId?: string;
  onClose: () => void;
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
}) {
  const t = useWords();
  const { title, titleId, isDone = false, onClose, ref, children } = props;
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <div ref={ref} className="notice-card sheet">
      {isDone && (
        <svg className="tool-icon notice-done" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 8.5l3.5 3.5 7.5-8" />
        </svg>
      )}
      <p id={titleId} className="notice-title">
        {inTheirLanguages(title, t.textLang)}
      </p>
      {children}
      <CloseButton onClose={onClose} />
    </div>
  );
}
