const paths = new Map<string, Path2D>()
const dataOf = new WeakMap<Path2D, string>()

/** SVG path data as a path; parsed once, however often it is drawn. */
export function pathOf(data: string): Path2D {
  const path = paths.get(data) ?? new Path2D(data)
  paths.set(data, path)
  dataOf.set(path, data)
  return path
}

/** The data a path was made of, for whoever draws on something else than a canvas. */
export function pathDataOf(path: Path2D): string {
  const data = dataOf.get(path)
  if (data === undefined) throw new Error('Only paths made by pathOf can be drawn on paper')
  return data
}
