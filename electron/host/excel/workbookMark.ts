import type { Id } from '../../../shared/core/ids.ts'
import { type Language, languages } from '../../../shared/packs/language.ts'

/** Which network's log a workbook was made from, and how far that had come. */
export interface WorkbookOrigin {
  /** What the network's editions have in common; see `LogMark.line`. */
  readonly line: string
  /** The command of the last event. */
  readonly commandId: Id
}

/** What a workbook says of itself, so that it can find its way home. */
export interface WorkbookMark extends WorkbookOrigin {
  /** null = the workbook of all. */
  readonly municipalityId: Id | null
  readonly language: Language
  readonly gatheringId: Id | null
  readonly hasJudgements: boolean
}

/** The version of what follows; a later Samling's mark is no mark to this one. */
const PREFIX = 'samling 1'
const NOTHING: Readonly<Record<'municipality' | 'gathering', string>> = { municipality: '*', gathering: '-' }

/** The mark as one line of text: `samling 1|line|municipality or *|command|language|gathering or -|0 or 1`. */
export const writeMark = (mark: WorkbookMark): string =>
  [
    PREFIX,
    mark.line,
    mark.municipalityId === null ? NOTHING.municipality : encodeURIComponent(mark.municipalityId),
    encodeURIComponent(mark.commandId),
    mark.language,
    mark.gatheringId === null ? NOTHING.gathering : encodeURIComponent(mark.gatheringId),
    mark.hasJudgements ? '1' : '0',
  ].join('|')

/** Whose workbook it is, in its properties: what can be known of a file without reading its cells. */
export const ownerMark = ({ line }: WorkbookOrigin, municipalityId: Id | null): string =>
  [PREFIX, line, municipalityId === null ? NOTHING.municipality : encodeURIComponent(municipalityId)].join(
    '|',
  )

const LINE = /^[0-9a-f]{1,64}$/
const LONGEST_MARK = 1000

/** null for anything that is not a whole mark of a version this Samling knows. */
export function parseMark(text: string): WorkbookMark | null {
  if (!text.startsWith(`${PREFIX}|`) || text.length > LONGEST_MARK) return null
  const parts = text.split('|')
  const [, line = '', municipality = '', command = '', tongue, gathering = '', judgements] = parts
  const language = languages.find((one) => one === tongue)
  const [municipalityId, commandId, gatheringId] = [municipality, command, gathering].map(decoded)
  if (parts.length !== 7 || !language || !LINE.test(line)) return null
  if (!municipalityId || !commandId || !gatheringId) return null
  return {
    line,
    commandId,
    language,
    municipalityId: municipality === NOTHING.municipality ? null : municipalityId,
    gatheringId: gathering === NOTHING.gathering ? null : gatheringId,
    hasJudgements: judgements === '1',
  }
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    // Half a code: somebody has been at it.
    return null
  }
}
