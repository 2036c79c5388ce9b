/** What a preview picture shows. */
export type PreviewContent = {
  title: { context: string | null; text: string };
  /** Whose report it is; null if the speakers are named instead. */
  credit: string | null;
  /** Who speaks, with the portion of the statements and the colour; the portions add up to 1. */
  speakers: readonly { label: string; portion: number; colour: string }[];
};

/** Colours by their role, as styles/tokens.css names them. */
export type Palette = Record<'paper' | 'ink' | 'ink-soft' | 'signal', string>;

export const WIDTH = 1200;
export const HEIGHT = 630;
const PADDING = 72;
/** Room for the text, in pixels. */
export const TEXT_WIDTH = WIDTH - 2 * PADDING;
export const TITLE_HEIGHT = 340;

/**
 * What a picture is about, at one size: the section's heading below the headline, or the headline
 * below the kicker.
 * @param size of the larger type, in pixels
 */
export function Title(props: { title: PreviewContent['title']; ink: string; size: number }) {
  const { title, ink, size } = props;
  const { context, text } = title;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 18, wordBreak: 'break-word' }}>
      {context !== null && (
        <div style={{ fontSize: Math.min(30, size * 0.6), fontWeight: 600, lineHeight: 1.25 }}>
          {context}
        </div>
      )}
      <div
        style={{
          fontFamily: 'Newsreader',
          fontSize: size,
          lineHeight: 1.06,
          letterSpacing: -size * 0.016,
          color: ink,
        }}
      >
        {text}
      </div>
    </div>
  );
}

/** A whole picture: logo, where it is from, what it is about, and who speaks. */
export function PreviewCard(props: { content: PreviewContent; palette: Palette; size: number }) {
  const { content, palette, size } = props;
  const { title, credit, speakers } = content;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        width: WIDTH,
        height: HEIGHT,
        padding: PADDING,
        background: palette.paper,
        color: palette.ink,
        fontFamily: 'Instrument Sans',
      }}
    >
      <div style={{ display: 'flex', fontFamily: 'Newsreader', fontSize: 40, lineHeight: 1 }}>
        <span>Les</span>
        <span style={{ color: palette.signal }}>a</span>
        <span>rt</span>
      </div>
      <div style={{ display: 'flex', margin: 'auto 0', color: palette.signal }}>
        <Title title={title} ink={palette.ink} size={size} />
      </div>
      <div style={{ display: 'flex', width: '100%', height: 14, gap: 4, marginBottom: 20 }}>
        {speakers.map(({ label, portion, colour }) => (
          <div key={label} style={{ flexGrow: portion, flexBasis: 0, background: colour }} />
        ))}
      </div>
      <div style={{ display: 'flex', fontSize: 26, lineHeight: 1.2, color: palette['ink-soft'] }}>
        {credit ??
          speakers.map(({ label, colour }) => (
            <div key={label} style={{ display: 'flex', alignItems: 'center', marginRight: 36 }}>
              <div
                style={{
                  width: 18,
                  height: 18,
                  marginRight: 12,
                  borderRadius: 9,
                  background: colour,
                }}
              />
              {label}
            </div>
          ))}
      </div>
    </div>
  );
}
