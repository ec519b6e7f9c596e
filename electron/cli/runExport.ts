import type { Id } from '../../shared/core/ids.ts'
import { fail, type Result, succeed } from '../../shared/core/result.ts'
import { type State, stateFrom } from '../../shared/core/state.ts'
import { selectGatherings } from '../../shared/features/gathering/select.ts'
import { model } from '../../shared/features/model.ts'
import { selectMunicipalities } from '../../shared/features/municipality/select.ts'
import { exportWorkbooks } from '../host/excel/exportWorkbooks.ts'
import { stateToExport } from '../host/exports/stateToExport.ts'
import { readClosedFile } from '../host/storage/readClosedFile.ts'
import { readOrigin } from '../host/storage/readOrigin.ts'
import { readVersion } from '../host/storage/readVersion.ts'
import { fromWhereYouStand } from '../start/fromWhereYouStand.ts'
import type { ExportWords } from './commandLine.ts'
import { complainAbout, exitCodes, type Terminal } from './terminal.ts'

/** Writes the workbooks and tells where each one is; answers the exit code. */
export async function runExport(words: ExportWords, terminal: Terminal): Promise<number> {
  const { texts, say, complain } = terminal
  const path = fromWhereYouStand(words.file)
  const read = readToExport(path, words.gathering)
  if (!read.ok) {
    complainAbout(terminal, path, read.failure)
    return exitCodes.failed
  }
  const { state, checkedOutAt, gatheringId, gatheringCount } = read.value
  if (words.gathering !== undefined && gatheringId === null) {
    complain(texts.commandLine.unknownGathering(words.gathering, gatheringCount))
    return exitCodes.misunderstood
  }
  const found = findMunicipality(state, words.municipality)
  if (!found.ok) {
    const { typed, existing } = found.failure
    const { unknownMunicipality, noMunicipalities } = texts.commandLine
    complain(existing.length > 0 ? unknownMunicipality(typed, existing.join(', ')) : noMunicipalities(typed))
    return exitCodes.misunderstood
  }
  const out = fromWhereYouStand(words.out)
  const { language = null, hasJudgements, format } = words
  const choices = { language, hasJudgements, format, gatheringId }
  const options = { now: Date.now(), choices, checkedOutAt, origin: read.value.origin }
  const exported = await exportWorkbooks(state, out, found.value, options)
  if (!exported.ok) {
    if (exported.failure.reason === 'busy' || exported.failure.reason === 'readOnly')
      complain(texts.commandLine.about(out, texts.commandLine.exportLocked))
    else complainAbout(terminal, out, exported.failure)
    return exitCodes.failed
  }
  for (const file of exported.value) say(file.path)
  return exitCodes.fine
}

/** What the file holds of the gathering with that number: what was kept when it was checked out, if it was. */
const readToExport = (path: string, number: number | undefined) =>
  readClosedFile(path, (db, { records }) => {
    const now = stateFrom(records)
    const gatherings = selectGatherings(now)
    const gatheringId = (number === undefined ? undefined : gatherings[number - 1]?.id) ?? null
    const told = stateToExport(now, gatheringId, (closingId) => readVersion(db, model, closingId))
    if (!told.ok) return told
    return succeed({ ...told.value, gatheringId, gatheringCount: gatherings.length, origin: readOrigin(db) })
  })

/** A name as typed in a terminal: case and the way the letters are composed make no difference. */
const plain = (name: string): string => name.trim().normalize('NFC').toLocaleLowerCase('nb')

function findMunicipality(
  state: State,
  typed: string | null,
): Result<Id | null, { readonly typed: string; readonly existing: readonly string[] }> {
  if (typed === null) return succeed(null)
  const municipalities = selectMunicipalities(state)
  const found = municipalities.find(({ name }) => plain(name) === plain(typed))
  return found ? succeed(found.id) : fail({ typed, existing: municipalities.map(({ name }) => name) })
}
