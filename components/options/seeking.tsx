import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { hasWords } from '../../utils/journal/search';

/** What the person looks for among the settings; empty is anything. */
export const Seeking = createContext('');

interface Props {
  /** All that the setting says: it is found by any of it. */
  readonly says: readonly string[];
  readonly look?: string;
  readonly children: ComponentChildren;
}

/** A setting that goes out of sight while another is looked for. */
export function Setting({ says, look, children }: Props) {
  const found = hasWords(says.join(' '), useContext(Seeking));
  return (
    <div class={look} data-setting hidden={!found}>
      {children}
    </div>
  );
}

/** Settings under a heading: when the heading is what is looked for, all of them are there. */
export function SettingGroup({ title, children }: { title: string; children: ComponentChildren }) {
  const sought = useContext(Seeking);
  return (
    <Seeking.Provider value={hasWords(title, sought) ? '' : sought}>
      <div class="stack options-group">
        <h3>{title}</h3>
        {children}
      </div>
    </Seeking.Provider>
  );
}

/** A section of the page. */
export function SettingCard({ title, children }: { title: string; children: ComponentChildren }) {
  const sought = useContext(Seeking);
  return (
    <Seeking.Provider value={hasWords(title, sought) ? '' : sought}>
      <section class="card stack-wide">
        <h2>{title}</h2>
        {children}
      </section>
    </Seeking.Provider>
  );
}
