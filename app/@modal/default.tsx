/** Most pages have nothing over them. */
export default function NoModal() {
  return null;
}
