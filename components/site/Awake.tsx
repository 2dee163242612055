'use client';

import { useEffect } from 'react';
import { measureLater } from './measureLater';

/**
 * Says in the document that its scripts listen: until then, what needs them takes no press (`awaits-script`), which would be lost. Then measures
 * what the first screen left for later.
 */
export function Awake() {
  useEffect(() => {
    document.documentElement.dataset.awake = '';
    measureLater();
  }, []);
  return null;
}
