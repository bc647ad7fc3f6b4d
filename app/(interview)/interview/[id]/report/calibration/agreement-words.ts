import { counted } from '#app/(quiz)/quiz/spent.ts'
import type { Agreement } from '#core/interview/report/agreement.ts'

export type AgreementWords = { readonly title: string; readonly words: string }

/** Counts first; then what weighted kappa says, with how far it can be trusted. */
export const agreementInWords = (raters: number, { pairs, kappa }: Agreement): AgreementWords => {
  const things = pairs.reduce((sum, pair) => sum + pair.things, 0)
  if (things === 0)
    return {
      title: 'No agreement to speak of yet',
      words: `${counted(raters, 'rater')} scored, but no competency was scored by two of them.`,
    }
  const same = Math.round(pairs.reduce((sum, pair) => sum + pair.same * pair.things, 0))
  const counts = `${same} of ${counted(things, 'comparison')} of two raters’ scores ${same === 1 ? 'is' : 'are'} the same.`
  if (kappa === null)
    return {
      title: 'Too alike to tell',
      words: `${counts} Weighted kappa is not defined where everybody gives one and the same score: it tells neither agreement nor its lack.`,
    }
  const shown = Math.round(kappa * 100) / 100
  const band = BANDS.find(({ least }) => shown >= least) ?? LOWEST
  return {
    title: band.title,
    words: `${counts} Weighted kappa${overWhat(pairs)} is ${shown.toFixed(2).replace('-', '−')}: ${band.range} is usually called ${band.usual}; 1 is full agreement, 0 what chance alone would bring. ${trustIn(things)}`,
  }
}

const overWhat = (pairs: Agreement['pairs']): string => {
  if (pairs.length < 2) return ''
  const defined = pairs.filter(({ kappa }) => kappa !== null).length
  if (defined === pairs.length) return ', averaged over the pairs of raters,'
  return `, averaged over the ${defined} of ${pairs.length} pairs of raters for which it is defined,`
}

/** The bands of Landis and Koch (Biometrics 33, 1977). */
const BANDS = [
  { least: 0.81, range: '0.81 and above', usual: 'almost perfect', title: 'The raters agree almost wholly' },
  { least: 0.61, range: '0.61 to 0.80', usual: 'substantial', title: 'The raters agree well' },
  { least: 0.41, range: '0.41 to 0.60', usual: 'moderate', title: 'The raters agree in part' },
  { least: 0.21, range: '0.21 to 0.40', usual: 'fair', title: 'The raters agree a little' },
  { least: 0, range: '0 to 0.20', usual: 'slight', title: 'The raters hardly agree' },
] as const
const LOWEST = { range: 'below 0', usual: 'poor', title: 'The raters disagree' } as const

const trustIn = (things: number): string =>
  things < 30
    ? `From ${counted(things, 'comparison')} it is rough: one score more or less can move it by a band.`
    : `It rests on ${things} comparisons.`
