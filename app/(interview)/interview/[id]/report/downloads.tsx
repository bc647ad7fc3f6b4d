import { PrintButton } from './print-button.tsx'

/** The report to take along: its text, its data, and its paper. */
export function Downloads({ interviewId }: { readonly interviewId: string }) {
  const path = `/api/interviews/${interviewId}/report`
  return (
    <ul
      aria-label="Take it along"
      className="on-screen mt-4 flex flex-wrap gap-x-4 text-[0.9375rem] sm:gap-x-5"
    >
      <li>
        <a href={`${path}?as=markdown`} download className="inline-flex min-h-11 items-center">
          Markdown
        </a>
      </li>
      <li>
        <a href={path} download className="inline-flex min-h-11 items-center">
          JSON
        </a>
      </li>
      <li>
        <PrintButton />
      </li>
      <li>
        <a href="#share" className="inline-flex min-h-11 items-center">
          Share
        </a>
      </li>
      <li>
        <a href="#forward" className="inline-flex min-h-11 items-center">
          Bring forward
        </a>
      </li>
    </ul>
  )
}
