// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ command: string, args: string[] }} Command */

/**
 * Commands that install a package of Debian here.
 * @param {string} name
 * @param {{ platform?: NodeJS.Platform, isRoot?: boolean, osRelease?: string, hasAptGet?: boolean }} [machine]
 * @returns {Command[] | null} `null` where Debian's packages cannot be installed: another system, or not root.
 */
export function debianInstall(
  name,
  {
    platform = process.platform,
    isRoot = process.getuid?.() === 0,
    osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    hasAptGet = existsSync('/usr/bin/apt-get'),
  } = {},
) {
  // Ubuntu's packages of the same name may be pointers to snaps.
  const isDebian = /^ID(_LIKE)?="?[^"\n]*\bdebian\b/m.test(osRelease) && !/^ID="?ubuntu/m.test(osRelease);
  if (platform !== 'linux' || !isRoot || !hasAptGet || !isDebian) return null;
  return [
    { command: 'apt-get', args: ['update', '-q'] },
    { command: 'apt-get', args: ['install', '-y', '-q', '--no-install-recommends', name] },
  ];
}
