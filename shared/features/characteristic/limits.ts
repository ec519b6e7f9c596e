/** Letters, by field. */
export const CHARACTERISTIC_TEXT_LIMITS = { title: 60, statement: 300, evidence: 200 } as const
export const RATING_LEVEL_TEXT_LIMITS = { name: 40, anchor: 160 } as const
/** Own and ready together; a radar reads up to twelve spokes. */
export const CHARACTERISTIC_LIMIT = 24
export const RADAR_LIMIT = 12
