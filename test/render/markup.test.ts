import { describe, expect, it } from 'vitest';
import { markup } from '../../src/render/markup.ts';

describe('markup', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onmouseover="x', '&quot; onmouseover=&quot;x'],
    ["' onfocus='x", '&#39; onfocus=&#39;x'],
    ['&lt; stays what it was', '&amp;lt; stays what it was'],
    ['null \u0000, escape \u001b and a half \ud83d', 'null \ufffd, escape \ufffd and a half \ufffd'],
    ['tabs\tand\nbreaks 🔥 “stay”', 'tabs\tand\nbreaks 🔥 “stay”'],
  ])('escapes %j', (text, expected) => {
    expect(markup`<b title="${text}">`.markup).toBe(`<b title="${expected}">`);
  });

  it('takes markup as it is, alone or in a row', () => {
    const items = ['a&b', 'c'].map((item) => markup`<li>${item}</li>`);
    expect(markup`<ul id="${7}">${items}</ul>${markup`<hr>`}`.markup).toBe('<ul id="7"><li>a&amp;b</li><li>c</li></ul><hr>');
  });
});
