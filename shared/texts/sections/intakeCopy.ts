import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'

/** Cards that another municipality has already. */
export const intakeCopyTexts = defineTexts({
  nb: {
    title: 'Hent kort fra en annen kommune',
    help: 'Bare navn og kategori blir med. Plasseringer, holdninger og merknader blir i kommunen de kommer fra.',
    from: 'Kommune',
    all: 'Velg alle',
    none: 'Fjern alle',
    present: 'Finnes fra før',
    similar: (name: string) => `Ligner «${name}»`,
    empty: 'Kommunen har ingen kort ennå.',
    noOthers: 'Nettverket har ingen andre kommuner.',
    done: (count: number, municipality: string) =>
      `${plural(count, 'kort', 'kort')} hentet fra ${municipality}.`,
  },
  nn: {
    title: 'Hent kort frå ein annan kommune',
    help: 'Berre namn og kategori blir med. Plasseringar, haldningar og merknader blir verande i kommunen dei kjem frå.',
    from: 'Kommune',
    all: 'Vel alle',
    none: 'Fjern alle',
    present: 'Finst frå før',
    similar: (name: string) => `Liknar «${name}»`,
    empty: 'Kommunen har ingen kort enno.',
    noOthers: 'Nettverket har ingen andre kommunar.',
    done: (count: number, municipality: string) =>
      `${plural(count, 'kort', 'kort')} henta frå ${municipality}.`,
  },
  en: {
    title: 'Get cards from another municipality',
    help: 'Only name and category come along. Places, attitudes and notes stay in the municipality they come from.',
    from: 'Municipality',
    all: 'Choose all',
    none: 'Choose none',
    present: 'There already',
    similar: (name: string) => `Resembles “${name}”`,
    empty: 'The municipality has no cards yet.',
    noOthers: 'The network has no other municipalities.',
    done: (count: number, municipality: string) =>
      `${plural(count, 'card', 'cards')} copied from ${municipality}.`,
  },
})
