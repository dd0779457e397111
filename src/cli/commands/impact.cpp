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
    {"impact sheet", "산업연관표에서 한 지역의 유발계수표를 만듭니다(직접·간접·소비유발을 나누어)",
     "Makes a region's coefficient sheet out of a table, direct, indirect and induced apart",
     "TABLE.csv ... [--regions R --region 1] [--type 2 --household ROW,COLUMN] [--as NAME,...] [--unit-won WON]",
     "  geojeom impact sheet table.csv --sectors 33 --output 산출 --accounts 부가가치,취업자 --as "
     "value_added,employment\n"
     "    --unit-won 1000000 --type 2 --household 피용자보수,민간소비 > sheet.csv",
     run_impact_sheet},
    {"impact study", "파급효과 분석 기록을 계산해 지역 안팎의 효과와 제시된 효과를 견줍니다",
     "Computes an impact study record and holds it against a stated effect",
     "코드|이름 [--organisation 기관] [--draws N --seed S --doubt NAME=X,...] [--save yes [--reason 이유]] [--json]",
     "  geojeom impact study SC-IMPACT-2\n  geojeom impact study SC-IMPACT-2 --json", run_impact_study},
    {"impact calibrate", "알려진 지역 승수에 맞는 FLQ·AFLQ의 delta를 찾습니다",
     "Finds the delta of FLQ or AFLQ that known regional multipliers ask for",
     "SIZES.csv --table NATIONAL.csv ... --known MULTIPLIERS.csv [--known-column C] [--method flq|aflq]\n"
     "    [--region-column C --nation-column C] [--json]",
     "  geojeom impact calibrate sizes.csv --table national.csv --sectors 33 --output 산출 --known "
     "bok-2020-sejong-inducement-83.csv --known-column production_in",
     run_impact_calibrate},
    {"impact symmetric", "공급표와 사용표를 대칭표로 바꿉니다(모형 A~D)",
     "Turns supply and use tables into a symmetric table (models A to D)",
     "SUPPLY.csv USE.csv --model A|B|C|D [--accounts ROW,...] [--final-demand COLUMN,...] [--output FILE.csv] [--json]",
     "  geojeom impact symmetric supply.csv use.csv --model D --output table.csv", run_impact_symmetric},
    {"impact decompose", "두 해 산출의 변화를 기술·수요 규모·수요 구성으로 나눕니다(구조분해)",
     "Splits the change between two tables into technology, level and mix of demand",
     "BEFORE.csv AFTER.csv [--sectors N] [--output ROW] [--accounts ROW,...] ... [--json]",
     "  geojeom impact decompose 2015.csv 2020.csv --sectors 33 --output 산출 --accounts 취업자", run_impact_decompose},
    {"impact prices", "임금·수입·세금이 오를 때 부문별 가격 변화를 구합니다(가격모형)",
     "Prices after primary costs rise (price model)",
     "TABLE.csv ... [--raise ACCOUNT=RATE,...] [--cost FILE.csv] [--json]",
     "  geojeom impact prices table.csv --sectors 6 --output P1 --accounts D1 --raise D1=0.1", run_impact_prices},
    {"impact entry", "새 산업이 들어올 때 다른 부문의 산출 변화를 구합니다", "What a new industry sets in motion",
     "TABLE.csv ... --entrant FILE.csv (--entrant-output V | --entrant-demand V) [--own-use X] [--json]",
     "  geojeom impact entry table.csv --sectors 6 --output P1 --entrant battery.csv --entrant-output 500",
     run_impact_entry},
};

}  // namespace

CommandGroup impact_commands() {
  return {"파급효과(산업연관분석)", "Impact (input-output analysis)", {std::begin(commands), std::end(commands)}};
}

}  // namespace geojeom::cli
