import { describe, expect, it } from 'vitest';
import { parseTicked } from './useTicked';

describe('what a device keeps of a checklist', () => {
  it('is read as a list of names, or as nothing: another program may have written there', () => {
    expect(parseTicked('["a","b"]')).toEqual(['a', 'b']);
    for (const text of ['', '{', '{"a":1}', '3', 'null']) expect(parseTicked(text)).toBeNull();
    expect(parseTicked('["a",3,null]')).toEqual(['a']);
  });
});
