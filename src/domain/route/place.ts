/** Whether a city lies in a place: the same adcode, or the province that the adcode ends in 0000 stands for (GB/T 2260). */
export const liesIn = (city: string, place: string): boolean => city === place || (place.endsWith('0000') && city.slice(0, 2) === place.slice(0, 2));
