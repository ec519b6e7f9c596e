import type {
  KindDifference,
  Named,
  NetworkDifferences,
} from '../../../shared/features/edition/selectDifferences.ts'
import { locales } from '../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'

/** What two editions do not have in common, per municipality in alphabetical order. */
export function EditionDifferences({ differences }: { readonly differences: NetworkDifferences }) {
  const { edition } = useTexts()
  const { network, municipalities } = differences
  const groups = [
    ...(network.length > 0 ? [{ name: edition.wholeNetwork, differences: network }] : []),
    ...municipalities,
  ]
  if (groups.length === 0) return <p>{edition.noDifferences}</p>
  return (
    <table className="edition-table">
      <caption>{edition.differences}</caption>
      <thead>
        <tr>
          <th scope="col">{edition.kind}</th>
          <th scope="col">{edition.onlyOwn}</th>
          <th scope="col">{edition.onlyOther}</th>
          <th scope="col">{edition.unlike}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.name}>
          <tr>
            <th scope="rowgroup" colSpan={4} className="edition-whose">
              {group.name}
            </th>
          </tr>
          {group.differences.map((difference) => (
            <DifferenceRow key={difference.kind} difference={difference} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function DifferenceRow({ difference }: { readonly difference: KindDifference }) {
  const { edition } = useTexts()
  const { kind, onlyOwn, onlyOther, unlike } = difference
  return (
    <tr>
      <th scope="row">{edition.kinds[kind]}</th>
      <NamedCell named={onlyOwn} />
      <NamedCell named={onlyOther} />
      <NamedCell named={unlike} />
    </tr>
  )
}

function NamedCell({ named: { count, names } }: { readonly named: Named }) {
  const { edition } = useTexts()
  const { language } = useLanguage()
  const rest = count - names.length
  if (count === 0) return <td />
  if (names.length === 0) return <td>{count}</td>
  return (
    <td>
      {rest > 0
        ? edition.andMore(names.join(', '), rest)
        : new Intl.ListFormat(locales[language]).format(names)}
    </td>
  )
}
