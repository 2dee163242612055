/** The values with one more, or without it when it is there. Sorted, as criteria hold them. */
export function toggled(values: readonly string[], id: string): readonly string[] {
  return values.includes(id) ? values.filter((one) => one !== id) : [...values, id].toSorted();
}
