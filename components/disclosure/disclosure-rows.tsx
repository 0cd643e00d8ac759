import { useWords } from '../words';
import './disclosure.css';

/** What is read on a site that is switched on, where, and what is kept. */
export function DisclosureRows() {
  const { DISCLOSURE } = useWords('pages');
  return (
    <dl class="disclosure-rows">
      {DISCLOSURE.rows.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
