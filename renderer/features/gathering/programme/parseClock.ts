/**
 * A time of day as people write it (`9`, `9.30`, `0930`, `kl. 9:30`) as `09:30`; null = no such time.
 * A field of one's own: the browser's would show the clock of the machine's language.
 */
export function parseClock(typed: string): string | null {
  const text = typed.trim().replace(/^kl\.?\s*/i, '')
  const parts = /^(\d{1,2})(?:\s*[.:]\s*(\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text)
  if (!parts) return null
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)]
  if (hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
