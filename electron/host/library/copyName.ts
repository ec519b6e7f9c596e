import { visibleLength } from '../../../shared/core/text.ts'
import { NETWORK_NAME_LIMIT } from '../../../shared/features/network/commands.ts'

export interface CopyWords {
  /** «kopi» */
  readonly copy: string
}

/** «Viken» → «Viken – kopi» → «Viken – kopi 2»; a long name is cut so that the ending always fits. */
export function copyNameOf(name: string, { copy }: CopyWords): string {
  const pattern = new RegExp(`^(.*) – ${copy}(?: (\\d{1,4}))?$`)
  const [, base = name, number = '1'] = pattern.exec(name) ?? [null, name, '0']
  const ending = number === '0' ? ` – ${copy}` : ` – ${copy} ${Number(number) + 1}`
  const letters = Array.from(base)
  while (visibleLength(letters.join('') + ending) > NETWORK_NAME_LIMIT) letters.pop()
  return letters.join('').trimEnd() + ending
}
