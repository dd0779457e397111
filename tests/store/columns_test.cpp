/// Columns in memory and SQL give the same tables: for any question, after any changes, at any moment.
#include <gtest/gtest.h>

#include <thread>

#include "domain/registry.hpp"
#include "store/columns/column_store.hpp"
#include "store/sqlite_store.hpp"
#include "tests/store/random_row.hpp"
#include "tests/store/shelf.hpp"

namespace geojeom {
namespace {

constexpr const char* type_names[] = {"organisation", "programme", "sub_programme", "project",
                                      "company",      "centre",    "support_type",  "service"};

const Registry& program_registry() {
  static const Registry registry(described_record_types());
  return registry;
}

/// A database of random records of types that refer to one another, and random questions about them.
class Shaken {
 public:
  explicit Shaken(RandomCases& random, bool has_huge_numbers = false)
      : random_(random), has_huge_numbers_(has_huge_numbers), path_(fresh_path()) {
    coded_ = open_sqlite_store(path_, program_registry(), {.create = true, .columns = ColumnUse::always});
    plain_ = open_sqlite_store(path_, program_registry(), {.columns = ColumnUse::never});
    auto writer = coded_->write(author());
    for (const char* name : type_names) {
      for (int i = 0; i < (std::string_view(name) == "service" ? 300 : 12); ++i) create(*writer, name);
    }
    writer->commit();
  }

  Store& coded() { return *coded_; }
  Store& plain() { return *plain_; }
  const std::string& path() const { return path_; }

  /// One to fifteen records come, change or go, in one transaction.
  void change_some() {
    auto writer = coded_->write(author());
    for (auto count = random_.between(1, 15); count > 0; --count) {
      const char* name = type_names[random_.between(1, std::ssize(type_names) - 1)];
      const RecordType& type = program_registry().at(name);
      const auto action = random_.between(0, 2);
      const auto id = ids_[name].empty() ? 0 : any_id(name);
      const auto stored = id == 0 ? std::nullopt : writer->find(type, id);
      if (action == 0 || !stored) {
        create(*writer, name);
      } else if (action == 1) {
        static_cast<void>(writer->change(type, {.id = id, .version = stored->version, .row = row_of(type)}));
      } else {
        static_cast<void>(writer->remove(type, id, stored->version));
      }
    }
    writer->commit();
  }

  AggregateQuery question() {
    const RecordType& type = program_registry().at(type_names[random_.between(3, std::ssize(type_names) - 1)]);
    AggregateQuery query{.type = &type};
    if (random_.between(0, 1) == 0) query.organisation = random_.between(0, 13);
    for (auto count = random_.between(0, 3); count > 0; --count) query.where.push_back(condition(type));
    for (auto count = random_.between(0, 3); count > 0; --count) query.group_by.push_back(group(type));
    for (auto count = random_.between(1, 4); count > 0; --count) {
      const auto aggregate = static_cast<Aggregate>(random_.between(0, 4));
      const Path path = any_path(type, aggregate == Aggregate::sum);
      if (path.column == nullptr) continue;
      query.columns.push_back({aggregate, path.text});
    }
    query.columns.push_back({});
    return query;
  }

 private:
  struct Path {
    std::string text;
    const Column* column = nullptr;
  };

  static Author author() { return {.name = "tester", .reason = "", .at = Instant::from_micros(1)}; }

  std::int64_t any_id(const std::string& name) {
    const auto& ids = ids_[name];
    return ids[static_cast<std::size_t>(random_.between(0, std::ssize(ids) - 1))];
  }

  Value value_of(const Column& column) {
    if (column.kind == Kind::reference) {
      return ids_[std::string(column.field->to)].empty() ? Value{} : any_id(std::string(column.field->to));
    }
    if (column.kind == Kind::date || column.kind == Kind::period)
      return to_text(Date::from_days(random_.between(17'000, 18'000)));
    const bool is_amount = column.kind == Kind::integer || column.kind == Kind::won || column.kind == Kind::decimal;
    if (is_amount && !has_huge_numbers_) return random_.between(-1000, 100'000);
    return random_value(column, random_);
  }

  Row row_of(const RecordType& type) {
    Row row(type.columns().size());
    for (std::size_t i = 0; i < row.size(); ++i) {
      const Column& column = type.columns()[i];
      if (column.required || random_.between(0, 3) > 0) row[i] = value_of(column);
    }
    return row;
  }

  /// Often with the next id, now and then with one in between or far away. A row that the store refuses is left out.
  void create(Writer& writer, const std::string& name) {
    const RecordType& type = program_registry().at(name);
    const bool owns_itself = name == "organisation";
    NewRecord record{.organisation = owns_itself ? 0 : any_id("organisation"), .row = row_of(type)};
    if (!owns_itself && random_.between(0, 9) == 0) record.id = random_.between(1, 2000);
    const auto id = writer.create(type, record);
    if (id) ids_[name].push_back(*id);
  }

  Path any_path(const RecordType& counted, bool must_add = false) {
    const RecordType* type = &counted;
    std::string prefix;
    for (int tries = 0; tries < 50; ++tries) {
      const Column& column =
          type->columns()[static_cast<std::size_t>(random_.between(0, std::ssize(type->columns()) - 1))];
      const bool leads_on = column.kind == Kind::reference && random_.between(0, 2) > 0;
      if (leads_on && prefix.size() < 30) {
        prefix += column.name + ".";
        type = &program_registry().at(column.field->to);
        continue;
      }
      if (must_add && column.storage() == Storage::text) continue;
      if (!sqlite::TypeColumns::keeps(*type, column.name) && random_.between(0, 19) > 0) continue;
      return {prefix + column.name, &column};
    }
    return {};
  }

  Condition condition(const RecordType& type) {
    const Path path = any_path(type);
    Condition condition{path.text, static_cast<Compare>(random_.between(0, 11))};
    const auto count = condition.compare == Compare::in ? random_.between(0, 3) : 1;
    for (std::int64_t i = 0; i < count; ++i) condition.values.push_back(value_of(*path.column));
    return condition;
  }

  GroupColumn group(const RecordType& type) {
    const Path path = any_path(type);
    const bool is_date = path.column->kind == Kind::date || path.column->kind == Kind::period;
    if (is_date) return {path.text, static_cast<GroupPart>(random_.between(0, 3))};
    if (path.column->storage() == Storage::text && random_.between(0, 1) == 0)
      return {path.text, GroupPart::prefix, static_cast<int>(random_.between(1, 8))};
    return {path.text};
  }

  RandomCases& random_;
  bool has_huge_numbers_;
  std::string path_;
  std::unique_ptr<Store> coded_;
  std::unique_ptr<Store> plain_;
  std::map<std::string, std::vector<std::int64_t>> ids_;
};

std::string text_of(const Value& value) {
  if (const auto* number = number_in(value)) return std::to_string(*number);
  return is_empty(value) ? "-" : "'" + *text_in(value) + "'";
}

/// The whole table as text, or that there is none: a sum beyond 64 bits.
std::string answer_of(Reader& reader, const AggregateQuery& query) {
  std::string text;
  try {
    for (const auto& line : reader.aggregate(query).lines) {
      for (const auto& value : line.group) text += text_of(value) + " ";
      text += "|";
      for (const auto& value : line.values) text += " " + text_of(value);
      text += "\n";
    }
  } catch (const StoreFailure&) {
    return "too large";
  }
  return text;
}

std::string words_of(const AggregateQuery& query) {
  std::string text = query.type->name();
  for (const auto& condition : query.where)
    text += fmt::format(" where {} {} {}", condition.column, static_cast<int>(condition.compare),
                        condition.values.empty() ? "" : text_of(condition.values.front()));
  for (const auto& by : query.group_by) text += fmt::format(" by {} {}", by.column, static_cast<int>(by.part));
  for (const auto& column : query.columns)
    text += fmt::format(" {} {}", static_cast<int>(column.aggregate), column.column);
  return text;
}

void compare_answers(Shaken& shaken, Reader& coded, Reader& plain, int questions) {
  for (int i = 0; i < questions; ++i) {
    const AggregateQuery query = shaken.question();
    EXPECT_EQ(answer_of(coded, query), answer_of(plain, query)) << words_of(query);
  }
}

TEST(Columns, give_the_tables_that_sql_gives_whatever_is_asked) {
  for_each_seed(4, [](RandomCases& random) {
    Shaken shaken(random);
    compare_answers(shaken, *shaken.coded().read(), *shaken.plain().read(), 150);
  });
}

TEST(Columns, give_the_tables_that_sql_gives_for_numbers_up_to_64_bits) {
  for_each_seed(2, [](RandomCases& random) {
    Shaken shaken(random, true);
    compare_answers(shaken, *shaken.coded().read(), *shaken.plain().read(), 150);
  });
}

TEST(Columns, follow_every_change_and_leave_older_readers_what_they_saw) {
  for_each_seed(3, [](RandomCases& random) {
    Shaken shaken(random);
    auto coded_before = shaken.coded().read();
    auto plain_before = shaken.plain().read();
    compare_answers(shaken, *coded_before, *plain_before, 10);
    for (int round = 0; round < 12; ++round) {
      shaken.change_some();
      auto coded = shaken.coded().read();
      auto plain = shaken.plain().read();
      compare_answers(shaken, *coded, *plain, 15);
      compare_answers(shaken, *coded_before, *plain_before, 5);
      coded_before = std::move(coded);
      plain_before = std::move(plain);
    }
  });
}

TEST(Columns, answer_most_questions_themselves) {
  RandomCases random(1);
  Shaken shaken(random);
  sqlite::Database database(shaken.path(), sqlite::Database::Mode::read);
  sqlite::View view(database, program_registry());
  sqlite::ColumnStore columns(ColumnUse::always);
  int answered = 0;
  for (int i = 0; i < 200; ++i)
    answered += columns.answer(shaken.question(), view, view.last_journal_number()).has_value();
  EXPECT_GT(answered, 120) << "questions about names, papers and instants stay with SQL";
  EXPECT_GT(columns.memory_bytes(), 0u);
  EXPECT_GT(shaken.plain().read()->count({.type = &program_registry().at("service")}), 150);
}

TEST(Columns, are_not_read_before_the_questions_cost_as_much) {
  RandomCases random(2);
  Shaken shaken(random);
  sqlite::Database database(shaken.path(), sqlite::Database::Mode::read);
  sqlite::View view(database, program_registry());
  sqlite::ColumnStore columns(ColumnUse::by_cost);
  const AggregateQuery query{.type = &program_registry().at("service"), .columns = {{}}};
  const auto answer = [&] { return columns.answer(query, view, view.last_journal_number()); };
  EXPECT_FALSE(answer());
  columns.note_cost(*query.type, view.measured_aggregate(query).steps);
  EXPECT_FALSE(answer());
  columns.note_cost(*query.type, 10'000'000);
  ASSERT_TRUE(answer());
  EXPECT_EQ(answer()->lines.at(0).values, view.aggregate(query).lines.at(0).values);
}

TEST(Columns, answer_many_readers_while_one_writes) {
  RandomCases random(3);
  Shaken shaken(random);
  std::atomic<int> wrong = 0;
  std::vector<std::thread> readers;
  const RecordType& type = program_registry().at("service");
  for (int i = 0; i < 3; ++i) {
    readers.emplace_back([&] {
      for (int round = 0; round < 40; ++round) {
        const auto reader = shaken.coded().read();
        const auto table = reader->aggregate({.type = &type, .columns = {{}}});
        wrong += *number_in(table.lines.at(0).values.at(0)) != reader->count({.type = &type});
      }
    });
  }
  for (int i = 0; i < 20; ++i) shaken.change_some();
  for (auto& reader : readers) reader.join();
  EXPECT_EQ(wrong, 0);
}

}  // namespace
}  // namespace geojeom
