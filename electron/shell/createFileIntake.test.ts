import { expect, test } from 'vitest'
import type { OpenedFile } from '../../shared/sync/shellBridge.ts'
import { createFileIntake } from './createFileIntake.ts'

const bringIn = async (path: string): Promise<OpenedFile> => ({ ok: true, value: { fileId: path } })
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const idOf = (opened: OpenedFile): string => (opened.ok ? opened.value.fileId : opened.failure.reason)

test('a file named before there is a page is told when the page listens, once', async () => {
  const intake = createFileIntake(bringIn)
  intake.open('early')
  await settled()
  const told: string[] = []
  intake.pageReady((opened) => told.push(idOf(opened)))
  intake.pageReady((opened) => told.push(idOf(opened)))
  expect(told).toEqual(['early'])
})

test('while the page is being loaded again, files wait for the new one', async () => {
  const intake = createFileIntake(bringIn)
  const [first, second]: [string[], string[]] = [[], []]
  intake.pageReady((opened) => first.push(idOf(opened)))
  intake.pageGone()
  intake.open('meanwhile')
  await settled()
  intake.pageReady((opened) => second.push(idOf(opened)))
  expect([first, second]).toEqual([[], ['meanwhile']])
})
