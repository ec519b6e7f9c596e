import { comparableName } from '../../../../../shared/features/stakeholder/comparableName.ts'

const yes = new Set(['ja', 'j', 'yes', 'y', 'x', '✓', '✔', '☑', '1', 'sann', 'true', 'må'])
const no = new Set(['nei', 'n', 'no', 'nope', '0', '-', '–', 'usann', 'false', '☐'])

/** Yes or no as people tick it off in a list; null when it is neither. */
export function readFlag(cell: string): boolean | null {
  const word = comparableName(cell)
  return yes.has(word) ? true : no.has(word) ? false : null
}
