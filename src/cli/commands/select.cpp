#include "cli/command.hpp"
#include "cli/select_commands.hpp"
#include "cli/session.hpp"

namespace geojeom::cli {
namespace {

constexpr std::string_view facts_usage =
    "FACTS.csv [--year Y] [--format records|periods|matrix] [--region-column N] [--industry-column N] [--year-column "
    "N] "
    "[--value-column N] [--count rows] [--industry-digits N] [--suppressed LOW:HIGH] [--nation NAME] [--concordance "
    "FILE] [--json]";
constexpr std::string_view rank_usage =
    "DECISION.csv [--normalisation sum|max|minmax|vector] [--weights as-given|normalised|equal|0.5,0.3,..] [--json]";

template <const char* Name>
int rank(const Args& args, Session&, Terminal& terminal) {
  return run_select_rank(args, terminal, Name);
}

constexpr char saw[] = "saw";
constexpr char wpm[] = "wpm";
constexpr char topsis[] = "topsis";
constexpr char vikor[] = "vikor";
constexpr char promethee[] = "promethee";
constexpr char copras[] = "copras";
constexpr char edas[] = "edas";
constexpr char waspas[] = "waspas";
constexpr char moora[] = "moora";

std::vector<Command> measuring() {
  return {
      {"select aggregate", "사업체 자료를 지역 × 산업 × 연도로 모읍니다",
       "Sums establishment rows to region x industry x year", facts_usage,
       "  geojeom select aggregate 전국사업체.csv --count rows --industry-digits 3 --output 사업체수.csv",
       run_select_aggregate},
      {"select lq", "입지계수(LQ)", "Location quotients",
       "FACTS.csv [MORE.csv ...] [--shrink bayes] [--bootstrap N --seed S --confidence 0.95] [--region NAME] [--year "
       "Y] [--json]",
       "  geojeom select lq 종사자.csv --region 세종 --bootstrap 1000 --seed 7", run_select_lq},
      {"select specialisation", "지역의 특화(크루그먼, 허핀달, 엔트로피, 해치먼)", "Specialisation of regions",
       facts_usage, "  geojeom select specialisation 종사자.csv --json", run_select_specialisation},
      {"select localisation", "산업의 집적(입지 지니, 엘리슨-글레이저, 모렐-세디요)", "Concentration of industries",
       "[FACTS.csv] [--plants PLANTS.csv] [--regions REGIONS.csv] [--json]",
       "  geojeom select localisation --plants 사업체.csv --regions 지역고용.csv --json", run_select_localisation},
      {"select shift-share", "변이할당분석", "Shift-share analysis",
       "FACTS.csv [--method classic|esteban|dynamic|spatial|gerfin] [--from Y --to Y] [--neighbours FILE] [--nation "
       "NAME] [--json]",
       "  geojeom select shift-share 종사자.csv --method esteban --from 2019 --to 2023", run_select_shift_share},
      {"select growth", "성장률·변동성·경쟁력 위치", "Growth, volatility and position",
       "FACTS.csv [--threshold 1] [--region NAME] [--json]", "  geojeom select growth 종사자.csv --region 세종",
       run_select_growth},
      {"select screen", "LQ와 성장으로 후보 산업을 거릅니다", "Screens candidates by LQ and growth",
       "ESTABLISHMENTS.csv EMPLOYEES.csv [SALES.csv] --region NAME [--threshold 1] [--margin 0] [--faster-on 1] "
       "[--json]",
       "  geojeom select screen 사업체수.csv 종사자.csv 매출.csv --region 세종", run_select_screen},
      {"select relatedness", "산업 관련성과 관련성 밀도", "Relatedness and its density",
       "FACTS.csv|COOCCURRENCE.csv [--method conditional|probability|association|cosine|jaccard|count] [--presence "
       "FILE] "
       "[--related FILE] [--density share|percent] [--region NAME] [--json]",
       "  geojeom select relatedness 종사자.csv --region 세종", run_select_relatedness},
      {"select complexity", "경제복잡도(ECI, PCI, 반영법, 적합도)", "Economic complexity",
       "FACTS.csv [--threshold 1] [--input facts|presence] [--reflections N] [--fitness N] [--outlook yes] [--scale "
       "regions|own] [--json]",
       "  geojeom select complexity 종사자.csv --reflections 18 --json", run_select_complexity},
      {"select clusters", "이웃 시군구의 집적(국지 모란, Gi*)", "Clusters of neighbouring regions",
       "FACTS.csv --neighbours NEIGHBOURS.csv [--industry NAME] [--measure lq|value] [--permutations 999 --seed S] "
       "[--json]",
       "  geojeom select clusters 종사자.csv --neighbours 이웃.csv --industry C26", run_select_clusters},
  };
}

std::vector<Command> deciding() {
  return {
      {"select weigh ahp", "쌍대비교로 가중치를 정합니다", "Weights by pairwise comparison",
       "MATRIX.csv [MORE.csv ...] [--method eigenvector|geometric-mean] [--aggregate judgements|priorities] "
       "[--expert-weights 1,1,2] [--json]",
       "  geojeom select weigh ahp 전문가1.csv 전문가2.csv --json", run_select_weigh_ahp},
      {"select weigh entropy", "엔트로피 가중치", "Entropy weights", "DECISION.csv [--json]", "",
       run_select_weigh_entropy},
      {"select weigh critic", "CRITIC 가중치", "CRITIC weights", "DECISION.csv [--json]", "", run_select_weigh_critic},
      {"select weigh merec", "MEREC 가중치", "MEREC weights", "DECISION.csv [--json]", "", run_select_weigh_merec},
      {"select weigh equal", "동일 가중치", "Equal weights", "DECISION.csv [--json]", "", run_select_weigh_equal},
      {"select rank saw", "단순가중합", "Simple additive weighting", rank_usage, "", rank<saw>},
      {"select rank wpm", "가중곱", "Weighted product", rank_usage, "", rank<wpm>},
      {"select rank topsis", "TOPSIS", "TOPSIS", rank_usage, "", rank<topsis>},
      {"select rank vikor", "VIKOR", "VIKOR", "DECISION.csv [--v 0.5] [--weights ...] [--json]", "", rank<vikor>},
      {"select rank promethee", "PROMETHEE I·II", "PROMETHEE I and II",
       "DECISION.csv [PREFERENCES.csv] [--weights ...] [--json]", "", rank<promethee>},
      {"select rank copras", "COPRAS", "COPRAS", "DECISION.csv [--costs added|inverse] [--weights ...] [--json]", "",
       rank<copras>},
      {"select rank edas", "EDAS", "EDAS", "DECISION.csv [--weights ...] [--json]", "", rank<edas>},
      {"select rank waspas", "WASPAS", "WASPAS", "DECISION.csv [--lambda 0.5] [--weights ...] [--json]", "",
       rank<waspas>},
      {"select rank moora", "MOORA", "MOORA", "DECISION.csv [--weights ...] [--json]", "", rank<moora>},
      {"select compare", "여러 방법의 순위와 일치도", "Rankings side by side",
       "DECISION.csv [--methods saw,topsis,..] [--json]", "", run_select_compare},
      {"select stages", "후보에서 최종까지 단계와 탈락 이유", "Stages with the reason of each drop",
       "DECISION.csv --stages STAGES.csv [--groups GROUPS.csv] [--related MATRIX.csv] [--method saw] [--json]",
       "  geojeom select stages 후보.csv --stages 단계.csv --groups 분야.csv", run_select_stages},
      {"select smaa", "가중치와 자료의 불확실성(SMAA)", "Doubt about weights and data (SMAA)",
       "DECISION.csv [--draws N] [--seed S] [--prior any|order|near --spread 0.2] [--prefer 'A>B'] [--noise 0.1] "
       "[--set 6] "
       "[--method additive|topsis|..] [--json]",
       "  geojeom select smaa 후보.csv --draws 100000 --seed 7 --prior order --noise 0.1 --set 6", run_select_smaa},
      {"select sensitivity", "순위가 바뀌는 가중치, 들어오려면 무엇이 필요한지",
       "Break-even weights and what it takes to enter",
       "DECISION.csv [--set 6] [--alternative NAME] [--method saw] [--json]",
       "  geojeom select sensitivity 후보.csv --set 6", run_select_sensitivity},
  };
}

std::vector<Command> studies() {
  return {
      {"select study", "산업 선정 기록을 계산합니다: 단계, 가중치, 순위, 확실성",
       "Computes a selection record: stages, weights, ranking, doubt",
       "코드|이름 [--organisation 기관] [--weights 기준코드=0.4,...] [--thresholds 기준코드=1.2,...] [--method "
       "saw|topsis|vikor|promethee|edas|waspas]\n"
       "    [--promising 10] [--strategic 6] [--draws N] [--seed S] [--json]",
       "  geojeom select study SC-SEL-2024\n  geojeom select study SC-SEL-2024 --weights SC-C-BASE=0.4 --json",
       run_select_study},
      {"select freeze", "산업 선정을 확정하고 보고서를 발행합니다", "Confirms a selection and issues its report",
       "코드|이름 [--organisation 기관] [--reason 이유]",
       "  geojeom select freeze SC-SEL-2027 --reason '산업발전심의회 의결'", run_select_freeze},
  };
}

}  // namespace

CommandGroup select_commands() {
  auto commands = measuring();
  for (auto& command : deciding()) commands.push_back(std::move(command));
  for (auto& command : studies()) commands.push_back(std::move(command));
  return {"산업 선정", "Choosing industries", std::move(commands)};
}

}  // namespace geojeom::cli
