#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "core/hash.hpp"
#include "document/write_html.hpp"
#include "domain/issue.hpp"
#include "domain/measures.hpp"
#include "domain/registry.hpp"
#include "domain/support/records/service.hpp"
#include "record/lookup.hpp"
#include "record/save.hpp"
#include "store/sqlite_stores.hpp"
#include "tests/report/document_text.hpp"
#include "tests/report/sample_store.hpp"

namespace geojeom {
namespace {

const Registry& registry() {
  static const Registry all(described_record_types());
  return all;
}

const MeasureCatalogue& catalogue() {
  static const MeasureCatalogue all(declared_measures(), registry());
  return all;
}

std::string file_text(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Report report_called(std::string_view name) {
  for (const auto& report : declared_reports()) {
    if (report.name == name) return report;
  }
  throw std::runtime_error("no such report");
}

class Reports : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    stores_ = sqlite_stores(registry());
    path_ = ::testing::TempDir() + fmt::format("reports_{}.db", std::random_device()());
    store_ = sample_store(*stores_, path_);
  }
  static void TearDownTestSuite() {
    store_.reset();
    std::filesystem::remove(path_);
  }

  struct Asked {
    const char* report;
    const char* organisation;
    int year;
    Language language = Language::ko;
  };

  static ReportContext context_of(Reader& reader, const Asked& asked, ReportFigures& figures) {
    const auto tiles = document::read_tiles(file_text(std::string(GEOJEOM_SOURCE_DIR) + "/data/maps/tiles-korea.csv"));
    return {.subject = {.organisation = *find_tenant(reader, registry(), asked.organisation), .year = asked.year},
            .today = Date::checked(2026, 1, 2),
            .tiles = *tiles,
            .figures = figures};
  }

  static document::Document build(const Asked& asked) {
    const auto reader = store_->read();
    ReportFigures figures(*reader, catalogue(), asked.language);
    ReportContext context = context_of(*reader, asked, figures);
    auto document = report_called(asked.report).build(context);
    EXPECT_TRUE(document.ok());
    return std::move(document).value();
  }

  static std::string issue(const Asked& asked, Instant at) {
    auto writer = store_->write({.name = "tester", .reason = "이사회 보고", .at = at});
    ReportFigures figures(*writer, catalogue(), asked.language);
    ReportContext context = context_of(*writer, asked, figures);
    const auto number = issue_report(*writer, report_called(asked.report), context,
                                     {.by = "tester", .at = at, .program_version = "test"});
    EXPECT_TRUE(number.ok());
    writer->commit();
    return *number;
  }

  static FrozenComparison compare(const std::string& number) {
    const auto reader = store_->read();
    const auto found = find_issued(*reader, registry(), number);
    auto comparison = compare_issued(*reader, catalogue(), found->report);
    EXPECT_TRUE(comparison.ok());
    return std::move(comparison).value();
  }

  static void expect_golden(const std::string& name, const std::string& text) {
    const auto path = std::filesystem::path(GEOJEOM_SOURCE_DIR) / "tests/golden/report" / name;
    if (std::getenv("GEOJEOM_UPDATE_GOLDEN") != nullptr) {
      std::filesystem::create_directories(path.parent_path());
      std::ofstream(path, std::ios::binary) << text;
    }
    EXPECT_EQ(file_text(path), text) << "GEOJEOM_UPDATE_GOLDEN=1 rewrites it";
  }

  static std::unique_ptr<Stores> stores_;
  static std::unique_ptr<Store> store_;
  static std::string path_;
};
std::unique_ptr<Stores> Reports::stores_;
std::unique_ptr<Store> Reports::store_;
std::string Reports::path_;

TEST_F(Reports, of_the_sample_organisations_read_as_reviewed) {
  expect_golden("results-and-plan.txt", document_text(build({"results-and-plan", "대전테크노파크", 2008})));
  expect_golden("results-and-plan.en.txt",
                document_text(build({"results-and-plan", "대전테크노파크", 2008, Language::en})));
  expect_golden("cluster.txt", document_text(build({"cluster", "충청북도", 2023})));
  expect_golden("strategy.txt", document_text(build({"strategy", "세종특별자치시", 2024})));
  expect_golden("statements.txt", document_text(build({"statements", "세종테크노파크", 2020})));
}

/// What the public documents state, each thing as it must be read in the report.
void expect_all(const std::string& text, const std::vector<const char*>& facts) {
  for (const char* fact : facts) EXPECT_THAT(text, ::testing::HasSubstr(fact));
}

TEST_F(Reports, results_and_plan_lacks_nothing_of_the_daejeon_document) {
  expect_all(document_text(build({"results-and-plan", "대전테크노파크", 2008})),
             {"2008. 3. 1.",
              "옛 대전첨단산업진흥재단",
              "벤처 창업 확대",
              "전통산업 고도화",
              "스타기업 육성",
              "고주파센터",
              "바이오센터",
              "로봇센터",
              "기능성 나노화학소재센터",
              "구축 중",
              "GMP",
              "원료의약품",
              "시험생산",
              "한국RFID/USN협의회",
              "미건의료기",
              "한올제약",
              "주사제",
              "두바이테크노파크",
              "서레이리서치파크",
              "후쿠오카",
              "이와테",
              "349개사",
              "800건",
              "73",
              "57",
              "1,453",
              "395",
              "21",
              "250",
              "27",
              "스타기업 첨단기술상용화지원사업 | 30.0",
              "신기술창업지원사업 | 10.0",
              "테스트베드시범사업 | 20.0",
              "기술사업화종합지원센터사업 | 4.0",
              "70.0",
              "750명(예상)",
              "약 2,500명",
              "전략산업별 특화인력양성사업",
              "혁신클러스터사업",
              "RF 부품 역량강화사업",
              "지역소프트웨어사업",
              "첨단의료복합단지",
              "국제과학비즈니스벨트",
              "5+2 광역경제권",
              "2007",
              "기업지원 중심",
              "매주 집행 점검",
              "서비스 기획과 평가에 참여",
              "성과관리시스템"});
}

TEST_F(Reports, cluster_and_strategy_lack_nothing_of_their_documents) {
  expect_all(
      document_text(build({"cluster", "충청북도", 2023})),
      {"255.0",           "178.0",        "77.0",      "400.0",         "260.0",  "140.0",      "청주시",
       "충주시",          "증평군",       "진천군",    "괴산군",        "음성군", "16.43㎢",    "약 150명",
       "지능형 첨단부품", "스마트그리드", "해외 진출", "2023. 10. 12.", "전고체", "디지털트윈", "산업단지 협력회의",
       "2018년 11월"});
  expect_all(document_text(build({"strategy", "세종특별자치시", 2024})),
             {"후보산업 15개", "유망산업 10개", "전략산업 6개", "주력 고도화", "서비스·ICT융합", "미래혁신기술",
              "1,704억원", "37개", "2,901억원(예상)", "1,246억원(예상)", "1,998명(예상)", "2035년", "인증 시험장",
              "기회발전특구", "충청권 의료 빅데이터 플랫폼", "디지털트윈", "추진전략 5개"});
}

TEST_F(Reports, every_number_leads_to_its_evidence_in_the_same_file) {
  const auto document = build({"results-and-plan", "대전테크노파크", 2008});
  const std::string html = document::write_html(document, {.has_evidence = true});
  EXPECT_THAT(html, ::testing::HasSubstr("href=\"#evidence-1\""));
  EXPECT_THAT(html, ::testing::Not(::testing::HasSubstr("href=\"/figure")));
  EXPECT_THAT(html, ::testing::Not(::testing::HasSubstr("href=\"/records")));
  for (const auto& evidence : document.evidence) {
    EXPECT_GE(evidence.record_count, static_cast<std::int64_t>(evidence.records.size())) << evidence.link;
    EXPECT_LE(evidence.records.size(), 20U) << evidence.link;
  }
}

TEST_F(Reports, a_line_of_a_table_is_the_figure_of_its_own_address) {
  const auto reader = store_->read();
  for (const Asked& asked : {Asked{"results-and-plan", "대전테크노파크", 2008}, Asked{"cluster", "충청북도", 2023},
                             Asked{"strategy", "세종특별자치시", 2024}}) {
    ReportFigures figures(*reader, catalogue(), Language::ko);
    ReportContext context = context_of(*reader, asked, figures);
    ASSERT_TRUE(report_called(asked.report).build(context).ok());
    for (const auto& cited : figures.cited()) {
      const auto again = figures.engine().figure(cited.figure.request);
      ASSERT_TRUE(again.ok()) << cited.address;
      EXPECT_EQ(to_text(*again), to_text(cited.figure)) << cited.address;
      EXPECT_EQ(again->n, cited.figure.n) << cited.address;
    }
  }
}

TEST_F(Reports, issued_ones_stay_and_compare_names_what_changed) {
  const Asked asked{"results-and-plan", "대전테크노파크", 2008};
  const Instant issued_at = Instant::from_seconds(1'767'300'000);
  const std::string live_before = document::write_html(build(asked), {.has_evidence = true});
  const std::string number = issue(asked, issued_at);
  EXPECT_TRUE(compare(number).figures.empty());

  const RecordType& type = registry().at("service");
  std::int64_t changed = 0;
  {
    auto writer = store_->write({.name = "kim", .reason = "날짜 정정", .at = issued_at.plus_seconds(60)});
    const auto page =
        writer->list({.type = &type, .where = {{"code", Compare::equal, {std::string("SVC-2008-0001")}}}});
    ChangedRecord record{page.rows.at(0).id, page.rows.at(0).version, page.rows.at(0).row};
    changed = record.id;
    for (const char* column : {"requested_on", "started_on", "delivered_on", "confirmed_on", "paid_on"}) {
      auto& value = record.row.at(*type.column_index(column));
      if (text_in(value) != nullptr) value = "2009" + text_in(value)->substr(4);
    }
    ASSERT_TRUE(save_change(*writer, type, record).ok());
    writer->commit();
  }

  EXPECT_NE(document::write_html(build(asked), {.has_evidence = true}), live_before);
  const auto reader = store_->read();
  const auto found = find_issued(*reader, registry(), number);
  ASSERT_TRUE(found.ok());
  EXPECT_EQ(found->report.kind, "results-and-plan");
  EXPECT_EQ(sha256_hex(live_before), found->report.content.hex);
  EXPECT_EQ(*issued_page(*reader, found->report), live_before);

  const auto comparison = compare(number);
  const auto services = std::find_if(comparison.figures.begin(), comparison.figures.end(), [](const auto& figure) {
    return figure.then.request.measure == "services_delivered" && figure.then.request.slice.empty();
  });
  ASSERT_NE(services, comparison.figures.end());
  EXPECT_EQ(services->then.value, "856");
  EXPECT_EQ(services->now, "855");
  ASSERT_EQ(comparison.changes.size(), 1U);
  EXPECT_EQ(comparison.changes[0].author, "kim");
  EXPECT_EQ(comparison.changes[0].reason, "날짜 정정");
  EXPECT_EQ(comparison.changes[0].record, changed);
}

TEST_F(Reports, frozen_figures_read_back_as_they_were_written) {
  const auto reader = store_->read();
  Figures figures(*reader, catalogue());
  const auto figure = figures.figure({.measure = "execution_rate",
                                      .organisation = *find_tenant(*reader, registry(), "대전테크노파크"),
                                      .period = Period::checked(Date::checked(2008, 1, 1), Date::checked(2008, 12, 31)),
                                      .slice = {{"source", "national"}}});
  ASSERT_TRUE(figure.ok());
  const std::string text = frozen_json({freeze(*reader, figures, *figure)});
  const auto read = read_frozen(text);
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(frozen_json(*read), text);
  EXPECT_EQ(read->at(0).parts.size(), 2U);
  EXPECT_EQ(read_frozen("[]").problem().code, "FIG-104");
}

TEST_F(Reports, what_is_not_there_is_said) {
  const auto reader = store_->read();
  EXPECT_EQ(find_issued(*reader, registry(), "999").problem().code, "PRF-203");
  IssuedReport lost{.code = "9"};
  lost.content.hex = std::string(64, '0');
  EXPECT_EQ(issued_page(*reader, lost).problem().code, "PRF-204");
  ReportFigures figures(*reader, catalogue(), Language::ko);
  ReportContext context = context_of(*reader, {"cluster", "대전테크노파크", 2008}, figures);
  EXPECT_EQ(report_called("cluster").build(context).problem().code, "PRF-202");
}

}  // namespace
}  // namespace geojeom
