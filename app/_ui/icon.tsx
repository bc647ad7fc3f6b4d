const PATHS = {
  tick: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  dash: 'M4 8h8',
  flag: 'M4 14.5V2.5h8.5L10 6l2.5 3.5H4',
  down: 'M4 6l4 4 4-4',
  microphone: 'M8 1.75a2 2 0 0 1 2 2v4a2 2 0 0 1-4 0v-4a2 2 0 0 1 2-2M3.5 7.5a4.5 4.5 0 0 0 9 0M8 12v2.5',
  stop: 'M4 4h8v8H4z',
  speaker: 'M2 6v4h2.5L8 13V3L4.5 6H2M10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.4 6.4 0 0 1 0 9',
  settings:
    'M1.5 5h5.5M13 5h1.5M1.5 11H3M9 11h5.5M7.5 5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M4 11a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
} as const

export type IconName = keyof typeof PATHS

/** Drawn on a 16 px grid in the colour of the text; the words beside it say what it means. */
export function Icon({ name, className = '' }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      className={`shrink-0 fill-none stroke-current ${className}`}
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
