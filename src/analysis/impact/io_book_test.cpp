#include <gtest/gtest.h>

#include <cmath>

#include "analysis/impact/balance.hpp"
#include "analysis/impact/linkages.hpp"
#include "analysis/impact/multipliers.hpp"
#include "analysis/impact/regionalise.hpp"
#include "analysis/impact/regions.hpp"
#include "analysis/impact/sheet.hpp"
#include "analysis/impact/study.hpp"

namespace geojeom::impact {
namespace {

void expect_near(const Vector& got, const Vector& want, double tolerance, const char* what) {
  ASSERT_EQ(got.size(), want.size()) << what;
  for (std::size_t i = 0; i < want.size(); ++i) EXPECT_NEAR(got[i], want[i], tolerance) << what << " [" << i << "]";
}

Vector column(const Matrix& matrix, std::size_t j) { return {matrix.column(j).begin(), matrix.column(j).end()}; }

// Miller & Blair (2009), Input-Output Analysis, 2nd ed., tables 2.3 and 2.4.
const Matrix miller_blair_flows = Matrix::from_rows({{150, 500}, {200, 100}});
const Vector miller_blair_output{1000, 2000};

LeontiefModel miller_blair() {
  return LeontiefModel::of(technical_coefficients(miller_blair_flows, miller_blair_output)).value();
}

TEST(MillerBlair, table_2_4_coefficients_and_inverse) {
  const Matrix a = technical_coefficients(miller_blair_flows, miller_blair_output);
  EXPECT_LT(distance(a, Matrix::from_rows({{0.15, 0.25}, {0.20, 0.05}})), 1e-12);
  EXPECT_LT(distance(miller_blair().inverse(), Matrix::from_rows({{1.25412541, 0.330033}, {0.2640264, 1.12211221}})),
            1e-5);
  expect_near(miller_blair().output({350, 1700}), miller_blair_output, 1e-9, "gross output");
}

TEST(MillerBlair, new_final_demand_gives_the_output_and_labour_of_section_2_2) {
  const Vector output = miller_blair().output({600, 1500});
  expect_near(output, {1247.5, 1841.6}, 0.1, "output");
  expect_near({0.3 * output[0], 0.25 * output[1]}, {374.25, 460.4}, 0.05, "labour");
}

TEST(MillerBlair, households_closed_in_give_the_inverse_of_section_2_5) {
  // Households earn 0.3 and 0.25 per unit of output and spend 0.05 and 0.4 per unit of income, and 0.05
  // on each other: the printed closed inverse has columns (1.365, 0.527, 0.570) and (0.425, 1.348, 0.489).
  const HouseholdClosure closure{{0.3, 0.25}, {0.05, 0.4}, 0.05};
  const auto result = type_two_multipliers(miller_blair(), Matrix::from_rows({{0.3}, {0.25}}), closure);
  ASSERT_TRUE(result);
  expect_near(result->output, {1.365 + 0.527, 0.425 + 1.348}, 0.0015, "truncated total output multipliers");
  expect_near(result->household_income, {0.570, 0.489}, 0.0006, "income per unit of final demand");
  // The labour account counts what industries pay; households pay the other 0.05 of their income to each other.
  expect_near(result->accounts[0].inducement, {0.95 * 0.570, 0.95 * 0.489}, 0.0006, "labour paid by industries");
}

TEST(MillerBlair, ras_update_of_section_7_4_2) {
  const Names names{"1", "2", "3"};
  const Vector output{421, 284, 283}, rows{245, 136, 159}, columns{251, 107, 182};
  Matrix start = Matrix::from_rows({{0.12, 0.1, 0.049}, {0.21, 0.247, 0.265}, {0.026, 0.249, 0.145}});
  const auto from_coefficients = balance_ras(start, {rows, columns, names, names});
  scale_columns(start, output);
  const auto result = balance_ras(start, {rows, columns, names, names});
  ASSERT_TRUE(result && from_coefficients);
  EXPECT_LT(distance(from_coefficients->table, result->table), 1e-9);
  const Matrix a = technical_coefficients(result->table, output);
  const Matrix printed = Matrix::from_rows({{0.393, 0.122, 0.16}, {0.151, 0.066, 0.19}, {0.053, 0.189, 0.294}});
  const Matrix converged = Matrix::from_rows({{0.3924231549, 0.1218788896, 0.1596333822},
                                              {0.1508993342, 0.0661485139, 0.1897003617},
                                              {0.0528770359, 0.1887331599, 0.2937757967}});
  EXPECT_LT(distance(a, printed), 0.0011);
  EXPECT_LT(distance(a, converged), 1e-8);
}

TEST(Quilis, ras_keeps_a_zero_cell) {
  const Names names{"1", "2", "3"};
  const Vector rows{160, 150, 120}, columns{100, 250, 80};
  const auto result =
      balance_ras(Matrix::from_rows({{50, 100, 0}, {30, 50, 20}, {20, 50, 30}}), {rows, columns, names, names});
  ASSERT_TRUE(result);
  const Matrix expected = Matrix::from_rows({{45.252292137, 114.747707863, 0.0},
                                             {36.230606043, 76.559271027, 37.210122929},
                                             {18.51710182, 58.693021109, 42.789877071}});
  EXPECT_LT(distance(result->table, expected), 1e-6);
  EXPECT_EQ(result->table(0, 2), 0.0);
}

TEST(JuniusOosterhaven, gras_example_with_negative_cells) {
  // Junius & Oosterhaven (2003), Economic Systems Research 15; values as asserted by an independent R package for the
  // corrected GRAS, within 0.2 %.
  const Names names{"1", "2", "3", "4"};
  const Vector rows{15, 26, -1}, columns{9, 16, 17, -2};
  const auto result =
      balance_gras(Matrix::from_rows({{7, 3, 5, -3}, {2, 9, 8, 0}, {-2, 0, 2, 0}}), {rows, columns, names, names});
  ASSERT_TRUE(result);
  const Matrix expected = Matrix::from_rows({{8.424340881, 3.375237362, 5.200422021, -2.000000263},
                                             {3.000997078, 12.624763744, 10.374239178, 0},
                                             {-2.425339135, 0, 1.425339135, 0}});
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t j = 0; j < 4; ++j) {
      EXPECT_NEAR(result->table(i, j), expected(i, j), 0.002 * std::abs(expected(i, j)) + 1e-9) << i << ',' << j;
    }
  }
  EXPECT_LT(result->error, 1e-9);
}

// Eurostat Manual of Supply, Use and Input-Output Tables (Beutel 2008), tables 15.4 to 15.10 (Germany 1995, domestic).
Sheet germany() {
  Sheet sheet;
  sheet.name = "germany";
  sheet.column_labels = {"agriculture", "industry", "construction",   "trade",      "business",
                         "other",       "total",    "households",     "government", "capital",
                         "inventories", "exports",  "total_final_use"};
  const double blank = std::nan("");
  const std::pair<const char*, Vector> rows[] = {
      {"CPA_A", {1131, 25480, 1, 607, 710, 762, 28691, 8500, 16, 2975, -6, 3734, 43910}},
      {"CPA_B-E", {7930, 304584, 64167, 41082, 11981, 30360, 460104, 197792, 8588, 91692, 7559, 313711, 1079400}},
      {"CPA_F", {426, 7334, 3875, 5296, 23457, 9155, 49543, 3457, 742, 191715, 0, 149, 245606}},
      {"CPA_G-I", {3559, 72717, 14190, 74399, 10835, 21008, 196708, 269663, 13492, 14155, 0, 46045, 540063}},
      {"CPA_J-N", {3637, 96115, 31027, 65755, 193176, 34223, 423933, 214757, 10061, 30124, 0, 13612, 692487}},
      {"CPA_O-T", {1552, 14986, 1747, 11225, 15058, 22070, 66638, 119504, 317251, 3483, 0, 2042, 508918}},
      {"TOTAL",
       {18235, 521216, 115007, 198364, 255217, 117578, 1225617, 813673, 350150, 334144, 7553, 379293, 3110384}},
      {"P7", {2927, 156703, 13427, 21943, 13371, 13772, 222143, 80187, 2970, 41436, -4233, 42597, 385100}},
      {"D21X31", {1084, 6505, 1548, 8349, 8473, 12551, 38510, 107200, 3670, 28660, 260, -1160, 177140}},
      {"P2", {22246, 684424, 129982, 228656, 277061, 143901, 1486270, 1001060, 356790, 404240, 3580, 420730, 3672624}},
      {"D1", {9382, 296464, 78819, 214450, 124810, 272975, 996900, blank, blank, blank, blank, blank, 996900}},
      {"D29X39", {-2012, 1457, 963, 2748, 5946, -8602, 500, blank, blank, blank, blank, blank, 500}},
      {"K1", {7871, 63769, 5860, 41100, 98610, 49260, 266470, blank, blank, blank, blank, blank, 266470}},
      {"B2A3N", {6423, 33332, 29982, 53109, 186060, 51384, 360290, blank, blank, blank, blank, blank, 360290}},
      {"B1G", {21664, 395022, 115624, 311407, 415426, 365017, 1624160, blank, blank, blank, blank, blank, 1624160}},
      {"P1", {43910, 1079446, 245606, 540063, 692487, 508918, 3110430, 1001060, 356790, 404240, 3580, 420730, blank}},
      {"EMP", {1096, 8381, 3236, 9251, 4258, 10206, 36428, blank, blank, blank, blank, blank, 36428}}};
  sheet.values = Matrix(std::size(rows), sheet.column_labels.size());
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    sheet.row_labels.emplace_back(rows[i].first);
    for (std::size_t j = 0; j < sheet.column_labels.size(); ++j) sheet.values(i, j) = rows[i].second[j];
  }
  return sheet;
}

SheetTable germany_table() {
  return table_from_sheet(germany(), {.sectors = 6, .output = "P1", .accounts = {"B1G", "EMP", "D1"}}).value();
}

TEST(Eurostat, reader_finds_the_totals_and_reports_the_wrong_one) {
  const auto read = germany_table();
  EXPECT_EQ(read.total_columns, (Names{"total", "total_final_use"}));
  EXPECT_EQ(read.total_rows, (Names{"TOTAL", "P2", "B1G"}));
  EXPECT_TRUE(read.columns_checked);
  ASSERT_EQ(read.warnings.size(), 1U);
  EXPECT_EQ(read.warnings.front().code, "IO-109");
  EXPECT_EQ(read.warnings.front().field, "CPA_B-E");
  EXPECT_EQ(read.warnings.front().details[2].second, "1079400");
  EXPECT_EQ(read.warnings.front().details[3].second, "1079446");
  EXPECT_TRUE(check_table(read.table, read.checks).empty());
}

TEST(Eurostat, tables_15_6_to_15_10_and_pages_488_to_498) {
  const auto table = germany_table().table;
  const Matrix a = technical_coefficients(table.flows, table.output);
  expect_near({a(0, 0), a(1, 1), a(2, 2)}, {0.0258, 0.2822, 0.0158}, 1e-4, "input coefficients");
  const auto model = LeontiefModel::of(a);
  ASSERT_TRUE(model);
  const auto result = type_one_multipliers(*model, account_coefficients(table.accounts, table.output));
  expect_near(result.output, {1.7048, 1.8413, 1.8136, 1.6035, 1.5951, 1.3782}, 2e-4, "output multipliers");
  expect_near(result.accounts[0].direct, {0.4934, 0.3659, 0.4708, 0.5766, 0.5999, 0.7172}, 1e-4, "value added direct");
  expect_near(result.accounts[0].inducement, {0.845, 0.7647, 0.8615, 0.9019, 0.9393, 0.9199}, 2e-4, "value added");
  expect_near(result.accounts[1].inducement, {0.0326, 0.0162, 0.0207, 0.0237, 0.0112, 0.0242}, 1e-4, "employment");
  const Matrix inverse = model->inverse();
  expect_near({inverse(0, 0), inverse(1, 1), inverse(2, 2)}, {1.0339, 1.4292, 1.0289}, 2e-4, "table 15.10");
  expect_near(column(inverse, 0),
              {1.033872365736, 0.289644214849, 0.020699543551, 0.126914744308, 0.184206699708, 0.049500711316}, 1e-11,
              "inverse at full precision");
}

TEST(Eurostat, ghosh_inverse_and_forward_linkages) {
  const auto table = germany_table().table;
  const auto model = LeontiefModel::of(technical_coefficients(table.flows, table.output));
  const GhoshModel ghosh(*model, table.output);
  expect_near(ghosh.row_sums(), {2.1126, 1.691, 1.3558, 1.5848, 2.1037, 1.2106}, 2e-4, "forward linkages");
  expect_near(linkages(*model, table.output).forward, ghosh.row_sums(), 1e-12, "the same from linkages");
  expect_near(column(ghosh.inverse(), 0), {1.0339, 0.0118, 0.0037, 0.0103, 0.0117, 0.0043}, 1e-4, "first column");
}

// pymrio (Stadler 2021), two regions with three sectors, as in its tests (tests/test_math.py).
IoTable two_regions() {
  IoTable table;
  table.sectors = {"1a", "1b", "1c", "2a", "2b", "2c"};
  table.regions = 2;
  table.flows = Matrix::from_rows({{10, 5, 1, 6, 5, 7},
                                   {0, 2, 0, 0, 5, 3},
                                   {10, 3, 20, 4, 2, 0},
                                   {5, 0, 0, 1, 10, 9},
                                   {0, 10, 1, 0, 20, 1},
                                   {5, 0, 0, 1, 10, 10}});
  table.final_demand = Matrix::from_rows({{14, 3}, {2.5, 2.5}, {13, 6}, {5, 20}, {10, 10}, {3, 10}});
  table.output = {51, 15, 58, 50, 52, 39};
  table.accounts = transposed(Matrix::from_rows({{20, 1, 42, 4, 20, 5}, {5, 4, 11, 8, 2, 10}}));
  return table;
}

TEST(Pymrio, allocation_coefficients_and_downstream_multipliers_of_two_regions) {
  const auto table = two_regions();
  const Matrix b = allocation_coefficients(table.flows, table.output);
  expect_near(b.row(4), {0.0, 0.19230769, 0.01923077, 0.0, 0.38461538, 0.01923077}, 1e-8, "allocation coefficients");
  const auto model = LeontiefModel::of(technical_coefficients(table.flows, table.output));
  const GhoshModel ghosh(*model, table.output);
  expect_near(ghosh.inverse().row(0), {1.33871463, 0.28499301, 0.05727924, 0.1747153, 0.58648041, 0.38121958}, 1e-8,
              "G");
  const Matrix s = account_coefficients(table.accounts, table.output);
  Matrix down = ghosh.downstream(s);
  for (std::size_t i = 0; i < 6; ++i) down(i, 0) -= s(i, 0);  // pymrio leaves the sector's own part out: S (G - I)'
  expect_near(column(down, 0), {0.48172779, 0.48999986, 0.74944707, 0.38438353, 0.48030952, 0.50914162}, 1e-8,
              "M_down");
}

TEST(Pymrio, footprint_accounts_of_two_regions) {
  const auto table = two_regions();
  const auto model = LeontiefModel::of(technical_coefficients(table.flows, table.output));
  const Matrix s = account_coefficients(table.accounts, table.output);
  const Matrix m = model->inducement(s);
  expect_near(column(m, 0),
              {0.896638324101429, 1.7965474933011258, 1.1666796580507097, 0.3013124703668342, 1.4371886818255364,
               0.7177624711634629},
              1e-12, "multipliers");
  const auto result = footprint(*model, s, table.final_demand, 2);
  expect_near(column(result.consumption, 0),
              {14.059498889254174, 18.863255551508175, 17.32012296814962, 8.71616437964097, 18.863255551508175,
               14.17770265993889},
              1e-10, "D_cba 1");
  expect_near(column(result.consumption, 1),
              {5.395407054390734, 7.594657671782178, 5.857880532237175, 5.657139420727301, 7.594657671782178,
               7.900257649080434},
              1e-10, "D_cba 2");
  expect_near(column(result.production, 0), {20, 1, 42, 4, 20, 5}, 1e-10, "D_pba 1");
  expect_near(column(result.imports, 0),
              {1.2792573306446737, 10.499069649181388, 1.2752266807875912, 6.604374747509535, 8.364185902326788,
               10.842115601865368},
              1e-10, "D_imp 1");
  expect_near(column(result.exports, 1),
              {2.062958085841117, 2.1216453733619134, 4.459827576546767, 2.6615008669048827, 0.9797226856351275,
               3.851152741619873},
              1e-10, "D_exp 2");
}

// Six sectors of Cantabria and Spain (documentation of UtilMio, value added); quotients by the published formulas.
const Names cantabria_sectors{"s1", "s2", "s3", "s4", "s5", "s6"};
const Vector cantabria{170, 2227, 403, 821, 4896, 2484};
const Vector spain{24019, 129248, 36320, 63521, 484087, 216831};

TEST(Cantabria, slq_cilq_and_lambda) {
  const RegionAndNation sizes{cantabria_sectors, cantabria, spain};
  const auto cilq = location_quotients(sizes, Quotient::cilq, 0.0);
  ASSERT_TRUE(cilq);
  expect_near(cilq->slq,
              {0.6137931611037605, 1.49425401529479, 0.9622485210595593, 1.120866467125606, 0.8770937880436269,
               0.9934780238009498},
              1e-10, "SLQ");
  expect_near(cilq->table.row(0), {1, 0.410768955493, 0.637873842017, 0.547605962981, 0.699803338561, 0.6178225853},
              1e-9, "CILQ");
  EXPECT_NEAR(location_quotients(sizes, Quotient::flq, 0.1)->lambda, 0.6635221858791458, 1e-10);
  EXPECT_NEAR(location_quotients(sizes, Quotient::flq, 0.25)->lambda, 0.35862339851960573, 1e-10);
  EXPECT_NEAR(location_quotients(sizes, Quotient::flq, 0.3)->lambda, 0.29212339967324513, 1e-10);
}

TEST(Cantabria, aflq_with_delta_one_tenth) {
  const auto aflq = location_quotients({cantabria_sectors, cantabria, spain}, Quotient::aflq, 0.1);
  ASSERT_TRUE(aflq);
  expect_near(aflq->table.row(0),
              {0.407265379933, 0.359392408709, 0.42324344597, 0.394107550402, 0.464335040887, 0.409938992284}, 1e-9,
              "row 1");
  expect_near(aflq->table.row(1),
              {1.615317265354, 1.307361577838, 1.030368630128, 0.95943849975, 1.130404415129, 0.997979488961}, 1e-9,
              "row 2");
}

TEST(Sejong, spending_over_six_sectors_by_the_bank_of_korea_coefficients_of_2020) {
  // Bank of Korea, 2020 regional input-output tables, Sejong (rounded to 7 digits); sectors 62, 36, 61, 70, 71, 50.
  // The coefficients themselves are read in the command-line test where the data folder is present; here a sheet of
  // two.
  CoefficientSheet sheet{
      .codes = {"01", "02"},
      .names = {"작물", "축산물"},
      .indicators = {"production", "value_added", "employment"},
      .own = Matrix::from_rows({{1.0453137, 0.6808560, 65.462336}, {1.0747028, 0.3096910, 8.723615}}),
      .rest = Matrix::from_rows({{0.5221843, 0.2207609, 3.100515}, {1.5118660, 0.5247780, 8.907788}})};
  const auto result = study(sheet, {10, 20});
  ASSERT_TRUE(result);
  EXPECT_NEAR(result->effects[0].own, 10 * 1.0453137 + 20 * 1.0747028, 1e-12);
  EXPECT_NEAR(result->effects[1].rest, 10 * 0.2207609 + 20 * 0.5247780, 1e-12);
  EXPECT_NEAR(result->effects[2].total, 10 * 68.562851 + 20 * 17.631403, 1e-9);
  EXPECT_TRUE(std::isnan(result->effects[0].direct));
}

}  // namespace
}  // namespace geojeom::impact
