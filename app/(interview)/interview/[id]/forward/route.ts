import { applyMissed } from '#store/interview/missed.ts'
import { missedForm } from '../missed-form.ts'

export const dynamic = 'force-dynamic'

export const POST = missedForm(applyMissed)
