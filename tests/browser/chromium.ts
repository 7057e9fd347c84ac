import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts a browser: `CHROME_PATH`, else one that is installed, else Playwright's own, which is downloaded, else,
 * on Debian as root, the package `chromium`. Throws when there is none to be had: browser tests never skip.
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath,
    args: [...asRoot, '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

function findBrowser(): string {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names \`${named}\`, which does not exist.`);
    return named;
  }
  return present() ?? fetched() ?? packaged() ?? noBrowser();
}

function present(): string | undefined {
  return [...installed, chromium.executablePath()].find((path) => path && existsSync(path));
}

function fetched(): string | undefined {
  attempt(process.execPath, ['node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium']);
  return present();
}

function packaged(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  attempt('apt-get', ['update', '-q']);
  attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  return present();
}

/** Runs an installer; whether it worked shows in what is there afterwards. */
function attempt(command: string, args: string[]): void {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 300_000 });
  } catch {
    // The next way is tried.
  }
}

function noBrowser(): never {
  throw new Error(
    'No browser was found, and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to one.',
  );
}
