// USES core record store figure document domain
//
// What a figure costs: 1,000,000 services of 100,000 companies over ten years in 17 organisations (and a tenth and a hundredth of
// that), each question beside the plain SQL that asks the same. Every answer is checked against that SQL. One organisation has the
// same 600 services at every size: what is asked of it should hardly cost more when the others grow.
//
//     cmake --build build/release --target figure_bench && build/release/benches/figure_bench [services]
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <random>

#include "domain/measures.hpp"
#include "domain/registry.hpp"
#include "domain/reports.hpp"
#include "figure/figure.hpp"
#include "store/sqlite_store.hpp"

namespace {

using namespace geojeom;
using Clock_ = std::chrono::steady_clock;

constexpr std::int64_t organisations = 17;
constexpr std::int64_t small_organisation = 2;
constexpr std::int64_t large_organisation = 5;
constexpr int small_services = 600;
constexpr int types_each = 12;
constexpr int first_year = 2016;
constexpr int year_count = 10;
constexpr int repeats = 5;

double milliseconds(Clock_::time_point from) { return std::chrono::duration<double, std::milli>(Clock_::now() - from).count(); }

double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

long peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
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

/// The made-up offices: one type of records a transaction, as an import writes them.
class Filling {
 public:
  Filling(Store& store, int services) : store_(store), registry_(store.registry()), services_(services) {}

  void fill() {
    each("organisation", organisations + 1, [&](int i, NewRecord& record, RowMaker& row) {
      record.id = record.organisation = i + 1;
      row.set("name", fmt::format("기관 {}", i + 1)).set("kind", std::string(i == 0 ? "common" : "technopark"));
    });
    const auto families = registry_.at("support_type").find_field("family")->choices;
    each("support_type", organisations * types_each, [&](int i, NewRecord& record, RowMaker& row) {
      record.organisation = owner(i);
      row.set("code", fmt::format("T{}", i)).set("name", fmt::format("유형 {}", i / organisations));
      row.set("family", std::string(families[static_cast<std::size_t>(i / organisations) % families.size()].code));
    });
    each("company", companies(), [&](int i, NewRecord& record, RowMaker& row) {
      record.organisation = owner(i);
      row.set("business_number", fmt::format("{:010}", i)).set("name", fmt::format("기업 {}", i));
      row.set("region", fmt::format("mois:{}", 11 + below(17))).set("size", std::string(i % 5 == 0 ? "medium" : "small"));
    });
    each("company_year", 2 * companies(), [&](int i, NewRecord& record, RowMaker& row) {
      record.organisation = owner(i / 2);
      row.set("company", std::int64_t{i / 2 + 1}).set("year", std::int64_t{2019 + i % 2});
      row.set("sales", (1 + below(50'000)) * 1'000'000).set("source", std::string("tax_statement"));
    });
    each("service", services_, [&](int i, NewRecord& record, RowMaker& row) { service(i, record, row); });
  }

 private:
  std::int64_t companies() const { return services_ / 10; }
  std::int64_t below(std::int64_t count) { return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(count)); }
  static std::int64_t owner(std::int64_t i) { return 2 + i % organisations; }

  /// The first ones belong to the organisation that does not grow; the others share the rest.
  void service(int i, NewRecord& record, RowMaker& row) {
    record.organisation = i < small_services ? small_organisation : 3 + i % (organisations - 1);
    const std::int64_t place = record.organisation - 2;
    const bool is_small = record.organisation == small_organisation;
    const std::int64_t companies_each = is_small ? 50 : companies() / organisations;
    row.set("code", fmt::format("S{}", i)).set("title", std::string("지원"));
    row.set("company", 1 + place + organisations * below(companies_each));
    row.set("support_type", 1 + place + organisations * below(types_each));
    row.set("delivered_on", fmt::format("{}-{:02}-{:02}", first_year + below(year_count), 1 + below(12), 1 + below(28)));
    row.set("state", std::string(below(10) == 0 ? "in_progress" : "paid")).set("amount", below(20'000) * 1000);
  }

  template <class Fill>
  void each(const char* name, std::int64_t count, Fill fill_row) {
    const RecordType& type = registry_.at(name);
    auto writer = store_.write({.name = "bench", .reason = "", .at = Instant::from_seconds(1'700'000'000)});
    if (count > 1000) writer->expect_many(type);
    for (int i = 0; i < count; ++i) {
      RowMaker row(type);
      NewRecord record{.row = {}, .sample = true};
      fill_row(i, record, row);
      record.row = row.row();
      if (const auto id = writer->create(type, record); !id) wrong("the database could not be filled: " + id.problem().code);
    }
    writer->commit();
  }

  Store& store_;
  const Registry& registry_;
  int services_;
  std::mt19937_64 random_{20261122};
};

/// Plain SQL: the first column of all rows, added, and the best of what it can do (statistics are there, the cache is warm).
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

Period year_2020() { return Period::checked(Date::checked(2020, 1, 1), Date::checked(2020, 12, 31)); }
Period all_years() {
  return Period::checked(Date::checked(first_year, 1, 1), Date::checked(first_year + year_count - 1, 12, 31));
}

void add_narrow(std::vector<Question>& questions, std::int64_t owner, const std::string& whose) {
  const std::string from = " from service s join company c on c.id=s.company where s.organisation=" + std::to_string(owner) +
                           " and state in ('completion_confirmed','paid','outcome_surveyed')"
                           " and delivered_on between '2020-01-01' and '2020-12-31'";
  questions.push_back({"services, " + whose, {"services_delivered", owner, year_2020()}, {}, "select count(*)" + from});
  questions.push_back({"companies, " + whose, {"companies_supported", owner, year_2020()}, {}, "select count(distinct company)" + from});
  questions.push_back({"by support type and size, " + whose, {"services_delivered", owner, year_2020()}, {"support_type", "size"},
                       "select count(*)" + from + " group by support_type, size"});
}

std::vector<Question> questions() {
  std::vector<Question> all;
  add_narrow(all, small_organisation, "600 services, one year");
  add_narrow(all, large_organisation, "one of 17, one year");
  const std::string where = " where state in ('completion_confirmed','paid','outcome_surveyed')";
  const std::string joined = " from service s join company c on c.id=s.company" + where;
  all.push_back({"services, everything", {"services_delivered", std::nullopt, all_years()}, {}, "select count(*) from service" + where});
  all.push_back({"amount, everything", {"support_amount", std::nullopt, all_years()}, {}, "select sum(amount) from service" + where});
  all.push_back({"companies, everything", {"companies_supported", std::nullopt, all_years()}, {}, "select count(distinct company) from service" + where});
  all.push_back({"services of one province, everything", {"services_delivered", std::nullopt, all_years(), {{"region", "mois:20"}}}, {},
                 "select count(*)" + joined + " and region='mois:20'"});
  all.push_back({"by organisation and year, everything", {"services_delivered", std::nullopt, all_years()}, {"organisation", "year"},
                 "select count(*) from service" + where + " group by organisation, substr(delivered_on,1,4)"});
  all.push_back({"by province and size, everything", {"services_delivered", std::nullopt, all_years()}, {"province", "size"},
                 "select count(*)" + joined + " group by region, size"});
  all.push_back({"companies by province and year, everything", {"companies_supported", std::nullopt, all_years()}, {"province", "year"},
                 "select count(distinct company)" + joined + " group by region, substr(delivered_on,1,4)"});
  all.push_back({"sales growth of the year's companies, everything", {"cohort_sales_growth", std::nullopt, year_2020()}, {},
                 "select round((b - a) * 1000000.0 / a) from (select sum(p.sales) a, sum(q.sales) b from company_year p join company_year q on"
                 " q.company=p.company and q.year=2020 where p.year=2019 and p.company in (select company from service" + where +
                 " and delivered_on between '2020-01-01' and '2020-12-31'))"});
  return all;
}

/// The answer as one number: the value, or the values of the lines added.
std::int64_t asked(Store& store, const MeasureCatalogue& catalogue, const Question& question) {
  const auto reader = store.read();
  Figures figures(*reader, catalogue);
  if (question.by.empty()) return figures.figure(question.request)->value->units;
  std::int64_t sum = 0;
  for (const auto& line : figures.table(question.request, question.by)->lines) sum += line.figure.value->units;
  return sum;
}

void ask(Store& store, const MeasureCatalogue& catalogue, sqlite3* database, int services) {
  for (const auto& question : questions()) {
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < repeats; ++i) {
      auto start = Clock_::now();
      const auto answer = asked(store, catalogue, question);
      ours.push_back(milliseconds(start));
      start = Clock_::now();
      const auto expected = plain(database, question.sql);
      theirs.push_back(milliseconds(start));
      if (answer != expected) wrong(fmt::format("{}: {} instead of {}", question.name, answer, expected));
    }
    fmt::print("| {} | {} | {:.2f} | {:.2f} | {:.2f} |\n", services, question.name, median(ours), median(theirs), median(ours) / median(theirs));
  }
}

void print_cost(int services, const char* what, Clock_::time_point start) {
  fmt::print("| {} | {} | {:.1f} | | |\n", services, what, milliseconds(start));
}

/// What the first questions cost, before and while columns are read.
void ask_first(Store& store, const MeasureCatalogue& catalogue, int services) {
  const Question wide = questions()[8];
  for (const char* what : {"the first question over everything (SQL)", "the second, which reads columns", "the third"}) {
    const auto start = Clock_::now();
    asked(store, catalogue, wide);
    print_cost(services, what, start);
  }
}

/// A question after one service changed: the columns follow.
void ask_after_a_change(Store& store, const MeasureCatalogue& catalogue, sqlite3* database, int services) {
  const RecordType& type = store.registry().at("service");
  const Question wide = questions()[7];
  std::vector<double> times;
  for (int i = 0; i < repeats; ++i) {
    auto writer = store.write({.name = "bench", .reason = "", .at = Instant::from_seconds(1'700'000'000)});
    auto stored = *writer->find(type, 100 + i);
    stored.row[*type.column_index("amount")] = std::int64_t{777'000} + i;
    if (!writer->change(type, {.id = stored.id, .version = stored.version, .row = stored.row})) wrong("the service could not be changed");
    writer->commit();
    const auto start = Clock_::now();
    const auto answer = asked(store, catalogue, wide);
    times.push_back(milliseconds(start));
    if (answer != plain(database, wide.sql)) wrong("after a change");
  }
  fmt::print("| {} | amount, everything, after a service changed | {:.1f} | | |\n", services, median(times));
}

void write_report(Store& store, const MeasureCatalogue& catalogue, int services, std::int64_t owner, const char* whose) {
  const auto reports = declared_reports();
  const auto report = std::find_if(reports.begin(), reports.end(), [](const Report& r) { return r.name == "results-and-plan"; });
  const auto start = Clock_::now();
  const auto reader = store.read();
  ReportFigures figures(*reader, catalogue, Language::ko);
  ReportContext context{.subject = {owner, 2020}, .today = Date::checked(2021, 1, 15), .tiles = {}, .figures = figures};
  const auto document = report->build(context);
  if (!document) wrong("the report: " + document.problem().code);
  fmt::print("| {} | the yearly report of {}, {} figures | {:.1f} | | |\n", services, whose, figures.cited().size(), milliseconds(start));
}

/// In a process of its own, so that the memory of filling is not taken for that of asking.
void fill_apart(const std::string& path, const Registry& registry, int services) {
  const auto start = Clock_::now();
  const pid_t child = fork();
  if (child == 0) {
    const auto store = open_sqlite_store(path, registry, {.create = true, .remembers_answers = false});
    Filling(*store, services).fill();
    fmt::print(stderr, "{} services filled in {:.1f} s, {} MB\n", services, milliseconds(start) / 1000, peak_megabytes());
    std::_Exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  if (status != 0) wrong("the database could not be filled");
}

void run(int services) {
  const auto folder = std::filesystem::temp_directory_path() / fmt::format("geojeom-figure-bench-{}", services);
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  const std::string path = (folder / "bench.db").string();
  const Registry registry(described_record_types());
  const MeasureCatalogue catalogue(declared_measures(), registry);
  fill_apart(path, registry, services);
  sqlite3* database = nullptr;
  sqlite3_open(path.c_str(), &database);
  sqlite3_exec(database, "analyze", nullptr, nullptr, nullptr);
  const auto store = open_sqlite_store(path, registry, {.remembers_answers = false});
  write_report(*store, catalogue, services, large_organisation, "one of 17, nothing read yet");
  ask_first(*store, catalogue, services);
  ask(*store, catalogue, database, services);
  ask_after_a_change(*store, catalogue, database, services);
  write_report(*store, catalogue, services, large_organisation, "one of 17");
  write_report(*store, catalogue, services, small_organisation, "600 services");
  sqlite3_close(database);
  std::filesystem::remove_all(folder);
}

/// One size in a process of its own: its peak memory is its own.
void run_apart(int services) {
  std::fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    run(services);
    fmt::print("| {} | peak memory, MB | {} | | |\n", services, peak_megabytes());
    std::exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  if (status != 0) std::exit(1);
}

}  // namespace

int main(int argc, char** argv) {
  fmt::print("| services | question | figure ms | plain SQL ms | ratio |\n|---:|---|---:|---:|---:|\n");
  if (argc > 1) {
    run_apart(std::atoi(argv[1]));
  } else {
    for (const int services : {10'000, 100'000, 1'000'000}) run_apart(services);
  }
}
