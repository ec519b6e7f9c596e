import type { Id } from '../../shared/core/ids.ts'
import { fail, type Result, succeed } from '../../shared/core/result.ts'
import { type State, stateFrom } from '../../shared/core/state.ts'
import { selectMunicipalities } from '../../shared/features/municipality/select.ts'
import { exportWorkbooks } from '../host/excel/exportWorkbooks.ts'
import { readNetworkFile } from '../host/storage/readNetworkFile.ts'
import { fromWhereYouStand } from '../start/fromWhereYouStand.ts'
import type { ExportWords } from './commandLine.ts'
import { complainAbout, exitCodes, type Terminal } from './terminal.ts'

/** Writes the workbooks and tells where each one is; answers the exit code. */
export async function runExport(words: ExportWords, terminal: Terminal): Promise<number> {
  const { texts, say, complain } = terminal
  const path = fromWhereYouStand(words.file)
  const read = readNetworkFile(path)
  if (!read.ok) {
    complainAbout(terminal, path, read.failure)
    return exitCodes.failed
  }
  const state = stateFrom(read.value.records)
  const found = findMunicipality(state, words.municipality)
  if (!found.ok) {
    const { typed, existing } = found.failure
    const { unknownMunicipality, noMunicipalities } = texts.commandLine
    complain(existing.length > 0 ? unknownMunicipality(typed, existing.join(', ')) : noMunicipalities(typed))
    return exitCodes.misunderstood
  }
  const out = fromWhereYouStand(words.out)
  const options = {
    origin: read.value.origin,
    now: Date.now(),
    choices: { language: words.language ?? null },
  }
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
