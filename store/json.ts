import type { Prisma } from './generated/sqlite/client.ts'

/** Core's values are plain data; Prisma's type for JSON cannot say so of readonly ones. */
export const toJson = (value: object): Prisma.InputJsonObject => value as Prisma.InputJsonObject

/** Of a column that only this store writes, with a value of type `T`. */
export const fromJson = <T>(value: unknown): T => value as T
