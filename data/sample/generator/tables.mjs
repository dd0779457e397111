// The rows of every sample file, collected type by type and written as CSV.

import fs from 'node:fs';
import path from 'node:path';

/** One tenant's view of the tables: rows get its name, and `sample` unless they are facts of a document. */
export class Tenant {
  constructor(tables, name) {
    this.tables = tables;
    this.name = name;
  }

  /** A synthetic row. */
  add(type, row) {
    this.tables.add(type, { organisation: this.name, sample: 'true', ...row });
    return row;
  }

  /** A row whose every value a document states. */
  state(type, row) {
    this.tables.add(type, { organisation: this.name, sample: 'false', ...row });
    return row;
  }
}

export class Tables {
  #rows = new Map();

  add(type, row) {
    if (!this.#rows.has(type)) this.#rows.set(type, []);
    this.#rows.get(type).push(row);
  }

  rows(type) {
    return this.#rows.get(type) ?? [];
  }

  /** Writes one file a type into `folder`; returns the bytes written. */
  write(folder) {
    for (const file of fs.readdirSync(folder)) {
      if (file.endsWith('.csv')) fs.unlinkSync(path.join(folder, file));
    }
    let bytes = 0;
    for (const [type, rows] of [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const text = csvOf(rows);
      bytes += Buffer.byteLength(text);
      fs.writeFileSync(path.join(folder, `${type}.csv`), text);
    }
    return bytes;
  }
}

function csvOf(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => cells.map(cellOf).join(',')).join('\n') + '\n';
}

function cellOf(value) {
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
