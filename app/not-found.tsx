import type { Metadata } from 'next';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { INTROUVABLE } from './introuvable';

export const metadata: Metadata = INTROUVABLE;

export default function NotFound() {
  return <IntrouvableScreen />;
}
