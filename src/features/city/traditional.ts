/** Traditional characters that occur in names of places, each followed by its simplified form. */
const pairs =
  '莊庄島岛鄲郸臺台張张滄沧陽阳長长晉晋運运臨临呂吕頭头烏乌峯峰遼辽爾尔倫伦貝贝彥彦蘭兰興兴錫锡連连撫抚順顺東东錦锦營营盤盘鐵铁嶺岭' +
  '蘆芦邊边鮮鲜濱滨齊齐雞鸡鶴鹤崗岗雙双鴨鸭慶庆綏绥區区無无蘇苏雲云鹽盐揚扬鎮镇遷迁寧宁溫温紹绍華华麗丽蕪芜馬马銅铜黃黄廈厦門门龍龙' +
  '巖岩鄉乡餘余鷹鹰贛赣饒饶濟济棗枣煙烟濰潍澤泽鄭郑開开頂顶許许峽峡駐驻漢汉荊荆岡冈鹹咸隨随嶽岳懷怀婁娄廣广關关遠远欽钦貴贵賀贺來来' +
  '賓宾亞亚貢贡瀘泸綿绵內内樂乐達达資资壩坝涼凉義义畢毕節节紅红壯壮納纳頗颇薩萨則则裏里裡里寶宝銀银隴陇樹树吳吴衞卫衛卫魯鲁瑪玛縣县級级' +
  '劃划維维陝陕肅肃灣湾別别萊莱陰阴農农潛潜瓊琼廳厅瀋沈';

const simplified = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));

/** A name of a place in simplified characters; anything else stays as it is. */
export const inSimplified = (text: string): string =>
  Array.from(text, (character) => simplified.get(character) ?? character).join('');
