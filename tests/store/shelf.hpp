#pragma once

#include <memory>
#include <optional>
#include <string>

#include "record/describe.hpp"
#include "record/registry.hpp"
#include "record/store.hpp"

/// A small set of record types of its own, with every kind of field, for the tests of the record and store rooms.
namespace geojeom {

enum class Cover : unsigned char { soft, hard };
inline constexpr Choice covers[] = {{"soft", "무선", "Soft"}, {"hard", "양장", "Hard"}};
template <>
inline constexpr std::span<const Choice> choices_of<Cover> = covers;

struct Body {
  std::string name;
};
inline RecordText describe(const Body*) {
  return {.ko = "기관",
          .en = "Organisation",
          .title = "name",
          .fields = {field<&Body::name>({.ko = "기관명", .en = "Name", .unique = true, .searchable = true})}};
}

struct Shelf {
  std::string name;
};
inline RecordText describe(const Shelf*) {
  return {.ko = "서가",
          .en = "Shelf",
          .title = "name",
          .fields = {field<&Shelf::name>({.ko = "이름", .en = "Name", .unique = true})}};
}

struct Book {
  std::string title;
  std::optional<std::string> summary{};
  std::int64_t pages = 0;
  std::optional<Won> price{};
  std::optional<Decimal> weight{};
  std::optional<Ratio> discount{};
  std::optional<Date> printed_on{};
  std::optional<Instant> read_at{};
  std::optional<bool> is_lent{};
  std::optional<Cover> cover{};
  std::optional<Id<Shelf>> shelf{};
  std::optional<BusinessNumber> publisher{};
  std::optional<CorporateNumber> publisher_corporation{};
  std::optional<RegionCode> region{};
  std::optional<Ksic> ksic{};
  std::optional<FiscalYear> bought_in{};
  std::optional<FileHash> scan{};
  std::optional<Period> lent{};
};
RecordText describe(const Book*);

struct Loan {
  Won amount;
  Date on;
};
inline RecordText describe(const Loan*) {
  return {
      .ko = "대출 장부",
      .en = "Loan",
      .fields = {field<&Loan::amount>({.ko = "금액", .en = "Amount"}), field<&Loan::on>({.ko = "날짜", .en = "On"})},
      .append_only = true};
}

/// A book with something in every field, but no shelf.
Book full_book();

const Registry& shelf_registry();

/// A store under test: its name in test names, and how an empty one is made.
struct StoreMaker {
  std::string name;
  std::unique_ptr<Store> (*make)(const Registry& registry);
};
StoreMaker sqlite_maker();

/// A path of its own for a database; the folder goes away with the process.
std::string fresh_path();
/// A file with the tables of the registry, opened.
std::unique_ptr<Store> make_sqlite_at(const std::string& path, const Registry& registry);

/// An organisation that owns itself, as tenants do.
std::int64_t add_organisation(Store& store, const std::string& name);

}  // namespace geojeom
