// A process that goes on with adoptions, to be killed at any moment (store/review/adoption/refold.test.ts).
import { openDatabase } from '#store/db.ts'
import { refold } from '#store/review/adoption/refold.ts'

const db = await openDatabase(process.env.DATABASE_URL ?? '')
await refold(db)
process.exit(0)
