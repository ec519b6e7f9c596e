import { onTestFinished } from 'vitest'
import type { CommandKind, CommandPayloads } from '../../../../shared/features/model.ts'
import type { HostSession } from '../../../../shared/sync/hostSession.ts'
import type { HostMessage } from '../../../../shared/sync/protocol.ts'
import { decideInOrder } from '../../../../shared/testing/decideInOrder.ts'
import { facilitator } from '../../../../shared/testing/sitting.ts'
import { createLibrary } from '../../library/createLibrary.ts'
import { createOpenSessions } from '../../openSessions.ts'
import { createTemporaryFolder } from '../../storage/testing/temporaryFolder.ts'
import type { BallotDesk } from '../createBallotDesk.ts'

/** A network file on the real disk, opened by a real session, with one window that hears everything. */
export interface VotingRoom {
  readonly folder: string
  readonly path: string
  readonly ballotPath: string
  readonly session: HostSession
  readonly desk: BallotDesk
  /** Everything any window has been told so far. */
  readonly heard: HostMessage[]
  readonly does: <Kind extends CommandKind>(kind: Kind, payload: CommandPayloads[Kind]) => void
  /** Any command as a window would send it; refusals are heard, not thrown. */
  readonly says: (kind: string, payload: unknown) => void
  readonly setClock: (time: number) => void
  /** Closes the file, so that its bytes are final. */
  readonly close: () => void
}

export interface RoomOptions {
  readonly folder?: string
  readonly areaCount?: number
}

const MOSS = 'moss'

/** Moss with areas `a0`, `a1` … at one gathering, `g1`. Opening the same folder again goes on where it was. */
export function openVotingRoom({
  folder = createTemporaryFolder(),
  areaCount = 3,
}: RoomOptions = {}): VotingRoom {
  let time = 1_000
  let ids = 0
  const platform = { now: () => time, newId: () => `host${++ids}` }
  const library = createLibrary({ folder, platform, firstBackupAfterMs: 3_600_000 })
  if (library.list().length === 0) library.create('Nett', [...firstEvents(areaCount)])
  const fileId = library.list()[0]?.fileId ?? 'no file'
  const sessions = createOpenSessions(library, platform, () => undefined)
  const opened = sessions.open(fileId)
  const desk = sessions.deskOf(fileId)
  const path = library.pathOf(fileId)
  if (!opened.ok || !desk || !path.ok) throw new Error('The network did not open')
  const session = opened.value
  const heard: HostMessage[] = []
  const client = {
    clientId: 'window',
    actor: facilitator,
    send: (message: HostMessage) => void heard.push(message),
  }
  session.join(client, 0)
  let number = 0
  const says = (kind: string, payload: unknown): void => {
    session.command(client, number, { id: `c${number}`, kind, payload, actor: facilitator, time: 0 })
    number += 1
  }
  let isClosed = false
  const close = (): void => {
    if (isClosed) return
    isClosed = true
    sessions.closeAll()
  }
  onTestFinished(close)
  return {
    folder,
    path: path.value,
    ballotPath: library.ballotPathOf(fileId),
    session,
    desk,
    heard,
    does: says,
    says,
    setClock: (now) => {
      time = now
    },
    close,
  }
}

function firstEvents(areaCount: number) {
  const script: [CommandKind, unknown][] = [
    ['network.create', { name: 'Nett', language: 'nb' }],
    [
      'municipality.add',
      { municipalities: [{ id: MOSS, name: 'Moss', number: null, county: null, language: 'nb' }] },
    ],
    ['gathering.add', { gatherings: [{ id: 'g1', title: 'Speilet', order: 'a0', date: null }] }],
    [
      'improvementArea.add',
      {
        municipalityId: MOSS,
        improvementAreas: Array.from({ length: areaCount }, (_, index) => ({
          id: `a${index}`,
          title: `Område ${index}`,
          order: `a1${String(index).padStart(3, '0')}V`,
        })),
      },
    ],
  ]
  return decideInOrder(
    script.map(([kind, payload], index) => ({
      id: `first${index}`,
      kind,
      payload,
      actor: facilitator,
      time: 0,
    })),
  )
}

/** Opens the round `r1` about the first `count` areas. */
export function openRound(
  room: VotingRoom,
  count: number,
  more: Partial<CommandPayloads['round.open']> = {},
): void {
  room.does('round.open', {
    roundId: 'r1',
    municipalityId: MOSS,
    gatheringId: 'g1',
    method: 'dots',
    matrix: 'reach',
    question: 'Hva bør vi ta tak i først?',
    improvementAreaIds: Array.from({ length: count }, (_, index) => `a${index}`),
    voters: '',
    seatCount: 200,
    hasFacilitator: false,
    dotCount: 4,
    canStack: true,
    rerunOf: null,
    order: 'a0',
    ...more,
  })
}
