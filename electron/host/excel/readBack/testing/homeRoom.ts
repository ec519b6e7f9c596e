import type { Id } from '../../../../../shared/core/ids.ts'
import { selectMunicipalities } from '../../../../../shared/features/municipality/select.ts'
import type { SamlingEvent } from '../../../../../shared/sync/event.ts'
import type { HostSession } from '../../../../../shared/sync/hostSession.ts'
import type { HostMessage } from '../../../../../shared/sync/protocol.ts'
import type { ReadBackPlan, WorkbookRead } from '../../../../../shared/sync/readBack.ts'
import { facilitator } from '../../../../../shared/testing/sitting.ts'
import { stateToExport } from '../../../exports/stateToExport.ts'
import { createLibrary } from '../../../library/createLibrary.ts'
import { createListReader } from '../../../listFile/createListReader.ts'
import { createOpenSessions } from '../../../openSessions.ts'
import { municipalityWorkbook, networkWorkbook } from '../../workbookModel.ts'
import { writeWorkbook } from '../../write/writeWorkbook.ts'
import { createReadBackDesk, type ReadBackDesk } from '../createReadBackDesk.ts'

/** A network file on the real disk, open in a real session, with the real worker that reads workbooks. */
export interface HomeRoom {
  readonly fileId: string
  readonly session: HostSession
  readonly desk: ReadBackDesk
  readonly heard: HostMessage[]
  /** Any command as the facilitator's window would send it. */
  readonly says: (kind: string, payload: unknown) => void
  readonly municipalityId: (name: string) => Id
  /** The bytes of a municipality's workbook as it would be exported now, of all or of one gathering; null = everybody's. */
  readonly workbook: (municipalityId: Id | null, gatheringId?: Id) => Promise<Uint8Array>
  /** Hands a workbook in where this network is open. */
  readonly read: (bytes: Uint8Array) => Promise<WorkbookRead>
  readonly planOf: (bytes: Uint8Array) => Promise<ReadBackPlan>
  /** As when everybody has gone home. */
  readonly closeNetwork: () => void
  readonly close: () => Promise<void>
}

export function openHomeRoom(folder: string, events: readonly SamlingEvent[]): HomeRoom {
  let ids = 0
  const platform = { now: () => Date.UTC(2026, 10, 24, 12), newId: () => `host${++ids}` }
  const library = createLibrary({ folder, platform, firstBackupAfterMs: 3_600_000 })
  const made = library.create('Nett', events)
  if (!made.ok) throw new Error(made.failure.reason)
  const { fileId } = made.value
  const sessions = createOpenSessions(library, platform, () => undefined)
  const opened = sessions.open(fileId)
  if (!opened.ok) throw new Error(opened.failure.reason)
  const session = opened.value
  const heard: HostMessage[] = []
  const client = {
    clientId: 'window',
    actor: facilitator,
    send: (message: HostMessage) => void heard.push(message),
  }
  session.join(client, 0)
  let number = 0
  const reader = createListReader()
  const desk = createReadBackDesk(reader, sessions, platform)
  const read = async (bytes: Uint8Array): Promise<WorkbookRead> => {
    const answer = await desk.read(bytes, { fileId, clientId: facilitator.id })
    if (!answer.ok) throw new Error(answer.failure.reason)
    return answer.value
  }
  return {
    ...{ fileId, session, desk, heard, read },
    says(kind, payload) {
      session.command(client, number, { id: `c${number}`, kind, payload, actor: facilitator, time: 0 })
      number += 1
    },
    municipalityId: (name) =>
      selectMunicipalities(session.getState()).find((municipality) => municipality.name === name)?.id ?? '',
    async workbook(municipalityId, gatheringId) {
      const origin = sessions.readOrigin(fileId)
      const chosen = gatheringId === undefined ? {} : { gatheringId }
      const options = { day: '2026-11-24', origin: origin.ok ? origin.value : null, ...chosen }
      const readVersion = (closingId: Id) => sessions.readVersion(fileId, closingId)
      const told = stateToExport(session.getState(), gatheringId ?? null, readVersion)
      if (!told.ok) throw new Error(told.failure.reason)
      const { state } = told.value
      const model =
        municipalityId === null
          ? networkWorkbook(state, options)
          : municipalityWorkbook(state, municipalityId, options)
      if (!model) throw new Error('No such workbook')
      return new Uint8Array(await writeWorkbook(model))
    },
    async planOf(bytes) {
      const answer = await read(bytes)
      if (answer.kind !== 'readBack') throw new Error(`Came as ${answer.kind}`)
      return answer.plan
    },
    closeNetwork: () => sessions.close(fileId, 'shutdown'),
    async close() {
      await reader.close()
      sessions.closeAll()
      await library.close()
    },
  }
}
