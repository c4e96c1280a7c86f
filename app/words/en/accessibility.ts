/** The page on accessibility. */
export const accessibility = {
  title: "Accessibility",
  opening: "We want as many people as possible to be able to read and use this site.",
  can: "What you can do here",
  canKeyboard: "use every page with a keyboard alone",
  canReader: "read every page with a screen reader, with headings and landmarks that say what is where",
  canZoom: "zoom in to 400% without scrolling sideways, except wide tables, which scroll on their own",
  canWithoutScript: "use every list, form and button with JavaScript off",
  canColours: "change colours, contrast and spacing with your browser or device",
  how: "How we know",
  howWords:
    "The site aims to meet the Web Content Accessibility Guidelines, version 2.2, at level AA. Its pages are checked by automatic tests (axe) each time it is changed. Automatic tests find only some of the problems.",
  notChecked: "What has not been checked",
  notAudited: "It has not been audited by anyone independent, nor tested by disabled people.",
  notRead: "It has not yet been tested from end to end with a screen reader.",
  notOthers: "Papers on other sites that we link to may not be accessible.",
  tell: "If something does not work for you",
  tellWhom:
    "Tell the scrutiny team of the body whose page it is: its contact is on the body's page. Ask for what you need in another form, such as large print or a telephone call.",
  notHappy:
    "If you are not happy with the answer, the <service>Equality Advisory and Support Service</service> can advise you.",
} as const;
