type GlyphProps = {
  /** Place of the choice among the choices of its pack. */
  readonly place: number
  readonly size?: number
}

/** The shape and hue of a choice, the same everywhere; always beside its label, so it has no name of its own. */
export function Glyph({ place, size = 14 }: GlyphProps) {
  const Shape = SHAPES[place % SHAPES.length] ?? Square
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" className="shrink-0">
      <Shape />
    </svg>
  )
}

const Square = () => <rect x="0.5" y="0.5" width="13" height="13" rx="2" className="fill-warm" />

const Circle = () => <circle cx="7" cy="7" r="6.5" className="fill-cool" />

const Split = () => (
  <>
    <path d="M6.3 0.5H2.5a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2h3.8z" className="fill-warm" />
    <path d="M7.7 0.5a6.5 6.5 0 0 1 0 13z" className="fill-cool" />
  </>
)

const Dashed = () => (
  <rect
    x="1"
    y="1"
    width="12"
    height="12"
    rx="2.5"
    className="fill-none stroke-ink-3"
    strokeWidth="1.6"
    strokeDasharray="2.6 2"
  />
)

const Diamond = () => <path d="M7 0.5 13.5 7 7 13.5 0.5 7z" className="fill-ink-2" />

const Triangle = () => <path d="M7 1 13.5 13h-13z" className="fill-ink-3" />

const SHAPES = [Square, Circle, Split, Dashed, Diamond, Triangle]
