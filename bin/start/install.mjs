import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isInstalled } from './installed.mjs'
import { at } from './paths.mjs'
import { npm } from './run.mjs'
import { digest, isCurrent, setStamp } from './stamps.mjs'
import { step } from './steps.mjs'
import { stop } from './stop.mjs'

/** Installs the packages of the lockfile, for this Node, if they are not there yet. */
export async function install() {
  const wanted = `${digest([at('package-lock.json')])} ${process.platform} ${process.arch} ${process.versions.modules}`
  if (isCurrent('install', wanted) && existsSync(at('node_modules/next/package.json'))) return
  if (isInstalled()) return setStamp('install', wanted)
  // Scripts of packages may fetch from anywhere; the one that must run is run below, without a network.
  await step('Installing packages (a few minutes the first time)', async () => {
    const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev'])
    if (code !== 0) stop(explainInstall(output))
  })
  await step('Compiling SQLite (about a minute)', async () => {
    const { code, output } = await npm(['rebuild', 'better-sqlite3', '--foreground-scripts'], {
      npm_config_ignore_scripts: 'false',
      // Otherwise it looks for a binary on another host.
      npm_config_build_from_source: 'true',
      JOBS: 'max',
      ...ownHeaders(),
    })
    if (code !== 0) stop(explainCompile(output))
  })
  setStamp('install', wanted)
}

// Node's own headers, where it came with them: otherwise node-gyp downloads them.
function ownHeaders() {
  const folder = dirname(dirname(process.execPath))
  return existsSync(join(folder, 'include/node/node_api.h')) ? { npm_config_nodedir: folder } : {}
}

/** @param {string} output */
function explainInstall(output) {
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|ENETUNREACH|network/.test(output)) {
    return 'The package registry cannot be reached: connect to the network (or set a registry with `npm config set registry`) and start again.'
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `Cannot write to ${at('node_modules')}: give yourself permission to write to the folder of Runwhere and start again.`
  }
  if (/ENOSPC/.test(output)) return 'The disk is full: Runwhere needs about 1 GB; make room and start again.'
  return `npm could not install the packages; it said:\n${errors(output)}`
}

/** @param {string} output */
function explainCompile(output) {
  if (
    /not found: make|find Python|not found: (g\+\+|c\+\+|cc)|xcode-select|find any Visual Studio/i.test(
      output,
    )
  ) {
    return 'SQLite is compiled on this machine, and the tools for it are missing: install python3, make and a C++ compiler (Debian: apt-get install python3 make g++; macOS: xcode-select --install) and start again.'
  }
  return `SQLite could not be compiled; the last lines were:\n${lastLines(output)}`
}

// npm ends with general advice; what is wrong stands first.
/** @param {string} output */
const errors = (output) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .slice(0, 15)
    .join('\n')

/** @param {string} output */
const lastLines = (output) => output.trim().split('\n').slice(-15).join('\n')
