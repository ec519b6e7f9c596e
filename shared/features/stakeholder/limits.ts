/** What fits on a card in two lines without shrinking (docs/design.md: input limit 60). */
export const STAKEHOLDER_NAME_LIMIT = 60
export const NOTE_LIMIT = 2000
export const CONTACT_LIMIT = 60
export const NEXT_STEP_LIMIT = 200
export const REASON_LIMIT = 200
/** Cards of one municipality. */
export const STAKEHOLDER_LIMIT = 5000
