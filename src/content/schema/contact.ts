import * as v from 'valibot';
import { programAddressSchema, webAddressSchema } from './address';
import { daySchema, idSchema, labelSchema, lineSchema, textSchema } from './text';

/** A number to call, and for which problem. */
export const hotlineSchema = v.strictObject({
  id: idSchema,
  number: v.pipe(v.string('write the number in quotes'), v.regex(/^\d{3,12}$/, 'a phone number has digits only')),
  title: textSchema,
  problem: textSchema,
  claims: v.pipe(v.array(idSchema), v.minLength(1, 'name the claim that says what this line is for')),
});
export type Hotline = v.InferOutput<typeof hotlineSchema>;

/** Ways to open a place by itself; an entrance has one of them at most. */
const doors = ['miniProgram', 'scheme', 'web', 'phone'] as const;

/**
 * WeChat opens a mini-program by its appId, or by a short link that was copied from it. Source:
 * wx.navigateToMiniProgram.
 */
const miniProgramSchema = v.pipe(
  v.strictObject({
    appId: v.optional(v.pipe(v.string(), v.regex(/^wx[0-9a-f]{16}$/, 'an appId is wx and 16 hex digits'))),
    shortLink: v.optional(v.pipe(v.string(), v.startsWith('#小程序://', 'a short link starts with #小程序://'))),
    path: v.optional(lineSchema),
  }),
  v.check(
    ({ appId, shortLink }) => (appId === undefined) !== (shortLink === undefined),
    'give the appId or the short link, one of them',
  ),
);

/**
 * A place outside the app. Words come first: `trail` to tap, `keyword` to search, `web` to copy, and `drawnAt`, the
 * step whose sketch shows it.
 * `testedOn` and `testedWith` say who walked it on a phone; without them nothing in the app claims to open it by
 * itself. `cityService` marks WeChat's City Service, whose real link an eligible operator can switch on.
 */
export const entranceSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    title: textSchema,
    trail: v.optional(v.array(labelSchema)),
    keyword: v.optional(lineSchema),
    drawnAt: v.optional(idSchema),
    cityService: v.optional(v.boolean()),
    miniProgram: v.optional(miniProgramSchema),
    scheme: v.optional(programAddressSchema),
    web: v.optional(webAddressSchema),
    phone: v.optional(
      v.pipe(v.string('write the number in quotes'), v.regex(/^\d{3,12}$/, 'a phone number has digits only')),
    ),
    testedOn: v.optional(daySchema),
    testedWith: v.optional(lineSchema),
  }),
  v.check(
    (entrance) => doors.filter((door) => entrance[door] !== undefined).length <= 1,
    'give one of miniProgram, scheme, web and phone at most',
  ),
  v.check(
    (entrance) => (entrance.testedOn === undefined) === (entrance.testedWith === undefined),
    'give testedOn and testedWith together, or neither',
  ),
  v.check(
    (entrance) => [entrance.keyword, entrance.web, entrance.phone].some((words) => words !== undefined),
    'give the words for whoever has to find it alone: keyword, web or phone',
  ),
);
export type Entrance = v.InferOutput<typeof entranceSchema>;
