const softHyphen = '\u00AD'

/**
 * Pack names carry soft hyphens so that long words can break on a card. Strip them wherever a text is
 * compared, searched or leaves the app: Excel would otherwise not find «Kommunedirektøren».
 */
export const stripSoftHyphens = (text: string): string => text.replaceAll(softHyphen, '')
