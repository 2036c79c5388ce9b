import { ROOT_ID } from '../article/links/pageIds.ts';
import type { Face } from './fonts.ts';

/**
 * Script for the page's head: shows the faces of a page all at once, or none of them on this page.
 * They are used only where all are there before the first frame that holds any of the page, so that
 * no line breaks anew and no two states stand side by side. On a fast connection, and where an
 * earlier page has fetched them, they are asked for at once. Elsewhere the text and the scripts
 * come first, and the faces are fetched into the browser's cache for the next page.
 *
 * Fast is a page whose head is there within 250 ms of the start of the visit: four round trips
 * (DNS, TCP, TLS, request) of 60 ms each. On a slower one a face misses the first frame anyway.
 * What tells that the scripts are done is client/tellQuiet.ts.
 * @param base path of the site on its host
 */
export function fontScript(faces: readonly Face[], base: string): string {
  const list = faces.map(({ family, path, descriptors }) => [family, base + path, descriptors]);
  return (
    `(async f=>{let k='lesart.fonts',s='',p,g;` +
    `try{s=localStorage.getItem(k)||''}catch{}` +
    `let h=f.every(([,u])=>s.includes(u));` +
    // Notes that a frame with content is about to be painted.
    `(g=()=>{(p=document.querySelector('#${ROOT_ID} *'))||requestAnimationFrame(g)})();` +
    `if(h||performance.now()<250){` +
    `let a=await Promise.all(f.map(([n,u,d])=>new FontFace(n,\`url(\${u})\`,d).load()));` +
    `if(!p)for(let i of a)document.fonts.add(i)` +
    `}else{` +
    `await new Promise(r=>addEventListener('lesart:quiet',r));` +
    `await Promise.all(f.map(async([,u])=>(await fetch(u)).arrayBuffer()))` +
    `}` +
    `h||localStorage.setItem(k,(s.length<2e3?s:'')+f.map(([,u])=>u))` +
    `})(${JSON.stringify(list)}).catch(()=>{});`
  );
}

/** The same faces for browsers that run no scripts: each is used where it is there in time. */
export function scriptlessRules(faces: readonly Face[], base: string): string {
  const rules = faces.map(({ family, path, descriptors: { weight, style, unicodeRange } }) => {
    const italic = style === undefined ? '' : `font-style:${style};`;
    const range = unicodeRange === undefined ? '' : `;unicode-range:${unicodeRange}`;
    return `@font-face{font-family:"${family}";font-weight:${weight};${italic}font-display:optional;src:url(${base}${path})${range}}`;
  });
  return `@media (scripting:none){${rules.join('')}}`;
}
