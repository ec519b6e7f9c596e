import {
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  type WebContents,
  type WebFrameMain,
} from 'electron'
import type * as z from 'zod/mini'
import { isTrustedSender } from './senderPolicy.ts'

/** Who knocked: a window we opened, showing our page. */
export interface Caller {
  readonly contents: WebContents
  readonly frame: WebFrameMain
}

/** The page's ways into the shell. Every channel goes through here and nowhere else. */
export interface Doors {
  /** Lets a window's messages in; forgotten when its contents are destroyed. */
  readonly admit: (contents: WebContents) => void
  readonly onMessage: <Body>(
    channel: string,
    schema: z.ZodMiniType<Body>,
    act: (body: Body, caller: Caller) => void,
  ) => void
  /** A question with an answer. A stranger or a malformed question gets a rejection without details. */
  readonly onQuestion: <Body>(
    channel: string,
    schema: z.ZodMiniType<Body>,
    answer: (body: Body, caller: Caller) => Promise<unknown>,
  ) => void
}

/** Checks the sender and the shape of everything before any handler sees it. */
export function createDoors(pageAddress: string): Doors {
  const known = new Set<number>()

  const callerOf = (event: IpcMainEvent | IpcMainInvokeEvent): Caller | null => {
    const frame = event.senderFrame
    return frame && isTrustedSender(event, known, pageAddress) ? { contents: event.sender, frame } : null
  }
  return {
    admit(contents) {
      const { id } = contents
      known.add(id)
      contents.once('destroyed', () => known.delete(id))
    },
    onMessage(channel, schema, act) {
      ipcMain.on(channel, (event, body: unknown) => {
        const [caller, parsed] = [callerOf(event), schema.safeParse(body)]
        if (caller && parsed.success) act(parsed.data, caller)
      })
    },
    onQuestion(channel, schema, answer) {
      ipcMain.handle(channel, async (event, body: unknown) => {
        const [caller, parsed] = [callerOf(event), schema.safeParse(body)]
        if (!caller || !parsed.success) throw new Error('Refused')
        return await answer(parsed.data, caller)
      })
    },
  }
}
