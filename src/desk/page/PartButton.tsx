/** A button that opens the panel for a part of the article. */
export function PartButton(props: { name: string; isSelected: boolean; onSelect: () => void }) {
  const { name, isSelected, onSelect } = props;
  return (
    <button
      type="button"
      className="text-button desk-part"
      aria-pressed={isSelected}
      onClick={onSelect}
    >
      {name}
    </button>
  );
}
