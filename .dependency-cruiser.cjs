/** Who may import what; the reasons stand in docs/decisions/. */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

module.exports = {
  forbidden: [
    forbid(
      'no-circular',
      'A circle hides which file is the foundation.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'core-stands-alone',
      'core is the ground floor: it knows no noun.',
      { path: '^shared/core', pathNot: '\\.test\\.ts$' },
      { path: '^(shared/(features|sync|texts|packs|testing)|electron|renderer)' },
    ),
    forbid(
      'features-below-sync',
      'Nouns know nothing of how they travel.',
      { path: '^shared/features' },
      { path: '^(shared/sync|electron|renderer)' },
    ),
    forbid(
      'shared-is-pure',
      'shared runs in every process: no platform modules.',
      { path: '^shared', pathNot: '\\.test\\.ts$|^shared/testing' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'shared-below-all',
      'shared never looks up.',
      { path: '^shared' },
      { path: '^(electron|renderer|e2e|bench)' },
    ),
    forbid(
      'host-is-plain-node',
      'The host runs under Node and in Electron alike.',
      { path: '^electron/(host|browser|cli|start)' },
      { path: '(^electron/(shell|main|preload))|(^node_modules/electron/)|(^renderer)' },
    ),
    forbid(
      'electron-in-the-shell-only',
      'Electron stays thin enough to prove by reading.',
      { path: '^electron', pathNot: '^electron/(shell|main\\.ts|preload\\.ts|runtime)' },
      { path: '^(node_modules/)?electron(/|$)', pathNot: '^electron/' },
    ),
    forbid(
      'renderer-is-a-page',
      'The renderer is a web page and nothing more.',
      { path: '^renderer', pathNot: '\\.test\\.tsx?$' },
      { path: '^electron/' },
    ),
    forbid(
      'renderer-without-node',
      'The renderer has no Node.',
      { path: '^renderer', pathNot: '\\.test\\.tsx?$' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'views-keep-apart',
      "One feature's view never imports another's.",
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'testing-stays-in-tests',
      'Test helpers are not shipped, except the demo network.',
      {
        path: '^(shared/(core|features|sync)|electron|renderer)',
        pathNot: '\\.test\\.tsx?$|/testing/|^electron/(cli|host/demo)',
      },
      { path: '^shared/testing', pathNot: '^shared/testing/(demoNetwork|seededRandom)' },
    ),
    forbid(
      'resolvable',
      'An import that leads nowhere.',
      {},
      { couldNotResolve: true, pathNot: '\\.css$|^virtual:|^electron$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^out/|^node_modules/(?!electron/))' },
    // TypeScript 7 has no parser for others to borrow; swc reads the same language.
    parser: 'swc',
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
