// USES analysis_impact
// Impact methods beside the textbook way in NumPy (inv(I - A), then products), in the same run on the same table.
//
// From the root of the source tree: build/release/benches/impact_bench [N ...]   default 500 2000; 5600 = 17 regions x
// 330 sectors needs 2 GB
//
// Each measurement is a process of its own, so that its peak memory is its own; the sums of both sides must agree.
// Prints a Markdown table (docs/benchmarks/impact.md).

#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <string>

#include "analysis/impact/balance.hpp"
#include "analysis/impact/large_table.hpp"
#include "analysis/impact/uncertainty.hpp"
#include "analysis/linear/random.hpp"
#include "core/contract.hpp"

// OpenBLAS's own LU, called bare for comparison.
extern "C" void dgetrf_(const int* m, const int* n, double* a, const int* lda, int* pivots, int* status);

namespace {

using namespace geojeom;
using impact::Matrix;
using impact::Vector;
using Numbers = std::map<std::string, double>;

constexpr std::size_t accounts_count = 4, demand_count = 100;

struct Table {
  Matrix flows;
  Vector output;
  Matrix accounts;
  Matrix demand;
};

double seconds_of(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// A dense table as in METHODS.md: half of the flows zero, inputs 30 to 70 % of output.
void write_table(const std::string& file, std::size_t n) {
  linear::Random random(n);
  Matrix flows(n, n);
  Vector output(n);
  for (std::size_t j = 0; j < n; ++j) {
    for (double& value : flows.column(j)) value = random.uniform() < 0.5 ? 0.0 : random.uniform();
    output[j] = linear::sum(flows.column(j)) / (0.3 + 0.4 * random.uniform());
  }
  std::ofstream stream(file, std::ios::binary);
  const auto write = [&](std::span<const double> values) {
    stream.write(reinterpret_cast<const char*>(values.data()), static_cast<std::streamsize>(values.size_bytes()));
  };
  write(flows.values());
  write(output);
  Matrix rest(n, accounts_count + demand_count);
  for (std::size_t c = 0; c < rest.columns(); ++c) {
    for (std::size_t i = 0; i < n; ++i) rest(i, c) = random.uniform() * (c < accounts_count ? output[i] : 100.0);
  }
  write(rest.values());
}

Table read_table(const std::string& file, std::size_t n, bool with_demand = true) {
  Table table{Matrix(n, n), Vector(n), Matrix(n, accounts_count), Matrix(n, with_demand ? demand_count : 0)};
  std::ifstream stream(file, std::ios::binary);
  const auto read = [&](std::span<double> values) {
    stream.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size_bytes()));
  };
  read(table.flows.values());
  read(table.output);
  read(table.accounts.values());
  read(table.demand.values());
  ensure(static_cast<bool>(stream), "the table file is whole");
  return table;
}

double sum_of(const impact::Multipliers& multipliers, const impact::Linkages& links) {
  double total = linear::sum(multipliers.output) + linear::sum(links.row_sums) + linear::sum(links.forward);
  for (const auto& account : multipliers.accounts) total += linear::sum(account.inducement);
  return total;
}

/// All multipliers and both linkages: by iteration (nothing factored), in the memory of the flows.
Numbers multipliers(std::size_t n, const std::string& file) {
  auto table = read_table(file, n, false);
  Numbers result;
  result["seconds"] = seconds_of([&] {
    const Matrix a = impact::technical_coefficients(std::move(table.flows), table.output);
    const Matrix v = impact::account_coefficients(std::move(table.accounts), table.output);
    const auto answer = impact::solve_large_table(a, v, table.output).value();
    result["sum"] = sum_of(answer.multipliers, answer.linkages);
    result["steps"] = answer.iteration.steps;
  });
  return result;
}

/// The same by one factorisation, as everything that asks more than once does it.
Numbers multipliers_factored(std::size_t n, const std::string& file) {
  auto table = read_table(file, n, false);
  Numbers result;
  result["seconds"] = seconds_of([&] {
    Matrix a = impact::technical_coefficients(std::move(table.flows), table.output);
    const Matrix v = impact::account_coefficients(std::move(table.accounts), table.output);
    const auto model = impact::LeontiefModel::of(std::move(a)).value();
    result["sum"] = sum_of(impact::type_one_multipliers(model, v), impact::linkages(model, table.output));
  });
  return result;
}

/// 100 shocks: with the factor kept from before, and with the factorisation.
Numbers shocks(std::size_t n, const std::string& file) {
  auto table = read_table(file, n);
  Numbers result;
  Matrix a = impact::technical_coefficients(std::move(table.flows), table.output);
  std::optional<impact::LeontiefModel> model;
  const double factoring = seconds_of([&] { model = impact::LeontiefModel::of(std::move(a)).value(); });
  result["seconds"] = 1e9;
  for (int round = 0; round < 3; ++round) {
    Matrix demand = table.demand;
    const double seconds = seconds_of([&] { demand = model->outputs(std::move(demand)); });
    result["seconds"] = std::min(result["seconds"], seconds);
    result["sum"] = linear::sum(demand.values());
  }
  result["seconds_all"] = result["seconds"] + factoring;
  return result;
}

/// A change of the inputs of two sectors: low-rank update of the factor beside factoring again.
Numbers update(std::size_t n, const std::string& file) {
  auto table = read_table(file, n);
  const Matrix a = impact::technical_coefficients(std::move(table.flows), table.output);
  const auto model = impact::LeontiefModel::of(a).value();
  Matrix changes(n, 2, 1e-4 / static_cast<double>(n));
  Numbers result;
  Matrix demand = Matrix::of_column(table.demand.column(0));
  result["seconds"] = seconds_of([&] { impact::with_changed_inputs(model, {1, 2}, changes).value().solve(demand); });
  Matrix changed = a;
  for (std::size_t i = 0; i < n; ++i) changed(i, 1) += changes(i, 0), changed(i, 2) += changes(i, 1);
  double fresh = 0.0;
  result["seconds_all"] = seconds_of([&] {
    const auto again = impact::LeontiefModel::of(std::move(changed)).value();
    fresh = linear::sum(again.output(Vector(table.demand.column(0).begin(), table.demand.column(0).end())));
  });
  ensure(std::abs(fresh - linear::sum(demand.values())) < 1e-9 * std::abs(fresh), "updated and fresh factor agree");
  result["sum"] = fresh;
  return result;
}

/// Rates in GF/s: our factorisation, OpenBLAS's own LU called bare, and a matrix product of the same size.
Numbers rates(std::size_t n, const std::string& file) {
  auto table = read_table(file, n, false);
  const Matrix matrix = impact::leontief_matrix(impact::technical_coefficients(std::move(table.flows), table.output));
  Numbers result{{"lu", 1e9}, {"bare", 1e9}, {"gemm", 1e9}};
  const int rounds = n > 3000 ? 1 : 5;
  for (int round = 0; round < rounds; ++round) {
    Matrix copy = matrix;
    result["lu"] =
        std::min(result["lu"], seconds_of([&] { ensure(linear::Factor::of(std::move(copy)).ok(), "regular"); }));
    Matrix bare = matrix;
    std::vector<int> pivots(n);
    int size = static_cast<int>(n), status = 0;
    result["bare"] = std::min(result["bare"],
                              seconds_of([&] { dgetrf_(&size, &size, bare.data(), &size, pivots.data(), &status); }));
    result["gemm"] = std::min(result["gemm"], seconds_of([&] { bare = multiply(matrix, matrix); }));
  }
  const double cube = std::pow(static_cast<double>(n), 3) / 1e9;
  result = {{"lu_gflops", cube * 2 / 3 / result["lu"]},
            {"bare_gflops", cube * 2 / 3 / result["bare"]},
            {"gemm_gflops", cube * 2 / result["gemm"]}};
  return result;
}

Numbers draws(std::size_t n, const std::string& file) {
  auto table = read_table(file, n);
  const Matrix a = impact::technical_coefficients(std::move(table.flows), table.output);
  const Matrix v = impact::account_coefficients(std::move(table.accounts), table.output);
  const Vector demand(table.demand.column(0).begin(), table.demand.column(0).end());
  Numbers result;
  result["seconds"] = seconds_of([&] {
    const auto intervals =
        impact::simulate({.coefficients = a, .account_coefficients = v, .final_demand = demand, .draws = 10'000})
            .value();
    result["sum"] = intervals[0].mean;
  });
  return result;
}

Numbers ras(std::size_t n, const std::string& file) {
  const auto table = read_table(file, n);
  Vector rows = row_sums(table.flows), columns = column_sums(table.flows);
  for (std::size_t i = 0; i < n; ++i) {
    rows[i] *= 1 + 0.1 * std::sin(static_cast<double>(i));
    columns[i] *= 1 + 0.1 * std::cos(static_cast<double>(i));
  }
  const double scale = linear::sum(rows) / linear::sum(columns);
  for (double& value : columns) value *= scale;
  Numbers result;
  result["seconds"] = seconds_of([&] {
    const auto balanced = impact::balance_ras(table.flows, {rows, columns, {}, {}}, {.tolerance = 1e-10}).value();
    double square = 0.0;
    for (const double value : balanced.table.values()) square += value * value;
    result["sum"] = square;
    result["rounds"] = balanced.iterations;
  });
  return result;
}

const std::map<std::string, Numbers (*)(std::size_t, const std::string&)> cases = {
    {"multipliers", multipliers},
    {"multipliers_factored", multipliers_factored},
    {"shocks", shocks},
    {"update", update},
    {"rates", rates},
    {"draws", draws},
    {"ras", ras}};

int run_one(const std::string& name, std::size_t n, const std::string& file) {
  auto result = cases.at(name)(n, file);
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  result["memory_mb"] = static_cast<double>(usage.ru_maxrss) / 1024;
  for (const auto& [key, value] : result) fmt::print("{}={} ", key, value);
  fmt::print("\n");
  return 0;
}

/// Runs a command line and reads the key=value pairs it prints.
Numbers run_line(const std::string& line) {
  Numbers result;
  std::FILE* pipe = ::popen(line.c_str(), "r");
  ensure(pipe != nullptr, "a process can be started");
  char word[256];
  while (std::fscanf(pipe, "%255s", word) == 1) {
    const std::string pair = word;
    const auto equals = pair.find('=');
    if (equals != std::string::npos) result[pair.substr(0, equals)] = std::strtod(pair.c_str() + equals + 1, nullptr);
  }
  ensure(::pclose(pipe) == 0, line);
  return result;
}

struct Driver {
  std::string program, file;
  std::size_t n;

  Numbers ours(const std::string& name) const {
    return best_of(fmt::format("{} --case {} {} {}", program, name, n, file));
  }
  /// With the same processor kernels as ours, so that only the method differs.
  Numbers numpy(const std::string& name) const {
    return best_of(fmt::format("OPENBLAS_CORETYPE={} /usr/bin/python3 benches/impact_numpy.py {} {} {}",
                               linear::kernel_name(), name, n, file));
  }
  /// The smallest of three runs, of one when they are long: the machine is shared.
  Numbers best_of(const std::string& line) const {
    Numbers best = run_line(line);
    for (int round = 1; round < (n > 3000 || n < 100 ? 1 : 3); ++round) {
      for (const auto& [key, value] : run_line(line)) {
        if (key.starts_with("seconds")) best[key] = std::min(best[key], value);
        if (key.ends_with("gflops")) best[key] = std::max(best[key], value);
      }
    }
    return best;
  }
  void row(const std::string& what, const Numbers& ours_is, double seconds, const Numbers& theirs,
           double their_seconds) const {
    fmt::print("| {} | {} | {:.4f} | {:.3f} | {:.1f}x | {:.0f} | {:.0f} |\n", n, what, seconds, their_seconds,
               their_seconds / seconds, ours_is.at("memory_mb"), theirs.at("memory_mb"));
    std::fflush(stdout);
  }
};

void require_same(const Numbers& a, const Numbers& b, double tolerance, const char* what) {
  ensure(std::abs(a.at("sum") - b.at("sum")) <= tolerance * std::abs(b.at("sum")), what);
}

void table_rows(const Driver& driver) {
  const auto book = driver.numpy("multipliers");
  const auto iterated = driver.ours("multipliers"), factored = driver.ours("multipliers_factored");
  require_same(iterated, book, 1e-10, "multipliers agree with NumPy");
  require_same(factored, book, 1e-10, "factored multipliers agree with NumPy");
  driver.row(fmt::format("multipliers and linkages, iterated ({:.0f} steps); NumPy one inverse", iterated.at("steps")),
             iterated, iterated.at("seconds"), book, book.at("seconds"));
  driver.row("the same; NumPy Leontief and Ghosh inverse", iterated, iterated.at("seconds"), book,
             book.at("seconds_with_ghosh"));
  driver.row("multipliers and linkages, factored; NumPy one inverse", factored, factored.at("seconds"), book,
             book.at("seconds"));
  const auto shocked = driver.ours("shocks"), shock_book = driver.numpy("shocks");
  require_same(shocked, shock_book, 1e-10, "shocks agree with NumPy");
  driver.row("100 shocks, factor kept; NumPy inverse and products", shocked, shocked.at("seconds"), shock_book,
             shock_book.at("seconds"));
  driver.row("100 shocks with the factorisation", shocked, shocked.at("seconds_all"), shock_book,
             shock_book.at("seconds"));
  const auto updated = driver.ours("update");
  driver.row("inputs of 2 sectors change, one answer; NumPy inverse again", updated, updated.at("seconds"), shock_book,
             shock_book.at("seconds"));
  const auto rate = driver.ours("rates");
  fmt::print("| {} | LU {:.1f} GF/s, bare dgetrf {:.1f}, product {:.1f}: {:.0f} % of the product's rate | | | | | |\n",
             driver.n, rate.at("lu_gflops"), rate.at("bare_gflops"), rate.at("gemm_gflops"),
             100 * rate.at("lu_gflops") / rate.at("gemm_gflops"));
  std::fflush(stdout);
}

void small_rows(const Driver& driver, const std::string& name, const std::string& what, double tolerance) {
  const auto ours = driver.ours(name), theirs = driver.numpy(name);
  require_same(ours, theirs, tolerance, name.c_str());
  driver.row(what, ours, ours.at("seconds"), theirs, theirs.at("seconds"));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 5 && std::string(argv[1]) == "--case")
    return run_one(argv[2], std::strtoul(argv[3], nullptr, 10), argv[4]);
  std::vector<std::size_t> sizes;
  for (int i = 1; i < argc; ++i) sizes.push_back(std::strtoul(argv[i], nullptr, 10));
  if (sizes.empty()) sizes = {500, 2000};
  linear::choose_kernels();
  fmt::print("OpenBLAS kernels {}, {} threads\n\n", linear::kernel_name(), linear::threads_in_use());
  fmt::print("| n | what | ours (s) | NumPy (s) | faster | our MB | NumPy MB |\n|---|---|---|---|---|---|---|\n");
  const std::string file = fmt::format("{}/geojeom-impact-bench-{}.bin", P_tmpdir, ::getpid());
  for (const std::size_t n : sizes) {
    write_table(file, n);
    table_rows({argv[0], file, n});
  }
  write_table(file, 83);
  small_rows({argv[0], file, 83}, "draws", "10,000 Monte Carlo draws (coefficients, accounts, mapping)", 2e-3);
  write_table(file, 500);
  small_rows({argv[0], file, 500}, "ras", "RAS to 1e-10 of the margins", 1e-6);
  std::remove(file.c_str());
  return 0;
}
