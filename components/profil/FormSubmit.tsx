'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useTransition } from 'react';
import { MARQUE_FORMULAIRE, settleSubmission } from '@/lib/search/soumission';

interface FormSubmitProps {
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * The button that sends a GET form of ours, and its mark. With a script, the form asks at once for the address that the server would
 * send it to (proxy.ts), without loading the page anew.
 */
export function FormSubmit({ className, children }: FormSubmitProps) {
  const button = useRef<HTMLButtonElement>(null);
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  useEffect(() => {
    const form = button.current?.form;
    if (form == null) return;
    const send = (event: SubmitEvent) => {
      event.preventDefault();
      const fields = [...new FormData(form)].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      );
      const query = settleSubmission(new URLSearchParams(fields)) ?? '';
      const { pathname } = new URL(form.action);
      startTransition(() => router.push(query === '' ? pathname : `${pathname}?${query}`));
    };
    form.addEventListener('submit', send);
    return () => form.removeEventListener('submit', send);
  }, [router]);

  return (
    <>
      <input type="hidden" name={MARQUE_FORMULAIRE} value="1" />
      <button ref={button} type="submit" className={className}>
        {children}
      </button>
      {pending ? <span aria-hidden="true" className="pending-mark" /> : null}
    </>
  );
}
