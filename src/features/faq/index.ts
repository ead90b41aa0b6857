export { FaqAnswer } from './faq-answer';
