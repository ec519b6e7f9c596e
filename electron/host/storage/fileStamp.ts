/** A moment as people read it in a file name, in their own time zone: `2026-11-24 0215`. */
export function fileStamp(time: number): string {
  const date = new Date(time)
  const two = (number: number): string => String(number).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day} ${two(date.getHours())}${two(date.getMinutes())}`
}
