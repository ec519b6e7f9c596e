/**
 * Who made a workbook; Excel replaces it with a person's name when somebody saves changes. By itself, so that
 * who only asks for the name does not load all of Excel's library with it: the host would, at every start.
 */
export const AUTHOR = 'Samling'
