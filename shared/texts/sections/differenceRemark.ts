import type { DifferenceRemark } from '../../sync/readBack.ts'
import { defineTexts } from '../defineTexts.ts'

/** What one should know of a row of a workbook before one ticks it: a card's name, or a cell's address. */
export const differenceRemarkTexts = defineTexts<
  Readonly<Record<DifferenceRemark['kind'], (about: string) => string>>
>({
  nb: {
    alreadyThere: (name) => `Finnes fra før: «${name}»`,
    resembles: (name) => `Ligner på «${name}», som finnes fra før`,
    repeated: (address) => `Står også i ${address}`,
    mergedInto: (name) => `Slått sammen med «${name}» i Samling, som får endringen`,
  },
  nn: {
    alreadyThere: (name) => `Finst frå før: «${name}»`,
    resembles: (name) => `Liknar på «${name}», som finst frå før`,
    repeated: (address) => `Står òg i ${address}`,
    mergedInto: (name) => `Slått saman med «${name}» i Samling, som får endringa`,
  },
  en: {
    alreadyThere: (name) => `Already there: “${name}”`,
    resembles: (name) => `Resembles “${name}”, which is already there`,
    repeated: (address) => `Also in ${address}`,
    mergedInto: (name) => `Merged with “${name}” in Samling, which gets the change`,
  },
})
