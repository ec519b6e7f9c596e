import { createSeededRandom } from '../../../../shared/testing/seededRandom.ts'

/** `count` different Host values that are not ours, though many look much like it. No spaces or line ends. */
export function hostileNames(port: number, count: number): readonly string[] {
  const random = createSeededRandom(port)
  const nearby = [
    '127.0.0.1',
    'localhost',
    `127.0.0.1:${port + 1}`,
    `localhost:0${port}`,
    `localhost.:${port}`,
    `localhost:${port}.`,
    `LOCALHOST:${port}`,
    `127.0.0.2:${port}`,
    `127.1:${port}`,
    `0.0.0.0:${port}`,
    `[::1]:${port}`,
    `2130706433:${port}`,
    `0x7f000001:${port}`,
    `0177.0.0.1:${port}`,
    `127.0.0.1:${port}@evil.example`,
    `evil.example#127.0.0.1:${port}`,
    `127.0.0.1:${port}.evil.example`,
    `localhost.evil.example:${port}`,
    `evil.example:${port}`,
    'null',
    '*',
    `user@localhost:${port}`,
    `127.0.0.1:${port},evil.example`,
    `localhost:${port}/`,
    `http://localhost:${port}`,
    `[::ffff:127.0.0.1]:${port}`,
    `lOcalhost:${port}`,
  ]
  const own = new Set([`127.0.0.1:${port}`, `localhost:${port}`])
  const names = new Set(nearby)
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789.-:@/%_[]~']
  while (names.size < count) {
    const base = [...random.pick([...own, 'evil.example', `rebind.example:${port}`])]
    const changes = random.wholeBetween(1, 3)
    for (let change = 0; change < changes; change++)
      base.splice(random.wholeBetween(0, base.length), random.wholeBetween(0, 1), random.pick(letters))
    const name = base.join('')
    if (!own.has(name)) names.add(name)
  }
  return [...names]
}
