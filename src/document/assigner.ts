/** Bodies that assign targets, as headers name them. BHXH alone is an insurance, unless it assigns (“BHXH giao”). */
const ASSIGNERS =
  /(?:(?:UBND|HĐND)(?: (?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường))?|Tỉnh ủy|Huyện ủy|Thị ủy|Thành ủy|Thủ tướng(?: Chính phủ)?|Chính phủ|BHXH (?:Việt Nam|VN|tỉnh|huyện|thị xã|thành phố|quận)|BHXH(?= giao))/iu;

/**
 * The body that assigned a target, as its column's header names it.
 *
 * @param header header text of the target column
 * @returns `undefined` when the header names nobody.
 * @example assignerIn('KH UBND tỉnh giao') // 'UBND tỉnh'
 * @example assignerIn('BHXH bắt buộc › Kế hoạch') // undefined
 */
export function assignerIn(header: string): string | undefined {
  const found = ASSIGNERS.exec(header.normalize('NFC'));
  return found?.[0];
}
