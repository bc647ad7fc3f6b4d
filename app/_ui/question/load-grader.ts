/** Comes over the line only where there is an explanation to mark. */
export const loadGrader = () => import('#core/grading/key-points.ts')
