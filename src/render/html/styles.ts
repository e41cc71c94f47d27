/** The look of the page. It stands under `.copydesk` only, so that it leaves the rest of a page alone. */
export const styles = `
.copydesk{--ink:#1b1f24;--soft:#5c6672;--line:#d8dde3;--paper:#fff;--raised:#f6f7f9;--tense:#cf5322;--positive:#2b83ba;--negative:#a3589c;
color:var(--ink);background:var(--paper);color-scheme:light dark;font:17px/1.6 Charter,Georgia,Cambria,serif;container-type:inline-size;padding:24px 16px;overflow-wrap:break-word}
.copydesk .c0{--c:#6b7480}.copydesk .c1{--c:#0b67a3}.copydesk .c2{--c:#b84a10}.copydesk .c3{--c:#0a7a5c}.copydesk .c4{--c:#a64a8a}
.copydesk .c5{--c:#84640c}.copydesk .c6{--c:#2a7cb0}.copydesk .c7{--c:#6650bd}.copydesk .c8{--c:#656b25}
@media(prefers-color-scheme:dark){.copydesk{--ink:#e4e7eb;--soft:#9aa4b0;--line:#353c45;--paper:#14171b;--raised:#1f242a;--tense:#ef7a4d;--positive:#5aaee0;--negative:#cf8ac9}
.copydesk .c0{--c:#9aa4b0}.copydesk .c1{--c:#5db2ee}.copydesk .c2{--c:#f08b52}.copydesk .c3{--c:#3cc79f}.copydesk .c4{--c:#e08bc5}
.copydesk .c5{--c:#d9ac3c}.copydesk .c6{--c:#84c8f4}.copydesk .c7{--c:#a998f2}.copydesk .c8{--c:#b9c05a}}
.copydesk-page{margin:0;background:#fff}
@media(prefers-color-scheme:dark){.copydesk-page{background:#14171b}}
.copydesk *{box-sizing:border-box}
.copydesk-grid{max-width:1100px;margin:0 auto;display:grid;gap:24px 56px;grid-template-columns:minmax(0,1fr)}
.copydesk header{border-bottom:1px solid var(--line);padding-bottom:20px}
.copydesk h1{font-size:clamp(26px,5cqi,42px);line-height:1.15;letter-spacing:-.01em;margin:0 0 12px;text-wrap:balance}
.copydesk .dek{font-size:1.15em;line-height:1.4;color:var(--soft);margin:0 0 12px}
.copydesk .byline,.copydesk .facts,.copydesk .legend,.copydesk .aside,.copydesk details,.copydesk footer{font:14px/1.5 system-ui,sans-serif}
.copydesk .byline,.copydesk .facts,.copydesk .facts a{color:var(--soft);margin:0}
.copydesk .chart svg{display:block;width:calc(100% + 16px);max-width:456px;height:auto;margin:0 -8px}
.copydesk svg .ink{fill:var(--ink)}.copydesk svg .soft{fill:var(--soft)}.copydesk svg .line{stroke:var(--soft)}
.copydesk svg .tense{fill:var(--tense)}.copydesk svg .positive{fill:var(--positive)}.copydesk svg .negative{fill:var(--negative)}
.copydesk svg .dot{fill:var(--c)}.copydesk svg .hollow{stroke:var(--c)}
.copydesk h2{font-size:1.1em;line-height:1.3;margin:1.6em 0 .5em}
.copydesk .legend h2{font-size:15px;margin:0 0 8px}
.copydesk .legend ol,.copydesk .links{list-style:none;margin:0;padding:0}
.copydesk .legend ol>li{display:grid;grid-template-columns:32px minmax(0,1fr);justify-items:start;padding:6px 8px;margin:0 -8px;border-radius:6px}
.copydesk .roles{color:var(--soft)}
.copydesk .legend b,.copydesk .roles{unicode-bidi:isolate}
.copydesk .links{display:flex;flex-wrap:wrap;gap:0 4px;margin-left:-4px;max-height:150px;overflow:auto}
.copydesk .links a{display:block;padding:2px 4px;color:var(--soft);text-decoration-color:var(--line)}
.copydesk a:hover{color:var(--ink)}
.copydesk .story>p,.copydesk .story>ul{margin:0 0 1.1em}
.copydesk .body{position:relative;padding-left:16px}
.copydesk .gauge{position:absolute;left:0;top:.35em;bottom:.35em;width:4px;border-radius:2px;background:color-mix(in srgb,var(--tense) var(--t,0%),var(--line))}
.copydesk .t1{--t:10%}.copydesk .t2{--t:20%}.copydesk .t3{--t:30%}.copydesk .t4{--t:40%}.copydesk .t5{--t:50%}.copydesk .t6{--t:60%}.copydesk .t7{--t:70%}.copydesk .t8{--t:80%}.copydesk .t9{--t:90%}.copydesk .t10{--t:100%}
.copydesk .aside{position:relative;color:var(--soft);padding-left:16px}
.copydesk .story>ul{padding-left:36px}
.copydesk .story>ul>li,.copydesk .story>h2,.copydesk header p,.copydesk h1{position:relative}
.copydesk .story>h2{padding-left:16px}
.copydesk mark{color:inherit;background:color-mix(in srgb,var(--c) 15%,transparent);border-bottom:2px solid var(--c);border-radius:2px 2px 0 0;unicode-bidi:isolate;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.copydesk mark.indirect{background:none;border-bottom-style:dotted}
.copydesk mark.mixed{border-bottom-style:dashed}
.copydesk mark:hover,.copydesk mark:target{background:color-mix(in srgb,var(--c) 32%,transparent)}
.copydesk .tag{font:600 11px/17px system-ui,sans-serif;color:var(--paper);background:var(--c);border-radius:9px;min-width:17px;padding:0 5px;text-align:center;text-decoration:none;display:inline-block;user-select:none}
.copydesk .legend .tag{align-self:start;margin-top:2px}
.copydesk .story .tag,.copydesk header .tag{display:inline;padding:2px 6px;vertical-align:3px;margin:0 1px 0 3px}
.copydesk a.tag:any-link{color:var(--paper);text-decoration:none}
.copydesk [data-note]:hover::after,.copydesk a[data-note]:focus-visible::after{content:attr(data-note);position:absolute;z-index:1;left:16px;right:0;top:calc(100% + 4px);max-width:480px;padding:10px 14px;white-space:pre-line;text-align:left;font:14px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--raised);border:1px solid var(--line);border-left:4px solid var(--c);border-radius:6px;box-shadow:0 6px 20px rgb(0 0 0/.18);pointer-events:none}
.copydesk .legend li:target{background:var(--raised)}
.copydesk :focus-visible{outline:2px solid var(--positive);outline-offset:2px}
.copydesk details{color:var(--soft);border:1px dashed var(--line);border-radius:6px;padding:8px 14px;margin:0 0 1.1em}
.copydesk summary{cursor:pointer}
.copydesk details p{margin:6px 0}
.copydesk footer{color:var(--soft);border-top:1px solid var(--line);padding-top:12px}
@container(min-width:880px){.copydesk-grid{grid-template-columns:minmax(0,1fr) 380px;grid-template-rows:auto auto 1fr auto}
.copydesk header,.copydesk footer{grid-column:1/-1}.copydesk .story{grid-column:1;grid-row:2/4}.copydesk .chart{grid-column:2;grid-row:2}.copydesk .legend{grid-column:2;grid-row:3}}
@media print{.copydesk details{display:none}}
`;
