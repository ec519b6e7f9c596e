import type { Id } from '../../shared/core/ids.ts'
import { fail, type Result, succeed } from '../../shared/core/result.ts'
import type { ClientMessage, HostMessage } from '../../shared/sync/protocol.ts'
import type { LibraryProblem, RequestName, Requests } from '../../shared/sync/requests.ts'

type Answer = Result<unknown, LibraryProblem>
type Request = Extract<ClientMessage, { type: 'request' }>

/**
 * Questions outside any network. One asked while the link is away waits for the next; one whose
 * answer got lost with a link fails, because asking twice could make two files.
 */
export function createRequests(newId: () => Id, send: (message: ClientMessage) => void) {
  const waiting = new Map<Id, { readonly settle: (answer: Answer) => void }>()
  let unsent: Request[] = []
  let isOpen = false

  return {
    ask<Name extends RequestName>(
      name: Name,
      body: Requests[Name]['body'],
    ): Promise<Result<Requests[Name]['answer'], LibraryProblem>> {
      const message: Request = { type: 'request', requestId: newId(), name, body }
      return new Promise((resolve) => {
        // The host answers a request by its own name's shape; the pair is declared in `Requests`.
        waiting.set(message.requestId, {
          settle: (answer) => resolve(answer as Result<Requests[Name]['answer'], LibraryProblem>),
        })
        if (isOpen) send(message)
        else unsent.push(message)
      })
    },
    opened(): void {
      isOpen = true
      for (const message of unsent) send(message)
      unsent = []
    },
    lost(): void {
      if (!isOpen) return
      isOpen = false
      for (const { settle } of waiting.values()) settle(fail({ reason: 'failed' }))
      waiting.clear()
    },
    receive({ requestId, ok, body }: Extract<HostMessage, { type: 'response' }>): void {
      const request = waiting.get(requestId)
      waiting.delete(requestId)
      request?.settle(ok ? succeed(body) : fail(body as LibraryProblem))
    },
  }
}
