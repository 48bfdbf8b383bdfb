/**
 * The inverse of a square matrix, row by row in one array, by Gauss-Jordan elimination with partial pivoting.
 * Throws where the matrix is singular.
 */
export function inverse(matrix: Float64Array, size: number): Float64Array {
  const left = Float64Array.from(matrix);
  const right = new Float64Array(size * size);
  for (let index = 0; index < size; index += 1) right[index * size + index] = 1;
  for (let column = 0; column < size; column += 1) {
    const pivot = pivotRow(left, size, column);
    swapRows(left, size, column, pivot);
    swapRows(right, size, column, pivot);
    const value = left[column * size + column] as number;
    if (value === 0) throw new RangeError("the matrix is singular");
    scaleRow(left, size, column, 1 / value);
    scaleRow(right, size, column, 1 / value);
    for (let row = 0; row < size; row += 1) {
      const factor = left[row * size + column] as number;
      if (row === column || factor === 0) continue;
      subtractRow(left, size, row, column, factor);
      subtractRow(right, size, row, column, factor);
    }
  }
  return right;
}

function pivotRow(matrix: Float64Array, size: number, column: number): number {
  let best = column;
  for (let row = column + 1; row < size; row += 1) {
    if (Math.abs(matrix[row * size + column] as number) > Math.abs(matrix[best * size + column] as number)) {
      best = row;
    }
  }
  return best;
}

function swapRows(matrix: Float64Array, size: number, a: number, b: number): void {
  if (a === b) return;
  const row = matrix.slice(a * size, (a + 1) * size);
  matrix.copyWithin(a * size, b * size, (b + 1) * size);
  matrix.set(row, b * size);
}

function scaleRow(matrix: Float64Array, size: number, row: number, factor: number): void {
  for (let column = 0; column < size; column += 1) (matrix[row * size + column] as number) *= factor;
}

function subtractRow(matrix: Float64Array, size: number, row: number, from: number, factor: number): void {
  for (let column = 0; column < size; column += 1) {
    (matrix[row * size + column] as number) -= factor * (matrix[from * size + column] as number);
  }
}
