/** The languages a pack text exists in: bokmål, nynorsk, English. Bokmål is the source. */
export const languages = ['nb', 'nn', 'en'] as const

/** Chosen per session for the screen and per municipality for the export. */
export type Language = (typeof languages)[number]

/** One text in every language; a missing language is a compile error, never an empty cell. */
export type LocalizedText = Readonly<Record<Language, string>>
