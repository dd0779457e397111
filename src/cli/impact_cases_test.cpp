#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "cli/impact_csv.hpp"
#include "cli/run.hpp"

// The published cases, each by the command line that docs/guides/impact.md shows. Small ones are typed in; the large
// ones are read from the shared data beside the source tree when it is there, and otherwise say so and pass.

namespace geojeom::cli {
namespace {

namespace fs = std::filesystem;
using Json = boost::json::value;

struct Outcome {
  int exit_code = 0;
  std::string out, error;

  Json json() const { return boost::json::parse(out); }
};

std::string contents(std::FILE* file) {
  std::rewind(file);
  std::string text;
  for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file)) text += static_cast<char>(c);
  std::fclose(file);
  return text;
}

Outcome geojeom(std::vector<std::string> words) {
  std::FILE *out = std::tmpfile(), *error = std::tmpfile();
  Session session;
  Terminal terminal(out, error, Language::ko);
  Outcome outcome;
  outcome.exit_code = run(std::move(words), session, terminal);
  outcome.out = contents(out);
  outcome.error = contents(error);
  return outcome;
}

/// A folder of small files for one test.
class ImpactCommand : public testing::Test {
 protected:
  ImpactCommand() : folder_(fs::temp_directory_path() / ("geojeom-impact-" + std::to_string(::getpid()))) {
    fs::create_directories(folder_);
  }
  ~ImpactCommand() override { fs::remove_all(folder_); }

  std::string file(const std::string& name, std::string_view text) const {
    std::ofstream(folder_ / name) << text;
    return (folder_ / name).string();
  }

 private:
  fs::path folder_;
};

class PublishedCase : public ImpactCommand {
 protected:
  /// Path of a shared file, or empty with a note when the shared data is not beside the tree.
  static std::string shared(const std::string& path) {
    const fs::path file = fs::path(GEOJEOM_SOURCE_DIR).parent_path() / "shared" / "data" / path;
    if (fs::exists(file)) return file.string();
    std::printf("not run: %s is not there\n", path.c_str());
    return "";
  }
};

std::vector<double> numbers(const Json& json) {
  std::vector<double> values;
  for (const auto& value : json.as_array())
    values.push_back(value.is_null() ? std::nan("") : value.to_number<double>());
  return values;
}

void expect_close(const std::vector<double>& got, const std::vector<double>& want, double absolute, double relative,
                  const std::string& what) {
  ASSERT_EQ(got.size(), want.size()) << what;
  for (std::size_t i = 0; i < want.size(); ++i) {
    EXPECT_EQ(std::isnan(got[i]), std::isnan(want[i])) << what << " [" << i << "]";
    if (std::isnan(want[i]) || std::isnan(got[i])) continue;
    EXPECT_LE(std::abs(got[i] - want[i]), absolute + relative * std::abs(want[i])) << what << " [" << i << "]";
  }
}

std::vector<double> column(const impact::Sheet& sheet, const std::string& name) {
  const auto at = std::find(sheet.column_labels.begin(), sheet.column_labels.end(), name) - sheet.column_labels.begin();
  const auto values = sheet.values.column(static_cast<std::size_t>(at));
  return {values.begin(), values.end()};
}

void expect_matrix(const Json& rows, const impact::Sheet& want, double absolute, double relative,
                   const std::string& what) {
  ASSERT_EQ(rows.as_array().size(), want.values.rows()) << what;
  for (std::size_t i = 0; i < want.values.rows(); ++i) {
    expect_close(numbers(rows.as_array()[i]), want.values.row(i), absolute, relative,
                 what + " row " + std::to_string(i));
  }
}

TEST_F(ImpactCommand, miller_blair_two_sectors_shock_with_labour) {
  const auto flows = file("Z.csv", ",sec1,sec2\nsec1,150,500\nsec2,200,100\n");
  const auto demand = file("final_demand.csv", ",fi\nsec1,350\nsec2,1700\n");
  const auto labour = file("labour.csv", ",sec1,sec2\ntotal labor,0.3,0.25\n");
  const auto changed = file("demand.csv", "sec1,600\nsec2,1500\n");
  const auto outcome = geojeom({"impact", "shock", flows, "--sectors", "2", "--final-demand", demand, "--coefficients",
                                labour, "--demand", changed, "--json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  const auto json = outcome.json();
  expect_close(numbers(json.at("production")), {1247.5, 1841.6}, 0.1, 0, "production");
  expect_close(numbers(json.at("accounts").at("total labor")), {374.25, 460.4}, 0.05, 0, "labour");
  EXPECT_NEAR(json.at("totals").at("production").to_number<double>(), 3089.108910891089, 1e-9);
}

TEST_F(ImpactCommand, long_form_and_wide_form_give_the_same_inverse) {
  const auto wide = file("wide.csv",
                         "\xEF\xBB\xBF"
                         "부문,a,b,f\na,150,500,350\nb,200,100,\"1,700\"\n");
  const auto lines = file("long.csv", "row,column,value\na,a,150\na,b,500\na,f,350\nb,a,200\nb,b,100\nb,f,1700\n");
  const auto one = geojeom({"impact", "inverse", wide, "--sectors", "2", "--json"});
  const auto two = geojeom({"impact", "inverse", lines, "--sectors", "2", "--json"});
  ASSERT_EQ(one.exit_code, 0) << one.error;
  EXPECT_EQ(one.out, two.out);
  expect_close(numbers(one.json().at("inverse").as_array()[0]), {1.25412541, 0.330033}, 1e-5, 0, "first row");
}

TEST_F(ImpactCommand, bad_tables_are_refused_with_the_reason) {
  const auto refused = [&](const char* code, const std::string& table, std::vector<std::string> also = {}) {
    std::vector<std::string> words{"impact", "multipliers", table, "--sectors", "2"};
    words.insert(words.end(), also.begin(), also.end());
    const auto outcome = geojeom(words);
    EXPECT_EQ(outcome.exit_code, 2) << code;
    EXPECT_NE(outcome.error.find(std::string("error[") + code + "]"), std::string::npos) << code << "\n"
                                                                                         << outcome.error;
    EXPECT_TRUE(outcome.out.empty()) << code;
    return outcome.error;
  };
  const std::string balanced = "r,a,b,f\na,150,500,350\nb,200,100,1700\nva,650,1400,\n";
  const auto rows = refused("IO-103", file("1.csv", balanced + "x,1000,2100,\n"), {"--output", "x"});
  EXPECT_NE(rows.find("-100"), std::string::npos) << rows;
  refused("IO-104", file("2.csv", "r,a,b,f\na,150,500,350\nb,200,100,1700\nva,600,1400,\nx,1000,2000,\n"),
          {"--output", "x"});
  refused("IO-105", file("3.csv", "r,a,b\na,900,500\nb,200,100\nx,1000,2000\n"), {"--output", "x"});
  refused("IO-106", file("4.csv", "r,a,b\na,150,500\nb,200,100\nx,-1000,2000\n"), {"--output", "x"});
  refused("IO-108", file("5.csv", "r,b,a\na,150,500\nb,200,100\nx,1000,2000\n"), {"--output", "x"});
  const auto cell = refused("IO-131", file("6.csv", "r,a,b\na,150,5o0\nb,200,100\nx,1000,2000\n"), {"--output", "x"});
  EXPECT_NE(cell.find("2행 3열"), std::string::npos) << cell;
  refused("IO-134", file("7.csv", "r,a,b\na,150,500,7\nb,200,100\n"));
  refused("IO-136", file("8.csv", "r,a,b\n"));
  refused("IO-101", file("9.csv", "r,a\na,1\n"));
  refused("IO-133", file("10.csv", "r,a,b\na,1,2\nb,3,4\n"));
  refused("IO-128", file("11.csv", balanced), {"--accounts", "vb"});
  refused("EXC-101", "no-such-file.csv");
}

TEST_F(ImpactCommand, a_known_difference_can_be_accepted) {
  const auto table = file("t.csv", "r,a,b,f\na,150,500,350\nb,200,100,1700\nx,1000,2100,\n");
  EXPECT_EQ(geojeom({"impact", "multipliers", table, "--sectors", "2", "--output", "x"}).exit_code, 2);
  const auto accepted =
      geojeom({"impact", "multipliers", table, "--sectors", "2", "--output", "x", "--accept", "IO-103", "--json"});
  EXPECT_EQ(accepted.exit_code, 0);
  EXPECT_EQ(accepted.json().at("warnings").as_array().size(), 1U);
}

TEST_F(ImpactCommand, options_are_checked) {
  EXPECT_NE(geojeom({"impact", "multipliers"}).error.find("CLI-102"), std::string::npos);
  EXPECT_NE(geojeom({"impact", "multipliers", "t.csv", "--outputs", "x"}).error.find("CLI-104"), std::string::npos);
  const auto table = file("t.csv", ",a,b,f\na,150,500,350\nb,200,100,1700\n");
  EXPECT_NE(geojeom({"impact", "multipliers", table, "--type", "3"}).error.find("CLI-103"), std::string::npos);
  EXPECT_NE(geojeom({"impact", "inverse", table, "--model", "x"}).error.find("CLI-103"), std::string::npos);
  EXPECT_NE(geojeom({"impact", "shock", table}).error.find("CLI-102"), std::string::npos);
  EXPECT_NE(geojeom({"impact", "balance", "foo", table}).error.find("CLI-102"), std::string::npos);
}

TEST_F(ImpactCommand, shock_can_hold_supply_extract_and_draw) {
  const auto table = file("t.csv", ",a,b,f\na,150,500,350\nb,200,100,1700\n");
  const auto demand = file("d.csv", "s,one,two\na,350,10\nb,1700,0\n");
  const auto two = geojeom({"impact", "shock", table, "--demand", demand, "--json"});
  expect_close(numbers(two.json().at("scenarios").at("one").at("production")), {1000, 2000}, 1e-9, 0, "base");
  const auto held = geojeom({"impact", "shock", table, "--demand", demand, "--constrain", "b=1800", "--json"});
  ASSERT_EQ(held.exit_code, 0) << held.error;
  EXPECT_NEAR(numbers(held.json().at("scenarios").at("one").at("production"))[1], 1800, 1e-9);
  const auto without = geojeom({"impact", "shock", table, "--demand", demand, "--without", "a", "--json"});
  EXPECT_NEAR(numbers(without.json().at("scenarios").at("one").at("production"))[0], 0, 1e-9);
  const auto drawn = geojeom({"impact", "shock", table, "--demand", demand, "--draws", "200", "--seed", "3", "--json"});
  ASSERT_EQ(drawn.exit_code, 0) << drawn.error;
  EXPECT_EQ(drawn.json().at("uncertainty").at("production").at("moves_most").as_string(), "coefficients");
  EXPECT_EQ(drawn.out,
            geojeom({"impact", "shock", table, "--demand", demand, "--draws", "200", "--seed", "3", "--json"}).out);
  EXPECT_EQ(geojeom({"impact", "shock", table, "--demand", demand, "--constrain", "z=1"}).exit_code, 2);
}

TEST_F(ImpactCommand, type_two_names_its_closure) {
  const auto table = file("t.csv", ",a,b,home,f\na,150,500,100,250\nb,200,100,600,1100\nwage,300,500,50,0\n");
  const auto outcome = geojeom({"impact", "multipliers", table, "--sectors", "2", "--accounts", "wage", "--type", "2",
                                "--household", "wage,home", "--json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  const auto json = outcome.json();
  EXPECT_EQ(json.at("closure").at("denominator_value").to_number<double>(), 850);
  EXPECT_GT(json.at("induced_factor").to_number<double>(), 1.0);
  EXPECT_GT(numbers(json.at("output"))[0], numbers(json.at("backward"))[0]);
}

TEST_F(ImpactCommand, footprint_of_pymrios_two_regions) {
  const auto table =
      file("m.csv",
           ",1a,1b,1c,2a,2b,2c,f1,f2\n1a,10,5,1,6,5,7,14,3\n1b,0,2,0,0,5,3,2.5,2.5\n1c,10,3,20,4,2,0,13,6\n"
           "2a,5,0,0,1,10,9,5,20\n2b,0,10,1,0,20,1,10,10\n2c,5,0,0,1,10,10,3,10\next,20,1,42,4,20,5,,\n");
  const auto outcome = geojeom({"impact", "footprint", table, "--sectors", "6", "--regions", "2", "--accounts", "ext",
                                "--accept", "IO-105", "--json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  const auto json = outcome.json().at("accounts").at("ext");
  expect_close(numbers(json.at("D_cba")),
               {14.059498889254174, 18.863255551508175, 17.32012296814962, 8.71616437964097, 18.863255551508175,
                14.17770265993889},
               1e-9, 0, "D_cba");
  EXPECT_NEAR(numbers(json.at("regions").at("D_pba"))[0], 63, 1e-9);
}

TEST_F(ImpactCommand, balance_reads_targets_by_label_bare_or_json_and_refuses_others) {
  const auto table = file("F0.csv", ",s1,s2,s3\ns1,50,100,0\ns2,30,50,20\ns3,20,50,30\n");
  const auto rows = file("rows.csv", "sector,total\ns3,120\ns1,160\ns2,150\n");
  const auto bare = file("bare.csv", "100\n250\n80\n");
  const auto array = file("columns.json", "[100,\n 250, 80]");
  for (const auto& columns : {bare, array}) {
    const auto outcome = geojeom({"impact", "balance", "ras", table, "--rows", rows, "--columns", columns, "--json"});
    ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
    const auto json = outcome.json();
    expect_close(numbers(json.at("table").as_array()[1]), {36.230606043, 76.559271027, 37.210122929}, 1e-6, 0, "row 2");
    EXPECT_LT(json.at("error").to_number<double>(), 1e-9);
    EXPECT_GT(json.at("iterations").to_number<int>(), 1);
  }
  const auto unknown = file("unknown.csv", "s1,1\ns2,2\nsX,3\n");
  EXPECT_NE(geojeom({"impact", "balance", "ras", table, "--rows", unknown, "--columns", bare}).error.find("IO-107"),
            std::string::npos);
  const auto other = file("other.csv", "100\n250\n90\n");
  const auto conflict = geojeom({"impact", "balance", "ras", table, "--rows", rows, "--columns", other});
  EXPECT_EQ(conflict.exit_code, 2);
  EXPECT_NE(conflict.error.find("IO-113"), std::string::npos);
  EXPECT_EQ(geojeom({"impact", "balance", "ras", table, "--rows", rows, "--columns", other, "--rescale", "columns"})
                .exit_code,
            0);
}

TEST_F(ImpactCommand, coefficients_take_units_and_find_a_mix) {
  const auto sheet = file("sheet.csv",
                          "sector_code,sector_name,production_in,production_out,value_added_in,value_added_out,"
                          "employment_in,employment_out\n"
                          "01,가,1.1,0.6,0.5,0.2,8,3\n02,나,1.2,0.5,0.6,0.1,10,4\n");
  const auto spending = file("spending.csv", "sector,amount_eok\n01,100\n나,200\n");
  const auto outcome = geojeom(
      {"impact", "coefficients", sheet, "--spending", spending, "--target", "production=51,jobs=380", "--json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  const auto json = outcome.json();
  EXPECT_NEAR(json.at("spending").to_number<double>(), 30, 1e-12);
  EXPECT_NEAR(json.at("totals").at("production_in").to_number<double>(), 35, 1e-9);
  EXPECT_NEAR(json.at("totals").at("employment").to_number<double>(), 390, 1e-9);
  EXPECT_TRUE(json.at("mix").at("total").at("reachable").as_bool());
  EXPECT_FALSE(json.at("mix").at("own").at("reachable").as_bool());
  EXPECT_NE(
      geojeom({"impact", "coefficients", sheet, "--spending", spending, "--unit", "dollar"}).error.find("CLI-103"),
      std::string::npos);
  EXPECT_NE(geojeom({"impact", "coefficients", sheet, "--spending", file("u.csv", "s,a\n99,1\n")}).error.find("IO-107"),
            std::string::npos);
}

TEST_F(ImpactCommand, a_description_beside_the_table_fills_in_the_options) {
  const auto table = file("de.csv", "r,a,b,f\na,150,500,350\nb,200,100,1700\nva,650,1400,\nx,1000,2000,\n");
  file("de.description.csv",
       "name,value\nsectors,2\noutput,x\naccounts,va\nunit,10억원\nyear,2020\nlicence,공공누리 1유형\n");
  const auto outcome = geojeom({"impact", "multipliers", table, "--json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  EXPECT_EQ(outcome.json().at("table").at("unit").as_string(), "10억원");
  expect_close(numbers(outcome.json().at("accounts").at("va").at("inducement")), {1, 1}, 1e-12, 0, "value added");
  const auto other = geojeom({"impact", "multipliers", table, "--accounts", "x", "--json"});
  EXPECT_TRUE(other.json().at("accounts").as_object().contains("x"));
}

TEST_F(ImpactCommand, linkages_of_regions_tell_spill_over_and_feedback_apart) {
  const auto table = file("m.csv", ",1a,2a,f1,f2\n1a,10,5,30,5\n2a,5,10,5,40\n");
  const auto outcome = geojeom({"impact", "linkages", table, "--sectors", "2", "--regions", "2", "--json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  const auto json = outcome.json();
  const auto regional = json.at("regional");
  const auto own = numbers(regional.at("own")), spillover = numbers(regional.at("spillover"));
  EXPECT_NEAR(own[0] + spillover[0], numbers(json.at("backward"))[0], 1e-12);
  EXPECT_NEAR(numbers(regional.at("isolated"))[0], 1 / (1 - 0.2), 1e-12);
  EXPECT_GT(numbers(regional.at("feedback"))[0], 0);
}

TEST_F(ImpactCommand, coefficients_can_draw_with_a_seed) {
  const auto sheet = file("sheet.csv", "code,production_in,production_out\n1,1.1,0.6\n2,1.2,0.5\n");
  const auto spending = file("spending.csv", "code,amount\n1,10\n2,20\n");
  const auto outcome = geojeom(
      {"impact", "coefficients", sheet, "--spending", spending, "--draws", "500", "--doubt", "amount=0.1", "--json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  const auto production = outcome.json().at("uncertainty").at("production_in");
  EXPECT_LT(production.at("p5").to_number<double>(), 35);
  EXPECT_GT(production.at("p95").to_number<double>(), 35);
  EXPECT_NE(geojeom({"impact", "coefficients", sheet, "--spending", spending, "--draws", "1"}).error.find("CLI-103"),
            std::string::npos);
  EXPECT_NE(geojeom({"impact", "coefficients", sheet, "--spending", spending, "--draws", "9", "--doubt", "luck=1"})
                .error.find("CLI-103"),
            std::string::npos);
}

TEST_F(ImpactCommand, regionalise_writes_coefficients_of_a_national_table) {
  const auto sizes = file("sizes.csv", "sector,region,nation\na,10,100\nb,40,200\n");
  const auto nation = file("nation.csv", ",a,b,f\na,150,500,350\nb,200,100,1700\n");
  for (const char* method : {"slq", "cilq", "rlq", "flq", "aflq", "balance"}) {
    const auto outcome = geojeom({"impact", "regionalise", sizes, "--method", method, "--table", nation, "--json"});
    ASSERT_EQ(outcome.exit_code, 0) << method << outcome.error;
    EXPECT_EQ(outcome.json().at("coefficients").as_array().size(), 2U);
  }
  EXPECT_NE(geojeom({"impact", "regionalise", sizes, "--method", "lq"}).error.find("IO-125"), std::string::npos);
  EXPECT_NE(geojeom({"impact", "regionalise", sizes, "--delta", "2"}).error.find("IO-118"), std::string::npos);
}

TEST_F(PublishedCase, germany_1995_of_the_eurostat_manual) {
  const auto table = shared("cases/io/io-eurostat-germany-1995/table.csv");
  if (table.empty()) return;
  const auto outcome = geojeom({"impact", "inverse", table, "--sectors", "6", "--output", "P1", "--json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  EXPECT_NE(outcome.error.find("1079400"), std::string::npos);  // the wrong printed total is reported
  const auto want = read_number_sheet(shared("cases/io/io-eurostat-germany-1995/expected_inverse.csv"));
  expect_matrix(outcome.json().at("inverse"), *want, 0, 1e-9, "inverse");
}

TEST_F(PublishedCase, uk_2010_inverse_and_multipliers_of_the_ons) {
  const auto table = shared("cases/io/io-ons-uk-2010/table.csv");
  if (table.empty()) return;
  const std::vector<std::string> where{table, "--sectors", "127", "--output", "Total output", "--json"};
  auto words = std::vector<std::string>{"impact", "inverse"};
  words.insert(words.end(), where.begin(), where.end());
  const auto inverse = geojeom(words);
  ASSERT_EQ(inverse.exit_code, 0) << inverse.error;
  expect_matrix(inverse.json().at("inverse"),
                *read_number_sheet(shared("cases/io/io-ons-uk-2010/expected_inverse.csv")), 1e-12, 1e-9, "inverse");
  words[1] = "multipliers";
  words.insert(words.end(),
               {"--accounts",
                "Compensation of employees,GVA=Compensation of employees+Gross Operating Surplus+Taxes less "
                "subsidies on production"});
  const auto outcome = geojeom(words);
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  const auto json = outcome.json();
  const auto want = read_number_sheet(shared("cases/io/io-ons-uk-2010/expected_multipliers.csv"));
  expect_close(numbers(json.at("output")), column(*want, "output_multiplier"), 1e-12, 1e-9, "output");
  const auto& wages = json.at("accounts").at("Compensation of employees");
  const auto& gva = json.at("accounts").at("GVA");
  expect_close(numbers(wages.at("multiplier")), column(*want, "employment_cost_multiplier"), 1e-12, 1e-9,
               "wage multiplier");
  expect_close(numbers(wages.at("inducement")), column(*want, "employment_cost_effect"), 1e-12, 1e-9, "wage effect");
  expect_close(numbers(gva.at("multiplier")), column(*want, "gva_multiplier"), 1e-12, 1e-9, "GVA multiplier");
  expect_close(numbers(gva.at("inducement")), column(*want, "gva_effect"), 1e-12, 1e-9, "GVA effect");
}

TEST_F(PublishedCase, korea_2014_of_the_world_input_output_database) {
  const auto domestic = shared("io-kr/wiod2016-kor-2014-domestic.csv");
  if (domestic.empty()) return;
  const auto outcome = geojeom({"impact", "multipliers", domestic, "--sectors", "56", "--output", "GO", "--primary",
                                shared("io-kr/wiod2016-kor-2014-primary.csv"), "--imports",
                                shared("io-kr/wiod2016-kor-2014-imports.csv"), "--accounts",
                                "value_added=VA,imports,taxes_and_margins=TXSP+IntTTM", "--json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  const auto json = outcome.json();
  const auto want = read_number_sheet(shared("cases/io/io-korea-2014-wiod/expected_inducement.csv"));
  const auto production = column(*want, "production");
  const auto output = numbers(json.at("output"));
  for (const char* account : {"value_added", "imports", "taxes_and_margins"}) {
    const auto got = numbers(json.at("accounts").at(account).at("inducement")), expected = column(*want, account);
    for (std::size_t i = 0; i < expected.size(); ++i) {
      if (std::isnan(expected[i])) continue;  // C33, T and U have no output
      EXPECT_NEAR(got[i], expected[i], 1e-9 + 1e-7 * std::abs(expected[i])) << account << ' ' << want->row_labels[i];
      EXPECT_NEAR(output[i], production[i], 1e-9 + 1e-7 * production[i]);
    }
  }
  expect_close(numbers(json.at("power_of_dispersion")), column(*want, "power_of_dispersion"), 1e-9, 1e-7, "power");
  expect_close(numbers(json.at("sensitivity_of_dispersion")), column(*want, "sensitivity_of_dispersion"), 1e-9, 1e-7,
               "sensitivity");
  const auto& means = json.at("final_demand_means");
  EXPECT_NEAR(means.at("output").to_number<double>(), 1.879819521778655, 1e-6);
  EXPECT_NEAR(means.at("value_added").to_number<double>(), 0.7108127995087694, 1e-6);
  EXPECT_NEAR(means.at("imports").to_number<double>(), 0.2452803919482579, 1e-6);
}

TEST_F(PublishedCase, cantabria_quotients_for_three_deltas) {
  const auto sizes = shared("cases/io/io-flq-cantabria-vectors/value_added.csv");
  if (sizes.empty()) return;
  for (const auto& [delta, ending] : {std::pair{"0.1", "010"}, {"0.25", "025"}, {"0.3", "030"}}) {
    for (const char* method : {"flq", "aflq"}) {
      const auto outcome = geojeom({"impact", "regionalise", sizes, "--method", method, "--delta", delta, "--json"});
      const auto want =
          shared(std::string("cases/io/io-flq-cantabria-vectors/expected_") + method + "_" + ending + ".csv");
      expect_matrix(outcome.json().at("quotients"), *read_number_sheet(want), 1e-9, 0, method);
    }
  }
  const auto cilq = geojeom({"impact", "regionalise", sizes, "--method", "cilq", "--json"});
  expect_matrix(cilq.json().at("quotients"),
                *read_number_sheet(shared("cases/io/io-flq-cantabria-vectors/expected_cilq.csv")), 1e-9, 0, "cilq");
}

TEST_F(PublishedCase, miller_blair_ras_update_by_coefficients) {
  const auto start = shared("cases/io/io-ras-miller-blair-7/A0.csv");
  if (start.empty()) return;
  const auto rows = file("rows.csv", "245\n136\n159\n"), columns = file("columns.csv", "251\n107\n182\n");
  const auto output = file("output.csv", "421\n284\n283\n");
  const auto outcome =
      geojeom({"impact", "balance", "ras", start, "--rows", rows, "--columns", columns, "--output", output, "--json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  expect_close(numbers(outcome.json().at("coefficients").as_array()[0]), {0.3924231549, 0.1218788896, 0.1596333822},
               1e-8, 0, "row 1");
}

TEST_F(PublishedCase, sejong_2020_by_the_bank_of_koreas_coefficients) {
  const auto sheet = shared("io-kr/bok-2020-sejong-inducement-83.csv");
  if (sheet.empty()) return;
  const auto spending = shared("cases/io/io-sejong-2020-impact/spending.csv");
  const auto outcome = geojeom({"impact", "coefficients", sheet, "--spending", spending, "--target",
                                "production=290.1,value_added=124.6,employment=1998", "--json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  const auto json = outcome.json();
  const auto expect_total = [&](const char* name, double want) {
    EXPECT_NEAR(json.at("totals").at(name).to_number<double>(), want, 1e-9 * want) << name;
  };
  expect_total("production_in", 185.85627926);
  expect_total("production_out", 118.9828785);
  expect_total("value_added_in", 94.26852016000001);
  expect_total("value_added_out", 52.17670262);
  expect_total("employment_in", 1257.1539956);
  expect_total("employment_out", 577.689932);
  // Over the six industries no mix gives 2,901 / 1,246 / 1,998 (in 억원 and persons), in the region or in the nation.
  EXPECT_FALSE(json.at("mix").at("total").at("reachable").as_bool());
  EXPECT_FALSE(json.at("mix").at("own").at("reachable").as_bool());
  EXPECT_GT(numbers(json.at("mix").at("total").at("lowest"))[1], 124.6);
}

}  // namespace
}  // namespace geojeom::cli
