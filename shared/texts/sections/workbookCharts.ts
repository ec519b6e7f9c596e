import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'

/** The charts of the workbook, and what each shows for those who cannot see it. */
export const workbookChartTexts = defineTexts({
  nb: {
    radarSheet: 'Radar',
    radarAbout: 'Egenvurderingen som diagram: før, nå og ønsket. Det følger tallene i «Egenvurdering».',
    radarTitle: (gathering: string) => `Egenvurdering, samling ${gathering}`,
    radarDescription: (count: number) =>
      `Radardiagram med ${plural(count, 'kjennetegn', 'kjennetegn')}: nivå nå og ønsket nivå, fra 1 til 5.`,
    dotsSheet: 'Prikker',
    dotsAbout: 'Den nyeste runden som diagram. Innspill, ikke vedtak.',
    dotsDescription: (count: number) =>
      `Stolpediagram med ${plural(count, 'forbedringsområde', 'forbedringsområder')} og hva hvert fikk til sammen.`,
    pictureSheet: 'Kartbilde',
    pictureAbout: 'Interessentkartet slik gruppa så det.',
    pictureTitle: (name: string) => `Interessentkartet til ${name}`,
    pictureDescription: (name: string, gathering: string, counts: string) =>
      `Interessentkartet til ${name}${gathering === '' ? '' : `, samling ${gathering}`}. ${counts}`,
    pictureQuadrant: (name: string, count: number) => `${name}: ${count} kort.`,
    mapSheet: 'Kart',
    mapAbout: 'Interessentkartet som diagram. Det følger tallene i «Interessenter».',
    mapTitle: (gathering: string) => `Interessentkart, samling ${gathering}`,
    mapDescription: (count: number) =>
      `Punktdiagram med ${plural(count, 'interessent', 'interessenter')}: innflytelse oppover og interesse bortover, med fire ruter.`,
    matrixSheet: 'Matrise',
    matrixAbout: 'Viktig og påvirkbar som diagram. Det følger tallene i «Forbedringsområder».',
    matrixTitle: 'Viktig × påvirkbar',
    matrixDescription: (count: number) =>
      `Punktdiagram med ${plural(count, 'forbedringsområde', 'forbedringsområder')}: viktig oppover og påvirkbar bortover, med fire ruter.`,
  },
  nn: {
    radarSheet: 'Radar',
    radarAbout: 'Eigenvurderinga som diagram: før, no og ønskt. Det følgjer tala i «Eigenvurdering».',
    radarTitle: (gathering: string) => `Eigenvurdering, samling ${gathering}`,
    radarDescription: (count: number) =>
      `Radardiagram med ${plural(count, 'kjenneteikn', 'kjenneteikn')}: nivå no og ønskt nivå, frå 1 til 5.`,
    dotsSheet: 'Prikkar',
    dotsAbout: 'Den nyaste runden som diagram. Innspel, ikkje vedtak.',
    dotsDescription: (count: number) =>
      `Stolpediagram med ${plural(count, 'forbetringsområde', 'forbetringsområde')} og kva kvart fekk til saman.`,
    pictureSheet: 'Kartbilete',
    pictureAbout: 'Interessentkartet slik gruppa såg det.',
    pictureTitle: (name: string) => `Interessentkartet til ${name}`,
    pictureDescription: (name: string, gathering: string, counts: string) =>
      `Interessentkartet til ${name}${gathering === '' ? '' : `, samling ${gathering}`}. ${counts}`,
    pictureQuadrant: (name: string, count: number) => `${name}: ${count} kort.`,
    mapSheet: 'Kart',
    mapAbout: 'Interessentkartet som diagram. Det følgjer tala i «Interessentar».',
    mapTitle: (gathering: string) => `Interessentkart, samling ${gathering}`,
    mapDescription: (count: number) =>
      `Punktdiagram med ${plural(count, 'interessent', 'interessentar')}: innverknad oppover og interesse bortover, med fire ruter.`,
    matrixSheet: 'Matrise',
    matrixAbout: 'Viktig og påverkeleg som diagram. Det følgjer tala i «Forbetringsområde».',
    matrixTitle: 'Viktig × påverkeleg',
    matrixDescription: (count: number) =>
      `Punktdiagram med ${plural(count, 'forbetringsområde', 'forbetringsområde')}: viktig oppover og påverkeleg bortover, med fire ruter.`,
  },
  en: {
    radarSheet: 'Radar',
    radarAbout:
      'The self-assessment as a chart: then, now and wanted. It follows the numbers in “Self-assessment”.',
    radarTitle: (gathering: string) => `Self-assessment, gathering ${gathering}`,
    radarDescription: (count: number) =>
      `Radar chart of ${plural(count, 'characteristic', 'characteristics')}: level now and wanted, from 1 to 5.`,
    dotsSheet: 'Dots',
    dotsAbout: 'The newest round as a chart. Input, not a decision.',
    dotsDescription: (count: number) =>
      `Bar chart of ${plural(count, 'improvement area', 'improvement areas')} and what each got in all.`,
    pictureSheet: 'Map picture',
    pictureAbout: 'The stakeholder map as the group saw it.',
    pictureTitle: (name: string) => `The stakeholder map of ${name}`,
    pictureDescription: (name: string, gathering: string, counts: string) =>
      `The stakeholder map of ${name}${gathering === '' ? '' : `, gathering ${gathering}`}. ${counts}`,
    pictureQuadrant: (name: string, count: number) => `${name}: ${plural(count, 'card', 'cards')}.`,
    mapSheet: 'Map',
    mapAbout: 'The stakeholder map as a chart. It follows the numbers in “Stakeholders”.',
    mapTitle: (gathering: string) => `Stakeholder map, gathering ${gathering}`,
    mapDescription: (count: number) =>
      `Scatter chart of ${plural(count, 'stakeholder', 'stakeholders')}: influence upwards and interest across, in four quadrants.`,
    matrixSheet: 'Matrix',
    matrixAbout: 'Importance and influenceability as a chart. It follows the numbers in “Improvement areas”.',
    matrixTitle: 'Important × within reach',
    matrixDescription: (count: number) =>
      `Scatter chart of ${plural(count, 'improvement area', 'improvement areas')}: importance upwards and influenceability across, in four quadrants.`,
  },
})
