/// A list page of many records is found by an index: the plan neither walks the table nor sorts in memory.
#include <gtest/gtest.h>

#include "store/query_sql.hpp"
#include "store/sqlite_database.hpp"
#include "store/sqlite_store.hpp"
#include "tests/store/shelf.hpp"

namespace geojeom {
namespace {

constexpr int row_count = 100'000;

class QueryPlan : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    path() = fresh_path();
    const auto store = make_sqlite_at(path(), shelf_registry());
    add_organisation(*store, "시험기관");
    add_organisation(*store, "다른기관");
    sqlite::Database database(path(), sqlite::Database::Mode::write);
    database.execute(
        fmt::format("with recursive n(i) as (select 1 union all select i + 1 from n where i < {}) "
                    "insert into book (id, organisation, version, sample, title, pages, price, region, ksic) "
                    "select i, 1 + i % 2, 1, 0, '책 ' || i, i % 700, i % 1000 * 100, 'mois:' || (11 + i % 17), "
                    "'10:' || (10 + i % 20) from n",
                    row_count)
            .c_str());
  }
  static std::string& path() {
    static std::string kept;
    return kept;
  }
  /// The steps of the plan that walk the table or sort, one a line; empty when an index does it all.
  static std::string slow_steps(const Query& query) {
    const SqlText text = list_sql(query, shelf_registry());
    sqlite::Database database(path(), sqlite::Database::Mode::read);
    auto plan = database.prepare("explain query plan " + text.sql);
    plan.bind_all(text.values);
    std::string slow;
    while (plan.step()) {
      const std::string step(plan.text(3));
      // In the order of ids the table itself is the index: a page ends after a few rows of it.
      const bool by_id = query.order.empty() || query.order.front().column == "id";
      if ((step.starts_with("SCAN") && !by_id) || step.find("TEMP B-TREE") != std::string::npos) slow += step + "\n";
    }
    return slow;
  }
  static Query books(std::vector<Condition> where, std::vector<Order> order) {
    return {
        .type = &shelf_registry().at("book"), .organisation = 1, .where = std::move(where), .order = std::move(order)};
  }
};

TEST_F(QueryPlan, seeks_the_first_page_in_the_order_of_an_indexed_column) {
  for (const bool descending : {false, true}) {
    for (const auto* column : {"title", "price", "region", "ksic"}) {
      EXPECT_EQ(slow_steps(books({}, {{column, descending}})), "") << column << descending;
    }
    EXPECT_EQ(slow_steps(books({}, {{"id", descending}})), "");
  }
  EXPECT_EQ(slow_steps(books({}, {})), "");
}

TEST_F(QueryPlan, seeks_a_page_behind_another_one) {
  Query query = books({}, {{"title"}});
  query.after = PageKey{{std::string("책 5000")}, 5000};
  EXPECT_EQ(slow_steps(query), "");
  query = books({}, {{"price", true}});
  query.after = PageKey{{std::int64_t{5000}}, 5000};
  EXPECT_EQ(slow_steps(query), "");
}

TEST_F(QueryPlan, filters_and_sorts_by_one_index) {
  EXPECT_EQ(slow_steps(books({{"region", Compare::equal, {std::string("mois:30")}}}, {{"region"}})), "");
  EXPECT_EQ(slow_steps(books({{"price", Compare::greater_equal, {std::int64_t{500}}}}, {{"price"}})), "");
  EXPECT_EQ(slow_steps(books({{"region", Compare::equal, {std::string("mois:30")}}}, {})), "");
}

TEST_F(QueryPlan, finds_the_records_that_refer_to_one) {
  Query query{.type = &shelf_registry().at("book"), .where = {{"shelf", Compare::equal, {std::int64_t{3}}}}};
  EXPECT_EQ(slow_steps(query), "");
}

TEST_F(QueryPlan, answers_a_filtered_and_sorted_page_in_order) {
  const auto store = open_unmigrated_sqlite_store(path(), shelf_registry());
  const Page page =
      store->read()->list(books({{"region", Compare::equal, {std::string("mois:12")}}}, {{"price"}, {"title"}}));
  ASSERT_EQ(page.rows.size(), 50u);
  const auto price = shelf_registry().at("book").column_index("price").value();
  for (std::size_t i = 1; i < page.rows.size(); ++i) EXPECT_LE(page.rows[i - 1].row[price], page.rows[i].row[price]);
}

}  // namespace
}  // namespace geojeom
