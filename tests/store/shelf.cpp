#include "tests/store/shelf.hpp"

#include <unistd.h>

#include <filesystem>

#include "core/hash.hpp"
#include "store/schema.hpp"
#include "store/sqlite_database.hpp"
#include "store/sqlite_store.hpp"

namespace geojeom {
namespace {

/// The folder of this process's databases; goes away at its end.
class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / fmt::format("geojeom-store-test-{}", getpid())) {
    std::filesystem::create_directories(path_);
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

std::unique_ptr<Store> make_sqlite(const Registry& registry) { return make_sqlite_at(fresh_path(), registry); }

}  // namespace

std::string fresh_path() {
  static const Folder folder;
  static int number = 0;
  return (folder.path() / fmt::format("{}.db", ++number)).string();
}

std::unique_ptr<Store> make_sqlite_at(const std::string& path, const Registry& registry) {
  {
    sqlite::Database database(path, sqlite::Database::Mode::create);
    for (const auto& statement : schema_statements(registry, sqlite_dialect())) database.execute(statement.c_str());
  }
  return open_unmigrated_sqlite_store(path, registry);
}

RecordText describe(const Book*) {
  return {.ko = "책",
          .en = "Book",
          .title = "title",
          .fields = {
              field<&Book::title>({.ko = "제목", .en = "Title", .unique = true, .searchable = true, .list = true}),
              field<&Book::summary>({.ko = "줄거리", .en = "Summary", .long_text = true}),
              field<&Book::pages>({.ko = "쪽수", .en = "Pages", .unit = "쪽", .min = 0, .max = 10'000}),
              field<&Book::price>({.ko = "값", .en = "Price", .indexed = true}),
              field<&Book::weight>({.ko = "무게", .en = "Weight"}),
              field<&Book::discount>({.ko = "할인율", .en = "Discount"}),
              field<&Book::printed_on>({.ko = "인쇄일", .en = "Printed on"}),
              field<&Book::read_at>({.ko = "읽은 때", .en = "Read at"}),
              field<&Book::is_lent>({.ko = "대출 중", .en = "Lent"}),
              field<&Book::cover>({.ko = "제본", .en = "Cover"}),
              field<&Book::shelf>({.ko = "서가", .en = "Shelf", .to = "shelf"}),
              field<&Book::publisher>({.ko = "출판사 번호", .en = "Publisher"}),
              field<&Book::publisher_corporation>({.ko = "출판 법인", .en = "Publisher corporation", .personal = true}),
              field<&Book::region>({.ko = "지역", .en = "Region"}),
              field<&Book::ksic>({.ko = "업종", .en = "Industry"}),
              field<&Book::bought_in>({.ko = "구입 연도", .en = "Bought in"}),
              field<&Book::scan>({.ko = "스캔", .en = "Scan"}),
              field<&Book::lent>({.ko = "대출 기간", .en = "Lent period"}),
          }};
}

Book full_book() {
  return {.title = "지역혁신의 기록",
          .summary = "여러 줄의\n줄거리",
          .pages = 300,
          .price = Won(15'000),
          .weight = *parse_decimal("0.45"),
          .discount = *parse_ratio("0.1"),
          .printed_on = Date::checked(2026, 2, 28),
          .read_at = Instant::from_micros(1'700'000'000'000'000),
          .is_lent = true,
          .cover = Cover::hard,
          .shelf = std::nullopt,
          .publisher = *parse_business_number("124-81-00998"),
          .publisher_corporation = *parse_corporate_number("130111-0006246"),
          .region = *parse_region_code("mois:30"),
          .ksic = *parse_ksic("10:58"),
          .bought_in = *FiscalYear::of(2026),
          .scan = FileHash{sha256_hex("스캔")},
          .lent = *Period::through(Date::checked(2026, 3, 1), Date::checked(2026, 3, 14))};
}

const Registry& shelf_registry() {
  static const Registry registry = [] {
    std::vector<RecordType> types;
    types.push_back(described<Body>("organisation", "test"));
    types.push_back(described<Shelf>("shelf", "test"));
    types.push_back(described<Book>("book", "test"));
    types.push_back(described<Loan>("loan", "test"));
    return Registry(std::move(types));
  }();
  return registry;
}

StoreMaker sqlite_maker() { return {"Sqlite", make_sqlite}; }

std::int64_t add_organisation(Store& store, const std::string& name) {
  const RecordType& type = store.registry().at("organisation");
  auto writer = store.write({.name = "tester", .reason = "", .at = Instant::from_micros(1)});
  const auto next = writer->count({.type = &type}) + 1;
  const auto id = writer->create(type, {.organisation = next, .row = to_row(type, Body{name}), .id = next});
  writer->commit();
  return *id;
}

}  // namespace geojeom
