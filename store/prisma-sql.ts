// Prisma's tags for SQL are the same in both generated clients; from here neither client is loaded for them.
export { join, sqltag } from '@prisma/client/runtime/client'
