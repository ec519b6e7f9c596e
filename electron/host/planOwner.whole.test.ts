import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Id } from '../../shared/core/ids.ts'
import { plainChoices } from '../../shared/sync/exportChoices.ts'
import { type HostMessage, PROTOCOL_VERSION } from '../../shared/sync/protocol.ts'
import type { RequestName, Requests } from '../../shared/sync/requests.ts'
import { demoEvents } from '../../shared/testing/demoNetwork.ts'
import { createLinkPair } from '../../shared/testing/linkPair.ts'
import { createHost, type Host } from './createHost.ts'
import { filledIn } from './excel/readBack/testing/comeHome.ts'
import { writeNotes } from './excel/readBack/testing/sheetCells.ts'
import { nodePlatform } from './server/nodePlatform.ts'
import { createNetworkFile } from './storage/createNetworkFile.ts'
import { createTemporaryFolder } from './storage/testing/temporaryFolder.ts'

// Two windows at one host, each over its own link; a workbook comes home in one of them.

const FILE = 'Viken.samling'
let host: Host | null = null
afterEach(async () => {
  await host?.close()
  host = null
})

function openHost(): Host {
  const folder = createTemporaryFolder()
  const made = createNetworkFile(join(folder, FILE), [...demoEvents({ seed: 1 })])
  if (!made.ok) throw new Error(made.failure.reason)
  host = createHost({ libraryFolder: folder, exportFolder: join(folder, 'Excel'), platform: nodePlatform })
  return host
}

interface Window {
  readonly ask: <Name extends RequestName>(name: Name, body: Requests[Name]['body']) => Promise<unknown>
  readonly committed: () => readonly string[]
}

/** A window that has opened the network. */
function openWindow(at: Host, clientId: Id): Window {
  const [near, far] = createLinkPair()
  at.connect(far, { role: 'facilitator', name: clientId })
  const waiting = new Map<string, (answer: unknown) => void>()
  const committed: string[] = []
  near.onMessage((text) => {
    const message = JSON.parse(text) as HostMessage // the host's own words
    if (message.type === 'response') waiting.get(message.requestId)?.(message)
    if (message.type === 'committed') committed.push(...message.events.map(({ command }) => command.kind))
  })
  const say = (message: object): void => near.send(JSON.stringify(message))
  say({ type: 'hello', protocolVersion: PROTOCOL_VERSION, clientId, name: clientId })
  say({ type: 'join', fileId: FILE, nextNumber: 0 })
  let count = 0
  return {
    committed: () => committed,
    ask: (name, body) =>
      new Promise((resolve) => {
        count += 1
        waiting.set(`r${count}`, resolve)
        say({ type: 'request', requestId: `r${count}`, name, body })
      }),
  }
}

async function filledInWorkbook({ ask }: Window): Promise<Uint8Array> {
  const order = { fileId: FILE, exportId: nodePlatform.newId(), municipalityId: mossId() }
  const choices = { ...plainChoices, hasPictures: false }
  const answer = (await ask('workbook.export', { ...order, choices })) as {
    readonly body: Requests['workbook.export']['answer']
  }
  const bytes = new Uint8Array(readFileSync(answer.body.files[0]?.path ?? ''))
  return filledIn(bytes, (book) => void writeNotes(book, 2, 3))
}

function mossId(): Id {
  for (const { change } of demoEvents({ seed: 1 }))
    for (const record of change.added)
      if (record.kind === 'municipality' && 'name' in record && record['name'] === 'Moss') return record.id
  throw new Error('No Moss')
}

test('the plan of a workbook is that window’s alone: another can neither carry it out nor forget it', async () => {
  const at = openHost()
  const [own, other] = [openWindow(at, 'window1'), openWindow(at, 'window2')]
  const bytes = await filledInWorkbook(own)
  const read = await at.readWorkbook(bytes, { fileId: FILE, clientId: 'window1' })
  if (!read.ok || read.value.kind !== 'readBack') throw new Error('Not read')
  const { planId, differences } = read.value.plan
  const chosen = differences.map(({ number }) => number)
  expect(chosen).toHaveLength(2)
  await other.ask('workbook.forgetPlan', { fileId: FILE, planId })
  expect(await other.ask('workbook.bringBack', { fileId: FILE, planId, chosen })).toMatchObject({
    ...{ ok: false, body: { reason: 'notFound' } },
  })
  expect(other.committed()).toEqual([])
  expect(await own.ask('workbook.bringBack', { fileId: FILE, planId, chosen })).toMatchObject({
    ...{ ok: true, body: { refusal: null } },
  })
  expect(own.committed()).toEqual(['workbook.bringBack'])
})

test('the window itself forgets it, also after it was away for a while', async () => {
  const at = openHost()
  const bytes = await filledInWorkbook(openWindow(at, 'window1'))
  const read = await at.readWorkbook(bytes, { fileId: FILE, clientId: 'window1' })
  if (!read.ok || read.value.kind !== 'readBack') throw new Error('Not read')
  const { planId } = read.value.plan
  // Its link was lost: the same window on another.
  const again = openWindow(at, 'window1')
  await again.ask('workbook.forgetPlan', { fileId: FILE, planId })
  expect(await again.ask('workbook.bringBack', { fileId: FILE, planId, chosen: [] })).toMatchObject({
    ...{ ok: false, body: { reason: 'notFound' } },
  })
})
