import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'

/** A download from Enhetsregisteret on its way to become cards. */
export const registerTexts = defineTexts({
  nb: {
    recognised:
      'Fila er fra Enhetsregisteret. De største arbeidsgiverne kommer først og blir kort i kategorien Bedrifter.',
    municipality: 'Kommune',
    everywhere: 'Alle i fila',
    notInFile: (name: string) => `Fila har ingen virksomheter i ${name}.`,
    industry: 'Næring',
    everyIndustry: 'Alle næringer',
    size: 'Størrelse',
    anySize: 'Alle størrelser',
    atLeast: (count: number) => `Minst ${count} ansatte`,
    limit: 'Hvor mange',
    largest: (count: number) => `De ${count} største`,
    withPublic: 'Ta med offentlige virksomheter',
    found: (count: number, fit: number) =>
      count === fit
        ? `${plural(fit, 'virksomhet', 'virksomheter')} passer.`
        : `De ${count} største av ${fit} virksomheter som passer.`,
    none: 'Ingen virksomheter passer. Velg en annen kommune, næring eller størrelse.',
    persons: (count: number) =>
      `${plural(count, 'enkeltpersonforetak', 'enkeltpersonforetak')} med personnavn er ikke med: Et kort er en virksomhet, en rolle eller en gruppe, ikke en person.`,
    closing: (count: number) =>
      `${plural(count, 'virksomhet', 'virksomheter')} i konkurs eller under avvikling er ikke med.`,
    cut: (kept: number, all: number) =>
      `Fila har ${all} virksomheter. De største i hver kommune er lest, ${kept} til sammen.`,
    employees: (count: number) => plural(count, 'ansatt', 'ansatte'),
    noEmployees: 'Antall ansatte er ikke oppgitt',
    note: (employees: string, industry: string) =>
      ['Enhetsregisteret:', employees, industry].filter(Boolean).join(' '),
    present: 'Finnes fra før',
    similar: (name: string) => `Ligner «${name}»`,
  },
  nn: {
    recognised:
      'Fila er frå Einingsregisteret. Dei største arbeidsgivarane kjem først og blir kort i kategorien Bedrifter.',
    municipality: 'Kommune',
    everywhere: 'Alle i fila',
    notInFile: (name: string) => `Fila har ingen verksemder i ${name}.`,
    industry: 'Næring',
    everyIndustry: 'Alle næringar',
    size: 'Storleik',
    anySize: 'Alle storleikar',
    atLeast: (count: number) => `Minst ${count} tilsette`,
    limit: 'Kor mange',
    largest: (count: number) => `Dei ${count} største`,
    withPublic: 'Ta med offentlege verksemder',
    found: (count: number, fit: number) =>
      count === fit
        ? `${plural(fit, 'verksemd', 'verksemder')} passar.`
        : `Dei ${count} største av ${fit} verksemder som passar.`,
    none: 'Ingen verksemder passar. Vel ein annan kommune, næring eller storleik.',
    persons: (count: number) =>
      `${plural(count, 'enkeltpersonføretak', 'enkeltpersonføretak')} med personnamn er ikkje med: Eit kort er ei verksemd, ei rolle eller ei gruppe, ikkje ein person.`,
    closing: (count: number) =>
      `${plural(count, 'verksemd', 'verksemder')} i konkurs eller under avvikling er ikkje med.`,
    cut: (kept: number, all: number) =>
      `Fila har ${all} verksemder. Dei største i kvar kommune er lesne, ${kept} til saman.`,
    employees: (count: number) => plural(count, 'tilsett', 'tilsette'),
    noEmployees: 'Talet på tilsette er ikkje oppgitt',
    note: (employees: string, industry: string) =>
      ['Einingsregisteret:', employees, industry].filter(Boolean).join(' '),
    present: 'Finst frå før',
    similar: (name: string) => `Liknar «${name}»`,
  },
  en: {
    recognised:
      'The file is from the business register. The largest employers come first, as cards in the category Businesses.',
    municipality: 'Municipality',
    everywhere: 'All in the file',
    notInFile: (name: string) => `The file has no organisations in ${name}.`,
    industry: 'Industry',
    everyIndustry: 'All industries',
    size: 'Size',
    anySize: 'All sizes',
    atLeast: (count: number) => `At least ${count} employees`,
    limit: 'How many',
    largest: (count: number) => `The ${count} largest`,
    withPublic: 'Include public bodies',
    found: (count: number, fit: number) =>
      count === fit
        ? `${plural(fit, 'organisation fits', 'organisations fit')}.`
        : `The ${count} largest of ${fit} organisations that fit.`,
    none: 'No organisations fit. Choose another municipality, industry or size.',
    persons: (count: number) =>
      `${plural(count, 'sole trader', 'sole traders')} with a person’s name left out: a card is an organisation, a role or a group, not a person.`,
    closing: (count: number) =>
      `${plural(count, 'organisation', 'organisations')} bankrupt or closing left out.`,
    cut: (kept: number, all: number) =>
      `The file has ${all} organisations. The largest of each municipality are read, ${kept} in all.`,
    employees: (count: number) => plural(count, 'employee', 'employees'),
    noEmployees: 'Number of employees not given',
    note: (employees: string, industry: string) =>
      ['Business register:', employees, industry].filter(Boolean).join(' '),
    present: 'There already',
    similar: (name: string) => `Resembles “${name}”`,
  },
})
