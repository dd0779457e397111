#include "cli/impact_commands.hpp"

namespace geojeom::cli {
namespace {

constexpr std::string_view table_usage =
    "TABLE.csv [--sectors N] [--output ROW] [--accounts ROW,NAME=ROW+ROW,...] [--inputs ROW,...]\n"
    "    [--final-demand COLUMN,...|FILE.csv] [--primary FILE.csv] [--imports FILE.csv] [--coefficients FILE.csv]\n"
    "    [--imports-column C --exports-column C] [--regions R] [--type 1|2 --household ROW,COLUMN [--household-total "
    "ROW|N]]\n"
    "    [--description FILE.csv] [--tolerance X] [--accept CODE,...] [--json]";

constexpr Command commands[] = {
    {"impact multipliers", "산업연관표에서 생산·부가가치·고용 유발계수와 승수를 구합니다",
     "Multipliers and inducement coefficients of a table", table_usage,
     "  geojeom impact multipliers table.csv --sectors 6 --output P1 --accounts B1G,EMP\n"
     "  geojeom impact multipliers table.csv --sectors 6 --output P1 --type 2 --household "
     "D1,final_consumption_households",
     run_impact_multipliers},
    {"impact shock", "최종수요가 바뀔 때의 생산과 계정 변화를 구합니다", "What a final-demand shock sets in motion",
     "TABLE.csv ... --demand FILE.csv [--constrain SECTOR=OUTPUT,...] [--without SECTOR,... [--extraction "
     "complete|backward|forward]]\n"
     "    [--draws N --seed S --doubt coefficients=0.1,accounts=0.1,amount=0,mapping=0.2,local_share=0] [--local-share "
     "X] [--json]",
     "  geojeom impact shock Z.csv --final-demand final_demand.csv --coefficients labour.csv --demand demand.csv "
     "--json",
     run_impact_shock},
    {"impact inverse", "생산유발계수표(레온티예프 역행렬)를 구합니다", "The Leontief (or Ghosh) inverse",
     "TABLE.csv ... [--model leontief|ghosh] [--json]",
     "  geojeom impact inverse table.csv --sectors 6 --output P1 --json", run_impact_inverse},
    {"impact linkages", "전·후방 연관효과, 영향력·감응도계수, 산업 제거 효과를 구합니다",
     "Linkages, dispersion and hypothetical extraction", table_usage,
     "  geojeom impact linkages table.csv --sectors 6 --output P1", run_impact_linkages},
    {"impact footprint", "지역별 생산 기준·소비 기준 계정과 수출입에 담긴 양을 구합니다",
     "Production- and consumption-based accounts of regions", "TABLE.csv --regions R ... --accounts ROW,... [--json]",
     "  geojeom impact footprint mrio.csv --sectors 6 --regions 2 --output x --accounts co2", run_impact_footprint},
    {"impact regionalise", "입지계수(SLQ·CILQ·RLQ·FLQ·AFLQ)로 지역 투입계수를 추정합니다",
     "Location quotients and regional coefficients",
     "SIZES.csv --method slq|cilq|rlq|flq|aflq|balance [--delta D] [--cap nation] [--region-column C --nation-column "
     "C]\n"
     "    [--table NATIONAL.csv --sectors N --output ROW ...] [--json]",
     "  geojeom impact regionalise value_added.csv --method flq --delta 0.25 --json", run_impact_regionalise},
    {"impact balance", "행과 열 합계에 맞추어 표를 조정합니다(RAS, GRAS)",
     "Balances a table to its margins (RAS, GRAS)",
     "ras|gras TABLE.csv --rows FILE --columns FILE [--output FILE] [--rescale columns] [--json]",
     "  geojeom impact balance ras F0.csv --rows rows.csv --columns columns.csv --json", run_impact_balance},
    {"impact coefficients", "지역 유발계수표와 지출로 지역 안팎의 효과를 구합니다",
     "Effects of spending by published regional coefficients",
     "SHEET.csv --spending FILE.csv [--unit billion|eok|million|won] [--target "
     "production=V,value_added=V,employment=V]\n"
     "    [--candidates SECTOR,...|all] [--share-max X] [--scope own|total] [--draws N --seed S --doubt NAME=X,...] "
     "[--json]",
     "  geojeom impact coefficients bok-2020-sejong-inducement-83.csv --spending spending.csv --json\n"
     "  geojeom impact coefficients sejong.csv --spending spending.csv --target "
     "production=290.1,value_added=124.6,employment=1998",
     run_impact_coefficients},
};

}  // namespace

CommandGroup impact_commands() {
  return {"파급효과(산업연관분석)", "Impact (input-output analysis)", {std::begin(commands), std::end(commands)}};
}

}  // namespace geojeom::cli
