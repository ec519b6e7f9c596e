import { capital, enCount, nbCount, nnCount } from '../countWords.ts'
import { defineTexts } from '../defineTexts.ts'

/** What municipalities see differently about a shared stakeholder, said in words. */
export const differenceTexts = defineTexts({
  nb: {
    municipalities: (count: number) => `${nbCount(count)} ${count === 1 ? 'kommune' : 'kommuner'}`,
    count: nbCount,
    levelOf: (level: string, axis: string) => `${level} ${axis}`,
    twoViews: (one: string, oneSees: string, other: string, otherSees: string) =>
      `To syn: ${one} ser ${oneSees}, ${other} ser ${otherSees}.`,
    twoViewsNear: (one: string, other: string, axis: string) =>
      `To syn: ${one} ser mer ${axis} enn de ${other} andre.`,
    oneAxis: (axis: string, from: string, to: string) => `Uenige om ${axis}: fra ${from} til ${to}.`,
    oneAxisNear: (axis: string) => `Noe uenighet om ${axis}.`,
    bothAxes: (axis: string, from: string, to: string, other: string, otherFrom: string, otherTo: string) =>
      `Uenige om begge deler: ${axis} fra ${from} til ${to}, ${other} fra ${otherFrom} til ${otherTo}.`,
    bothMostly: (axis: string, from: string, to: string) =>
      `Uenige om begge deler, mest om ${axis}: fra ${from} til ${to}.`,
    bothNear: 'Noe uenighet om begge deler.',
    agreed: 'Ligger tett hos alle.',
    placedBy: (count: number) => `Plassert av ${count}`,
    unplaced: (count: number) =>
      `${capital(nbCount(count))} ${count === 1 ? 'kommune' : 'kommuner'} har ikke plassert.`,
    unsure: (count: number) => `${capital(nbCount(count))} er ${count === 1 ? 'usikker' : 'usikre'}.`,
  },
  nn: {
    municipalities: (count: number) => `${nnCount(count)} ${count === 1 ? 'kommune' : 'kommunar'}`,
    count: nnCount,
    levelOf: (level: string, axis: string) => `${level} ${axis}`,
    twoViews: (one: string, oneSees: string, other: string, otherSees: string) =>
      `To syn: ${one} ser ${oneSees}, ${other} ser ${otherSees}.`,
    twoViewsNear: (one: string, other: string, axis: string) =>
      `To syn: ${one} ser meir ${axis} enn dei ${other} andre.`,
    oneAxis: (axis: string, from: string, to: string) => `Usamde om ${axis}: frå ${from} til ${to}.`,
    oneAxisNear: (axis: string) => `Noko usemje om ${axis}.`,
    bothAxes: (axis: string, from: string, to: string, other: string, otherFrom: string, otherTo: string) =>
      `Usamde om begge delar: ${axis} frå ${from} til ${to}, ${other} frå ${otherFrom} til ${otherTo}.`,
    bothMostly: (axis: string, from: string, to: string) =>
      `Usamde om begge delar, mest om ${axis}: frå ${from} til ${to}.`,
    bothNear: 'Noko usemje om begge delar.',
    agreed: 'Ligg tett hos alle.',
    placedBy: (count: number) => `Plassert av ${count}`,
    unplaced: (count: number) =>
      `${capital(nnCount(count))} ${count === 1 ? 'kommune' : 'kommunar'} har ikkje plassert.`,
    unsure: (count: number) => `${capital(nnCount(count))} er ${count === 1 ? 'usikker' : 'usikre'}.`,
  },
  en: {
    municipalities: (count: number) => `${enCount(count)} ${count === 1 ? 'municipality' : 'municipalities'}`,
    count: enCount,
    levelOf: (level: string, axis: string) => `${level === 'none' ? 'no' : level} ${axis}`,
    twoViews: (one: string, oneSees: string, other: string, otherSees: string) =>
      `Two views: ${one} see ${oneSees}, ${other} see ${otherSees}.`,
    twoViewsNear: (one: string, other: string, axis: string) =>
      `Two views: ${one} see more ${axis} than the other ${other}.`,
    oneAxis: (axis: string, from: string, to: string) => `Differ on ${axis}: from ${from} to ${to}.`,
    oneAxisNear: (axis: string) => `Differ somewhat on ${axis}.`,
    bothAxes: (axis: string, from: string, to: string, other: string, otherFrom: string, otherTo: string) =>
      `Differ on both: ${axis} from ${from} to ${to}, ${other} from ${otherFrom} to ${otherTo}.`,
    bothMostly: (axis: string, from: string, to: string) =>
      `Differ on both, most on ${axis}: from ${from} to ${to}.`,
    bothNear: 'Differ somewhat on both.',
    agreed: 'Close together for all.',
    placedBy: (count: number) => `Placed by ${count}`,
    unplaced: (count: number) =>
      `${capital(enCount(count))} ${count === 1 ? 'municipality has' : 'municipalities have'} not placed it.`,
    unsure: (count: number) => `${capital(enCount(count))} ${count === 1 ? 'is' : 'are'} unsure.`,
  },
})
