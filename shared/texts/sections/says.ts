import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'

/** What a map says by itself: cards that seem to be one, gaps, and what changed since an earlier gathering. */
export const saysTexts = defineTexts({
  nb: {
    alike: (count: number, one: string, other: string) =>
      count === 1 ? `1 ligner: «${one}» og «${other}».` : `${count} ligner. Først «${one}» og «${other}».`,
    merge: 'Slå sammen',
    mergeInto: (keep: string) => `Slå sammen til «${keep}»`,
    stays: (keep: string) => `«${keep}» blir stående.`,
    notSame: 'Ikke samme',
    showCard: (name: string) => `Vis «${name}»`,
    askAgain: (count: number) => `Spør igjen om ${plural(count, 'par', 'par')} som ikke var samme`,
    help: 'Noe å snakke om. Dere avgjør hva som betyr noe.',
    nothing: 'Kartet har ingenting å minne om nå.',
    tooEarly: 'Når fem kort står på kartet, kan det også si hvem som mangler.',
    choose: (count: number) => `Velg ${plural(count, 'kort', 'kort')} på kartet`,
    showRest: (count: number) => `Vis ${count} til`,
    inTray: 'I skuffen:',
    kinds: {
      requiredNotPlaced: {
        title: 'Må være med, men står ikke på kartet',
        advice: 'Sett kortet på kartet, eller fjern merket «Må være med».',
      },
      stepOverdue: {
        title: 'Fristen for neste steg er ute',
        advice: 'Er steget tatt, skriv det neste. Hvis ikke, sett en ny frist.',
      },
      affectedWithoutStep: {
        title: 'Sterkt berørt, lite innflytelse og ikke noe neste steg',
        advice: 'Avtal hvordan dere hører dem, og skriv det som neste steg.',
      },
      gapWithoutContact: {
        title: 'Langt igjen til ønsket engasjement, og ingen kontakt',
        advice: 'Bli enige om hvem i kommunen som holder kontakten.',
      },
      missingCategories: {
        title: 'Ingen på kartet herfra',
        advice: 'Er de uten betydning her, eller glemt? Hent kort fra listen i skuffen.',
      },
      unsure: {
        title: 'Dere var usikre',
        advice: 'Finn ut hvem som vet, og spør før neste samling.',
      },
      uncategorised: {
        title: 'Uten kategori',
        advice: 'Åpne kortet og velg kategori. Da ser dere hvem som mangler.',
      },
      nearDuplicates: {
        title: 'Ligner på hverandre',
        advice: 'Er det den samme, slå kortene sammen. Alt som er sagt om dem, følger med.',
      },
    },
    oneQuadrant: {
      title: (quadrant: string) => `Alle står i «${quadrant}»`,
      advice: 'Hvem har mest å si, og hvem bryr seg mest? Flytt kortene fra hverandre.',
    },
    changes: 'Da og nå',
    compareWith: 'Sammenlign med',
    noEarlier: 'Dette er det første kartet. På neste samling står det her hvem som har flyttet seg.',
    unchangedAll: (number: number) => `Ingenting er endret siden samling ${number}.`,
    unchanged: (count: number) => `${plural(count, 'kort', 'kort')} står der de sto.`,
    moved: (count: number) => `Flyttet (${count})`,
    added: (count: number) => `Nye på kartet (${count})`,
    gone: (count: number) => `Ikke lenger på kartet (${count})`,
    fromTo: (from: string, to: string) => `Fra «${from}» til «${to}»`,
    axisFromTo: (axis: string, from: string, to: string) => `${axis} fra ${from} til ${to}`,
    littleMore: (axis: string) => `litt mer ${axis}`,
    littleLess: (axis: string) => `litt mindre ${axis}`,
    within: (zone: string) => `Flyttet innenfor «${zone}»`,
    nowIn: (zone: string) => `Står i «${zone}»`,
    nowInTray: (zone: string) => `Sto i «${zone}», nå i skuffen`,
    nowUnsure: (zone: string) => `Sto i «${zone}», nå usikker`,
    putBack: 'Sett tilbake',
    putBackNamed: (name: string) => `Sett tilbake: ${name}`,
    didPutBack: (name: string) => `«${name}» er satt tilbake.`,
  },
  nn: {
    alike: (count: number, one: string, other: string) =>
      count === 1 ? `1 liknar: «${one}» og «${other}».` : `${count} liknar. Først «${one}» og «${other}».`,
    merge: 'Slå saman',
    mergeInto: (keep: string) => `Slå saman til «${keep}»`,
    stays: (keep: string) => `«${keep}» blir ståande.`,
    notSame: 'Ikkje same',
    showCard: (name: string) => `Vis «${name}»`,
    askAgain: (count: number) => `Spør igjen om ${plural(count, 'par', 'par')} som ikkje var same`,
    help: 'Noko å snakke om. De avgjer kva som har noko å seie.',
    nothing: 'Kartet har ingenting å minne om no.',
    tooEarly: 'Når fem kort står på kartet, kan det òg seie kven som manglar.',
    choose: (count: number) => `Vel ${plural(count, 'kort', 'kort')} på kartet`,
    showRest: (count: number) => `Vis ${count} til`,
    inTray: 'I skuffa:',
    kinds: {
      requiredNotPlaced: {
        title: 'Må vere med, men står ikkje på kartet',
        advice: 'Set kortet på kartet, eller fjern merket «Må vere med».',
      },
      stepOverdue: {
        title: 'Fristen for neste steg er ute',
        advice: 'Er steget teke, skriv det neste. Om ikkje, set ein ny frist.',
      },
      affectedWithoutStep: {
        title: 'Sterkt råka, lite innverknad og ikkje noko neste steg',
        advice: 'Avtal korleis de høyrer dei, og skriv det som neste steg.',
      },
      gapWithoutContact: {
        title: 'Langt igjen til ønskt engasjement, og ingen kontakt',
        advice: 'Bli samde om kven i kommunen som held kontakten.',
      },
      missingCategories: {
        title: 'Ingen på kartet herifrå',
        advice: 'Har dei ikkje noko å seie her, eller er dei gløymde? Hent kort frå lista i skuffa.',
      },
      unsure: {
        title: 'De var usikre',
        advice: 'Finn ut kven som veit, og spør før neste samling.',
      },
      uncategorised: {
        title: 'Utan kategori',
        advice: 'Opne kortet og vel kategori. Då ser de kven som manglar.',
      },
      nearDuplicates: {
        title: 'Liknar på kvarandre',
        advice: 'Er det den same, slå korta saman. Alt som er sagt om dei, følgjer med.',
      },
    },
    oneQuadrant: {
      title: (quadrant: string) => `Alle står i «${quadrant}»`,
      advice: 'Kven har mest å seie, og kven bryr seg mest? Flytt korta frå kvarandre.',
    },
    changes: 'Då og no',
    compareWith: 'Samanlikn med',
    noEarlier: 'Dette er det første kartet. På neste samling står det her kven som har flytta seg.',
    unchangedAll: (number: number) => `Ingenting er endra sidan samling ${number}.`,
    unchanged: (count: number) => `${plural(count, 'kort', 'kort')} står der dei stod.`,
    moved: (count: number) => `Flytta (${count})`,
    added: (count: number) => `Nye på kartet (${count})`,
    gone: (count: number) => `Ikkje lenger på kartet (${count})`,
    fromTo: (from: string, to: string) => `Frå «${from}» til «${to}»`,
    axisFromTo: (axis: string, from: string, to: string) => `${axis} frå ${from} til ${to}`,
    littleMore: (axis: string) => `litt meir ${axis}`,
    littleLess: (axis: string) => `litt mindre ${axis}`,
    within: (zone: string) => `Flytta innanfor «${zone}»`,
    nowIn: (zone: string) => `Står i «${zone}»`,
    nowInTray: (zone: string) => `Stod i «${zone}», no i skuffa`,
    nowUnsure: (zone: string) => `Stod i «${zone}», no usikker`,
    putBack: 'Set tilbake',
    putBackNamed: (name: string) => `Set tilbake: ${name}`,
    didPutBack: (name: string) => `«${name}» er sett tilbake.`,
  },
  en: {
    alike: (count: number, one: string, other: string) =>
      count === 1
        ? `1 pair looks alike: “${one}” and “${other}”.`
        : `${count} pairs look alike. First “${one}” and “${other}”.`,
    merge: 'Merge',
    mergeInto: (keep: string) => `Merge into “${keep}”`,
    stays: (keep: string) => `“${keep}” stays.`,
    notSame: 'Not the same',
    showCard: (name: string) => `Show “${name}”`,
    askAgain: (count: number) =>
      `Ask again about ${plural(count, 'pair', 'pairs')} that ${count === 1 ? 'was' : 'were'} not the same`,
    help: 'Something to talk about. You decide what matters.',
    nothing: 'The map has nothing to remind you of now.',
    tooEarly: 'With five cards on the map, it can also say who is missing.',
    choose: (count: number) => `Choose ${plural(count, 'card', 'cards')} on the map`,
    showRest: (count: number) => `Show ${count} more`,
    inTray: 'In the tray:',
    kinds: {
      requiredNotPlaced: {
        title: 'Must be in, but not on the map',
        advice: 'Place the card on the map, or remove the mark “Must be in”.',
      },
      stepOverdue: {
        title: 'The next step is past its deadline',
        advice: 'If the step is taken, write the next one. If not, set a new deadline.',
      },
      affectedWithoutStep: {
        title: 'Strongly affected, little influence and no next step',
        advice: 'Agree on how you will hear them, and write it as the next step.',
      },
      gapWithoutContact: {
        title: 'A long way to the engagement you want, and no contact',
        advice: 'Agree on who in the municipality keeps the contact.',
      },
      missingCategories: {
        title: 'Nobody on the map from here',
        advice: 'Are they unimportant here, or forgotten? Pick cards from the list in the tray.',
      },
      unsure: {
        title: 'You were unsure',
        advice: 'Find out who knows, and ask before the next gathering.',
      },
      uncategorised: {
        title: 'Without a category',
        advice: 'Open the card and choose a category. Then you see who is missing.',
      },
      nearDuplicates: {
        title: 'Look alike',
        advice: 'If they are the same, merge the cards. All that is said of them comes along.',
      },
    },
    oneQuadrant: {
      title: (quadrant: string) => `Everyone is in “${quadrant}”`,
      advice: 'Who has most to say, and who cares most? Move the cards apart.',
    },
    changes: 'Then and now',
    compareWith: 'Compare with',
    noEarlier: 'This is the first map. At the next gathering you will see here who has moved.',
    unchangedAll: (number: number) => `Nothing has changed since gathering ${number}.`,
    unchanged: (count: number) =>
      count === 1 ? '1 card stands where it stood.' : `${count} cards stand where they stood.`,
    moved: (count: number) => `Moved (${count})`,
    added: (count: number) => `New on the map (${count})`,
    gone: (count: number) => `No longer on the map (${count})`,
    fromTo: (from: string, to: string) => `From “${from}” to “${to}”`,
    axisFromTo: (axis: string, from: string, to: string) => `${axis} from ${from} to ${to}`,
    littleMore: (axis: string) => `a little more ${axis}`,
    littleLess: (axis: string) => `a little less ${axis}`,
    within: (zone: string) => `Moved within “${zone}”`,
    nowIn: (zone: string) => `In “${zone}”`,
    nowInTray: (zone: string) => `Was in “${zone}”, now in the tray`,
    nowUnsure: (zone: string) => `Was in “${zone}”, now unsure`,
    putBack: 'Put back',
    putBackNamed: (name: string) => `Put back: ${name}`,
    didPutBack: (name: string) => `“${name}” is put back.`,
  },
})
