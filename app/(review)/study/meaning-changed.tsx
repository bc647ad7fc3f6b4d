type MeaningChangedProps = { readonly settle: (keep: boolean) => void }

const BUTTON =
  'min-h-11 rounded-lg border border-edge bg-raised px-4 text-[0.9375rem] font-semibold hover:border-ink'

export function MeaningChanged({ settle }: MeaningChangedProps) {
  return (
    <section
      aria-label="Changed question"
      className="mb-4 rounded-lg border-l-4 border-cool bg-cool-wash px-4 py-3"
    >
      <p className="text-[0.9375rem]">
        The author has changed what this question means since you last met it. Does what you learned still
        count?
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="button" className={BUTTON} onClick={() => settle(true)}>
          Keep my progress
        </button>
        <button type="button" className={BUTTON} onClick={() => settle(false)}>
          Start it over
        </button>
      </div>
    </section>
  )
}
