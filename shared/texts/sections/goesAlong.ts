import type { GoesAlong } from '../../sync/readBack.ts'
import { defineTexts } from '../defineTexts.ts'

/** What a row that is gone from a workbook takes with it when it is removed in Samling too. */
export const goesAlongTexts = defineTexts<{
  readonly title: string
  readonly kinds: Readonly<Record<GoesAlong['kind'], string>>
}>({
  nb: {
    title: 'Dette går med:',
    kinds: {
      placement: 'Plasseringer',
      areaPlacement: 'Plasseringer',
      relation: 'Forbindelser',
      choice: 'Valget av området',
      action: 'Tiltak',
      anchoring: 'Forankring',
      link: 'Blir stående, men viser ikke hit lenger',
    },
  },
  nn: {
    title: 'Dette går med:',
    kinds: {
      placement: 'Plasseringar',
      areaPlacement: 'Plasseringar',
      relation: 'Samband',
      choice: 'Valet av området',
      action: 'Tiltak',
      anchoring: 'Forankring',
      link: 'Blir ståande, men viser ikkje hit lenger',
    },
  },
  en: {
    title: 'This goes too:',
    kinds: {
      placement: 'Places',
      areaPlacement: 'Places',
      relation: 'Relations',
      choice: 'The choice of the area',
      action: 'Actions',
      anchoring: 'Anchoring',
      link: 'Stays, but no longer refers here',
    },
  },
})
