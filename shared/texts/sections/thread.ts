import { enCount, nbCount, nnCount } from '../countWords.ts'
import { defineTexts } from '../defineTexts.ts'

/** The red thread: one line per area, and its gaps. */
export const threadTexts = defineTexts({
  nb: {
    title: 'Rød tråd',
    question: 'Henger det sammen?',
    nodes: {
      characteristic: 'Kjennetegn',
      area: 'Område',
      stakeholders: 'Interessenter',
      actions: 'Tiltak',
      anchoring: 'Forankring',
      traces: 'Spor',
    },
    gaps: {
      notAssessed: 'Ikke vurdert',
      noWanted: 'Mangler ønsket nivå',
      noGapBehind: 'Ingen avstand bak valget',
      noResult: 'Mangler resultat',
      noOutcome: 'Hva kom ut av det?',
      noCharacteristic: 'Ingen kjennetegn',
      noVision: 'Ingen «det har skjedd»',
      noStakeholders: 'Ingen interessenter',
      noReason: 'Mangler «Derfor»',
      notChosen: 'Ikke valgt',
      noAction: 'Ingen tiltak',
      noOwner: 'Mangler ansvarlig',
      noDay: 'Mangler frist',
      noAnchoring: 'Ingen forankring',
      overdue: 'Over frist',
    },
    sideEmpty: (side: string) => `Mangler: ${side.toLocaleLowerCase('nb')}`,
    mend: (gap: string) => `${gap}: gå dit`,
    whole: 'Tråden er hel.',
    gapCount: (count: number) => (count === 1 ? 'Ett brudd' : `${nbCount(count)} brudd`),
    summary: (whole: number, all: number) =>
      whole === all
        ? all === 1
          ? 'Tråden er hel for området.'
          : 'Tråden er hel for alle områdene.'
        : `Tråden er hel for ${nbCount(whole)} av ${nbCount(all)} områder.`,
    because: (reason: string) => `Derfor: ${reason}`,
    level: (level: number, wanted: number | null) =>
      wanted === null ? `Nivå ${level}` : `Nivå ${level}, ønsker ${wanted}`,
    withoutArea: (titles: string) => `Tiltak uten område: ${titles}`,
    toPlan: 'Åpne planen',
    asToday: 'Tiltak, forankring og resultater vises slik de er i dag.',
    chosenLater: (areas: string) => `Valgt på en senere samling: ${areas}`,
    anchoredOn: (sides: string) => `Forankret: ${sides}`,
    noTraces: 'Ingen spor ennå',
    result: (text: string) => `Resultat: ${text}`,
    owner: (owner: string, day: string) => [owner, day].filter((part) => part !== '').join(' · '),
    next: (body: string, day: string) => ['Neste:', body, day].filter((part) => part !== '').join(' '),
    loose: 'Ikke i arbeid nå',
    looseHelp:
      'Kjennetegn som ingen valgte områder bygger opp under. Det er ikke en feil: ingen kan gjøre alt på en gang.',
    emptyTitle: 'Tråden begynner med et valg',
    emptyText: 'Velg ett til tre områder, så vises veien fra kjennetegn til forankring her.',
    begin: 'Velg områder',
  },
  nn: {
    title: 'Raud tråd',
    question: 'Heng det saman?',
    nodes: {
      characteristic: 'Kjenneteikn',
      area: 'Område',
      stakeholders: 'Interessentar',
      actions: 'Tiltak',
      anchoring: 'Forankring',
      traces: 'Spor',
    },
    gaps: {
      notAssessed: 'Ikkje vurdert',
      noWanted: 'Manglar ønskt nivå',
      noGapBehind: 'Ingen avstand bak valet',
      noResult: 'Manglar resultat',
      noOutcome: 'Kva kom ut av det?',
      noCharacteristic: 'Ingen kjenneteikn',
      noVision: 'Inga «det har skjedd»',
      noStakeholders: 'Ingen interessentar',
      noReason: 'Manglar «Difor»',
      notChosen: 'Ikkje valt',
      noAction: 'Ingen tiltak',
      noOwner: 'Manglar ansvarleg',
      noDay: 'Manglar frist',
      noAnchoring: 'Inga forankring',
      overdue: 'Over fristen',
    },
    sideEmpty: (side: string) => `Manglar: ${side.toLocaleLowerCase('nb')}`,
    mend: (gap: string) => `${gap}: gå dit`,
    whole: 'Tråden er heil.',
    gapCount: (count: number) => (count === 1 ? 'Eitt brot' : `${nnCount(count)} brot`),
    summary: (whole: number, all: number) =>
      whole === all
        ? all === 1
          ? 'Tråden er heil for området.'
          : 'Tråden er heil for alle områda.'
        : `Tråden er heil for ${nnCount(whole)} av ${nnCount(all)} område.`,
    because: (reason: string) => `Difor: ${reason}`,
    level: (level: number, wanted: number | null) =>
      wanted === null ? `Nivå ${level}` : `Nivå ${level}, ønskjer ${wanted}`,
    withoutArea: (titles: string) => `Tiltak utan område: ${titles}`,
    toPlan: 'Opne planen',
    asToday: 'Tiltak, forankring og resultat er viste slik dei er i dag.',
    chosenLater: (areas: string) => `Valt på ei seinare samling: ${areas}`,
    anchoredOn: (sides: string) => `Forankra: ${sides}`,
    noTraces: 'Ingen spor enno',
    result: (text: string) => `Resultat: ${text}`,
    owner: (owner: string, day: string) => [owner, day].filter((part) => part !== '').join(' · '),
    next: (body: string, day: string) => ['Neste:', body, day].filter((part) => part !== '').join(' '),
    loose: 'Ikkje i arbeid no',
    looseHelp:
      'Kjenneteikn som ingen valde område byggjer opp under. Det er ikkje ein feil: ingen kan gjere alt på éin gong.',
    emptyTitle: 'Tråden byrjar med eit val',
    emptyText: 'Vel eitt til tre område, så blir vegen frå kjenneteikn til forankring vist her.',
    begin: 'Vel område',
  },
  en: {
    title: 'The red thread',
    question: 'Does it hang together?',
    nodes: {
      characteristic: 'Characteristic',
      area: 'Area',
      stakeholders: 'Stakeholders',
      actions: 'Actions',
      anchoring: 'Anchoring',
      traces: 'Traces',
    },
    gaps: {
      notAssessed: 'Not assessed',
      noWanted: 'No wanted level',
      noGapBehind: 'No gap behind the choice',
      noResult: 'No result',
      noOutcome: 'What came of it?',
      noCharacteristic: 'No characteristic',
      noVision: 'No “it has happened”',
      noStakeholders: 'No stakeholders',
      noReason: '“Because” is missing',
      notChosen: 'Not chosen',
      noAction: 'No actions',
      noOwner: 'No owner',
      noDay: 'No deadline',
      noAnchoring: 'No anchoring',
      overdue: 'Overdue',
    },
    sideEmpty: (side: string) => `Missing: ${side.toLowerCase()}`,
    mend: (gap: string) => `${gap}: go there`,
    whole: 'The thread is whole.',
    gapCount: (count: number) => (count === 1 ? 'One break' : `${enCount(count)} breaks`),
    summary: (whole: number, all: number) =>
      whole === all
        ? all === 1
          ? 'The thread is whole for the area.'
          : 'The thread is whole for all areas.'
        : `The thread is whole for ${enCount(whole)} of ${enCount(all)} areas.`,
    because: (reason: string) => `Because: ${reason}`,
    level: (level: number, wanted: number | null) =>
      wanted === null ? `Level ${level}` : `Level ${level}, wants ${wanted}`,
    withoutArea: (titles: string) => `Actions without an area: ${titles}`,
    toPlan: 'Open the plan',
    asToday: 'Actions, anchoring and results are shown as they are today.',
    chosenLater: (areas: string) => `Chosen at a later gathering: ${areas}`,
    anchoredOn: (sides: string) => `Anchored: ${sides}`,
    noTraces: 'No traces yet',
    result: (text: string) => `Result: ${text}`,
    owner: (owner: string, day: string) => [owner, day].filter((part) => part !== '').join(' · '),
    next: (body: string, day: string) => ['Next:', body, day].filter((part) => part !== '').join(' '),
    loose: 'Not being worked on now',
    looseHelp:
      'Characteristics no chosen area builds on. That is no fault: nobody can do everything at once.',
    emptyTitle: 'The thread begins with a choice',
    emptyText: 'Choose one to three areas, and the way from characteristic to anchoring is shown here.',
    begin: 'Choose areas',
  },
})
