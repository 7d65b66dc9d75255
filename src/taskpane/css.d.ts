/** Styles are a side effect of importing them; webpack puts them beside the page. */
declare module '*.css';
