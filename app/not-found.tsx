import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { INTROUVABLE } from './introuvable';

export const metadata = INTROUVABLE;

/** Of a page that says itself that it does not exist (app/(release)/systeme). Next sends it with every page: it stays small, and asks for nothing. */
export default function NotFound() {
  return <IntrouvableScreen />;
}
