/** A symmetric positive definite matrix of `size` rows, row after row, as its lower triangle times that transposed. */
export type Cholesky = { readonly size: number; readonly lower: Float64Array }

export const cholesky = (matrix: Float64Array, size: number): Cholesky => {
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let left = at(matrix, row * size + column)
      for (let k = 0; k < column; k++) left -= at(lower, row * size + k) * at(lower, column * size + k)
      lower[row * size + column] = row === column ? Math.sqrt(left) : left / at(lower, column * size + column)
    }
  }
  return { size, lower }
}

/** The natural logarithm of the determinant. */
export const logDeterminant = ({ size, lower }: Cholesky): number => {
  let sum = 0
  for (let row = 0; row < size; row++) sum += Math.log(at(lower, row * size + row))
  return 2 * sum
}

/** What times the lower triangle gives `right`. */
export const halfSolve = ({ size, lower }: Cholesky, right: Float64Array): Float64Array => {
  const solved = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    let left = at(right, row)
    for (let k = 0; k < row; k++) left -= at(lower, row * size + k) * at(solved, k)
    solved[row] = left / at(lower, row * size + row)
  }
  return solved
}

/** What times the matrix gives `right`. */
export const solve = (factor: Cholesky, right: Float64Array): Float64Array => {
  const { size, lower } = factor
  const solved = halfSolve(factor, right)
  for (let row = size - 1; row >= 0; row--) {
    let left = at(solved, row)
    for (let k = row + 1; k < size; k++) left -= at(lower, k * size + row) * at(solved, k)
    solved[row] = left / at(lower, row * size + row)
  }
  return solved
}

// Every index above is inside the array; the compiler cannot know.
const at = (values: Float64Array, place: number): number => values[place] as number
