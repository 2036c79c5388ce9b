/** What a preview picture shows. */
export type PreviewContent = {
  title: { context: string | null; text: string };
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
export const TITLE_HEIGHT = 300;

/** On a phone a preview is a quarter as wide; smaller type could not be read there. */
export const SMALLEST = 36;

/** Names in one line, and in two; further speakers are a number. */
const IN_LINE = 3;
const NAMED = 2 * IN_LINE;
const GAP = 32;

/**
 * What a picture is about, at one size: the section's heading below the headline, or the headline
 * below the kicker. What does not fit even at the smallest size ends with an ellipsis.
 * @param size of the larger type, in pixels
 */
export function Title(props: { title: PreviewContent['title']; ink: string; size: number }) {
  const { title, ink, size } = props;
  const { context, text } = title;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 14, wordBreak: 'break-word' }}>
      {context !== null && (
        <div
          style={{
            display: 'block',
            fontSize: SMALLEST,
            fontWeight: 600,
            lineHeight: 1.2,
            lineClamp: size > SMALLEST ? 2 : 1,
          }}
        >
          {context}
        </div>
      )}
      <div
        style={{
          display: 'block',
          fontFamily: 'Newsreader',
          fontSize: size,
          lineHeight: 1.06,
          letterSpacing: -size * 0.016,
          color: ink,
          ...(size > SMALLEST ? {} : { lineClamp: context === null ? 7 : 6 }),
        }}
      >
        {text}
      </div>
    </div>
  );
}

/** A whole picture: logo, what it is about, and who speaks, by name beside the colour. */
export function PreviewCard(props: { content: PreviewContent; palette: Palette; size: number }) {
  const { content, palette, size } = props;
  const { title, speakers } = content;
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
      <div style={{ display: 'flex', width: '100%', height: 14, gap: 4, marginBottom: 16 }}>
        {speakers.map(({ label, portion, colour }, index) => (
          <div
            key={`${label}${index}`}
            style={{ flexGrow: portion, flexBasis: 0, background: colour }}
          />
        ))}
      </div>
      <Names speakers={speakers} ink={palette['ink-soft']} />
    </div>
  );
}

/** The names of the speakers. A long one is cut and pushes no other out. */
function Names({ speakers, ink }: { speakers: PreviewContent['speakers']; ink: string }) {
  const named = speakers.slice(0, speakers.length > NAMED ? NAMED - 1 : NAMED);
  const others = speakers.length - named.length;
  const inLine = Math.min(IN_LINE, speakers.length);
  const maxWidth = (TEXT_WIDTH - (inLine - 1) * GAP) / inLine;
  return (
    <div
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: GAP,
        fontSize: SMALLEST,
        lineHeight: 1.2,
        color: ink,
      }}
    >
      {named.map(({ label, colour }, index) => (
        <div
          key={`${label}${index}`}
          style={{ display: 'flex', alignItems: 'center', gap: 14, maxWidth }}
        >
          <div
            style={{ flexShrink: 0, width: 22, height: 22, borderRadius: 11, background: colour }}
          />
          <div
            style={{
              display: 'block',
              flexShrink: 1,
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
            }}
          >
            {label}
          </div>
        </div>
      ))}
      {others > 0 && <div>{`+ ${others}`}</div>}
    </div>
  );
}
