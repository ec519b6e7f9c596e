import type { Round } from '../../../../shared/features/round/record.ts'
import type { CardFace } from '../../../canvas/boardConfig.ts'

/** An area as a card with a dash for its rank: nothing here may look like an order. */
export const areaFace = ({ id, title }: Round['areas'][number]): CardFace => ({
  id,
  name: title,
  band: { text: '–', color: '#05222C', letterColor: '#FFFFFF' },
})
