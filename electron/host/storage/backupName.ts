/** One backup of a network file, as its name tells it. */
export interface BackupName {
  readonly fileName: string
  /** Counts up with each backup: which one is newest must not hang on the clock. */
  readonly number: number
  /** When it was taken, ms since 1970, UTC; to the second. */
  readonly time: number
  /** The start of the log's newest hash: tells whether anything has changed since. */
  readonly mark: string
}

const PATTERN = /^(\d{6})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{12})\.samling$/

/** `000017-20261124T021500Z-0f3a5b7c9d1e.samling`: sorts by number, readable, legal everywhere. */
export function formatBackupName(number: number, time: number, mark: string): string {
  const stamp = new Date(time)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '')
  return `${String(number).padStart(6, '0')}-${stamp}-${mark}.samling`
}

export function parseBackupName(fileName: string): BackupName | undefined {
  const match = PATTERN.exec(fileName)
  if (!match) return undefined
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(2, 8).map(Number)
  const time = Date.UTC(year, month - 1, day, hour, minute, second)
  return { fileName, number: Number(match[1]), time, mark: match[8] ?? '' }
}
