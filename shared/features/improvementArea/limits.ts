/** Lengths in visible letters. */
export const IMPROVEMENT_AREA_TITLE_LIMIT = 80
export const IMPROVEMENT_AREA_VISION_LIMIT = 300
export const IMPROVEMENT_AREA_NOTE_LIMIT = 2000
/** Areas of one municipality. */
export const IMPROVEMENT_AREA_LIMIT = 200
/** Stakeholders one area can name. */
export const AREA_STAKEHOLDER_LIMIT = 100
export const AREA_REASON_LIMIT = 500
/** Above this many the choice gets worse (domain: choice overload): the screen suggests merging. */
export const MANY_AREAS = 15
