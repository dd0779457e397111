/// Figures over the sample organisations: what documents state is computed, evidence adds up, totals are computed and
/// not added.
#include "figure/figure.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <random>
#include <set>

#include "core/problem_catalogue.hpp"
#include "domain/measures.hpp"
#include "domain/performance/targets.hpp"
#include "domain/registry.hpp"
#include "exchange/import/importer.hpp"
#include "figure/arithmetic.hpp"
#include "record/lookup.hpp"
#include "record/save.hpp"
#include "store/sqlite_store.hpp"

namespace geojeom {
namespace {

namespace fs = std::filesystem;

const Author tester{.name = "tester", .reason = "sample", .at = Instant::from_seconds(1'700'000'000)};

void import_folder(Writer& writer, const Registry& registry, const fs::path& folder) {
  for (const auto* type : registry.in_dependency_order()) {
    const fs::path file = folder / (type->name() + ".csv");
    if (!fs::exists(file)) continue;
    auto reader = open_table(file);
    ASSERT_TRUE(reader.ok()) << file;
    const auto report =
        import_table(writer, registry, *type, std::move(reader).value(), {.tenant = common_organisation});
    ASSERT_EQ(report.errors, 0u) << file << ": "
                                 << (report.problems.empty() ? "" : explain(report.problems.front().problem, Language::en).message);
  }
}

/// The sample organisations in a database of this process, loaded once.
class Sample {
 public:
  static Sample& get() {
    static Sample sample;
    return sample;
  }
  Store& store() { return *store_; }
  const MeasureCatalogue& catalogue() const { return catalogue_; }
  const Registry& registry() const { return registry_; }

 private:
  Sample() : registry_(described_record_types()), catalogue_(declared_measures(), registry_) {
    folder_ = fs::temp_directory_path() / fmt::format("geojeom-figure-test-{}", getpid());
    fs::create_directories(folder_);
    store_ = open_sqlite_store((folder_ / "sample.db").string(), registry_, {.create = true});
    auto writer = store_->write(tester);
    const RecordType& type = registry_.at("organisation");
    Row common = type.default_row();
    common[*type.column_index("name")] = std::string("공통");
    common[*type.column_index("kind")] = std::string("common");
    EXPECT_TRUE(save_new(*writer, type, {.organisation = 1, .row = common, .id = 1}).ok());
    import_folder(*writer, registry_, GEOJEOM_SOURCE_DIR "/data/reference");
    import_folder(*writer, registry_, GEOJEOM_SOURCE_DIR "/data/sample");
    writer->commit();
  }

  ~Sample() {
    store_.reset();
    fs::remove_all(folder_);
  }

  Registry registry_;
  MeasureCatalogue catalogue_;
  fs::path folder_;
  std::unique_ptr<Store> store_;
};

class FigureOverSample : public testing::Test {
 protected:
  FigureOverSample() : reader_(Sample::get().store().read()), figures_(*reader_, Sample::get().catalogue()) {}

  std::int64_t tenant(std::string_view name) { return *find_tenant(*reader_, Sample::get().registry(), name); }
  Quantity value(const FigureRequest& request) {
    const auto figure = figures_.figure(request);
    EXPECT_TRUE(figure.ok()) << request.measure;
    return figure.ok() && figure->value ? *figure->value : Quantity::whole(-1);
  }
  static Period years(int first, int last) {
    return Period::checked(Date::checked(first, 1, 1), Date::checked(last, 12, 31));
  }

  std::unique_ptr<Reader> reader_;
  Figures figures_;
};

TEST_F(FigureOverSample, computes_or_lets_stand_every_figure_that_the_documents_state) {
  const auto checks = check_statements(*reader_, Sample::get().catalogue(), std::nullopt);
  EXPECT_EQ(checks.size(), 44u);
  for (const auto& check : checks) {
    const bool settled = check.verdict != Verdict::differs && check.verdict != Verdict::cannot_compute;
    EXPECT_TRUE(settled) << check.code << ": " << (check.computed ? to_text(*check.computed) : check.why);
    const bool forecast = check.qualifier == Qualifier::planned || check.qualifier == Qualifier::expected;
    if (!forecast) {
      EXPECT_TRUE(check.computed) << check.code << " must come from records";
    }
  }
}

TEST_F(FigureOverSample, flags_the_seven_fold_rise_and_nothing_else) {
  const auto arithmetic = check_arithmetic(check_statements(*reader_, Sample::get().catalogue(), std::nullopt));
  std::vector<std::string> flagged;
  for (const auto& check : arithmetic) {
    if (check.is_flagged) flagged.push_back(check.what + ": " + check.computed);
  }
  EXPECT_EQ(flagged, (std::vector<std::string>{"sjtp-2019-budget → sjtp-2020-budget: 6.6배"}));
}

/// What the evidence of a counted figure adds up to.
Quantity added_up(Reader& reader, const Measure& measure, const Query& evidence) {
  std::int64_t sum = 0;
  std::set<Value> distinct;
  const auto column = measure.column.empty() ? std::nullopt : evidence.type->column_index(measure.column);
  reader.scan(evidence, [&](const StoredRow& stored) {
    if (measure.counting == Counting::count) ++sum;
    if (column && measure.counting == Counting::sum && !is_empty(stored.row[*column]))
      sum += *number_in(stored.row[*column]);
    if (column && measure.counting == Counting::count_distinct && !is_empty(stored.row[*column]))
      distinct.insert(stored.row[*column]);
    return true;
  });
  if (measure.counting == Counting::count_distinct) sum = static_cast<std::int64_t>(distinct.size());
  const bool millionths = measure.counting == Counting::sum && evidence.type->columns()[*column].kind == Kind::decimal;
  return {sum, millionths};
}

bool adds_up(const Measure& measure) {
  return measure.formula == Formula::counted &&
         (measure.counting == Counting::count || measure.counting == Counting::sum ||
          measure.counting == Counting::count_distinct);
}

TEST_F(FigureOverSample, has_evidence_that_adds_up_for_every_measure_period_and_slice_drawn) {
  const unsigned seed = std::random_device{}();
  SCOPED_TRACE(fmt::format("seed {}", seed));
  std::mt19937 random(seed);
  const auto day = [&](int first, int last) {
    return Date::checked(first + static_cast<int>(random() % static_cast<unsigned>(last - first + 1)),
                         1 + static_cast<int>(random() % 12), 1);
  };
  const std::vector<std::string> organisations = {"대전테크노파크", "세종테크노파크", "세종특별자치시", "충청북도"};
  for (const auto& measure : Sample::get().catalogue().all()) {
    if (!adds_up(measure)) continue;
    for (int draw = 0; draw < 6; ++draw) {
      Date first = day(2007, 2025);
      Date last = day(2007, 2027).plus_days(20);
      if (last < first) std::swap(first, last);
      FigureRequest request{.measure = std::string(measure.name), .period = Period::checked(first, last)};
      if (draw % 2 == 1) request.organisation = tenant(organisations[random() % organisations.size()]);
      const auto figure = figures_.figure(request);
      ASSERT_TRUE(figure.ok()) << measure.name;
      const auto evidence = figures_.evidence(request);
      ASSERT_TRUE(evidence.ok()) << measure.name;
      const Quantity expected = added_up(*reader_, measure, *evidence);
      EXPECT_EQ(figure->value.value_or(Quantity::whole(0)), expected) << measure.name << " " << to_text(request.period);
      EXPECT_EQ(figure->N, reader_->count(*evidence)) << measure.name;
    }
  }
}

TEST_F(FigureOverSample, adds_over_split_periods_where_a_measure_adds_and_not_where_it_counts_distinct) {
  const auto djtp = tenant("대전테크노파크");
  for (const auto& measure : Sample::get().catalogue().all()) {
    if (!adds_up(measure) || measure.cumulation != Cumulation::sum) continue;
    if (measure.placing != Placing::within && measure.placing != Placing::fiscal_years) continue;
    FigureRequest request{.measure = std::string(measure.name), .organisation = djtp, .period = years(2008, 2009)};
    const auto whole = figures_.figure(request)->value.value_or(Quantity::whole(0));
    request.period = years(2008, 2008);
    const auto first = figures_.figure(request)->value.value_or(Quantity::whole(0));
    request.period = years(2009, 2009);
    const auto second = figures_.figure(request)->value.value_or(Quantity::whole(0));
    EXPECT_EQ(difference(whole, first), second) << measure.name;
  }
  const FigureRequest distinct{.measure = "companies_supported", .organisation = djtp, .period = years(2008, 2009)};
  const auto by_year = figures_.table(distinct, {"year"});
  ASSERT_EQ(by_year->lines.size(), 2u);
  const auto sum = by_year->lines[0].figure.value->units + by_year->lines[1].figure.value->units;
  EXPECT_LT(by_year->total.value->units, sum) << "companies that came back in the second year count once";
}

TEST_F(FigureOverSample, computes_totals_of_tables_from_the_records) {
  const FigureRequest request{
      .measure = "companies_supported", .organisation = tenant("대전테크노파크"), .period = years(2008, 2008)};
  const auto by_type = figures_.table(request, {"support_type"});
  ASSERT_TRUE(by_type.ok());
  std::int64_t sum = 0;
  for (const auto& line : by_type->lines) sum += line.figure.value->units;
  EXPECT_GT(sum, by_type->total.value->units);
  EXPECT_EQ(by_type->total.value, figures_.figure(request)->value);
}

TEST_F(FigureOverSample, does_not_care_in_which_order_dimensions_are_named) {
  const FigureRequest request{
      .measure = "services_delivered", .organisation = tenant("대전테크노파크"), .period = years(2008, 2009)};
  const auto a = figures_.table(request, {"support_type", "province"});
  const auto b = figures_.table(request, {"province", "support_type"});
  ASSERT_TRUE(a.ok() && b.ok());
  EXPECT_EQ(a->total.value, b->total.value);
  ASSERT_EQ(a->lines.size(), b->lines.size());
  std::map<std::set<std::string>, std::int64_t> cells;
  for (const auto& line : a->lines) cells[{line.labels[0], line.labels[1]}] = line.figure.value->units;
  for (const auto& line : b->lines) EXPECT_EQ((cells[{line.labels[0], line.labels[1]}]), line.figure.value->units);
}

TEST_F(FigureOverSample, forms_a_share_from_numerator_and_denominator_and_never_from_shares) {
  const FigureRequest request{
      .measure = "execution_rate", .organisation = tenant("대전테크노파크"), .period = years(2008, 2009)};
  FigureRequest spent = request;
  spent.measure = "budget_spent";
  FigureRequest allocated = request;
  allocated.measure = "budget_allocated";
  EXPECT_EQ(figures_.figure(request)->value, quotient(value(spent), value(allocated)));
  const auto by_year = figures_.table(request, {"project"});
  EXPECT_TRUE(by_year.ok());
}

TEST_F(FigureOverSample, has_no_value_and_not_zero_where_there_is_nothing_to_divide_by) {
  const auto figure = figures_.figure(
      {.measure = "execution_rate", .organisation = tenant("대전테크노파크"), .period = years(1995, 1996)});
  ASSERT_TRUE(figure.ok());
  EXPECT_FALSE(figure->has_value());
}

TEST_F(FigureOverSample, carries_n_and_N_with_every_mean) {
  const auto figure = figures_.figure(
      {.measure = "satisfaction_mean", .organisation = tenant("대전테크노파크"), .period = years(2008, 2008)});
  ASSERT_TRUE(figure.ok() && figure->value);
  EXPECT_LE(figure->n, figure->N);
  EXPECT_GT(figure->n, 0);
}

TEST_F(FigureOverSample, counts_only_what_was_there_by_the_day_asked) {
  FigureRequest request{
      .measure = "services_delivered", .organisation = tenant("대전테크노파크"), .period = years(2008, 2008)};
  const auto all = value(request);
  request.as_of = Date::checked(2008, 6, 30);
  EXPECT_LT(value(request), all);
}

TEST_F(FigureOverSample, says_what_cannot_be_sliced_so_and_how_it_can) {
  FigureRequest request{.measure = "services_delivered", .period = years(2008, 2008), .slice = {{"colour", "red"}}};
  const auto unknown = figures_.figure(request);
  ASSERT_FALSE(unknown.ok());
  EXPECT_EQ(unknown.problem().code, "FIG-102");
  request.slice = {{"support_type", "없는 유형"}};
  EXPECT_EQ(figures_.figure(request).problem().code, "FIG-103");
  request.measure = "no_such_measure";
  EXPECT_EQ(figures_.figure(request).problem().code, "FIG-101");
}

TEST_F(FigureOverSample, makes_a_statement_differ_when_one_record_leaves_the_period) {
  auto writer = Sample::get().store().write(tester);
  Figures figures(*writer, Sample::get().catalogue());
  const FigureRequest equipment{.measure = "equipment_installed",
                                .organisation = *find_tenant(*writer, Sample::get().registry(), "대전테크노파크"),
                                .period = years(2008, 2008),
                                .slice = {{"centre", "로봇센터"}}};
  const auto evidence = figures.evidence(equipment);
  const Page page = writer->list(
      {.type = evidence->type, .organisation = evidence->organisation, .where = evidence->where, .limit = 1});
  StoredRow moved = page.rows.at(0);
  moved.row[*evidence->type->column_index("installed_on")] = std::string("2009-01-02");
  ASSERT_TRUE(writer->change(*evidence->type, {.id = moved.id, .version = moved.version, .row = moved.row}).ok());
  for (const auto& check : check_statements(*writer, Sample::get().catalogue(), equipment.organisation)) {
    if (check.code != "djtp-robot-equipment") continue;
    EXPECT_EQ(check.verdict, Verdict::differs);
    EXPECT_EQ(to_text(*check.difference), "-1");
  }
}

TEST_F(FigureOverSample, holds_every_target_against_its_figure_in_the_unit_of_the_indicator) {
  const auto organisation = tenant("대전테크노파크");
  const auto targets = compare_targets(*reader_, Sample::get().catalogue(), organisation, 2009);
  std::map<std::string, TargetComparison> by_indicator;
  for (const auto& target : targets) {
    EXPECT_FALSE(target.cannot_compute) << target.code << ": every target of the sample names a measure that exists";
    by_indicator[target.indicator] = target;
  }
  const auto& services = by_indicator.at("기업지원 건수");
  EXPECT_EQ(services.reached, value({.measure = "services_delivered",
                                     .organisation = organisation,
                                     .period = years(2009, 2009),
                                     .slice = {{"programme", services.programme}}}));
  EXPECT_EQ(services.attainment, quotient(*services.reached, Quantity::whole(850)));
  EXPECT_FALSE(services.is_met());
  const auto& execution = by_indicator.at("예산 집행률");
  EXPECT_EQ(execution.reached, multiplied(*execution.actual->value, 100)) << "95 % is held against per cent";
  const auto& jobs = by_indicator.at("신규고용");
  EXPECT_FALSE(jobs.reached) << "nobody confirmed a job of these projects: no value, not zero (BR-56)";
  EXPECT_FALSE(jobs.attainment);
}

/// BR-50 keeps what a handbook caps: both values stand beside each other.
TEST_F(FigureOverSample, keeps_attainment_uncapped_beside_the_capped_one) {
  auto writer = Sample::get().store().write(tester);
  const Registry& registry = Sample::get().registry();
  const auto organisation = *find_tenant(*writer, registry, "대전테크노파크");
  const RecordType& indicators = registry.at("indicator");
  Row indicator = indicators.default_row();
  const auto set = [](const RecordType& type, Row& row, const char* field, Value value) {
    row[*type.column_index(field)] = std::move(value);
  };
  set(indicators, indicator, "code", std::string("KPI-CAP"));
  set(indicators, indicator, "name", std::string("기업지원 건수(상한)"));
  set(indicators, indicator, "unit", std::string("건"));
  set(indicators, indicator, "source", std::string("measure"));
  set(indicators, indicator, "measure", std::string("services_delivered"));
  set(indicators, indicator, "attainment_cap", std::int64_t{1'200'000});
  const auto saved = save_new(*writer, indicators, {.organisation = organisation, .row = indicator});
  ASSERT_TRUE(saved.ok());
  const RecordType& type = registry.at("target");
  Row target = type.default_row();
  set(type, target, "code", std::string("KPI-CAP-2008"));
  set(type, target, "indicator", saved.id);
  set(type, target, "year", std::int64_t{2008});
  set(type, target, "value", Decimal::of(100).micros());
  ASSERT_TRUE(save_new(*writer, type, {.organisation = organisation, .row = target}).ok());
  bool is_found = false;
  for (const auto& comparison : compare_targets(*writer, Sample::get().catalogue(), organisation, 2008)) {
    if (comparison.code != "KPI-CAP-2008") continue;
    is_found = true;
    EXPECT_GT(*comparison.attainment, Quantity::whole(2));
    EXPECT_EQ(comparison.capped, Quantity::millionths(1'200'000));
    EXPECT_TRUE(comparison.is_met());
  }
  EXPECT_TRUE(is_found);
}

}  // namespace
}  // namespace geojeom
