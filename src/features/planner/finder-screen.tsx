import { useReadOnly } from '@/ui';
import { AllQuestions } from './all-questions';
import { OneQuestion } from './one-question';

/**
 * One question at a time, with the old answer chosen. `?at=<question>` starts at that question, where it is asked.
 */
export const FinderScreen = () => (useReadOnly() ? <AllQuestions /> : <OneQuestion />);
