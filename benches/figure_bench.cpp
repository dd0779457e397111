// USES core record store figure domain
//
// What a figure costs: 1,000,000 services of 100,000 companies over ten years in 17 organisations (and a tenth and a hundredth of
// that), each question beside the plain SQL that asks the same. Every answer is checked against that SQL.
//
//     cmake --build build/release --target figure_bench && build/release/benches/figure_bench [services]
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <random>

#include "core/business_number.hpp"
#include "domain/measures.hpp"
#include "domain/registry.hpp"
#include "figure/figure.hpp"
#include "record/lookup.hpp"
#include "store/sqlite_store.hpp"

namespace {

using namespace geojeom;
using Clock_ = std::chrono::steady_clock;

constexpr int organisations = 17;
constexpr int first_year = 2016;
constexpr int year_count = 10;
constexpr int repeats = 5;

double milliseconds(Clock_::time_point from) { return std::chrono::duration<double, std::milli>(Clock_::now() - from).count(); }

double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

[[noreturn]] void wrong(const std::string& what) {
  fmt::print(stderr, "WRONG ANSWER: {}\n", what);
  std::exit(1);
}

/// Fills rows by column name.
class RowMaker {
 public:
  explicit RowMaker(const RecordType& type) : type_(type), row_(type.default_row()) {}
  RowMaker& set(std::string_view column, Value value) {
    row_[*type_.column_index(column)] = std::move(value);
    return *this;
  }
  const Row& row() const { return row_; }

 private:
  const RecordType& type_;
  Row row_;
};

std::int64_t create(Writer& writer, const RecordType& type, NewRecord record) {
  const auto id = writer.create(type, record);
  if (!id) wrong("the database could not be filled: " + id.problem().code);
  return *id;
}

void fill(Store& store, const Registry& registry, int services) {
  const int companies = services / 10;
  std::mt19937 random(20261122);
  auto writer = store.write({.name = "bench", .reason = "", .at = Instant::from_seconds(1'700'000'000)});
  const auto& organisation = registry.at("organisation");
  for (std::int64_t id = 1; id <= organisations + 1; ++id) {
    RowMaker row(organisation);
    row.set("name", fmt::format("기관 {}", id)).set("kind", std::string(id == 1 ? "common" : "technopark"));
    create(*writer, organisation, {.organisation = id, .row = row.row(), .id = id});
  }
  const auto& support_type = registry.at("support_type");
  const auto families = support_type.find_field("family")->choices;
  const auto& company = registry.at("company");
  const auto& service = registry.at("service");
  std::vector<std::vector<std::int64_t>> types(organisations + 2);
  std::vector<std::vector<std::int64_t>> of(organisations + 2);
  for (std::int64_t owner = 2; owner <= organisations + 1; ++owner) {
    for (int i = 0; i < 12; ++i) {
      RowMaker row(support_type);
      row.set("code", fmt::format("T{}", i)).set("name", fmt::format("유형 {}", i));
      row.set("family", std::string(families[static_cast<std::size_t>(i) % families.size()].code));
      types[static_cast<std::size_t>(owner)].push_back(create(*writer, support_type, {.organisation = owner, .row = row.row()}));
    }
  }
  for (int i = 0; i < companies; ++i) {
    const std::int64_t owner = 2 + i % organisations;
    RowMaker row(company);
    row.set("business_number", fmt::format("{:010}", i)).set("name", fmt::format("기업 {}", i));
    row.set("region", fmt::format("mois:{}", 11 + static_cast<int>(random() % 17)));
    row.set("size", std::string(i % 5 == 0 ? "medium" : "small"));
    of[static_cast<std::size_t>(owner)].push_back(create(*writer, company, {.organisation = owner, .row = row.row(), .sample = true}));
  }
  for (int i = 0; i < services; ++i) {
    const auto owner = static_cast<std::size_t>(2 + i % organisations);
    const int year = first_year + static_cast<int>(random() % year_count);
    const auto day = fmt::format("{}-{:02}-{:02}", year, 1 + random() % 12, 1 + random() % 28);
    RowMaker row(service);
    row.set("code", fmt::format("S{}", i)).set("title", std::string("지원"));
    row.set("company", of[owner][random() % of[owner].size()]).set("support_type", types[owner][random() % 12]);
    row.set("delivered_on", day).set("state", std::string(random() % 10 == 0 ? "in_progress" : "paid"));
    row.set("amount", static_cast<std::int64_t>(random() % 20'000) * 1000);
    create(*writer, service, {.organisation = static_cast<std::int64_t>(owner), .row = row.row(), .sample = true});
  }
  writer->commit();
}

/// The first column of the first row of plain SQL, and how long it took.
std::int64_t plain(sqlite3* database, const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) wrong(sqlite3_errmsg(database));
  std::int64_t answer = 0;
  while (sqlite3_step(statement) == SQLITE_ROW) answer += sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  return answer;
}

struct Question {
  std::string name;
  FigureRequest request;
  std::vector<std::string> by;
  std::string sql;
};

std::vector<Question> questions() {
  const Period year = Period::checked(Date::checked(2020, 1, 1), Date::checked(2020, 12, 31));
  const Period all = Period::checked(Date::checked(first_year, 1, 1), Date::checked(first_year + year_count - 1, 12, 31));
  const std::string counts = "state in ('completion_confirmed','paid','outcome_surveyed')";
  const std::string in_year = " and delivered_on between '2020-01-01' and '2020-12-31'";
  return {
      {"services, one organisation and year", {"services_delivered", 5, year}, {}, "select count(*) from service where organisation=5 and " + counts + in_year},
      {"companies, one organisation and year", {"companies_supported", 5, year}, {}, "select count(distinct company) from service where organisation=5 and " + counts + in_year},
      {"by support type and size, one organisation and year", {"services_delivered", 5, year}, {"support_type", "size"},
       "select count(*) from service s join company c on c.id=s.company where s.organisation=5 and " + counts + in_year + " group by support_type, size"},
      {"services, everything", {"services_delivered", std::nullopt, all}, {}, "select count(*) from service where " + counts},
      {"amount, everything", {"support_amount", std::nullopt, all}, {}, "select sum(amount) from service where " + counts},
      {"companies, everything", {"companies_supported", std::nullopt, all}, {}, "select count(distinct company) from service where " + counts},
      {"by organisation and year, everything", {"services_delivered", std::nullopt, all}, {"organisation", "year"},
       "select count(*) from service where " + counts + " group by organisation, substr(delivered_on,1,4)"},
      {"by province and size, everything", {"services_delivered", std::nullopt, all}, {"province", "size"},
       "select count(*) from service s join company c on c.id=s.company where " + counts + " group by region, size"},
  };
}

void ask(Store& store, const MeasureCatalogue& catalogue, sqlite3* database, int services) {
  for (const auto& question : questions()) {
    std::vector<double> ours;
    std::vector<double> theirs;
    std::int64_t answer = 0;
    std::int64_t expected = 0;
    for (int i = 0; i < repeats; ++i) {
      auto start = Clock_::now();
      const auto reader = store.read();
      Figures figures(*reader, catalogue);
      if (question.by.empty()) {
        answer = figures.figure(question.request)->value->units;
      } else {
        const auto table = figures.table(question.request, question.by);
        answer = 0;
        for (const auto& line : table->lines) answer += line.figure.value->units;
      }
      ours.push_back(milliseconds(start));
      start = Clock_::now();
      expected = plain(database, question.sql);
      theirs.push_back(milliseconds(start));
    }
    if (answer != expected) wrong(fmt::format("{}: {} instead of {}", question.name, answer, expected));
    fmt::print("| {:L} | {} | {:.1f} | {:.1f} | {:.2f} |\n", services, question.name, median(ours), median(theirs), median(ours) / median(theirs));
  }
}

void run(int services) {
  const auto folder = std::filesystem::temp_directory_path() / fmt::format("geojeom-figure-bench-{}", services);
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  const std::string path = (folder / "bench.db").string();
  const Registry registry(described_record_types());
  const MeasureCatalogue catalogue(declared_measures(), registry);
  const auto store = open_sqlite_store(path, registry, {.create = true});
  const auto start = Clock_::now();
  fill(*store, registry, services);
  fmt::print(stderr, "{} services filled in {:.1f} s\n", services, milliseconds(start) / 1000);
  sqlite3* database = nullptr;
  sqlite3_open(path.c_str(), &database);
  sqlite3_exec(database, "analyze", nullptr, nullptr, nullptr);
  ask(*store, catalogue, database, services);
  sqlite3_close(database);
  std::filesystem::remove_all(folder);
}

}  // namespace

int main(int argc, char** argv) {
  fmt::print("| services | question | figure ms | plain SQL ms | ratio |\n|---:|---|---:|---:|---:|\n");
  if (argc > 1) {
    run(std::atoi(argv[1]));
  } else {
    for (const int services : {10'000, 100'000, 1'000'000}) run(services);
  }
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  fmt::print("\nPeak memory {} MB\n", usage.ru_maxrss / 1024);
}
