import { resolve } from 'node:path'

/** npm starts us in the project's folder; a relative path means from where the person stands. */
export const fromWhereYouStand = (path: string): string => resolve(process.env['INIT_CWD'] ?? '', path)
