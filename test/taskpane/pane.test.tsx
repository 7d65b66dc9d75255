/** @jest-environment jsdom */
import type { CellValue } from '../../src/table/cells.ts';
import { button, click, open, said, settle } from './opened-pane.ts';

const TABLE: readonly (readonly CellValue[])[] = [
  ['Đơn vị', 'Lực lượng lao động', 'Chỉ tiêu (%)', 'Thực hiện'],
  ['Bắc Kạn', 202418, 16, 31455],
  ['Ba Bể', 1000, 16, 170],
];

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

describe('opening the pane on a table', () => {
  it('shows the results at once and writes nothing', async () => {
    const { pane, host } = await open(TABLE);
    expect(pane.querySelector('tbody')?.textContent).toContain('15,54%');
    expect(host.applied).toHaveLength(0);
    expect(said(pane)).toContain('Bảng chưa thay đổi');
  });

  it('shows how to begin when there is no table, without complaint', async () => {
    const { pane } = await open([[null]]);
    expect(button(pane, 'Tính')).toBeTruthy();
    expect(pane.querySelector('.complaint')).toBeNull();
    await click(pane, 'Tính');
    expect(pane.querySelector('[role=alert] .complaint')).not.toBeNull();
  });

  it('stops listening to the sheet when it is closed', async () => {
    const { pane, host, close } = await open(TABLE);
    close();
    host.pick('Z99');
    expect(pane.textContent).toBe('');
  });
});

describe('writing', () => {
  it('writes, says where, and takes it back', async () => {
    const { pane, host } = await open(TABLE);
    await click(pane, 'Ghi vào bảng');
    expect(host.applied).toHaveLength(1);
    expect(said(pane)).toMatch(/^Đã ghi \d+ ô vào Bảng E1:/);
    await click(pane, 'Khôi phục');
    expect(host.applied).toHaveLength(0);
    expect(said(pane)).toContain('Đã khôi phục');
  });

  it('does not write the same results twice', async () => {
    const { pane, host } = await open(TABLE);
    await click(pane, 'Ghi vào bảng');
    await click(pane, 'Ghi vào bảng');
    expect(host.applied).toHaveLength(1);
  });

  it('asks before it replaces a cell, and lists it', async () => {
    const { pane, host } = await open(TABLE.map((row, index) => [...row, null, index === 1 ? 'giữ lại' : null]));
    expect(pane.querySelector('.consent')?.textContent).toContain('“giữ lại”');
    await click(pane, 'Ghi vào bảng');
    expect(host.applied).toHaveLength(0);
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox');
    (document.activeElement as HTMLInputElement).click();
    await settle();
    await click(pane, 'Ghi vào bảng');
    expect(host.applied).toHaveLength(1);
  });

  it('says why a write was refused', async () => {
    const { pane, host } = await open(TABLE);
    host.answers.push({ kind: 'refused', problems: [{ code: 'protected-sheet', severity: 'error', sheet: 'Bảng' }] });
    await click(pane, 'Ghi vào bảng');
    expect(pane.querySelector('[role=alert] .complaint')?.textContent).toContain('“Bảng” đang được bảo vệ');
  });

  it('says what was written when only a part was, and can still take it back', async () => {
    const { pane, host } = await open(TABLE);
    const area = { top: 0, left: 4, bottom: 1, right: 5 };
    host.answers.push({ kind: 'partial', written: [area], receipt: { sheet: 'Bảng', area, cells: 4 }, problems: [] });
    await click(pane, 'Ghi vào bảng');
    expect(said(pane)).toContain('E1:F2');
    expect(button(pane, 'Khôi phục')).toBeTruthy();
  });
});

describe('choosing', () => {
  it('calculates again with the person’s meaning of a column', async () => {
    const { pane } = await open(TABLE);
    const select = pane.querySelector<HTMLSelectElement>('select[aria-label*="ô C1"]');
    if (!select) throw new Error('no choice for C1');
    select.value = 'other';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(pane.querySelector('.columns')?.textContent).toContain('Tự chọn');
    expect(pane.querySelector('thead')?.textContent).not.toContain('Tỷ lệ đạt');
  });

  it('remembers that meaning for the next table of the layout, until told to recognise afresh', async () => {
    const first = await open(TABLE);
    const select = first.pane.querySelector<HTMLSelectElement>('select[aria-label*="ô C1"]');
    if (!select) throw new Error('no choice for C1');
    select.value = 'other';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    first.close();
    const { pane } = await open([...TABLE.slice(0, 1), ['Chợ Mới', 2100, 16, 300]]);
    expect(pane.querySelector('.columns')?.textContent).toContain('Theo lần trước');
    expect(pane.querySelector('thead')?.textContent).not.toContain('Tỷ lệ đạt');
    await click(pane, 'Nhận lại từ đầu');
    expect(pane.querySelector('.columns')?.textContent).not.toContain('Theo lần trước');
    expect(pane.querySelector('thead')?.textContent).toContain('Tỷ lệ đạt');
  });

  it('says why each column is what it is', async () => {
    const { pane } = await open(TABLE);
    expect(pane.querySelector('.columns')?.textContent).toContain('tiêu đề “Chỉ tiêu (%)” ở C1');
  });

  it.each([
    ['97,5', 'true'],
    ['97.5', 'true'],
    ['nhiều', 'false'],
    ['101', 'false'],
  ])('takes the threshold %s as typed in an office: %s', async (typed, fits) => {
    const { pane } = await open(TABLE);
    const field = pane.querySelector<HTMLInputElement>('input[type=text]');
    if (!field) throw new Error('no threshold');
    field.value = typed;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(field.getAttribute('aria-invalid')).toBe(String(fits === 'false'));
    const nearly = pane.querySelector('tbody')?.textContent?.includes('gần đạt');
    expect(nearly).toBe(fits === 'false');
  });

  it('switches every text to English and remembers it', async () => {
    const { pane, languages } = await open(TABLE);
    await click(pane, 'EN');
    expect(languages).toEqual(['en']);
    expect(pane.textContent).not.toMatch(/Ghi vào|Các cột|Tùy chọn|Kết quả/);
    expect(pane.querySelector('tbody')?.textContent).toContain('15.54%');
  });

  it('follows the selection as an offer, without reading it', async () => {
    const { pane, host } = await open(TABLE);
    const before = host.reads;
    host.pick('B2');
    await settle();
    expect(pane.querySelector('.suggestion')).toBeNull();
    host.pick('H20:J30');
    await settle();
    expect(pane.querySelector('.suggestion')?.textContent).toContain('H20:J30');
    expect(host.reads).toBe(before);
  });

  it('selects the cell of a problem', async () => {
    const { pane, host } = await open([...TABLE, ['Chợ Mới', 900, 16, 'chưa có']]);
    button(pane, 'D4').click();
    expect(host.selected).toEqual(['Bảng!D4']);
  });
});

describe('copying for a document', () => {
  it('puts the sentence and the table on the clipboard', async () => {
    const { pane, copied } = await open(TABLE);
    await click(pane, 'Sao chép cho văn bản');
    expect(copied[0]?.html).toContain('Times New Roman');
    expect(copied[0]?.text).toContain('15,54%');
    expect(said(pane)).toContain('Đã sao chép');
  });

  it('offers the text to be copied by hand where copying is not allowed', async () => {
    const { pane, copied } = await open(TABLE, { canCopy: false });
    await click(pane, 'Sao chép cho văn bản');
    expect(pane.querySelector('textarea')?.value).toBe(copied[0]?.text);
  });
});

it('shows text of cells as text, never as markup', async () => {
  const { pane } = await open([...TABLE, ['<img src=x onerror=alert(1)>', 900, 16, 100]]);
  expect(pane.querySelector('img')).toBeNull();
  expect(pane.textContent).toContain('<img src=x');
});
