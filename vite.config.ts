import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { componentStyles } from './src/site/componentStyles.ts';
import { lastGoodBuild } from './src/site/lastGoodBuild.ts';
import { plainFailures } from './src/site/plainFailures.ts';
import { vitePlugin } from './src/site/vitePlugin.ts';
import { siteAddress } from './src/article/links/siteAddress.ts';

const articles = resolve(process.env['ARTICLES'] ?? 'src/library/articles');

/** A site that keeps nothing for a time without a connection: OFFLINE=0. */
const keepsPages = process.env['OFFLINE'] !== '0';

const site = siteAddress(process.env['SITE_URL']);

const TESTS = 'tests/**/*.test.{ts,tsx}';

/** Modules that every visit needs, and scripts on demand too. */
const SHARED_WITH_CORE =
  /preload-helper|\/src\/(?:article\/(?:links\/pageIds|strings\/(?:primaryLanguage|shortened))|[\w/]+\/(?:storageKeys|scrollPositions)|platform\/(?:history|entryState|storage|scroll)|reader\/(?:hooks|words\/(?:de|chainWords|longDay|ofArticle|passageLabel)))\.ts$/;

/** Tests that keep a state or take the place of globals or modules. */
const ALONE = [
  'tests/{platform,reader}/**/*.test.{ts,tsx}',
  'tests/**/{fontScript,shortened,windows,writeFiles,leaving}.test.ts',
];

/** Some of the tests. They see the same plugins. */
function test(
  name: string,
  options: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration {
  return { extends: true, test: { name, ...options } };
}

export default defineConfig(({ command, isPreview }) => ({
  // The dev server makes every page out of index.html; a built site is files and nothing else.
  appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
  plugins: [
    react(),
    componentStyles(),
    vitePlugin(articles, site.origin, keepsPages),
    lastGoodBuild(),
    plainFailures(),
  ],
  base: site.base,
  server: { port: 5173 },
  preview: { port: 4173 },
  test: {
    // On a loaded machine an honest test may take longer than the five seconds of the default.
    testTimeout: 30_000,
    maxWorkers: '100%',
    projects: [
      // To load the modules anew for each file costs more than its tests, so these share them.
      test('shared', { include: [TESTS], exclude: ALONE, pool: 'threads', isolate: false }),
      test('alone', { include: ALONE }),
    ],
  },
  build: {
    modulePreload: { polyfill: false },
    // The site cuts the one style sheet itself (laterStyles.ts); no script brings a part of it.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // V8 then compiles the script while it comes in, off the main thread, and not each function
        // when it is first called. For a small script that gains less than the line costs.
        postBanner: ({ name }) =>
          /^(?:index|core|hydrate)$/.test(name) ? '//# allFunctionsCalledOnLoad' : '',
        // What several scripts on demand share, as few files as that takes. A module that the
        // first script needs may be in no group, or a first visit loads all of the group.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What they share with the script of every visit, in one file beside it. Each of these
            // modules would be a file of its own otherwise, and a request.
            { name: 'core', test: SHARED_WITH_CORE },
            {
              name: 'boxes',
              test: /src\/(platform\/openOver|reader\/(addDemandStyles|page\/dialogSheet|at-foot\/.*))\.ts/,
            },
            {
              name: 'kept',
              test: /src\/(article\/reading\/(keptEntries|visits|saved|wordHashes)|reader\/saved\/savedArticles)\.ts/,
            },
          ],
        },
      },
    },
  },
}));
