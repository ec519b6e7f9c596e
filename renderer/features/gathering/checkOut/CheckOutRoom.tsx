import { formatDay, isoDayOf } from '../../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import type { CheckOut } from './useCheckOut.ts'
import './checkOutRoom.css'

/** What the room sees at the end: what everybody does at home, and what each municipality has promised. */
export function CheckOutRoom({ checkOut: { promised, homeTasks } }: { readonly checkOut: CheckOut }) {
  const { checkOut: words, promises } = useTexts()
  const { language } = useLanguage()
  const spoken = promised.filter(({ promises: given }) => given.length > 0)
  const today = isoDayOf(Date.now())
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, and keys must reach that
    <section className="checkOutRoom" tabIndex={0} aria-label={words.promises.title}>
      {homeTasks.length > 0 && (
        <section>
          <h2>{words.homeTask.title}</h2>
          <ul>
            {homeTasks.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {homeTasks.length + spoken.length === 0 && <p>{words.promises.none}</p>}
      {/* Who has promised nothing is not put on the wall for it. */}
      {spoken.map(({ municipality, promises: given }) => (
        <section key={municipality.id}>
          <h2>{municipality.name}</h2>
          <ul>
            {given.map(({ id, text, owner, day }) => (
              <li key={id}>
                <strong>{text}</strong>{' '}
                {[owner, day === null ? '' : promises.by(formatDay(day, language, today))]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
