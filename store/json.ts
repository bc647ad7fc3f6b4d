/** Of a column that only this store writes, with a value of type `T`. */
export const fromJson = <T>(value: unknown): T => value as T
