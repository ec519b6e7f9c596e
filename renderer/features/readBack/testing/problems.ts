import type { CellProblem } from '../../../../shared/sync/readBack.ts'

const problem = (reason: CellProblem['reason'], parts: Partial<CellProblem> = {}): CellProblem => ({
  ...{ sheet: 'Interessenter', address: 'D14', column: 'Kategori', value: 'Eiger', hint: '' },
  ...parts,
  reason,
})

/** Every reason there is why a cell cannot be taken. */
export const problems: readonly CellProblem[] = [
  problem('unknownWord', { hint: 'Eier' }),
  problem('unknownWord', { address: 'D15', value: 'Blå bil' }),
  problem('notNumber', { address: 'F16', column: 'Innflytelse (0–100)', value: 'mye' }),
  problem('outOfBounds', { address: 'F17', column: 'Innflytelse (0–100)', value: '140', hint: '0–100' }),
  problem('tooLong', {
    address: 'B18',
    column: 'Navn',
    value: 'Foreningen for fremme av '.repeat(40),
    hint: '120',
  }),
  problem('empty', { address: 'B19', column: 'Navn', value: '' }),
  problem('locked', { address: 'A20', column: 'Kommune', value: 'Gol' }),
  problem('calculated', { address: 'K20', column: 'Rute', value: 'Nøkkelaktører' }),
  problem('isError', { address: 'G21', column: 'Interesse (0–100)', value: '#REF!' }),
  problem('sameIdTwice', { address: 'L22', column: 'ID (ikke endre)', value: 's14' }),
  problem('needsBoth', {
    address: 'F23',
    column: 'Innflytelse (0–100)',
    value: '',
    hint: 'Interesse (0–100)',
  }),
  problem('nameTwice', { address: 'B24', column: 'Navn', value: 'NAV' }),
  problem('rowNotAllowed', {
    sheet: 'Egenvurdering',
    address: 'A21',
    column: 'Kjennetegn',
    value: 'Godt humør',
  }),
  problem('saidOtherwise', {
    sheet: 'Plasseringer',
    address: 'F4',
    column: 'Innflytelse',
    value: '40',
    hint: 'Interessenter!F4',
  }),
  problem('notDay', { sheet: 'Tiltaksplan', address: 'E6', column: 'Frist', value: 'etter jul' }),
  problem('rowRefused', { sheet: 'Tiltaksplan', address: 'A9', column: 'Tiltak', value: 'Bytur' }),
  problem('notChosen', { sheet: 'Forbedringsområder', address: 'H5', column: 'Begrunnelse', value: 'Fordi' }),
  problem('chosenByGroup', {
    sheet: 'Forbedringsområder',
    address: 'H6',
    column: 'Valgt (1–3)',
    value: '1',
  }),
  problem('tooMany', { sheet: 'Forbedringsområder', address: 'B7', column: 'Kjennetegn', hint: '3' }),
  problem('inOpenRound', { sheet: 'Forbedringsområder', address: 'D7', column: 'Viktig', value: '5' }),
]
