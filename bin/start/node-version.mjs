// Written so that a very old Node can read it.

/** Ends the process with one sentence where Node is older than package.json asks for. */
export function checkNode() {
  var version = process.versions.node.split('.').map(Number)
  var major = version[0] || 0
  if (major > 20 || (major === 20 && (version[1] || 0) >= 19)) return
  process.stderr.write(
    'Runwhere needs Node 20.19 or newer, and this is ' +
      process.versions.node +
      ': install a newer one from https://nodejs.org and start again.\n',
  )
  process.exit(1)
}
