// @ts-check
/** Rooms of the house: the lines of docs/architecture.md's layout. `app`, `components` and each folder or file of `lib` are one each. */

/**
 * @typedef {object} File
 * @property {readonly string[]} imports Files that it imports, types included.
 * @property {readonly string[]} runs Those whose code it needs when it runs.
 * @property {boolean} client True when it begins with 'use client': from there on, the program is the browser's.
 */
/** @typedef {ReadonlyMap<string, File>} Files */
/** @typedef {Map<string, Set<string>>} Arrows From each room to those that it imports. */

/** @param {string} file */
export function roomOf(file) {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `lib/${second.replace(/\.\w+$/, '')}` : top;
}

/**
 * Arrows between the rooms of some files.
 *
 * @param {Files} files
 * @param {Iterable<string>} from
 * @param {'imports' | 'runs'} kind
 * @returns {Arrows}
 */
function arrowsOf(files, from, kind) {
  /** @type {Arrows} */
  const arrows = new Map();
  const seen = new Set(from);
  for (const file of seen) {
    const room = roomOf(file);
    const others = arrows.get(room) ?? new Set();
    for (const to of files.get(file)?.[kind] ?? []) if (seen.has(to) && roomOf(to) !== room) others.add(roomOf(to));
    arrows.set(room, others);
  }
  return arrows;
}

/**
 * Every room that a room leads to; itself where another leads back.
 *
 * @param {Arrows} arrows
 * @param {string} room
 */
function reached(arrows, room) {
  const seen = new Set(arrows.get(room));
  for (const one of seen) for (const next of arrows.get(one) ?? []) seen.add(next);
  return seen;
}

/**
 * Arrows that run up: the room that they reach leads back to the one that they leave. Without any, the rooms have an order in which every
 * arrow goes down.
 *
 * @param {Arrows} arrows
 * @returns {string[]} « lib/odds → lib/phrases »
 */
function climbsOf(arrows) {
  return [...arrows]
    .flatMap(([room, others]) =>
      [...others].flatMap((other) => (reached(arrows, other).has(room) ? [`${room} → ${other}`] : [])),
    )
    .toSorted();
}

/**
 * The rooms that a request crosses on the server, from the file that answers it: those whose code runs, so that a type crosses nothing. What
 * is handed over to the browser is told apart.
 *
 * @param {Files} files
 * @param {string} start
 */
export function crossedRooms(files, start) {
  if (!files.has(start)) throw new Error(`${start} : ce fichier n’est pas dans le projet.`);
  /** Number of rooms between the start and a file, at least. @type {Map<string, number>} */
  const depths = new Map([[start, 0]]);
  /** @type {Set<string>} */
  const client = new Set();
  const waiting = [start];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const depth = depths.get(file) ?? 0;
    for (const to of files.get(file)?.runs ?? []) {
      if (files.get(to)?.client) {
        client.add(to);
        continue;
      }
      const inside = roomOf(to) === roomOf(file);
      const through = depth + (inside ? 0 : 1);
      if (through >= (depths.get(to) ?? Number.POSITIVE_INFINITY)) continue;
      depths.set(to, through);
      // Nearest first, so that each file is reached by its shortest way.
      if (inside) waiting.unshift(to);
      else waiting.push(to);
    }
  }
  const rooms = [...new Set([...depths.keys()].map(roomOf))]
    .map((room) => {
      const found = [...depths].filter(([file]) => roomOf(file) === room);
      const folders = room === 'components' ? found.map(([file]) => file.split('/')[1] ?? '') : [];
      return {
        room,
        depth: Math.min(...found.map(([, depth]) => depth)),
        files: found.length,
        folders: [...new Set(folders)].toSorted(),
      };
    })
    .toSorted((a, b) => a.depth - b.depth || a.room.localeCompare(b.room));
  for (const file of client) for (const to of files.get(file)?.runs ?? []) client.add(to);
  const browser = new Set([...client].map(roomOf));
  return {
    rooms,
    climbs: climbsOf(arrowsOf(files, depths.keys(), 'runs')),
    /** Rooms that the browser alone runs. */
    browser: [...browser].filter((room) => rooms.every((one) => one.room !== room)).toSorted(),
  };
}

/**
 * The picture of the house: every import between rooms, types included, as a Mermaid flowchart. An arrow that others imply is left out; one
 * that runs up is drawn broken.
 *
 * @param {Files} files
 */
export function pictureOf(files) {
  const arrows = arrowsOf(files, files.keys(), 'imports');
  const climbs = climbsOf(arrows);
  const lines = [...arrows].flatMap(([room, others]) =>
    [...others].flatMap((other) => {
      if (climbs.includes(`${room} → ${other}`)) return [`  ${room} -. monte .-> ${other}`];
      const down = [...others].filter((one) => one !== other && !climbs.includes(`${room} → ${one}`));
      const implied = down.some((one) => reached(arrows, one).has(other));
      return implied ? [] : [`  ${room} --> ${other}`];
    }),
  );
  return { picture: ['flowchart TD', ...lines.toSorted()].join('\n'), climbs };
}
