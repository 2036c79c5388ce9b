/**
 * The browser for tests and benchmarks: Chromium out of an npm package on Linux x64, Playwright's
 * own elsewhere, or the one that CHROMIUM_PATH names.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type LaunchOptions } from '@playwright/test';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache');

/**
 * The options with which Playwright launches Chromium. The first call unpacks it.
 * @throws Error that says what to do where no Chromium can be had
 */
export function chromiumLaunchOptions(): LaunchOptions {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no file ${named}.`);
    return { executablePath: named, args: ['--no-sandbox'] };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = packagedChromium();
    return {
      executablePath: join(folder, 'chromium'),
      args: ['--no-sandbox'],
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(folder, 'lib'),
        FONTCONFIG_PATH: folder,
      },
    };
  }
  if (existsSync(chromium.executablePath())) return {};
  throw new Error(
    'No Chromium for the browser tests. Run "npx playwright install chromium" once, or set CHROMIUM_PATH to a Chromium or Chrome of yours.',
  );
}

/** Unpacks the packaged Chromium into a folder named by its version, whole or not at all. */
function packagedChromium(): string {
  const manifest = packageFile();
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, 'chromium-draft-'));
  const bin = join(dirname(manifest), 'bin');
  try {
    for (const archive of ['al2023', 'fonts', 'swiftshader']) {
      const tar = brotliDecompressSync(readFileSync(join(bin, `${archive}.tar.br`)));
      const { status, stderr } = spawnSync('tar', ['-x', '-C', draft], { input: tar });
      if (status !== 0) throw new Error(`tar could not unpack ${archive}: ${String(stderr)}`);
    }
    const program = brotliDecompressSync(readFileSync(join(bin, 'chromium.br')));
    writeFileSync(join(draft, 'chromium'), program, { mode: 0o755 });
    writeFileSync(join(draft, 'fonts.conf'), fontsConf(folder));
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another run may have been first. Its folder is the same.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package's own flags name folders that do not exist here. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}

function packageFile(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  let folder = dirname(entry);
  while (!existsSync(join(folder, 'bin'))) folder = dirname(folder);
  return join(folder, 'package.json');
}
