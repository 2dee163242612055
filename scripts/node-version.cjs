'use strict';
/*
 * Loaded before everything else (`node -r`), by whatever Node is there: hence syntax of 2009 and no import. It says in
 * French what a parse error would say in riddles.
 */
var MINIMUM = [20, 19];

/**
 * @param {string} version As `process.versions.node` gives it: « 20.19.1 ».
 * @returns {boolean}
 */
function isRecentEnough(version) {
  var parts = version.split('.');
  var major = Number(parts[0]);
  var minor = Number(parts[1]);
  return major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1]);
}

/**
 * @param {string} version
 * @returns {string}
 */
function explain(version) {
  return (
    'Node ≥ ' +
    MINIMUM.join('.') +
    ' requis : la version installée est la ' +
    version +
    '.\nInstallez une version récente (https://nodejs.org/fr/download), puis relancez la commande.'
  );
}

if (!isRecentEnough(process.versions.node)) {
  console.error(explain(process.versions.node));
  process.exit(1);
}

module.exports = { isRecentEnough: isRecentEnough, explain: explain };
