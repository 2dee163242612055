import { describe, expect, expectTypeOf, it } from 'vitest';
import { formatPourcentage } from './nombres';
import { type Percent, percent, percentOf, type Rate, rate, rateOf, shareOf } from './rate';

describe('rates and percentages', () => {
  it('go from one to the other', () => {
    expect(rateOf(percent(54))).toBe(0.54);
    expect(percentOf(rate(0.25))).toBe(25);
    expect(shareOf(16, 64)).toBe(0.25);
  });

  it('refuse what is out of their range', () => {
    expect([rate(0), rate(1), percent(0), percent(100)]).toEqual([0, 1, 0, 100]);
    for (const wrong of [-0.01, 1.01, Number.NaN]) expect(() => rate(wrong)).toThrow(RangeError);
    for (const wrong of [-1, 100.5, Number.NaN]) expect(() => percent(wrong)).toThrow(RangeError);
  });

  it('are never taken for one another, nor for plain numbers', () => {
    expectTypeOf<Percent>().not.toExtend<Rate>();
    expectTypeOf<Rate>().not.toExtend<Percent>();
    expectTypeOf<number>().not.toExtend<Rate>();
    expectTypeOf<Rate>().toExtend<number>();
    expectTypeOf(formatPourcentage).parameter(0).toEqualTypeOf<Rate>();
  });
});
