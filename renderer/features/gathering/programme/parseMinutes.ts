/** Whole minutes as people write them (`20`, `20 min`); null = not a whole number within the limits. */
export function parseMinutes(typed: string, lowest: number, highest: number): number | null {
  const parts = /^(\d{1,4})\s*(?:m|min\.?|minutt|minutter|minutes)?$/i.exec(typed.trim())
  if (!parts) return null
  const minutes = Number(parts[1])
  return minutes >= lowest && minutes <= highest ? minutes : null
}
