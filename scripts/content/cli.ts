import './generated-names';
import { runCommand } from './commands';

runCommand(process.argv.slice(2)).then(
  (printed) => console.log(printed),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
