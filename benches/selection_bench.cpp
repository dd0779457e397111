// USES core analysis_selection
//
// What choosing industries costs: summing up a register of 20,000,000 establishments, complexity and relatedness of 250
// regions by 1,200 industries, a million weightings. Every part checks its own answer. `selection_bench rows FILE` only
// writes the register, which benches/selection_compare.py then gives to DuckDB; without words everything runs in a
// folder of its own.
#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/selection/complexity.hpp"
#include "analysis/selection/facts_reader.hpp"
#include "analysis/selection/location_quotient.hpp"
#include "analysis/selection/random.hpp"
#include "analysis/selection/relatedness.hpp"
#include "analysis/selection/smaa.hpp"

namespace geojeom::selection {
namespace {

constexpr double known_employees = 70552285;  // of the register of 20,000,000 rows, from its seed
constexpr std::size_t region_count = 250, industry_count = 1200, year_count = 4;

/// The best of a few rounds: on the clock, and of the processor (all threads), which neighbours on the machine disturb
/// less.
struct Taken {
  double seconds = 1e18;
  double processor = 1e18;
};

template <class Work>
Taken best_of(int repeats, Work work) {
  Taken best;
  for (int repeat = 0; repeat < repeats; ++repeat) {
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    work();
    best.processor = std::min(best.processor, static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
    best.seconds =
        std::min(best.seconds, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  return best;
}

void print(const std::string& what, const Taken& taken) {
  std::printf("%-48s %9.2f ms, processor %9.2f ms\n", what.c_str(), 1e3 * taken.seconds, 1e3 * taken.processor);
}

void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s gives a wrong answer\n", what);
  std::exit(1);
}

/// Writes a register of establishments in random order and gives the number of employees in it.
double write_register(const std::string& path, std::size_t rows) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  check(file != nullptr, "the folder");
  std::string block = "establishment,region,industry,year,employees,sales\n";
  Random random(42);
  double employees = 0.0;
  for (std::size_t row = 0; row < rows; ++row) {
    // Few industries have most establishments, as in life.
    const auto industry = static_cast<std::size_t>(industry_count * std::pow(random.uniform(), 2.0));
    const auto staff = 1 + static_cast<int>(3.0 * random.exponential());
    employees += staff;
    char line[96];
    const int length = std::snprintf(line, sizeof line, "%012zu,%05zu,%05zu,%zu,%d,%u\n", row,
                                     11000 + 10 * std::size_t{random.below(region_count)}, 10000 + 13 * industry,
                                     2020 + std::size_t{random.below(year_count)}, staff,
                                     static_cast<unsigned>(1000000000U + random.below(1000000000U)));
    block.append(line, static_cast<std::size_t>(length));
    if (block.size() > (1U << 20)) {
      std::fwrite(block.data(), 1, block.size(), file);
      block.clear();
    }
  }
  std::fwrite(block.data(), 1, block.size(), file);
  std::fclose(file);
  return employees;
}

/// Reads every byte of the file and does nothing with it: what no reader can beat.
std::size_t read_plainly(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY);
  std::vector<char> buffer(std::size_t{4} << 20);
  std::size_t total = 0;
  for (ssize_t got = 1; got > 0; total += static_cast<std::size_t>(std::max<ssize_t>(got, 0)))
    got = ::read(file, buffer.data(), buffer.size());
  ::close(file);
  return total;
}

void bench_facts(const std::string& path, std::size_t rows) {
  const double employees = std::filesystem::exists(path) ? known_employees : write_register(path, rows);
  check(employees == known_employees, "the register");
  const double bytes = static_cast<double>(std::filesystem::file_size(path));
  std::printf("%zu rows, %.0f MB\n", rows, bytes / 1e6);
  print("plain read of the file",
        best_of(3, [&] { check(read_plainly(path) == static_cast<std::size_t>(bytes), "plain read"); }));
  for (const unsigned threads : {1U, 2U}) {
    FactsReading reading;
    const auto taken =
        best_of(3, [&] { reading = read_facts_file(path, {.value_column = "employees", .threads = threads}); });
    double total = 0.0;
    for (const auto& values : reading.facts.values) total += sum(values.cells());
    check(reading.rows == rows && total == employees && reading.facts.regions.size() == region_count, "the facts");
    print("region x industry x year, threads: " + std::to_string(threads), taken);
    std::printf("%48s %6.2f M rows/s, %.0f MB/s on the clock\n", "", static_cast<double>(rows) / taken.seconds / 1e6,
                bytes / taken.seconds / 1e6);
  }
}

/// Regions of different abilities, industries of different difficulty.
Matrix sample_presence() {
  Random random(7);
  Matrix presence(region_count, industry_count);
  for (std::size_t r = 0; r < region_count; ++r) {
    for (std::size_t i = 0; i < industry_count; ++i) {
      const double ability = static_cast<double>(r) / region_count,
                   difficulty = static_cast<double>(i) / industry_count;
      presence(r, i) = random.uniform() < 0.05 + 0.5 / (1.0 + std::exp(6.0 * (difficulty - ability))) ? 1.0 : 0.0;
    }
  }
  return presence;
}

void write_presence(const Matrix& presence, const std::string& path) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  for (std::size_t r = 0; r < presence.rows(); ++r) {
    for (const double value : presence.row(r)) std::fputc(value > 0.0 ? '1' : '0', file);
    std::fputc('\n', file);
  }
  std::fclose(file);
}

void bench_complexity(const std::string& folder) {
  const auto presence = sample_presence();
  write_presence(presence, folder + "/presence.txt");
  Complexity answer;
  const auto eci = best_of(20, [&] { answer = *complexity(presence); });
  // The index of a region is the mean of its industries: an identity of the eigenvector that no other vector has.
  double worst = 0.0;
  for (std::size_t r = 0; r < region_count; ++r) {
    double total = 0.0;
    for (std::size_t i = 0; i < industry_count; ++i) total += presence(r, i) > 0.0 ? answer.industries[i] : 0.0;
    worst = std::max(worst, std::abs(total / answer.diversity[r] - answer.regions[r]));
  }
  check(worst < 1e-10, "complexity");
  print("ECI and PCI, 250 x 1200", eci);
  Matrix proximity, density;
  const auto near =
      best_of(20, [&] { proximity = *relatedness(co_occurrences(presence), RelatednessMethod::conditional); });
  const auto dense = best_of(20, [&] { density = relatedness_density(presence, proximity); });
  check(proximity(3, 3) == 1.0 && density(0, 0) >= 0.0 && density(0, 0) <= 1.0, "relatedness");
  print("proximity of 1200 industries", near);
  print("density of 250 regions", dense);
  std::printf("check: ECI of the first region %.12f, density %.12f\n", answer.regions[0], density(0, 0));
}

void bench_smaa() {
  constexpr std::size_t alternatives = 15, criteria = 10;
  Random random(3);
  DecisionMatrix decision{.alternatives = Labels(alternatives, "A"),
                          .criteria = Labels(criteria, "C"),
                          .values = Matrix(alternatives, criteria),
                          .directions = std::vector<Direction>(criteria, Direction::benefit),
                          .weights = Vector(criteria, 0.1)};
  for (auto& value : decision.values.cells()) value = random.uniform();
  for (const unsigned threads : {1U, 2U}) {
    Smaa answer;
    const auto taken = best_of(
        3, [&] { answer = *smaa(decision, {.draws = 1'000'000, .seed = 1, .set_size = 6, .threads = threads}); });
    for (const double total : column_sums(answer.acceptability)) check(std::abs(total - 1.0) < 1e-9, "SMAA");
    print("1,000,000 SMAA draws of 15 x 10, threads: " + std::to_string(threads), taken);
  }
}

int run(const std::vector<std::string>& words) {
  if (words.size() == 2 && words[0] == "rows") {
    write_register(words[1], 20'000'000);
    return 0;
  }
  std::string folder = std::filesystem::temp_directory_path() / "geojeom_selection_bench";
  if (words.size() == 2 && words[0] == "in") folder = words[1];
  std::filesystem::create_directories(folder);
  bench_complexity(folder);
  bench_smaa();
  bench_facts(folder + "/register.csv", 20'000'000);
  if (words.empty()) std::filesystem::remove_all(folder);
  return 0;
}

}  // namespace
}  // namespace geojeom::selection

int main(int argc, char** argv) { return geojeom::selection::run(std::vector<std::string>(argv + 1, argv + argc)); }
