import type { Language } from '../../../../shared/packs/language.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { type ExportFormat, exportFormats, plainChoices } from '../../../../shared/sync/exportChoices.ts'
import { type BrowserMemory, machineMemory } from '../../../ui/browserMemory.ts'

/** What was chosen the last time on this machine. Never the gathering: the newest is what one wants. */
export interface RememberedChoices {
  readonly isForAll: boolean
  readonly format: ExportFormat
  /** null = each municipality's own. */
  readonly language: Language | null
  readonly hasJudgements: boolean
  readonly hasPictures: boolean
  /** A PDF of the overview, for printing. */
  readonly hasPapers: boolean
}

export const firstChoices: RememberedChoices = {
  isForAll: true,
  format: plainChoices.format,
  language: plainChoices.language,
  hasJudgements: plainChoices.hasJudgements,
  hasPictures: plainChoices.hasPictures,
  hasPapers: false,
}

const KEY = 'excel'

/** Anything that is not understood is as the first time. */
export function parseChoices(stored: string | null): RememberedChoices {
  if (stored === null) return firstChoices
  try {
    // JSON.parse gives anything; each part is checked below.
    const read = (JSON.parse(stored) ?? {}) as Readonly<Record<string, unknown>>
    const flag = (name: 'isForAll' | 'hasJudgements' | 'hasPictures' | 'hasPapers'): boolean => {
      const value = read[name]
      return typeof value === 'boolean' ? value : firstChoices[name]
    }
    return {
      isForAll: flag('isForAll'),
      format: exportFormats.find((format) => format === read['format']) ?? firstChoices.format,
      language: languages.find((language) => language === read['language']) ?? null,
      hasJudgements: flag('hasJudgements'),
      hasPictures: flag('hasPictures'),
      hasPapers: flag('hasPapers'),
    }
  } catch {
    // Cut short, or written by something else.
    return firstChoices
  }
}

export function createExportMemory(memory: BrowserMemory) {
  return {
    read: (): RememberedChoices => parseChoices(memory.read(KEY)),
    write: (choices: RememberedChoices): void => memory.write(KEY, JSON.stringify(choices)),
  }
}

export const exportMemory = createExportMemory(machineMemory)
