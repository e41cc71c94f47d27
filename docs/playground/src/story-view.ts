import type { Reading, SpeakerKey } from './messages.ts';

export interface StoryView {
  show(reading: Reading): void;
  clear(): void;
}

/** Shows the article in an element; `onChoose` hears whose quotes alone the reader wants to see, or null for all. */
export function createStoryView(root: HTMLElement, onChoose: (speaker: SpeakerKey | null) => void): StoryView {
  let reading: Reading | undefined;
  let prefix = '';

  const part = (id: string) => document.getElementById(`${prefix}${id}`);

  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a[href^="#"]');
    if (link === null) return;
    // The part of the address behind the # belongs to the shared text.
    event.preventDefault();
    const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    const speaker = reading?.speakers.find(({ id }) => part(id) === target);
    if (speaker) onChoose(speaker);
    else if (target) jump(target);
  });

  function show(next: Reading): void {
    // What has the focus goes with the old article: the speaker chosen, or let go, takes it over.
    const hadFocus = root.contains(document.activeElement);
    const focusedEntry = document.activeElement?.closest('.legend > ol > li')?.id ?? '';
    reading = next;
    root.innerHTML = next.html;
    const legend = root.querySelector('.legend');
    prefix = legend ? legend.id.replace(/speakers$/, '') : '';
    for (const speaker of next.speakers) makeChoosable(speaker);
    const chosen = part(next.only?.id ?? '');
    if (next.only && chosen) listQuotes(chosen, next.only.quotes);
    if (hadFocus) ((chosen ?? document.getElementById(focusedEntry))?.querySelector('button') ?? root).focus();
  }

  function makeChoosable(speaker: SpeakerKey): void {
    const isChosen = reading?.only?.id === speaker.id;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'choose';
    button.textContent = speaker.name;
    button.ariaPressed = String(isChosen);
    button.title = isChosen ? 'Show everybody’s quotes' : `Show only the quotes of ${speaker.name}`;
    button.addEventListener('click', () => {
      onChoose(isChosen ? null : speaker);
    });
    part(speaker.id)?.querySelector('b')?.replaceWith(button);
  }

  /** In place of the paragraph numbers the words themselves. */
  function listQuotes(entry: HTMLElement, quotes: NonNullable<Reading['only']>['quotes']): void {
    entry.classList.add('chosen');
    const list = document.createElement('ol');
    list.className = 'quotes';
    list.append(...quotes.map(({ id, text, isDirect }) => {
      const link = document.createElement('a');
      link.href = `#${prefix}${id}`;
      link.textContent = isDirect ? `“${text}”` : text;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }));
    entry.querySelector('.links')?.replaceWith(list);
  }

  function jump(target: HTMLElement): void {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  }

  return {
    show,
    clear: () => {
      root.replaceChildren();
    },
  };
}
