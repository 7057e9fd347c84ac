import { createHash } from 'node:crypto';

/**
 * All the script a page carries before its search box is used: it stands in the page, right after the
 * box, waits for the box to be touched, for `/` or for Ctrl-K, and only then loads the module that
 * answers. Nothing is fetched before, and the policy of the page allows these very bytes by their digest.
 */
export const listener = `(d=>{const f=d.currentScript.previousElementSibling,i=f.elements.q;f.addEventListener("focusin",e=>{f.cameFrom=e.relatedTarget;import(f.dataset.module)},{once:true});d.addEventListener("keydown",e=>{if((e.key=="/"&&!e.ctrlKey&&!e.metaKey&&!e.altKey&&!e.target.closest("input,textarea,select,[contenteditable]"))||(e.key=="k"&&(e.ctrlKey||e.metaKey))){e.preventDefault();i.focus();i.select()}})})(document)`;

/** The digest of the listener as a source expression of a Content Security Policy. */
export const listenerSource = `'sha256-${createHash('sha256').update(listener).digest('base64')}'`;
