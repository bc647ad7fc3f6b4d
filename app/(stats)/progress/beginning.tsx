import { PRIMARY } from '#app/_ui/button.ts'
/** The page before the first answer: what it will tell, and the way to the first question. */
export function Beginning() {
  return (
    <>
      <p className="max-w-[34rem] text-ink-2">
        Nothing is answered yet. From your first answers on this page says what comes back and when, what you
        will still know on a day to come, and whether you are as sure as you are right.
      </p>
      <p className="mt-6">
        <a href="/study" className={PRIMARY}>
          Answer the first question
        </a>
      </p>
    </>
  )
}
