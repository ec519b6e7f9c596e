/** The version people see, in Excel and elsewhere; the same as in `package.json`. */
export const SAMLING_VERSION = '0.1.0'
