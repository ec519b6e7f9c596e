import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { compareLogs } from './compareLogs.ts'
import { type EventRow, FIRST_PREVIOUS_HASH, hashEventRow } from './eventRow.ts'
import type { LogReader } from './logReader.ts'
import { emptyDigest } from './recordDigest.ts'

const STARTS_AT = Date.UTC(2026, 5, 9, 8, 0)
const NOW = Date.UTC(2026, 10, 24, 2, 15)

/** A log of `length` small changes; those after `sharedSeq` are this hand's own. */
function rowsOf(length: number, sharedSeq: number, hand: string): readonly EventRow[] {
  const rows: EventRow[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const row = {
      seq,
      commandId: seq <= sharedSeq ? `shared${seq}` : `${hand}${seq}`,
      time: STARTS_AT + seq * 1000,
      actor: '{}',
      kind: 'stakeholder.place',
      payload: '{}',
      change: '{}',
      recordsDigest: emptyDigest(),
      previousHash: rows.at(-1)?.hash ?? FIRST_PREVIOUS_HASH,
    }
    rows.push({ ...row, hash: hashEventRow(row) })
  }
  return rows
}

/** As `rowsOf`, each row made only when it is looked at. */
function longLog(length: number, sharedSeq: number, hand: string) {
  let lookUps = 0
  const sharedHash = (seq: number): Buffer => createHash('sha256').update(`shared${seq}`).digest()
  const rowAt = (seq: number): EventRow | undefined => {
    lookUps += 1
    if (seq < 1 || seq > length) return undefined
    const [template] = rowsOf(1, 0, hand)
    if (!template) return undefined
    const row = { ...template, seq, commandId: `${hand}${seq}`, previousHash: sharedHash(seq - 1) }
    return { ...row, hash: seq <= sharedSeq ? sharedHash(seq) : hashEventRow(row) }
  }
  const timesAfter = (afterSeq: number): readonly number[] =>
    Array.from({ length: length - afterSeq }, () => STARTS_AT)
  return { headSeq: length, records: [], rowAt, timesAfter, lookUps: () => lookUps }
}

const logOf = (rows: readonly EventRow[]): LogReader => ({
  headSeq: rows.length,
  records: [],
  rowAt: (seq) => rows[seq - 1],
  timesAfter: (afterSeq) => rows.slice(afterSeq).map(({ time }) => time),
})

test('where two logs of 50,000 changes parted takes no more looks than a binary search', () => {
  for (const sharedSeq of [1, 17, 25_000, 49_998, 49_999]) {
    const [own, other] = ['own', 'other'].map((hand) => longLog(50_000, sharedSeq, hand))
    if (!own || !other) throw new Error('Two logs were asked for')
    expect(compareLogs(own, other, NOW)).toMatchObject({
      value: { relation: 'parted', own: { changeCount: 50_000 - sharedSeq }, other: { clock: 'plausible' } },
    })
    expect(own.lookUps()).toBeLessThan(20)
    expect(other.lookUps()).toBeLessThan(20)
  }
})

test('every place two short logs can part at is found, whichever is longer', () => {
  for (let sharedSeq = 1; sharedSeq <= 12; sharedSeq += 1) {
    for (const [mine, theirs] of [
      [0, 0],
      [0, 3],
      [2, 0],
      [1, 4],
      [5, 1],
    ] as const) {
      const own = logOf(rowsOf(sharedSeq + mine, sharedSeq, 'own'))
      const other = logOf(rowsOf(sharedSeq + theirs, sharedSeq, 'other'))
      expect(compareLogs(own, other, NOW)).toMatchObject({
        ok: true,
        value: {
          sharedAt: STARTS_AT + sharedSeq * 1000,
          own: { changeCount: mine },
          other: { changeCount: theirs },
        },
      })
    }
  }
})

test('a hash that has decayed anywhere is never taken for a parting', () => {
  const whole = rowsOf(64, 64, 'own')
  for (const decayed of [1, 8, 16, 32, 33, 48, 63, 64]) {
    const rows = whole.map((row) => (row.seq === decayed ? { ...row, hash: Buffer.alloc(32, 9) } : row))
    const compared = compareLogs(logOf(whole), logOf(rows), NOW)
    if (compared.ok) expect(compared.value.relation).toBe('same')
    else expect(['damaged', 'failed']).toContain(compared.failure.reason)
  }
})

test('rows that are missing, and logs that share nothing, are failures and no crash', () => {
  const rows = rowsOf(20, 20, 'own')
  const holed = { ...logOf(rows), rowAt: (seq: number) => (seq === 15 ? undefined : rows[seq - 1]) }
  for (const other of [holed, logOf(rowsOf(20, 0, 'stranger')), logOf([])])
    expect(compareLogs(logOf(rows), other, NOW).ok).toBe(false)
})

test('a minute back is a clock being set; an hour and more makes times untrustworthy', () => {
  const at = (times: readonly number[]): LogReader => {
    const rows = rowsOf(times.length + 1, 1, 'own').map((row, index) => ({
      ...row,
      time: index === 0 ? STARTS_AT : (times[index - 1] ?? 0),
    }))
    // Times are part of what is hashed.
    const linked: EventRow[] = []
    for (const row of rows) {
      const before = linked.at(-1)?.hash ?? FIRST_PREVIOUS_HASH
      linked.push({ ...row, previousHash: before, hash: hashEventRow({ ...row, previousHash: before }) })
    }
    return logOf(linked)
  }
  const clockOf = (times: readonly number[]) => {
    const compared = compareLogs(at(times), at([]), NOW)
    return compared.ok ? compared.value.own.clock : compared.failure
  }
  const minute = 60_000
  expect(clockOf([STARTS_AT + minute, STARTS_AT])).toBe('plausible')
  expect(clockOf([STARTS_AT + 90 * minute, STARTS_AT])).toBe('ranBackwards')
  expect(clockOf([0])).toBe('ranBackwards')
  expect(clockOf([NOW + minute])).toBe('plausible')
  expect(clockOf([Number.MAX_SAFE_INTEGER])).toBe('ahead')
})
