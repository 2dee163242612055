import { writeDemonstration } from './demo/demonstration';

const [folder = '.rose/demo', ...others] = process.argv.slice(2);
if (others.length > 0) {
  console.error('Usage : scripts/demo.ts [DOSSIER]');
  process.exit(2);
}
console.log(`${await writeDemonstration(folder)} documents de démonstration écrits dans « ${folder} »`);
