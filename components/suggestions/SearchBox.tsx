'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import { Field } from '@/components/ui/Field';
import { LIMITES } from '@/lib/search/bornes';
import type { SuggestionListProps } from './SuggestionList';

interface SearchBoxProps {
  /** Unique in the page: ties the label, the field and its suggestions. */
  readonly id: string;
  readonly name: 'q';
  readonly label: string;
  readonly defaultValue?: string;
  readonly placeholder?: string;
  readonly size?: 'base' | 'sm';
  /** Sends the form as soon as a suggestion is chosen: where the answer stands beside the field. */
  readonly submitOnChoose?: boolean;
}

/**
 * Where one writes what one looks for: speciality, job, school, town. Without a script, a field of the form like any other;
 * suggestions come with the first focus, to the same field, which is never replaced: what was typed, the caret and the
 * keyboard of a phone stay.
 */
export function SearchBox({
  id,
  name,
  label,
  defaultValue = '',
  placeholder,
  size = 'sm',
  submitOnChoose = false,
}: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [List, setList] = useState<ComponentType<SuggestionListProps> | null>(null);

  function load(): void {
    if (List !== null) return;
    import('./SuggestionList').then(
      ({ SuggestionList }) => setList(() => SuggestionList),
      // Offline: the next focus tries again, and the field does without meanwhile.
      () => undefined,
    );
  }

  // Focused before this script ran.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has become alive.
  useEffect(() => {
    if (document.activeElement === input.current) load();
  }, []);

  return (
    <Field id={id} label={label} size={size}>
      <div className="relative">
        <input
          ref={input}
          id={id}
          name={name}
          type="search"
          className="field"
          defaultValue={defaultValue}
          placeholder={placeholder}
          maxLength={LIMITES.q}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          onFocus={load}
        />
        {List === null ? null : <List input={input} submitOnChoose={submitOnChoose} />}
      </div>
    </Field>
  );
}
