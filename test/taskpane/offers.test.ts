/** @jest-environment jsdom */
import type { CellValue } from '../../src/table/cells.ts';
import { button, click, open, part, said, settle, unfold } from './opened-pane.ts';

type Rows = readonly (readonly CellValue[])[];

/** The labour force typed as 5.412 and 6.870 into an English Excel; the total proves what was meant. A third cell proves nothing. */
const MISREAD: Rows = [
  ['Đơn vị', 'LLLĐ trong độ tuổi', 'Kế hoạch (người)', 'Thực hiện'],
  ['Xã Quân Hà', 5.412, 310, 288],
  ['Xã Cẩm Giàng', 6.87, 402, 377],
  ['Xã Lục Bình', 3980, 260, '20l'],
  ['Cộng', 16262, 972, null],
];

const ACTUALS: Rows = [
  ['STT', 'Xã, thị trấn', 'Dân số', 'Số người tham gia BHYT'],
  [1, 'TT. Liên Nghĩa', 48210, 41508],
  [2, 'Hiep An', 14066, 12917],
  [3, 'N’Thol Hạ', 7742, 5334],
  [4, 'Đa Quyn', 5120, 4806],
];

const TARGETS: Rows = [
  ['TT', 'Đơn vị', 'Chỉ tiêu giao (người)'],
  [1, 'Xã Hiệp An', 12900],
  [2, 'Xã N’Thol Hạ', 7100],
  [3, 'Thị trấn Liên Nghĩa', 45600],
  [4, 'Xã Tà Năng', 4300],
];

const TITLE = { corrections: 'Đề nghị sửa', targets: 'Lấy chỉ tiêu từ trang khác', tables: 'Các bảng trong tệp' };

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

const changes = (pane: Element): (string | null)[] =>
  [...pane.querySelectorAll('.changes li')].map(({ textContent }) => textContent);

const boxes = (pane: Element): boolean[] =>
  [...pane.querySelectorAll<HTMLInputElement>('.changes input')].map(({ checked }) => checked);

describe('correcting numbers that were misread', () => {
  it('lists each cell before and after; what is proven is taken in, what is doubtful is left to the person', async () => {
    const { pane, host } = await open(MISREAD);
    expect(changes(pane)).toEqual([
      expect.stringMatching(/^B2\s*5,412\s+5\.412\s*$/),
      expect.stringMatching(/^B3\s*6,87\s+6\.870\s*$/),
      expect.stringMatching(/^D4\s*20l\s+201\s+chưa chắc$/),
    ]);
    expect(boxes(pane)).toEqual([true, true, false]);
    expect(host.value(1, 1)).toBe(5.412);
    button(pane.querySelector('.changes') ?? pane, 'B3').click();
    expect(host.selected).toEqual(['Bảng!B3']);
  });

  it('corrects the cells that are ticked, says so, reads the table again, and takes it back', async () => {
    const { pane, host } = await open(MISREAD);
    await click(pane, 'Sửa 2 ô');
    expect([host.value(1, 1), host.value(2, 1), host.value(3, 3)]).toEqual([5412, 6870, '20l']);
    expect(said(pane)).toBe('Đã sửa 2 ô ở Bảng B2:B3.');
    expect(changes(pane)).toHaveLength(1);
    await click(pane, 'Khôi phục');
    expect(host.value(1, 1)).toBe(5.412);
    expect(changes(pane)).toHaveLength(3);
  });

  it('takes in all at one press, and does nothing when none is ticked', async () => {
    const { pane, host } = await open(MISREAD);
    const all = part(pane, TITLE.corrections).querySelector<HTMLInputElement>('.check input');
    all?.click();
    await settle();
    expect(boxes(pane)).toEqual([true, true, true]);
    all?.click();
    await settle();
    await click(pane, 'Sửa 0 ô');
    expect(host.value(1, 1)).toBe(5.412);
    all?.click();
    await settle();
    await click(pane, 'Sửa 3 ô');
    expect(host.value(3, 3)).toBe(201);
    expect(pane.querySelector('.corrections')).toBeNull();
    expect(document.activeElement).toBe(button(pane, 'Ghi vào bảng'));
  });

  it('says why a correction was refused, and leaves that cell out of the next attempt', async () => {
    const { pane, host } = await open(MISREAD);
    const details = { address: 'B3' };
    host.answers.push({
      kind: 'refused',
      problems: [{ code: 'formula-cell', severity: 'error', sheet: 'Bảng', cell: 'B3', details }],
    });
    await click(pane, 'Sửa 2 ô');
    expect(pane.querySelector('.action-bar [role=alert]')?.textContent).toContain('Ô này là công thức');
    expect(boxes(pane)).toEqual([true, false, false]);
    await click(pane, 'Sửa 1 ô');
    expect(host.value(1, 1)).toBe(5412);
  });

  it('offers to turn text of an old font into Unicode', async () => {
    const old = [['§¬n vÞ', 'D©n sè', 'Thùc hiÖn BHYT'], ...[['X· HiÖp An', 14066, 12917] as const]];
    const { pane, host } = await open(old, { font: '.VnTime' });
    expect(changes(pane)).toContainEqual(expect.stringMatching(/^A2\s*X· HiÖp An\s+Xã Hiệp An\s*$/));
    await click(pane, 'Sửa 4 ô');
    expect(host.value(1, 0)).toBe('Xã Hiệp An');
  });

  it('offers nothing where nothing is to be corrected', async () => {
    const { pane } = await open(ACTUALS);
    expect(pane.querySelector('.corrections')).toBeNull();
  });
});

describe('targets that stand on another sheet', () => {
  const opened = () => open(ACTUALS, { others: { 'Chỉ tiêu 2025': TARGETS } });

  it('are looked for only when asked, and then taken with one press', async () => {
    const { pane, host } = await opened();
    expect(host.reads).toBe(1);
    expect(part(pane, TITLE.targets).textContent).toContain('chưa có chỉ tiêu');
    const targets = await unfold(pane, TITLE.targets);
    expect(targets.querySelector('.tables')?.textContent).toMatch(/Chỉ tiêu 2025 A1:C5\s+4 đơn vị/);
    targets.querySelector<HTMLButtonElement>('.tables button')?.click();
    await settle();
    expect(targets.textContent).toContain('cột “Chỉ tiêu giao (người)” C1');
    expect(targets.textContent).toContain('2 đơn vị khớp: 2 theo tên.');
    expect(targets.textContent).toContain('2 đơn vị cần xem');
    expect(pane.querySelector('tbody')?.textContent).toContain('45.600');
  });

  it('ask about doubtful pairs and units that are missing, and keep the answers', async () => {
    const { pane } = await opened();
    const targets = await unfold(pane, TITLE.targets);
    targets.querySelector<HTMLButtonElement>('.tables button')?.click();
    await settle();
    expect(targets.querySelector('.pairs')?.textContent).toMatch(/“Hiep An”.*“Xã Hiệp An”.*gõ không dấu/);
    await click(targets, 'Cùng một đơn vị');
    expect(targets.textContent).toContain('3 đơn vị khớp: 2 theo tên, 1 do bạn chọn.');
    const missing = targets.querySelector<HTMLSelectElement>('select[aria-label*="Đa Quyn"]');
    if (!missing) throw new Error('no choice for Đa Quyn');
    missing.value = 'none';
    missing.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(targets.textContent).not.toContain('cần xem');

    await click(targets, 'Thôi lấy từ trang này');
    expect(pane.querySelector('tbody')?.textContent).not.toContain('45.600');
    targets.querySelector<HTMLButtonElement>('.tables button')?.click();
    await settle();
    expect(targets.textContent).toContain('3 đơn vị khớp');
    await click(targets, 'Bỏ các lựa chọn về đơn vị');
    expect(targets.textContent).toContain('2 đơn vị cần xem');
  });

  it('tell apart two units that look alike', async () => {
    const { pane } = await opened();
    const targets = await unfold(pane, TITLE.targets);
    targets.querySelector<HTMLButtonElement>('.tables button')?.click();
    await settle();
    await click(targets, 'Khác nhau');
    expect(targets.textContent).not.toContain('Có phải cùng một đơn vị?');
    expect(targets.querySelector('select[aria-label*="Hiep An"]')).not.toBeNull();
  });

  it('are said to be nowhere when no sheet has any', async () => {
    const { pane } = await open(ACTUALS);
    const targets = await unfold(pane, TITLE.targets);
    expect(targets.textContent).toContain('Không thấy bảng nào khác có chỉ tiêu');
  });
});

describe('several tables in a workbook', () => {
  const second = ACTUALS.map((row) => [null, ...row]);

  it('are listed when asked for; pressing one selects and calculates it', async () => {
    const { pane, host } = await open([...ACTUALS, [null], [null], ...second], { others: { 'Quý II': ACTUALS } });
    const reads = host.reads;
    const tables = await unfold(pane, TITLE.tables);
    expect(host.reads).toBe(reads + 2);
    expect([...tables.querySelectorAll('.tables button')].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Bảng A1:D5\s+4 đơn vị\s+đang tính$/),
      expect.stringMatching(/^Bảng B8:E12\s+4 đơn vị\s*$/),
      expect.stringMatching(/^Quý II A1:D5\s+4 đơn vị\s*$/),
    ]);
    tables.querySelectorAll<HTMLButtonElement>('.tables button')[2]?.click();
    await settle();
    expect(host.selected).toEqual(['Quý II!A1:D5']);
    expect(pane.querySelector('header')?.textContent).toContain('Quý II A1:D5');
    expect(tables.querySelector('[aria-current=true]')?.textContent).toContain('Quý II');
  });

  it('can be looked for where no table was found', async () => {
    const { pane } = await open([['Kính gửi quý cơ quan']]);
    const tables = await unfold(pane, TITLE.tables);
    expect(tables.textContent).toContain('Không thấy bảng nào');
  });

  it('are not offered where the only table was read', async () => {
    const { pane } = await open(ACTUALS);
    expect(pane.textContent).not.toContain(TITLE.tables);
  });
});

describe('what to look at', () => {
  it('says what is wrong and, apart from it, what to do', async () => {
    const { pane } = await open([...ACTUALS, [5, 'Tà Hine', 3000, 'xem phụ lục']]);
    const action = pane.querySelector('.problems .error .action');
    expect(action?.textContent).toMatch(/^Hãy /);
    expect(action?.parentElement?.textContent).toMatch(/^D6 .*“xem phụ lục”.* Hãy /);
  });

  it('leads to the choice of a column that can mean several things', async () => {
    const { pane } = await open([
      ['Trường', 'Số học sinh', 'Chỉ tiêu giao', 'Đã tham gia', 'Tỷ lệ (%)'],
      ['TH Lê Lợi', 412, 412, 405, 98.3],
      ['THCS Ka Đô', 538, 538, 531, 98.7],
      ['THPT Đơn Dương', 861, 861, 844, 98.03],
    ]);
    const columns = part(pane, 'Các cột của bảng');
    columns.open = false;
    await click(pane, 'Chọn ý nghĩa của cột');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('“Tỷ lệ (%)”');
    expect(columns.open).toBe(true);
  });
});

it('speaks English throughout', async () => {
  const { pane } = await open(MISREAD, { language: 'en', others: { 'Chỉ tiêu 2025': TARGETS } });
  await unfold(pane, 'Targets from another sheet');
  expect(pane.textContent).toContain('Correct 2 selected');
  expect(pane.querySelector('.scroller')?.textContent).not.toMatch(/Sửa|Đề nghị|Lấy chỉ tiêu|chưa chắc|đơn vị cần/);
});
