import { INTROUVABLE } from '@/app/introuvable';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';

export const metadata = INTROUVABLE;

/** Every address that no other page has. The proxy gives it its 404 (lib/http/introuvable.ts). */
export default function InconnuPage() {
  return <IntrouvableScreen />;
}
