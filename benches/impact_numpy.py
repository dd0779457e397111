"""The textbook way with NumPy, for benches/impact_bench.cpp: inv(I - A), then products.

Run by the bench with Debian's python3-numpy (the same OpenBLAS): impact_numpy.py CASE N FILE. FILE holds, as doubles and
column by column, what the bench wrote: the flows Z (n x n), output x (n), four accounts (n x 4) and final demand (n x 100).
Prints key=value pairs: seconds, peak memory in MB and sums that the bench compares with its own.
"""

import resource
import sys
import time

import numpy as np


def load(path, n):
    data = np.fromfile(path)
    z = data[: n * n].reshape((n, n), order="F")
    rest = data[n * n :]
    x = rest[:n]
    accounts = rest[n : 5 * n].reshape((n, 4), order="F").T
    demand = rest[5 * n : 105 * n].reshape((n, 100), order="F")
    return z, x, accounts, demand


def multipliers(n, path):
    z, x, accounts, _ = load(path, n)
    start = time.perf_counter()
    a = z / x
    inverse = np.linalg.inv(np.eye(n) - a)
    totals = (accounts / x) @ inverse
    backward = inverse.sum(axis=0)
    forward = inverse.sum(axis=1)
    leontief_only = time.perf_counter() - start
    b = (z.T / x).T
    ghosh = np.linalg.inv(np.eye(n) - b)
    ghosh_forward = ghosh.sum(axis=1)
    return {
        "seconds": leontief_only,
        "seconds_with_ghosh": time.perf_counter() - start,
        "sum": backward.sum() + totals.sum() + forward.sum() + ghosh_forward.sum(),
    }


def shocks(n, path):
    z, x, _, demand = load(path, n)
    start = time.perf_counter()
    inverse = np.linalg.inv(np.eye(n) - z / x)
    total = 0.0
    for k in range(100):
        total += (inverse @ demand[:, k]).sum()
    return {"seconds": time.perf_counter() - start, "sum": total}


def solve(n, path):
    z, x, _, demand = load(path, n)
    matrix = np.eye(n) - z / x
    start = time.perf_counter()
    answer = np.linalg.solve(matrix, demand[:, 0])
    seconds = time.perf_counter() - start
    start = time.perf_counter()
    product = matrix @ matrix
    return {"seconds": seconds, "product_seconds": time.perf_counter() - start, "sum": answer.sum() + 0 * product[0, 0]}


def draws(n, path):
    z, x, accounts, demand = load(path, n)
    a, v, f = z / x, accounts / x, demand[:, 0]
    random = np.random.default_rng(1)
    start = time.perf_counter()
    totals = np.empty((10_000, 5))
    identity = np.eye(n)
    for d in range(10_000):
        drawn = a * np.clip(1 + 0.1 * random.standard_normal((n, n)), 0, 2)
        changed = f * np.clip(1 + 0.2 * random.standard_normal(n), 0, 2)
        changed *= f.sum() / changed.sum()
        output = np.linalg.inv(identity - drawn) @ changed
        totals[d, 0] = output.sum()
        totals[d, 1:] = (v * np.clip(1 + 0.1 * random.standard_normal(v.shape), 0, 2)) @ output
    return {"seconds": time.perf_counter() - start, "sum": totals[:, 0].mean()}


def ras(n, path):
    z, x, accounts, _ = load(path, n)
    rows = z.sum(axis=1) * (1 + 0.1 * np.sin(np.arange(n)))
    columns = z.sum(axis=0) * (1 + 0.1 * np.cos(np.arange(n)))
    columns *= rows.sum() / columns.sum()
    start = time.perf_counter()
    table, rounds = z.copy(), 0
    while True:
        table = table * (rows / table.sum(axis=1))[:, None]
        table = table * (columns / table.sum(axis=0))
        rounds += 1
        if np.abs(table.sum(axis=1) - rows).max() <= 1e-10 * rows.max() or rounds > 5000:
            break
    return {"seconds": time.perf_counter() - start, "sum": (table * table).sum(), "rounds": rounds}


if __name__ == "__main__":
    case, n, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    result = globals()[case](n, path)
    result["memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(" ".join(f"{key}={value!r}" for key, value in result.items()))
