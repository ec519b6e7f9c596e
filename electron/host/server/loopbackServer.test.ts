import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { fail } from '../../../shared/core/result.ts'
import { hostileNames } from './testing/hostileNames.ts'
import { rawRequest, statusOf } from './testing/rawRequest.ts'
import {
  helloMessage,
  openSocket,
  startTestServer,
  type TestServer,
  type TestServerOptions,
} from './testing/startTestServer.ts'

let server: TestServer | undefined

const start = async (options?: TestServerOptions): Promise<TestServer> => {
  server = await startTestServer(options)
  return server
}

afterEach(async () => {
  await server?.close()
  server = undefined
})

const get = (
  port: number,
  path: string,
  headers = `Host: 127.0.0.1:${port}`,
  method = 'GET',
): Promise<string> =>
  rawRequest(port, `${method} ${path} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`)

const upgrade = (port: number, headers: string, path = '/link'): Promise<string> =>
  rawRequest(
    port,
    `GET ${path} HTTP/1.1\r\n${headers}Upgrade: websocket\r\nConnection: Upgrade\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  )

describe('the page', () => {
  it('is served with the headers that keep it to itself', async () => {
    const { port } = await start()
    const answer = await get(port, '/')
    expect(statusOf(answer)).toBe(200)
    expect(answer).toContain('<!doctype html>')
    for (const header of [
      "frame-ancestors 'none'",
      `ws://127.0.0.1:${port}`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      'Content-Type: text/html; charset=utf-8',
      'Cache-Control: no-store',
    ])
      expect(answer).toContain(header)
    expect(await get(port, '/assets/main-abcdefgh.js')).toContain('immutable')
    expect(await get(port, '/', undefined, 'HEAD')).not.toContain('<!doctype')
  })

  it('is the only thing there is: hostile paths find nothing', async () => {
    const { port } = await start()
    const paths = [
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/package.json',
      '/assets/../../package.json',
      '/assets/..\\..\\package.json',
      '//etc/passwd',
      '/etc/passwd',
      '/index.html/',
      '/index.html%00',
      '/INDEX.HTML',
      '/assets/',
      '/./index.html',
      '/index.html;x',
      'http://evil.example/',
      'http://127.0.0.1/index.html',
      '*',
      '/__proto__',
      '/constructor',
      '/link',
      '/files',
    ]
    for (const path of paths) expect(statusOf(await get(port, path)), path).toBe(404)
    expect(statusOf(await get(port, '/?any=thing'))).toBe(200)
  })

  it('answers no other method, and no request with a body where none belongs', async () => {
    const { port } = await start()
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])
      expect(statusOf(await get(port, '/', undefined, method)), method).toBe(405)
    const bodied = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 5\r\n\r\n`
    expect(statusOf(await rawRequest(port, bodied))).toBe(400)
  })

  it('cannot be reached from the network', async () => {
    const { port } = await start()
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')
    for (const address of ['::1', ...(outside ? [outside.address] : [])]) {
      const outcome = await new Promise((resolve) => {
        const socket = connect(port, address, () => resolve('connected'))
        socket.on('error', () => resolve('refused'))
      })
      expect(outcome, address).toBe('refused')
    }
  })
})

describe('Host and Origin', () => {
  it('let through only our own names, of a thousand, for pages and for links', async () => {
    const { port, heard } = await start()
    const own = [`127.0.0.1:${port}`, `localhost:${port}`]
    for (const host of own) expect(statusOf(await get(port, '/', `Host: ${host}`)), host).toBe(200)
    const passed: string[] = []
    const tryOne = async (name: string, index: number): Promise<void> => {
      const asHost = await (index % 2
        ? get(port, '/', `Host: ${name}`)
        : upgrade(port, `Host: ${name}\r\nOrigin: http://${own[0]}\r\n`))
      const asOrigin = await upgrade(port, `Host: ${own[0]}\r\nOrigin: http://${name}\r\n`)
      // 400 is the parser's own no.
      if (![400, 421].includes(statusOf(asHost))) passed.push(`Host ${name}: ${statusOf(asHost)}`)
      if (![400, 403].includes(statusOf(asOrigin))) passed.push(`Origin ${name}: ${statusOf(asOrigin)}`)
    }
    const names = hostileNames(port, 1000)
    for (let index = 0; index < names.length; index += 20)
      await Promise.all(names.slice(index, index + 20).map((name, offset) => tryOne(name, index + offset)))
    expect(passed).toEqual([])
    expect(heard).toEqual([])
  })

  it('must be there, and be one', async () => {
    const { port } = await start()
    const host = `Host: 127.0.0.1:${port}\r\n`
    expect(statusOf(await upgrade(port, host))).toBe(403)
    expect(statusOf(await upgrade(port, `${host}Origin: null\r\n`))).toBe(403)
    expect(statusOf(await upgrade(port, `${host}Origin: http://127.0.0.1:${port}\r\n`, '/other'))).toBe(404)
    expect([400, 421]).toContain(
      statusOf(await upgrade(port, `${host}Host: evil.example\r\nOrigin: http://127.0.0.1:${port}\r\n`)),
    )
    expect(statusOf(await rawRequest(port, 'GET / HTTP/1.0\r\n\r\n'))).toBe(421)
    expect([400, 421]).toContain(statusOf(await get(port, '/', `${host}Host: evil.example`)))
    expect(statusOf(await get(port, '/', `${host}Origin: http://evil.example`))).toBe(403)
  })
})

describe('a link', () => {
  it('reaches the host with its hello first, once the token is right', async () => {
    const { port, token, heard, socketCounts } = await start()
    const { socket, closed } = await openSocket({ port })
    socket.send(helloMessage(token.text))
    socket.send('{"type":"leave"}')
    await expect.poll(() => heard).toEqual([helloMessage(token.text), '{"type":"leave"}'])
    socket.close()
    await closed
    await expect.poll(() => socketCounts).toEqual([1, 0])
  })

  it('is told why it is turned away, and the host never hears of it', async () => {
    const { port, token, links } = await start()
    const greetings: readonly (readonly [string, string])[] = [
      [helloMessage('wrong'), 'token'],
      [helloMessage(undefined), 'token'],
      [helloMessage(token.text, 2), 'protocolVersion'],
      [JSON.stringify({ type: 'hello', protocolVersion: 99, anything: [] }), 'protocolVersion'],
      ['not JSON', 'malformed'],
      ['[]', 'malformed'],
      ['{"type":"hello"}', 'malformed'],
      ['{"type":"leave"}', 'malformed'],
      [JSON.stringify({ ...JSON.parse(helloMessage(token.text)), extra: 1 }), 'malformed'],
      [`${'['.repeat(30_000)}`, 'malformed'],
    ]
    for (const [greeting, reason] of greetings) {
      const { socket, received, closed } = await openSocket({ port })
      socket.send(greeting)
      await closed
      expect(
        received.map((message) => JSON.parse(message)),
        greeting.slice(0, 60),
      ).toEqual([{ type: 'rejected', reason, hostProtocolVersion: 1 }])
    }
    expect(links).toEqual([])
  })

  it('is closed when it says nothing', async () => {
    const { port } = await start({ limits: { helloTimeoutMs: 50 } })
    const { closed } = await openSocket({ port })
    await closed
  })

  it('is closed with 1009 when one message is larger than 64 kB', async () => {
    const { port, token, heard } = await start()
    const { socket, closed } = await openSocket({ port })
    socket.send(helloMessage(token.text))
    socket.send('x'.repeat(64 * 1024))
    socket.send('x'.repeat(64 * 1024 + 1))
    expect(await closed).toBe(1009)
    expect(heard).toHaveLength(2)
  })

  it('is closed with 1008 when it floods, and loses what is too much before that', async () => {
    const limits = {
      rates: {
        presence: { perSecond: 1, burst: 3 },
        durable: { perSecond: 1, burst: 5 },
        patience: { perSecond: 1, burst: 10 },
      },
    }
    const { port, token, heard } = await start({ limits })
    const { socket, received, closed } = await openSocket({ port })
    socket.send(helloMessage(token.text))
    for (let index = 0; index < 30; index++) socket.send('{"type":"presence"}')
    expect(await closed).toBe(1008)
    expect(heard).toHaveLength(4)
    expect(JSON.parse(received.at(-1) ?? '')).toMatchObject({ type: 'rejected', reason: 'flood' })
  })

  it('is closed when the other end stops answering pings, and lives on when it answers', async () => {
    const { port, token } = await start({ limits: { pingEveryMs: 30, silenceLimitMs: 150 } })
    const [awake, asleep] = [await openSocket({ port }), await openSocket({ port })]
    for (const { socket } of [awake, asleep]) socket.send(helloMessage(token.text))
    asleep.socket.pause()
    await wait(400)
    expect(awake.socket.readyState).toBe(awake.socket.OPEN)
    asleep.socket.resume()
    await asleep.closed
  })

  it('is refused when there are too many already', async () => {
    const { port } = await start({ limits: { maxSockets: 2 } })
    const first = await openSocket({ port })
    await openSocket({ port })
    await expect(openSocket({ port })).rejects.toThrow('503')
    first.socket.close()
    await first.closed
    await expect
      .poll(() =>
        openSocket({ port }).then(
          () => 'open',
          () => 'refused',
        ),
      )
      .toBe('open')
  })
})

describe('closing', () => {
  it('ends with a socket that does not answer and a request that never finishes', async () => {
    const own = await startTestServer()
    const silent = await openSocket({ port: own.port })
    silent.socket.pause()
    const half = connect(own.port, '127.0.0.1', () => half.write('GET / HTTP/1.1\r\nHost:'))
    const hungUp = new Promise((resolve) => half.on('close', resolve))
    half.on('error', () => half.destroy())
    await wait(50)
    const startedAt = performance.now()
    await own.close()
    // Two seconds of patience; left to themselves they would hold it for more than ten.
    expect(performance.now() - startedAt).toBeLessThan(8000)
    await hungUp
    silent.socket.terminate()
  })

  it('says so when the port is taken', async () => {
    const { port } = await start()
    const { createLoopbackServer } = await import('./loopbackServer.ts')
    const { testFiles } = await import('./testing/startTestServer.ts')
    const { createLaunchToken } = await import('./launchToken.ts')
    const unused = () => Promise.reject(new Error('not used'))
    const [importFile, readWorkbook, savePicture] = [unused, unused, unused]
    const keepPicture = () => fail({ reason: 'failed' as const })
    const host = { connect: () => undefined, importFile, readWorkbook, savePicture, keepPicture }
    await expect(
      createLoopbackServer({ host, files: testFiles, token: createLaunchToken(), port }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
