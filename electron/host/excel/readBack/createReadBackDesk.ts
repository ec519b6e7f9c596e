import type { Actor } from '../../../../shared/core/command.ts'
import type { Id } from '../../../../shared/core/ids.ts'
import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import type { ListFileProblem } from '../../../../shared/sync/listFile.ts'
import type { HandedIn, WorkbookRead } from '../../../../shared/sync/readBack.ts'
import type { LibraryProblem, Requests } from '../../../../shared/sync/requests.ts'
import type { HostPlatform } from '../../hostPlatform.ts'
import type { ListReader } from '../../listFile/createListReader.ts'
import type { OwnWorkbook } from '../../listFile/ownWorkbook.ts'
import type { OpenSessions } from '../../openSessions.ts'
import { breathe } from './inTurns.ts'
import type { HeldPlan } from './makePlan.ts'

type Read = Result<WorkbookRead, ListFileProblem>
type BroughtBack = Result<Requests['workbook.bringBack']['answer'], LibraryProblem>

/** Where workbooks are handed in, and where those of a network that is open find their way home. */
export interface ReadBackDesk {
  /** A network that is not open has no workbooks of its own. */
  readonly read: (source: string | Uint8Array, by: HandedIn) => Promise<Read>
  /** Only whoever handed the workbook in, in the network it was read in; for all others it was never there. */
  readonly bringBack: (actor: Actor, body: Requests['workbook.bringBack']['body']) => Promise<BroughtBack>
  /** As `bringBack`. */
  readonly forget: (actor: Actor, body: Requests['workbook.forgetPlan']['body']) => void
}

/** A preview holds a whole workbook; somebody who opens one after another has forgotten the first. */
const MOST_PLANS = 5

interface Kept extends HeldPlan, HandedIn {}

export function createReadBackDesk(
  reader: ListReader,
  sessions: Pick<OpenSessions, 'find' | 'readOrigin' | 'readVersion'>,
  { now, newId }: Pick<HostPlatform, 'now' | 'newId'>,
): ReadBackDesk {
  const plans = new Map<Id, Kept>()

  const keep = (kept: Kept): void => {
    plans.set(kept.plan.planId, kept)
    // A plan holds the whole network as it was: it goes with the file.
    for (const [planId, { fileId }] of plans) if (!sessions.find(fileId)) plans.delete(planId)
    for (const planId of plans.keys()) if (plans.size > MOST_PLANS) plans.delete(planId)
  }
  const keptFor = (planId: Id, fileId: string, { id }: Actor): Kept | undefined => {
    const kept = plans.get(planId)
    return kept?.fileId === fileId && kept.clientId === id ? kept : undefined
  }
  const planFor = async (workbook: OwnWorkbook, fileId: string): Promise<HeldPlan | undefined> => {
    const open = sessions.find(fileId)
    if (!open) return undefined
    // Loads Excel's whole library: not before somebody hands in a workbook.
    const { planReadBack } = await import('./planReadBack.ts')
    const readVersion = (closingId: Id) => sessions.readVersion(fileId, closingId)
    return planReadBack({ workbook, ...open, readVersion, now: now(), newId })
  }
  return {
    async read(source, by) {
      const { fileId } = by
      const open = sessions.find(fileId)
      const line = open?.file.readOrigin()?.line ?? null
      const read = await reader.read(source, line)
      if (!read.ok) return read
      if (read.value.kind !== 'own') return succeed(read.value)
      const held = await planFor(read.value.workbook, fileId)
      if (held) {
        keep({ ...held, ...by })
        return succeed({ kind: 'readBack', plan: held.plan })
      }
      // Whose it was has left the network, or the network was closed meanwhile: then it is a list like any other.
      const again = await reader.read(source)
      if (!again.ok) return again
      if (again.value.kind === 'own') return fail({ reason: 'failed' })
      // Not `elsewhere`: its network is the one that is open, and saying otherwise would send people searching.
      return succeed({ kind: 'list', list: again.value.list })
    },
    async bringBack(actor, { fileId, planId, chosen }) {
      const kept = keptFor(planId, fileId, actor)
      const open = sessions.find(fileId)
      if (!kept || !open) return fail({ reason: 'notFound' })
      // Nobody finds it while it is carried out: asked for twice it must not be done twice.
      plans.delete(planId)
      const { session } = open
      const isOpen = (): boolean => sessions.find(fileId)?.session === session
      try {
        const { bringHome } = await import('./bringHome.ts')
        const asked = { held: kept, chosen, session, isOpen, actor, now: now(), newId, breathe }
        const done = await bringHome(asked)
        if (done?.refusal) keep(kept)
        return done ? succeed(done) : fail({ reason: 'notFound' })
      } catch (error) {
        keep(kept)
        throw error
      }
    },
    forget(actor, { fileId, planId }) {
      if (keptFor(planId, fileId, actor)) plans.delete(planId)
    },
  }
}
