import { useEffect, type ReactNode, type Ref } from 'react';
import { inTheirLanguages } from '../words/twoLanguages.tsx';
import { useWords } from '../words/useWords.ts';

/**
 * A card that lies over the page and says something.
 * @param title may hold marked words of the article (twoLanguages.tsx)
 * @param onClose runs when its button or Escape is pressed; null for a card that goes by itself
 */
export function NoticeCard(props: {
  title: string;
  titleId?: string;
  onClose: (() => void) | null;
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
}) {
  const t = useWords();
  const { title, titleId, onClose, ref, children } = props;
  useEffect(() => {
    if (!onClose) return undefined;
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <div ref={ref} className="notice-card sheet">
      <p id={titleId} className="notice-title">
        {inTheirLanguages(title, t.textLang)}
      </p>
      {children}
      {onClose && (
        <button type="button" className="notice-close text-button" onClick={onClose}>
          {t.close}
        </button>
      )}
    </div>
  );
}
