import { expect, test } from 'vitest'
import { mossSitting, Sitting } from '../../testing/sitting.ts'
import { REPORT_TITLE_LIMIT } from './commands.ts'
import { NETWORK_ID, networkNoun } from './record.ts'

const titleOf = ({ state }: Sitting): string | undefined => networkNoun.get(state, NETWORK_ID)?.reportTitle
const names = (sitting: Sitting, reportTitle: string) =>
  sitting.does('network.setReportTitle', { reportTitle })

test('what the study is called is the pack’s until the network calls it something, and again when that is emptied', () => {
  const sitting = mossSitting()
  expect(titleOf(sitting)).toBe('')
  names(sitting, '  Lærdommer fra\ngode vertskommuner ')
  expect(titleOf(sitting)).toBe('Lærdommer fra gode vertskommuner')
  names(sitting, ' ')
  expect(titleOf(sitting)).toBe('')
  sitting.undoes()
  expect(titleOf(sitting)).toBe('Lærdommer fra gode vertskommuner')
})

test('a title that is too long is turned down, and so is one of no network', () => {
  const sitting = mossSitting()
  expect(names(sitting, 'å'.repeat(REPORT_TITLE_LIMIT)).ok).toBe(true)
  expect(names(sitting, 'å'.repeat(REPORT_TITLE_LIMIT + 1))).toMatchObject({
    ok: false,
    failure: { reason: 'textTooLong', field: 'network.reportTitle', limit: REPORT_TITLE_LIMIT },
  })
  expect(names(new Sitting(), 'Rapporten')).toMatchObject({ ok: false, failure: { reason: 'missing' } })
})
