import { prepareContent } from './prepare';

prepareContent().then(
  (count) => console.log(`content: ${count.guides} guides, ${count.claims} claims, ${count.articles} articles; no fault`),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
