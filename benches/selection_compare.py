"""The same questions as selection_bench, asked of DuckDB and NumPy.

    selection_bench in FOLDER                      writes FOLDER/register.csv and FOLDER/presence.txt and keeps them
    python3 selection_compare.py FOLDER LIBDUCKDB  LIBDUCKDB is libduckdb.so of the npm package
                                                   @duckdb/node-bindings-linux-x64@1.4.4-r.4 (npm pack, tar xzf)

DuckDB is called through its C interface with two threads. NumPy asks for complexity twice: the straightforward way, by the
eigenvectors of the industries' matrix as public packages do, and by the symmetric matrix of the smaller side.
"""
import ctypes
import sys
import time


def best(repeats, work):
    """Milliseconds on the clock and of the processor (all threads), the best of a few rounds, and the answer."""
    taken, processor = [], []
    for _ in range(repeats):
        start, start_processor = time.perf_counter(), time.process_time()
        answer = work()
        taken.append(time.perf_counter() - start)
        processor.append(time.process_time() - start_processor)
    return f"{1e3 * min(taken):.1f} ms, processor {1e3 * min(processor):.1f} ms", answer


class Result(ctypes.Structure):
    _fields_ = [("a", ctypes.c_uint64), ("b", ctypes.c_uint64), ("c", ctypes.c_uint64), ("d", ctypes.c_void_p),
                ("e", ctypes.c_void_p), ("f", ctypes.c_void_p)]


def duckdb(path, library):
    lib = ctypes.CDLL(library)
    database, connection = ctypes.c_void_p(), ctypes.c_void_p()
    assert lib.duckdb_open(None, ctypes.byref(database)) == 0
    assert lib.duckdb_connect(database, ctypes.byref(connection)) == 0
    lib.duckdb_value_double.restype = ctypes.c_double
    lib.duckdb_value_double.argtypes = [ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint64]

    def ask(sql):
        result = Result()
        if lib.duckdb_query(connection, sql.encode(), ctypes.byref(result)) != 0:
            raise SystemExit("DuckDB refuses: " + sql)
        cells = lib.duckdb_value_double(ctypes.byref(result), 0, 0), lib.duckdb_value_double(ctypes.byref(result), 1, 0)
        lib.duckdb_destroy_result(ctypes.byref(result))
        return cells

    columns = "{'establishment':'VARCHAR','region':'VARCHAR','industry':'VARCHAR','year':'VARCHAR','employees':'DOUBLE','sales':'DOUBLE'}"
    for threads in (1, 2):
        ask(f"SET threads TO {threads}")
        grouped = (f"SELECT region, industry, year, sum(employees) AS total FROM read_csv('{path}', header=true, columns={columns}) "
                   "GROUP BY region, industry, year")
        seconds, cells = best(3, lambda: ask(f"SELECT count(*)::DOUBLE, sum(total)::DOUBLE FROM ({grouped})"))
        print(f"DuckDB, {threads} thread(s): {seconds}, {cells[0]:.0f} cells, {cells[1]:.0f} employees")


def numpy(path):
    import numpy as np
    presence = np.array([[float(c) for c in line.strip()] for line in open(path)])

    def straightforward():
        kept = presence[:, presence.sum(0) > 0]
        diversity, ubiquity = kept.sum(1), kept.sum(0)
        values, vectors = np.linalg.eig((kept.T / ubiquity[:, None]) @ (kept / diversity[:, None]))
        pci = vectors[:, np.argsort(values.real)[-2]].real
        eci = kept @ pci / diversity
        return (eci - eci.mean()) / eci.std()

    def symmetric():
        kept = presence[:, presence.sum(0) > 0]
        diversity, ubiquity = kept.sum(1), kept.sum(0)
        scaled = kept / np.sqrt(diversity)[:, None] / np.sqrt(ubiquity)[None, :]
        values, vectors = np.linalg.eigh(scaled @ scaled.T)
        eci = vectors[:, -2] / np.sqrt(diversity)
        pci = kept.T @ eci / ubiquity
        return (eci - eci.mean()) / eci.std()

    def proximity():
        together = presence.T @ presence
        ubiquity = presence.sum(0)
        with np.errstate(divide="ignore", invalid="ignore"):
            near = np.nan_to_num(together / np.maximum(ubiquity[:, None], ubiquity[None, :]))
        np.fill_diagonal(near, 1.0)
        return near

    seconds, eci = best(3, straightforward)
    print(f"NumPy {np.__version__}, ECI by the industries' matrix: {seconds}, first {abs(eci[0]):.12f}")
    seconds, eci = best(20, symmetric)
    print(f"NumPy, ECI by the symmetric matrix of the smaller side: {seconds}, first {abs(eci[0]):.12f}")
    seconds, near = best(20, proximity)
    print(f"NumPy, proximity: {seconds}")
    seconds, density = best(20, lambda: presence @ near / near.sum(0))
    print(f"NumPy, density: {seconds}, first {density[0, 0]:.12f}")


if __name__ == "__main__":
    folder, library = sys.argv[1], sys.argv[2]
    numpy(folder + "/presence.txt")
    duckdb(folder + "/register.csv", library)
