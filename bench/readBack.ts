import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filledIn } from '../electron/host/excel/readBack/testing/comeHome.ts'
import { type HomeRoom, openHomeRoom } from '../electron/host/excel/readBack/testing/homeRoom.ts'
import { createListReader } from '../electron/host/listFile/createListReader.ts'
import { watchLoop } from '../electron/host/listFile/testing/mutations/watchLoop.ts'
import { demoEvents } from '../shared/testing/demoNetwork.ts'
import { facilitator } from '../shared/testing/sitting.ts'
import { median, milliseconds, table } from './statistics.ts'

const TIMES = 5
const NOTE = 'Merknad'

/** Moss' own workbook with a note written on every one of its cards. */
async function fillIn({ workbook, municipalityId }: HomeRoom): Promise<Uint8Array> {
  return filledIn(await workbook(municipalityId('Moss')), (book) => {
    const sheet = book.getWorksheet('Interessenter')
    if (!sheet) throw new Error('The workbook has no cards')
    let at = 0
    sheet.getRow(1).eachCell((cell, column) => {
      if (cell.value === NOTE) at = column
    })
    for (let row = 2; row <= sheet.rowCount; row += 1) sheet.getRow(row).getCell(at).value = `Husk ${row}`
  })
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

async function measure(cards: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'samling-bench-'))
  const room = openHomeRoom(folder, [...demoEvents({ seed: 1, cards })])
  const reader = createListReader()
  try {
    const bytes = await fillIn(room)
    await room.planOf(bytes)
    const watch = watchLoop()
    const [previews, lists]: [number[], number[]] = [[], []]
    for (let index = 0; index < TIMES; index += 1) {
      previews.push(await timeOf(() => room.planOf(bytes)))
      // The same bytes as a list from anywhere: what opening the workbook costs anyway.
      lists.push(await timeOf(() => reader.read(bytes)))
    }
    watch.stop()
    const { planId, differences } = await room.planOf(bytes)
    const chosen = differences.map(({ number }) => number)
    const carrying = watchLoop()
    const carried = await timeOf(() =>
      room.desk.bringBack(facilitator, { fileId: room.fileId, planId, chosen }),
    )
    carrying.stop()
    const [preview, list] = [median(previews), median(lists)]
    return [
      String(differences.length),
      milliseconds(preview),
      milliseconds(list),
      `${(preview / list).toFixed(1)}×`,
      milliseconds(watch.longestWorkMs()),
      milliseconds(carried),
      milliseconds(carrying.longestWorkMs()),
    ]
  } finally {
    await reader.close()
    await room.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What it costs to see what a filled-in workbook would change, and to carry it out. */
export async function benchReadBack(): Promise<string> {
  const rows: (readonly string[])[] = []
  for (const cards of [200, 2000]) rows.push([`${cards} cards`, ...(await measure(cards))])
  return table(
    [
      ...['Moss with', 'changes', 'preview', 'opened as a list', 'against that', 'longest turn'],
      ...['carried out', 'longest turn of that'],
    ],
    rows,
  )
}
