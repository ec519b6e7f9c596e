import type { ReadBackPlan } from '../../../../shared/sync/readBack.ts'
import { difference, emptyPlan, longNote } from './plans.ts'

/** New rows that may be there already, of which none is ticked, and cells of a card that was merged since. */
export const remarkedPlan: ReadBackPlan = {
  ...emptyPlan,
  planId: 'remarked',
  differences: [
    ...(
      [
        { kind: 'alreadyThere', about: 'Moss havn' },
        { kind: 'resembles', about: 'Moss havn' },
        { kind: 'repeated', about: 'A20' },
      ] as const
    ).map((remark, index) => {
      const row = ['Moss Havn', 'Moss havn KF', 'Moss Skisenter'][index] ?? ''
      const about = { kind: 'new', address: `A${index + 21}`, row, column: '', inSamling: '' } as const
      return difference(index, { ...about, inWorkbook: `${row} · Bedrifter`, isChosen: false, remark })
    }),
    ...(['changed', 'conflict'] as const).map((kind, index) =>
      difference(index + 3, {
        ...{ kind, row: 'Handelsstanden', address: `${'LM'[index]}9`, inWorkbook: 'Ringes i januar' },
        column: ['Neste steg', 'Merknad'][index] ?? '',
        inSamling: ['', longNote][index] ?? '',
        remark: { kind: 'mergedInto', about: 'Sentrumsforening' },
      }),
    ),
  ],
}
