/** Words that ask and join, and are hardly ever what is asked for. */
export function isFunctionWord(form: string): boolean {
  return functionWords.has(form);
}

const functionWords = new Set([
  ...`a about after all also am an and any are as at be been before being between both but by can
  could did do does doing during each for from had has have having he her here him his how i if in
  into is it its me more most my no nor not of on or other our out over own she should so some such
  than that the their them then there these they this those through to too under until up very
  was we were what when where which while who whom why will with would you your`.split(/\s+/),
  ..."的了是在和与及吗呢吧也都就被把从对为着过这那有",
]);
