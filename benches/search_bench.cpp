// USES core record store domain
//
// The search over everything by its index, beside reading every record and beside SQL's LIKE on the name, over 100,000
// and 1,000,000 companies (or the counts named). Every answer of the index is compared with that of reading everything.
//
//   cmake --build build/release --target search_bench && build/release/benches/search_bench [COUNT...]
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "core/business_number.hpp"
#include "domain/registry.hpp"
#include "record/record_json.hpp"
#include "record/search_index.hpp"
#include "store/sqlite_search.hpp"
#include "store/sqlite_store.hpp"

namespace {

using namespace geojeom;
using Clock_ = std::chrono::steady_clock;

constexpr std::size_t hits_max = 20;

double milliseconds_since(Clock_::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock_::now() - start).count();
}

void check(bool holds, const std::string& what) {
  if (holds) return;
  std::fprintf(stderr, "wrong: %s\n", what.c_str());
  std::exit(1);
}

/// Names in no order, one in 56 of them alike but for its number.
std::string name_of(std::size_t i, std::size_t count) {
  static const char* const first[] = {"한빛", "가람", "누리", "미래", "다온", "해솔", "아람", "새론"};
  static const char* const second[] = {"배터리", "소재", "바이오", "정밀", "로보틱스", "반도체", "광학"};
  const std::size_t mixed = i * 7919 % count;
  return fmt::format("{}{}{:07}", first[mixed % 8], second[mixed % 7], mixed);
}

std::string number_of(std::size_t i) {
  const std::string nine = fmt::format("{:09}", 101'810'000 + i);
  for (char last = '0'; last <= '9'; ++last) {
    if (parse_business_number(nine + last).ok()) return nine + last;
  }
  return {};
}

Row company(const RecordType& type, std::size_t i, std::size_t count) {
  Row row = type.default_row();
  row[*type.column_index("business_number")] = number_of(i);
  row[*type.column_index("name")] = name_of(i, count);
  row[*type.column_index("region")] = std::string("mois:30200");
  return row;
}

double fill(Store& store, std::size_t count) {
  const RecordType& type = store.registry().at("company");
  const auto start = Clock_::now();
  auto writer = store.write({.name = "bench", .reason = "", .at = {}});
  const RecordType& organisations = store.registry().at("organisation");
  Row owner = organisations.default_row();
  owner[*organisations.column_index("name")] = std::string("시험기관");
  owner[*organisations.column_index("kind")] = std::string("technopark");
  const auto organisation = writer->create(organisations, {.row = owner});
  check(organisation.ok(), "the organisation");
  writer->expect_many(type);
  for (std::size_t i = 0; i < count; ++i) {
    check(writer->create(type, {.organisation = *organisation, .row = company(type, i, count)}).ok(), "a company");
  }
  writer->commit();
  return milliseconds_since(start);
}

/// The middle one of five.
template <class Ask>
double median(const Ask& ask) {
  std::vector<double> times;
  for (int i = 0; i < 5; ++i) {
    const auto start = Clock_::now();
    ask();
    times.push_back(milliseconds_since(start));
  }
  std::nth_element(times.begin(), times.begin() + 2, times.end());
  return times[2];
}

std::string ids_of(const std::vector<SearchHit>& hits) {
  std::string ids;
  for (const auto& hit : hits) ids += std::to_string(hit.id) + " ";
  return ids;
}

/// How long LIKE reads for as many names, where it can be asked: it knows no initial consonants.
std::string time_of_like(const std::string& path, const std::string& text) {
  sqlite::Database database(path, sqlite::Database::Mode::read);
  const std::string pattern = "%" + text + "%";
  const auto time = median([&] {
    auto statement = database.prepare("select id, name from company where name like ?1 limit 20");
    statement.bind(1, std::string_view(pattern));
    while (statement.step()) {
    }
  });
  return fmt::format("{:.2f}", time);
}

void ask(Store& store, const std::string& path, const std::string& text, bool knows_like) {
  const RecordType& type = store.registry().at("company");
  const SearchQuery query{.text = text, .types = {&type}, .limit = hits_max};
  std::vector<SearchHit> found;
  const double index = median([&] { found = store.search_index().search(query); });
  const auto reader = store.read();
  const auto start = Clock_::now();
  const auto expected = sqlite::scan_for(*reader, query);
  const double scan = milliseconds_since(start);
  check(ids_of(found) == ids_of(expected), text);
  fmt::print("| {} | {} | {:.2f} | {:.1f} | {} |\n", text, found.size(), index, scan,
             knows_like ? time_of_like(path, text) : "");
}

void change_one(Store& store, std::size_t count) {
  const RecordType& type = store.registry().at("company");
  const double time = median([&] {
    auto writer = store.write({.name = "bench", .reason = "", .at = {}});
    const auto stored = *writer->find(type, 500);
    Row row = stored.row;
    auto& name = row[*type.column_index("name")];
    name = *text_in(name) == "바뀐이름" ? name_of(499, count) : "바뀐이름";
    check(writer->change(type, {.id = 500, .version = stored.version, .row = row}).ok(), "a change");
    writer->commit();
  });
  fmt::print("one changed name, committed to disk: {:.2f} ms\n", time);
}

void measure(std::size_t count) {
  const std::string path = (std::filesystem::temp_directory_path() / fmt::format("search-{}.db", ::getpid())).string();
  const Registry registry(described_record_types());
  {
    const auto store = open_sqlite_store(path, registry, {.create = true});
    const double filled = fill(*store, count);
    const auto start = Clock_::now();
    store->search_index().rebuild();
    const double rebuilt = milliseconds_since(start);
    sqlite::Database database(path, sqlite::Database::Mode::read);
    auto size = database.prepare("select sum(length(block)) from search_grams_data");
    size.step();
    fmt::print("\n{} companies: created in {:.1f} s, index of {:.1f} MB made anew in {:.1f} s\n", count, filled / 1'000,
               static_cast<double>(size.number(0)) / 1e6, rebuilt / 1'000);
    fmt::print("| question | hits | index, ms | reading all, ms | LIKE, ms |\n|---|---:|---:|---:|---:|\n");
    const std::string last = fmt::format("{:07}", count - 1);
    for (const std::string text : {"배터리", "한빛광학", "없는이름", "바이옹"}) ask(*store, path, text, true);
    ask(*store, path, last, true);
    for (const std::string text : {"ㅎㅂㅂㅌㄹ", "ㅂㅌ", "광ㅎ", "한"}) ask(*store, path, text, false);
    ask(*store, path, "ㅎㅂ" + last.substr(1), false);
    change_one(*store, count);
    const auto checking = Clock_::now();
    check(!store->search_index().check(), "the index");
    fmt::print("checked against every record in {:.1f} s\n", milliseconds_since(checking) / 1'000);
  }
  for (const auto* rest : {"", "-wal", "-shm"}) std::filesystem::remove(path + rest);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    measure(100'000);
    measure(1'000'000);
  }
  for (int i = 1; i < argc; ++i) measure(std::strtoull(argv[i], nullptr, 10));
}
