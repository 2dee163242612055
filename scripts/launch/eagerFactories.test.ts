import { describe, expect, it } from 'vitest';
import { bracketFactories } from './eagerFactories.mjs';

/** A chunk as Turbopack writes it: the script, then identifiers and factories. */
const chunk = (...registered: string[]) =>
  `(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push([document.currentScript,${registered.join(',')}]);`;

/** Runs a chunk, and gives what its factories leave in their exports. */
function run(script: string): unknown[] {
  const pushed: unknown[][] = [];
  const scope = { TURBOPACK: { push: (list: unknown[]) => pushed.push(list) } };
  new Function('globalThis', 'document', script)(scope, { currentScript: null });
  return (pushed[0] ?? []).filter((one) => typeof one === 'function').map((factory) => factory({ n: 3 }, 4));
}

describe('a chunk of Turbopack', () => {
  const factories = ['e=>{return e.n*2}', '(e,t)=>{return e.n+t}', '({n:e})=>{return[1,2].map(t=>t*e)}'];
  const source = chunk('101', factories[0] ?? '', '7,102', factories[1] ?? '', '103', factories[2] ?? '');

  it('has its factories in brackets, and says the same', () => {
    const { script, factories: count } = bracketFactories(source);
    expect(count).toBe(3);
    expect(script).toContain('101,(function(e){return e.n*2})');
    expect(script).toContain('7,102,(function(e,t){return e.n+t})');
    expect(run(script)).toEqual(run(source));
    expect(run(source)).toEqual([6, 7, [3, 6]]);
  });

  it.each([
    ['reads this', 'e=>{return this===void 0?1:e.n}'],
    ['reads this in a nested arrow', 'e=>{return[1].map(()=>typeof this)}'],
    ['reads arguments', 'e=>{return typeof arguments}'],
    ['is only an expression', 'e=>e.n'],
    ['waits', 'async e=>{await e.n}'],
  ])('keeps the arrow of a factory that %s', (_what, factory) => {
    expect(bracketFactories(chunk('1', factory)).script).toBe(chunk('1', `(${factory})`));
  });

  it('gives a nested function its own this', () => {
    const factory = 'e=>{return function(){return this}.call(e.n)}';
    expect(bracketFactories(chunk('1', factory)).script).toContain(`(function(e)${factory.slice(3)})`);
  });

  it.each([
    ['a script that registers nothing', 'var a=1;console.log(a)'],
    ['the end of a chunk group, with its parameters', chunk('{"otherChunks":["a.js"],"runtimeModuleIds":[1]}')],
    ['an empty script', ''],
  ])('is left as it is when it is %s', (_what, script) => {
    expect(bracketFactories(script)).toEqual({ script, factories: 0 });
  });
});
